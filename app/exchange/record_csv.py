"""The record of processing as CSV: a line for each activity, a column for each question.

The words come from outside, so that the file says what the screen says.
"""

from collections.abc import Sequence
from pathlib import Path

from app.atomic_file import write_whole
from app.exchange.spreadsheet_csv import spreadsheet_bytes

Rows = Sequence[tuple[str, str]]


def write_record(path: Path, activities: Sequence[tuple[str, Rows]], *, first: str) -> None:
    """Replace `path` by the record.

    Args:
        path: of the file.
        activities: names, each with its questions and answers, in the same order.
        first: the heading of the column of names.

    Raises:
        Unavailable: `file_not_written`; what stood there before stands.
    """
    heads = [question for question, _ in activities[0][1]] if activities else []
    rows = [[first, *heads]]
    for name, answered in activities:
        rows.append([name, *(" ".join(answer.split("\n")) for _, answer in answered)])
    write_whole(path, spreadsheet_bytes(rows))
