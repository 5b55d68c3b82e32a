"""The backup screen: where they are, when the last was made, and what can be done with one."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.safekeeping import KnownBackup
from app.ui.backup.presenter import BackupPresenter
from app.ui.backup.recipes import BackupRecipes
from app.ui.backup.wizard import RestoreWizard
from app.ui.exporting.view import ask_which
from app.ui.parts.controls import beside
from app.ui.parts.flow import FlowLayout
from app.ui.session import local
from app.ui.theme import GRID
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import Text
from app.ui.widgets.page import Page, PageContext
from app.ui.widgets.panels import Card, Rule
from app.ui.widgets.tables import DataTable

MADE, KIND, SIZE, TRIED = range(4)


class BackupPage(Page):
    """For administrators."""

    def __init__(self, context: PageContext, recipes: BackupRecipes) -> None:
        super().__init__(context)
        self.presenter = BackupPresenter(context.services.records, context.signed_in, recipes, self)
        self.table = DataTable(self.tr("Backups"))
        self._model = QStandardItemModel(0, TRIED + 1, self)
        self._where = Text("", "muted", wrap=True)
        self._last = Text("", "section")
        self.make_button = Button(self.tr("Back up now"), Kind.PRIMARY)
        self._elsewhere = Button(self.tr("Back up to another folder…"))
        self._try = Button(self.tr("Try it out"))
        self._restore = Button(self.tr("Put it back…"), Kind.DANGER)
        self._other = Button(self.tr("Put back another file…"))
        self.column.addWidget(self._card(), 1)
        self._connect()
        self.presenter.open()

    def _card(self) -> QWidget:
        card = Card(padding=2 * GRID)
        self._model.setHorizontalHeaderLabels(
            [self.tr("Made"), self.tr("How"), self.tr("Size"), self.tr("Opened as a test")]
        )
        self.table.setModel(self._model)
        self.table.say_when_empty(self.tr("Press “Back up now”, or put a file back."))
        for column in (MADE, KIND, TRIED):
            self.table.stretch(column)
        for part in (self._last, self._where):
            card.column.addWidget(part)
        card.column.addWidget(self.table, 1)
        card.column.addWidget(Rule())
        acts = FlowLayout(spacing=GRID)
        for act in (self._try, self._other, self._restore):
            acts.addWidget(act)
        card.column.addLayout(beside(self._elsewhere, None, acts))
        card.column.setSpacing(GRID + GRID // 2)
        return card

    def _connect(self) -> None:
        presenter, notices = self.presenter, self.context.notices
        presenter.listed.connect(self._show_list)
        presenter.failed.connect(self._tell_failure)
        presenter.recovered.connect(notices.settle)
        presenter.busy_changed.connect(lambda _: self._follow())
        presenter.made.connect(
            lambda path: notices.tell(
                self.tr("Written, and opened again: {file}").format(file=path.name)
            )
        )
        presenter.tried.connect(
            lambda path: notices.tell(
                self.tr("{file} opens, whole. That is on record.").format(file=path.name)
            )
        )
        self.make_button.clicked.connect(presenter.make_here)
        self._elsewhere.clicked.connect(
            lambda: ask_which(self, self.tr("Back up to"), "", presenter.make)
        )
        self._try.clicked.connect(self._try_chosen)
        self._restore.clicked.connect(self._restore_chosen)
        self._other.clicked.connect(
            lambda: ask_which(
                self, self.tr("Put back"), self.tr("Backups (*.backup)"), self.begin_restore
            )
        )
        self.table.selectionModel().currentRowChanged.connect(self._follow)

    @override
    def title(self) -> str:
        """As in the side list."""
        return self.tr("Backup")

    @override
    def header_widgets(self) -> Sequence[QWidget]:
        """The one thing that is done often."""
        return (self.make_button,)

    @override
    def first_focus(self) -> QWidget | None:
        """The list."""
        return self.table

    def begin_restore(self, path: Path) -> None:
        """Open the wizard for a file."""
        wizard = RestoreWizard(self.presenter, path, self)
        wizard.signed_out.connect(self.context.navigator.session_ended)
        wizard.finished.connect(wizard.deleteLater)
        wizard.open()

    @Slot(object)
    def _tell_failure(self, error: Exception) -> None:
        # The wizard tells it itself, beneath what was typed.
        if not any(each.isVisible() for each in self.findChildren(RestoreWizard)):
            self.context.notices.show_error(error)

    @Slot()
    def _show_list(self) -> None:
        backups = self.presenter.backups
        self._model.setRowCount(0)
        for known in backups:
            self._model.appendRow([QStandardItem(text) for text in self._row(known)])
        if backups:
            self.table.selectRow(0)
        made_at = next((each.made_at for each in backups if each.made_at), None)
        self._last.setText(
            self.tr("Last backup: {moment}").format(moment=_moment(made_at))
            if made_at
            else self.tr("There is no backup yet")
        )
        self._where.setText(
            self.tr(
                "One a day is written by itself to {folder}. Keep a copy on another disk: if this "
                "PC is lost, what lies on it is lost too. Students' face keys are in no backup."
            ).format(folder=self.presenter.folder)
        )
        self._follow()

    def _row(self, known: KnownBackup) -> tuple[str, str, str, str]:
        return (
            _moment(known.made_at) if known.made_at else known.path.name,
            self.tr("by itself") if known.is_daily else self.tr("by hand"),
            self.tr("{megabytes} MB").format(megabytes=known.megabytes),
            _moment(known.tried_at) if known.tried_at else self.tr("not yet"),
        )

    def _chosen(self) -> KnownBackup | None:
        row, backups = self.table.currentIndex().row(), self.presenter.backups
        return backups[row] if 0 <= row < len(backups) else None

    @Slot()
    def _follow(self) -> None:
        is_free, is_chosen = not self.presenter.is_busy, self._chosen() is not None
        for button in (self.make_button, self._elsewhere):
            button.setEnabled(is_free)
        self._try.setEnabled(is_free and is_chosen)
        self._restore.setEnabled(is_free and is_chosen and self.presenter.may_restore)
        self._other.setEnabled(is_free and self.presenter.may_restore)

    @Slot()
    def _try_chosen(self) -> None:
        if known := self._chosen():
            self.presenter.try_out(known.path)

    @Slot()
    def _restore_chosen(self) -> None:
        if known := self._chosen():
            self.begin_restore(known.path)


def _moment(at: datetime) -> str:
    return f"{local(at):%Y-%m-%d %H:%M}"
