"""Typing a new passphrase: the rule before the mistake, how strong it is, and typing it twice.

The meter counts letters and words and says so. It guesses nothing: length is what costs a guesser.
"""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QProgressBar, QVBoxLayout, QWidget

from app.domain.accounts.staff import SHORTEST_PASSPHRASE
from app.ui.parts.controls import beside
from app.ui.theme import GRID
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import Text

FULL = 4
LETTERS_OF = (SHORTEST_PASSPHRASE, 16, 22, 28)
"""So many letters fill so many quarters of the meter; three words or more fill one more."""

MANY_WORDS = 3


def strength(passphrase: str) -> int:
    """From 0, refused, to 4, long and of several words."""
    if len(passphrase) < SHORTEST_PASSPHRASE or len(set(passphrase)) < SHORTEST_PASSPHRASE // 2:
        return 0
    quarters = sum(len(passphrase) >= letters for letters in LETTERS_OF)
    return min(FULL, quarters + (len(set(passphrase.split())) >= MANY_WORDS))


class NewPassphrase(QWidget):
    """Two lines side by side, with the rule and a meter beneath."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first, self._again = hidden_line(), hidden_line()
        rule = self.tr("At least %n letter(s). Several words are best.", "", SHORTEST_PASSPHRASE)
        self._field = Field(self.tr("New passphrase"), self._first, rule)
        self._again_field = Field(self.tr("The same again"), self._again)
        self._meter = QProgressBar(minimum=0, maximum=FULL, textVisible=False)
        self._meter.setFixedHeight(GRID)
        self._meter.setAccessibleName(self.tr("How strong the passphrase is"))
        self._words = Text("", "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        pair = beside(self._field, self._again_field, spacing=2 * GRID)
        for field in (self._field, self._again_field):
            pair.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        column.addLayout(pair)
        column.addWidget(self._meter)
        column.addWidget(self._words)
        self._first.textEdited.connect(self._follow)
        self._again.textEdited.connect(self._follow)
        self._follow()

    def text(self) -> str:
        """What was typed."""
        return self._first.text()

    def is_complete(self) -> bool:
        """Whether it can be taken; where not, the field says why and has the keyboard."""
        if len(self.text()) < SHORTEST_PASSPHRASE:
            self.show_error(self.tr("Write at least %n letter(s).", "", SHORTEST_PASSPHRASE))
        elif self.text() != self._again.text():
            self._again_field.show_error(
                self.tr("The two passphrases are not the same. Type them again.")
            )
            self._again.setFocus()
        else:
            return True
        return False

    def show_error(self, words: str) -> None:
        """Say at the field what is the matter."""
        self._field.show_error(words)
        self._first.setFocus()

    @Slot()
    def _follow(self) -> None:
        self._field.show_error("")
        self._again_field.show_error("")
        quarters = strength(self.text())
        self._meter.setValue(quarters)
        said = self._said(quarters) if self.text() else ""
        self._words.setText(said)
        self._meter.setAccessibleDescription(said)

    def _said(self, quarters: int) -> str:
        return (
            self.tr("Too short or too uniform"),
            self.tr("Short: more words make it stronger"),
            self.tr("Fair"),
            self.tr("Good"),
            self.tr("Very good"),
        )[quarters]


def hidden_line() -> QLineEdit:
    """A line that does not show what is typed."""
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    return line
