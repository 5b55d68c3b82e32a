"""What is known of the student who is signed in, and the page that each step makes of it.

A page is made anew whenever what it shows has changed; what it says on top stays until the next.
"""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.class_list.sign_off import GuardianSignOff
from app.domain.rights.request import RequestCase
from app.ui.kiosk.agree_view import AgreeView
from app.ui.kiosk.card_view import CardView
from app.ui.kiosk.choice_view import ChoiceView
from app.ui.kiosk.data_view import DataView
from app.ui.kiosk.outcomes import asked_words, no_words, saved_words, unchanged_words, yes_words
from app.ui.kiosk.presenter import KioskPresenter, Step
from app.ui.kiosk.recipes import Sticks
from app.ui.kiosk.sign_in_view import CodeView
from app.usecases.kiosk.view_my_choice import FaceChoice, MyChoice
from app.usecases.kiosk.view_my_data import MyData
from privacy.consent.consent import Consent
from privacy.rights.erasure import ErasureReceipt

View = CardView | CodeView | ChoiceView | AgreeView | DataView


class KioskPages(QObject):
    """Makes the pages and hands what is pressed on them to the presenter.

    Signals:
        changed: the page on screen has to be made anew.
        told: what the page on screen says from now on.
    """

    changed = Signal()
    told = Signal(str)

    def __init__(self, presenter: KioskPresenter, sticks: Sticks, school_name: str) -> None:
        super().__init__(presenter)
        self._presenter, self._sticks, self._school_name = presenter, sticks, school_name
        self._choice: MyChoice | None = None
        self._data: MyData | None = None
        self._face: FaceChoice | None = None
        self._said = ""
        presenter.choice_read.connect(self._take_choice)
        presenter.data_read.connect(self._take_data)
        presenter.said_yes.connect(self._tell_yes)
        presenter.said_no.connect(self._tell_no)
        presenter.asked.connect(self._tell_asked)
        presenter.saved.connect(self._tell_saved)

    @property
    def who(self) -> str:
        """Name and groups of whoever's page is on; empty on a page before that."""
        is_theirs = self._presenter.step in {Step.CHOICE, Step.DATA}
        choice = self._choice if is_theirs else None
        return " · ".join((choice.name, *choice.groups)) if choice else ""

    def begin_step(self) -> None:
        """Nothing that was said or opened on the page before is carried along."""
        self._face, self._said = None, ""

    def hush(self) -> None:
        """What was said was in another language."""
        self._said = ""

    def forget(self) -> None:
        """Nothing of one student is left for the next."""
        self.begin_step()
        self._choice = self._data = None

    def make(self, today: date) -> View:
        """The page of this step, in the language of the moment."""
        step = self._presenter.step
        if step in {Step.CODE, Step.NEW_CODE}:
            return self._code_page(is_new=step is Step.NEW_CODE)
        if step is Step.DATA and self._data is not None:
            return self._data_page(self._data, today)
        if step is Step.CHOICE and self._choice is not None:
            if self._face is not None:
                return self._agree_page(self._face, self._choice)
            return self._choice_page(self._choice)
        return self._card_page()

    def _card_page(self) -> CardView:
        made = CardView(self._school_name)
        made.number_typed.connect(self._presenter.take_number)
        return made

    def _code_page(self, *, is_new: bool) -> CodeView:
        presenter = self._presenter
        made = CodeView(is_new=is_new)
        made.typed.connect(presenter.set_code if is_new else presenter.try_code)
        made.left.connect(presenter.go_back)
        presenter.busy_changed.connect(made.show_busy)
        return made

    def _agree_page(self, face: FaceChoice, choice: MyChoice) -> AgreeView:
        made = AgreeView(face, choice)
        made.agreed.connect(self._agree)
        made.declined.connect(self._decline)
        return made

    def _choice_page(self, choice: MyChoice) -> ChoiceView:
        made = ChoiceView(choice)
        made.yes_pressed.connect(self._read_first)
        made.no_pressed.connect(self._presenter.say_no)
        if self._said:
            made.tell(self._said)
        return made

    def _data_page(self, data: MyData, today: date) -> DataView:
        presenter = self._presenter
        made = DataView(data, today, self._sticks)
        made.asked.connect(presenter.ask_for)
        made.stick_chosen.connect(presenter.take_along)
        made.withdraw_pressed.connect(presenter.withdraw)
        if self._said:
            made.tell(self._said)
        return made

    @Slot(object)
    def _take_choice(self, choice: MyChoice) -> None:
        self._choice = choice
        if self._presenter.step is Step.CHOICE:
            self.changed.emit()

    @Slot(object)
    def _take_data(self, data: MyData) -> None:
        self._data = data
        if self._presenter.step is Step.DATA:
            self.changed.emit()

    @Slot()
    def go_to_choice(self) -> None:
        """Leave what is open there."""
        self.begin_step()
        self._presenter.show_choice()

    @Slot(object)
    def _read_first(self, face: FaceChoice) -> None:
        self._face, self._said = face, ""
        self.changed.emit()

    @Slot(object)
    def _agree(self, sign_off: GuardianSignOff | None) -> None:
        if self._face is not None:
            self._presenter.say_yes(self._face.purpose, sign_off)

    @Slot()
    def _decline(self) -> None:
        self._face, self._said = None, unchanged_words()
        self.changed.emit()

    @Slot(object)
    def _tell_yes(self, consent: Consent) -> None:
        self._face = None
        self._tell(yes_words(consent))

    @Slot(object)
    def _tell_no(self, receipt: ErasureReceipt | None) -> None:
        self._tell(no_words(receipt))

    @Slot(object)
    def _tell_asked(self, case: RequestCase) -> None:
        self._tell(asked_words(case))

    @Slot(object)
    def _tell_saved(self, path: Path) -> None:
        self._said = saved_words(path)
        self.told.emit(self._said)

    def _tell(self, words: str) -> None:
        """Say it, and show how things stand now."""
        self._said = words
        if self._presenter.step is Step.DATA:
            self._presenter.show_data()
        else:
            self._presenter.show_choice()
