"""What the use cases of people need: classes, and who is in them.

Every `get` raises NotFound; every `find` answers None.
"""

from collections.abc import Collection
from typing import Protocol

from app.domain.class_list.people import Group, Student
from app.domain.ids import GroupId, StudentId


class Groups(Protocol):
    """Classes and teaching groups."""

    def every(self) -> tuple[Group, ...]:
        """All, by name."""

    def find(self, name: str) -> Group | None:
        """The group of that exact name."""

    def add(self, group: Group) -> None:
        """Keep a new one."""


class Students(Protocol):
    """People on class lists; those who left are kept with their history."""

    def get(self, student_id: StudentId) -> Student:
        """One student, left or not."""

    def every(self) -> tuple[Student, ...]:
        """All who are on a class list now, by family name."""

    def find(self, school_number: str) -> Student | None:
        """Whoever has the number, left or not."""

    def of_subject(self, subject: str) -> Student | None:
        """Whoever is behind a reference; None for whoever has been erased."""

    def gone(self) -> tuple[Student, ...]:
        """All who have left, by family name."""

    def in_groups(self, group_ids: Collection[GroupId]) -> tuple[Student, ...]:
        """Members now, each once, by family name."""

    def save(self, student: Student) -> None:
        """Add, or replace with all memberships."""
