"""The office's page 'My choice': open the kiosk on this PC, and print codes for students."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from app.domain.ids import StudentId
from app.domain.roll_call.overview import StudentOverview
from app.ui.exporting.view import ask_where
from app.ui.kiosk.recipes import KioskRecipes
from app.ui.kiosk.start_presenter import KioskStartPresenter
from app.ui.kiosk.window import KioskWindow
from app.ui.parts.controls import below, beside
from app.ui.staff.ticks import TickList
from app.ui.theme import GRID, Tone
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import Text
from app.ui.widgets.page import Page, PageContext
from app.ui.widgets.panels import Card

LIST_HEIGHT = 320
BULLET = "•"


class KioskStartPage(Page):
    """Two cards side by side.

    Attributes:
        presenter: its decisions.
        kiosk: the students' window while it is open.
    """

    def __init__(self, context: PageContext, recipes: KioskRecipes) -> None:
        super().__init__(context)
        self._recipes = recipes
        session = context.signed_in
        self.presenter = KioskStartPresenter(context.services.records, session, self)
        self.kiosk: KioskWindow | None = None
        self._students: tuple[StudentOverview, ...] = ()
        self._open = Button(self.tr("Open My choice on this PC"), Kind.PRIMARY, size="large")
        self.groups = QComboBox()
        self.groups.setAccessibleName(self.tr("Class"))
        self.ticks = TickList(LIST_HEIGHT)
        self._all = Button(self.tr("Tick all"), Kind.QUIET)
        self._print = Button(self.tr("Print codes…"))
        row = beside(self._kiosk_card(), self._slip_card(), spacing=3 * GRID)
        row.setStretch(0, 1)
        row.setStretch(1, 1)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self._connect()
        self.presenter.read_students()

    def _kiosk_card(self) -> QWidget:
        card = Card()
        points = (
            self.tr(
                "Students sign in with their card and a code of their own, read or hear what "
                "each way means, choose, and see all that is held on them."
            ),
            self.tr("You are signed out while it is open. Only your passphrase closes it."),
            self.tr("A student who goes away is signed out after a minute."),
        )
        card.column.addWidget(Text(self.tr("The students' own corner"), "title"))
        for words in points:
            line = beside(Text(BULLET), Text(words, wrap=True))
            line.setStretch(1, 1)
            card.column.addLayout(line)
        if self._recipes.before_camera:
            words = self.tr(
                "In the demo school {name} is drawn before the camera, with their card. "
                "Print their code first."
            )
            words = words.format(name=self._recipes.before_camera)
            card.column.addWidget(Text(words, "muted", wrap=True))
        card.column.addStretch(1)
        card.column.addWidget(self._open)
        return card

    def _slip_card(self) -> QWidget:
        card = Card()
        lead = self.tr(
            "A slip opens once, within 14 days; then the student chooses a code that nobody else "
            "can read. For a first code, and for one that was forgotten."
        )
        card.column.addLayout(
            below(
                Text(self.tr("Codes on paper"), "title"),
                Text(lead, "muted", wrap=True),
                beside(self.groups, None, self._all),
                self.ticks,
                beside(None, self._print),
                spacing=2 * GRID,
            )
        )
        return card

    def _connect(self) -> None:
        presenter = self.presenter
        presenter.students_read.connect(self._take_students)
        presenter.printed.connect(self._tell_printed)
        presenter.opened.connect(self._hand_over)
        self.context.notices.follow(presenter)
        presenter.busy_changed.connect(self._print.setDisabled)
        presenter.busy_changed.connect(self._open.setDisabled)
        self._open.clicked.connect(presenter.open)
        self._all.clicked.connect(self._tick_all)
        self._print.clicked.connect(self._ask_where)
        self.groups.currentIndexChanged.connect(self._offer)

    @override
    def title(self) -> str:
        return self.tr("My choice")

    @override
    def first_focus(self) -> QWidget:
        return self._open

    @Slot(object)
    def _take_students(self, students: tuple[StudentOverview, ...]) -> None:
        self._students = students
        names = sorted({group.name for each in students for group in each.groups})
        with QSignalBlocker(self.groups):
            self.groups.clear()
            self.groups.addItems(names)
        self._offer()

    @Slot()
    def _offer(self) -> None:
        name = self.groups.currentText()
        self.ticks.offer(
            (each.student.id, each.student.name, False)
            for each in self._students
            if name in {group.name for group in each.groups}
        )

    @Slot()
    def _tick_all(self) -> None:
        for box in self.ticks.boxes.values():
            box.setChecked(True)

    @Slot()
    def _ask_where(self) -> None:
        chosen = [StudentId(each) for each in self.ticks.chosen()]
        if not chosen:
            self.context.notices.tell(self.tr("Tick at least one student."), Tone.LATE)
            return

        def write(path: Path) -> None:
            self.presenter.print_slips(chosen, path)

        name = self.tr("Codes") + ".pdf"
        ask_where(self, self.tr("Print codes"), name, "PDF (*.pdf)", write)

    @Slot(int)
    def _tell_printed(self, number: int) -> None:
        words = self.tr("%n code(s) written. Print, cut apart, and delete the file.", "", number)
        self.context.notices.tell(words)

    @Slot()
    def _hand_over(self) -> None:
        own = self.window()
        self.kiosk = KioskWindow(self.context.services, self.context.signed_in, self._recipes)
        self.kiosk.left.connect(self._take_back)
        self.kiosk.begin()
        own.hide()

    @Slot(object)
    def _take_back(self, _member: object) -> None:
        self.kiosk = None
        self.window().show()
        self.window().activateWindow()
