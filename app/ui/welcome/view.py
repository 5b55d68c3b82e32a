"""The first run on screen: two equal ways in, then one short form."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.parts.controls import beside, scrolled
from app.ui.session import Session
from app.ui.theme import GRID, grown
from app.ui.welcome.form import SetUpForm
from app.ui.welcome.presenter import WelcomePresenter
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import Text
from app.ui.widgets.languages import LanguageSwitch
from app.ui.widgets.page import Page, PageContext
from app.ui.widgets.panels import Card, centred

CONTENT_WIDTH = 1040


class WelcomePage(Page):
    """One question: try the demo school, or set up this classroom.

    Attributes:
        form: what the second answer needs.
    """

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._presenter = WelcomePresenter(context.services, self)
        self._demo = Button(self.tr("Try the demo school"), size="large")
        self._set_up = Button(self.tr("Set up this classroom"), size="large")
        self._put_back = Button(self.tr("Put back a backup from another PC…"), Kind.QUIET)
        self._tour = Button(self.tr("Try it with a tour of one minute"), size="large")
        self._wants_tour = False
        self._languages = LanguageSwitch(context.services.language())
        self.form = SetUpForm()
        self._steps = QStackedWidget()
        self._steps.addWidget(self._question())
        self._steps.addWidget(scrolled(self.form))
        self._steps.setMaximumWidth(grown(CONTENT_WIDTH))
        self.column.addLayout(centred(self._steps), 1)
        self._connect()

    def _question(self) -> QWidget:
        question = QWidget()
        column = QVBoxLayout(question)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addStretch(2)
        column.addWidget(Text(self.tr("Welcome to Upprop"), "headline"))
        lead = self.tr(
            "Roll call on this PC: by card, by name, and by face only where law and people allow."
        )
        column.addWidget(Text(lead, "lead", wrap=True))
        column.addSpacing(2 * GRID)
        column.addLayout(self._ways())
        column.addSpacing(GRID)
        column.addLayout(beside(self._put_back, None))
        column.addStretch(3)
        return question

    def _ways(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(3 * GRID)
        demo = (
            self.tr("A class of people who do not exist, checking in at a camera that is drawn."),
            self.tr("Ready at once. Everything works as in a real lesson."),
            self.tr("Kept apart from real data; start over as often as you like."),
        )
        real = (
            self.tr("Your own school, class lists and timetable, on this PC only."),
            self.tr("Takes about five minutes. Cards and marks by hand work at once."),
            self.tr("Faces stay locked until the school has decided otherwise."),
        )
        row.addWidget(_way(self.tr("The demo school"), demo, self._demo, self._tour))
        row.addWidget(_way(self.tr("A real classroom"), real, self._set_up))
        return row

    def _connect(self) -> None:
        self._demo.clicked.connect(self._presenter.open_demo)
        self._tour.clicked.connect(self._begin_tour)
        self._set_up.clicked.connect(self.show_form)
        self._put_back.clicked.connect(self._ask_for_backup)
        self.form.left.connect(self._show_question)
        self.form.answered.connect(self._presenter.create)
        self._languages.chosen.connect(self.context.navigator.language_chosen)
        self._presenter.missing.connect(self.form.show_missing)
        self._presenter.busy_changed.connect(self._show_busy)
        self._presenter.failed.connect(self.context.notices.show_error)
        self._presenter.opened.connect(self._begin)

    @override
    def header_widgets(self) -> Sequence[QWidget]:
        return (self._languages,)

    @override
    def has_sidebar(self) -> bool:
        return False

    @override
    def first_focus(self) -> QWidget:
        return self._demo

    @Slot()
    def show_form(self) -> None:
        """Go on to what a new school needs."""
        self._steps.setCurrentIndex(1)
        self.form.begin()

    @Slot()
    def _show_question(self) -> None:
        self._steps.setCurrentIndex(0)
        self._set_up.setFocus()

    @Slot()
    def _ask_for_backup(self) -> None:
        from app.ui.exporting.view import ask_which  # noqa: PLC0415 - late, for a fast start

        kind = self.tr("Backups (*.backup)")
        ask_which(self, self.tr("Put back"), kind, self.begin_restore)

    def begin_restore(self, path: Path) -> None:
        """Open the wizard for a file; afterwards the school's people sign in."""
        # Late, for a fast start.
        from app.ui.backup.first import FirstRestore  # noqa: PLC0415 - as said above
        from app.ui.backup.wizard import RestoreWizard  # noqa: PLC0415 - as said above

        wizard = RestoreWizard(FirstRestore(self.context.services, self), path, self)
        wizard.signed_out.connect(self.context.navigator.session_ended)
        wizard.finished.connect(wizard.deleteLater)
        wizard.open()

    @Slot(bool)
    def _show_busy(self, busy: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.form.show_busy(busy=busy)
        self._demo.setText(self.tr("Opening …") if busy else self.tr("Try the demo school"))
        for part in (self._demo, self._tour, self._set_up, self._put_back, self._languages):
            part.setEnabled(not busy)

    @Slot()
    def _begin_tour(self) -> None:
        self._wants_tour = True
        self._presenter.open_demo()

    @Slot(object)
    def _begin(self, session: Session) -> None:
        navigator = self.context.navigator
        navigator.session_started.emit(session)
        if self._wants_tour:
            navigator.tour_wished.emit()


def _way(title: str, points: Sequence[str], *buttons: Button) -> Card:
    card = Card()
    card.column.setSpacing(GRID + GRID // 2)
    card.column.addWidget(Text(title, "title"))
    for point in points:
        card.column.addWidget(Text(point, "body", wrap=True))
    card.column.addStretch()
    card.column.addSpacing(GRID)
    for button in buttons:
        card.column.addWidget(button)
    return card
