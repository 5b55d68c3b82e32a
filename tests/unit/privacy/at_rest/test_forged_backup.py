"""A backup is a file that anybody may have made."""

import errno
import hashlib
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from privacy.at_rest.backup_file import require_form
from privacy.at_rest.restore import (
    restore_backup,
)
from privacy.errors import Damaged, Refused
from privacy.testing import anybody
from tests.unit.privacy.at_rest.restoring import (
    backup,
    contents,
)
from tests.unit.privacy.harness import (
    Folder,
    Installation,
)

Change = Callable[[dict[str, bytes]], object]


def forged(path: Path, change: Change, *, sign: bool) -> Path:
    """A backup whose parts were changed, with digests made right again if asked for."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    if sign:
        manifest = json.loads(parts["manifest.json"])
        others = [name for name in parts if name != "manifest.json"]
        manifest["sha256"] = {name: hashlib.sha256(parts[name]).hexdigest() for name in others}
        parts["manifest.json"] = json.dumps(manifest).encode()
    target = path.with_name("forged.backup")
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target


FORGERIES: dict[str, tuple[Change, bool]] = {
    "database changed": (lambda parts: parts.update(database=b"x"), False),
    "part missing": (lambda parts: parts.pop("staff.json"), True),
    "no ledger": (lambda parts: parts.pop("ledger/2026.jsonl"), True),
    "path out": (lambda parts: parts.update({"../evil": b"x"}), True),
    "absolute path": (lambda parts: parts.update({"/tmp/evil": b"x"}), True),  # noqa: S108  # forged
    "students' key": (lambda parts: parts.update({"keys/x.key": b"x"}), True),
    "signing key": (lambda parts: parts.update({"ledger/signing.key": b"x"}), True),
    "not in manifest": (lambda parts: parts.update({"ledger/2025.jsonl": b"x"}), False),
    "staff damaged": (lambda parts: parts.update({"staff.json": b"{}"}), True),
    "ledger damaged": (lambda parts: parts.update({"ledger/2026.jsonl": b"{}\n"}), True),
    "manifest no json": (lambda parts: parts.update({"manifest.json": b"{"}), False),
    "manifest a list": (lambda parts: parts.update({"manifest.json": b"[]"}), False),
    "manifest huge": (lambda parts: parts.update({"manifest.json": b" " * 2_000_000}), False),
    "other version": (
        lambda parts: parts.update({"manifest.json": b'{"format":"upprop-backup","version":2}'}),
        False,
    ),
    "digests no digests": (
        lambda parts: parts.update(
            {"manifest.json": b'{"format":"upprop-backup","version":1,"sha256":{"database":1}}'}
        ),
        False,
    ),
    "many parts": (
        lambda parts: parts.update({f"ledger/{n}.jsonl": b"x" for n in range(3000, 3300)}),
        True,
    ),
}


@pytest.mark.parametrize("name", FORGERIES)
def test_a_forged_backup_changes_nothing(demo: Installation, name: str) -> None:
    """Whatever is wrong with it is found before anything is touched, and the file is named."""
    change, sign = FORGERIES[name]
    path = forged(backup(demo), change, sign=sign)
    demo.close()
    before = contents(demo.folder.root.parent)
    with pytest.raises(Damaged) as failure:
        restore_backup(path, demo.folder, demo.clock, admit=anybody)
    assert (failure.value.code, failure.value.params) == ("backup_damaged", {"file": str(path)})
    assert contents(demo.folder.root.parent) == before


def test_a_compressed_backup_is_refused(demo: Installation) -> None:
    """Nothing in a backup may grow while it is unpacked."""
    path = backup(demo)
    bomb = path.with_name("bomb.backup")
    with (
        zipfile.ZipFile(path) as archive,
        zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as packed,
    ):
        for name in archive.namelist():
            packed.writestr(name, archive.read(name))
    demo.close()
    with pytest.raises(Damaged, match="backup_damaged"):
        restore_backup(bomb, demo.folder, demo.clock, admit=anybody)


@pytest.mark.parametrize("content", [b"", b"no zip at all", b"PK\x05\x06" + b"\x00" * 18])
def test_what_is_no_backup_is_said(demo: Installation, tmp_path: Path, content: bytes) -> None:
    """Any other file is named as no backup."""
    (tmp_path / "file").write_bytes(content)
    demo.close()
    with pytest.raises(Damaged, match="backup_damaged"):
        require_form(tmp_path / "file")
    with pytest.raises(Damaged, match="backup_damaged"):
        restore_backup(tmp_path / "file", demo.folder, demo.clock, admit=anybody)


def test_what_cannot_be_opened_is_not_called_damaged(demo: Installation, tmp_path: Path) -> None:
    """A memory stick that is not in, or a folder: nobody shall throw a good backup away."""
    demo.close()
    for path in (tmp_path / "missing", tmp_path):
        with pytest.raises(Refused, match="backup_unreadable"):
            require_form(path)
        with pytest.raises(Refused, match="backup_unreadable"):
            restore_backup(path, demo.folder, demo.clock, admit=anybody)


@pytest.mark.parametrize("number", [errno.EIO, errno.ESTALE])
def test_a_disk_that_gives_up_while_it_is_read_is_told(
    demo: Installation, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    """The file may be whole; it is the disk that has to be seen to."""
    path = backup(demo)
    demo.close()

    def fails(_archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
        raise OSError(number, "the disk")

    monkeypatch.setattr(zipfile.ZipFile, "infolist", fails)
    with pytest.raises(Refused, match="backup_unreadable"):
        require_form(path)


def test_every_kind_of_rot_is_found(demo: Installation, tmp_path: Path) -> None:
    """A wrong byte anywhere that matters is damage; where it does not, the data is right."""
    path = backup(demo)
    demo.close()
    whole = path.read_bytes()
    rotten = path.with_name("rotten.backup")
    for number, position in enumerate(range(0, len(whole), len(whole) // 40)):
        changed = bytearray(whole)
        changed[position] ^= 0x55
        rotten.write_bytes(changed)
        target = Folder(tmp_path / f"target {number}")
        try:
            restore_backup(rotten, target, demo.clock, admit=anybody)
        except Damaged:
            assert not target.staff_keys.exists()
        else:
            Installation.open(target.root, demo.clock).close()
