"""The staff screen: accounts for administrators, one's own passphrase for everybody."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.accounts.staff import StaffMember
from app.domain.calendar import day_of
from app.text.words import role_name
from app.ui.parts.controls import Sheet, beside
from app.ui.staff.dialogs import AddDialog, PassphraseDialog, RemoveDialog
from app.ui.staff.duties import DutiesDialog
from app.ui.staff.paper import SheetDialog, SubstituteDialog
from app.ui.staff.presenter import StaffPresenter
from app.ui.theme import GRID
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import Text
from app.ui.widgets.page import Page, PageContext
from app.ui.widgets.panels import Card, Rule
from app.ui.widgets.tables import DataTable

NAME, USER_NAME, ROLE = range(3)


class StaffPage(Page):
    """Teachers see their own passphrase here and nothing else."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = StaffPresenter(context.services.records, context.signed_in, self)
        self.table = DataTable(self.tr("Accounts"))
        self._model = QStandardItemModel(0, ROLE + 1, self)
        self.add_button = Button(self.tr("New account…"), Kind.PRIMARY)
        self._remove = Button(self.tr("Remove…"), Kind.DANGER)
        self._passphrase = Button(self.tr("Change your passphrase…"))
        self._sheet = Button(self.tr("Recovery sheet…"))
        self._substitute = Button(self.tr("New substitute key…"))
        self._duties = Button(self.tr("Duties…"))
        is_administrator = context.signed_in.is_administrator
        self.column.addWidget(self._accounts() if is_administrator else self._own())
        self._connect()
        if is_administrator:
            self.presenter.open()
        else:
            self.column.addStretch(1)

    def _accounts(self) -> QWidget:
        card = Card(padding=2 * GRID)
        self._model.setHorizontalHeaderLabels(
            [self.tr("Name"), self.tr("User name"), self.tr("Role")]
        )
        self.table.setModel(self._model)
        for column in (NAME, USER_NAME, ROLE):
            self.table.stretch(column)
        card.column.addWidget(self.table, 1)
        card.column.addWidget(Rule())
        card.column.addLayout(
            beside(
                self._passphrase, self._sheet, self._substitute, None, self._duties, self._remove
            )
        )
        card.column.setSpacing(GRID + GRID // 2)
        return card

    def _own(self) -> QWidget:
        card, actor = Card(), self.context.signed_in.actor
        card.column.addWidget(Text(actor.display_name, "section"))
        words = self.tr("Signed in as {user_name}, {role}").format(
            user_name=actor.user_name, role=role_name(actor.role.value)
        )
        card.column.addWidget(Text(words, "muted"))
        card.column.addLayout(beside(self._passphrase, None))
        return card

    def _connect(self) -> None:
        presenter, notices = self.presenter, self.context.notices
        presenter.listed.connect(self._show_list)
        presenter.failed.connect(self._tell_failure)
        presenter.recovered.connect(notices.settle)
        presenter.passphrase_changed.connect(
            lambda: notices.tell(self.tr("Your passphrase is changed."))
        )
        presenter.added.connect(
            lambda member: notices.tell(
                self.tr("{name} can sign in now.").format(name=member.display_name)
            )
        )
        self.add_button.clicked.connect(lambda: self._show(AddDialog(presenter, self)))
        self._passphrase.clicked.connect(lambda: self._show(PassphraseDialog(presenter, self)))
        self._remove.clicked.connect(self._ask_to_remove)
        self._sheet.clicked.connect(lambda: self._show(SheetDialog(presenter, self)))
        self._substitute.clicked.connect(self._ask_for_key)
        self._duties.clicked.connect(self._ask_for_duties)
        presenter.printed.connect(self._tell_printed)
        if self.table.selectionModel() is not None:
            self.table.selectionModel().currentRowChanged.connect(self._follow)

    @override
    def title(self) -> str:
        """As in the side list."""
        return self.tr("Staff")

    @override
    def header_widgets(self) -> Sequence[QWidget]:
        """Administrators make accounts."""
        return (self.add_button,) if self.context.signed_in.is_administrator else ()

    @override
    def first_focus(self) -> QWidget | None:
        """The list, or the one thing to do."""
        return self.table if self.context.signed_in.is_administrator else self._passphrase

    def _show(self, dialog: Sheet) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object)
    def _tell_failure(self, error: Exception) -> None:
        # A dialog that is open tells it itself, beneath what was typed.
        if not any(dialog.isVisible() for dialog in self.findChildren(Sheet)):
            self.context.notices.show_error(error)

    @Slot()
    def _show_list(self) -> None:
        self._model.setRowCount(0)
        for member in self.presenter.members:
            words = (member.display_name, member.user_name, role_name(member.role.value))
            self._model.appendRow([QStandardItem(text) for text in words])
        self._follow()

    def _chosen(self) -> StaffMember | None:
        row = self.table.currentIndex().row()
        members = self.presenter.members
        return members[row] if 0 <= row < len(members) else None

    @Slot()
    def _follow(self) -> None:
        member = self._chosen()
        self._remove.setEnabled(member is not None and self.presenter.may_remove(member))
        self._duties.setEnabled(member is not None)

    @Slot()
    def _ask_for_key(self) -> None:
        today = day_of(self.context.services.now())
        self._show(SubstituteDialog(self.presenter, today, self))

    @Slot()
    def _ask_for_duties(self) -> None:
        member = self._chosen()
        if member is not None:
            self._show(DutiesDialog(self.presenter, member, self))

    @Slot(object)
    def _tell_printed(self, path: Path) -> None:
        words = self.tr("{file} is written. Print it, then delete the file: it opens the school.")
        self.context.notices.tell(words.format(file=path.name))

    @Slot()
    def _ask_to_remove(self) -> None:
        member = self._chosen()
        if member is None:
            return
        dialog = RemoveDialog(member, self)
        dialog.confirmed.connect(lambda: self.presenter.remove(member.id))
        dialog.confirmed.connect(dialog.accept)
        self._show(dialog)
