"""The overview page: the week at the left; what waits and what changed at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.calendar import day_of
from app.domain.ids import LessonId
from app.domain.roll_call.attendance_change import AttendanceChange
from app.domain.roll_call.overview import LessonOverview
from app.domain.roll_call.register import RegisterState
from app.text.attendance_words import change_words, whom
from app.text.dates import local_date, local_day, local_span
from app.ui.exporting.presenter import ExportPresenter
from app.ui.exporting.view import ask_where, exported_words
from app.ui.lesson.words import lesson_name
from app.ui.navigation import Screen
from app.ui.overview.presenter import Overview, OverviewPresenter
from app.ui.parts.controls import below, beside, emptied, scrolled
from app.ui.theme import GRID, grown
from app.ui.timetable.table import CLASSES, LESSON, ROOM, TEACHER, TimetableModel
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import Text
from app.ui.widgets.page import Page, PageContext
from app.ui.widgets.panels import Card, Rule
from app.ui.widgets.tables import DataTable

TENTHS, WEEK_TENTHS = 10, 6
"""Of the width; in larger letters the week's lessons need one more."""


class OverviewPage(Page):
    """A teacher's own week on one page.

    Attributes:
        presenter: its decisions.
        table: this week's lessons.
    """

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        records, session = context.services.records, context.signed_in
        today = day_of(context.services.now())
        self.presenter = OverviewPresenter(records, session, today, self)
        self._exporting = ExportPresenter(records, session, context.services.language(), self)
        self._week, self._sum = Text("", "section", wrap=True), Text("", "muted", wrap=True)
        self.table = DataTable(self.tr("Lessons of the week"))
        self._model = TimetableModel(self, is_narrow=True)
        self._waiting, self._changes = _column(), _column()
        self._timetable = Button(self.tr("Timetable"), Kind.QUIET, size="small")
        self._print = Button(self.tr("Save as PDF…"), key="Ctrl+P")
        self._export = Button(self.tr("Export as CSV…"))
        self._lay_out()
        self._connect()
        self.presenter.open()

    def _lay_out(self) -> None:
        self.table.setModel(self._model)
        self.table.stretch(LESSON)
        for column in (CLASSES, ROOM, TEACHER):
            self.table.setColumnHidden(column, True)
        self.table.say_when_empty(
            self.tr("No lessons this week. Start one outside the timetable under Lessons.")
        )
        week = Card(padding=2 * GRID)
        week.column.setSpacing(GRID)
        heading = beside(self._week, self._timetable)
        heading.setStretch(0, 1)
        week.column.addLayout(heading)
        week.column.addWidget(self._sum)
        week.column.addWidget(self.table, 1)
        waiting, changes = Card(padding=2 * GRID), Card(padding=2 * GRID)
        waiting.column.addWidget(Text(self.tr("Not reported"), "section"))
        waiting.column.addWidget(_scrolled(self._waiting), 1)
        changes.column.addWidget(Text(self.tr("Attendance that has changed"), "section"))
        changes.column.addWidget(_scrolled(self._changes), 1)
        right = below(waiting, changes, spacing=2 * GRID)
        right.setStretch(0, 2)
        right.setStretch(1, 3)
        row = beside(week, spacing=2 * GRID)
        row.addLayout(right, TENTHS - WEEK_TENTHS)
        row.setStretch(0, WEEK_TENTHS if grown(TENTHS) == TENTHS else WEEK_TENTHS + 1)
        self.column.addLayout(row, 1)

    def _connect(self) -> None:
        presenter, notices = self.presenter, self.context.notices
        presenter.shown.connect(self._show)
        notices.follow(presenter)
        presenter.to_review.connect(self._review)
        presenter.printed.connect(
            lambda path: notices.tell(self.tr("Written to {file}.").format(file=path.name))
        )
        notices.follow(self._exporting)
        self._exporting.exported.connect(lambda done: notices.tell(exported_words(done)))
        self._timetable.clicked.connect(lambda: self.context.navigator.go(Screen.TIMETABLE))
        self._print.clicked.connect(self._ask_where_to_print)
        self._export.clicked.connect(self._ask_where_to_export)
        self.table.activated.connect(self._open)

    @override
    def title(self) -> str:
        """As in the side list."""
        return self.tr("Overview")

    @override
    def header_widgets(self) -> Sequence[QWidget]:
        """The ways out on paper and as a table."""
        return (self._export, self._print)

    @override
    def first_focus(self) -> QWidget | None:
        """The week."""
        return self.table

    @Slot()
    def _show(self) -> None:
        overview, monday = self.presenter.overview, self.presenter.monday
        if overview is None:
            return
        words = self.tr("My lessons, week {number} · from {monday}")
        number = monday.isocalendar().week
        self._week.setText(words.format(number=number, monday=local_date(monday)))
        self._sum.setText(self._sum_words(overview))
        self._model.show(overview.week)
        self._export.setEnabled(bool(overview.signed))
        self._export.setToolTip("" if overview.signed else self.tr("Nothing is signed this week."))
        self._fill(self._waiting, [self._row(each) for each in overview.unsigned])
        self._fill(self._changes, [_change(each) for each in overview.changes])
        if not overview.unsigned:
            self._waiting.addWidget(Text(self.tr("Everything is reported."), "muted"))
        self._changes.addWidget(Text(self._note(overview), "small", wrap=True))
        for column in (self._waiting, self._changes):
            column.addStretch()

    def _sum_words(self, overview: Overview) -> str:
        if not overview.week:
            return self.tr("No lessons this week")
        states = overview.states
        parts = (
            self.tr("%n lesson(s)", "", len(overview.week)),
            self.tr("%n signed", "", states.get(RegisterState.SIGNED, 0)),
            self.tr("%n not signed", "", len(overview.week) - len(overview.signed)),
        )
        return " · ".join(parts)

    def _note(self, overview: Overview) -> str:
        what = self.tr(
            "Counted from signed registers of your own lessons and of groups that you mentor: the "
            "last two weeks beside the six before. It tells nothing of the reasons."
        )
        if overview.changes:
            return what
        return self.tr("Nobody's attendance has changed much.") + " " + what

    def _fill(self, column: QVBoxLayout, parts: Sequence[QWidget]) -> None:
        emptied(column)
        for number, part in enumerate(parts):
            if number:
                column.addWidget(Rule())
            column.addWidget(part)

    def _row(self, each: LessonOverview) -> QWidget:
        lesson, row = each.lesson, QWidget()
        when = f"{local_day(lesson.starts_at)} {local_span(lesson.starts_at, lesson.ends_at)}"
        act = Button(self.tr("Review and sign"), size="small")
        act.setAccessibleName(f"{act.text()}: {lesson_name(lesson)}, {when}")
        act.clicked.connect(lambda: self.presenter.report(lesson.id))
        words = below(
            Text(lesson_name(lesson), "strong", wrap=True), Text(when, "muted"), spacing=2
        )
        line = beside(words, act)
        line.setStretch(0, 1)
        row.setLayout(line)
        return row

    @Slot(str)
    def _review(self, lesson_id: str) -> None:
        self.context.navigator.go(Screen.REVIEW, lesson_id=LessonId(lesson_id))

    @Slot()
    def _open(self) -> None:
        overview, row = self.presenter.overview, self.table.currentIndex().row()
        if overview is None or not 0 <= row < len(overview.week):
            return
        each = overview.week[row].overview
        if each.state is not RegisterState.PLANNED:
            self.context.navigator.go(Screen.HISTORY, lesson_id=each.lesson.id)

    @Slot()
    def _ask_where_to_print(self) -> None:
        overview = self.tr("Overview")
        name = f"{self.presenter.monday:%Y-%m-%d} {overview}.pdf"
        title, kind = self.tr("Save the overview as PDF"), self.tr("Document (*.pdf)")
        ask_where(self, title, name, kind, self.presenter.print)

    @Slot()
    def _ask_where_to_export(self) -> None:
        overview = self.presenter.overview
        if overview is None:
            return
        ids, name = overview.signed, f"{self.presenter.monday:%Y-%m-%d}.csv"
        title, kind = self.tr("Export this week's registers"), self.tr("Table (*.csv)")
        ask_where(self, title, name, kind, lambda path: self._exporting.export(ids, path))


def _change(each: AttendanceChange) -> QWidget:
    part = QWidget()
    name, words = Text(whom(each), "strong", wrap=True), Text(change_words(each), wrap=True)
    part.setLayout(below(name, words, spacing=2))
    part.setAccessibleName(f"{name.text()}. {words.text()}")
    part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return part


def _column() -> QVBoxLayout:
    return below(spacing=GRID)


def _scrolled(column: QVBoxLayout) -> QWidget:
    content = QWidget()
    content.setLayout(column)
    return scrolled(content)
