"""The dialogs of accounts: a new one, another passphrase, one taken out of use."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QRadioButton, QWidget

from app.domain.accounts.staff import Role, StaffMember
from app.ui.parts.controls import Sheet, below
from app.ui.parts.user_name import propose_user_name
from app.ui.staff.passphrases import NewPassphrase, hidden_line
from app.ui.staff.presenter import NewAccount, StaffPresenter
from app.ui.widgets.buttons import Kind
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import Text
from privacy.errors import WrongPassphrase

WIDTH = 520


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
        self._passphrase = NewPassphrase()
        self._roles = {
            Role.TEACHER: QRadioButton(self.tr("Teacher: lessons and registers")),
            Role.ADMINISTRATOR: QRadioButton(
                self.tr("Administrator: class lists, cards, consent, enrolment, accounts")
            ),
            Role.CONTROLLER: QRadioButton(
                self.tr("Controller (principal or board): decides, answers requests")
            ),
            Role.OFFICER: QRadioButton(
                self.tr("Data protection officer: advises, audits, reads the logs")
            ),
        }
        self._role_problem = Text("", "error", wrap=True)
        self._role_problem.hide()
        for way in self._roles.values():
            way.toggled.connect(self._role_problem.hide)
        propose_user_name(self._display_name, self._user_name)
        for part in (
            Field(self.tr("Name"), self._display_name),
            Field(self.tr("User name"), self._user_name, self.tr("Letters, digits, . - _")),
        ):
            self.column.addWidget(part)
        self.column.addLayout(
            below(
                Text(self.tr("Role"), "label"),
                *self._roles.values(),
                self._role_problem,
                spacing=0,
            )
        )
        self.column.addWidget(self._passphrase)
        self.add_way_out(self.tr("Cancel"))
        save = self.add_button(self.tr("Make the account"), Kind.PRIMARY)
        save.setDefault(True)
        save.clicked.connect(self._save)
        presenter.added.connect(self.accept)
        presenter.failed.connect(self.show_problem)
        self.setMinimumWidth(WIDTH)

    @Slot()
    def _save(self) -> None:
        self.show_words("")
        role = next((each for each, way in self._roles.items() if way.isChecked()), None)
        said = "" if role else self.tr("Choose what the person is here to do.")
        self._role_problem.setText(said)
        self._role_problem.setVisible(bool(said))
        if role is None:
            self._roles[Role.TEACHER].setFocus()
        elif self._passphrase.is_complete():
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
        self._old, self._new = hidden_line(), NewPassphrase()
        self._old_field = Field(self.tr("Passphrase until now"), self._old)
        self.column.addWidget(self._old_field)
        self.column.addWidget(self._new)
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
        self.show_words("")
        if self._new.is_complete():
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
