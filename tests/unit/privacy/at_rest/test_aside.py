"""What a restore moved aside does not stay for ever."""

import shutil
from pathlib import Path

import pytest

from privacy.accountability.ledger import Ledger
from privacy.at_rest.aside import ASIDE_REMOVED, aside_at, remove_old_asides
from privacy.at_rest.backup import make_backup
from privacy.at_rest.restore import restore_backup, set_aside
from privacy.errors import NotWritten
from privacy.testing import FixedClock, anybody
from tests.unit.privacy.harness import Installation


@pytest.fixture
def again(demo: Installation) -> Installation:
    """An installation that was restored; its clock stands at the restore."""
    path = make_backup(
        demo.folder, demo.folder.backups, demo.database, demo.clock, key=demo.vault_key
    )
    (demo.folder.ledger / "2026.jsonl").write_bytes(b"damaged\n")
    demo.close()
    restore_backup(path, demo.folder, demo.clock, admit=anybody)
    opened = Installation.open(demo.folder.root, demo.clock)
    demo.database = opened.database
    return opened


def removed(installation: Installation) -> tuple[str, ...]:
    """What is removed now."""
    return remove_old_asides(installation.folder, installation.ledger, installation.clock)


def on_record(ledger: Ledger) -> list[object]:
    """The folders that the ledger says were removed."""
    return [entry.body["folder"] for entry in ledger.entries() if entry.kind == ASIDE_REMOVED]


def test_what_was_set_aside_is_listed(again: Installation) -> None:
    """Folders of a restore and nothing else; a second one comes after the first."""
    (first,) = set_aside(again.folder)
    assert {path.name for path in first.iterdir()} == {"upprop.db", "staff.json", "ledger"}
    (again.folder.root / "aside-note.txt").touch()
    (again.folder.root / "aside-20260101T000000000000Z").symlink_to(first)
    again.clock.advance(seconds=1)
    second = aside_at(again.folder, again.clock.now())
    second.mkdir()
    assert set_aside(again.folder) == (first, second)


def test_where_nothing_is_nothing_was_set_aside(again: Installation) -> None:
    """Also before there is any data folder."""
    shutil.rmtree(again.folder.root)
    assert set_aside(again.folder) == ()


def test_it_stays_for_thirty_days(again: Installation) -> None:
    """A mistaken restore can be undone by hand; after that the folder goes, on record."""
    (folder,) = set_aside(again.folder)
    again.clock.advance(days=30)
    assert removed(again) == ()
    assert (folder / "upprop.db").exists()
    again.clock.advance(seconds=1)
    assert removed(again) == (folder.name,)
    assert not folder.exists()
    assert on_record(again.ledger) == [folder.name]
    assert removed(again) == ()


def test_a_removal_that_is_cut_off_is_done_again(
    again: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The folder is on record at least once, and never before its content is gone."""
    (folder,) = set_aside(again.folder)
    again.clock.advance(days=31)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "rmdir", refuse)
        patch.setattr(shutil, "rmtree", refuse)
        with pytest.raises(NotWritten):
            removed(again)
        assert on_record(again.ledger) == []
        assert not (folder / "staff.json").exists()
    with monkeypatch.context() as patch:
        real = Path.rmdir
        patch.setattr(Path, "rmdir", lambda path: refuse() if path == folder else real(path))
        with pytest.raises(NotWritten):
            removed(again)
    assert on_record(again.ledger) == [folder.name]
    assert not any(folder.iterdir())
    removed(again)
    assert not folder.exists()


def refuse(*_: object, **__: object) -> None:
    """What a disk says that takes no change."""
    raise OSError(30, "Read-only file system")


def test_a_name_that_is_no_moment_stays(again: Installation, clock: FixedClock) -> None:
    """What nobody can date is for a person to judge."""
    odd = again.folder.root / "aside-99999999T999999999999Z"
    odd.mkdir()
    clock.advance(days=3000)
    assert odd.name not in removed(again)
    assert odd.exists()
