"""A forgotten passphrase: the printed sheet, a colleague beside it, and a new passphrase."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from app.text.sentences import sentence
from app.ui.parts.controls import Sheet, beside
from app.ui.session import Recovery
from app.ui.staff.passphrases import NewPassphrase, hidden_line
from app.ui.theme import GRID
from app.ui.widgets.buttons import Kind
from app.ui.widgets.fields import Field
from privacy.errors import WrongPassphrase

WIDTH = 560


class ForgottenDialog(Sheet):
    """Whose passphrase, the code on the paper, who stands beside, and the new passphrase.

    Signals:
        wished: carries the `Recovery` that was typed.
    """

    wished = Signal(object)

    def __init__(self, user_name: str, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("ForgottenDialog", "I forgot my passphrase"),
            QCoreApplication.translate(
                "ForgottenDialog",
                "It takes the recovery sheet that the school has printed, and a colleague with an "
                "account here. An administrator can do it with the sheet alone. It is put on "
                "record, and the data protection officer can see it.",
            ),
            parent=parent,
        )
        self._name, self._code = QLineEdit(user_name), QLineEdit()
        self._colleague, self._theirs = QLineEdit(), hidden_line()
        self._new = NewPassphrase()
        help_text = self.tr("Six groups of four letters and digits. Capitals do not matter.")
        self._code_field = Field(self.tr("Code on the recovery sheet"), self._code, help_text)
        self._theirs_field = Field(self.tr("The colleague's passphrase"), self._theirs)
        self.column.addWidget(Field(self.tr("Your user name"), self._name))
        self.column.addWidget(self._code_field)
        self.column.addLayout(
            beside(
                Field(self.tr("The colleague's user name"), self._colleague),
                self._theirs_field,
                spacing=2 * GRID,
            )
        )
        self.column.addWidget(self._new)
        self.add_way_out(self.tr("Cancel"))
        self._save = self.add_button(self.tr("Set the new passphrase"), Kind.PRIMARY)
        self._save.setDefault(True)
        self._save.clicked.connect(self._ask)
        self.setMinimumWidth(WIDTH)
        (self._code if user_name else self._name).setFocus()

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:  # noqa: FBT001 - a signal's argument
        """While it is tried nothing is tried again."""
        self._save.setEnabled(not busy)

    @Slot(object)
    def show_failure(self, error: Exception) -> None:
        """Say what is the matter at the field that it is about."""
        code = getattr(error, "code", "")
        if code == "sheet_code_wrong":
            self._point_at(self._code_field, self._code, sentence(error))
        elif isinstance(error, WrongPassphrase) and code == "wrong_passphrase":
            words = self.tr("User name and passphrase of the colleague do not belong together.")
            self._point_at(self._theirs_field, self._theirs, words)
        elif code.startswith("passphrase_"):
            self._new.show_error(sentence(error))
        else:
            self.show_problem(error)

    @Slot()
    def _ask(self) -> None:
        for field in (self._code_field, self._theirs_field):
            field.show_error("")
        self.show_words("")
        if not self._name.text().strip() or not self._code.text().strip():
            self.show_words(self.tr("Type your user name and the code on the recovery sheet."))
        elif self._new.is_complete():
            self.wished.emit(
                Recovery(
                    self._name.text(),
                    self._code.text(),
                    self._new.text(),
                    self._colleague.text().strip(),
                    self._theirs.text(),
                )
            )

    def _point_at(self, field: Field, line: QLineEdit, words: str) -> None:
        field.show_error(words)
        line.selectAll()
        line.setFocus()
