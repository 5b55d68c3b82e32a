"""Putting a backup back, in three steps: who, what it is and what will be lost, what it came to."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget
from typing_extensions import override

from app.domain.safekeeping import BackupContents, RestoreOutcome
from app.text.language import tr
from app.ui.backup.first import FirstRestore
from app.ui.backup.presenter import BackupPresenter
from app.ui.parts.controls import Sheet, below
from app.ui.theme import GRID
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import Text
from app.ui.widgets.work_bar import told_within

WIDTH = 620
ASK, READ, DONE = range(3)
Restorer = BackupPresenter | FirstRestore


class RestoreWizard(Sheet):
    """No button that destroys is the default, and nothing is done before the second step.

    Signals:
        signed_out: the school was closed for the restore; whoever goes on signs in again.
    """

    signed_out = Signal()

    def __init__(self, presenter: Restorer, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("RestoreWizard", "Put a backup back"),
            path.name,
            parent=parent,
        )
        self._presenter, self._path = presenter, path
        self._is_closed = False
        self._user_name = QLineEdit(presenter.user_name)
        self._passphrase = QLineEdit()
        self._passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._contents, self._outcome = Text("", wrap=True), Text("", wrap=True)
        self._steps = QStackedWidget()
        for step in (self._ask(), self._shown(self._contents), self._shown(self._outcome)):
            self._steps.addWidget(step)
        self.column.addWidget(self._steps)
        self._watch = told_within(self.column, presenter.records, self)
        self._leave = self.add_way_out(self.tr("Cancel"))
        self._next = self.add_button(self.tr("See what is in it"), Kind.PRIMARY)
        self._restore = self.add_button(self.tr("Put it back"), Kind.DANGER)
        self._restore.hide()
        self._connect()
        self.setMinimumWidth(WIDTH)
        (self._passphrase if presenter.user_name else self._user_name).setFocus()
        presenter.require_form(path)

    def _ask(self) -> QWidget:
        step = QWidget()
        step.setLayout(
            below(
                Text(
                    self.tr(
                        "Only an administrator puts a backup back. Use your passphrase of today; "
                        "if an account was removed since the backup, the one of that time."
                    ),
                    "muted",
                    wrap=True,
                ),
                Field(self.tr("User name"), self._user_name),
                Field(self.tr("Passphrase"), self._passphrase),
                spacing=2 * GRID,
            )
        )
        return step

    def _shown(self, words: Text) -> QWidget:
        step = QWidget()
        step.setLayout(below(words, None))
        return step

    def _connect(self) -> None:
        self._next.setDefault(True)
        self._next.clicked.connect(self._look)
        self._passphrase.returnPressed.connect(self._look)
        self._restore.clicked.connect(self._put_back)
        self._presenter.unfit.connect(self._refuse_file)
        self._presenter.looked.connect(self._show_contents)
        self._presenter.failed.connect(self._show_failure)
        self._presenter.restored.connect(self._show_outcome)
        self._presenter.restore_failed.connect(self._show_loss)
        self.finished.connect(self._tell_whether_signed_out)

    @Slot()
    def _look(self) -> None:
        self.show_words("")
        if self._steps.currentIndex() == ASK and self._next.isEnabled():
            self._next.setEnabled(False)
            self._presenter.look(self._path, self._who())

    def _who(self) -> tuple[str, str]:
        return self._user_name.text(), self._passphrase.text()

    @Slot(object)
    def _show_failure(self, error: Exception) -> None:
        self._next.setEnabled(True)
        self.show_problem(error)
        self._passphrase.selectAll()
        self._passphrase.setFocus()

    @Slot(object)
    def _refuse_file(self, error: Exception) -> None:
        """No passphrase opens what is no backup, so none is asked for."""
        self._steps.hide()
        self._next.hide()
        self._leave.setText(self.tr("Close"))
        self._leave.setFocus()
        self.show_problem(error)

    @Slot(object)
    def _show_contents(self, contents: BackupContents) -> None:
        self._contents.setText(_told(contents, has_before=self._presenter.has_before))
        self._go_to(READ)
        self._next.hide()
        self._restore.show()
        self._leave.setText(self.tr("Change nothing"))
        self._leave.setFocus()

    @Slot()
    def _put_back(self) -> None:
        for button in (self._leave, self._restore):
            button.setEnabled(False)
        self._is_closed = True
        self._presenter.restore(self._path, self._who())

    @Slot(object)
    def _show_outcome(self, outcome: RestoreOutcome) -> None:
        self._outcome.setText(_receipt(outcome, has_before=self._presenter.has_before))
        self._go_to(DONE)
        self._end()

    @Slot(object)
    def _show_loss(self, error: Exception) -> None:
        self.show_problem(error)
        self._end()

    def _end(self) -> None:
        self._passphrase.clear()
        self._restore.hide()
        self._leave.setText(self.tr("Sign in again"))
        self._leave.setEnabled(True)
        self._leave.setFocus()

    def _go_to(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        self.fit()

    @override
    def reject(self) -> None:
        """What is looked at is let go; what is being put back is cancelled while it can be."""
        self._watch.cancel()
        if self._leave.isEnabled():
            super().reject()

    @Slot()
    def _tell_whether_signed_out(self) -> None:
        if self._is_closed:
            self.signed_out.emit()

    def buttons(self) -> tuple[Button, Button, Button]:
        """The way out, the next step, and the act."""
        return self._leave, self._next, self._restore


def _told(contents: BackupContents, *, has_before: bool) -> str:
    made_at = contents.made_at[:16].replace("T", " ")
    words = QCoreApplication.translate(
        "RestoreWizard", "{school}, as it was {moment} UTC, with {students} students."
    ).format(school=contents.school_name, moment=made_at, students=contents.students)
    if not has_before:
        return words
    lost = (
        tr("%n step(s) of marks made since then will not be in it.", "", contents.marks_lost)
        if contents.marks_lost
        else QCoreApplication.translate("RestoreWizard", "No mark was made since then.")
    )
    rest = QCoreApplication.translate(
        "RestoreWizard",
        "What is here now is moved aside for 30 days. Whoever has withdrawn since stays erased: "
        "that is carried out again. Everybody signs in again afterwards.",
    )
    return f"{words}\n\n{lost}\n\n{rest}"


def _receipt(outcome: RestoreOutcome, *, has_before: bool) -> str:
    head = QCoreApplication.translate("RestoreWizard", "Note the ledger's hash: {head}").format(
        head=outcome.head
    )
    if not has_before:
        done = QCoreApplication.translate("RestoreWizard", "The backup is in place.")
        return f"{done}\n\n{head}"
    done = QCoreApplication.translate(
        "RestoreWizard", "The backup is in place. The data from before lie in {folder}."
    ).format(folder=outcome.aside.name)
    erased = (
        tr("%n template(s) withdrawn since were erased again.", "", len(outcome.receipts))
        + " "
        + QCoreApplication.translate("RestoreWizard", "Receipts in the ledger: {numbers}.").format(
            numbers=", ".join(map(str, outcome.receipts))
        )
        if outcome.receipts
        else QCoreApplication.translate("RestoreWizard", "Nothing had to be erased again.")
    )
    return f"{done}\n\n{erased}\n\n{head}"
