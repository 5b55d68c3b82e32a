"""Model files: only those in the manifest, only with the pinned content."""

from pathlib import Path

import pytest

from recognition import model_files
from recognition.errors import ModelRefused
from recognition.model_files import (
    ModelFile,
    known_engines,
    manifest,
    model_with_digest,
    path_of,
    verified_bytes,
    verified_path,
)

MODEL = ModelFile(
    name="a.dat",
    purpose="test",
    licence="CC0-1.0",
    source="https://example.org",
    sha256="2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824",
    size=5,
    package="face_recognition_models",
)
YUNET = "face_detection_yunet_2023mar.onnx"
# Licences that let a school use a file at no charge, also in paid work.
FREE_LICENCES = {"CC0-1.0", "MIT", "Apache-2.0"}


def test_every_file_that_is_used_is_named_with_licence_source_and_digest() -> None:
    """The manifest says of each model file where it comes from and what it is."""
    for model in manifest().values():
        assert model.licence in FREE_LICENCES
        assert model.source.startswith("https://")
        assert len(model.sha256) == 64
        assert model.size > 0
        assert model.purpose


def test_no_two_files_are_the_same() -> None:
    """A digest leads to one file."""
    for model in manifest().values():
        assert model_with_digest(model.sha256) == model
    assert model_with_digest("0" * 64) is None


def test_every_engine_is_made_of_known_files() -> None:
    """And each has an id of its own, so that no template of one meets another's."""
    engines = known_engines().values()
    assert [engine.name for engine in engines] == ["standard", "precise", "sface"]
    assert len({engine.engine_id for engine in engines}) == len(engines)
    for engine in engines:
        assert {model.name for model in engine.models} == set(engine.files)
        assert engine.training
        assert set(engine.or_files) <= set(manifest())
        assert engine.is_made_of(engine.files)
        assert engine.is_made_of(engine.or_files) == bool(engine.or_files)
        assert not engine.is_made_of(engine.files[1:])
        assert not engine.is_made_of(engine.or_files[1:])


def test_the_installed_files_are_the_pinned_ones() -> None:
    """What the package brought is what was measured."""
    for model in manifest().values():
        if not model.is_brought:
            assert verified_path(model.name).name == model.name
            assert path_of(model, None) == verified_path(model.name)


@pytest.mark.parametrize(
    ("content", "code"), [(b"hallo", "model_wrong_digest"), (b"hello!", "model_wrong_size")]
)
def test_other_content_is_refused_before_anything_parses_it(
    tmp_path: Path, content: bytes, code: str
) -> None:
    """A file that was changed, on purpose or by a bad disk, is not a model."""
    file = tmp_path / "a.dat"
    file.write_bytes(content)
    with pytest.raises(ModelRefused, match=code):
        MODEL.verify(file)
    file.write_bytes(b"hello")
    MODEL.verify(file)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """The message says which file is missing."""
    with pytest.raises(ModelRefused) as caught:
        MODEL.verify(tmp_path / "a.dat")
    assert (caught.value.code, caught.value.params) == ("model_missing", {"name": "a.dat"})


def test_the_68_point_file_is_refused_unseen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its licence forbids it, so it is not even looked for."""
    assert "shape_predictor_68_face_landmarks.dat" not in manifest()  # read (and kept) before
    monkeypatch.setattr(Path, "open", lambda *_, **__: pytest.fail("a file was opened"))
    with pytest.raises(ModelRefused, match="model_unknown"):
        verified_path("shape_predictor_68_face_landmarks.dat")


def test_a_package_that_is_not_installed_is_a_missing_model(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Without the weights' package there is a sentence, not a traceback."""
    monkeypatch.setattr(model_files, "find_spec", lambda _: None)
    with pytest.raises(ModelRefused, match="model_missing"):
        verified_path("shape_predictor_5_face_landmarks.dat")
    assert path_of(manifest()["shape_predictor_5_face_landmarks.dat"], None) is None


def test_a_file_that_the_school_brings_comes_in_no_package(tmp_path: Path) -> None:
    """It lies in the school's own folder, or nowhere."""
    model = manifest()[YUNET]
    assert path_of(model, tmp_path) == tmp_path / YUNET
    assert path_of(model, None) is None
    with pytest.raises(ModelRefused, match="model_missing"):
        verified_path(YUNET)


@pytest.mark.parametrize("folder", [None, Path("no such folder")])
def test_of_a_file_that_was_not_brought_its_source_is_told(folder: Path | None) -> None:
    """Whether there is a folder or not, the school learns what to bring and from where."""
    with pytest.raises(ModelRefused, match="model_not_added") as caught:
        verified_bytes(YUNET, folder)
    assert caught.value.params == {"name": YUNET, "source": manifest()[YUNET].source}


def test_bytes_are_handed_on_only_as_they_were_verified(tmp_path: Path) -> None:
    """Cut short, grown, or of the right length but changed: refused."""
    file = tmp_path / "a.dat"
    file.write_bytes(b"hello")
    assert MODEL.read(file) == b"hello"
    for content, code in (
        (b"", "model_wrong_size"),
        (b"hell", "model_wrong_size"),
        (b"hello!", "model_wrong_size"),
        (b"hellp", "model_wrong_digest"),
    ):
        file.write_bytes(content)
        with pytest.raises(ModelRefused, match=code):
            MODEL.read(file)


def test_a_folder_in_place_of_a_file_is_no_file(tmp_path: Path) -> None:
    """Not a traceback."""
    (tmp_path / YUNET).mkdir()
    with pytest.raises(ModelRefused, match="model_not_added"):
        verified_bytes(YUNET, tmp_path)


def test_an_unknown_file_is_not_even_looked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever lies in the school's folder beside the known files."""
    monkeypatch.setattr(Path, "open", lambda *_, **__: pytest.fail("a file was opened"))
    with pytest.raises(ModelRefused, match="model_unknown"):
        verified_bytes("else.onnx", tmp_path)
