"""Whatever leaves for a spreadsheet is safe to open there, whichever list it is."""

import csv
import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.ai_log_csv import write_ai_log
from app.exchange.record_csv import write_record
from app.exchange.register_csv import write_registers
from app.exchange.spreadsheet_csv import neutral, spreadsheet_bytes, spreadsheet_text
from privacy.accountability.ai_log import AiUse, Outcome
from privacy.purposes import Purpose
from tests.support.csv_files import exported, exported_row

EVIL = "=HYPERLINK(A1)"
READ_AS_FORMULA = tuple("=+-@")


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+46",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        " =1",
        "\uff1d1",
        "\uff0d1",
        "\n+1",
        "\u00a0@A1",
        "\tMoa",
    ],
)
def test_formulas_leave_as_text(cell: str) -> None:
    """What a spreadsheet would compute stands behind an apostrophe."""
    assert neutral(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["Moa", "Anna-Karin", "", "0801", "3+4", "a=b"])
def test_ordinary_cells_leave_unchanged(cell: str) -> None:
    """Nobody's name gets an apostrophe."""
    assert neutral(cell) == cell


@given(st.lists(st.lists(st.text(max_size=20), min_size=1, max_size=4), max_size=5))
def test_no_cell_of_any_table_is_a_formula(rows: list[list[str]]) -> None:
    """Headings and cells alike, and nothing but the apostrophe is added."""
    read = list(csv.reader(io.StringIO(spreadsheet_text(rows), newline=""), delimiter=";"))
    cells = [cell for row in read for cell in row]
    assert not [cell for cell in cells if cell.strip().startswith(READ_AS_FORMULA)]
    for row, told in zip(rows, read, strict=True):
        assert [each.removeprefix("'") for each in told] == [each.removeprefix("'") for each in row]


def test_numbers_stay_numbers() -> None:
    """Below zero, too: a number is no formula."""
    assert spreadsheet_text([["a", -3, 4]]) == "a;-3;4\r\n"
    assert spreadsheet_bytes([["Å"]]).startswith(b"\xef\xbb\xbf")


def test_every_list_that_leaves_is_neutralised(tmp_path: Path) -> None:
    """Registers, the record of processing and the AI log; the access package has its own test."""
    at = datetime(2026, 11, 23, 8, tzinfo=UTC)
    use = AiUse(at, EVIL, EVIL, Purpose.FACE_AT_SPOT, EVIL, 1, EVIL, Outcome.UNKNOWN, EVIL, None)
    write_registers(tmp_path / "register.csv", exported(exported_row(given_name=EVIL)))
    write_record(tmp_path / "record.csv", [(EVIL, [(EVIL, EVIL)])], first=EVIL)
    write_ai_log(tmp_path / "ai.csv", [use])
    for path in tmp_path.iterdir():
        text = path.read_text(encoding="utf-8-sig")
        assert f"'{EVIL}" in text
        assert text.count(EVIL) == text.count(f"'{EVIL}")
