"""Whole files or the old ones."""

import os
import stat
from pathlib import Path

import pytest

from privacy.at_rest import atomic_file
from privacy.at_rest.atomic_file import make_private_folder, shred, sync_folder, write_whole
from privacy.errors import NotWritten


def disk_full(*_: object) -> None:
    """What a full disk says."""
    raise OSError(28, "No space left on device")


def test_only_this_user_may_read_what_was_written(tmp_path: Path) -> None:
    """A written file has the rights 0600, a made folder 0700."""
    make_private_folder(tmp_path / "private")
    write_whole(tmp_path / "private" / "file", b"new")
    assert stat.S_IMODE((tmp_path / "private").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "private" / "file").stat().st_mode) == 0o600


@pytest.mark.parametrize("make", ["folder", "file"])
def test_folders_on_the_way_are_private_and_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: str
) -> None:
    """Each of them has the rights 0700, and its name is flushed in the folder above."""
    flushed: list[Path] = []
    monkeypatch.setattr(atomic_file, "sync_folder", flushed.append)
    outer, inner = tmp_path / "outer", tmp_path / "outer" / "inner"
    if make == "folder":
        make_private_folder(inner)
    else:
        write_whole(inner / "file", b"new")
    assert [stat.S_IMODE(each.stat().st_mode) for each in (outer, inner)] == [0o700, 0o700]
    assert flushed[:2] == [tmp_path, outer]


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_the_old_content_stands_when_the_disk_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    """A write that fails changes nothing, leaves nothing behind and says which file."""
    path = tmp_path / "file"
    write_whole(path, b"old")
    monkeypatch.setattr(Path if call == "replace" else os, call, disk_full)
    with pytest.raises(NotWritten) as failure:
        write_whole(path, b"new")
    assert failure.value.params == {"file": str(path), "why": "No space left on device"}
    assert [entry.name for entry in tmp_path.iterdir()] == ["file"]
    assert path.read_bytes() == b"old"


def test_shredding_overwrites_before_it_removes(tmp_path: Path) -> None:
    """The bytes are gone from the disk's own blocks, not only the name that led to them."""
    path, other_name = tmp_path / "key", tmp_path / "same-blocks"
    path.write_bytes(b"secret" * 20)
    other_name.hardlink_to(path)
    assert shred(path)
    assert not path.exists()
    assert other_name.stat().st_size == 120
    assert b"secret" not in other_name.read_bytes()


@pytest.mark.parametrize("act", ["write", "shred"])
def test_what_was_done_lasts_through_a_power_cut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, act: str
) -> None:
    """First the content is flushed, the old one overwritten or the new one whole, then the name."""
    path, flushed = tmp_path / "file", list[tuple[str, list[bytes]]]()
    write_whole(path, b"old")
    real = os.fsync

    def flush(descriptor: int) -> None:
        flushed.append(("content", [each.read_bytes() for each in tmp_path.iterdir()]))
        real(descriptor)

    def names(_folder: Path) -> None:
        flushed.append(("names", [each.read_bytes() for each in tmp_path.iterdir()]))

    monkeypatch.setattr(os, "fsync", flush)
    monkeypatch.setattr(atomic_file, "sync_folder", names)
    if act == "write":
        write_whole(path, b"new")
    else:
        shred(path)
    monkeypatch.undo()
    (first, there), last = flushed
    assert (first, last) == ("content", ("names", [b"new"] if act == "write" else []))
    assert (set(there) == {b"old", b"new"}) if act == "write" else (there != [b"old"])


def test_shredding_takes_what_a_cut_off_write_left(tmp_path: Path) -> None:
    """A copy that a power cut left half way is overwritten with the file, another's is not."""
    path = tmp_path / "key"
    path.write_bytes(b"secret")
    (tmp_path / ".key.abc.part").write_bytes(b"secret")
    (tmp_path / ".key2.abc.part").write_bytes(b"other")
    assert shred(path)
    assert [each.name for each in tmp_path.iterdir()] == [".key2.abc.part"]


def test_shredding_nothing_is_told_apart(tmp_path: Path) -> None:
    """A file that is not there is no failure, and no success."""
    assert not shred(tmp_path / "missing")


def test_what_cannot_be_shredded_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key that could not be overwritten is not reported as destroyed."""
    (tmp_path / "key").write_bytes(b"secret")
    monkeypatch.setattr(os, "fsync", disk_full)
    with pytest.raises(NotWritten):
        shred(tmp_path / "key")


def test_a_system_that_cannot_flush_folders_is_not_asked_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows has no such call, and needs none."""
    with monkeypatch.context() as patch:
        patch.setattr(os, "name", "nt")
        patch.setattr(os, "fsync", disk_full)
        sync_folder(tmp_path)


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    """A file in the way of a folder is named."""
    (tmp_path / "taken").write_bytes(b"")
    with pytest.raises(NotWritten) as failure:
        make_private_folder(tmp_path / "taken")
    assert failure.value.params["file"] == str(tmp_path / "taken")
