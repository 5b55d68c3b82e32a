"""Documents on paper: whole, numbered, no row cut, nothing taken for markup."""

from pathlib import Path

import pytest

from app.domain.document import Block, Bullets, Document, Heading, Paragraph, Table, facts
from app.printing.document import pdf_of
from tests.support.papers import needs_poppler, printed

pytestmark = [pytest.mark.usefixtures("qapp"), needs_poppler]
LONG = "A sentence of some length that stands here to fill a line or two of the page. "


def made(*blocks: Block) -> Document:
    """A document of these blocks."""
    return Document("Title", "Vasaskolan", "22 November 2026", blocks)


def test_every_page_says_whose_it_is_and_which(tmp_path: Path) -> None:
    """The school's name, the title and "Page 2 of 3" stand on each."""
    pages = printed(tmp_path, made(*(Paragraph(LONG * 10) for _ in range(20))))
    assert len(pages) > 2
    for number, page in enumerate(pages, start=1):
        assert "Vasaskolan" in page
        assert f"Page {number} of {len(pages)}" in page


def test_no_row_of_a_table_is_cut(tmp_path: Path) -> None:
    """A row stands whole on one page, and every page of a table says its heads."""
    rows = tuple((f"begin{n:03}", f"{LONG * 2}end{n:03}") for n in range(60))
    pages = printed(tmp_path, made(Table(("Name", "What"), rows, (1, 3))))
    assert len(pages) > 2
    for number in range(60):
        (page,) = [each for each in pages if f"begin{number:03}" in each]
        assert f"end{number:03}" in page
    assert all("Name" in page for page in pages)


def test_a_row_taller_than_a_page_is_told_to_its_end(tmp_path: Path) -> None:
    """It goes on, on the next page, and nothing of it is lost."""
    words = " ".join(f"w{n:04}" for n in range(1500))
    pages = printed(tmp_path, made(facts(("A", "short"), ("B", words), ("C", "last"))))
    told = " ".join(pages)
    assert all(f"w{n:04}" in told for n in range(1500))
    assert "last" in pages[-1]


@pytest.mark.parametrize("before", range(15, 45, 3))
def test_a_small_table_stands_whole_beneath_its_heading(tmp_path: Path, before: int) -> None:
    """Eight lines are not spread over two pages."""
    filling = tuple(Paragraph("x") for _ in range(before))
    table = facts(*((f"name{n}", "value") for n in range(8)))
    pages = printed(tmp_path, made(*filling, Heading("Small one"), table))
    (page,) = [each for each in pages if "Small one" in each]
    assert "name0" in page
    assert "name7" in page


@pytest.mark.parametrize("before", range(15, 45, 3))
def test_a_heading_never_stands_alone(tmp_path: Path, before: int) -> None:
    """What it is the heading of begins on the same page."""
    filling = tuple(Paragraph("x") for _ in range(before))
    pages = printed(tmp_path, made(*filling, Heading("Lonely"), Paragraph("Beneath it.")))
    (page,) = [each for each in pages if "Lonely" in each]
    assert "Beneath it." in page


def test_nothing_typed_is_taken_for_markup(tmp_path: Path) -> None:
    """Signs of HTML and Markdown come out as they were typed, and lists have their items."""
    pages = printed(tmp_path, made(Paragraph("<b>5 & 6</b> **x**"), Bullets(("One", "Two"))))
    assert "<b>5 & 6</b> **x**" in pages[0]
    assert "Two" in pages[0]


def test_a_word_wider_than_its_cell_is_broken(tmp_path: Path) -> None:
    """A digest in a narrow column runs over no other cell."""
    digest = "0123456789abcdef" * 4
    pages = printed(tmp_path, made(Table(("A", "B"), ((digest, "other"),), (1, 6))))
    assert "".join(pages[0].split()).count("0123456789abcdef") >= 1


def test_a_table_needs_its_cells() -> None:
    """A row that lacks one is a mistake, told at once."""
    with pytest.raises(ValueError, match="cell"):
        Table(("A", "B"), (("one",),), (1, 1))


def test_the_same_pages_are_counted_and_drawn() -> None:
    """What is returned is what the file holds."""
    content, pages = pdf_of(made(*(Paragraph(LONG * 10) for _ in range(20))))
    assert content.count(b"/Type /Page\n") == pages
