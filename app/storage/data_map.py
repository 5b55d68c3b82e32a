"""The data map of one installation: its stores, its files, and what is about nobody."""

from collections.abc import Sequence

from app.storage.data_files import DATA_FILES
from app.storage.schema import IMPERSONAL
from app.text.data_words import data_word
from privacy.rights.data_map import DataMap, Mapped
from privacy.rights.stores import PersonalDataStore

OWN_RECORD = frozenset({"migrations.name", "migrations.applied_at"})
"""Kept by `privacy.at_rest.migrations`; says which steps the tables have seen."""

_HEADS = (
    "| Where | Kept by | Kind | Purpose | Ground | Source | Recipients | Ends |",
    "|---|---|---|---|---|---|---|---|",
)


def data_map_of(stores: Sequence[PersonalDataStore]) -> DataMap:
    """What these stores and the data folder hold."""
    return DataMap.of(stores, DATA_FILES, IMPERSONAL | OWN_RECORD)


def described(data_map: DataMap, language: str = "en") -> tuple[str, ...]:
    """The map as the lines of a table in Markdown, sorted by place."""
    personal = sorted(data_map.personal, key=lambda each: (each.field.is_file, each.field.name))
    rows = dict.fromkeys(_line(each, language) for each in personal)
    return (*_HEADS, *rows)


def _line(mapped: Mapped, language: str) -> str:
    field = mapped.field
    codes = (field.category, field.purpose, field.ground, field.source)
    words = [data_word(each, language) for each in codes]
    recipients = ", ".join(data_word(each, language) for each in field.recipients) or "nobody"
    cells = (
        f"`{field.name}`",
        data_word(mapped.store, language),
        *words,
        recipients,
        data_word(field.retention, language),
    )
    return f"| {' | '.join(cells)} |"
