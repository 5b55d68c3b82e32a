"""A backup is restored by an administrator, in their name, and never by whoever comes along."""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.errors import Cancelled, NotAllowed, Refused
from app.paths import DataPaths
from app.storage.restoring import restore_school
from app.storage.school import open_school
from app.usecases.staff.change_passphrase import change_passphrase
from app.usecases.staff.remove_staff import remove_staff
from privacy.at_rest.ledger_choice import LedgerSource
from privacy.at_rest.restore import Restored
from privacy.errors import WrongPassphrase
from tests.support.school import PASSPHRASE, SmallSchool, empty_school
from tests.support.work import CancelledAt

OTHER = "another long passphrase"


@dataclass
class Kept:
    """A school and a backup of it that lies somewhere else."""

    small: SmallSchool
    backup: Path

    @property
    def paths(self) -> DataPaths:
        """The school's files."""
        return self.small.school.paths

    def restored(self, user_name: str = "office", passphrase: str = PASSPHRASE) -> Restored:
        """The school closed, and restored by somebody."""
        self.small.school.close()
        return restore_school(
            self.paths,
            self.backup,
            user_name=user_name,
            passphrase=passphrase,
            clock=self.small.clock,
        )

    def opens(self, passphrase: str = PASSPHRASE) -> bool:
        """Whether the office gets in with a passphrase."""
        try:
            school, _ = open_school(
                self.paths, user_name="office", passphrase=passphrase, clock=self.small.clock
            )
        except WrongPassphrase:
            return False
        school.close()
        return True


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Kept]:
    """A school with an administrator and two teachers, and its backup."""
    small = empty_school(tmp_path / "data")
    yield Kept(small, small.school.backups.write(tmp_path / "elsewhere"))
    small.school.close()


def contents(paths: DataPaths) -> dict[str, bytes]:
    """Every file of the school but those that a sign-in writes."""
    return {
        path.name: path.read_bytes()
        for path in paths.root.rglob("*")
        if path.is_file() and path.name not in {"attempts.json", "upprop.lock"}
    }


@pytest.mark.parametrize(
    ("user_name", "passphrase", "error"),
    [
        ("tess", PASSPHRASE, NotAllowed),
        ("office", PASSPHRASE + "!", WrongPassphrase),
        ("nobody", PASSPHRASE, WrongPassphrase),
    ],
)
@pytest.mark.parametrize("is_new_pc", [False, True])
def test_only_an_administrator_restores(
    kept: Kept, user_name: str, passphrase: str, error: type[Exception], *, is_new_pc: bool
) -> None:
    """A teacher, a wrong passphrase and an unknown name change nothing, here or on a new PC."""
    kept.small.school.close()
    if is_new_pc:
        shutil.rmtree(kept.paths.root)
    before = contents(kept.paths)
    with pytest.raises(error):
        kept.restored(user_name, passphrase)
    assert contents(kept.paths) == before


def test_the_ledger_says_who_restored_what(kept: Kept) -> None:
    """Whose act it was, of when the backup is, and how far the ledger had come before."""
    kept.small.school.ledger.append("staff_added", {"staff": "later"})
    head = kept.small.school.ledger.head[1]
    done = kept.restored()
    assert done.ledger is LedgerSource.KEPT
    again = kept.small.reopen()
    (entry,) = [each for each in again.school.ledger.entries() if each.kind == "restored"]
    assert entry.body == {
        "staff": again.administrator.id,
        "backup_made_at": done.made_at,
        "head_before": head,
        "ledger": "kept",
    }
    again.school.close()


def test_on_a_new_pc_the_backups_administrator_suffices(kept: Kept) -> None:
    """Where nothing is there to open; the ledger that came with the backup says so."""
    kept.small.school.close()
    shutil.rmtree(kept.paths.root)
    kept.restored()
    again = kept.small.reopen()
    (entry,) = [each for each in again.school.ledger.entries() if each.kind == "restored"]
    assert (entry.text("ledger"), entry.body["head_before"]) == ("from_backup", "")
    again.school.close()


@pytest.mark.parametrize("name", ["upprop.db", "staff.json"])
def test_damaged_data_do_not_stand_in_the_way(kept: Kept, name: str) -> None:
    """Whichever file is lost, the administrator brings the school back."""
    kept.small.school.close()
    (kept.paths.root / name).write_bytes(b"damaged")
    kept.restored()
    assert kept.opens()


def test_a_changed_passphrase_does_not_count_again(kept: Kept) -> None:
    """Neither for restoring nor for signing in afterwards; today's one does both."""
    change_passphrase(kept.small.school, kept.small.administrator, PASSPHRASE, OTHER)
    with pytest.raises(WrongPassphrase):
        kept.restored(passphrase=PASSPHRASE)
    kept.restored(passphrase=OTHER)
    assert kept.opens(OTHER)
    assert not kept.opens(PASSPHRASE)


def test_a_backup_under_other_keys_says_what_to_do(kept: Kept) -> None:
    """After an account was removed the backup needs the passphrase of its time."""
    school, administrator = kept.small.school, kept.small.administrator
    remove_staff(school, administrator, kept.small.substitute.id)
    change_passphrase(school, administrator, PASSPHRASE, OTHER)
    with pytest.raises(Refused, match="backup_passphrase_differs"):
        kept.restored(passphrase=OTHER)
    assert kept.opens(OTHER)


def test_a_restore_is_cancelled_before_anything_is_moved_or_not_at_all(kept: Kept) -> None:
    """Neither a folder nor a line in the ledger tells of one that was cancelled."""
    kept.small.school.close()
    root, cancelled = kept.paths.root, 0
    before = {path: path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}
    while True:
        work = CancelledAt(cancelled + 1)
        with suppress(Cancelled):
            restore_school(
                kept.paths,
                kept.backup,
                user_name="office",
                passphrase=PASSPHRASE,
                clock=kept.small.clock,
                work=work,
            )
        if not work.was_reached:
            break
        cancelled += 1
        now = {path: path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}
        assert now == before
    assert cancelled > 1
    assert work.is_too_late
    assert kept.opens()
