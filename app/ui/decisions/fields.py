"""A field for each part of an assessment: text, a choice, a day, a number or boxes to tick."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QSignalBlocker, Signal, SignalInstance
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from app.domain.class_list.guardians import end_of_school_year
from app.text.decisions import choice_words, part_asked, part_name
from app.ui.decisions.recipes import DecisionRecipes
from app.ui.parts.controls import below
from app.ui.parts.fields import DayField
from app.ui.theme import GRID, grown
from app.ui.widgets.fields import Field
from privacy.consent.assessment import (
    BASES,
    GROUNDS,
    LONGEST,
    LONGEST_LINE,
    MOST_DAYS,
    TEXTS,
    Consultation,
    Part,
)

CHOICES: dict[Part, Sequence[str]] = {
    Part.CONSULTATION: tuple(each.value for each in Consultation),
    Part.BASIS: BASES,
    Part.GROUND: GROUNDS,
}
LOWEST_TEXT = 14 * GRID


class LongText(QPlainTextEdit):
    """Several lines; Tab goes on, as everywhere."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setMinimumHeight(grown(LOWEST_TEXT))

    def typed(self) -> str:
        """What stands in it, never more than can be kept."""
        return self.toPlainText()[:LONGEST]


class Boxes(QWidget):
    """Boxes to tick.

    Signals:
        changed: one was ticked or cleared.
    """

    changed = Signal()

    def __init__(self, kinds: Sequence[str]) -> None:
        super().__init__()
        self._boxes = {kind: QCheckBox(choice_words(kind)) for kind in kinds}
        self.setLayout(below(*self._boxes.values(), spacing=0))
        for box in self._boxes.values():
            box.toggled.connect(self.changed)

    def text(self) -> str:
        """The ticked ones, with commas."""
        return ",".join(kind for kind, box in self._boxes.items() if box.isChecked())

    def show_text(self, text: str) -> None:
        """Tick what a text names."""
        named = text.split(",")
        for kind, box in self._boxes.items():
            box.setChecked(kind in named)

    @override
    def setAccessibleDescription(self, description: str) -> None:
        """What the boxes are about is said at each of them."""
        super().setAccessibleDescription(description)
        for box in self._boxes.values():
            box.setAccessibleDescription(description)


class PartField(Field):
    """One part with its label and what it asks.

    Signals:
        typed: the text as it is now.
    """

    typed = Signal(str)

    def __init__(self, part: Part, recipes: DecisionRecipes, today: date) -> None:
        self.part = part
        editor, self._read, self._show = _editor(part, recipes, today)
        super().__init__(part_name(part.value), editor, part_asked(part.value))
        self._editor = editor
        _changed(editor).connect(self._tell)

    def show_answer(self, text: str, *, is_locked: bool) -> None:
        """Put a text in, telling nobody."""
        with QSignalBlocker(self._editor):
            if self._read() != text:
                self._show(text)
        if isinstance(self._editor, QPlainTextEdit | QLineEdit):
            self._editor.setReadOnly(is_locked)
        else:
            self._editor.setEnabled(not is_locked)

    def answer(self) -> str:
        """What stands in it."""
        return self._read()

    def _tell(self) -> None:
        self.typed.emit(self._read())


Editor = tuple[QWidget, Callable[[], str], Callable[[str], None]]


def _editor(part: Part, recipes: DecisionRecipes, today: date) -> Editor:
    if part in TEXTS:
        text = LongText()
        return text, text.typed, text.setPlainText
    if part in CHOICES:
        return _combo([(choice_words(each), each) for each in CHOICES[part]])
    if part is Part.ENGINE:
        return _combo([(each, each) for each in recipes.engines])
    if part in {Part.VALID_UNTIL, Part.REVIEW_ON}:
        return _day(today)
    if part is Part.CAMERAS:
        boxes = Boxes([kind.value for kind in recipes.camera_kinds])
        return boxes, boxes.text, boxes.show_text
    line = QLineEdit()
    line.setMaxLength(LONGEST_LINE)
    if part is Part.THRESHOLD:
        line.setValidator(QIntValidator(1, 2000, line))
    return line, line.text, line.setText


def _combo(choices: Sequence[tuple[str, str]]) -> Editor:
    combo = QComboBox()
    combo.addItem(QCoreApplication.translate("decisions", "Choose"), "")
    for words, value in choices:
        combo.addItem(words, value)

    def show(text: str) -> None:
        if text and combo.findData(text) < 0:
            combo.addItem(text, text)
        combo.setCurrentIndex(max(0, combo.findData(text)))

    return combo, lambda: str(combo.currentData() or ""), show


def _day(today: date) -> Editor:
    field = DayField(today, today + timedelta(days=MOST_DAYS))
    field.show_day(end_of_school_year(today))

    def show(text: str) -> None:
        if text:
            day = date.fromisoformat(text)
            if day < today:
                field.setMinimumDate(QDate(day.year, day.month, day.day))
            field.show_day(day)

    def read() -> str:
        return field.day.isoformat()

    return field, read, show


def _changed(editor: QWidget) -> SignalInstance:
    for name in ("textChanged", "currentIndexChanged", "dateChanged", "changed"):
        if hasattr(editor, name):
            found: SignalInstance = getattr(editor, name)
            return found
    raise TypeError(type(editor).__name__)
