"""Where a person put another mark in the place of what was proposed at the spot."""

from collections.abc import Collection, Iterable

from app.domain.ids import StudentId
from app.domain.roll_call.mark import Mark, MarkChange


def overridden(changes: Iterable[MarkChange], standing: Collection[Mark]) -> frozenset[StudentId]:
    """Of whom the last proposal does not stand; who leaves early was here all the same."""
    proposed = {
        change.student_id: change.mark
        for change in changes
        if change.author_id is None and change.mark is not None
    }
    kept = {mark.student_id: mark for mark in standing}
    return frozenset(
        student_id
        for student_id, mark in proposed.items()
        if not _is_kept(mark, kept.get(student_id))
    )


def _is_kept(proposed: Mark, standing: Mark | None) -> bool:
    if standing is None:
        return False
    return (proposed.kind, proposed.minutes_late) == (standing.kind, standing.minutes_late)
