"""Which students a search shows. Pure: it knows no widget and no storage."""

import unicodedata
from collections.abc import Iterable

from app.domain.class_list.people import Group
from app.domain.ids import GroupId
from app.domain.roll_call.overview import StudentOverview


def folded(text: str) -> str:
    """Text without case and accents, so that `asa` finds Åsa."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def matches(overview: StudentOverview, words: str) -> bool:
    """True where every word stands in the student's name, number, card or class."""
    student = overview.student
    groups = " ".join(group.name for group in overview.groups)
    card = overview.card_number or ""
    haystack = folded(f"{student.name} {student.school_number} {card} {groups}")
    return all(word in haystack for word in folded(words).split())


def narrowed(
    overviews: Iterable[StudentOverview], words: str, group_id: GroupId | None
) -> tuple[StudentOverview, ...]:
    """The students of one class (None for all) whom the search words fit."""
    return tuple(
        overview
        for overview in overviews
        if (group_id is None or group_id in overview.student.group_ids) and matches(overview, words)
    )


def groups_of(overviews: Iterable[StudentOverview]) -> tuple[Group, ...]:
    """Every class that the students stand in, by name."""
    groups = {group.id: group for overview in overviews for group in overview.groups}
    return tuple(sorted(groups.values(), key=lambda group: group.name))
