"""The dialogs of accounts: a new one, another passphrase, one taken out of use."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QRadioButton, QWidget

from app.domain.staff import Role, StaffMember
from app.ui.parts.controls import Sheet, below, beside
from app.ui.staff.presenter import NewAccount, StaffPresenter
from app.ui.theme import GRID
from app.ui.widgets.buttons import Kind
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import Text
from privacy.errors import WrongPassphrase

WIDTH = 440


class AddDialog(Sheet):
    """A name, a user name, a role, a passphrase typed twice."""

    def __init__(self, presenter: StaffPresenter, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("AddDialog", "New account"),
            QCoreApplication.translate("AddDialog", "One person, one role, one passphrase."),
            parent=parent,
        )
        self._presenter = presenter
        self._display_name, self._user_name = QLineEdit(), QLineEdit()
        self._passphrase, self._again = hidden_line(), hidden_line()
        self._teacher = QRadioButton(self.tr("Teacher: lessons and registers"))
        self._administrator = QRadioButton(
            self.tr("Administrator: class lists, cards, consent, enrolment, accounts")
        )
        for part in (
            Field(self.tr("Name"), self._display_name),
            Field(self.tr("User name"), self._user_name, self.tr("Letters, digits, . - _")),
        ):
            self.column.addWidget(part)
        self.column.addLayout(
            below(Text(self.tr("Role"), "label"), self._teacher, self._administrator, spacing=0)
        )
        self.column.addLayout(passphrase_fields(self._passphrase, self._again))
        self.add_way_out(self.tr("Cancel"))
        save = self.add_button(self.tr("Make the account"), Kind.PRIMARY)
        save.setDefault(True)
        save.clicked.connect(self._save)
        presenter.added.connect(self.accept)
        presenter.failed.connect(self.show_problem)
        self.setMinimumWidth(WIDTH)

    @Slot()
    def _save(self) -> None:
        if self._passphrase.text() != self._again.text():
            self.show_words(unlike_words())
        elif not (self._teacher.isChecked() or self._administrator.isChecked()):
            self.show_words(self.tr("Choose what the person is here to do."))
        else:
            self.show_words("")
            role = Role.TEACHER if self._teacher.isChecked() else Role.ADMINISTRATOR
            self._presenter.add(
                NewAccount(
                    self._user_name.text(),
                    self._display_name.text(),
                    role,
                    self._passphrase.text(),
                )
            )


class PassphraseDialog(Sheet):
    """One's own passphrase: the old one, and the new one twice."""

    def __init__(self, presenter: StaffPresenter, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("PassphraseDialog", "Change your passphrase"),
            QCoreApplication.translate(
                "PassphraseDialog", "Several words that belong together only to you are the best."
            ),
            parent=parent,
        )
        self._presenter = presenter
        self._old, self._new, self._again = hidden_line(), hidden_line(), hidden_line()
        self._old_field = Field(self.tr("Passphrase until now"), self._old)
        self.column.addWidget(self._old_field)
        self.column.addLayout(passphrase_fields(self._new, self._again))
        self.add_way_out(self.tr("Cancel"))
        save = self.add_button(self.tr("Change the passphrase"), Kind.PRIMARY)
        save.setDefault(True)
        save.clicked.connect(self._save)
        presenter.passphrase_changed.connect(self.accept)
        presenter.failed.connect(self._show_failure)
        self.setMinimumWidth(WIDTH)

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        if isinstance(error, WrongPassphrase) and error.code == "wrong_passphrase":
            self._old_field.show_error(self.tr("This is not your passphrase. Type it again."))
            self._old.selectAll()
            self._old.setFocus()
        else:
            self.show_problem(error)

    @Slot()
    def _save(self) -> None:
        self._old_field.show_error("")
        if self._new.text() != self._again.text():
            self.show_words(unlike_words())
        else:
            self.show_words("")
            self._presenter.change_passphrase(self._old.text(), self._new.text())


class RemoveDialog(Sheet):
    """Says what removing means. No button is the default.

    Signals:
        confirmed: the person means it.
    """

    confirmed = Signal()

    def __init__(self, member: StaffMember, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("RemoveDialog", "Remove {name}?").format(
                name=member.display_name
            ),
            QCoreApplication.translate(
                "RemoveDialog",
                "The account cannot sign in any more. Registers that it signed keep its name.",
            ),
            parent=parent,
        )
        self.add_way_out(self.tr("Keep the account")).setFocus()
        remove = self.add_button(self.tr("Remove the account"), Kind.DANGER)
        remove.clicked.connect(self.confirmed)
        self.setMinimumWidth(WIDTH)


def hidden_line() -> QLineEdit:
    """A line that does not show what is typed."""
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    return line


def passphrase_fields(first: QLineEdit, again: QLineEdit) -> QHBoxLayout:
    """Two lines side by side for a new passphrase."""
    return beside(
        Field(QCoreApplication.translate("staff", "New passphrase"), first),
        Field(QCoreApplication.translate("staff", "The same again"), again),
        spacing=2 * GRID,
    )


def unlike_words() -> str:
    """What to do when two passphrases are not the same."""
    return QCoreApplication.translate(
        "staff", "The two passphrases are not the same. Type them again."
    )
