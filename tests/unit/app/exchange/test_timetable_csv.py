"""Timetables from CSV."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.roll_call.timetable import TimetableRow
from app.exchange.problems import BadFile
from app.exchange.timetable_csv import read_timetable
from tests.support.csv_files import csv_file, timetable_file, told


def problems_of(path: Path) -> list[tuple[int, str, str]]:
    """Read a timetable that must be refused; what was told."""
    with pytest.raises(BadFile) as caught:
        read_timetable(path)
    return told(caught.value)


def test_a_day_becomes_a_lesson(tmp_path: Path) -> None:
    """Every column arrives in its place, local time as UTC."""
    row = "2026-11-23;;;;08:20;09:35;Matematik 2b;SA24A+SA24B;214;karin"
    assert read_timetable(timetable_file(tmp_path, row)) == (
        TimetableRow(
            row=2,
            title="Matematik 2b",
            group_names=frozenset({"SA24A", "SA24B"}),
            starts_at=datetime(2026, 11, 23, 7, 20, tzinfo=UTC),
            ends_at=datetime(2026, 11, 23, 8, 35, tzinfo=UTC),
            room="214",
            teacher="karin",
        ),
    )


def test_english_headings_without_room_and_teacher_are_enough(tmp_path: Path) -> None:
    """Room and teacher may be left out."""
    path = csv_file(tmp_path, "date,start,end,subject,classes", "20261123,8.20,0935,Maths,SA24A")
    (row,) = read_timetable(path)
    assert (row.room, row.teacher) == ("", "")
    assert row.ends_at == datetime(2026, 11, 23, 8, 35, tzinfo=UTC)


def test_a_weekday_becomes_a_lesson_each_week(tmp_path: Path) -> None:
    """A weekly row stands for every such day of its period, first and last day included."""
    row = ";måndag;2026-11-23;2026-12-14;08:20;09:35;Ma;SA24A;;"
    days = [row.starts_at.day for row in read_timetable(timetable_file(tmp_path, row))]
    assert days == [23, 30, 7, 14]


def test_lessons_stay_at_their_hour_when_the_clocks_change(tmp_path: Path) -> None:
    """Twenty past eight is twenty past eight in summer and in winter."""
    row = ";fre;2026-10-23;2026-10-30;08:20;09:35;Ma;SA24A;;"
    starts = [row.starts_at for row in read_timetable(timetable_file(tmp_path, row))]
    assert [start.hour for start in starts] == [6, 7]
    assert all(start.tzinfo is UTC for start in starts)


@pytest.mark.parametrize(
    "times", ["2026-03-29;;;;02:30;04:00", "2026-10-25;;;;02:30;04:00", "2026-10-25;;;;01:00;02:10"]
)
def test_an_hour_that_is_left_out_or_comes_twice_is_refused(tmp_path: Path, times: str) -> None:
    """A time that does not exist, or exists twice, is never guessed at."""
    path = timetable_file(tmp_path, f"{times};Ma;SA24A;;")
    assert problems_of(path) == [(2, "start", "time_in_clock_change")]


@pytest.mark.parametrize("word", ["mån", "Mån.", "MONDAY", "mon", "1"])
def test_weekdays_are_known_in_both_languages(tmp_path: Path, word: str) -> None:
    """Full and short names in any case are understood."""
    row = f";{word};2026-11-23;2026-11-23;08:20;09:35;Ma;SA24A;;"
    assert len(read_timetable(timetable_file(tmp_path, row))) == 1


@pytest.mark.parametrize(
    ("row", "column", "code"),
    [
        ("2026-11-23;;;;09:35;08:20;Ma;SA24A;;", "slut", "ends_before_start"),
        ("2026-11-23;;;;08:20;08:20;Ma;SA24A;;", "slut", "ends_before_start"),
        ("2026-11-31;;;;08:20;09:35;Ma;SA24A;;", "datum", "date_not_read"),
        ("0001-01-01;;;;00:00;09:35;Ma;SA24A;;", "datum", "date_not_in_range"),
        ("2026-11-23;;;;24:00;25:00;Ma;SA24A;;", "start", "time_not_read"),
        ("2026-11-23;;;;kvart;09:35;Ma;SA24A;;", "start", "time_not_read"),
        ("2026-11-23;;;;;09:35;Ma;SA24A;;", "start", "cell_empty"),
        (";;;;08:20;09:35;Ma;SA24A;;", "datum", "cell_empty"),
        ("2026-11-23;;;;08:20;09:35;;SA24A;;", "ämne", "cell_empty"),
        ("2026-11-23;;;;08:20;09:35;Ma;;;", "klasser", "cell_empty"),
        ("2026-11-23;;;;08:20;09:35;=Ma;SA24A;;", "ämne", "cell_is_formula"),
        ("2026-11-23;mån;;;08:20;09:35;Ma;SA24A;;", "veckodag", "date_and_weekday"),
        (";mån;;2026-12-14;08:20;09:35;Ma;SA24A;;", "från", "cell_empty"),
        (";mån;2026-12-14;2026-11-23;08:20;09:35;Ma;SA24A;;", "till", "period_not_usable"),
        (";mån;2026-11-23;2029-11-23;08:20;09:35;Ma;SA24A;;", "till", "period_not_usable"),
        (";mån;2026-11-24;2026-11-29;08:20;09:35;Ma;SA24A;;", "veckodag", "weekday_not_in_period"),
        (";mon-wed;2026-11-23;2026-11-29;08:20;09:35;Ma;SA24A;;", "veckodag", "weekday_not_read"),
    ],
)
def test_what_cannot_be_a_lesson_is_refused(
    tmp_path: Path, row: str, column: str, code: str
) -> None:
    """Each fault is told by row and column with its reason."""
    assert (2, column, code) in problems_of(timetable_file(tmp_path, row))


def test_the_same_lesson_twice_is_refused(tmp_path: Path) -> None:
    """A day that a weekly row already covers is told once, with the other row."""
    path = timetable_file(
        tmp_path,
        ";mån;2026-11-23;2026-12-14;08:20;09:35;Ma;SA24A+SA24B;;",
        "2026-11-30;;;;08:20;09:00;Ma;SA24B+SA24A;;",
    )
    assert problems_of(path) == [(3, "", "row_twice")]


def test_lessons_at_the_same_time_are_no_fault(tmp_path: Path) -> None:
    """A class may be divided: two subjects at one time are ordinary."""
    path = timetable_file(
        tmp_path,
        "2026-11-30;;;;08:20;09:00;Franska;SA24A;;",
        "2026-11-30;;;;08:20;09:00;Spanska;SA24A;;",
    )
    assert len(read_timetable(path)) == 2


def test_a_timetable_needs_a_day_for_its_lessons(tmp_path: Path) -> None:
    """Without a column for date or weekday the file is refused at once."""
    with pytest.raises(BadFile) as caught:
        read_timetable(csv_file(tmp_path, "start;slut;ämne;klass", "08:20;09:35;Ma;SA24A"))
    assert caught.value.problems[0].params["columns"] == "datum / veckodag"


def test_a_file_that_stands_for_too_many_lessons_is_refused(tmp_path: Path) -> None:
    """A thousand weekly rows of a year are more than a school has."""
    rows = [f";mån;2026-01-01;2026-12-31;08:20;09:35;Ma {number};SA24A;;" for number in range(1000)]
    assert problems_of(timetable_file(tmp_path, *rows)) == [(0, "", "file_too_many_lessons")]


def test_headings_alone_are_no_timetable(tmp_path: Path) -> None:
    """A timetable without a lesson is refused, so that nothing is emptied by mistake."""
    assert problems_of(timetable_file(tmp_path)) == [(0, "", "file_without_rows")]
