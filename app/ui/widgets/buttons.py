"""Buttons of four kinds, with the key that does the same written beside the words."""

from enum import StrEnum

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)
from typing_extensions import override

from app.ui.theme import GRID


class Kind(StrEnum):
    """How much a button asks for attention; one primary a screen."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    DANGER = "danger"


class Button(QPushButton):
    """A button with words, and where given the key that presses it.

    Args:
        text: what it does; also its accessible name.
        kind: how much attention it asks for.
        key: the key that does the same, written beside the words where `shows_key`.
        presses: False where the screen itself listens for the key.
        size: "normal", "small" or "large".
    """

    def __init__(  # noqa: PLR0913 - all but the words are named at the call
        self,
        text: str,
        kind: Kind = Kind.SECONDARY,
        *,
        key: str = "",
        shows_key: bool = True,
        presses: bool = True,
        size: str = "normal",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        native = _as_labelled(key)
        self._key = native if shows_key else ""
        self.setProperty("kind", kind.value)
        self.setProperty("scale", size)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if key and presses:
            self.setShortcut(QKeySequence(key))
        if key:
            self.setAccessibleDescription(native)

    @override
    def setText(self, text: str) -> None:
        """Change the words, and with them the accessible name; the shortcut stays."""
        shortcut = self.shortcut()
        super().setText(text)
        self.setAccessibleName(text)
        self.setShortcut(shortcut)

    @override
    def sizeHint(self) -> QSize:
        """Room for the words and the key."""
        hint = super().sizeHint()
        return QSize(hint.width() + self._key_width(), hint.height())

    @override
    def minimumSizeHint(self) -> QSize:
        """A button never cuts its words."""
        return self.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses what has the keyboard, as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Words in full colour, the key beside them a little lighter."""
        if not self._key:
            super().paintEvent(event)
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setFont(self.font())
        self._draw_words(painter, option)

    def _draw_words(self, painter: QStylePainter, option: QStyleOptionButton) -> None:
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.text())
        left = (self.width() - words - self._key_width()) // 2
        colour = self._text_colour(option)
        painter.setPen(colour)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(QRect(left, 0, words + 2, self.height()), flags, self.text())
        colour.setAlphaF(0.72)
        painter.setPen(colour)
        key_box = QRect(left + words + GRID, 0, self._key_width(), self.height())
        painter.drawText(key_box, flags, self._key)

    def _text_colour(self, option: QStyleOptionButton) -> QColor:
        return QColor(option.palette.buttonText().color())

    def _key_width(self) -> int:
        if not self._key:
            return 0
        return GRID + self.fontMetrics().horizontalAdvance(self._key)


def _as_labelled(key: str) -> str:
    """A key in the reader's language, Enter by the name that stands on it."""
    native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return native.replace("Return", "Enter")
