"""Model files: only those in the manifest, only with the pinned content."""

from pathlib import Path

import pytest

from recognition import model_files
from recognition.errors import ModelRefused
from recognition.model_files import ModelFile, manifest, verified_path

MODEL = ModelFile(
    name="a.dat",
    purpose="test",
    licence="CC0-1.0",
    source="https://example.org",
    package="face_recognition_models",
    sha256="2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824",
    size=5,
)


def test_every_file_that_is_used_is_named_with_licence_source_and_digest() -> None:
    """The manifest says of each model file where it comes from and what it is."""
    assert sorted(manifest()) == [
        "dlib_face_recognition_resnet_model_v1.dat",
        "shape_predictor_5_face_landmarks.dat",
    ]
    for model in manifest().values():
        assert model.licence == "CC0-1.0"
        assert model.source.startswith("https://")
        assert len(model.sha256) == 64


def test_the_installed_files_are_the_pinned_ones() -> None:
    """What the package brought is what was measured."""
    for name in manifest():
        assert verified_path(name).name == name


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
