"""The fixed parts of the window: header, side list, and the bar on which a notice stands."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.text.language import current_language
from app.ui.navigation import Screen
from app.ui.theme import ASSETS, GRID, Tone, grown
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import Line, Pill, Text

HEADER_HEIGHT = 64
SIDEBAR_WIDTH = 216
NARROW = 1180
"""Below it, title and buttons are all that fits beside each other."""


class Header(QFrame):
    """Brand, way back, title and subtitle at the left; what the page brings at the right.

    Signals:
        back_pressed: the person wants to return.
        language_chosen: "sv" or "en".
        help_wished: the person wants help on the screen.
        left: the person signs out.
    """

    back_pressed = Signal()
    language_chosen = Signal(str)
    help_wished = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setFixedHeight(grown(HEADER_HEIGHT))
        self._back = self._make_back()
        self._brand = Text("Upprop", "brand")
        self._title, self._subtitle = Line("", "title"), Line("", "small")
        self._page_widgets: list[QWidget] = []
        self._demo = Pill(tone=Tone.LATE)
        self._working = Pill(tone=Tone.BRAND)
        self._working.hide()
        self._account = Button("", Kind.QUIET)
        self._account.setProperty("opens_menu", True)
        self._lay_out()

    def _make_back(self) -> QPushButton:
        back = Button("", Kind.QUIET, key="Alt+Left", shows_key=False)
        back.setIcon(QIcon(str(ASSETS / "icons" / "back.svg")))
        back.clicked.connect(self.back_pressed)
        return back

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        for label in (self._title, self._subtitle):
            words.addWidget(label)
        words.addStretch()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(3 * GRID, 0, 3 * GRID, 0)
        self._row.setSpacing(2 * GRID)
        self._row.addWidget(self._brand)
        self._row.addWidget(self._back)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._working)
        self._row.addWidget(self._demo)
        self._row.addWidget(self._account)

    def name_page(self, title: str, subtitle: str) -> None:
        """Say where the person is."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def take_page_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Place what the page brings before the account; those it no longer brings are hidden."""
        for widget in self._page_widgets:
            self._row.removeWidget(widget)
            widget.setVisible(widget in widgets)
        for widget in widgets:
            self._row.insertWidget(self._row.indexOf(self._working), widget)
            widget.show()
        self._page_widgets += [each for each in widgets if each not in self._page_widgets]

    def drop_page_widgets(self) -> None:
        """The page goes, and all its widgets with it."""
        for widget in self._page_widgets:
            self._row.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._page_widgets = []

    def show_working(self, *, visible: bool) -> None:
        """Say that something takes its time."""
        self._working.setText(self.tr("Working…"))
        self._working.setVisible(visible)

    def show_way_back(self, *, visible: bool) -> None:
        """Offer the way back, or not."""
        self._name_way_back()
        self._back.setVisible(visible)

    def _name_way_back(self) -> None:
        """Its words, and the brand, make room for the title in a narrow window."""
        is_narrow, words = self._is_narrow(), self.tr("Back")
        self._back.setText("" if is_narrow else words)
        self._back.setAccessibleName(words)
        self._back.setToolTip(words if is_narrow else "")
        self._brand.setHidden(is_narrow)

    def _is_narrow(self) -> bool:
        return self.width() < grown(NARROW)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """What stands beside the title gives way to it."""
        super().resizeEvent(event)
        self._name_way_back()

    def show_account(self, name: str, *, is_demo: bool, visible: bool) -> None:
        """Say who is signed in, and that a demo is one."""
        self._demo.setText(self.tr("Demo school"))
        self._demo.setVisible(is_demo and visible)
        self._account.setText(name)
        self._account.setVisible(bool(name) and visible)
        before = self._account.menu()
        self._account.setMenu(self._account_menu())
        if before is not None:
            before.deleteLater()

    def _account_menu(self) -> QMenu:
        menu = QMenu(self._account)
        for words, code in (("Svenska", "sv"), ("English", "en")):
            action = QAction(words, menu)
            action.setData(code)
            action.setCheckable(True)
            action.setChecked(code == current_language())
            menu.addAction(action)
        menu.addSeparator()
        helping = QAction(self.tr("Help") + "\tF1", menu)
        helping.triggered.connect(self.help_wished)
        menu.addAction(helping)
        menu.addSeparator()
        leaving = QAction(self.tr("Sign out"), menu)
        leaving.triggered.connect(self.left)
        menu.addAction(leaving)
        menu.triggered.connect(self._choose)
        return menu

    def _choose(self, action: QAction) -> None:
        code = action.data()
        if isinstance(code, str):
            self.language_chosen.emit(code)


class Sidebar(QFrame):
    """The list of screens.

    Signals:
        chosen: a `Screen`.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setFixedWidth(grown(SIDEBAR_WIDTH))
        self._group = QButtonGroup(self)
        self._buttons: dict[Screen, QPushButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 2 * GRID, 12, 2 * GRID)
        self._column.setSpacing(GRID // 2)
        self._column.addStretch()

    def offer(self, screens: Sequence[tuple[Screen, str]]) -> None:
        """List these screens, in order, with their names."""
        for button in self._buttons.values():
            self._group.removeButton(button)
            button.deleteLater()
        self._buttons = {screen: self._make(screen, name) for screen, name in screens}

    def _make(self, screen: Screen, name: str) -> QPushButton:
        button = QPushButton(name)
        button.setCheckable(True)
        button.setAccessibleName(name)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.chosen.emit(screen))
        self._group.addButton(button)
        self._column.insertWidget(self._column.count() - 1, button)
        return button

    def point_at(self, screen: Screen) -> None:
        """Show where the person is."""
        if screen in self._buttons:
            self._buttons[screen].setChecked(True)


class NoticeBar(QFrame):
    """One line at the foot of the window with what happened and what to do.

    Signals:
        acted: the person pressed the notice's own button.
        closed: the person has read it.
    """

    acted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._words = Text("", "notice", wrap=True)
        self._action = Button("", Kind.SECONDARY, size="small")
        self._close = Button("", Kind.QUIET, size="small")
        self._close.setIcon(QIcon(str(ASSETS / "icons" / "close.svg")))
        self._action.clicked.connect(self.acted)
        self._close.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, 3, 2 * GRID, 3)
        row.addWidget(self._words, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self.hide()

    def show_notice(self, words: str, tone: Tone, action: str) -> None:
        """Put a notice up in place of another."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._close.setAccessibleName(self.tr("Close this message"))
        self.setProperty("tone", tone.value)
        for part in (self, self._words):
            part.style().unpolish(part)
            part.style().polish(part)
        self.show()
