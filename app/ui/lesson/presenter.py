"""Decisions of a running lesson: what a sighting means, what a key means, what is on disk.

A mark is shown only after the records thread has confirmed it; one that could not be saved stays
on the screen until it is. Knows no widget.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.class_list.people import Student
from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.checkin import CheckedIn
from app.domain.roll_call.mark import Mark, MarkKind
from app.domain.roll_call.register import Register, RegisterState, Row
from app.domain.roll_call.spot_name import name_at_spot
from app.domain.roll_call.visit_watch import Attempt
from app.errors import BadInput, NotAllowed, NotFound, Refused
from app.ui.lesson.camera_desk import CameraDesk
from app.ui.lesson.roll import Event, Line, events_of, lines_of
from app.ui.lesson.spot_state import SpotPresenter
from app.ui.lesson.waits import WaitDesk
from app.ui.lesson.who_is_it import names_to_offer
from app.ui.parts.choice import MarkChoice
from app.ui.session import AppServices, Session
from app.usecases.ai_log.note_use import note_unrecognised
from app.usecases.cards.show_card import FaceWanted, show_card
from app.usecases.faces.ageing import distance_to_note, note_distance
from app.usecases.lessons.check_in import check_in
from app.usecases.lessons.check_in_by_face import check_in_by_face
from app.usecases.lessons.mark_by_hand import mark_by_hand
from app.usecases.lessons.undo_mark import undo_mark
from app.usecases.lessons.view_register import view_register
from app.usecases.ports import School
from recognition.sighting import (
    Ambiguous,
    CardShown,
    HolderMatched,
    HolderNotMatched,
    Recognised,
    Sighting,
)

NOT_OF_THIS_LESSON = ("card_unknown", "card_not_in_lesson", "student_not_in_lesson")

Job = Callable[[School], object]


@dataclass(frozen=True, eq=False)
class Unsaved:
    """A mark that the disk did not take: what to try again, and whom it is about.

    Attributes:
        student: None for a card of which nothing is known before it is looked up.
        is_check_in: somebody stands at the spot and waits for it.
        attempt: since when they have, where that is counted.
    """

    job: Job
    then: Callable[[object], None]
    student: Student | None
    kind: MarkKind
    is_check_in: bool = False
    attempt: Attempt | None = None


class LessonPresenter(QObject):
    """One running lesson.

    Signals:
        opened: the register was read; the screen can be drawn.
        changed: a mark changed; list, counts and events are to be drawn anew.
        marked: carries the `StudentId` whose mark was just confirmed.
        unsaved_changed: how many marks wait to be saved, and the exception that says why.
        failed: an act was refused; carries the exception.
        gone: the lesson cannot be shown any more (signed, or not the actor's).
    """

    opened = Signal()
    changed = Signal()
    marked = Signal(str)
    unsaved_changed = Signal(int, object)
    failed = Signal(object)
    gone = Signal()

    def __init__(
        self,
        services: AppServices,
        session: Session,
        lesson_id: LessonId,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._actor = session.actor
        self._lesson_id = lesson_id
        self._unsaved: list[Unsaved] = []
        self._trying: list[Unsaved] = []
        self._undoing = 0
        self._wanted = ""
        self.register: Register | None = None
        self.spot = SpotPresenter(show_names=session.show_name_at_spot, parent=self)
        self.camera = CameraDesk(services, session.actor, lesson_id, self)
        self.camera.sighted.connect(self._see)
        self.camera.phase_changed.connect(self.spot.follow)
        self._waits = WaitDesk(services.records, self)
        self.camera.phase_changed.connect(self._waits.follow)
        self.camera.changed.connect(self._waits.follow_camera)
        self.camera.failed.connect(self.failed)

    def start(self) -> None:
        """Read the register and open the camera, if its time is not up."""
        actor, lesson_id = self._actor, self._lesson_id
        self._services.records.submit(
            lambda school: view_register(school, actor, lesson_id), self._open, self._fail
        )

    def stop(self) -> None:
        """The screen goes away: let the camera go."""
        self.camera.stop()
        self.spot.stop()
        self._waits.keep()

    @property
    def lines(self) -> tuple[Line, ...]:
        """The rows of the list, in order."""
        if self.register is None:
            return ()
        pending = {each.student.id: each.kind for each in self._unsaved if each.student}
        return lines_of(self.register, self._wanted, pending)

    @property
    def events(self) -> tuple[Event, ...]:
        """The latest marks."""
        return events_of(self.register) if self.register else ()

    @property
    def has_unsaved(self) -> bool:
        """True while a mark waits for room on the disk."""
        return bool(self._unsaved)

    @property
    def is_busy(self) -> bool:
        """True while a mark, or taking one back, is on its way to the disk."""
        return bool(self._trying or self._undoing)

    @property
    def minutes_late_now(self) -> int:
        """What somebody who comes now is late by; at least one."""
        if self.register is None:
            return 1
        return max(1, self.register.lesson.minutes_late(self._services.now()))

    @property
    def minutes_left_now(self) -> int:
        """What somebody who goes now misses at the end; at least one."""
        if self.register is None:
            return 1
        left = self.register.lesson.ends_at - self._services.now()
        return max(1, min(self.register.lesson.minutes, int(left.total_seconds() // 60)))

    @Slot(str)
    def search(self, wanted: str) -> None:
        """Show only names that fit the typed letters."""
        self._wanted = wanted
        self.changed.emit()

    def mark_top_hit(self) -> None:
        """Enter in the search field: the first of those found is here."""
        if self._wanted.strip() and self.lines:
            self.mark(self.lines[0].student.id, MarkKind.PRESENT)

    def mark(self, student_id: StudentId, kind: MarkKind, minutes_late: int = 0) -> None:
        """A person decides on a student; for LATE without minutes it is late until now."""
        self.decide(student_id, MarkChoice(kind, minutes_late))

    def decide(self, student_id: StudentId, choice: MarkChoice) -> None:
        """A person decides on a student, with minutes at either end of the lesson."""
        actor, lesson_id = self._actor, self._lesson_id

        def job(school: School) -> Mark:
            return mark_by_hand(
                school,
                actor,
                lesson_id,
                student_id,
                choice.kind,
                minutes_late=choice.minutes_late,
                minutes_early=choice.minutes_early,
            )

        self._save(Unsaved(job, self._take_mark, self._student(student_id), choice.kind))

    def undo(self, student_id: StudentId) -> None:
        """Take the latest mark of a student back."""
        actor, lesson_id = self._actor, self._lesson_id
        self._undoing += 1
        self._services.records.submit(
            lambda school: undo_mark(school, actor, lesson_id, student_id),
            partial(self._undone, student_id),
            self._not_undone,
            urgent=True,
        )

    def decide_between(self, student_id: StudentId) -> None:
        """The teacher says who of those offered it is."""
        self.spot.withdraw_offer()
        self._check_in(student_id)

    @Slot()
    def save_again(self) -> None:
        """Try once more to save what is not on disk."""
        for each in self._unsaved:
            if each not in self._trying:
                self._save(each)

    @Slot(object)
    def _see(self, sighting: Sighting) -> None:
        attempt = self._waits.begin(sighting)
        if isinstance(sighting, CardShown):
            self._check_in_card(sighting, attempt)
        elif isinstance(sighting, Recognised | HolderMatched):
            self._check_in(StudentId(sighting.reference), sighting, attempt)
        else:
            self._leave_to_people(sighting)
            self._waits.miss(attempt)

    def _leave_to_people(self, sighting: Sighting) -> None:
        """Nobody is checked in by this; where a face was looked at, the AI log has a line."""
        lesson_id, at = self._lesson_id, self._services.now()
        self._services.records.submit(
            lambda school: note_unrecognised(school, lesson_id, sighting, at),
            failed=self.failed.emit,
        )
        if isinstance(sighting, HolderNotMatched) and self.register is not None:
            holder = StudentId(sighting.reference)
            self.spot.offer(names_to_offer(self.register, [holder]))
        elif isinstance(sighting, Ambiguous) and self.register is not None:
            near = [StudentId(each) for each in sighting.references]
            self.spot.offer(names_to_offer(self.register, near))
        else:
            self.spot.hear(sighting)

    def _check_in_card(self, card: CardShown, attempt: Attempt | None) -> None:
        lesson_id, at = self._lesson_id, self._services.now()
        engine_id = self.camera.holders_engine_id
        self.spot.await_card()

        def job(school: School) -> CheckedIn | FaceWanted:
            return show_card(school, lesson_id, card.payload, at, engine_id)

        def then(outcome: object) -> None:
            if isinstance(outcome, FaceWanted):
                self.camera.check_holder(outcome, card)
            else:
                self._confirm(outcome)

        act = Unsaved(job, then, None, MarkKind.PRESENT, is_check_in=True, attempt=attempt)
        self._save(act)

    def _check_in(
        self,
        student_id: StudentId,
        by: Recognised | HolderMatched | None = None,
        attempt: Attempt | None = None,
    ) -> None:
        lesson_id, at = self._lesson_id, self._services.now()

        def job(school: School) -> CheckedIn:
            if by is not None:
                return check_in_by_face(school, lesson_id, by, at)
            return check_in(school, lesson_id, student_id, at)

        def then(outcome: object) -> None:
            self._confirm(outcome)
            if by is not None and isinstance(outcome, CheckedIn):
                self._note_ageing(student_id, distance_to_note(by, outcome))

        student = self._student(student_id)
        act = Unsaved(job, then, student, MarkKind.PRESENT, is_check_in=True, attempt=attempt)
        self._save(act)

    def _note_ageing(self, student_id: StudentId, distance: float | None) -> None:
        """After the mark, behind whatever is urgent: a template's age never makes anybody wait."""
        if distance is not None:
            self._services.records.submit(
                lambda school: note_distance(school, student_id, distance)
            )

    def _saved(self, act: Unsaved, outcome: object) -> None:
        self._settle(act)
        act.then(outcome)
        self._waits.end(act.attempt, outcome)

    def _settle(self, act: Unsaved) -> None:
        """The outcome of a try is known; what it leaves unsaved is for the caller to say."""
        self._trying.remove(act)
        self._unsaved = [each for each in self._unsaved if each is not act]

    def _save(self, act: Unsaved) -> None:
        self._trying.append(act)
        self._services.records.submit(
            act.job, partial(self._saved, act), partial(self._not_saved, act), urgent=True
        )

    def _not_saved(self, act: Unsaved, error: Exception) -> None:
        self._settle(act)
        if isinstance(error, Refused | NotAllowed | NotFound | BadInput):
            if not self._unsaved:
                self.unsaved_changed.emit(0, None)
            self._refuse(error)
            self._waits.miss(act.attempt)
            return
        if act.is_check_in:
            self.spot.say_not_saved()
        self._unsaved.append(replace(act, attempt=None))  # whoever waited for it has gone by then
        self.unsaved_changed.emit(len(self._unsaved), error)
        self.changed.emit()

    def _undone(self, student_id: StudentId, mark: Mark | None) -> None:
        self._undoing -= 1
        self._put(student_id, mark)

    def _not_undone(self, error: Exception) -> None:
        self._undoing -= 1
        self._refuse(error)

    def _refuse(self, error: Exception) -> None:
        if getattr(error, "code", "") in NOT_OF_THIS_LESSON:
            self.spot.refuse()
        else:
            self.failed.emit(error)

    def _confirm(self, outcome: object) -> None:
        if isinstance(outcome, CheckedIn) and self.register is not None:
            self.spot.confirm(outcome, name_at_spot(outcome.student, self.register))
            self._take_mark(outcome.mark)

    def _take_mark(self, mark: object) -> None:
        if isinstance(mark, Mark):
            self._put(mark.student_id, mark)
            self.marked.emit(mark.student_id)

    def _put(self, student_id: StudentId, mark: Mark | None) -> None:
        register = self.register
        if register is None:
            return
        rows = tuple(
            Row(row.student, mark) if row.student.id == student_id else row for row in register.rows
        )
        self.register = replace(register, rows=rows)
        if not self._unsaved:
            self.unsaved_changed.emit(0, None)
        self.changed.emit()

    def _open(self, register: Register) -> None:
        if register.state is not RegisterState.OPEN:
            self.gone.emit()
            return
        self.register = register
        self.opened.emit()
        self.changed.emit()
        self.camera.begin(register)

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)
        self.gone.emit()

    def _student(self, student_id: StudentId) -> Student | None:
        row = self.register.row(student_id) if self.register else None
        return row.student if row else None
