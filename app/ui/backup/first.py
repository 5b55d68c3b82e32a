"""Putting a backup back on a PC that has no school yet. Passphrases pass through."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from app.domain.safekeeping import BackupContents, RestoreOutcome
from app.ui.backup.recipes import Who
from app.ui.session import AppServices


class FirstRestore(QObject):
    """The same three steps as with a school at hand; nothing is moved aside, for nothing is here.

    Signals: as `BackupPresenter`.
    """

    unfit = Signal(object)
    looked = Signal(object)
    failed = Signal(object)
    restored = Signal(object)
    restore_failed = Signal(object)

    user_name = ""
    has_before = False

    def __init__(self, services: AppServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.records = services.records

    def require_form(self, path: Path) -> None:
        """Look whether a file is a backup at all, before anybody is asked for a passphrase."""

        def failed(error: Exception) -> None:
            if isValid(self):
                self.unfit.emit(error)

        services = self._services
        services.records.run(lambda: services.require_backup_form(path), None, failed)

    def look(self, path: Path, who: Who) -> None:
        """Find out what is in a backup; nothing stays behind."""

        def told(contents: BackupContents) -> None:
            if isValid(self):
                self.looked.emit(contents)

        def failed(error: Exception) -> None:
            if isValid(self):
                self.failed.emit(error)

        services = self._services
        services.records.run_long(
            self.tr("The backup is being unpacked and looked at."),
            lambda work: services.look_into_backup(path, who, work),
            told,
            failed,
        )

    def restore(self, path: Path, who: Who) -> None:
        """Put it in place, and say what it came to."""

        def told(outcome: RestoreOutcome) -> None:
            if isValid(self):
                self.restored.emit(outcome)

        def failed(error: Exception) -> None:
            if isValid(self):
                self.restore_failed.emit(error)

        services = self._services
        services.records.run_long(
            self.tr("The backup is being put back."),
            lambda work: services.put_back(path, who, work),
            told,
            failed,
        )
