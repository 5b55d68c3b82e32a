"""What the stores share in accounting for a person: finding the row, counting what goes.

A person is named by the random reference that stands in their own row and nowhere else in the
database; erasing the row cuts the tie to the ledger.
"""

from collections.abc import Iterable

from app.domain.ids import StudentId
from app.storage.categories import HANDLING, UNKNOWN
from app.storage.rows import first
from privacy.at_rest.database import Database
from privacy.rights.stores import Field
from privacy.subjects import SubjectRef


class EndsByRule:
    """A store whose rows end by a rule alone, and never with a person.

    Either no row says whose it is, or people stand in it as the authors of an act, by an id that
    leads nowhere once their account's row is emptied.
    """

    def erase(self, _subject: SubjectRef, /) -> int:
        """Nothing goes."""
        return 0

    def holds(self, _subject: SubjectRef, /) -> bool:
        """False: nothing here is theirs to be erased."""
        return False


def student_of(database: Database, subject: SubjectRef) -> StudentId | None:
    """The student behind a reference; None for staff, and for whoever has been erased."""
    record = first(database, "SELECT id FROM students WHERE subject_ref = ?", subject)
    return None if record is None else StudentId(record["id"])


def delete(database: Database, sql: str, *values: str) -> int:
    """Run one deleting statement; how many rows went."""
    return max(0, database.execute(sql, values).rowcount)


def fields_of(
    table: str, columns: Iterable[str], category: str, retention: str
) -> tuple[Field, ...]:
    """Columns of one table that share category and retention rule."""
    return tuple(field_of(f"{table}.{column}", category, retention) for column in columns)


def files_of(category: str, retention: str, *patterns: str) -> tuple[Field, ...]:
    """Files of the data folder that share category and retention rule."""
    return tuple(field_of(each, category, retention, is_file=True) for each in patterns)


def field_of(name: str, category: str, retention: str, *, is_file: bool = False) -> Field:
    """One field with what its category says of it."""
    handling = HANDLING.get(category, UNKNOWN)
    return Field(
        name,
        category,
        retention,
        purpose=handling.purpose,
        ground=handling.ground,
        source=handling.source,
        recipients=handling.recipients,
        is_file=is_file,
    )
