"""How values cross between Python and the database; nothing else knows the spelling."""

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from privacy.at_rest.database import Database

Record = Mapping[str, Any]


def records(database: Database, sql: str, *values: str | int | None) -> list[Record]:
    """All rows of a query, by column name. Nothing stays open: an open reader blocks erasure."""
    cursor = database.execute(sql, values)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def first(database: Database, sql: str, *values: str | int | None) -> Record | None:
    """The first row of a query, or None."""
    return next(iter(records(database, sql, *values)), None)


def write(database: Database, sql: str, *values: str | int | None) -> None:
    """Run one writing statement; the caller holds the transaction."""
    database.execute(sql, values)


def listed(values: Iterable[str]) -> str:
    """Many values as one, for `IN (SELECT value FROM json_each(?))`."""
    return json.dumps(list(values))


def from_moment(at: datetime) -> str:
    """A moment as text of fixed width in UTC, so that text order is time order."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def to_moment(text: str) -> datetime:
    """The moment that `from_moment` wrote."""
    return datetime.fromisoformat(text)


def maybe_from_moment(at: datetime | None) -> str | None:
    """As `from_moment`, None for None."""
    return None if at is None else from_moment(at)


def maybe_to_moment(text: str | None) -> datetime | None:
    """As `to_moment`, None for None."""
    return None if text is None else to_moment(text)


def from_day(day: date | None) -> str | None:
    """A day as text, None for None."""
    return None if day is None else day.isoformat()


def to_day(text: str | None) -> date | None:
    """The day that `from_day` wrote."""
    return None if text is None else date.fromisoformat(text)
