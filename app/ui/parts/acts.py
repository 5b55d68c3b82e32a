"""What the buttons on a case have in common: one dialog at a time, told by it or above the page."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.ui.parts.controls import Sheet
from app.ui.widgets.buttons import Button, Kind

if TYPE_CHECKING:
    from app.ui.widgets.page import Page


class Acts(QObject):
    """Belongs to a page, whose buttons open the dialogs."""

    def __init__(self, page: "Page") -> None:
        super().__init__(page)
        self._page = page
        self._sheet: Sheet | None = None

    def show_sheet(self, sheet: Sheet) -> None:
        """Open a dialog; it closes when its act is done and says itself what went wrong."""
        self._sheet = sheet
        sheet.finished.connect(self._forget_sheet)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    @Slot(object)
    def tell_failure(self, error: Exception) -> None:
        """In the dialog that is open, else at the top of the window."""
        if self._sheet is not None:
            self._sheet.show_problem(error)
        else:
            self._page.context.notices.show_error(error)

    def _close_and_tell(self, words: str) -> None:
        if self._sheet is not None:
            self._sheet.accept()
        self._page.context.notices.tell(words)

    @staticmethod
    def _button(
        words: str, act: Callable[[], None], kind: Kind = Kind.SECONDARY, *, size: str = "normal"
    ) -> Button:
        button = Button(words, kind, size=size)
        button.clicked.connect(act)
        return button

    @Slot()
    def _forget_sheet(self) -> None:
        self._sheet = None
