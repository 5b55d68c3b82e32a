"""Classes. They are no personal data by themselves; who is in one, `students` accounts for."""

from app.domain.class_list.people import Group
from app.domain.ids import GroupId
from app.storage.rows import Record, first, records, write
from privacy.at_rest.database import Database


class GroupStore:
    """The table of classes."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def every(self) -> tuple[Group, ...]:
        """All, by name."""
        found = records(self._database, "SELECT * FROM student_groups ORDER BY name")
        return tuple(_group(record) for record in found)

    def find(self, name: str) -> Group | None:
        """The group of that exact name."""
        record = first(self._database, "SELECT * FROM student_groups WHERE name = ?", name)
        return None if record is None else _group(record)

    def add(self, group: Group) -> None:
        """Keep a new one."""
        write(self._database, "INSERT INTO student_groups VALUES (?, ?)", group.id, group.name)


def _group(record: Record) -> Group:
    return Group(GroupId(record["id"]), record["name"])
