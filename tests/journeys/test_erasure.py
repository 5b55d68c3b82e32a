"""A withdrawal is proven, by somebody who does not believe it.

One search, with the database's key in hand, finds row, sealed blob and wrapped key before the
withdrawal and nothing after it; whatever was going on at the time, wherever the program died, and
whatever is put back later. What a running process still has in its memory is another matter, said
in docs/proofs.md.
"""

import csv
import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from app.domain.work import Stepping
from app.exchange.register_csv import write_registers
from app.log import start_log, stop_log
from app.storage.restoring import restore_school
from app.usecases.consent.withdraw_consent import withdraw_consent
from app.usecases.faces.lesson_gallery import lesson_gallery
from app.usecases.lessons.check_in import check_in
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.export_registers import export_registers
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.start_lesson import start_lesson
from privacy.at_rest import atomic_file
from privacy.rights.erasure import ErasureReceipt
from privacy.subjects import SubjectRef
from recognition.testing import template_of
from tests.support.crashing import Crash, Steps, die, stepping
from tests.support.school import ENGINE_ID, PASSPHRASE, reopen, small_school
from tests.support.searching import (
    KEY_ID,
    ROW,
    SEALED,
    WRAPPED,
    Search,
    database_key,
    traces_of,
)

GOES, STAYS = "1", "2"
EVERYTHING = {ROW, KEY_ID, SEALED, WRAPPED}
STEPS_OF_A_WITHDRAWAL = (
    "ledger consent_ended",
    "key destroyed",
    "rows erased",
    "log emptied",
    "ledger template_erased",
    "head kept",
)
FLOATS = {number: template_of(int(number)).to_bytes() for number in (GOES, STAYS)}


class Stage:
    """A school in which two students have been enrolled and have used their faces."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.elsewhere = tuple(folder / name for name in ("exports", "stick", "temporary"))
        for each in self.elsewhere:
            each.mkdir()
        self.small = small_school(folder / "data")
        start_log(self.small.school.paths.log)
        self.small.decide()
        for number in (GOES, STAYS):
            self.small.enrol(number, FLOATS[number])
        self.lesson_id = self.small.lesson_id("Swedish")
        self._use()
        self.goes = self.traces(GOES)
        self.stays = self.traces(STAYS)
        self.key = database_key(self.small.school.paths, self.small.clock)

    def _use(self) -> None:
        """A lesson with both faces, signed and exported, and a second one that stays open."""
        school, teacher = self.small.school, self.small.teacher
        first = self.small.lesson_id("Mathematics")
        for lesson in (first, self.lesson_id):
            start_lesson(school, teacher, lesson)
            assert len(lesson_gallery(school, lesson, ENGINE_ID)) == 2
            for number in (GOES, STAYS):
                check_in(school, lesson, self.small.id_of(number), self.small.clock.now())
            self.small.clock.advance(hours=2)
        decide_unmarked(school, teacher, first)
        sign_register(school, teacher, first)
        write_registers(self.elsewhere[0] / "r.csv", export_registers(school, teacher, [first]))

    def traces(self, number: str) -> Mapping[str, bytes]:
        """What an enrolment has left."""
        return traces_of(self.small.school, self.small.student(number).subject_ref)

    def found(self, needles: Mapping[str, bytes]) -> dict[str, set[str]]:
        """Where it is now, anywhere."""
        return Search(self.small.school.paths, self.key, self.elsewhere).found(needles)

    def back_up(self) -> Path:
        """Onto a stick."""
        return self.small.school.backups.write(self.elsewhere[1])

    def withdraw(self) -> ErasureReceipt:
        """One act, no reason."""
        small = self.small
        return withdraw_consent(small.school, small.administrator, small.id_of(GOES))

    def recognises(self, number: str) -> bool:
        """Whether the running lesson would."""
        gallery = lesson_gallery(self.small.school, self.lesson_id, ENGINE_ID)
        return self.small.id_of(number) in gallery

    def restore(self, backup: Path) -> None:
        """Put a backup back, and open the school."""
        small = self.small
        small.school.close()
        restore_school(
            small.school.paths,
            backup,
            user_name=small.administrator.user_name,
            passphrase=PASSPHRASE,
            clock=small.clock,
        )
        self.small = reopen(small, small.administrator)


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    """The stage, with temporary files in a folder that is searched."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    made = Stage(tmp_path)
    yield made
    made.small.school.close()
    stop_log()


def test_the_search_finds_everything_before_and_nothing_after(stage: Stage) -> None:
    """Before: all four, in their places. After, and after closing: none of them anywhere."""
    before = stage.found(stage.goes)
    assert set(before) == EVERYTHING
    assert before[WRAPPED] == {"keys"}
    assert "pages" in before[ROW] & before[SEALED]
    stage.withdraw()
    assert stage.found(stage.goes) == {}
    assert set(stage.found(stage.stays)) == EVERYTHING
    stage.small.school.close()
    assert stage.found(stage.goes) == {}


def test_a_backup_from_before_holds_no_key_to_what_is_in_it(stage: Stage) -> None:
    """Row and sealed blob stay in old backups and nowhere else; what opens them is nowhere."""
    stage.back_up()
    stage.withdraw()
    after = stage.found(stage.goes)
    assert WRAPPED not in after
    assert set().union(*after.values()) == {"in a backup"}


def test_restoring_an_old_backup_recognises_nobody_who_withdrew(stage: Stage) -> None:
    """The erasure is carried out again, with a receipt in the ledger; whoever stays, stays."""
    backup = stage.back_up()
    receipt = stage.withdraw()
    stage.restore(backup)
    assert not stage.recognises(GOES)
    assert stage.recognises(STAYS)
    backup.unlink()
    aside = {path.name for path in stage.small.school.paths.root.glob("aside-*")}
    assert set().union(*stage.found(stage.goes).values()) <= aside
    entries = list(stage.small.school.ledger.entries())
    again = [each for each in entries if each.kind == "template_erased"]
    assert [each.text("erasure_order") for each in again] == [receipt.order_id] * 2


def test_an_old_key_folder_put_back_by_hand_recognises_nobody(stage: Stage) -> None:
    """Even with the backup and a stolen copy of the key the ledger's withdrawal holds."""
    keys = stage.small.school.paths.subject_keys
    copies = {path.name: path.read_bytes() for path in keys.iterdir()}
    backup = stage.back_up()
    stage.withdraw()
    for name, content in copies.items():
        (keys / name).write_bytes(content)
    stage.restore(backup)
    assert not stage.recognises(GOES)
    assert stage.recognises(STAYS)
    backup.unlink()
    assert WRAPPED not in stage.found(stage.goes)


def test_a_withdrawal_during_a_backup_is_erased_at_once(stage: Stage) -> None:
    """Between two steps of a backup an erasure is whole; the backup holds no key to anything."""
    receipts: list[ErasureReceipt] = []
    subject = SubjectRef(stage.small.student(GOES).subject_ref)

    def between() -> None:
        if not receipts:
            receipts.append(stage.withdraw())
            assert WRAPPED not in stage.found(stage.goes)
            assert not stage.small.school.vault.holds(subject)

    stage.small.school.backups.write(stage.elsewhere[1], Stepping(between))
    assert receipts
    after = stage.found(stage.goes)
    assert WRAPPED not in after
    assert set().union(*after.values()) <= {"in a backup"}


@pytest.mark.parametrize("dies_at", range(2 * len(STEPS_OF_A_WITHDRAWAL)))
def test_killed_between_two_steps_the_next_start_finishes(stage: Stage, dies_at: int) -> None:
    """Dead before or after any step: nothing was promised yet, or the next start keeps it."""
    steps = Steps(dies_at)
    with pytest.raises(Crash), stepping(stage.small.school, steps):
        stage.withdraw()
    die(stage.small.school)
    stage.small = reopen(stage.small, stage.small.administrator)
    is_ordered = "ledger consent_ended" in steps.taken
    assert is_ordered == (dies_at > 0)
    assert stage.found(stage.goes) == ({} if is_ordered else stage.found(stage.goes))
    assert stage.recognises(GOES) is not is_ordered
    assert not stage.small.school.consents.open_erasures()
    assert stage.recognises(STAYS)


def test_every_step_of_a_withdrawal_is_among_those(stage: Stage) -> None:
    """The test above dies at each step that there is."""
    steps = Steps()
    with stepping(stage.small.school, steps):
        stage.withdraw()
    assert tuple(steps.taken) == STEPS_OF_A_WITHDRAWAL


def test_killed_while_a_key_is_overwritten(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key file that is noise and still there is taken away at the next start."""

    def half(path: Path) -> bool:
        path.write_bytes(b"\0" * path.stat().st_size)
        raise Crash

    with monkeypatch.context() as patch:
        patch.setattr(atomic_file, "_overwrite_and_unlink", half)
        with pytest.raises(Crash):
            stage.withdraw()
    die(stage.small.school)
    stage.small = reopen(stage.small, stage.small.administrator)
    assert stage.found(stage.goes) == {}
    assert not stage.small.school.consents.open_erasures()


def test_a_data_folder_in_another_profile_does_not_open(stage: Stage) -> None:
    """A thief of the disk without a passphrase: no table, no name, no picture, no template."""
    stage.back_up()
    stage.small.school.close()
    root = stage.small.school.paths.root
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(root / "upprop.db").execute("SELECT * FROM students")
    # Nothing shorter: three or four bytes come up by chance in so much that looks random.
    names = {"Åberg", "Zetterlund", "Small school", "Mathematics"}
    needles = {name: name.encode() for name in names}
    for number, template in FLOATS.items():
        values = template_of(int(number)).values
        needles[f"template {number}"] = template[:64]
        needles[f"floats {number}"] = values[:8].astype("<f4").tobytes()
        needles[f"doubles {number}"] = values[:8].astype("<f8").tobytes()
    needles |= {
        "JPEG": b"\xff\xd8\xff\xe0\x00\x10JFIF",
        "PNG": b"\x89PNG\r\n\x1a\n",
        "SQLite": b"SQLite format 3",
    }
    exported = stage.elsewhere[0]
    for folder in (root, stage.elsewhere[1]):
        for path in folder.rglob("*"):
            content = path.read_bytes() if path.is_file() else b""
            assert not [name for name, needle in needles.items() if needle in content], path
    # The same needles are found where they ought to be: an export is meant to hold names.
    with (exported / "r.csv").open(encoding="utf-8-sig") as file:
        assert any("Alm" in ",".join(row) for row in csv.reader(file))


def test_even_the_database_key_shows_no_template(stage: Stage) -> None:
    """Whoever opened the database has names and marks, and templates that are sealed once more."""
    needles = {"name": b"Zetterlund"}
    for number in FLOATS:
        values = template_of(int(number)).values
        needles[f"floats {number}"] = values[:8].astype("<f4").tobytes()
        needles[f"doubles {number}"] = values[:8].astype("<f8").tobytes()
    assert set(stage.found(needles)) == {"name"}
