"""Fields to type in: a search field, and a field with its label, help and error."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSpinBox, QVBoxLayout, QWidget
from typing_extensions import override

from app.ui.theme import ASSETS, GRID
from app.ui.widgets.labels import Text

TRAVEL_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class SearchField(QLineEdit):
    """Letters of a name. Escape empties it; arrow keys are handed on to the list.

    Signals:
        travelled: an arrow or page key was pressed, as its int value.
        left: Escape was pressed in an empty field.
    """

    travelled = Signal(int)
    left = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setMaxLength(80)
        icon = QIcon(str(ASSETS / "icons" / "search.svg"))
        self.addAction(icon, QLineEdit.ActionPosition.LeadingPosition).setText(placeholder)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep letters, hand travel keys on, let Escape undo the search."""
        if event.key() in TRAVEL_KEYS:
            self.travelled.emit(int(event.key()))
        elif event.key() == Qt.Key.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)

    def _escape(self) -> None:
        if self.text():
            self.clear()
        else:
            self.left.emit()


class NumberField(QSpinBox):
    """A whole number between two bounds."""

    def __init__(
        self, accessible_name: str, *, lowest: int, highest: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setRange(lowest, highest)
        self.setAccessibleName(accessible_name)
        # A style sheet's padding does not reach the text of a spin box.
        self.lineEdit().setTextMargins(GRID, 0, 0, 0)


class Field(QWidget):
    """An editor with its label above, and help or an error beneath."""

    def __init__(
        self, label: str, editor: QWidget, help_text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._help_text = help_text
        self._note = Text(help_text, "small", wrap=True)
        caption = Text(label, "label")
        caption.setBuddy(editor)
        editor.setAccessibleName(label)
        editor.setAccessibleDescription(help_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID - 2)
        for part in (caption, editor, self._note):
            column.addWidget(part)
        if not editor.sizePolicy().expandingDirections() & Qt.Orientation.Vertical:
            column.addStretch(1)  # room to spare stays beneath, not between label and line
        # Never shown before it has its place: until then it is a window that takes the keyboard.
        self._note.setVisible(bool(help_text))

    def show_error(self, sentence: str) -> None:
        """Say beneath the field what is the matter with it; an empty sentence clears it."""
        self._note.setText(sentence or self._help_text)
        self._note.take_role("error" if sentence else "small")
        self._note.setVisible(bool(sentence or self._help_text))
        self.editor.setAccessibleDescription(sentence or self._help_text)
        self.editor.setProperty("invalid", bool(sentence))
        self.editor.style().unpolish(self.editor)
        self.editor.style().polish(self.editor)
