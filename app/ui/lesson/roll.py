"""The list of a lesson as a teacher wants it: who is waited for on top, found by a few letters.

Pure rules on a register; knows no widget and no thread.
"""

import unicodedata
from dataclasses import dataclass
from datetime import datetime

from app.domain.class_list.people import Student
from app.domain.ids import StudentId
from app.domain.roll_call.mark import Mark, MarkKind
from app.domain.roll_call.register import Register

EVENTS_SHOWN = 4
AWAY = frozenset({MarkKind.ABSENT, MarkKind.ABSENT_NOTIFIED})
SHORTEST_INITIALS = 2


@dataclass(frozen=True)
class Line:
    """One row of the list.

    Attributes:
        unsaved: what was decided and is not on disk yet; None where all is saved.
    """

    student: Student
    mark: Mark | None
    unsaved: MarkKind | None = None


@dataclass(frozen=True)
class Event:
    """Something that was marked in this lesson."""

    student: Student
    mark: Mark


def lines_of(
    register: Register, wanted: str = "", unsaved: dict[StudentId, MarkKind] | None = None
) -> tuple[Line, ...]:
    """The rows that fit the typed letters: waited for first, then the latest, then the absent.

    Letters begin the name's parts, or are its initials (`aa` finds two): among those waited for,
    whoever is called so comes before whoever has such initials.
    """
    pending = unsaved or {}
    found: list[tuple[tuple[int, float], Line]] = []
    for row in register.rows:
        by_name = _is_called(row.student, wanted)
        if by_name or _has_initials(row.student, wanted):
            line = Line(row.student, row.mark, pending.get(row.student.id))
            found.append((_place_in_list(line, by_name=by_name), line))
    return tuple(line for _, line in sorted(found, key=lambda each: each[0]))


def events_of(register: Register) -> tuple[Event, ...]:
    """The latest marks, newest first; what was known before the lesson is no event."""
    marked = [Event(row.student, row.mark) for row in register.rows if row.mark is not None]
    events = [each for each in marked if not _was_known_before(each.mark, register.started_at)]
    return tuple(sorted(events, key=lambda each: each.mark.at, reverse=True)[:EVENTS_SHOWN])


def _is_called(student: Student, wanted: str) -> bool:
    """Whether every typed word begins some part of the name; accents may be left out."""
    if not wanted.strip():
        return True
    parts = _words(student.name)
    plain_parts = [_without_accents(part) for part in parts]
    return all(
        any(part.startswith(word) for part in parts)
        or any(part.startswith(word) for part in plain_parts)
        for word in _words(wanted)
    )


def _has_initials(student: Student, wanted: str) -> bool:
    typed = "".join(_words(wanted))
    parts = _words(student.name)
    ends = (parts[0][:1] + parts[-1][:1], "".join(part[:1] for part in parts)) if parts else ()
    found = {*ends, *map(_without_accents, ends)}
    return len(typed) >= SHORTEST_INITIALS and typed in found


def _words(text: str) -> list[str]:
    return unicodedata.normalize("NFC", text).casefold().replace("-", " ").split()


def _without_accents(word: str) -> str:
    apart = unicodedata.normalize("NFKD", word)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _place_in_list(line: Line, *, by_name: bool) -> tuple[int, float]:
    if line.unsaved is not None:
        return (0, 0.0)
    if line.mark is None:
        return (1, 0.0 if by_name else 1.0)
    return (3 if line.mark.kind in AWAY else 2, -line.mark.at.timestamp())


def _was_known_before(mark: Mark, started_at: datetime | None) -> bool:
    is_notified = mark.kind is MarkKind.ABSENT_NOTIFIED
    return is_notified and started_at is not None and mark.at <= started_at
