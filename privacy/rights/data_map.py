"""The data map: what is held, where, why and how long. It is made from the stores themselves.

A column or file that stands on no list is a mistake of the program's; `undeclared_columns` and
`undeclared_files` find it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase

from privacy.rights.stores import Field, PersonalDataStore

IMPERSONAL = "impersonal"


@dataclass(frozen=True)
class Mapped:
    """A field and the store that answers for it."""

    store: str
    field: Field


@dataclass(frozen=True)
class DataMap:
    """Everything that an installation holds.

    Attributes:
        entries: fields of stores, then files of the data folder.
        impersonal: columns that say nothing about anybody.
    """

    entries: tuple[Mapped, ...]
    impersonal: frozenset[str]

    @classmethod
    def of(
        cls,
        stores: Sequence[PersonalDataStore],
        files: Iterable[Field],
        impersonal: Iterable[str],
    ) -> "DataMap":
        """The map of these stores, files and impersonal columns."""
        held = [Mapped(store.name, field) for store in stores for field in store.fields]
        on_disk = [Mapped("data folder", field) for field in files]
        return cls(tuple(dict.fromkeys((*held, *on_disk))), frozenset(impersonal))

    @property
    def personal(self) -> tuple[Mapped, ...]:
        """What is about people."""
        return tuple(each for each in self.entries if each.field.category != IMPERSONAL)

    @property
    def columns(self) -> frozenset[str]:
        """Every column that somebody answers for."""
        return frozenset(each.field.name for each in self.entries if not each.field.is_file)

    def undeclared_columns(self, found: Iterable[str]) -> frozenset[str]:
        """Columns ("table.column") that stand on no list."""
        return frozenset(found) - self.columns - self.impersonal

    def missing_columns(self, found: Iterable[str]) -> frozenset[str]:
        """Columns that somebody answers for and that do not exist."""
        return (self.columns | self.impersonal) - frozenset(found)

    def undeclared_files(self, found: Iterable[str]) -> frozenset[str]:
        """Files (paths below the data folder, with slashes) that fit no pattern."""
        patterns = [each.field.name for each in self.entries if each.field.is_file]
        return frozenset(
            path for path in found if not any(fnmatchcase(path, pattern) for pattern in patterns)
        )

    def incomplete(self) -> tuple[str, ...]:
        """Names of personal fields of which something the law asks about is not said."""
        return tuple(
            each.field.name
            for each in self.personal
            if not all((each.field.retention, each.field.purpose))
            or not all((each.field.ground, each.field.source))
        )
