"""Whose attendance is another than it was: counts of two stretches side by side, and no score."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.domain.class_list.people import Student
from app.domain.roll_call.mark import MarkKind

FEWEST_LESSONS = 3
FEWEST_MISSED = 2
SHARE_PERCENT = 30


class Change(StrEnum):
    """What is another than before."""

    AWAY_MORE = "away_more"
    AWAY_LESS = "away_less"
    LATE_MORE = "late_more"


@dataclass(frozen=True)
class Stretch:
    """A student's signed lessons in some weeks.

    Attributes:
        lessons: in which the student was on the register and something was decided.
        away: missed, for whatever reason.
        late: came late.
    """

    lessons: int = 0
    away: int = 0
    late: int = 0


@dataclass(frozen=True)
class AttendanceChange:
    """A student whose last two weeks are unlike the weeks before.

    Attributes:
        groups: names of the classes.
    """

    student: Student
    groups: tuple[str, ...]
    change: Change
    lately: Stretch
    before: Stretch


def stretch_of(kinds: Iterable[MarkKind]) -> Stretch:
    """Count what was decided."""
    found = tuple(kinds)
    away = sum(kind.is_away for kind in found)
    return Stretch(len(found), away, found.count(MarkKind.LATE))


def change_between(before: Stretch, lately: Stretch) -> Change | None:
    """What changed by at least so many lessons and so large a share; None where little did.

    Both stretches need a few lessons: nothing is read from one missed morning.
    """
    if min(before.lessons, lately.lessons) < FEWEST_LESSONS:
        return None
    if lately.away >= FEWEST_MISSED and _grew(
        (before.away, before.lessons), (lately.away, lately.lessons)
    ):
        return Change.AWAY_MORE
    if before.away >= FEWEST_MISSED and _grew(
        (lately.away, lately.lessons), (before.away, before.lessons)
    ):
        return Change.AWAY_LESS
    if lately.late >= FEWEST_MISSED and _grew(
        (before.late, before.lessons), (lately.late, lately.lessons)
    ):
        return Change.LATE_MORE
    return None


def _grew(first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether the second share is larger by the percentage points that count."""
    return 100 * (second[0] * first[1] - first[0] * second[1]) >= (
        SHARE_PERCENT * first[1] * second[1]
    )
