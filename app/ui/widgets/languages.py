"""Svenska or English, each named in itself; the one in use is marked, not only by colour."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme import GRID
from app.ui.widgets.buttons import Button, Kind

LANGUAGES = (("sv", "Svenska"), ("en", "English"))


class LanguageSwitch(QWidget):
    """Two buttons.

    Signals:
        chosen: "sv" or "en".
    """

    chosen = Signal(str)

    def __init__(self, current: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID // 2)
        for code, name in LANGUAGES:
            row.addWidget(self._button(code, name, current == code))

    def _button(self, code: str, name: str, is_current: bool) -> Button:  # noqa: FBT001 - private
        button = Button(f"✓ {name}" if is_current else name, Kind.QUIET)
        button.setAccessibleName(name)
        button.setCheckable(True)
        button.setChecked(is_current)
        button.clicked.connect(lambda: self.chosen.emit(code))
        return button
