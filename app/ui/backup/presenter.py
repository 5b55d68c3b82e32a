"""Decisions of the backup screen. Passphrases pass through and are kept nowhere here."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

from app.domain.safekeeping import BackupContents, KnownBackup, RestoreOutcome
from app.paths import DataPaths
from app.ui.backup.recipes import BackupRecipes, Who
from app.ui.parts.presenter import Presenter
from app.ui.session import Session
from app.usecases.safekeeping.backup import backup
from app.usecases.safekeeping.list_backups import list_backups
from app.usecases.safekeeping.try_backup import try_backup
from app.workers.records import RecordsThread


class BackupPresenter(Presenter):
    """The backups that there are, and what is done with one.

    Signals:
        listed: the list was read anew; see `backups` and `folder`.
        made: a backup was written and opened again; carries its path.
        tried: a backup opened; carries its path.
        unfit: the file has not the form of a backup; carries the exception.
        looked: carries the `BackupContents` of the one that may be put back.
        restored: carries the `RestoreOutcome`; nobody is signed in any more.
        restore_failed: carries the exception; nobody is signed in any more.
    """

    has_before = True

    listed = Signal()
    made = Signal(object)
    tried = Signal(object)
    unfit = Signal(object)
    looked = Signal(object)
    restored = Signal(object)
    restore_failed = Signal(object)

    def __init__(
        self,
        records: RecordsThread,
        session: Session,
        recipes: BackupRecipes,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(records, session, parent)
        self._recipes = recipes
        self.backups: tuple[KnownBackup, ...] = ()
        self._paths = DataPaths(Path())

    @property
    def folder(self) -> Path:
        """The usual folder."""
        return self._paths.backups

    @property
    def user_name(self) -> str:
        """Who is signed in."""
        return self.session.actor.user_name

    @property
    def may_restore(self) -> bool:
        """Not in the demo school: it is made anew at any time."""
        return not self.session.is_demo

    def open(self) -> None:
        """Read the list anew."""
        actor = self.session.actor
        self.ask(lambda school: (school.paths, list_backups(school, actor)), self._list)

    @Slot()
    def make_here(self) -> None:
        """Write a backup into the usual folder."""
        self.make(self.folder)

    def make(self, folder: Path) -> None:
        """Write a backup into a folder; marks go on meanwhile."""
        actor = self.session.actor
        self.ask_long(
            self.tr("The backup is being written and tried out."),
            lambda school, work: backup(school, actor, folder, work),
            self._take_made,
        )

    def try_out(self, path: Path) -> None:
        """Open everything in a backup."""
        actor = self.session.actor
        self.ask_long(
            self.tr("The backup is being tried out."),
            lambda school, work: try_backup(school, actor, path, work),
            lambda _: self._take_tried(path),
        )

    def require_form(self, path: Path) -> None:
        """Look whether a file is a backup at all, before anybody is asked for a passphrase."""
        require_form = self._recipes.require_form

        def failed(error: Exception) -> None:
            if isValid(self):
                self.unfit.emit(error)

        self.records.run(lambda: require_form(path), None, failed)

    def look(self, path: Path, who: Who) -> None:
        """Find out what is in a backup; the passphrase is asked for once more."""
        look = self._recipes.look
        self.ask_long(
            self.tr("The backup is being unpacked and looked at."),
            lambda school, work: look(school, path, who, work),
            self._take_contents,
        )

    def restore(self, path: Path, who: Who) -> None:
        """Close the school, put the backup back, and say what it came to."""
        recipes, paths = self._recipes, self._paths

        def told(outcome: RestoreOutcome) -> None:
            if isValid(self):
                self.restored.emit(outcome)

        def failed(error: Exception) -> None:
            if isValid(self):
                self.restore_failed.emit(error)

        self.records.close()
        self.records.run_long(
            self.tr("The backup is being put back."),
            lambda work: recipes.restore(paths, path, who, work),
            told,
            failed,
        )

    def _list(self, found: tuple[DataPaths, tuple[KnownBackup, ...]]) -> None:
        self._paths, self.backups = found
        self.listed.emit()

    def _take_made(self, path: Path) -> None:
        self.made.emit(path)
        self.open()

    def _take_tried(self, path: Path) -> None:
        self.tried.emit(path)
        self.open()

    def _take_contents(self, contents: BackupContents) -> None:
        self.looked.emit(contents)
