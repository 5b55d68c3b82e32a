"""Files that are not what they should be."""

from pathlib import Path

import pytest

from app.exchange.problems import BadFile
from app.exchange.roster_csv import read_roster
from app.text.file_problems import SENTENCES
from tests.support.csv_files import ROSTER_HEADINGS, csv_file, roster_file, told

MEGABYTE = 1024 * 1024


def code_of(path: Path) -> str:
    """Read a file that must be refused as a whole; the reason."""
    with pytest.raises(BadFile) as caught:
        read_roster(path)
    (problem,) = caught.value.problems
    assert problem.code in SENTENCES
    assert caught.value.params["file"] == path.name
    return problem.code


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file_empty"),
        (b"\xef\xbb\xbf \r\n\r\n", "file_empty"),
        (b"PK\x03\x04\x14\x00" + bytes(100), "file_is_spreadsheet"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), "file_is_spreadsheet"),
        (b"%PDF-1.7\n", "file_is_pdf"),
        (b"{\\rtf1 hello}", "file_is_document"),
        (b"id;klass\x00;", "file_not_text"),
        (bytes(range(256)), "file_not_text"),
        (b"\xff\xfe\x00\xd8\x00", "file_not_text"),
        (b"\x89PNG\r\n\x1a\n\x00\x00" + "å".encode() + b"\xff", "file_not_text"),
        ("förnamn;Åsa;".encode() + b"\xc5", "file_letters_mixed"),
        (b"\xef\xbb\xbfid;\xff", "file_letters_mixed"),
        (b"id;\x81", "file_not_text"),
        (b'"id', "file_quotes_broken"),
        (b'id;klass\n"Mo"a;SA', "file_quotes_broken"),
        (ROSTER_HEADINGS.encode(), "file_without_rows"),
        (b";" * 300, "file_too_many_columns"),
        (b"id;" * 300 + b"\n", "file_too_many_columns"),
    ],
)
def test_a_file_that_is_no_table_is_named_for_what_it_is(
    tmp_path: Path, content: bytes, code: str
) -> None:
    """Whatever was chosen by mistake, the reason says what it is."""
    path = tmp_path / "table.csv"
    path.write_bytes(content)
    if code == "file_quotes_broken" and b"klass" in content:
        path.write_bytes(content.replace(b"id;klass", ROSTER_HEADINGS.encode()))
    assert code_of(path) == code


def test_a_huge_file_is_refused_without_reading_it_all(tmp_path: Path) -> None:
    """Fifty megabytes are refused, and are not even read to their end."""
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(50 * MEGABYTE)
    assert code_of(path) == "file_too_large"


def test_too_many_rows_are_refused(tmp_path: Path) -> None:
    """More rows than any school has students are refused."""
    rows = [f"Moa;Ek;{number};SA24A;;" for number in range(20_001)]
    assert code_of(roster_file(tmp_path, *rows)) == "file_too_many_rows"


def test_a_row_of_three_hundred_columns_is_refused(tmp_path: Path) -> None:
    """A wide row is refused even below good headings."""
    assert code_of(roster_file(tmp_path, "x;" * 300)) == "file_too_many_columns"


def test_a_long_cell_is_refused_by_row_and_column(tmp_path: Path) -> None:
    """A name of more than two hundred characters is no name."""
    with pytest.raises(BadFile) as caught:
        read_roster(roster_file(tmp_path, f"{'a' * 201};Ek;1;SA24A;;"))
    assert told(caught.value) == [(2, "förnamn", "cell_too_long")]


def test_an_endless_quoted_cell_is_refused(tmp_path: Path) -> None:
    """A quote that is never closed does not swallow the file."""
    path = roster_file(tmp_path, '"' + "a" * 200_000)
    assert code_of(path) == "file_quotes_broken"


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    """Who names a file that is not there is told so."""
    assert code_of(tmp_path / "nothing.csv") == "file_missing"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    """A folder, a device or a pipe is never read."""
    assert code_of(tmp_path) == "file_missing"


def test_an_impossible_name_is_no_file() -> None:
    """A path with a zero byte is refused like any other that is not there."""
    assert code_of(Path("a\0b")) in {"file_missing", "file_unreadable"}


def test_a_file_one_may_not_read_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who may not read the file is told so."""
    path = csv_file(tmp_path, ROSTER_HEADINGS)

    def refuse(*_anything: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", refuse)
    assert code_of(path) == "file_unreadable"


def test_old_mac_line_ends_are_read(tmp_path: Path) -> None:
    """Lines may end in any of the three usual ways."""
    path = tmp_path / "table.csv"
    path.write_bytes(f"{ROSTER_HEADINGS}\rMoa;Ek;1;SA24A;;\r".encode())
    assert len(read_roster(path).students) == 1
