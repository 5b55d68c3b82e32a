"""The kiosk's decisions: who is signed in, which page is on, and when a session ends.

Knows no widget. A session ends by itself when nobody has touched anything for a minute; what was
not confirmed stays as it was.
"""

from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from shiboken6 import isValid

from app.domain.accounts.staff import StaffMember
from app.domain.class_list.sign_off import GuardianSignOff
from app.domain.class_list.student_session import StudentSession
from app.domain.rights.request import Right
from app.exchange.access_package import free_path, write_access_package
from app.ui.parts.presenter import Asking
from app.usecases.kiosk.ask_for_right import ask_for_right
from app.usecases.kiosk.choose import say_no, say_yes, withdraw_all
from app.usecases.kiosk.open_kiosk import leave_kiosk
from app.usecases.kiosk.set_personal_code import set_personal_code
from app.usecases.kiosk.sign_in_by_number import sign_in_by_number
from app.usecases.kiosk.sign_in_student import check_card, sign_in_student, sign_out_student
from app.usecases.kiosk.view_my_choice import MyChoice, view_my_choice
from app.usecases.kiosk.view_my_data import MyData, view_my_data
from app.usecases.ports import School
from app.workers.records import RecordsThread
from privacy.purposes import Purpose

T = TypeVar("T")

IDLE_SECONDS = 60
WARN_SECONDS = 15
PACKAGE_NAME = "upprop-my-data.zip"


class Step(Enum):
    """Where a student is."""

    CARD = auto()
    CODE = auto()
    NEW_CODE = auto()
    CHOICE = auto()
    DATA = auto()


class KioskPresenter(Asking):
    """One kiosk, from its opening until staff leave it.

    Signals:
        step_changed: the page to show, a `Step`.
        choice_read: a `MyChoice`.
        data_read: a `MyData`.
        said_yes: a `Consent` is on record.
        said_no: an `ErasureReceipt`, or None where nothing stood.
        asked: a `RequestCase` is in the office's register.
        saved: the path of the student's file.
        ending: seconds until the session ends by itself; 0 when that is far.
        left: staff have taken the PC back; carries the `StaffMember`.
        leaving_failed: the staff's passphrase did not fit; carries the exception.
    """

    step_changed = Signal(object)
    choice_read = Signal(object)
    data_read = Signal(object)
    said_yes = Signal(object)
    said_no = Signal(object)
    asked = Signal(object)
    saved = Signal(object)
    ending = Signal(int)
    left = Signal(object)
    leaving_failed = Signal(object)

    def __init__(
        self, records: RecordsThread, host: StaffMember, parent: QObject | None = None
    ) -> None:
        super().__init__(records, parent)
        self._host = host
        self._session: StudentSession | None = None
        self._card = self._number = ""
        self.step = Step.CARD
        self.language = "sv"
        self._seconds = IDLE_SECONDS
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self.count_down)

    @property
    def host_name(self) -> str:
        """Whose passphrase takes the PC back."""
        return self._host.display_name

    @Slot(str)
    def show_card(self, payload: str) -> None:
        """Somebody shows a card; taken where one is waited for."""
        if self.step is Step.CARD and not self.is_busy:
            self.ask(lambda school: check_card(school, payload), lambda _: self._take(payload))

    @Slot(str)
    def take_number(self, number: str) -> None:
        """Somebody types the number of a card; nothing is looked up before the code."""
        if self.step is Step.CARD and not self.is_busy:
            self._number = number
            self._take("")

    def try_code(self, code: str) -> None:
        """Sign in whoever showed the card, or typed its number."""
        if self.step is not Step.CODE or not code or self.is_busy:
            return
        card, number = self._card, self._number
        if number:
            self.ask(lambda school: sign_in_by_number(school, number, code), self._begin)
        else:
            self.ask(lambda school: sign_in_student(school, card, code), self._begin)

    def set_code(self, code: str) -> None:
        """Keep the student's own code."""
        self._act(lambda school, session: set_personal_code(school, session, code), self._begin)

    def show_choice(self) -> None:
        """Go to 'My choice', or read it anew."""
        language = self.language
        self._act(
            lambda school, session: view_my_choice(school, session, language), self._show_choice
        )

    def show_data(self) -> None:
        """Go to 'My data', or read it anew."""
        language = self.language
        self._act(lambda school, session: view_my_data(school, session, language), self._show_data)

    def say_yes(self, purpose: Purpose, sign_off: GuardianSignOff | None = None) -> None:
        """Put a yes on record."""
        language = self.language
        self._act(
            lambda school, session: say_yes(school, session, purpose, language, sign_off),
            self.said_yes.emit,
        )

    def say_no(self, purpose: Purpose) -> None:
        """Have it without this method."""
        self._act(
            lambda school, session: say_no(school, session, purpose),
            self.said_no.emit,
            urgent=True,
        )

    def withdraw(self) -> None:
        """Take every yes back."""
        self._act(withdraw_all, self.said_no.emit, urgent=True)

    def ask_for(self, right: Right, words: str) -> None:
        """Send the office a case."""
        language = self.language
        self._act(
            lambda school, session: ask_for_right(school, session, right, language, words),
            self.asked.emit,
        )

    def take_along(self, folder: Path) -> None:
        """Write everything to a memory stick."""
        language = self.language

        def job(school: School, session: StudentSession) -> Path:
            path = free_path(folder / PACKAGE_NAME)
            write_access_package(path, view_my_data(school, session, language).package)
            return path

        self._act(job, self.saved.emit)

    @Slot()
    def go_back(self) -> None:
        """From the code back to the card; a session that has begun ends."""
        self.end()

    @Slot()
    def end(self) -> None:
        """Sign the student out and wait for the next card."""
        session, self._session = self._session, None
        self._card = self._number = ""
        self._clock.stop()
        self.ending.emit(0)
        if session is not None:
            self.records.submit(lambda school: sign_out_student(school, session))
        self._go(Step.CARD)

    @Slot()
    def touched(self) -> None:
        """Somebody is there."""
        if self._seconds <= WARN_SECONDS:
            self.ending.emit(0)
        self._seconds = IDLE_SECONDS

    @Slot()
    def count_down(self) -> None:
        """A second without a touch."""
        self._seconds -= 1
        if self._seconds <= 0:
            self.end()
        elif self._seconds <= WARN_SECONDS:
            self.ending.emit(self._seconds)

    def leave(self, passphrase: str) -> None:
        """Take the PC back for the staff."""
        host = self._host

        def refused(error: Exception) -> None:
            if isValid(self):
                self.leaving_failed.emit(error)

        self.records.submit(
            lambda school: leave_kiosk(school, host, passphrase), self._leave, refused
        )

    def stop(self) -> None:
        """The kiosk goes away."""
        self._clock.stop()

    def _take(self, payload: str) -> None:
        self._card = payload
        self._seconds = IDLE_SECONDS
        self._clock.start()
        self._go(Step.CODE)

    def _begin(self, session: StudentSession) -> None:
        if self.step is Step.CARD:  # they have gone meanwhile
            self.records.submit(lambda school: sign_out_student(school, session))
            return
        self._session = session
        if session.must_set_code:
            self._go(Step.NEW_CODE)
        else:
            self.show_choice()

    def _show_choice(self, choice: MyChoice) -> None:
        self.choice_read.emit(choice)
        self._go(Step.CHOICE)

    def _show_data(self, data: MyData) -> None:
        self.data_read.emit(data)
        self._go(Step.DATA)

    def _leave(self, member: StaffMember) -> None:
        if isValid(self):
            self.stop()
            self.left.emit(member)

    def _go(self, step: Step) -> None:
        if step is not self.step:
            self.step = step
            self.step_changed.emit(step)

    def _act(
        self,
        job: Callable[[School, StudentSession], T],
        then: Callable[[T], None],
        *,
        urgent: bool = False,
    ) -> None:
        """Run a job for whoever is signed in; its answer is theirs alone."""
        session = self._session
        if session is None or self.is_busy:
            return

        def answered(outcome: T) -> None:
            if self._session is session:
                then(outcome)

        self.ask(lambda school: job(school, session), answered, urgent=urgent)
