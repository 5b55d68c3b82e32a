"""The order of the list, and finding somebody by a few letters."""

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.class_list.people import Protection, Student
from app.domain.ids import GroupId, LessonId, StudentId
from app.domain.roll_call.lesson import Lesson
from app.domain.roll_call.mark import Mark, MarkKind
from app.domain.roll_call.register import Register, RegisterState, Row
from app.ui.lesson.roll import events_of, lines_of

START = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
LESSON = Lesson(
    LessonId("l"), "Matematik", frozenset({GroupId("g")}), ("SA24A",), "", START,
    START + timedelta(hours=1),
)  # fmt: skip


def student(name: str) -> Student:
    """Somebody on the list; the name is the id."""
    given, family = name.split(" ", 1)
    return Student(
        StudentId(name), given, family, name, frozenset(), None, Protection.NONE, subject_ref=name
    )


def row(name: str, kind: MarkKind | None = None, minute: int = 0) -> Row:
    """A line of the register, marked some minutes into the lesson."""
    someone = student(name)
    at = START + timedelta(minutes=minute)
    return Row(someone, Mark(LESSON.id, someone.id, kind, at) if kind else None)


def register(*rows: Row) -> Register:
    """An open register."""
    return Register(LESSON, RegisterState.OPEN, rows, started_at=START)


def test_who_is_waited_for_stands_on_top() -> None:
    """Then the latest who came, and the absent last."""
    mixed = register(
        row("Absent A", MarkKind.ABSENT, 9),
        row("Early E", MarkKind.PRESENT, 1),
        row("Waiting W"),
        row("Late L", MarkKind.LATE, 8),
        row("Known K", MarkKind.ABSENT_NOTIFIED, 0),
        row("Also W"),
    )
    names = [line.student.name for line in lines_of(mixed)]
    assert names == ["Waiting W", "Also W", "Late L", "Early E", "Absent A", "Known K"]


def test_what_is_not_saved_comes_first() -> None:
    """A mark that the disk did not take is the first thing to see."""
    lines = lines_of(register(row("Anna A"), row("Bo B")), "", {StudentId("Bo B"): MarkKind.ABSENT})
    assert (lines[0].student.name, lines[0].unsaved) == ("Bo B", MarkKind.ABSENT)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", True),
        ("wil", True),
        ("åb", True),
        ("ab", True),
        ("ÅBERG wilma", True),
        ("w å", True),
        ("erg", False),
        ("wilma ek", False),
    ],
)
def test_a_few_letters_find_somebody(typed: str, found: bool) -> None:  # noqa: FBT001 - a table
    """Each typed word begins a part of the name, in any order; accents may be left out."""
    assert bool(lines_of(register(row("Wilma Åberg")), typed)) is found


def test_double_names_are_found_by_either_part() -> None:
    """Anna-Karin Lind is found as karin."""
    assert lines_of(register(row("Anna-Karin Lind")), "karin")


def test_events_are_the_latest_marks() -> None:
    """Four at most, newest first, and nothing that was known before the lesson."""
    rows = [row(f"Nr {number}", MarkKind.PRESENT, number) for number in range(1, 7)]
    known = row("Known K", MarkKind.ABSENT_NOTIFIED, 0)
    told = row("Told T", MarkKind.ABSENT_NOTIFIED, 30)
    names = [each.student.name for each in events_of(register(*rows, known, told))]
    assert names == ["Told T", "Nr 6", "Nr 5", "Nr 4"]
