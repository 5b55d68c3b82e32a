"""The screen of requests: the queue by last day, and one case with its steps.

What is late stands first and says so in words. Everything is reached with the keyboard: the queue
with the arrow keys, the acts on a case with Tab.
"""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QModelIndex, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.text.dates import local_date
from app.text.language import tr
from app.text.request_words import due_words, right_word, step_word
from app.ui.requests.acts import RequestActs
from app.ui.requests.detail import CaseDetail
from app.ui.requests.dialogs import RegisterDialog
from app.ui.requests.presenter import RequestsPresenter
from app.ui.theme import GRID, Tone
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.page import Page, PageContext
from app.ui.widgets.panels import Card, EmptyState
from app.ui.widgets.tables import TONE_ROLE, DataTable
from app.usecases.rights.cases import CaseView

NUMBER, PERSON, RIGHT, DUE, STATE, NEXT = range(6)
SOON_DAYS = 7


class RequestsPage(Page):
    """Whole for the controller; the office registers; the officer follows, without names."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = RequestsPresenter(context.services.records, context.signed_in, self)
        self.table = DataTable(self.tr("Requests"))
        self._model = QStandardItemModel(0, NEXT + 1, self)
        self.add_button = Button(self.tr("Take down a request…"), Kind.PRIMARY)
        self.acts = RequestActs(self, self.presenter)
        self.detail = CaseDetail(self.acts)
        self._empty = EmptyState(self.tr("No requests"), self._empty_words())
        self._queue = self._queue_card()
        self.column.addWidget(self._empty, 1)
        self.column.addWidget(self._queue, 3)
        self.column.addWidget(self.detail, 2)
        self._connect()
        self._show()
        self.presenter.open()

    def _empty_words(self) -> str:
        if self.presenter.may_register:
            return self.tr(
                "Press “Take down a request…” when somebody asks about their own data, in whatever "
                "way. The month until the answer is counted here."
            )
        return self.tr(
            "The office and the controller take down what people ask about their own data. You "
            "follow each case and its last day here."
        )

    def _queue_card(self) -> QWidget:
        card = Card(padding=2 * GRID)
        self._model.setHorizontalHeaderLabels(
            [
                self.tr("Case"),
                self.tr("Person"),
                self.tr("Asks for"),
                self.tr("Last day"),
                self.tr("Time"),
                self.tr("Next"),
            ]
        )
        self.table.setModel(self._model)
        self.table.stretch(PERSON)
        card.column.addWidget(self.table, 1)
        return card

    def _connect(self) -> None:
        self.presenter.listed.connect(self._show)
        self.presenter.case_chosen.connect(self._show_case)
        self.presenter.failed.connect(self.acts.tell_failure)
        self.presenter.recovered.connect(self.context.notices.settle)
        self.presenter.done.connect(self.acts.tell_done)
        self.table.selectionModel().selectionChanged.connect(self._follow)
        self.add_button.clicked.connect(self._take_down)

    @override
    def title(self) -> str:
        """As in the side list."""
        return self.tr("Requests")

    @override
    def subtitle(self) -> str:
        """How many wait, and how many are late."""
        waiting = [view for view in self.presenter.views if not view.case.is_answered]
        late = sum(view.is_overdue for view in waiting)
        words = tr("%n request(s) waiting", "", len(waiting))
        if not late:
            return words
        overdue = tr("%n overdue", "", late)
        return f"{words} · {overdue}"

    @override
    def header_widgets(self) -> Sequence[QWidget]:
        """Whoever registers takes requests down."""
        return (self.add_button,) if self.presenter.may_register else ()

    @override
    def first_focus(self) -> QWidget | None:
        """The queue."""
        return self.table

    @Slot()
    def _take_down(self) -> None:
        today = self.context.services.now().date()
        self.acts.show_sheet(RegisterDialog(self.presenter, today, self))

    @Slot()
    def _show(self) -> None:
        views, chosen = self.presenter.views, self.presenter.chosen
        selection = self.table.selectionModel()
        selection.blockSignals(True)
        self._model.setRowCount(0)
        for view in views:
            self._model.appendRow(self._row(view))
        if chosen is not None:
            self.table.selectRow(views.index(chosen))
        selection.blockSignals(False)
        if chosen is None and views:  # what is late stands first, and is in hand
            self.table.selectRow(0)
        self._empty.setVisible(not views)
        self._queue.setVisible(bool(views))
        self._show_case()
        self.header_changed.emit()

    @Slot()
    def _show_case(self) -> None:
        chosen = self.presenter.chosen
        self.detail.setVisible(chosen is not None)
        if chosen is not None:
            self.detail.show_case(chosen, self._person(chosen), self.presenter.offered(chosen))

    def _row(self, view: CaseView) -> list[QStandardItem]:
        case = view.case
        words = (
            case.number,
            self._person(view),
            right_word(case.right.value),
            local_date(case.due),
            due_words(case, view.today),
            step_word(case),
        )
        items = [QStandardItem(text) for text in words]
        items[STATE].setData(_tone(view).value, TONE_ROLE)
        return items

    def _person(self, view: CaseView) -> str:
        if view.case.is_cut:
            return self.tr("Erased")
        if view.is_shielded:
            return self.tr("Protected identity")
        return view.name or self.tr("Not shown")

    @Slot(QItemSelection, QItemSelection)
    def _follow(self, _selected: QItemSelection, _left: QItemSelection) -> None:
        index: QModelIndex = self.table.currentIndex()
        views = self.presenter.views
        if 0 <= index.row() < len(views):
            self.presenter.choose(views[index.row()].case.id)


def _tone(view: CaseView) -> Tone:
    if view.case.is_answered:
        return Tone.NEUTRAL
    if view.is_overdue:
        return Tone.ABSENT
    return Tone.LATE if view.days_left <= SOON_DAYS else Tone.PRESENT
