"""The school's settings, as text under their keys. They hold nothing about a person."""

from typing import TypeVar

from app.errors import BadInput
from app.settings import Setting
from app.storage.rows import first, write
from privacy.at_rest.database import Database

T = TypeVar("T")


class SettingsStore:
    """The table of settings."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, setting: Setting[T]) -> T:
        """The stored value; the default where there is none that this version would allow."""
        record = first(self._database, "SELECT value FROM settings WHERE key = ?", setting.key)
        if record is None:
            return setting.default
        try:
            return setting.parse(record["value"])
        except BadInput:
            return setting.default

    def put(self, setting: Setting[T], value: T) -> None:
        """Store a value.

        Raises:
            BadInput: it is not allowed; nothing was changed.
        """
        write(
            self._database,
            "INSERT INTO settings VALUES (?, ?) "
            "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            setting.key,
            setting.write(value),
        )
