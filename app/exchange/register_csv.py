"""Writes signed registers as CSV for a spreadsheet: whole and safe to open, or not at all.

There is no column for how anybody checked in, and there never will be: the rows that come here do
not know it. By default the file suits a Swedish Excel (semicolon, UTF-8 with a byte order mark).
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from app.atomic_file import write_whole
from app.domain.roll_call.export import ExportedRegisters, ExportedRow
from app.exchange.spreadsheet_csv import Cell, spreadsheet_bytes

SWEDEN = ZoneInfo("Europe/Stockholm")
HEADINGS = {
    "sv": (
        "datum",
        "start",
        "slut",
        "ämne",
        "id",
        "förnamn",
        "efternamn",
        "klass",
        "närvaro (min)",
        "giltig frånvaro (min)",
        "ogiltig frånvaro (min)",
        "annat (min)",
    ),
    "en": (
        "date",
        "start",
        "end",
        "subject",
        "id",
        "given name",
        "family name",
        "class",
        "present (min)",
        "valid absence (min)",
        "invalid absence (min)",
        "other (min)",
    ),
}


def write_registers(path: Path, exported: ExportedRegisters, *, language: str = "sv") -> None:
    """Replace `path` whole by the registers as CSV.

    Args:
        path: of the file.
        exported: what may leave, in minutes.
        language: of the headings, `sv` or `en`.

    Raises:
        Unavailable: `file_not_written`; what stood there before stands.
    """
    write_whole(path, spreadsheet_bytes(_rows(exported, language)))


def _rows(exported: ExportedRegisters, language: str) -> Iterator[Iterable[Cell]]:
    yield HEADINGS[language]
    yield from map(_cells, exported.rows)


def _cells(row: ExportedRow) -> Iterator[Cell]:
    starts_at, ends_at = _local(row.lesson.starts_at), _local(row.lesson.ends_at)
    yield from (f"{starts_at:%Y-%m-%d}", f"{starts_at:%H:%M}", f"{ends_at:%H:%M}")
    student = row.student
    yield from (row.lesson.title, student.school_number, student.given_name, student.family_name)
    yield row.group
    yield row.minutes.present
    yield row.minutes.valid_absence
    yield row.minutes.invalid_absence
    yield row.minutes.other


def _local(at: datetime) -> datetime:
    return at.astimezone(SWEDEN)
