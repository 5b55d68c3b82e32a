"""Class lists, timetables and registers for tests of the formats."""

from datetime import UTC, datetime
from pathlib import Path

from app.domain.class_list.people import Protection, Student
from app.domain.ids import GroupId, LessonId, StudentId
from app.domain.roll_call.export import ExportedRegisters, ExportedRow
from app.domain.roll_call.lesson import Lesson
from app.domain.roll_call.register import Minutes
from app.exchange.problems import BadFile

ROSTER_HEADINGS = "förnamn;efternamn;id;klass;födelsedatum;skyddad"
TIMETABLE_HEADINGS = "datum;veckodag;från;till;start;slut;ämne;klasser;sal;lärare"
LATE_FOUR_MINUTES = Minutes(71, 0, 4, 0)


def csv_file(folder: Path, *rows: str, encoding: str = "utf-8") -> Path:
    """A file of these rows."""
    path = folder / "table.csv"
    path.write_bytes("\r\n".join([*rows, ""]).encode(encoding))
    return path


def roster_file(folder: Path, *rows: str, encoding: str = "utf-8") -> Path:
    """A class list with the usual headings."""
    return csv_file(folder, ROSTER_HEADINGS, *rows, encoding=encoding)


def timetable_file(folder: Path, *rows: str) -> Path:
    """A timetable with all headings."""
    return csv_file(folder, TIMETABLE_HEADINGS, *rows)


def told(error: BadFile) -> list[tuple[int, str, str]]:
    """Row, column and code of each problem."""
    return [(problem.row, problem.column, problem.code) for problem in error.problems]


def exported_row(
    title: str = "Matematik 2b",
    given_name: str = "Moa",
    family_name: str = "Åberg",
    school_number: str = "0801",
    group: str = "SA24A",
    minutes: Minutes = LATE_FOUR_MINUTES,
) -> ExportedRow:
    """One student in a lesson on 23 November, 8:20 to 9:35 in Sweden."""
    lesson = Lesson(
        id=LessonId("lesson"),
        title=title,
        group_ids=frozenset({GroupId("group")}),
        group_names=(group,),
        room="214",
        starts_at=datetime(2026, 11, 23, 7, 20, tzinfo=UTC),
        ends_at=datetime(2026, 11, 23, 8, 35, tzinfo=UTC),
    )
    student = Student(
        id=StudentId("student"),
        given_name=given_name,
        family_name=family_name,
        school_number=school_number,
        group_ids=lesson.group_ids,
        birth_date=None,
        protection=Protection.NONE,
        subject_ref="subject",
    )
    return ExportedRow(lesson, student, group, minutes)


def exported(*rows: ExportedRow) -> ExportedRegisters:
    """Registers ready to leave."""
    return ExportedRegisters(rows)
