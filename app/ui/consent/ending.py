"""The page of consents that end soon, so that the office can ask again in time.

Only administrators have it. Nothing is renewed by a press here: asking again is asking.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.ids import StudentId
from app.domain.roll_call.overview import StudentOverview
from app.text.dates import local_date
from app.ui.consent.steps import method_name
from app.ui.consent.view import open_consent
from app.ui.parts.controls import beside
from app.ui.parts.presenter import Presenter
from app.ui.theme import GRID
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Text
from app.ui.widgets.page import Page, PageContext
from app.ui.widgets.panels import Card
from app.ui.widgets.tables import DataTable
from app.usecases.consent.ending_consents import (
    DAYS_AHEAD,
    Cause,
    EndingConsent,
    ending_consents,
)
from app.usecases.people.students import list_students


class EndingPresenter(Presenter):
    """What ends soon, and whom to ask.

    Signals:
        listed: carries the consents that end soon.
        found: carries the `StudentOverview` of whom to ask.
    """

    listed = Signal(object)
    found = Signal(object)

    def open(self) -> None:
        """Read the list."""
        actor = self.session.actor
        self.ask(lambda school: ending_consents(school, actor), self.listed.emit)

    def find(self, student_id: StudentId) -> None:
        """Fetch what the consent dialog needs of a student."""
        actor = self.session.actor

        def pick(everybody: Sequence[StudentOverview]) -> None:
            for each in everybody:
                if each.student.id == student_id:
                    self.found.emit(each)

        self.ask(lambda school: list_students(school, actor), pick)


class ConsentsPage(Page):
    """Consents that end within thirty days.

    Attributes:
        table: one row a consent, the first to end first.
    """

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = EndingPresenter(context.services.records, context.signed_in, self)
        self._consents: Sequence[EndingConsent] = ()
        self.table, self._model = DataTable(self.tr("Consents that end soon")), QStandardItemModel()
        self.ask_button = Button(self.tr("Ask again…"))
        self._lead = Text("", "muted", wrap=True)
        card = Card(padding=2 * GRID)
        self.table.setModel(self._model)
        self.table.say_when_empty(
            self.tr("Whoever has to be asked again stands here a month before. Nothing to do now.")
        )
        card.column.addWidget(self._lead)
        card.column.addWidget(self.table, 1)
        card.column.addLayout(beside(None, self.ask_button))
        self.column.addWidget(card, 1)
        self.presenter.listed.connect(self._show)
        self.presenter.found.connect(self._ask)
        context.notices.follow(self.presenter)
        self.presenter.busy_changed.connect(self._follow)
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        self.table.doubleClicked.connect(self._find)
        self.ask_button.clicked.connect(self._find)
        self._follow()
        self.presenter.open()

    @override
    def title(self) -> str:
        """As in the side list."""
        return self.tr("Consents")

    @override
    def first_focus(self) -> QWidget | None:
        """The list."""
        return self.table

    @Slot(object)
    def _show(self, consents: Sequence[EndingConsent]) -> None:
        self._consents = consents
        words = self.tr(
            "These consents end within {days} days. Then the template is erased by itself. Ask "
            "again where somebody wants to go on; whoever does nothing uses the card."
        )
        nothing = self.tr("No consent ends within {days} days.")
        self._lead.setText((words if consents else nothing).format(days=DAYS_AHEAD))
        self._model.clear()
        heads = (self.tr("Student"), self.tr("Way of checking in"), self.tr("Last day"))
        self._model.setHorizontalHeaderLabels([*heads, self.tr("Why")])
        for each in consents:
            cells = (
                each.student.name,
                method_name(each.purpose),
                local_date(each.until),
                self._why(each.cause),
            )
            self._model.appendRow([QStandardItem(cell) for cell in cells])
        self.table.stretch(0)
        self.table.selectRow(0)
        self._follow()

    def _why(self, cause: Cause) -> str:
        words = {
            Cause.PERIOD: self.tr("the time runs out"),
            Cause.DECISION: self.tr("the school's decision ends"),
            Cause.OF_AGE: self.tr("turns 18: ask the student"),
        }
        return words[cause]

    @Slot()
    def _follow(self) -> None:
        self.ask_button.setEnabled(self._chosen() is not None and not self.presenter.is_busy)

    def _chosen(self) -> EndingConsent | None:
        row = self.table.currentIndex().row()
        return self._consents[row] if 0 <= row < len(self._consents) else None

    @Slot()
    def _find(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.presenter.find(chosen.student.id)

    @Slot(object)
    def _ask(self, overview: StudentOverview) -> None:
        dialog = open_consent(self.context, overview, self)
        dialog.changed.connect(self.presenter.open)
