"""Whatever bytes are in a file, a reader takes them in or says why not."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.exchange.problems import BadFile
from app.exchange.roster_csv import read_roster
from app.exchange.timetable_csv import read_timetable
from app.text.file_problems import file_problem
from tests.support.csv_files import ROSTER_HEADINGS, TIMETABLE_HEADINGS

Reader = Callable[[Path], object]
READERS = ((read_roster, ROSTER_HEADINGS), (read_timetable, TIMETABLE_HEADINGS))

DAYS = ["2026-11-23", "20261123", "0001-01-01", "9999-12-31", "mån", "2026-02-30"]
TIMES = ["08:20", "2:30", "09:35", "24:00", "٣:²٠"]
TEXTS = ["Moa", "1", "SA24A", "ja", "A+", "+", "=1", '"', ""]
SIGNS = ["\ufeff", "\u2028", "\x85", "\u202e", "\ud7ff"]
WORDS = st.sampled_from([*DAYS, *TIMES, *TEXTS, *SIGNS])
CELLS = WORDS | st.text(st.characters(exclude_categories=["Cs"]), max_size=10)
ROWS = st.lists(st.lists(CELLS, max_size=14).map(";".join), max_size=8).map("\n".join)


def is_read_or_refused(reader: Reader, content: bytes) -> bool:
    """True where a file of these bytes was read or refused with reasons; else the test fails."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "any.csv"
        path.write_bytes(content)
        try:
            return bool(reader(path))
        except BadFile as refusal:
            return bool(refusal.problems) and all(map(file_problem, refusal.problems))


@pytest.mark.parametrize("reader", [reader for reader, _ in READERS])
@given(content=st.binary(max_size=400))
@example(content=b"\xff\xfe")
@example(content=b"sep=;\n")
@example(content=b'""\r"')
def test_any_bytes_are_read_or_refused(reader: Reader, content: bytes) -> None:
    """No bytes make a reader fail in any other way than by saying what is wrong."""
    assert is_read_or_refused(reader, content)


@pytest.mark.parametrize(("reader", "headings"), READERS)
@given(rows=ROWS, encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_any_cells_are_read_or_refused(
    reader: Reader, headings: str, rows: str, encoding: str
) -> None:
    """Below good headings, any cells are taken in or refused with reasons."""
    assert is_read_or_refused(reader, f"{headings}\n{rows}".encode(encoding))
