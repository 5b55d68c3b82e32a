"""The data map of one installation: its stores, its files, and what is about nobody."""

from collections.abc import Sequence

from app.storage.data_files import DATA_FILES
from app.storage.schema import IMPERSONAL
from privacy.rights.data_map import DataMap
from privacy.rights.stores import PersonalDataStore

OWN_RECORD = frozenset({"migrations.name", "migrations.applied_at"})
"""Kept by `privacy.at_rest.migrations`; says which steps the tables have seen."""


def data_map_of(stores: Sequence[PersonalDataStore]) -> DataMap:
    """What these stores and the data folder hold."""
    return DataMap.of(stores, DATA_FILES, IMPERSONAL | OWN_RECORD)
