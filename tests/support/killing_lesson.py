"""The process that is going to be killed: it takes a roll call in a random order, without end.

Each act is told before and after (`killing_story`). Never ends by itself before its time is up.
"""

import random
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar

from app.domain.accounts.staff import StaffMember
from app.domain.calendar import day_of
from app.domain.class_list.people import Student
from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.mark import Mark, MarkKind, standing_marks
from app.domain.roll_call.register import Register, RegisterState
from app.storage.school import School
from app.usecases.cards.show_card import FaceWanted, show_card
from app.usecases.consent.record_consent import record_consent
from app.usecases.consent.withdraw_consent import withdraw_consent
from app.usecases.faces.enrol import enrol
from app.usecases.lessons.check_in import check_in
from app.usecases.lessons.correct_mark import correct_mark
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.known_absence import record_known_absence
from app.usecases.lessons.mark_by_hand import mark_by_hand
from app.usecases.lessons.overviews import lessons_of_day
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.lessons.undo_mark import undo_mark
from privacy.consent.consent import ActedBy, Method
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from privacy.testing import FixedClock
from tests.support.killing_school import begin_lesson, cards_in_hand
from tests.support.killing_story import Act, Step, Teller, plain
from tests.support.school import ENGINE_ID

T = TypeVar("T")

TEMPLATE_BYTES = 532
MOST_ACTS = 2000


class RollCall:
    """One process's part of a day of lessons."""

    def __init__(
        self,
        school: School,
        people: tuple[StaffMember, StaffMember],
        clock: FixedClock,
        teller: Teller,
        chance: random.Random,
    ) -> None:
        """Take what is needed.

        Args:
            school: opened, with the same clock.
            people: a teacher and an administrator.
            clock: moved on by every act.
            teller: hears of each act.
            chance: decides what happens.
        """
        self._school = school
        self._teacher, self._administrator = people
        self._clock = clock
        self._teller = teller
        self._chance = chance
        self._register: Register | None = None
        self._cards = cards_in_hand(school.paths)

    def run(self) -> None:
        """Go on with the lesson that is open, or begin one, and never stop."""
        acts = {
            self._check_in: 5,
            self._show_card: 4,
            self._mark: 5,
            self._undo: 3,
            self._announce: 1,
            self._enrol: 2,
            self._withdraw: 1,
            self._sign: 1,
        }
        choices, weights = list(acts), list(acts.values())
        self._resume()
        for _ in range(MOST_ACTS):
            self._clock.advance(milliseconds=self._chance.randrange(50, 900))
            self._chance.choices(choices, weights)[0]()

    def _resume(self) -> None:
        now = day_of(self._clock.now())
        recent = [
            each
            for day in (now - timedelta(days=1), now)
            for each in lessons_of_day(self._school, self._teacher, day)
        ]
        running = [each.lesson.id for each in recent if each.state is RegisterState.OPEN]
        if not running:
            self._begin()
            return
        act = Act("start_lesson", running[0])
        self._register = self._do(
            act,
            lambda: start_lesson(self._school, self._teacher, running[0]),
            lambda _: act,
        )

    def _begin(self) -> None:
        # Lessons begin at full minutes; no two may begin at once, or share a known absence.
        self._clock.advance(minutes=1)
        self._register = self._do(
            Act("start_unplanned_lesson"),
            lambda: begin_lesson(self._school),
            lambda made: Act("start_unplanned_lesson", made.lesson.id),
        )

    def _check_in(self) -> None:
        student, at = self._somebody(), self._clock.now()
        act = Act("check_in", self._lesson, student.id)
        self._do(
            act,
            lambda: check_in(self._school, self._lesson, student.id, at),
            lambda found: _stepped(act, () if found.already else [found.mark]),
        )

    def _show_card(self) -> None:
        student, at = self._somebody(), self._clock.now()
        payload = self._cards[student.id]
        act = Act("show_card", self._lesson, student.id)
        self._do(
            act,
            lambda: show_card(self._school, self._lesson, payload, at),
            lambda found: _stepped(
                act, () if isinstance(found, FaceWanted) or found.already else [found.mark]
            ),
        )

    def _mark(self) -> None:
        student, kind = self._somebody(), self._chance.choice(list(MarkKind))
        late = self._chance.randrange(1, 20) if kind is MarkKind.LATE else 0
        early = self._chance.randrange(5) if kind.is_here else 0
        act = Act("mark_by_hand", self._lesson, student.id)
        self._do(
            act,
            lambda: mark_by_hand(
                self._school,
                self._teacher,
                self._lesson,
                student.id,
                kind,
                minutes_late=late,
                minutes_early=early,
            ),
            lambda mark: _stepped(act, [mark]),
        )

    def _undo(self) -> None:
        student = self._somebody()
        if not standing_marks(self._school.registers.changes(self._lesson, student.id)):
            return
        act = Act("undo_mark", self._lesson, student.id)
        self._do(
            act,
            lambda: undo_mark(self._school, self._teacher, self._lesson, student.id),
            lambda mark: replace(
                act, steps=(Step(student.id, plain(mark) if mark else None, is_undo=True),)
            ),
        )

    def _announce(self) -> None:
        """A known absence; it marks whoever is not marked yet in the lesson that is on."""
        student = self._somebody()
        act = Act("record_known_absence", self._lesson, student.id)
        starts_at = self._open_register().lesson.starts_at
        had_mark = self._school.registers.mark(self._lesson, student.id) is not None
        mark = Mark(self._lesson, student.id, MarkKind.ABSENT_NOTIFIED, self._clock.now())
        self._do(
            act,
            lambda: record_known_absence(
                self._school,
                self._teacher,
                student.id,
                starts_at,
                starts_at + timedelta(seconds=1),
            ),
            lambda _: _stepped(act, () if had_mark else [mark]),
        )

    def _enrol(self) -> None:
        student = self._chance.choice(self._enrollables())
        if not self._agreed(student):
            consent = Act("record_consent", student=student.id)
            self._do(consent, lambda: self._record_consent(student.id), lambda _: consent)
        template = self._chance.randbytes(TEMPLATE_BYTES)
        act = Act("enrol", student=student.id, facts={"template": template.hex()})
        self._do(
            act,
            lambda: enrol(self._school, self._administrator, student.id, template, ENGINE_ID),
            lambda _: act,
        )

    def _record_consent(self, student_id: StudentId) -> object:
        return record_consent(
            self._school,
            self._administrator,
            student_id,
            Purpose.FACE_AT_SPOT,
            acted_by=ActedBy.BOTH,
            method=Method.ON_SCREEN,
            language="sv",
            valid_until=date(2027, 6, 10),
        )

    def _withdraw(self) -> None:
        agreed = [each for each in self._enrollables() if self._agreed(each)]
        if not agreed:
            return
        student = self._chance.choice(agreed)
        act = Act("withdraw_consent", student=student.id)
        self._do(
            act,
            lambda: withdraw_consent(self._school, self._administrator, student.id),
            lambda _: act,
        )

    def _sign(self) -> None:
        """Decide on all who are left, sign, correct a mark or two, and begin the next lesson."""
        decide = Act("decide_unmarked", self._lesson)
        self._do(
            decide,
            lambda: decide_unmarked(self._school, self._teacher, self._lesson),
            lambda marks: _stepped(decide, marks),
        )
        sign = Act("sign_register", self._lesson)
        self._do(
            sign,
            lambda: sign_register(self._school, self._teacher, self._lesson),
            lambda signed: replace(
                sign, facts={"digest": signed.digest, "head": signed.ledger_head}
            ),
        )
        for _ in range(self._chance.randrange(3)):
            self._correct()
        self._begin()

    def _correct(self) -> None:
        student, kind = self._somebody(), self._chance.choice(list(MarkKind))
        act = Act("correct_mark", self._lesson, student.id)
        self._do(
            act,
            lambda: correct_mark(
                self._school,
                self._teacher,
                self._lesson,
                student.id,
                kind,
                minutes_late=3 if kind is MarkKind.LATE else 0,
                reason="came after all",
            ),
            lambda mark: _stepped(act, [mark], after_signature=True),
        )

    def _do(self, act: Act, use_case: Callable[[], T], told: Callable[[T], Act]) -> T:
        self._teller.trying(act)
        answer = use_case()
        self._teller.confirmed(told(answer))
        return answer

    @property
    def _lesson(self) -> LessonId:
        return self._open_register().lesson.id

    def _open_register(self) -> Register:
        if self._register is None:
            raise LookupError("no lesson was begun")
        return self._register

    def _somebody(self) -> Student:
        return self._chance.choice(self._open_register().rows).student

    def _enrollables(self) -> list[Student]:
        rows = self._open_register().rows
        return [row.student for row in rows if row.student.may_have_template]

    def _agreed(self, student: Student) -> bool:
        subject = SubjectRef(student.subject_ref)
        return self._school.consents.standing(subject, Purpose.FACE_AT_SPOT) is not None


def _stepped(act: Act, marks: Iterable[Mark], *, after_signature: bool = False) -> Act:
    steps = (Step(m.student_id, plain(m), after_signature=after_signature) for m in marks)
    return replace(act, steps=tuple(steps))
