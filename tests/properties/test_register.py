"""A lesson in any order of acts: the register is never wrong, and its history never lies."""

import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from typing_extensions import override

from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.lesson import Lesson
from app.domain.roll_call.mark import Mark, MarkKind, standing_marks
from app.domain.roll_call.register import RegisterState, minutes_of
from app.domain.roll_call.signing import digest_of
from app.errors import UppropError
from app.storage.reconciling.reconcile import Reconciled, reconcile
from app.usecases.lessons.check_in import check_in
from app.usecases.lessons.correct_mark import correct_mark
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.known_absence import record_known_absence
from app.usecases.lessons.mark_by_hand import mark_by_hand
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.lessons.undo_mark import undo_mark
from app.usecases.lessons.view_register import view_register
from tests.support.school import MONDAY, SmallSchool, small_school

NUMBERS = st.sampled_from(["1", "2", "3", "4"])
KINDS = st.sampled_from(MarkKind)


class RollCall(RuleBasedStateMachine):
    """One lesson of four students, and a model of what should stand."""

    @initialize()
    def begin(self) -> None:
        """Start the lesson."""
        self.folder = tempfile.TemporaryDirectory()
        self.small: SmallSchool = small_school(Path(self.folder.name) / "data")
        self.lesson_id: LessonId = self.small.lesson_id()
        start_lesson(self.small.school, self.small.teacher, self.lesson_id)
        self.stacks: dict[StudentId, list[Mark]] = {self.small.id_of(n): [] for n in "1234"}
        self.is_signed = False

    @override
    def teardown(self) -> None:
        if hasattr(self, "small"):
            self.small.school.close()
            self.folder.cleanup()

    @rule(seconds=st.integers(0, 200))
    def time_passes(self, seconds: int) -> None:
        """Stay within the lesson."""
        self.small.clock.advance(seconds=seconds)
        if self.small.clock.now() >= MONDAY + timedelta(minutes=59):
            self.small.clock.set(MONDAY + timedelta(minutes=59))

    @precondition(lambda self: not self.is_signed)
    @rule(number=NUMBERS)
    def somebody_checks_in(self, number: str) -> None:
        """It changes nothing for whoever is marked as here or elsewhere."""
        student_id = self.small.id_of(number)
        stack = self.stacks[student_id]
        now = self.small.clock.now()
        found = check_in(self.small.school, self.lesson_id, student_id, now)
        thought_away = not stack or stack[-1].kind in {MarkKind.ABSENT, MarkKind.ABSENT_NOTIFIED}
        assert found.already is not thought_away
        assert found.mark.kind.is_here or not thought_away
        if thought_away:
            assert found.mark.proposed
            stack.append(found.mark)

    @precondition(lambda self: not self.is_signed)
    @rule(number=NUMBERS, kind=KINDS)
    def teacher_marks(self, number: str, kind: MarkKind) -> None:
        """What the teacher says stands."""
        student_id = self.small.id_of(number)
        mark = mark_by_hand(self.small.school, self.small.teacher, self.lesson_id, student_id, kind)
        self.stacks[student_id].append(mark)

    @precondition(lambda self: not self.is_signed)
    @rule(number=NUMBERS)
    def teacher_undoes(self, number: str) -> None:
        """What stood before stands again."""
        student_id = self.small.id_of(number)
        stack = self.stacks[student_id]
        act = (self.small.school, self.small.teacher, self.lesson_id, student_id)
        if not stack:
            assert refuses(lambda: undo_mark(*act)) == "nothing_to_undo"
            return
        stack.pop()
        assert undo_mark(*act) == (stack[-1] if stack else None)

    @precondition(lambda self: not self.is_signed)
    @rule(number=NUMBERS)
    def absence_is_announced(self, number: str) -> None:
        """Whoever is not marked is proposed as announced."""
        student_id = self.small.id_of(number)
        hour = timedelta(hours=1)
        record_known_absence(
            self.small.school, self.small.teacher, student_id, MONDAY, MONDAY + hour
        )
        if not self.stacks[student_id]:
            mark = self.small.school.registers.mark(self.lesson_id, student_id)
            assert mark is not None
            assert mark.kind is MarkKind.ABSENT_NOTIFIED
            self.stacks[student_id].append(mark)

    @precondition(lambda self: not self.is_signed)
    @rule(kind=KINDS)
    def teacher_decides_on_the_rest(self, kind: MarkKind) -> None:
        """Exactly whoever had no mark gets one."""
        found = decide_unmarked(self.small.school, self.small.teacher, self.lesson_id, kind)
        assert {mark.student_id for mark in found} == {
            student_id for student_id, stack in self.stacks.items() if not stack
        }
        for mark in found:
            self.stacks[mark.student_id].append(mark)

    @precondition(lambda self: not self.is_signed)
    @rule()
    def teacher_signs(self) -> None:
        """Only a whole register is signed."""
        act = (self.small.school, self.small.teacher, self.lesson_id)
        if not all(self.stacks.values()):
            assert refuses(lambda: sign_register(*act)) == "students_unmarked"
            return
        sign_register(*act)
        self.is_signed = True

    @precondition(lambda self: self.is_signed)
    @rule(number=NUMBERS, kind=KINDS)
    def teacher_corrects(self, number: str, kind: MarkKind) -> None:
        """A correction stands at once."""
        student_id = self.small.id_of(number)
        mark = correct_mark(
            self.small.school,
            self.small.teacher,
            self.lesson_id,
            student_id,
            kind,
            minutes_late=5 if kind is MarkKind.LATE else 0,
            reason="x",
        )
        self.stacks[student_id].append(mark)

    @rule()
    def program_is_restarted(self) -> None:
        """Everything is as it was, and there is nothing to repair."""
        before = view_register(self.small.school, self.small.administrator, self.lesson_id)
        self.small = self.small.reopen()
        assert view_register(self.small.school, self.small.administrator, self.lesson_id) == before
        assert reconcile(self.small.school) == Reconciled(0, 0, 0)

    @invariant()
    def the_register_is_the_model(self) -> None:
        """What stands is the top of each student's stack; final once it is signed."""
        if not hasattr(self, "small"):
            return
        for student_id, stack in self.stacks.items():
            standing = self.small.school.registers.mark(self.lesson_id, student_id)
            assert (standing and said(standing)) == (said(stack[-1]) if stack else None)
            assert standing is None or not (self.is_signed and standing.proposed)

    @invariant()
    def the_history_leads_to_what_stands(self) -> None:
        """The last step is what stands, and no absence is without its author."""
        if not hasattr(self, "small"):
            return
        for student_id in self.stacks:
            steps = self.small.school.registers.changes(self.lesson_id, student_id)
            standing = standing_marks(steps)
            last = standing[-1] if standing else None
            assert last == self.small.school.registers.mark(self.lesson_id, student_id)
            absent = [s for s in steps if s.mark and s.mark.kind is MarkKind.ABSENT]
            assert all(step.author_id for step in absent)

    @invariant()
    def the_signature_fits_the_content(self) -> None:
        """The digest on record is that of the marks that stand."""
        if not hasattr(self, "small") or not self.is_signed:
            return
        register = view_register(self.small.school, self.small.teacher, self.lesson_id)
        assert register.state is RegisterState.SIGNED
        assert register.signature is not None
        marks = self.small.school.registers.marks(self.lesson_id)
        assert register.signature.digest == digest_of(self.lesson_id, marks)


def said(mark: Mark) -> tuple[object, ...]:
    """What a mark says, whether it is a proposal or not."""
    return (mark.kind, mark.at, mark.minutes_late, mark.minutes_early)


def refuses(act: Callable[[], object]) -> str:
    """The code with which an act is refused; empty where it is not."""
    try:
        act()
    except UppropError as error:
        return error.code
    return ""


TestRollCall = RollCall.TestCase
TestRollCall.settings = settings(
    max_examples=25,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)


@given(
    kind=KINDS,
    late=st.integers(0, 90),
    early=st.integers(0, 90),
    length=st.integers(1, 600),
)
def test_minutes_always_add_up_to_the_lesson(
    kind: MarkKind, late: int, early: int, length: int
) -> None:
    """Whatever the mark says, no minute is lost or counted twice."""
    lesson = Lesson(
        LessonId("l"), "Art", frozenset(), (), "", MONDAY, MONDAY + timedelta(minutes=length)
    )
    mark = Mark(lesson.id, StudentId("s"), kind, MONDAY, late, early)
    minutes = minutes_of(mark, lesson)
    figures = (minutes.present, minutes.valid_absence, minutes.invalid_absence, minutes.other)
    assert sum(figures) == length
    assert min(figures) >= 0
