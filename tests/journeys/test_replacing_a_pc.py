"""A broken PC is replaced: a new folder, a backup from the stick, and everybody's face anew.

Follows docs/replace-a-pc.md step by step. The old disk is gone, and the students' keys with it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.errors import NotAllowed
from app.paths import DataPaths
from app.storage.presence import has_school
from app.storage.restoring import restore_school
from app.usecases.cards.issue_cards import issue_cards
from app.usecases.consent.withdraw_consent import withdraw_consent
from app.usecases.faces.enrol import enrol
from app.usecases.faces.lesson_gallery import lesson_gallery
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.start_lesson import start_lesson
from privacy.accountability.examination import PaperHead, examine_ledger
from privacy.at_rest.restore import Restored
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from tests.support.school import ENGINE_ID, PASSPHRASE, SmallSchool, reopen, small_school

ENROLLED = ("1", "2")


@dataclass
class Broken:
    """What is left of a school whose PC broke: people, a backup on a stick, a hash on paper."""

    small: SmallSchool
    backup: Path
    paper: str
    new: DataPaths

    def restore(self, user_name: str = "office") -> Restored:
        """Put the backup into the new PC's empty folder."""
        return restore_school(
            self.new,
            self.backup,
            user_name=user_name,
            passphrase=PASSPHRASE,
            clock=self.small.clock,
        )

    def restored(self) -> SmallSchool:
        """The school on the new PC, opened by the administrator."""
        self.restore()
        self.small.school.paths = self.new
        return reopen(self.small, self.small.administrator)


@pytest.fixture
def broken(tmp_path: Path) -> Iterator[Broken]:
    """A school that was backed up after a signed lesson; its PC is gone, key folder and all."""
    small = small_school(tmp_path / "old" / "data")
    small.decide()
    issue_cards(small.school, small.administrator, [small.id_of(each) for each in ENROLLED])
    for number in ENROLLED:
        small.enrol(number)
    start_lesson(small.school, small.teacher, small.lesson_id())
    decide_unmarked(small.school, small.teacher, small.lesson_id())
    paper = sign_register(small.school, small.teacher, small.lesson_id()).ledger_head
    backup = small.school.backups.write(tmp_path / "stick")
    small.school.close()
    (tmp_path / "old").rename(tmp_path / "scrap")
    yield Broken(small, backup, paper, DataPaths(tmp_path / "new" / "data"))
    small.school.close()


def test_the_school_goes_on_where_it_was(broken: Broken) -> None:
    """Class lists, cards, registers and accounts are there; nobody has to set anything up."""
    assert not has_school(broken.new)
    small = broken.restored()
    school = small.school
    assert {each.school_number for each in school.students.every()} >= set(ENROLLED)
    assert all(school.cards.find(small.id_of(each)) is not None for each in ENROLLED)
    head = school.registers.head(small.lesson_id())
    assert head is not None
    assert head.signature is not None
    school.close()


def test_no_face_comes_along_until_it_is_enrolled_again(broken: Broken) -> None:
    """The keys were in no backup: nobody is recognised, consents stand, enrolling works at once."""
    small = broken.restored()
    school = small.school
    assert not list(broken.new.root.glob("keys/*.key"))
    assert not any(school.erasing.with_face(purpose) for purpose in Purpose)
    assert not any(
        school.vault.holds(SubjectRef(small.student(each).subject_ref)) for each in ENROLLED
    )
    small.clock.advance(hours=2)
    lesson = small.lesson_id("Swedish")
    start_lesson(school, small.teacher, lesson)
    assert lesson_gallery(school, lesson, ENGINE_ID) == {}
    student_id = small.id_of(ENROLLED[0])
    enrol(school, small.administrator, student_id, b"template", ENGINE_ID)
    assert set(lesson_gallery(school, lesson, ENGINE_ID)) == {student_id}
    withdraw_consent(school, small.administrator, student_id)
    assert lesson_gallery(school, lesson, ENGINE_ID) == {}
    school.close()


def test_the_ledger_goes_on_and_knows_the_hash_on_paper(broken: Broken) -> None:
    """The new PC's ledger contains what was printed on the old one, and who restored what."""
    small = broken.restored()
    found = examine_ledger(broken.new.ledger, head=PaperHead.read(broken.paper))
    assert found.is_sound
    assert found.end_is_known
    restored = [each for each in small.school.ledger.entries() if each.kind == "restored"]
    assert [each.text("staff") for each in restored] == [small.administrator.id]
    assert len(found.keys) == 2  # the new PC signs with a key of its own
    small.school.close()


def test_only_an_administrator_of_the_backup_sets_up_the_new_pc(broken: Broken) -> None:
    """Whoever finds the stick needs an administrator's passphrase; nothing is left of a try."""
    with pytest.raises(NotAllowed):
        broken.restore("tess")
    assert not has_school(broken.new)
