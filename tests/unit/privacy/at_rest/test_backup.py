"""Backups."""

import json
import os
import stat
import zipfile
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from tempfile import mkdtemp

import pytest

from privacy.at_rest import backup as backups
from privacy.at_rest.backup import (
    digest_of,
    make_backup,
    naming_last_backup,
    newest_backup,
)
from privacy.at_rest.database import Database, open_database, truncate_wal
from privacy.errors import Damaged, NotWritten
from tests.unit.privacy.harness import TEMPLATE, Installation


def backup(demo: Installation) -> Path:
    """A backup into the usual folder."""
    return make_backup(
        demo.folder, demo.folder.backups, demo.database, demo.clock, key=demo.vault_key
    )


def test_a_backup_holds_all_but_the_students_keys(demo: Installation) -> None:
    """Database, staff and ledger are in it, with their digests; no student's key, no seed."""
    subject = demo.enrolled()
    wrapped = next(demo.folder.subject_keys.iterdir()).read_bytes()
    path = backup(demo)
    with zipfile.ZipFile(path) as archive:
        manifest = json.loads(archive.read("manifest.json"))
        assert set(archive.namelist()) == {"manifest.json", *manifest["sha256"]}
        assert set(manifest["sha256"]) == {
            "database",
            "staff.json",
            "ledger/2026.jsonl",
            "ledger/public.key",
        }
    assert manifest["made_at"] == demo.clock.now().isoformat()
    content = path.read_bytes()
    for secret in (wrapped, TEMPLATE[:40], demo.vault_key.secret(), b"SQLite format 3"):
        assert secret not in content
    assert subject.encode() in content  # in the ledger, as a pseudonym
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_two_backups_in_one_second_do_not_meet(demo: Installation) -> None:
    """A backup is never written over another, and the newest is found by its name."""
    first = backup(demo)
    second = backup(demo)
    demo.clock.advance(hours=1)
    third = backup(demo)
    assert len({first, second, third}) == 3
    assert newest_backup(demo.folder.backups) == third
    assert sorted(demo.folder.backups.iterdir()) == sorted([first, second, third])


def test_a_full_disk_leaves_no_half_backup(
    demo: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What could not be finished is taken away, and said."""
    demo.folder.backups.mkdir()
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", disk_full)
        with pytest.raises(NotWritten, match="file_not_written"):
            backup(demo)
    assert list(demo.folder.backups.iterdir()) == []


def test_what_a_power_cut_left_of_a_backup_goes_with_the_next(
    demo: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copy of the database that was half way there does not stay; another PC's does."""
    demo.folder.backups.mkdir()
    other = demo.folder.backups / ".upprop-other-1"
    other.mkdir()
    with monkeypatch.context() as patch:
        patch.setattr("tempfile.TemporaryDirectory", never_removed)
        patch.setattr(backups, "_pack", disk_full)
        with pytest.raises(NotWritten):
            backup(demo)
    (left,) = (path for path in demo.folder.backups.iterdir() if path != other)
    assert (left / "database").exists()
    path = backup(demo)
    assert set(demo.folder.backups.iterdir()) == {path, other}


def never_removed(dir: Path, prefix: str) -> AbstractContextManager[str]:  # noqa: A002  # as there
    """A temporary folder of a program that dies."""
    return nullcontext(mkdtemp(dir=dir, prefix=prefix))


def test_a_broken_page_is_no_full_disk(demo: Installation, monkeypatch: pytest.MonkeyPatch) -> None:
    """A database that cannot be read to its end is named as damaged, with no backup of it."""
    target = demo.folder.backups
    truncate_wal(demo.database)
    content = bytearray(demo.folder.database.read_bytes())
    content[5000:5100] = bytes(100)
    demo.folder.database.write_bytes(content)
    broken = open_unchecked(demo, monkeypatch)
    with pytest.raises(Damaged) as failure:
        make_backup(demo.folder, target, broken, demo.clock, key=demo.vault_key)
    assert failure.value.params == {"file": str(demo.folder.database)}
    assert newest_backup(target) is None
    broken.close()


def open_unchecked(demo: Installation, monkeypatch: pytest.MonkeyPatch) -> Database:
    """The database as it is after it was damaged while it was open."""
    with monkeypatch.context() as patch:
        patch.setattr("privacy.at_rest.database._require_whole", lambda *_: None)
        return open_database(demo.folder.database, demo.vault_key.database_key())


def disk_full(*_: object) -> None:
    """What a full disk says."""
    raise OSError(28, "No space left on device")


def test_a_backup_inside_a_transaction_is_not_made(demo: Installation) -> None:
    """What is not decided yet is not backed up."""
    demo.database.begin()
    with pytest.raises(NotWritten):
        backup(demo)
    demo.database.rollback()


def test_no_backup_without_the_list_of_staff(demo: Installation) -> None:
    """A backup that nobody could open is not made."""
    demo.folder.staff_keys.unlink()
    with pytest.raises(Damaged, match="file_missing"):
        backup(demo)


def test_damage_names_the_way_back(demo: Installation) -> None:
    """Whatever is damaged, the newest backup is named with it, if there is one."""
    with pytest.raises(Damaged) as without:
        damage(demo)
    path = backup(demo)
    with pytest.raises(Damaged) as failure:
        damage(demo)
    assert without.value.params == {"file": "x"}
    assert failure.value.params == {"file": "x", "last_backup": str(path)}


def damage(demo: Installation) -> None:
    """Something damaged is opened."""
    with naming_last_backup(demo.folder.backups):
        raise Damaged("file_damaged", file="x")


def test_a_digest_is_that_of_the_bytes(tmp_path: Path) -> None:
    """SHA-256, as any other program computes it."""
    (tmp_path / "abc").write_bytes(b"abc")
    assert digest_of(tmp_path / "abc").startswith("ba7816bf8f01cfea")
