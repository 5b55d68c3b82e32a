"""Slips on paper: every code once, whole, and copyable."""

import re
import subprocess
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.errors import Unavailable
from app.printing.personal_code_slips import Slip, print_code_slips
from tests.support.papers import needs_poppler, pages_of

FIRST_ROW_ENDS = 227.0
"""In points: a quarter of a page of A4 within its margins."""


@pytest.mark.usefixtures("qapp")
def test_nine_slips_take_two_pages(tmp_path: Path) -> None:
    """Eight on a page; a PDF with as many pages as are needed."""
    path = tmp_path / "codes.pdf"
    print_code_slips(path, "Vasaskolan", [Slip(f"Student {n}", f"1234567{n}") for n in range(9)])
    content = path.read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") == 2


@needs_poppler
@pytest.mark.usefixtures("qapp")
def test_a_long_name_pushes_nothing_off_its_slip(tmp_path: Path) -> None:
    """The code and every word of what to do with it are there, whatever the name is."""
    names = (
        "Wilhelmina-Alexandra Christina Margareta af Ekenstam-Rosenschöld von Hohenzollern " * 3,
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2,
        "محمد علي",
        "Bo",
    )
    path = tmp_path / "codes.pdf"
    slips = [Slip(name, f"7301845{n}") for n, name in enumerate(names)]
    print_code_slips(path, "Vasaskolans mycket långa namn i Västra Götaland " * 3, slips)
    (page,) = pages_of(path)
    told = " ".join(page.split())
    assert all(f"7301 845{n}" in told for n in range(len(names)))
    feet = [float(foot) for foot in re.findall(r'yMax="([\d.]+)">away\.<', _boxes(path))]
    assert len(feet) == len(names)
    assert all(foot < FIRST_ROW_ENDS * (1 + n // 2) for n, foot in enumerate(sorted(feet)))


def _boxes(path: Path) -> str:
    """Where each word stands on its page, in points."""
    done = subprocess.run(  # noqa: S603 - a fixed command on a file of the test
        ["pdftotext", "-bbox", str(path), "-"],  # noqa: S607 - as above
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout


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
