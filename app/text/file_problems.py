"""What is wrong with a file that was not taken in, row by row, and how to mend it."""

from collections.abc import Mapping, Sequence
from typing import Protocol, cast

from app.text.language import translate
from app.text.source import QT_TRANSLATE_NOOP


class ProblemLike(Protocol):
    """What a problem of `app.exchange` tells; this layer may not know that one."""

    @property
    def row(self) -> int:
        """Line of the file; 0 for the file as a whole."""

    @property
    def column(self) -> str:
        """Heading; empty for a whole row."""

    @property
    def code(self) -> str:
        """Which sentence tells it."""

    @property
    def params(self) -> Mapping[str, str | int]:
        """What the sentence needs."""


SENTENCES = {
    # The file as a whole
    "file_missing": QT_TRANSLATE_NOOP("file", "There is no such file. Check the name."),
    "file_unreadable": QT_TRANSLATE_NOOP(
        "file", "The file cannot be read. Close it in other programs and check who may open it."
    ),
    "file_empty": QT_TRANSLATE_NOOP("file", "The file is empty. Export the list again."),
    "file_too_large": QT_TRANSLATE_NOOP(
        "file", "The file is larger than {megabytes} MB. Choose a list of one school."
    ),
    "file_is_spreadsheet": QT_TRANSLATE_NOOP(
        "file",
        "This is a spreadsheet, not CSV. Open it in Excel or LibreOffice, choose Save as, "
        "then CSV UTF-8.",
    ),
    "file_is_pdf": QT_TRANSLATE_NOOP(
        "file", "This is a PDF, not CSV. Export the list as CSV from the school's system."
    ),
    "file_is_document": QT_TRANSLATE_NOOP(
        "file", "This is a text document, not CSV. Export the list as CSV."
    ),
    "file_not_text": QT_TRANSLATE_NOOP(
        "file", "This is not a text file. Export the list as CSV UTF-8."
    ),
    "file_letters_mixed": QT_TRANSLATE_NOOP(
        "file",
        "The letters are saved in two ways, so names would come out wrong. "
        "Save the file again as CSV UTF-8.",
    ),
    "file_quotes_broken": QT_TRANSLATE_NOOP(
        "file", "A quotation mark is opened and not closed, or stands inside a cell. Remove it."
    ),
    "file_too_many_columns": QT_TRANSLATE_NOOP(
        "file", "A row has more than {most} columns. Keep only those that are needed."
    ),
    "file_too_many_rows": QT_TRANSLATE_NOOP(
        "file", "The file has more than {most} rows. Divide it."
    ),
    "file_too_many_lessons": QT_TRANSLATE_NOOP(
        "file", "The file stands for more than {most} lessons. Divide it."
    ),
    "file_without_rows": QT_TRANSLATE_NOOP(
        "file", "There are headings but nothing below them. Export the list again."
    ),
    "columns_missing": QT_TRANSLATE_NOOP(
        "file",
        "The first row must hold the headings. Missing: {columns}. "
        "Headings that are understood: {headings}.",
    ),
    "personal_number_is_no_id": QT_TRANSLATE_NOOP(
        "file",
        "A personal identity number is not taken as id: the id stands on cards and in registers. "
        "Export the list with the school's own number for each student.",
    ),
    "column_twice": QT_TRANSLATE_NOOP(
        "file", "Two columns mean the same: {heading}. Remove one of them."
    ),
    # A row
    "row_too_wide": QT_TRANSLATE_NOOP(
        "file", "The row has more cells than there are headings. Look for a stray separator."
    ),
    "row_twice": QT_TRANSLATE_NOOP("file", "This is already in row {other_row}. Remove one."),
    # A cell
    "cell_empty": QT_TRANSLATE_NOOP("file", "The cell is empty. Fill it in."),
    "cell_too_long": QT_TRANSLATE_NOOP(
        "file", "The cell holds more than {longest} characters. Shorten it."
    ),
    "cell_is_formula": QT_TRANSLATE_NOOP(
        "file",
        "The cell begins like a formula (= + - @ or a tab), as no name does. Write plain text.",
    ),
    "cell_unprintable": QT_TRANSLATE_NOOP(
        "file", "The cell holds a line break or a sign that cannot be shown. Write it again."
    ),
    "cell_garbled": QT_TRANSLATE_NOOP(
        "file", "Letters were lost when the file was saved. Export it again as CSV UTF-8."
    ),
    "number_shortened": QT_TRANSLATE_NOOP(
        "file", "Excel has shortened this number. Format the column as text and export again."
    ),
    "number_of_another": QT_TRANSLATE_NOOP(
        "file", "Row {other_row} has the same id with another name. Correct one of them."
    ),
    "differs_from_row": QT_TRANSLATE_NOOP(
        "file", "Row {other_row} says otherwise of the same student. Correct one of them."
    ),
    "protection_not_known": QT_TRANSLATE_NOOP(
        "file", "Write yes, no or unknown in place of “{word}”."
    ),
    "date_not_read": QT_TRANSLATE_NOOP(
        "file", "“{text}” is no date that can be read. Write it like 2026-11-23."
    ),
    "date_not_in_range": QT_TRANSLATE_NOOP(
        "file", "“{text}” lies outside the years {first} to {last}. Correct it."
    ),
    "time_not_read": QT_TRANSLATE_NOOP("file", "“{text}” is no time of day. Write it like 08:20."),
    "weekday_not_read": QT_TRANSLATE_NOOP(
        "file", "“{text}” is no day of the week. Write it like Monday or mon."
    ),
    "weekday_not_in_period": QT_TRANSLATE_NOOP(
        "file", "There is no such day between the first and the last day. Correct one of them."
    ),
    "date_and_weekday": QT_TRANSLATE_NOOP(
        "file", "The row has both a date and a weekday. Keep one of them."
    ),
    "period_not_usable": QT_TRANSLATE_NOOP(
        "file", "The last day lies before the first, or more than {days} days after it. Correct it."
    ),
    "ends_before_start": QT_TRANSLATE_NOOP(
        "file", "The lesson ends before it begins. Correct one of the times."
    ),
    "class_unknown": QT_TRANSLATE_NOOP(
        "file",
        "The class {value} is not known. Import its class list first, or correct the name.",
    ),
    "teacher_unknown": QT_TRANSLATE_NOOP(
        "file",
        "Nobody has the user name {value}. Make the account first, or empty the cell.",
    ),
    "time_in_clock_change": QT_TRANSLATE_NOOP(
        "file", "On {day} the clocks change at this hour. Choose another time."
    ),
}


def file_problem(problem: ProblemLike) -> str:
    """One thing to mend, with its row and column."""
    source = SENTENCES.get(problem.code)
    if source is None:
        told = translate("file", "This cannot be taken in. Correct it, or leave it out.")
    else:
        told = translate("file", source).format(**problem.params)
    return f"{_place(problem)}: {told}" if problem.row else told


def problems_of(error: BaseException) -> Sequence[ProblemLike]:
    """The problems that an error brings with it; none for most errors."""
    return cast("Sequence[ProblemLike]", getattr(error, "problems", ()))


def _place(problem: ProblemLike) -> str:
    if problem.column:
        place = translate("file", "Row {row}, column {column}")
        return place.format(row=problem.row, column=problem.column)
    return translate("file", "Row {row}").format(row=problem.row)
