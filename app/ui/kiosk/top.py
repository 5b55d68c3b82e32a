"""The kiosk's upper edge: where one is, read aloud, the language, who is signed in, and leaving."""

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from app.ui.kiosk.words import LANGUAGES
from app.ui.theme import GRID, Tone, grown
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import Pill, Text
from app.ui.widgets.shell import HEADER_HEIGHT


class Top(QFrame):
    """One row; it decides nothing.

    Signals:
        language_chosen: "sv", "en" or "ar".
        read_pressed: begin to read aloud, or be silent.
        choice_pressed, data_pressed: the two pages.
        done_pressed: the student leaves.
    """

    language_chosen = Signal(str)
    read_pressed = Signal()
    choice_pressed = Signal()
    data_pressed = Signal()
    done_pressed = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setFixedHeight(grown(HEADER_HEIGHT))
        self._ending = Pill(tone=Tone.LATE)
        self._who = Pill()
        self._read = Button(self.tr("Read aloud"), size="small")
        self._choice = Button(self.tr("My choice"), Kind.QUIET)
        self._data = Button(self.tr("My data"), Kind.QUIET)
        self._done = Button(self.tr("Done"))
        self.languages = self._make_languages(language)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(3 * GRID, 0, 3 * GRID, 0)
        row.setSpacing(GRID + GRID // 2)
        self._brand = Text("Upprop", "brand")
        row.addWidget(self._brand)
        row.addWidget(self._choice)
        row.addWidget(self._data)
        row.addStretch(1)
        for part in (self._ending, self._read, self.languages, self._who, self._done):
            row.addWidget(part)
        self._read.clicked.connect(self.read_pressed)
        self._choice.clicked.connect(self.choice_pressed)
        self._data.clicked.connect(self.data_pressed)
        self._done.clicked.connect(self.done_pressed)
        self.warn(0)
        self.name_student("")

    def name_student(self, words: str) -> None:
        """Say who is signed in; nobody is where there are no words."""
        self._who.setText(words)
        for part in (self._who, self._choice, self._data):
            part.setVisible(bool(words))
        self._fit()

    def offer_way_out(self, *, visible: bool) -> None:
        """Whether there is anything to leave."""
        self._done.setVisible(visible)
        self._fit()

    def warn(self, seconds: int) -> None:
        """Say that the session ends soon."""
        self._ending.setText(self.tr("Ends in {n} s").format(n=seconds))
        self._ending.setVisible(seconds > 0)
        self._fit()

    def say_voice(self, *, has_voice: bool, is_speaking: bool, is_looking: bool) -> None:
        """Whether this PC can read aloud; where it cannot, the button says so, once it is known."""
        has_none = not has_voice and not is_looking
        if has_none:
            words = self.tr("No voice here")
        else:
            words = self.tr("Be silent") if is_speaking else self.tr("Read aloud")
        self._read.setText(words)
        self._read.setEnabled(has_voice)
        self._read.setToolTip(
            self.tr("This computer has no voice for this language.") if has_none else ""
        )

    @override
    def minimumSizeHint(self) -> QSize:
        """The buttons; names and air at the sides can be spared."""
        spared = sum(each.sizeHint().width() + self._row.spacing() for each in self._spared())
        sides = self._row.contentsMargins()
        air = sides.left() + sides.right() - 2 * GRID
        return super().minimumSizeHint() - QSize(spared + air, 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width: another choice of what can be shown."""
        super().resizeEvent(event)
        self._fit()

    def _spared(self) -> tuple[QWidget, ...]:
        """The least needed first; another language is none of the last seconds' matters."""
        parts: tuple[QWidget, ...] = (self._brand, self._who)
        if not self._ending.isHidden():
            parts = (*parts, self.languages)
        return tuple(each for each in parts if not each.isHidden())

    def _fit(self) -> None:
        """Show the names as far as there is room for them beside the buttons."""
        self._row.setContentsMargins(3 * GRID, 0, 3 * GRID, 0)
        self._brand.show()
        self._who.setVisible(bool(self._who.text()))
        self.languages.show()
        for part in self._spared():
            if self._needed() > self.width():
                part.hide()
        if self._needed() > self.width():
            self._row.setContentsMargins(GRID, 0, GRID, 0)

    def _needed(self) -> int:
        self._row.invalidate()
        return self._row.minimumSize().width()

    def _make_languages(self, language: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(self.tr("Language"))
        for code, name in LANGUAGES:
            made.addItem(name, code)
        with QSignalBlocker(made):
            made.setCurrentIndex(max(0, made.findData(language)))
        made.activated.connect(lambda _: self.language_chosen.emit(made.currentData()))
        return made
