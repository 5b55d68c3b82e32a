"""What every store of personal data can do. The data map is the list of these."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from privacy.purposes import Purpose
from privacy.subjects import SubjectRef


@dataclass(frozen=True)
class Field:
    """One piece of personal data.

    Attributes:
        name: as in the database, "table.column", or a file name pattern.
        category: such as "identity", "attendance", "biometric".
        retention: the id of the rule that ends it.
    """

    name: str
    category: str
    retention: str


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

    def export(self, subject: SubjectRef) -> Mapping[str, object]:
        """Everything it holds about a person, as JSON can carry it."""

    def erase(self, subject: SubjectRef) -> int:
        """Remove everything it holds about a person; the number of rows that went."""

    def holds(self, subject: SubjectRef) -> bool:
        """Whether it holds anything about a person."""
