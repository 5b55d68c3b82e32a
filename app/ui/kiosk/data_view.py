"""'My data': what is held, who has looked, attendance, and two steps to each right."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app.exchange.access_package import page
from app.ui.kiosk.calendar import AttendanceCalendar
from app.ui.kiosk.recipes import Sticks
from app.ui.kiosk.request_view import RequestView
from app.ui.kiosk.side_by_side import SideBySide
from app.ui.kiosk.words import (
    day_words,
    kind_words,
    moment_words,
    reading_words,
    right_words,
    role_words,
    store_words,
)
from app.ui.parts.controls import below, beside
from app.ui.theme import GRID, grown
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Text
from app.ui.widgets.panels import Card
from app.usecases.kiosk.view_my_data import MyData

WEEKS = 10
ROW_HEIGHT = 40


class DataView(QWidget):
    """The page.

    Signals:
        asked: a `Right` and the student's words.
        stick_chosen: the folder to write to.
        withdraw_pressed: take every yes back.
    """

    asked = Signal(object, str)
    stick_chosen = Signal(object)
    withdraw_pressed = Signal()

    def __init__(
        self,
        data: MyData,
        today: date,
        sticks: Sticks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._data, self._today = data, today
        self.requests = RequestView(sticks)
        self.requests.asked.connect(self.asked)
        self.requests.stick_chosen.connect(self.stick_chosen)
        self.requests.withdraw_pressed.connect(self.withdraw_pressed)
        self.tabs = QStackedWidget()
        self._names = QButtonGroup(self)
        names = QHBoxLayout()
        names.setSpacing(GRID)
        for name, made in (
            (self.tr("Attendance"), self._attendance()),
            (self.tr("What is held"), self._held()),
            (self.tr("Who has looked"), self._readings()),
            (self.tr("What I have asked for"), self._cases()),
        ):
            names.addWidget(self._tab(name, self.tabs.addWidget(made)))
        names.addStretch(1)
        side = Card()
        side.column.addWidget(self.requests, 1)
        main = Card()
        main.column.addLayout(names)
        main.column.addWidget(self.tabs, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(SideBySide(main, side), 1)

    @property
    def spoken(self) -> str:
        """What is read aloud here."""
        held = (store_words(name) for name in self._data.package.sections)
        words = self.tr("This is held on you: {parts}.").format(parts=", ".join(held))
        return f"{words} {self.requests.spoken}"

    def tell(self, words: str) -> None:
        """Say what was done."""
        self.requests.tell(words)

    def show_problem(self, words: str) -> None:
        """Say what is the matter."""
        self.requests.show_problem(words)

    def _tab(self, name: str, index: int) -> Button:
        button = Button(name, size="small")
        button.setCheckable(True)
        button.setChecked(index == 0)
        button.setProperty("tab", True)
        button.clicked.connect(lambda: self._show_tab(index))
        self._names.addButton(button, index)
        return button

    def _show_tab(self, index: int) -> None:
        self.tabs.setCurrentIndex(index)

    def _attendance(self) -> QWidget:
        lessons = self._data.attendance
        picture = AttendanceCalendar(lessons, WEEKS, self._today)
        rows = [
            (
                moment_words(each.starts_at),
                each.title,
                kind_words(each.kind),
                self.tr("Signed") if each.is_signed else self.tr("Not signed yet"),
            )
            for each in reversed(lessons)
        ]
        heads = (self.tr("When"), self.tr("Lesson"), self.tr("Mark"), self.tr("State"))
        table = _table(self.tr("Attendance"), heads, rows)
        lead = self.tr("The last ten weeks. A square is a day; the number above it is the week.")
        place = QWidget()
        place.setLayout(
            below(Text(lead, "muted", wrap=True), beside(picture, None), table, spacing=2 * GRID)
        )
        return place

    def _held(self) -> QWidget:
        package = self._data.package
        rows = [
            (store_words(name), str(_number(content))) for name, content in package.sections.items()
        ]
        heads = (self.tr("What"), self.tr("How much"))
        table = _table(self.tr("What is held"), heads, rows)
        whole = QTextBrowser()
        whole.setOpenLinks(False)
        whole.setAccessibleName(self.tr("Everything, word for word"))
        whole.hide()
        show = Button(self.tr("Show everything, word for word"))

        def open_whole() -> None:
            whole.setHtml(page(package))
            whole.show()
            table.hide()
            show.hide()

        show.clicked.connect(open_whole)
        place = QWidget()
        place.setLayout(below(table, whole, beside(show, None), spacing=2 * GRID))
        return place

    def _readings(self) -> QWidget:
        rows = [
            (moment_words(each.at), role_words(each.by), reading_words(each.what))
            for each in self._data.readings
        ]
        heads = (self.tr("When"), self.tr("Who"), self.tr("What was looked at"))
        return _listed(
            _table(self.tr("Who has looked"), heads, rows),
            self.tr("Nobody has looked at your data in this program."),
        )

    def _cases(self) -> QWidget:
        rows = [
            (
                each.number,
                right_words(each.right),
                day_words(each.received.on),
                self.tr("Answered")
                if each.is_answered
                else self.tr("At the latest {day}").format(day=day_words(each.due)),
            )
            for each in self._data.cases
        ]
        heads = (self.tr("Case"), self.tr("What"), self.tr("Asked"), self.tr("Answer"))
        table = _table(self.tr("What I have asked for"), heads, rows)
        return _listed(table, self.tr("You have not asked for anything yet."))


def _number(content: object) -> int:
    """How many entries there are, in lists where there are lists."""
    if isinstance(content, dict):
        lists = [len(each) for each in content.values() if isinstance(each, list)]
        return max(lists, default=1)
    return 1


def _listed(table: QTableWidget, empty: str) -> QWidget:
    if table.rowCount():
        return table
    table.deleteLater()
    words = Text(empty, "muted", wrap=True)
    words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
    return words


def _table(name: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> QTableWidget:
    table = QTableWidget(len(rows), len(heads))
    table.setAccessibleName(name)
    table.setHorizontalHeaderLabels(list(heads))
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(grown(ROW_HEIGHT))
    table.horizontalHeader().setDefaultAlignment(
        Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    )
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    for number, row in enumerate(rows):
        for column, words in enumerate(row):
            table.setItem(number, column, QTableWidgetItem(words))
    return table
