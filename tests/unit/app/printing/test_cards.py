"""Printed cards: all alike, readable by a camera, and silent about their holder."""

import shutil
import subprocess
from pathlib import Path

import cv2
import numpy as np
import pytest
import zxingcpp
from numpy.typing import NDArray
from PySide6.QtWidgets import QApplication

from app.domain.card import PrintedCard
from app.errors import Unavailable
from app.printing.card_face import CODE, HEIGHT, WIDTH
from app.printing.cards import print_cards
from privacy.consent.card import make_plain_card

pytestmark = pytest.mark.usefixtures("qapp")
DOTS_PER_INCH = 200
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
    print_cards(tmp_path / "card.pdf", [card])
    (found,) = zxingcpp.read_barcodes(pages(tmp_path / "card.pdf")[0])
    assert found.text == card.payload


@needs_poppler
def test_a_page_is_a_card_of_the_usual_size(tmp_path: Path) -> None:
    """One card fills a page of 85.6 by 54 mm, to a fifth of a millimetre."""
    print_cards(tmp_path / "card.pdf", cards(2))
    height, width = pages(tmp_path / "card.pdf")[1].shape
    assert width * 25.4 / DOTS_PER_INCH == pytest.approx(85.6, abs=0.2)
    assert height * 25.4 / DOTS_PER_INCH == pytest.approx(54, abs=0.2)


@needs_poppler
def test_all_cards_are_alike(tmp_path: Path) -> None:
    """Two cards differ in nothing but the modules of their codes, which have one size and place."""
    alike = [PrintedCard("ME", "SA24A", 12345, make_plain_card(12345).text) for _ in range(2)]
    print_cards(tmp_path / "card.pdf", alike)
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
    print_cards(
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
    print_cards(tmp_path / "card.pdf", [card])
    (found,) = zxingcpp.read_barcodes(pages(tmp_path / "card.pdf")[0])
    assert found.text == card.payload
    assert CODE.right() < WIDTH
    assert CODE.bottom() < HEIGHT


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path, qapp: QApplication) -> None:
    """Where the PDF cannot be put the reason is told and nothing else is touched."""
    assert qapp is not None
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Unavailable, match="file_not_written"):
        print_cards(tmp_path / "file" / "card.pdf", cards(1))


def test_no_cards_is_a_mistake_of_the_caller(tmp_path: Path) -> None:
    """A PDF without a card is never made."""
    with pytest.raises(ValueError, match="no card"):
        print_cards(tmp_path / "card.pdf", [])
    assert not list(tmp_path.iterdir())
