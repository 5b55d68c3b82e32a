"""A consent is withdrawn in the middle of a lesson: the face is unknown from the next frame on.

The people are painted and the engine is scripted (`recognition.testing`); the order of a visit, the
gallery, the vault, the keys, the ledger and the database are the real ones. What is left on the
disk is looked for in test_erasure.py.
"""

import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.domain.class_list.people import Student
from app.domain.ids import LessonId
from app.domain.roll_call.mark import MarkKind
from app.usecases.consent.withdraw_consent import withdraw_consent
from app.usecases.faces.enrol import enrol
from app.usecases.faces.live_gallery import live_gallery
from app.usecases.lessons.check_in import check_in
from privacy.errors import NoPermit
from privacy.purposes import Purpose
from privacy.rights.erasure import ErasureReceipt
from privacy.subjects import SubjectRef
from recognition.gallery import Gallery
from recognition.pipeline import Pipeline
from recognition.sighting import Recognised, Sighting, Unknown
from recognition.spot import Spot
from recognition.testing import (
    SCRIPTED_ENGINE_ID,
    SCRIPTED_OPERATING_POINT,
    ScriptedCards,
    ScriptedEngine,
    scene,
    template_of,
)
from tests.support.killing_school import begin_lesson, full_school
from tests.support.school import SmallSchool

PURPOSE = Purpose.FACE_AT_SPOT
ENROLLED = {1: "S000", 2: "S001", 3: "S002"}
STAYS, WITHDRAWS = 1, 2
FRAMES_A_SECOND = 15
# Nobody who is painted stands so long that they could be taken for furniture.
VISIT_SECONDS = 3


@dataclass
class Lesson:
    """A lesson that is on, with the camera running."""

    small: SmallSchool
    lesson_id: LessonId
    engine: ScriptedEngine = field(default_factory=ScriptedEngine)
    frames: int = 0
    galleries: int = 0

    def __post_init__(self) -> None:
        parts = (Spot(), ScriptedCards(), self.engine, self.gallery(), SCRIPTED_OPERATING_POINT)
        self.pipeline = Pipeline(*parts)
        self.empty()

    def gallery(self) -> Gallery:
        """The lesson's gallery as the store gives it now."""
        self.galleries += 1
        return live_gallery(self.small.school, self.lesson_id, SCRIPTED_ENGINE_ID, self.galleries)

    def see(self, *people: int) -> Sighting | None:
        """One more frame."""
        self.frames += 1
        frame = scene(self.frames / FRAMES_A_SECOND, self.frames, on_spot=people)
        return self.pipeline.see(frame)

    def empty(self) -> None:
        """Two seconds without anybody."""
        for _ in range(2 * FRAMES_A_SECOND):
            assert self.see() is None

    def visit(self, person: int) -> Iterator[Sighting | None]:
        """What comes of each frame of a visit, long enough for any decision."""
        for _ in range(VISIT_SECONDS * FRAMES_A_SECOND):
            yield self.see(person)

    def outcome(self, person: int) -> Sighting | None:
        """What the whole visit comes to; the spot is empty again afterwards."""
        seen = [sighting for sighting in self.visit(person) if sighting is not None]
        self.empty()
        assert len(seen) <= 1
        return seen[0] if seen else None

    def student(self, person: int) -> Student:
        """The student who is painted so."""
        return self.small.student(ENROLLED[person])

    def is_recognised(self, seen: Sighting | None, person: int) -> bool:
        """True where the sighting names this student."""
        return isinstance(seen, Recognised) and str(seen.reference) == self.student(person).id

    def withdraw(self, person: int) -> ErasureReceipt:
        """Withdraw, and give the running lesson its new gallery."""
        began = time.perf_counter()
        receipt = withdraw_consent(
            self.small.school, self.small.administrator, self.student(person).id
        )
        self.pipeline.use_gallery(self.gallery())
        seconds = time.perf_counter() - began
        sys.stdout.write(f"withdrawal to erased template and new gallery: {seconds:.3f} s\n")
        return receipt


@pytest.fixture
def lesson(tmp_path: Path) -> Iterator[Lesson]:
    """A lesson of a demo school in which three students have enrolled."""
    small = full_school(tmp_path / "data")
    small.decide(engine=SCRIPTED_ENGINE_ID)
    for person, number in ENROLLED.items():
        small.consent(number)
        template = template_of(person).to_bytes()
        enrol(small.school, small.administrator, small.id_of(number), template, SCRIPTED_ENGINE_ID)
    yield Lesson(small, begin_lesson(small.school).lesson.id)
    small.school.close()


def test_nobody_is_recognised_after_withdrawing(lesson: Lesson) -> None:
    """Recognised before; unknown at every later visit; the others are recognised as ever."""
    assert lesson.is_recognised(lesson.outcome(WITHDRAWS), WITHDRAWS)
    lesson.withdraw(WITHDRAWS)
    assert isinstance(lesson.outcome(WITHDRAWS), Unknown)
    assert lesson.is_recognised(lesson.outcome(STAYS), STAYS)


def test_a_withdrawal_takes_force_at_the_next_frame(lesson: Lesson) -> None:
    """Whoever withdraws while the camera is looking is not recognised by looks made before."""
    visit = lesson.visit(WITHDRAWS)
    looks_before = SCRIPTED_OPERATING_POINT.looks_needed - 1
    while lesson.engine.embeddings < looks_before:
        assert next(visit) is None
    lesson.withdraw(WITHDRAWS)
    seen = [sighting for sighting in visit if sighting is not None]
    assert len(seen) == 1
    assert isinstance(seen[0], Unknown)


def test_the_last_to_withdraw_is_not_even_looked_at(lesson: Lesson) -> None:
    """With nobody left to compare with, no face is searched for or measured."""
    for person in ENROLLED:
        lesson.withdraw(person)
    searched, measured = len(lesson.engine.sizes), lesson.engine.embeddings
    assert isinstance(lesson.outcome(WITHDRAWS), Unknown)
    assert (len(lesson.engine.sizes), lesson.engine.embeddings) == (searched, measured)


def test_attendance_outlives_the_template(lesson: Lesson) -> None:
    """The mark that the face led to stays, and the lesson can be signed: another purpose."""
    school, student = lesson.small.school, lesson.student(WITHDRAWS)
    assert lesson.is_recognised(lesson.outcome(WITHDRAWS), WITHDRAWS)
    check_in(school, lesson.lesson_id, student.id, school.clock.now())
    lesson.withdraw(WITHDRAWS)
    mark = school.registers.mark(lesson.lesson_id, student.id)
    assert mark is not None
    assert mark.kind is MarkKind.PRESENT


def test_no_permit_stands_after_a_withdrawal(lesson: Lesson) -> None:
    """Not even a permit that was minted before opens anything."""
    school = lesson.small.school
    subject = SubjectRef(lesson.student(WITHDRAWS).subject_ref)
    permit = school.consents.require(subject, PURPOSE)
    lesson.withdraw(WITHDRAWS)
    with pytest.raises(NoPermit):
        school.vault.open(permit)
    with pytest.raises(NoPermit):
        school.consents.require(subject, PURPOSE)


def test_the_receipt_stands_in_the_ledger(lesson: Lesson) -> None:
    """The receipt says that key and row went, and the ledger holds it and verifies."""
    receipt = lesson.withdraw(WITHDRAWS)
    assert (receipt.keys_destroyed, receipt.rows_erased) == (1, 1)
    assert lesson.small.school.ledger.verify(receipt.ledger_hash).checkpoints > 0
