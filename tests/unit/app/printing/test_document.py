"""Documents on paper: whole, numbered, no row cut, nothing taken for markup."""

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.document import (
    Block,
    Bullets,
    Code,
    Document,
    Heading,
    NewPage,
    Paragraph,
    Table,
    ToCopy,
    ToSign,
    ToTick,
    facts,
)
from app.printing.document import pdf_of
from app.text.language import forget_language, install_translator
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


def test_the_file_says_what_it_is_whose_and_in_which_language(qapp: QApplication) -> None:
    """The language of the moment or the document's own, and the title is to be shown."""
    install_translator(qapp, "sv")
    content, _ = pdf_of(made(Paragraph("x")))
    assert b"/Lang (sv)" in content
    assert b"/DisplayDocTitle true" in content
    other, _ = pdf_of(replace(made(Paragraph("x")), language="en"))
    assert b"/Lang (en)" in other
    forget_language(qapp)


def test_other_programs_read_what_the_file_says(tmp_path: Path) -> None:
    """The part that is added behind Qt's is sound: another program finds all through it."""
    printed(tmp_path, made(Paragraph("x")))
    done = subprocess.run(  # noqa: S603 - a fixed command on a file of the test
        ["pdfinfo", str(tmp_path / "printed.pdf")],  # noqa: S607 - as above
        check=True,
        capture_output=True,
        text=True,
    )
    told = dict(line.split(":", 1) for line in done.stdout.splitlines() if ":" in line)
    assert told["Title"].strip() == "Title"
    assert told["Author"].strip() == "Vasaskolan"
    assert told["Pages"].strip() == "1"
    assert not done.stderr


def test_page_numbers_speak_the_documents_language(tmp_path: Path) -> None:
    """Whatever the window speaks: who asked in Swedish is answered in Swedish to the last line."""
    (page,) = printed(tmp_path, replace(made(Paragraph("x")), language="sv"))
    assert "Sida 1 av 1" in page


@pytest.mark.parametrize("before", range(25, 55, 4))
def test_a_short_text_stays_with_its_table(tmp_path: Path, before: int) -> None:
    """Under a heading or not."""
    filling = tuple(Paragraph("x") for _ in range(before))
    table = facts(*((f"name{n}", "value") for n in range(40)))
    pages = printed(tmp_path, made(*filling, Heading("Part"), Paragraph("It says:"), table))
    (page,) = [each for each in pages if "It says:" in each]
    assert "Part" in page
    assert "name2" in page


@pytest.mark.parametrize("before", range(20, 32))
def test_no_line_is_left_alone(tmp_path: Path, before: int) -> None:
    """Two lines of a text at least stand on each of its pages."""
    filling = tuple(Paragraph("x") for _ in range(before))
    for count in (6, 7, 8):
        text = "\n".join(f"line{n}" for n in range(count))
        pages = printed(tmp_path, made(*filling, Paragraph(text)))
        assert min(page.count("line") for page in pages if "line" in page) > 1


def test_no_row_is_left_alone(tmp_path: Path) -> None:
    """Two rows of a table at least stand on its last page, however many it has."""
    for count in range(30, 42):
        rows = tuple((f"row{n}", "value") for n in range(count))
        pages = printed(tmp_path, made(Table(("A", "B"), rows, (1, 1))))
        assert min(page.count("row") for page in pages) > 1, count


def test_a_table_without_rows_says_so(tmp_path: Path) -> None:
    """With a dash, so that nobody takes it for one that was cut off."""
    (page,) = printed(tmp_path, made(Table(("Student", "Mark"), (), (1, 1))))
    assert "\u2013" in page


def test_what_is_filled_in_by_hand_has_its_place(tmp_path: Path) -> None:
    """Box, lines, code and a line to copy; what follows begins on a page of its own."""
    blocks = (
        ToCopy("Code", "A1-B2"),
        ToTick("Yes, I do"),
        ToSign(("Student", "Guardian")),
        Code("UPF:1", "It tells which paper this is."),
        NewPage(),
        Bullets(("One", "Two"), is_numbered=True),
    )
    first, second = printed(tmp_path, made(*blocks))
    for words in ("A1-B2", "Yes, I do", "Student", "Guardian", "which paper"):
        assert words in first
    assert "2." in second


def test_three_hundred_rows_and_forty_long_names(tmp_path: Path) -> None:
    """Every one of them is on the paper, and every page has its heads."""
    name = "Wilhelmina-Alexandra Christina Margareta af Ekenstam-Rosenschöld"
    rows = tuple((f"{n:03} {name if n < 40 else 'Alm'}", "SA24A") for n in range(300))
    pages = printed(tmp_path, made(Table(("Student", "Class"), rows, (1, 4))))
    told = " ".join(pages)
    assert all(f"{n:03} " in told for n in range(300))
    assert told.count("Rosenschöld") == 40
    assert all("Student" in page for page in pages)
