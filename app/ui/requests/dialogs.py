"""The dialogs of requests: taking one down, and a step with its particulars."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from app.domain.ids import StudentId
from app.domain.rights.request import LONGEST_WORDS, Channel, Right
from app.text.request_words import CHANNELS, RIGHTS, SPOKEN, word
from app.ui.parts.controls import Sheet, beside
from app.ui.parts.fields import DayField
from app.ui.requests.presenter import NewRequest, RequestsPresenter
from app.ui.theme import GRID, grown
from app.ui.widgets.buttons import Kind
from app.ui.widgets.fields import Field
from app.usecases.rights.find_people import FoundPerson

WIDTH = 560
FIRST_DAY_BACK = timedelta(days=3 * 365)
Choices = Sequence[tuple[str, str]]


class Picker(QComboBox):
    """One of several codes, shown in words."""

    def __init__(self, choices: Choices) -> None:
        super().__init__()
        for code, words in choices:
            self.addItem(words, code)

    @property
    def code(self) -> str:
        """The code that is chosen."""
        return str(self.currentData())


def words_of(words: dict[str, str], *codes: str) -> list[tuple[str, str]]:
    """Codes with their words, all of a list where none is named."""
    return [(code, word(words, code)) for code in (codes or words)]


class StepDialog(Sheet):
    """What a step needs to be known: choices, and where it has any a few words.

    Signals:
        answered: carries the chosen codes in order, a value where one is asked for, the words.
    """

    answered = Signal(object)

    def __init__(
        self,
        title: str,
        lead: str,
        fields: Sequence[tuple[str, Choices]],
        *,
        value: str = "",
        words: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, lead, parent=parent)
        self._pickers = [Picker(choices) for _label, choices in fields]
        for (label, _choices), picker in zip(fields, self._pickers, strict=True):
            self.column.addWidget(Field(label, picker))
        self._value, self._words = QLineEdit(), QLineEdit()
        self._has_value = bool(value)
        if value:
            self.column.addWidget(Field(value, self._value))
        self._words.setMaxLength(LONGEST_WORDS)
        if words:
            self.column.addWidget(
                Field(
                    words,
                    self._words,
                    QCoreApplication.translate("StepDialog", "Short, and no names of others."),
                )
            )
        self.add_way_out(QCoreApplication.translate("StepDialog", "Cancel"))
        save = self.add_button(QCoreApplication.translate("StepDialog", "Save"), Kind.PRIMARY)
        save.setDefault(True)
        save.clicked.connect(self._save)
        self.setMinimumWidth(WIDTH)

    @Slot()
    def _save(self) -> None:
        value = [self._value.text()] if self._has_value else []
        codes = [picker.code for picker in self._pickers]
        self.answered.emit([*codes, *value, self._words.text()])


class RegisterDialog(Sheet):
    """Who asks, for what, since when, how, and in which language to answer."""

    def __init__(
        self, presenter: RequestsPresenter, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            QCoreApplication.translate("RegisterDialog", "Take down a request"),
            QCoreApplication.translate(
                "RegisterDialog",
                "The month runs from the day when it reached the school, whoever took it.",
            ),
            parent=parent,
        )
        self._presenter = presenter
        self._search, self._people = QLineEdit(), QListWidget()
        self._people.setProperty("framed", True)
        self._people.setMinimumHeight(grown(16 * GRID))
        self._right = Picker(words_of(RIGHTS))
        self._channel = Picker(words_of(CHANNELS))
        self._language = Picker(words_of(SPOKEN))
        self._day = DayField(today - FIRST_DAY_BACK, today)
        self._day.show_day(today)
        self._words = QLineEdit()
        self._words.setMaxLength(LONGEST_WORDS)
        self._lay_out()
        self._search.textChanged.connect(presenter.search)
        presenter.found.connect(self._show_found)
        presenter.failed.connect(self.show_problem)
        self.setMinimumWidth(WIDTH)

    def _lay_out(self) -> None:
        self.column.addWidget(
            Field(
                self.tr("Student"),
                self._search,
                self.tr("Part of the name, or the whole number where the identity is protected."),
            )
        )
        self._people.setAccessibleName(self.tr("People found"))
        self.column.addWidget(self._people)
        self.column.addWidget(Field(self.tr("What is asked for"), self._right))
        self.column.addLayout(
            beside(
                Field(self.tr("Received"), self._day),
                Field(self.tr("How it came"), self._channel),
                Field(self.tr("Answer in"), self._language),
                spacing=2 * GRID,
            )
        )
        self.column.addWidget(
            Field(
                self.tr("In short (may be empty)"),
                self._words,
                self.tr("No names of others, nothing about health."),
            )
        )
        self.add_way_out(self.tr("Cancel"))
        save = self.add_button(self.tr("Take it down"), Kind.PRIMARY)
        save.setDefault(True)
        save.clicked.connect(self._save)

    @Slot(object)
    def _show_found(self, people: Sequence[FoundPerson]) -> None:
        self._people.clear()
        for person in people:
            name = person.name or self.tr("Protected identity")
            words = " · ".join((name, person.number, *person.groups))
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, person.id)
            self._people.addItem(item)
        if people:
            self._people.setCurrentRow(0)

    @Slot()
    def _save(self) -> None:
        row = self._people.currentRow()
        if row < 0:
            self.show_words(self.tr("Search for the student, and choose one."))
            return
        self.show_words("")
        item = self._people.item(row)
        self._presenter.register(
            NewRequest(
                StudentId(item.data(Qt.ItemDataRole.UserRole)),
                Right(self._right.code),
                self._day.day,
                Channel(self._channel.code),
                self._language.code,
                self._words.text(),
            )
        )


class ConfirmDialog(Sheet):
    """Says what an act means. No button is the default.

    Signals:
        confirmed: the person means it.
    """

    confirmed = Signal()

    def __init__(
        self, title: str, lead: str, act: str, kind: Kind, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, lead, parent=parent)
        self.add_way_out(QCoreApplication.translate("ConfirmDialog", "Cancel")).setFocus()
        self.add_button(act, kind).clicked.connect(self.confirmed)
        self.confirmed.connect(self.accept)
        self.setMinimumWidth(WIDTH)
