"""A teacher's overview as PDF: the week, what is not reported, whose attendance changed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from app.domain.document import Block, Bullets, Document, Heading, Paragraph, Table
from app.domain.roll_call.attendance_change import AttendanceChange
from app.domain.roll_call.lesson import Lesson
from app.domain.roll_call.overview import LessonOverview
from app.printing.document import print_document
from app.text.attendance_words import change_words, whom
from app.text.dates import local_date, local_day, local_span, local_time
from app.text.language import translate
from app.text.words import register_state, room

_SHARES = (8, 6, 14, 6, 6)


@dataclass(frozen=True)
class PrintedOverview:
    """What goes on the paper.

    Attributes:
        monday: first day of the week.
        week, unsigned: lessons with how far their registers have come.
        changes: of students whose identity is open.
        left_out: how many others there are.
    """

    school_name: str
    teacher: str
    made_at: datetime
    monday: date
    week: tuple[LessonOverview, ...]
    unsigned: tuple[LessonOverview, ...]
    changes: tuple[AttendanceChange, ...]
    left_out: int = 0


def print_overview(path: Path, paper: PrintedOverview) -> None:
    """Replace `path` by the overview. Needs a QGuiApplication.

    Raises:
        Unavailable: `file_not_written`; what stood there before stands. `font_missing`.
    """
    print_document(path, overview_document(paper))


def overview_document(paper: PrintedOverview) -> Document:
    """The overview, before it is drawn."""
    made = f"{local_date(paper.made_at)} {local_time(paper.made_at)}"
    title = translate("paper", "Overview of {teacher}").format(teacher=paper.teacher)
    return Document(title, paper.school_name, made, tuple(_blocks(paper)))


def _blocks(paper: PrintedOverview) -> Iterator[Block]:
    week = translate("paper", "Week {number} · from {monday}")
    number = paper.monday.isocalendar().week
    yield Heading(week.format(number=number, monday=local_date(paper.monday)))
    yield from _lessons(paper.week, translate("paper", "No lessons."))
    yield Heading(translate("paper", "Not reported"))
    yield from _lessons(paper.unsigned, translate("paper", "Everything is reported."))
    yield Heading(translate("paper", "Attendance that has changed"))
    if paper.changes:
        lines = tuple(f"{whom(each)}: {change_words(each)}" for each in paper.changes)
        yield Bullets(lines)
    else:
        yield Paragraph(translate("paper", "Nobody's, as far as signed registers tell."))
    if paper.left_out:
        words = translate("paper", "Not on this paper because their identity is protected: {n}")
        yield Paragraph(words.format(n=paper.left_out))
    yield Paragraph(
        translate("paper", "Counts from signed registers. They tell nothing of the reasons."),
        is_muted=True,
    )


def _lessons(lessons: tuple[LessonOverview, ...], nothing: str) -> Iterator[Block]:
    if not lessons:
        yield Paragraph(nothing)
        return
    heads = (
        translate("paper", "Day"),
        translate("paper", "Time"),
        translate("paper", "Lesson"),
        translate("paper", "Room"),
        translate("paper", "Register"),
    )
    yield Table(heads, tuple(_line(each) for each in lessons), _SHARES)


def _line(each: LessonOverview) -> tuple[str, ...]:
    lesson: Lesson = each.lesson
    return (
        local_day(lesson.starts_at),
        local_span(lesson.starts_at, lesson.ends_at),
        " · ".join(part for part in (lesson.title, " + ".join(lesson.group_names)) if part),
        room(lesson.room),
        register_state(each.state),
    )
