"""A file is written whole or not at all."""

import os
from pathlib import Path

import pytest

from app.atomic_file import write_whole
from app.errors import Unavailable


def test_new_content_takes_the_place_of_the_old(tmp_path: Path) -> None:
    """After writing, the file holds the new content and nothing lies beside it."""
    path = tmp_path / "file"
    write_whole(path, b"old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such file modes")
def test_only_this_user_may_read_it(tmp_path: Path) -> None:
    """The file is readable by nobody else, from its first byte on."""
    write_whole(tmp_path / "file", b"x")
    assert (tmp_path / "file").stat().st_mode & 0o077 == 0


def test_content_is_on_the_disk_before_the_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The data is synced before the name points at it, so a power cut leaves old or new."""
    order: list[str] = []
    real_sync, real_replace = os.fsync, Path.replace

    def sync(descriptor: int) -> None:
        order.append("fsync")
        real_sync(descriptor)

    def put_in_place(source: Path, target: Path) -> Path:
        order.append("replace")
        return real_replace(source, target)

    monkeypatch.setattr(os, "fsync", sync)
    monkeypatch.setattr(Path, "replace", put_in_place)
    write_whole(tmp_path / "file", b"x")
    assert order[:2] == ["fsync", "replace"]


def test_a_full_disk_leaves_the_old_file_and_no_scrap(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a full disk the old file stands, nothing half lies about, and the reason is told."""
    path = tmp_path / "file"
    write_whole(path, b"old")

    def refuse(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(Unavailable) as caught:
        write_whole(path, b"new")
    assert caught.value.params == {"file": str(path), "why": "No space left on device"}
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
