"""Marks and what stands after undoing."""

from datetime import UTC, datetime

from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.mark import Mark, MarkChange, MarkKind, standing_marks

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
LESSON, STUDENT = LessonId("lesson"), StudentId("student")


def step(kind: MarkKind | None, *, is_undo: bool = False) -> MarkChange:
    """One step of a history."""
    mark = None if kind is None else Mark(LESSON, STUDENT, kind, NOW)
    return MarkChange(0, LESSON, STUDENT, mark, NOW, None, is_undo=is_undo)


def kinds(*steps: MarkChange) -> list[MarkKind | None]:
    """The kinds that stand."""
    return [mark.kind if mark else None for mark in standing_marks(steps)]


def test_whoever_was_there_for_a_part_was_here() -> None:
    """Present and late count as here, the others do not."""
    assert {kind for kind in MarkKind if kind.is_here} == {MarkKind.PRESENT, MarkKind.LATE}


def test_marks_stand_in_the_order_they_were_made() -> None:
    """Without an undo every step stands on the one before."""
    steps = (step(MarkKind.PRESENT), step(MarkKind.LATE))
    assert kinds(*steps) == [MarkKind.PRESENT, MarkKind.LATE]


def test_undoing_twice_goes_back_two_steps() -> None:
    """An undo does not undo the undo before it."""
    undo = step(None, is_undo=True)
    assert kinds(step(MarkKind.PRESENT), step(MarkKind.LATE), undo, undo) == []


def test_an_undo_of_nothing_is_nothing() -> None:
    """A history that begins with an undo has nothing standing."""
    assert kinds(step(None, is_undo=True)) == []
