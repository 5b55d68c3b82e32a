"""Decisions of the screen of requests: which cases there are, and which step comes next.

It knows no widget. What the person may do stands in the use cases; here is only what is offered.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.accounts.staff import Role
from app.domain.ids import RequestId, StudentId
from app.domain.rights.request import (
    Channel,
    IdentityCheck,
    Outcome,
    RefusalReason,
    RequestCase,
    Right,
    Step,
)
from app.domain.rights.restriction import RestrictionReason
from app.domain.work import UNWATCHED, Work
from app.exchange.access_package import write_access_package
from app.printing.reply import print_reply
from app.ui.parts.presenter import Presenter
from app.ui.session import Session
from app.usecases.ports import School
from app.usecases.rights.answer_request import answer_request, close_request
from app.usecases.rights.cases import CaseView, list_cases
from app.usecases.rights.check_identity import check_identity
from app.usecases.rights.decide_request import decide_request
from app.usecases.rights.erase_on_request import erase_on_request
from app.usecases.rights.extend_request import extend_request
from app.usecases.rights.find_people import find_people
from app.usecases.rights.make_access_package import make_access_package
from app.usecases.rights.read_reply import read_reply
from app.usecases.rights.rectify import Correctable, rectify
from app.usecases.rights.register_request import register_request
from app.usecases.rights.restrict import lift_restriction, restrict
from app.workers.records import RecordsThread

_Done = tuple[object, tuple[CaseView, ...]]
"""What an act gave, and the cases after it."""


@dataclass(frozen=True)
class NewRequest:
    """What was filled in for a request."""

    student_id: StudentId
    right: Right
    received_on: date
    channel: Channel
    language: str
    words: str


class RequestsPresenter(Presenter):
    """The queue, and the case that is looked at.

    Signals:
        listed: the queue was read anew; see `views` and `chosen`.
        case_chosen: another case is looked at; see `chosen`.
        found: carries the people whom a search has found.
        done: an act is done; carries its name ("erased", "packed", ...) and what it gave.
    """

    listed = Signal()
    case_chosen = Signal()
    found = Signal(object)
    done = Signal(str, object)

    def __init__(
        self, records: RecordsThread, session: Session, parent: QObject | None = None
    ) -> None:
        super().__init__(records, session, parent)
        self.views: tuple[CaseView, ...] = ()
        self._chosen: RequestId | None = None

    @property
    def is_controller(self) -> bool:
        """True for whoever answers."""
        return self.session.actor.role is Role.CONTROLLER

    @property
    def may_register(self) -> bool:
        """True for whoever takes requests down and checks who is asking."""
        return self.session.actor.role in {Role.CONTROLLER, Role.ADMINISTRATOR}

    @property
    def chosen(self) -> CaseView | None:
        """The case that is looked at."""
        return next((each for each in self.views if each.case.id == self._chosen), None)

    def offered(self, view: CaseView) -> frozenset[str]:
        """Names of the acts that make sense on a case now, for this person."""
        acts = self._steps(view.case) | self._consequences(view)
        allowed = {"identity"} if not self.is_controller else acts
        return frozenset(acts & allowed) if self.may_register else frozenset()

    def open(self) -> None:
        """Read the queue anew."""
        self._act("listed", lambda _school: None)

    def choose(self, request_id: RequestId) -> None:
        """Look at a case."""
        self._chosen = request_id
        self.case_chosen.emit()

    def search(self, words: str) -> None:
        """Find whom a request may be about."""
        actor = self.session.actor
        self.ask(lambda school: find_people(school, actor, words), self.found.emit)

    def register(self, new: NewRequest) -> None:
        """Take a request down, and look at it."""
        actor = self.session.actor

        def job(school: School) -> RequestCase:
            return register_request(
                school,
                actor,
                new.student_id,
                new.right,
                received_on=new.received_on,
                channel=new.channel,
                language=new.language,
                words=new.words,
            )

        self._act("registered", job)

    def identify(self, how: IdentityCheck) -> None:
        """Note how the school made sure who is asking."""
        actor, case = self.session.actor, self._case()
        self._act("identified", lambda school: check_identity(school, actor, case.id, how))

    def extend(self, words: str) -> None:
        """Take two more months."""
        actor, case = self.session.actor, self._case()
        self._act("extended", lambda school: extend_request(school, actor, case.id, words))

    def decide(self, outcome: Outcome, reason: RefusalReason | None, words: str) -> None:
        """Decide."""
        actor, case = self.session.actor, self._case()
        self._act(
            "decided",
            lambda school: decide_request(
                school, actor, case.id, outcome, reason=reason, words=words
            ),
        )

    def answer(self, how: Channel) -> None:
        """Note that the person has the answer."""
        actor, case = self.session.actor, self._case()
        self._act("answered", lambda school: answer_request(school, actor, case.id, how))

    def close(self, *, taken_back: bool = False) -> None:
        """End the case."""
        actor, case = self.session.actor, self._case()
        self._act(
            "closed", lambda school: close_request(school, actor, case.id, taken_back=taken_back)
        )

    def erase(self) -> None:
        """Erase what can be erased."""
        actor, case = self.session.actor, self._case()
        self._act("erased", lambda school: erase_on_request(school, actor, case.id))

    def restrict(self, reason: RestrictionReason) -> None:
        """Stop the use of the person's data."""
        actor, student = self.session.actor, self._student()
        self._act("restricted", lambda school: restrict(school, actor, student, reason))

    def lift(self) -> None:
        """Let the data be used again."""
        actor, student = self.session.actor, self._student()
        self._act("lifted", lambda school: lift_restriction(school, actor, student))

    def rectify(self, field: Correctable, value: str, reason: str) -> None:
        """Put a value right."""
        actor, student = self.session.actor, self._student()
        self._act(
            "rectified",
            lambda school: rectify(school, actor, student, field, value, reason=reason),
        )

    def pack(self, path: Path, *, reaches_nobody_else: bool) -> None:
        """Write the access package."""
        actor, student, case = self.session.actor, self._student(), self._case()

        def job(school: School, work: Work) -> Path:
            package = make_access_package(
                school,
                actor,
                student,
                case.received.language,
                reaches_nobody_else=reaches_nobody_else,
                work=work,
            )
            write_access_package(path, package)
            return path

        words = self.tr("Everything that is held on the person is being collected.")
        self.ask_long(words, self._with_list(job), self._taking("packed"))

    def print_reply(self, path: Path) -> None:
        """Write the answer as a PDF."""
        actor, case = self.session.actor, self._case()

        def job(school: School) -> Path:
            reply = read_reply(school, actor, case.id)
            print_reply(path, reply.case, school=reply.school, person=reply.person)
            return path

        self._act("printed", job)

    def _act(self, name: str, act: Callable[[School], object]) -> None:
        job = self._with_list(lambda school, _work: act(school))
        self.ask(lambda school: job(school, UNWATCHED), self._taking(name))

    def _with_list(self, act: Callable[[School, Work], object]) -> Callable[[School, Work], _Done]:
        """The act, and the cases as they are after it."""
        actor = self.session.actor
        return lambda school, work: (act(school, work), list_cases(school, actor))

    def _taking(self, name: str) -> Callable[[_Done], None]:
        """Shows what the act came to."""

        def take(outcome: _Done) -> None:
            result, self.views = outcome
            if isinstance(result, RequestCase):
                self._chosen = result.id
            self.listed.emit()
            self.done.emit(name, result)

        return take

    def _steps(self, case: RequestCase) -> set[str]:
        if case.closed is not None:
            return set()
        acts = {"taken_back"} if not case.is_answered else {"close"}
        if not case.is_answered:
            acts |= {"identity", "decide"}
            acts |= {"extend"} if case.extension is None else set()
        if case.next_step is Step.REPLY:
            acts |= {"answer"}
        return acts | ({"reply"} if case.ruling is not None else set())

    def _consequences(self, view: CaseView) -> set[str]:
        case = view.case
        if view.student_id is None or case.closed is not None or case.identified is None:
            return set()
        acts = {"lift"} if view.is_restricted else set()
        if case.right in {Right.RESTRICTION, Right.OBJECTION, Right.RECTIFICATION}:
            acts |= set() if view.is_restricted else {"restrict"}
        if case.right is Right.RECTIFICATION:
            acts |= {"rectify"}
        if case.right in {Right.ACCESS, Right.PORTABILITY}:
            acts |= {"package"}
        if case.right is Right.ERASURE and not case.is_answered:
            acts |= {"erase"}
        return acts

    def _case(self) -> RequestCase:
        view = self.chosen
        if view is None:
            raise RuntimeError("no case is looked at")
        return view.case

    def _student(self) -> StudentId:
        view = self.chosen
        if view is None or view.student_id is None:
            raise RuntimeError("nobody is behind this case")
        return view.student_id
