"""What a PDF says of itself is added behind it; what is not written as expected stays as it is."""

import pytest
from PySide6.QtCore import QSizeF

from app.printing.pdf_file import with_language, with_size

OTHERS = [b"", b"%PDF-1.4", b"%PDF-2.0 /Root 9 0 R /Size 3 startxref 0"]


@pytest.mark.parametrize("content", OTHERS)
def test_what_is_written_in_another_way_stays_as_it_is(content: bytes) -> None:
    """A newer Qt may cost a paper its language, and never the paper."""
    assert with_language(content, "sv") == content
    assert with_size(content, QSizeF(85.6, 53.98)) == content


def test_a_page_gets_its_size_to_the_thousandth() -> None:
    """Qt rounds to points: on a card that is an eighth of a millimetre."""
    rounded = b"/MediaBox [0 0 243.000000 153.000000]"
    exact = with_size(rounded, QSizeF(85.60, 53.98))
    assert exact == b"/MediaBox [0 0 242.645669 153.014173]"
    assert len(exact) == len(rounded)


def test_no_byte_of_a_pdf_moves() -> None:
    """Where the new size takes more room than the old one it is left out."""
    small = b"/MediaBox [0 0 9.000000 9.000000]"
    assert with_size(small, QSizeF(85.60, 53.98)) == small
