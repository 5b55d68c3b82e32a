"""Model files that the school brings: only known contents are kept, whole or not at all."""

import hashlib
import os
import stat
from pathlib import Path

import pytest

from app.errors import Unavailable
from app.usecases.faces import add_model as module
from app.usecases.faces.add_model import ModelState, add_model, find_models
from recognition import model_files
from recognition.errors import ModelRefused
from recognition.model_files import ModelFile

CONTENT = b"a small net"
KNOWN = ModelFile(
    name="small.onnx",
    purpose="test",
    licence="MIT",
    source="https://example.org",
    sha256=hashlib.sha256(CONTENT).hexdigest(),
    size=len(CONTENT),
)


@pytest.fixture(autouse=True)
def one_known_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """The manifest names one small file."""
    for place in (module, model_files):
        monkeypatch.setattr(place, "manifest", lambda: {KNOWN.name: KNOWN})


@pytest.fixture
def brought(tmp_path: Path) -> Path:
    """The known file, under whatever name a browser gave it."""
    file = tmp_path / "download (3).bin"
    file.write_bytes(CONTENT)
    return file


def states(folder: Path) -> list[ModelState]:
    """Of all known files."""
    return [each.state for each in find_models(folder)]


def test_a_known_file_is_kept_under_its_own_name(brought: Path, tmp_path: Path) -> None:
    """Whatever it is called where it lies; the folder is made when it is needed."""
    folder = tmp_path / "data" / "models"
    assert states(folder) == [ModelState.MISSING]
    assert add_model(brought, folder) == KNOWN
    assert (folder / KNOWN.name).read_bytes() == CONTENT
    assert states(folder) == [ModelState.PRESENT]
    assert [each.name for each in folder.iterdir()] == [KNOWN.name]


def test_adding_it_again_mends_a_file_that_went_bad(brought: Path, tmp_path: Path) -> None:
    """A changed file is told, and replaced by a good one."""
    folder = tmp_path / "models"
    add_model(brought, folder)
    (folder / KNOWN.name).write_bytes(b"a small nut")
    assert states(folder) == [ModelState.CHANGED]
    add_model(brought, folder)
    assert states(folder) == [ModelState.PRESENT]


@pytest.mark.parametrize(
    "content", [b"", CONTENT[:-1], CONTENT + b"!", b"A" + CONTENT[1:], bytes(1000)]
)
def test_any_other_content_is_refused_and_nothing_is_written(
    tmp_path: Path, content: bytes
) -> None:
    """Cut short, grown, changed by a bit, or something else under the right name."""
    file, folder = tmp_path / KNOWN.name, tmp_path / "models"
    file.write_bytes(content)
    with pytest.raises(ModelRefused) as caught:
        add_model(file, folder)
    assert (caught.value.code, caught.value.params) == ("model_unknown", {"name": KNOWN.name})
    assert not folder.exists()


def test_a_file_that_cannot_be_read_is_missing(tmp_path: Path) -> None:
    """Also when it is a folder."""
    for file in (tmp_path / "not there", tmp_path):
        with pytest.raises(ModelRefused, match="model_missing"):
            add_model(file, tmp_path / "models")


@pytest.mark.skipif(os.name != "posix", reason="Windows has no /dev/zero")
def test_a_file_without_end_is_not_read_to_its_end(tmp_path: Path) -> None:
    """No more is read than the largest known file has."""
    with pytest.raises(ModelRefused, match="model_unknown"):
        add_model(Path("/dev/zero"), tmp_path / "models")


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps rights elsewhere")
def test_only_this_user_may_change_it(brought: Path, tmp_path: Path) -> None:
    """Nobody else can put another net in its place."""
    add_model(brought, tmp_path / "models")
    assert not stat.S_IMODE((tmp_path / "models" / KNOWN.name).stat().st_mode) & 0o077


def test_where_it_cannot_be_kept_that_is_said(brought: Path, tmp_path: Path) -> None:
    """A file in place of the folder is no traceback."""
    (tmp_path / "models").write_text("in the way")
    with pytest.raises(Unavailable, match="file_not_written"):
        add_model(brought, tmp_path / "models")


def test_a_file_of_a_package_is_known_and_not_copied(
    brought: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It comes with Upprop; without its package it is missing."""
    carried = ModelFile(**{**KNOWN.__dict__, "package": "no_such_package_anywhere"})
    for place in (module, model_files):
        monkeypatch.setattr(place, "manifest", lambda: {carried.name: carried})
    assert add_model(brought, tmp_path / "models") == carried
    assert not (tmp_path / "models").exists()
    assert states(tmp_path / "models") == [ModelState.MISSING]
