"""The record of processing as CSV: a line for each activity, a column for each question.

The words come from outside, so that the file says what the screen says.
"""

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from app.atomic_file import write_whole
from app.exchange.register_csv import neutral

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
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    heads = [question for question, _ in activities[0][1]] if activities else []
    writer.writerow([neutral(each) for each in (first, *heads)])
    for name, rows in activities:
        answers = (" ".join(answer.split("\n")) for _, answer in rows)
        writer.writerow([neutral(each) for each in (name, *answers)])
    write_whole(path, text.getvalue().encode("utf-8-sig"))
