"""Signed registers as CSV."""

import csv
import io
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.roll_call.export import ExportedRegisters
from app.domain.roll_call.register import Minutes
from app.errors import Unavailable
from app.exchange.register_csv import HEADINGS, write_registers
from app.exchange.spreadsheet_csv import neutral
from tests.support.csv_files import exported, exported_row

CELL = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


def test_a_row_is_written_in_local_time_and_minutes(tmp_path: Path) -> None:
    """The file is what a Swedish Excel opens: byte order mark, semicolon, Swedish headings."""
    path = tmp_path / "register.csv"
    write_registers(path, exported(exported_row()))
    assert path.read_bytes().startswith(b"\xef\xbb\xbfdatum;start;slut;")
    line = "2026-11-23;08:20;09:35;Matematik 2b;0801;Moa;Åberg;SA24A;71;0;4;0\r\n"
    assert path.read_bytes().endswith(line.encode())


def written(rows: ExportedRegisters, language: str) -> str:
    """What the file says."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "register.csv"
        write_registers(path, rows, language=language)
        return path.read_bytes().decode("utf-8-sig")


def test_headings_follow_the_language() -> None:
    """An English installation gets English headings in the same order."""
    assert written(exported(), "en").startswith("date;start;end;subject;id;")
    assert len(HEADINGS["sv"]) == len(HEADINGS["en"]) == 12


def test_nothing_tells_how_anybody_checked_in() -> None:
    """No heading speaks of card, face or method."""
    words = " ".join(HEADINGS["sv"] + HEADINGS["en"])
    assert not any(word in words for word in ("metod", "method", "kort", "card", "face", "ansikte"))


@given(
    texts=st.lists(st.tuples(CELL, CELL, CELL, CELL, CELL), max_size=5),
    minutes=st.integers(0, 500),
    language=st.sampled_from(["sv", "en"]),
)
def test_whatever_is_written_can_be_read_back(
    texts: list[tuple[str, str, str, str, str]], minutes: int, language: str
) -> None:
    """Any names, whatever they contain, come back from the file cell by cell."""
    rows = [exported_row(*each, minutes=Minutes(minutes, 0, 1, 2)) for each in texts]
    text = written(exported(*rows), language)
    read = list(csv.reader(io.StringIO(text, newline=""), delimiter=";", strict=True))
    assert tuple(read[0]) == HEADINGS[language]
    for cells, (title, given_name, family_name, number, group) in zip(read[1:], texts, strict=True):
        expected = [neutral(each) for each in (title, number, given_name, family_name, group)]
        assert cells[3:8] == expected
        assert cells[8:] == [str(minutes), "0", "1", "2"]


def test_a_lone_surrogate_does_not_cost_the_file(tmp_path: Path) -> None:
    """A letter that no file can hold is replaced, and the register still leaves."""
    path = tmp_path / "register.csv"
    write_registers(path, exported(exported_row(given_name="Mo\ud800a")))
    assert "Mo?a" in path.read_text(encoding="utf-8-sig")


def test_a_register_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    """Where the place cannot be written the old file stands and the reason is told."""
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Unavailable, match="file_not_written"):
        write_registers(tmp_path / "file" / "register.csv", exported())
