"""Printed cards: all alike, in true size, readable by a camera, silent about their holder."""

import shutil
import subprocess
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest
import zxingcpp
from numpy.typing import NDArray
from PySide6.QtWidgets import QApplication

from app.domain.class_list.card import PrintedCard
from app.errors import Unavailable
from app.printing.card_face import CODE, HEIGHT, WIDTH
from app.printing.cards import LEFT, TOP, corner_of, print_cards
from app.settings import CARDS_ON_SHEETS, ONE_CARD_A_PAGE
from privacy.consent.card import make_plain_card

pytestmark = pytest.mark.usefixtures("qapp")
DOTS_PER_INCH = 200
PALE = 200
NEARLY_NOTHING = 0.01
needs_poppler = pytest.mark.skipif(
    not (shutil.which("pdftoppm") and shutil.which("pdftotext")),
    reason="poppler-utils is not installed, so the PDF cannot be looked at",
)


def pages(pdf: Path) -> list[NDArray[np.uint8]]:
    """The pages as grey pictures."""
    command = ["pdftoppm", "-r", str(DOTS_PER_INCH), "-gray", str(pdf), str(pdf.with_suffix(""))]
    subprocess.run(command, check=True)  # noqa: S603 - a fixed command on a file of the test
    pictures = [cv2.imread(str(p), cv2.IMREAD_GRAYSCALE) for p in sorted(pdf.parent.glob("*.pgm"))]
    return [np.asarray(picture, np.uint8) for picture in pictures]


def words(pdf: Path) -> str:
    """The text of the PDF."""
    command = ["pdftotext", str(pdf), "-"]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - as above
    return done.stdout


def print_alone(pdf: Path, printed: Sequence[PrintedCard]) -> None:
    """Each card on a page of its own size."""
    print_cards(pdf, printed, school_name="Vasaskolan", paper=ONE_CARD_A_PAGE)


def print_sheets(pdf: Path, printed: Sequence[PrintedCard]) -> None:
    """Ten on a sheet."""
    print_cards(pdf, printed, school_name="Vasaskolan", paper=CARDS_ON_SHEETS)


def millimetres(dots: float) -> float:
    """What so many dots of a picture are on paper."""
    return dots * 25.4 / DOTS_PER_INCH


def cards(count: int) -> list[PrintedCard]:
    """Cards of a class."""
    return [
        PrintedCard(f"E{number}", "SA24A", 12345, make_plain_card(12345).text)
        for number in range(count)
    ]


@needs_poppler
def test_a_card_is_read_by_the_reader_that_lessons_use(tmp_path: Path) -> None:
    """The printed code says exactly what the card carries."""
    (card,) = cards(1)
    print_alone(tmp_path / "card.pdf", [card])
    (found,) = zxingcpp.read_barcodes(pages(tmp_path / "card.pdf")[0])
    assert found.text == card.payload


@needs_poppler
def test_a_page_is_a_card_of_the_usual_size(tmp_path: Path) -> None:
    """One card fills a page of 85.60 by 53.98 mm, to a fifth of a millimetre."""
    print_alone(tmp_path / "card.pdf", cards(2))
    height, width = pages(tmp_path / "card.pdf")[1].shape
    assert millimetres(width) == pytest.approx(85.6, abs=0.2)
    assert millimetres(height) == pytest.approx(53.98, abs=0.2)


@needs_poppler
def test_a_class_lies_on_sheets_of_a4(tmp_path: Path) -> None:
    """Twelve cards take two sheets, ten and two, and every code on them is read."""
    printed = cards(12)
    print_sheets(tmp_path / "cards.pdf", printed)
    sheets = pages(tmp_path / "cards.pdf")
    found = [[each.text for each in zxingcpp.read_barcodes(sheet)] for sheet in sheets]
    assert [len(each) for each in found] == [10, 2]
    assert {text for each in found for text in each} == {card.payload for card in printed}
    for height, width in (sheet.shape for sheet in sheets):
        assert millimetres(width) == pytest.approx(210, abs=0.3)
        assert millimetres(height) == pytest.approx(297, abs=0.3)


@needs_poppler
def test_a_card_on_a_sheet_has_its_true_size(tmp_path: Path) -> None:
    """From one cut mark to the next it is 85.60 by 53.98 mm, to a fifth of a millimetre."""
    print_sheets(tmp_path / "cards.pdf", cards(10))
    (sheet,) = pages(tmp_path / "cards.pdf")
    dots = DOTS_PER_INCH / 2540
    above = sheet[round((TOP - 300) * dots)]
    left = sheet[:, round((LEFT - 300) * dots)]
    across = [millimetres(place) for place in _places(above)]
    down = [millimetres(place) for place in _places(left)]
    assert [b - a for a, b in pairwise(across)] == pytest.approx([85.6, 10.0, 85.6], abs=0.2)
    assert [b - a for a, b in pairwise(down)] == pytest.approx([53.98] * 5, abs=0.2)


def _places(line: NDArray[np.uint8]) -> list[int]:
    """Where something dark stands on a line, once for each mark."""
    dark = np.flatnonzero(line < PALE)
    return [int(each[0]) for each in np.split(dark, np.flatnonzero(np.diff(dark) > 1) + 1)]


@needs_poppler
def test_on_a_sheet_nothing_tells_one_card_from_another(tmp_path: Path) -> None:
    """Cards of two people differ in their codes, and in nothing around them."""
    alike = [PrintedCard("ME", "SA24A", 12345, make_plain_card(12345).text) for _ in range(2)]
    print_sheets(tmp_path / "cards.pdf", alike)
    (sheet,) = pages(tmp_path / "cards.pdf")
    dots = DOTS_PER_INCH / 2540
    one, other = (
        sheet[round(y * dots) :, round(x * dots) :][: round(HEIGHT * dots), : round(3500 * dots)]
        for x, y in ((corner_of(n).x(), corner_of(n).y()) for n in range(2))
    )
    assert np.mean(np.abs(one.astype(int) - other.astype(int)) > PALE) < NEARLY_NOTHING


@needs_poppler
def test_all_cards_are_alike(tmp_path: Path) -> None:
    """Two cards differ in nothing but the modules of their codes, which have one size and place."""
    alike = [PrintedCard("ME", "SA24A", 12345, make_plain_card(12345).text) for _ in range(2)]
    print_alone(tmp_path / "card.pdf", alike)
    one, other = pages(tmp_path / "card.pdf")
    different = np.argwhere(one != other)
    scale = one.shape[1] / WIDTH
    assert different.min(axis=0)[0] >= CODE.top() * scale
    assert different.min(axis=0)[1] >= CODE.left() * scale
    corners = [str(zxingcpp.read_barcodes(page)[0].position) for page in (one, other)]
    assert corners[0] == corners[1]


@needs_poppler
def test_a_card_carries_initials_number_and_class(tmp_path: Path) -> None:
    """So that it finds its holder again, and says no more."""
    print_alone(
        tmp_path / "card.pdf", [PrintedCard("WwwÅ", "SA24A", 12345, make_plain_card(12345).text)]
    )
    said = words(tmp_path / "card.pdf").split()
    assert said[:4] == ["Upprop", "WwwÅ", "12345", "SA24A"]


@needs_poppler
def test_a_long_text_keeps_clear_of_the_code(tmp_path: Path) -> None:
    """However long initials and classes are, the code stays readable."""
    card = PrintedCard(
        "Wilhelmina-Alexandra " * 5, "SA24A, SA24B, " * 9, 12345, make_plain_card(12345).text
    )
    print_alone(tmp_path / "card.pdf", [card])
    (found,) = zxingcpp.read_barcodes(pages(tmp_path / "card.pdf")[0])
    assert found.text == card.payload
    assert CODE.right() < WIDTH
    assert CODE.bottom() < HEIGHT


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path, qapp: QApplication) -> None:
    """Where the PDF cannot be put the reason is told and nothing else is touched."""
    assert qapp is not None
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Unavailable, match="file_not_written"):
        print_alone(tmp_path / "file" / "card.pdf", cards(1))


def test_no_cards_is_a_mistake_of_the_caller(tmp_path: Path) -> None:
    """A PDF without a card is never made."""
    with pytest.raises(ValueError, match="no card"):
        print_alone(tmp_path / "card.pdf", [])
    assert not list(tmp_path.iterdir())
