"""Damaged files are named with the way back, and left as they are; a backup brings all back."""

import contextlib
import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from app.domain.ids import LessonId
from app.domain.roll_call.mark import MarkKind
from app.errors import NotAllowed, Refused
from app.paths import DataPaths
from app.storage.presence import has_school
from app.storage.school import School
from app.text.sentences import sentence
from app.usecases.consent.withdraw_consent import withdraw_consent
from app.usecases.faces.enrol import enrol
from app.usecases.faces.lesson_gallery import lesson_gallery
from app.usecases.lessons.check_in import check_in
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.mark_by_hand import mark_by_hand
from app.usecases.lessons.register_history import earlier_signatures
from app.usecases.lessons.sign_register import sign_register
from app.usecases.staff.remove_staff import remove_staff
from privacy.at_rest.restore import restore_backup
from privacy.errors import Damaged, WrongPassphrase
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from privacy.testing import FixedClock, anybody
from tests.support.killing_school import begin_lesson, full_school, open_as_teacher, people_of
from tests.support.school import ENGINE_ID

STAYS, WITHDRAWS = "S000", "S001"
TEMPLATE = bytes(range(256))
DATABASE, STAFF, LEDGER = "upprop.db", "staff.json", "ledger/2026.jsonl"
# Written at every sign-in, whatever becomes of it.
NEVER_COMPARED = {"attempts.json", "upprop.lock"}


@dataclass(frozen=True)
class Past:
    """A closed school with a past: a check-in, a backup, then a withdrawal and a signature.

    Attributes:
        student: who had checked in before the backup.
    """

    paths: DataPaths
    clock: FixedClock
    lesson: LessonId
    backup: Path

    def open(self) -> School:
        """Open it as the teacher."""
        return open_as_teacher(self.paths, self.clock)

    def refusal(self) -> Damaged:
        """The error with which opening is refused."""
        with pytest.raises(Damaged) as refused:
            self.open()
        return refused.value

    def files(self) -> Mapping[str, bytes]:
        """Every file and what it holds."""
        return {
            path.relative_to(self.paths.root).as_posix(): path.read_bytes()
            for path in self.paths.root.rglob("*")
            if path.is_file() and path.name not in NEVER_COMPARED
        }


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Past:
    """One of it for all tests; never opened again."""
    small = full_school(tmp_path_factory.mktemp("original") / "data")
    school, clock = small.school, small.clock
    for number in (STAYS, WITHDRAWS):
        small.enrol(number, TEMPLATE)
    lesson = begin_lesson(school).lesson.id
    check_in(school, lesson, small.id_of(STAYS), clock.now())
    clock.advance(minutes=1)
    backup = school.backups.write(school.paths.backups)
    clock.advance(minutes=1)
    withdraw_consent(school, small.administrator, small.id_of(WITHDRAWS))
    decide_unmarked(school, small.teacher, lesson)
    sign_register(school, small.teacher, lesson)
    school.close()
    return Past(school.paths, clock, lesson, backup)


@pytest.fixture
def past(original: Past, tmp_path: Path) -> Past:
    """A copy of it, to be damaged."""
    shutil.copytree(original.paths.root.parent, tmp_path / "copy")
    paths = DataPaths(tmp_path / "copy" / "data")
    clock = FixedClock(original.clock.now())
    return replace(original, paths=paths, clock=clock, backup=paths.backups / original.backup.name)


def flip(path: Path, share: float) -> None:
    """Change one bit at a place in the file."""
    content = bytearray(path.read_bytes())
    content[int(share * (len(content) - 1))] ^= 1
    path.write_bytes(content)


def cut(path: Path, share: float) -> None:
    """Leave only a first part of the file."""
    content = path.read_bytes()
    path.write_bytes(content[: int(share * len(content))])


DAMAGES = [
    pytest.param(lambda path: flip(path, 0.0), id="first byte"),
    pytest.param(lambda path: flip(path, 0.3), id="a byte"),
    pytest.param(lambda path: flip(path, 0.8), id="a later byte"),
    pytest.param(lambda path: flip(path, 1.0), id="last byte"),
    pytest.param(lambda path: cut(path, 0.5), id="cut in half"),
    pytest.param(lambda path: cut(path, 0.0), id="emptied"),
    pytest.param(lambda path: path.unlink(), id="gone"),
]


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("name", [DATABASE, STAFF, LEDGER])
def test_a_damaged_file_is_named_with_the_way_back(
    past: Past, name: str, damage: Callable[[Path], None]
) -> None:
    """Opening is refused and says which file it is, and where the last backup lies."""
    path = past.paths.root / name
    damage(path)
    error = past.refusal()
    named = Path(str(error.params["file"]))
    assert named == path or (name == LEDGER and named == past.paths.ledger)
    assert error.params["last_backup"] == str(past.backup)
    assert named.name in sentence(error)
    assert past.backup.name in sentence(error)


@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("name", [DATABASE, STAFF, LEDGER])
def test_a_damaged_file_is_left_as_it_is(
    past: Past, name: str, damage: Callable[[Path], None]
) -> None:
    """A refused opening loses no byte of any file, and repairs nothing."""
    damage(past.paths.root / name)
    before = past.files()
    past.refusal()
    past.refusal()
    assert past.files() == before


def test_without_a_backup_none_is_named(past: Past) -> None:
    """The error does not send anybody to a backup that does not exist."""
    shutil.rmtree(past.paths.backups)
    flip(past.paths.database, 0.5)
    assert "last_backup" not in past.refusal().params


@pytest.mark.parametrize("damage", DAMAGES[:-1])
def test_a_damaged_key_of_a_student_is_named_and_left(
    past: Past, damage: Callable[[Path], None]
) -> None:
    """The template opens no more, the error names the key file, and no start takes it away."""
    (key,) = past.paths.subject_keys.glob("*.key")
    damage(key)
    damaged = key.read_bytes()
    school = past.open()
    student = school.students.find(STAYS)
    assert student is not None
    permit = school.consents.require(SubjectRef(student.subject_ref), Purpose.FACE_AT_SPOT)
    with pytest.raises(Damaged) as refused:
        school.vault.open(permit)
    assert refused.value.params["file"] == str(key)
    school.close()
    assert key.read_bytes() == damaged


def test_a_damaged_key_of_a_student_costs_nobody_their_lesson(past: Past) -> None:
    """The school opens, that student is marked without a face, and can be enrolled anew."""
    (key,) = past.paths.subject_keys.glob("*.key")
    flip(key, 0.5)
    school = past.open()
    teacher, administrator = people_of(school)
    lesson = begin_lesson(school).lesson.id
    student = school.students.find(STAYS)
    assert student is not None
    assert lesson_gallery(school, lesson, ENGINE_ID) == {}
    mark_by_hand(school, teacher, lesson, student.id, MarkKind.PRESENT)
    enrol(school, administrator, student.id, TEMPLATE, ENGINE_ID)
    assert lesson_gallery(school, lesson, ENGINE_ID) == {student.id: TEMPLATE}
    school.close()


@pytest.mark.parametrize("name", [DATABASE, STAFF, LEDGER])
def test_the_last_backup_brings_everything_back(past: Past, name: str) -> None:
    """After a restore the marks of the backup stand, and the damaged file is kept aside."""
    flip(past.paths.root / name, 0.5)
    damaged = (past.paths.root / name).read_bytes()
    backup = Path(str(past.refusal().params["last_backup"]))
    restored = restore_backup(backup, past.paths, past.clock, admit=anybody)
    assert (restored.aside / name).read_bytes() == damaged
    school = past.open()
    standing = [mark.kind for mark in school.registers.marks(past.lesson)]
    assert standing == [MarkKind.PRESENT]
    assert school.ledger.verify().head == school.ledger.head[1]
    school.close()


@pytest.mark.parametrize("entries", [1, 4, 8])
def test_a_ledger_cut_off_at_its_end_is_refused_and_restored(past: Past, entries: int) -> None:
    """Whole entries missing, before or after the backup: the way back leads to a sound school."""
    segment = past.paths.root / LEDGER
    lines = segment.read_bytes().splitlines(keepends=True)
    segment.write_bytes(b"".join(lines[:-entries]))
    before = past.files()
    error = past.refusal()
    assert error.code == "ledger_head_missing"
    assert error.params == {"file": str(past.paths.ledger), "last_backup": str(past.backup)}
    assert past.files() == before
    restore_backup(past.backup, past.paths, past.clock, admit=anybody)
    school = past.open()
    gone = school.students.find(WITHDRAWS)
    assert gone is not None
    assert not school.vault.holds(SubjectRef(gone.subject_ref))
    assert school.ledger.verify().head == school.ledger.head[1]
    school.close()
    past.open().close()


@pytest.mark.parametrize("name", [DATABASE, STAFF])
def test_what_was_withdrawn_since_the_backup_stays_withdrawn(past: Past, name: str) -> None:
    """A restored backup brings no template back: the ledger's erasures are carried out again."""
    flip(past.paths.root / name, 0.5)
    restore_backup(past.backup, past.paths, past.clock, admit=anybody)
    school = past.open()
    gone, there = school.students.find(WITHDRAWS), school.students.find(STAYS)
    assert gone is not None
    assert there is not None
    subject = SubjectRef(gone.subject_ref)
    assert school.consents.standing(subject, Purpose.FACE_AT_SPOT) is None
    assert not school.vault.holds(subject)
    assert school.consents.open_erasures() == ()
    assert lesson_gallery(school, past.lesson, ENGINE_ID) == {there.id: TEMPLATE}
    school.close()


def test_a_damaged_ledger_brings_no_template_back_either(past: Past) -> None:
    """Even with the withdrawal lost from the ledger, the destroyed key stays destroyed."""
    flip(past.paths.root / LEDGER, 0.0)
    restore_backup(past.backup, past.paths, past.clock, admit=anybody)
    school = past.open()
    gone = school.students.find(WITHDRAWS)
    assert gone is not None
    assert not school.vault.holds(SubjectRef(gone.subject_ref))
    school.close()


def test_a_register_signed_since_the_backup_can_be_signed_again(past: Past) -> None:
    """The lesson goes on where the backup stood; its new signature takes a reason, on record."""
    flip(past.paths.database, 0.5)
    restore_backup(past.backup, past.paths, past.clock, admit=anybody)
    school = past.open()
    teacher, _ = people_of(school)
    decide_unmarked(school, teacher, past.lesson)
    with pytest.raises(Refused, match="reason_needed_to_sign_again"):
        sign_register(school, teacher, past.lesson)
    signed = sign_register(school, teacher, past.lesson, reason="The disk was broken")
    assert school.ledger.verify(signed.ledger_head).head
    (earlier,) = earlier_signatures(school, teacher, past.lesson)
    assert (earlier.author, earlier.reason) == (teacher.display_name, "The disk was broken")
    school.close()
    past.open().close()


def test_a_damaged_backup_changes_nothing(past: Past) -> None:
    """A backup that is not as it was made is refused by name, before anything is touched."""
    flip(past.backup, 0.5)
    before = past.files()
    with pytest.raises(Damaged) as refused:
        restore_backup(past.backup, past.paths, past.clock, admit=anybody)
    assert refused.value.params["file"] == str(past.backup)
    assert past.files() == before
    past.open().close()


class PowerCut(BaseException):
    """Nothing in the program catches it."""


@pytest.mark.parametrize("moves", range(6))
@pytest.mark.parametrize("name", [DATABASE, LEDGER])
def test_a_restore_that_is_cut_off_is_finished_by_opening(
    past: Past, monkeypatch: pytest.MonkeyPatch, name: str, moves: int
) -> None:
    """Whenever the power goes while files are moved, the next start has the backup's school."""
    flip(past.paths.root / name, 0.0)
    rename, done = Path.rename, iter(range(moves))

    def rename_until_the_power_goes(self: Path, target: Path) -> Path:
        if next(done, None) is None:
            raise PowerCut
        return rename(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", rename_until_the_power_goes)
        with contextlib.suppress(PowerCut):
            restore_backup(past.backup, past.paths, past.clock, admit=anybody)
    assert has_school(past.paths)
    school = past.open()
    assert [mark.kind for mark in school.registers.marks(past.lesson)] == [MarkKind.PRESENT]
    school.close()


def test_a_restore_lets_nobody_back_in(past: Past) -> None:
    """An account removed since the backup stays removed."""
    school = past.open()
    teacher, administrator = people_of(school)
    remove_staff(school, administrator, teacher.id)
    school.close()
    restore_backup(past.backup, past.paths, past.clock, admit=anybody)
    with pytest.raises((WrongPassphrase, NotAllowed)):
        past.open()
