"""Decisions of the decisions screen: which method, what is written on it, who acts. No widget.

What is typed is kept by itself a moment later, and whenever the screen is left.
"""

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.accountability.assessment_sections import Section
from app.domain.accounts.staff import Role
from app.ui.parts.presenter import Presenter
from app.ui.session import Session
from app.usecases.assessment.answer_comment import answer_comment
from app.usecases.assessment.comment import close_comment, comment, comment_further
from app.usecases.decisions.decide import decide_no, decide_yes
from app.usecases.decisions.give_advice import give_advice
from app.usecases.decisions.put_forward import put_forward
from app.usecases.decisions.revoke_decision import revoke_decision
from app.usecases.decisions.save_assessment import save_assessment
from app.usecases.decisions.view_decision import DecisionCase, view_decision
from app.usecases.ports import School
from app.workers.records import RecordsThread
from privacy.consent.advice import Stance
from privacy.consent.assessment import Flaw, Part, digest, flaws
from privacy.purposes import Purpose

SAVE_MS = 800
METHODS = (Purpose.FACE_AT_SPOT, Purpose.FACE_WITH_CARD)


class DecisionsPresenter(Presenter):
    """One method's case at a time.

    Signals:
        shown: another case, or the same anew; see `case`.
        answered: something was typed; see `flaws`.
        saved: what was typed is on the disk.
        done: an act is on record; carries its name: put_forward, advised, yes, no, revoked,
            commented, answered, closed.
    """

    shown = Signal()
    answered = Signal()
    saved = Signal()
    done = Signal(str)

    def __init__(
        self, records: RecordsThread, session: Session, parent: QObject | None = None
    ) -> None:
        super().__init__(records, session, parent)
        self.purpose = METHODS[0]
        self.case: DecisionCase | None = None
        self.answers: dict[Part, str] = {}
        self._reads_work = False
        self._is_dirty = False
        self._timer = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._timer.timeout.connect(self.save)
        self.failed.connect(self._keep_trying)

    @property
    def may_write(self) -> bool:
        """True for the controller, who assesses and decides; the officer reads and advises."""
        return self.session.actor.role is Role.CONTROLLER

    @property
    def reads_work(self) -> bool:
        """Whether the officer reads what is being written, not what was put forward."""
        case = self.case
        if case is None or case.under_work is None:
            return False
        return self._reads_work or case.submission is None

    @property
    def version(self) -> int:
        """Which version is read; 0 where there is none."""
        case = self.case
        if case is not None and case.under_work is not None and self.reads_work:
            return case.under_work.version
        return case.version if case else 0

    def read_work(self, *, is_wished: bool) -> None:
        """Let the officer read what is being written, or what was put forward."""
        self._reads_work = is_wished
        if self.case is not None:
            self._take(self.case)

    @property
    def flaws(self) -> Mapping[Part, Flaw]:
        """What the assessment as it is typed still lacks."""
        return flaws(self.purpose, self.answers, self.case.today) if self.case else {}

    @property
    def is_current(self) -> bool:
        """Whether what is typed is exactly what was put forward."""
        submission = self.case.submission if self.case else None
        return submission is not None and submission.sha256 == digest(self.purpose, self.answers)

    @property
    def is_new(self) -> bool:
        """Whether putting it forward would change anything; lost words come back by it."""
        return not self.is_current or (self.case is not None and self.case.is_lost)

    def open(self, purpose: Purpose) -> None:
        """Show a method's case; what was typed on another is kept first."""
        self.save()
        self._reads_work = self._reads_work and purpose is self.purpose
        self.purpose, actor = purpose, self.session.actor
        self.ask(lambda school: view_decision(school, actor, purpose), self._take)

    def answer(self, part: Part, text: str) -> None:
        """A part was typed."""
        if not self.may_write or self.answers.get(part, "") == text:
            return
        self.answers[part] = text
        self._is_dirty = True
        self._timer.start()
        self.answered.emit()

    def save(self) -> None:
        """Keep what was typed, if anything was."""
        self._timer.stop()
        if not self._is_dirty:
            return
        self._is_dirty = False
        actor, purpose, answers = self.session.actor, self.purpose, dict(self.answers)
        self.ask(
            lambda school: save_assessment(school, actor, purpose, answers),
            lambda _draft: self.saved.emit(),
        )

    def put_forward(self, reasons: str = "") -> None:
        """Let the officer advise on it as it is typed; with reasons where comments are open."""
        self._timer.stop()
        self._is_dirty = False
        actor, purpose, answers = self.session.actor, self.purpose, dict(self.answers)

        def job(school: School) -> object:
            save_assessment(school, actor, purpose, answers)
            return put_forward(school, actor, purpose, reasons)

        self._act("put_forward", job)

    def advise(self, stance: Stance, text: str) -> None:
        """Give advice on what was put forward."""
        actor, sha256 = self.session.actor, self._sha256()
        self._act("advised", lambda school: give_advice(school, actor, sha256, stance, text))

    def comment(self, section: Section, thread_id: str, text: str) -> None:
        """Comment on a section of what is read, or go on with a thread."""
        actor, purpose, version = self.session.actor, self.purpose, self.version

        def job(school: School) -> object:
            if thread_id:
                return comment_further(school, actor, thread_id, text)
            return comment(school, actor, purpose, section, version, text)

        self._act("commented", job)

    def answer_comment(self, thread_id: str, text: str, *, is_seen_to: bool) -> None:
        """Answer a comment; what was typed into the text before is kept first."""
        self.save()
        actor = self.session.actor

        def job(school: School) -> object:
            return answer_comment(school, actor, thread_id, text, is_seen_to=is_seen_to)

        self._act("answered", job)

    def close_comment(self, thread_id: str) -> None:
        """Close a thread."""
        actor = self.session.actor
        self._act("closed", lambda school: close_comment(school, actor, thread_id))

    def decide_yes(self, reasons: str, decided_on: date) -> None:
        """Unlock the method."""
        actor, purpose, sha256 = self.session.actor, self.purpose, self._sha256()

        def job(school: School) -> object:
            return decide_yes(
                school, actor, purpose, sha256, decided_on=decided_on, reasons=reasons
            )

        self._act("yes", job)

    def decide_no(self, reasons: str) -> None:
        """Refuse the method."""
        actor, purpose = self.session.actor, self.purpose
        self._act("no", lambda school: decide_no(school, actor, purpose, reasons))

    def revoke(self, reasons: str) -> None:
        """Lock the method again."""
        actor, purpose = self.session.actor, self.purpose
        self._act("revoked", lambda school: revoke_decision(school, actor, purpose, reasons))

    @Slot()
    def _keep_trying(self) -> None:
        """What could not be kept is kept with the next letter, or when the screen is left."""
        self._is_dirty = self.may_write and self.case is not None

    def _sha256(self) -> str:
        submission = self.case.submission if self.case else None
        return submission.sha256 if submission else ""

    def _act(self, name: str, act: Callable[[School], object]) -> None:
        actor, purpose = self.session.actor, self.purpose

        def job(school: School) -> DecisionCase:
            act(school)
            return view_decision(school, actor, purpose)

        def then(case: DecisionCase) -> None:
            self._take(case)
            self.done.emit(name)

        self.ask(job, then, urgent=True)

    def _take(self, case: DecisionCase) -> None:
        if case.purpose is not self.purpose:
            return
        self.case = case
        if not self._is_dirty:
            work = case.under_work if self.reads_work else None
            self.answers = dict(work.answers if work else case.answers)
        self.shown.emit()
