"""The timetable page: a week, the way to the ones beside it, and from a lesson to its register."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from app.domain.calendar import day_of
from app.text.dates import local_date
from app.ui.navigation import Screen
from app.ui.parts.controls import Sheet, beside
from app.ui.students.importing import ListKind
from app.ui.students.taking_in import ask_for_list
from app.ui.theme import GRID
from app.ui.timetable.presenter import TimetablePresenter
from app.ui.timetable.table import LESSON, TEACHER, TimetableModel
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Text
from app.ui.widgets.page import Page, PageContext
from app.ui.widgets.panels import Card, EmptyState, Rule
from app.ui.widgets.tables import DataTable


class TimetablePage(Page):
    """What was imported, as it stands.

    Attributes:
        presenter: its decisions.
        table: the lessons of the week.
    """

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        today = day_of(context.services.now())
        records, session = context.services.records, context.signed_in
        self.presenter = TimetablePresenter(records, session, today, self)
        self.table = DataTable(self.tr("Lessons of the week"))
        self._model = TimetableModel(self)
        self._week = Text("", "section", wrap=True)
        self._steps = QStackedWidget()
        self.back_button = Button(self.tr("Week before"), key="Alt+Up")
        self.on_button = Button(self.tr("Week after"), key="Alt+Down")
        self.today_button = Button(self.tr("This week"), key="Alt+Home")
        self._open = Button(self.tr("Open the register"))
        self.import_button = Button(self.tr("Import a timetable…"), parent=self)
        self.import_button.hide()  # until the header takes it; a teacher has none
        self._lay_out()
        self._connect()
        self.presenter.open()

    def _lay_out(self) -> None:
        self.table.setModel(self._model)
        for column in (LESSON, TEACHER):
            self.table.stretch(column)
        card = Card(padding=2 * GRID)
        ways = (self.back_button, self.today_button, self.on_button)
        heading = beside(self._week, *ways)
        heading.setStretch(0, 1)
        card.column.addLayout(heading)
        self._steps.addWidget(self.table)
        self._steps.addWidget(self._nothing())
        card.column.addWidget(self._steps, 1)
        card.column.addWidget(Rule())
        card.column.addLayout(beside(None, self._open))
        self.column.addWidget(card, 1)

    def _nothing(self) -> QWidget:
        lead = (
            self.tr("Import a timetable as CSV, or turn to another week.")
            if self.context.signed_in.is_administrator
            else self.tr("Lessons outside the timetable are started under Lessons.")
        )
        return EmptyState(self.tr("No lessons this week"), lead)

    def _connect(self) -> None:
        presenter = self.presenter
        presenter.shown.connect(self._show_week)
        self.context.notices.follow(presenter)
        self.back_button.clicked.connect(lambda: presenter.turn(-1))
        self.on_button.clicked.connect(lambda: presenter.turn(1))
        self.today_button.clicked.connect(presenter.go_to_today)
        self.table.selectionModel().currentRowChanged.connect(self._follow)
        self.table.activated.connect(self.open_register)
        self._open.clicked.connect(self.open_register)
        self.import_button.clicked.connect(
            lambda: ask_for_list(self, ListKind.TIMETABLE, presenter.open)
        )

    @override
    def title(self) -> str:
        """As in the side list."""
        return self.tr("Timetable")

    @override
    def header_widgets(self) -> Sequence[QWidget]:
        """The way in, for those who may; everything else stands with the week."""
        return (self.import_button,) if self.context.signed_in.is_administrator else ()

    @override
    def leave(self) -> None:
        """Close what stands before the page."""
        for sheet in self.findChildren(Sheet):
            sheet.reject()

    @override
    def first_focus(self) -> QWidget | None:
        """The lessons."""
        return self.table

    @Slot()
    def open_register(self) -> None:
        """Go to the register of the chosen lesson."""
        row = self.table.currentIndex().row()
        if self.presenter.may_open(row):
            lesson_id = self.presenter.lines[row].overview.lesson.id
            self.context.navigator.go(Screen.HISTORY, lesson_id=lesson_id)

    @Slot()
    def _show_week(self) -> None:
        presenter = self.presenter
        number = presenter.monday.isocalendar().week
        words = self.tr("Week {number} · from {monday}")
        self._week.setText(words.format(number=number, monday=local_date(presenter.monday)))
        self._model.show(presenter.lines)
        self._steps.setCurrentIndex(0 if presenter.lines else 1)
        self.today_button.setEnabled(not presenter.is_this_week)
        if presenter.lines:
            self.table.selectRow(0)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        self._open.setEnabled(self.presenter.may_open(self.table.currentIndex().row()))
