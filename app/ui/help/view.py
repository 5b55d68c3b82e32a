"""The side window with help on the screen that is shown.

It follows along, lets the page beneath be used, and is closed with Escape or F1.
"""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QMainWindow

from app.ui.help.pages import help_text
from app.ui.navigation import Navigator, Place, Screen
from app.ui.parts.controls import below, beside
from app.ui.session import AppServices
from app.ui.theme import GRID
from app.ui.widgets.buttons import Button
from app.ui.widgets.reading import Reading

WIDTH = 52 * GRID
KEY = "F1"


class HelpWindow(QDialog):
    """One page at a time, read on the records thread.

    Attributes:
        browser: what is read; follows no link anywhere.
    """

    def __init__(self, window: QMainWindow, services: AppServices, navigator: Navigator) -> None:
        super().__init__(window)
        self._window, self._services, self._navigator = window, services, navigator
        self.browser = Reading()
        self.browser.setObjectName("help")
        self._close = Button("")
        self._close.clicked.connect(self.close)
        outer = below(self.browser, beside(None, self._close), spacing=2 * GRID)
        outer.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self.setLayout(outer)
        navigator.went.connect(self._follow)
        for place in (window, self):
            QShortcut(QKeySequence(KEY), place).activated.connect(self.toggle)

    @Slot()
    def toggle(self) -> None:
        """Open on the current screen and take the keyboard, or close."""
        if self.isVisible():
            self.close()
            return
        self._read()
        beneath = self._window.geometry()
        self.setGeometry(
            beneath.right() - WIDTH, beneath.top() + 8 * GRID, WIDTH, beneath.height() - 8 * GRID
        )
        self.show()
        self.browser.setFocus()

    @Slot(object)
    def _follow(self, _place: Place) -> None:
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        place, language = self._navigator.place, self._services.language()
        if place is None:
            return
        self.setWindowTitle(self.tr("Help"))
        self.browser.setAccessibleName(self.tr("Help"))
        self._close.setText(self.tr("Close"))
        self._services.records.run(
            partial(help_text, place.screen, language), partial(self._show_text, place.screen)
        )

    def _show_text(self, screen: Screen, text: str) -> None:
        place = self._navigator.place
        if place is not None and place.screen is screen:
            self.browser.read(text or self.tr("There is no help on this screen yet."))
