"""What every store of personal data can do. The data map is the list of these."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from privacy.purposes import Purpose
from privacy.subjects import SubjectRef


@dataclass(frozen=True)
class Field:
    """One piece of data, and what the law asks about it. Codes; `app.text` has the words.

    Attributes:
        name: as in the database, "table.column", or the pattern of a file below the data folder.
        category: such as "identity", "attendance", "biometric"; "impersonal" where the data are
            about nobody.
        retention: the id of the rule that ends it.
        purpose: what it is used for, such as "roll_call".
        ground: the legal ground, such as "art_6_1_e"; with a second one for special categories.
        source: where it comes from, such as "school_register".
        recipients: who may get it, within the school or outside; empty for nobody.
        is_file: True where `name` is a pattern of files.
    """

    name: str
    category: str
    retention: str
    purpose: str = ""
    ground: str = ""
    source: str = ""
    recipients: tuple[str, ...] = ()
    is_file: bool = False


class PersonalDataStore(Protocol):
    """Holds data about people."""

    @property
    def name(self) -> str:
        """What it is called in reports; unique."""

    @property
    def purpose(self) -> Purpose:
        """What it holds data for."""

    @property
    def fields(self) -> tuple[Field, ...]:
        """What it holds."""

    def export(self, subject: SubjectRef, /) -> Mapping[str, object]:
        """Everything it holds about a person, as JSON can carry it."""

    def erase(self, subject: SubjectRef, /) -> int:
        """Remove everything it holds about a person; the number of rows that went."""

    def holds(self, subject: SubjectRef, /) -> bool:
        """Whether it holds anything about a person."""


@runtime_checkable
class HoldsKeys(Protocol):
    """A store whose data die with keys of its own, beside those of the vault."""

    def destroy_keys(self, subject: SubjectRef) -> int:
        """Destroy a person's keys before any row is erased; how many there were."""
