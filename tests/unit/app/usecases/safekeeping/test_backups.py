"""Backups that are listed, tried out and kept, by whoever may."""

from pathlib import Path

import pytest

from app.errors import NotAllowed
from app.settings import BACKUPS_KEPT
from app.usecases.safekeeping.backup import backup, backup_if_due
from app.usecases.safekeeping.change_setting import change_setting
from app.usecases.safekeeping.list_backups import list_backups
from app.usecases.safekeeping.try_backup import BACKUP_TRIED, try_backup
from privacy.errors import Damaged
from tests.support.school import SmallSchool


def made(small: SmallSchool) -> Path:
    """A backup in the usual folder."""
    return backup(small.school, small.administrator, small.school.paths.backups)


def tried(small: SmallSchool) -> list[object]:
    """What the ledger says of trials."""
    entries = small.school.ledger.entries()
    return [entry.body["opened"] for entry in entries if entry.kind == BACKUP_TRIED]


def test_a_trial_stands_in_the_ledger_and_in_the_list(small: SmallSchool) -> None:
    """An audit can say later that this file was opened, and when."""
    path = made(small)
    small.clock.advance(hours=1)
    found = try_backup(small.school, small.administrator, path)
    assert found.installation_id == small.school.ledger.installation_id
    assert tried(small) == [True]
    (known,) = list_backups(small.school, small.administrator)
    assert (known.path, known.is_daily) == (path, False)
    assert known.tried_at == small.clock.now()


def test_a_trial_that_failed_is_on_record_too(small: SmallSchool) -> None:
    """A damaged backup is told, and the list does not call it opened."""
    path = made(small)
    content = bytearray(path.read_bytes())
    content[5000] ^= 1
    path.write_bytes(content)
    with pytest.raises(Damaged, match="backup_damaged"):
        try_backup(small.school, small.administrator, path)
    assert tried(small) == [False]
    assert list_backups(small.school, small.administrator)[0].tried_at is None


def test_a_trial_leaves_nothing_behind(small: SmallSchool) -> None:
    """The unpacked copy goes again."""
    path = made(small)
    before = {each for each in small.school.paths.root.rglob("*") if each.is_file()}
    try_backup(small.school, small.administrator, path)
    assert {each for each in small.school.paths.root.rglob("*") if each.is_file()} == before


def test_as_many_are_kept_as_the_school_has_set(small: SmallSchool) -> None:
    """The setting counts from the next daily backup on."""
    change_setting(small.school, small.administrator, BACKUPS_KEPT, 2)
    for _ in range(4):
        assert backup_if_due(small.school, small.administrator)
        small.clock.advance(days=1)
    assert len(list_backups(small.school, small.administrator)) == 2


def test_only_an_administrator_handles_backups(small: SmallSchool) -> None:
    """A teacher neither lists nor opens one."""
    path = made(small)
    with pytest.raises(NotAllowed):
        list_backups(small.school, small.teacher)
    with pytest.raises(NotAllowed):
        try_backup(small.school, small.teacher, path)


def test_a_school_without_backups_has_none_to_list(small: SmallSchool) -> None:
    """Nothing is made by looking."""
    assert list_backups(small.school, small.administrator) == ()
