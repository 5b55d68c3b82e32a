"""Slips on paper: every code once, whole, and copyable."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.errors import Unavailable
from app.printing.personal_code_slips import Slip, print_code_slips


@pytest.mark.usefixtures("qapp")
def test_nine_slips_take_two_pages(tmp_path: Path) -> None:
    """Eight on a page; a PDF with as many pages as are needed."""
    path = tmp_path / "codes.pdf"
    print_code_slips(path, "Vasaskolan", [Slip(f"Student {n}", f"1234567{n}") for n in range(9)])
    content = path.read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") == 2


def test_a_place_that_cannot_be_written_leaves_nothing(qapp: QApplication, tmp_path: Path) -> None:
    """It is said, and no half of a file with codes lies about."""
    assert qapp is not None
    taken = tmp_path / "codes.pdf"
    taken.mkdir()
    with pytest.raises(Unavailable, match="file_not_written"):
        print_code_slips(taken, "Vasaskolan", [Slip("Ada", "1")])
    assert [*tmp_path.iterdir(), *taken.iterdir()] == [taken]


def test_a_slip_shows_no_code_in_a_log() -> None:
    """Whatever is printed of it in a program."""
    assert "73018452" not in repr(Slip("Ada Alm", "73018452"))
