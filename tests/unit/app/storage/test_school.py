"""Making, opening and closing a school."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from app.errors import BadInput, NotAllowed, NotFound, Refused
from app.paths import DataPaths
from app.settings import SCHOOL_NAME
from app.storage.presence import has_school, staff_names
from app.storage.school import School, create_school, open_school
from app.usecases import ports
from app.usecases.safekeeping.backup import backup
from app.usecases.safekeeping.verify_ledger import verify_ledger
from privacy.at_rest.lock import DataLock
from privacy.errors import Damaged, Locked, NotWritten, WrongPassphrase
from privacy.purposes import Purpose
from privacy.testing import ONLY_FOR_TESTS, FixedClock
from tests.support.school import PASSPHRASE, SmallSchool, empty_school, small_school


def made(paths: DataPaths, *, name: str = "Strandskolan", user_name: str = "office") -> School:
    """A new school."""
    return create_school(
        paths,
        school_name=name,
        administrator=(user_name, "Office", PASSPHRASE),
        clock=FixedClock(),
        key_cost=ONLY_FOR_TESTS,
    )


def opened(
    paths: DataPaths, passphrase: str = PASSPHRASE, clock: FixedClock | None = None
) -> School:
    """The school, opened by the office."""
    school, _ = open_school(
        paths, user_name="office", passphrase=passphrase, clock=clock or FixedClock()
    )
    return school


@pytest.fixture
def paths(tmp_path: Path) -> DataPaths:
    """Where a school may be."""
    return DataPaths(tmp_path / "data")


def test_an_opened_school_is_what_use_cases_need(paths: DataPaths) -> None:
    """Nothing of the port is missing, and the type checker agrees."""
    school: ports.School = made(paths)
    assert school.settings.get(SCHOOL_NAME) == "Strandskolan"
    assert not school.is_demo
    assert school.decisions.standing(Purpose.FACE_AT_SPOT, school.clock.now()) is None


def test_a_school_is_there_once_it_is_made(paths: DataPaths) -> None:
    """Before that there is none to open."""
    assert not has_school(paths)
    with pytest.raises(NotFound, match="no_school"):
        opened(paths)
    made(paths).close()
    assert has_school(paths)
    assert staff_names(paths) == ("office",)
    opened(paths).close()
    assert verify_ledger(paths).entries > 0


def test_a_school_is_never_overwritten(paths: DataPaths) -> None:
    """Making another in the same place is refused, and the first one opens as before."""
    made(paths).close()
    with pytest.raises(Refused, match="school_exists"):
        made(paths)
    opened(paths).close()


@pytest.mark.parametrize(
    ("name", "user_name", "code"),
    [("", "office", "setting_empty"), ("School", "a b", "user_name_form")],
)
def test_a_school_that_makes_no_sense_is_not_made(
    paths: DataPaths, name: str, user_name: str, code: str
) -> None:
    """Nothing is left behind, and the next attempt works."""
    with pytest.raises(BadInput, match=code):
        made(paths, name=name, user_name=user_name)
    assert not has_school(paths)
    made(paths).close()


def test_a_school_that_could_not_be_finished_was_never_made(
    paths: DataPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk says so; what was begun is cleared away by the next attempt."""

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr("app.storage.founding.Ledger.create", full)
    with pytest.raises(NotWritten):
        made(paths)
    assert not has_school(paths)
    monkeypatch.undo()
    made(paths).close()
    assert not (paths.root / "being-made").exists()


@pytest.mark.parametrize("moves", range(6))
def test_a_school_whose_last_files_were_not_moved_in_is_opened_or_made_anew(
    paths: DataPaths, monkeypatch: pytest.MonkeyPatch, moves: int
) -> None:
    """Whenever the power goes while a new school is moved in, there is a way to a whole one."""
    rename, left = Path.rename, iter(range(moves))

    def rename_until_the_power_goes(self: Path, target: Path) -> Path:
        if next(left, None) is None:
            raise ZeroDivisionError
        return rename(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", rename_until_the_power_goes)
        with suppress(ZeroDivisionError):
            made(paths).close()
    if has_school(paths):
        with pytest.raises(Refused, match="school_exists"):
            made(paths)
        opened(paths).close()
    else:
        made(paths).close()
    assert not (paths.root / "being-made").exists()


def test_a_day_without_room_for_its_backup_is_said(
    paths: DataPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A backup that could not be given its name is no daily one, and is left."""

    def refuse(*_: object) -> None:
        raise OSError(30, "Read-only file system")

    school = made(paths)
    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(NotWritten, match="file_not_written"):
        school.backups.write_daily(7)
    assert len(list(paths.backups.iterdir())) == 1
    school.close()


def test_two_copies_on_the_same_data_are_refused(paths: DataPaths) -> None:
    """Also while a school is being made; closing lets the next one in."""
    first = made(paths)
    with pytest.raises(Locked, match="data_in_use"):
        opened(paths)
    first.close()
    first.close()
    opened(paths).close()
    with DataLock(paths.lock), pytest.raises(Locked):
        made(paths)


def damage_staff(paths: DataPaths) -> None:
    """Spoil the list of staff."""
    paths.staff_keys.write_bytes(b"{")


def damage_database(paths: DataPaths) -> None:
    """Spoil a page of the database."""
    content = bytearray(paths.database.read_bytes())
    content[5000:5100] = bytes(100)
    paths.database.write_bytes(content)


def damage_ledger(paths: DataPaths) -> None:
    """Change one letter of the ledger."""
    segment = next(paths.ledger.glob("*.jsonl"))
    segment.write_bytes(segment.read_bytes().replace(b"installation", b"Installation", 1))


def lose_ledger(paths: DataPaths) -> None:
    """Take the ledger away."""
    next(paths.ledger.glob("*.jsonl")).unlink()


@pytest.mark.parametrize("damage", [damage_staff, damage_database, damage_ledger, lose_ledger])
def test_damage_is_named_with_the_way_back_and_nothing_stays_locked(
    paths: DataPaths, damage: Callable[[DataPaths], None], tmp_path: Path
) -> None:
    """The file, the newest backup, and a lock that the next attempt can take."""
    school = made(paths)
    office = school.staff.every()[0]
    saved = backup(school, office, paths.backups)
    school.close()
    damage(paths)
    kept = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    with pytest.raises(Damaged) as caught:
        opened(paths)
    assert caught.value.params["file"]
    assert caught.value.params["last_backup"] == str(saved)
    DataLock(paths.lock).release()
    still = {path: path.read_bytes() for path in kept if path.suffix in {".json", ".jsonl", ".db"}}
    assert all(
        kept[path] == content for path, content in still.items() if path.name != "attempts.json"
    )


def test_a_wrong_passphrase_leaves_nothing_locked(paths: DataPaths) -> None:
    """The right one opens afterwards."""
    made(paths).close()
    with pytest.raises(WrongPassphrase):
        opened(paths, "wrong")
    opened(paths).close()


def test_a_key_without_an_account_opens_nothing(paths: DataPaths) -> None:
    """An account that was never finished does not sign in."""
    school = made(paths)
    school.door.grant_key("ghost", PASSPHRASE)
    school.door.grant_key("ghost", PASSPHRASE + "!")
    school.close()
    with pytest.raises(NotAllowed, match="account_unknown"):
        open_school(paths, user_name="ghost", passphrase=PASSPHRASE + "!", clock=FixedClock())
    opened(paths).close()


def test_the_ledger_of_another_school_is_not_taken(tmp_path: Path) -> None:
    """Database and ledger name the same installation."""
    one, other = DataPaths(tmp_path / "one"), DataPaths(tmp_path / "other")
    made(one).close()
    made(other).close()
    for path in one.ledger.iterdir():
        if path.suffix != ".key" or path.name == "public.key":
            path.write_bytes((other.ledger / path.name).read_bytes())
    with pytest.raises(Damaged, match="ledger_of_other_school"):
        opened(one)


def test_removing_somebody_survives_a_restart(tmp_path: Path) -> None:
    """Revoking what is not there is harmless."""
    small: SmallSchool = empty_school(tmp_path / "data")
    small.school.door.revoke_key("nobody")
    small.school.door.revoke_key("sam")
    again = small.reopen(small.teacher)
    assert staff_names(again.school.paths) == ("office", "tess")
    again.school.close()


def test_the_notice_is_the_newest_in_the_language(tmp_path: Path) -> None:
    """What is read is what is recorded."""
    small = small_school(tmp_path / "data")
    assert small.school.notice("sv").text == "# Notice (sv)\n"
    assert small.school.notice("en").language == "en"
    small.school.close()
