"""The form of a new school: names, a passphrase twice, and what it means to lose it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.domain.accounts.staff import LONGEST_DISPLAY_NAME, LONGEST_USER_NAME
from app.settings import SCHOOL_KIND
from app.text.words import setting_choice, setting_name
from app.ui.parts.user_name import propose_user_name
from app.ui.theme import GRID, Tone
from app.ui.welcome.presenter import Answers, Missing, Strength, strength_of
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import Pill, Text
from app.ui.widgets.panels import Card, PageHeader

TONES = {
    Strength.NONE: Tone.NEUTRAL,
    Strength.TOO_SHORT: Tone.ABSENT,
    Strength.EASY: Tone.LATE,
    Strength.GOOD: Tone.PRESENT,
    Strength.STRONG: Tone.PRESENT,
}


class SetUpForm(QWidget):
    """Reports answers; whether they will do is decided elsewhere.

    Signals:
        answered: the `Answers`.
        left: the person goes back to the question.
    """

    answered = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._school = QLineEdit(maxLength=80)
        self._kind = _kinds()
        self._display = QLineEdit(maxLength=LONGEST_DISPLAY_NAME)
        self._user = QLineEdit(maxLength=LONGEST_USER_NAME)
        self._passphrase = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self._repeated = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self._strength = Pill()
        self._create = Button(self.tr("Create the school"), Kind.PRIMARY, size="large")
        self._back = Button(self.tr("Back"), size="large")
        self._fields = self._make_fields()
        self._lay_out()
        self._connect()
        self._show_strength("")

    def _make_fields(self) -> dict[Missing, Field]:
        user_help = self.tr("Short, as for signing in: letters, digits, dots.")
        pass_help = self.tr("Several words are easy to remember and hard to guess.")
        return {
            Missing.SCHOOL_NAME: Field(self.tr("Name of the school"), self._school),
            Missing.DISPLAY_NAME: Field(self.tr("Administrator's name"), self._display),
            Missing.USER_NAME: Field(self.tr("User name"), self._user, user_help),
            Missing.PASSPHRASE: Field(self.tr("Passphrase"), self._passphrase, pass_help),
            Missing.REPEATED: Field(self.tr("Passphrase again"), self._repeated),
        }

    def _lay_out(self) -> None:
        card = Card(padding=3 * GRID)
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * GRID)
        grid.setVerticalSpacing(2 * GRID)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._fields[Missing.SCHOOL_NAME], 0, 0, top)
        grid.addWidget(Field(setting_name(SCHOOL_KIND.key), self._kind), 0, 1, top)
        grid.addWidget(self._fields[Missing.DISPLAY_NAME], 1, 0, top)
        grid.addWidget(self._fields[Missing.USER_NAME], 1, 1, top)
        grid.addWidget(self._fields[Missing.PASSPHRASE], 2, 0, top)
        grid.addWidget(self._fields[Missing.REPEATED], 2, 1, top)
        card.column.addLayout(grid)
        card.column.addWidget(self._strength)
        card.column.addWidget(Text(self._about_losing(), "muted", wrap=True))
        card.column.addLayout(self._buttons())
        lead = self.tr("The first account is an administrator's. The rest comes step by step.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addWidget(PageHeader(self.tr("Set up this classroom"), lead))
        column.addWidget(card)
        column.addStretch(2)

    def _about_losing(self) -> str:
        return self.tr(
            "The passphrase is the key to everything that is kept here. Nobody can reset it: if"
            " every passphrase of the school is lost, its registers on this PC are lost too. Write"
            " it down and lock it away, and give a second administrator an account of their own."
        )

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addStretch()
        row.addWidget(self._create)
        return row

    def _connect(self) -> None:
        propose_user_name(self._display, self._user)
        self._passphrase.textChanged.connect(self._show_strength)
        self._create.clicked.connect(self.answer)
        self._back.clicked.connect(self.left)
        for field in self._fields.values():
            if isinstance(field.editor, QLineEdit):
                field.editor.returnPressed.connect(self.answer)

    def begin(self) -> None:
        """Take the keyboard."""
        self._school.setFocus()

    def show_busy(self, *, busy: bool) -> None:
        """Wait while the school is made."""
        words = self.tr("Creating …") if busy else self.tr("Create the school")
        self._create.setText(words)
        self.setEnabled(not busy)

    @Slot(object)
    def show_missing(self, missing: tuple[Missing, ...]) -> None:
        """Say beneath each field what it lacks, and go to the first."""
        for what, field in self._fields.items():
            field.show_error(_what_is_wrong(what) if what in missing else "")
        if missing:
            self._fields[missing[0]].editor.setFocus()

    @Slot()
    def answer(self) -> None:
        """Hand out what stands in the fields."""
        self.answered.emit(
            Answers(
                school_name=self._school.text(),
                display_name=self._display.text(),
                user_name=self._user.text(),
                passphrase=self._passphrase.text(),
                repeated=self._repeated.text(),
                kind=str(self._kind.currentData()),
            )
        )

    @Slot(str)
    def _show_strength(self, passphrase: str) -> None:
        strength = strength_of(passphrase)
        self._strength.show_status(_strength_words(strength), TONES[strength])


def _kinds() -> QComboBox:
    box = QComboBox()
    for choice in SCHOOL_KIND.choices:
        box.addItem(setting_choice(choice), choice)
    return box


def _strength_words(strength: Strength) -> str:
    words = {
        Strength.NONE: QCoreApplication.translate("welcome", "No passphrase yet"),
        Strength.TOO_SHORT: QCoreApplication.translate("welcome", "Too short: go on typing"),
        Strength.EASY: QCoreApplication.translate("welcome", "Easy to guess: add a word or two"),
        Strength.GOOD: QCoreApplication.translate("welcome", "Good: hard to guess"),
        Strength.STRONG: QCoreApplication.translate("welcome", "Strong: very hard to guess"),
    }
    return words[strength]


def _what_is_wrong(what: Missing) -> str:
    words = {
        Missing.SCHOOL_NAME: QCoreApplication.translate("welcome", "Write the school's name."),
        Missing.DISPLAY_NAME: QCoreApplication.translate("welcome", "Write a name."),
        Missing.USER_NAME: QCoreApplication.translate(
            "welcome", "Use letters and digits; dots and hyphens may stand between them."
        ),
        Missing.PASSPHRASE: QCoreApplication.translate(
            "welcome", "Choose a longer one: three or four words will do."
        ),
        Missing.REPEATED: QCoreApplication.translate(
            "welcome", "The two are not the same. Type it once more."
        ),
    }
    return words[what]
