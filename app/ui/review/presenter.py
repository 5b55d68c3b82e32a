"""Decisions of the review screen: who is still to be decided, and when signing is open.

The machine's marks are proposals until the teacher signs; nothing here marks anybody by itself.
It knows no widget.
"""

from dataclasses import dataclass

from PySide6.QtCore import Signal

from app.domain.accounts.staff import StaffMember
from app.domain.calendar import day_of
from app.domain.class_list.people import Student
from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.lesson import Lesson
from app.domain.roll_call.mark import MarkKind
from app.domain.roll_call.register import Register, RegisterState
from app.domain.roll_call.signing import SignedRegister
from app.ui.parts.choice import MarkChoice
from app.ui.parts.presenter import Presenter
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.mark_by_hand import mark_by_hand
from app.usecases.lessons.overviews import lessons_of_day
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.lessons.undo_mark import undo_mark
from app.usecases.lessons.view_register import view_register
from app.usecases.ports import School


@dataclass(frozen=True)
class Signed:
    """What the calm page after the signature tells."""

    outcome: SignedRegister
    next_lesson: Lesson | None
    may_go_on: bool = False
    """True where the next lesson can be started by now."""


class ReviewPresenter(Presenter):
    """The register of one lesson between roll call and signature.

    Attributes:
        changed: the register was read anew; see `register`.
        everyone_asked: the person asked to give everyone left one mark; carries its kind. Nothing
            is done before `leave_everyone` is called as an act of its own.
        signed: the register carries a signature; carries `Signed`.
        next_started: the next lesson runs; carries its `LessonId`.
    """

    changed = Signal()
    everyone_asked = Signal(object)
    signed = Signal(object)
    next_started = Signal(str)

    register: Register | None = None
    _undoable: tuple[StudentId, ...] = ()

    def open(self, lesson_id: LessonId) -> None:
        """Read a lesson's register."""
        actor = self.session.actor
        self._undoable = ()
        self.ask(lambda school: view_register(school, actor, lesson_id), self._show)

    @property
    def unmarked(self) -> tuple[Student, ...]:
        """Students on whom a person has yet to decide."""
        return self.register.unmarked if self.register else ()

    @property
    def can_sign(self) -> bool:
        """True where a person has decided on everybody and nothing is on its way."""
        register = self.register
        return (
            register is not None
            and register.state is RegisterState.OPEN
            and not register.unmarked
            and not self.is_busy
        )

    @property
    def can_undo(self) -> bool:
        """True while the last decision of this page can be taken back."""
        return bool(self._undoable)

    def decide(self, student_id: StudentId, choice: MarkChoice) -> None:
        """Set one student's mark."""
        register, actor = self.register, self.session.actor
        if register is None:
            return
        lesson_id = register.lesson.id

        def job(school: School) -> Register:
            mark_by_hand(
                school,
                actor,
                lesson_id,
                student_id,
                choice.kind,
                minutes_late=choice.minutes_late,
                minutes_early=choice.minutes_early,
            )
            return view_register(school, actor, lesson_id)

        self._undoable = (student_id,)
        self.ask(job, self._show, urgent=True)

    def ask_about_everyone(self, kind: MarkKind) -> None:
        """First half of the act: say what it would mean."""
        if self.unmarked:
            self.everyone_asked.emit(kind)

    def leave_everyone(self, kind: MarkKind) -> None:
        """Second half, confirmed by the person: everyone left is absent, or present."""
        register, actor = self.register, self.session.actor
        if register is None:
            return
        lesson_id = register.lesson.id

        def job(school: School) -> Register:
            decide_unmarked(school, actor, lesson_id, kind)
            return view_register(school, actor, lesson_id)

        self._undoable = tuple(student.id for student in register.unmarked)
        self.ask(job, self._show, urgent=True)

    def undo(self) -> None:
        """Take the last decision of this page back."""
        register, actor, student_ids = self.register, self.session.actor, self._undoable
        if register is None or not student_ids:
            return
        lesson_id = register.lesson.id

        def job(school: School) -> Register:
            for student_id in student_ids:
                undo_mark(school, actor, lesson_id, student_id)
            return view_register(school, actor, lesson_id)

        self._undoable = ()
        self.ask(job, self._show, urgent=True)

    @property
    def needs_reason(self) -> bool:
        """True where the register was signed before, with marks that are not here any more."""
        return self.register is not None and self.register.signed_before is not None

    def sign(self, reason: str = "") -> None:
        """Put the teacher's name to the register, if nobody is left undecided."""
        register, actor = self.register, self.session.actor
        if register is None or not self.can_sign:
            return
        lesson_id = register.lesson.id

        def job(school: School) -> Signed:
            outcome = sign_register(school, actor, lesson_id, reason=reason)
            following = _next_lesson(school, actor)
            return Signed(outcome, following, _may_start(school, following))

        self.ask(job, self._close)

    def start_next(self, lesson: Lesson) -> None:
        """Open the next lesson's register."""
        actor = self.session.actor
        self.ask(lambda school: start_lesson(school, actor, lesson.id), self._tell_started)

    def _show(self, register: Register) -> None:
        self.register = register
        self.changed.emit()

    def _tell_started(self, register: Register) -> None:
        self.next_started.emit(register.lesson.id)

    def _close(self, signed: Signed) -> None:
        self.register = signed.outcome.register
        self._undoable = ()
        self.signed.emit(signed)


def _next_lesson(school: School, actor: StaffMember) -> Lesson | None:
    now = school.clock.now()
    later = (
        overview.lesson
        for overview in lessons_of_day(school, actor, day_of(now))
        if overview.state is RegisterState.PLANNED and overview.lesson.ends_at > now
    )
    return min(later, key=lambda lesson: lesson.starts_at, default=None)


def _may_start(school: School, lesson: Lesson | None) -> bool:
    return lesson is not None and lesson.is_on(school.clock.now())
