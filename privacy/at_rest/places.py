"""Where an installation keeps its files, as far as privacy needs to know."""

from pathlib import Path
from typing import Protocol


class Places(Protocol):
    """The files of one installation."""

    @property
    def root(self) -> Path:
        """The folder that holds all of them."""

    @property
    def database(self) -> Path:
        """The encrypted database."""

    @property
    def staff_keys(self) -> Path:
        """The vault key, wrapped once for each member of staff."""

    @property
    def subject_keys(self) -> Path:
        """Folder with one key per student and purpose."""

    @property
    def ledger(self) -> Path:
        """Folder with the yearly segments of the ledger."""

    @property
    def backups(self) -> Path:
        """Folder where backups go unless somebody names another."""

    @property
    def lock(self) -> Path:
        """Held by the one copy of the program that has the data open."""
