"""The school's figures on paper: pictures drawn as lines, and the same numbers in tables."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QPdfWriter

from app.domain.accountability.figures import (
    Figure,
    FigureName,
    SchoolFigures,
    Series,
    Span,
    months_until,
)
from app.domain.document import Chart, Document, Heading, Paragraph, Table
from app.exchange.markdown import markdown_of
from app.printing.chart import STEPS, scale_top
from app.printing.document import pdf_of
from app.printing.document_layout import CHART_HEIGHT, DOTS_PER_INCH, Layout
from app.printing.figures import figures_document
from app.printing.fonts import load_fonts
from app.text.figure_words import UNTOLD, chart_of, figure_rows

pytestmark = pytest.mark.usefixtures("qapp")

MONTHS = months_until(date(2026, 11, 23), 12)
TOLD, HIDDEN = Span(20, 29), Span()
FIGURE = Figure(
    FigureName.MARKS,
    MONTHS,
    (Series("machine", (TOLD,) * 11 + (HIDDEN,)), Series("hand", (HIDDEN,) * 11 + (TOLD,))),
)
EMPTY = Figure(FigureName.CORRECTIONS, MONTHS, (Series("corrections", (HIDDEN,) * 12),))
PRINTED = figures_document(SchoolFigures(date(2026, 11, 23), (FIGURE, EMPTY), ()), "A school")


def test_a_picture_says_what_its_table_says() -> None:
    """Where the table has a dash the picture has no bar."""
    chart, rows = chart_of(FIGURE), figure_rows(FIGURE)
    assert chart.labels == tuple(row[0] for row in rows)
    for number, (_, values) in enumerate(chart.series, start=1):
        for row, value in zip(rows, values, strict=True):
            assert row[number] == (f"{value[0]}\u2013{value[1]}" if value else UNTOLD)


def test_what_may_not_be_told_is_not_drawn() -> None:
    """A figure without a number has neither picture nor table of its own, and says so."""
    blocks = list(PRINTED.blocks)
    assert sum(isinstance(each, Chart) for each in blocks) == 1
    assert any(isinstance(each, Paragraph) and "nothing here" in each.text for each in blocks)
    assert all(isinstance(each, Heading | Paragraph | Table | Chart) for each in blocks)


def test_pictures_are_lines_on_paper() -> None:
    """No picture of dots is in the PDF, whatever is drawn."""
    content, pages = pdf_of(PRINTED)
    assert content.startswith(b"%PDF")
    assert b"/Subtype /Image" not in content
    assert 1 <= pages <= 2


@given(st.integers(0, 60))
def test_a_picture_is_never_cut(lines: int) -> None:
    """However much stands above it, it fits on its page together with its heading."""
    writer = QPdfWriter("/dev/null")
    writer.setResolution(DOTS_PER_INCH)
    above = Paragraph("\n".join("line" for _ in range(lines)))
    document = Document("T", "O", "M", (above, Heading("The picture", 2), chart_of(FIGURE)))
    height = 3000
    pages = Layout(writer, load_fonts(), 2000, height).pages(document)
    (page,) = [each for each in pages if each.charts]
    box, _ = page.charts[0]
    assert box.height() == CHART_HEIGHT
    assert box.bottom() < height
    assert any(line.text == "The picture" for line in page.lines)


@given(st.integers(0, 10**7))
def test_the_scale_ends_at_a_round_number(most: int) -> None:
    """Not beneath the highest bar, not far above, and in whole steps."""
    top = scale_top(most)
    assert top >= most
    assert top % STEPS == 0
    assert top <= max(STEPS, most * 5 // 2)


def test_in_markdown_the_table_stands_for_the_picture() -> None:
    """The picture's name is there, and the numbers."""
    text = markdown_of(PRINTED)
    assert "*Marks by hand and by machine*" in text
    assert "20\u201329" in text


def test_a_picture_has_a_value_for_each_place() -> None:
    """Anything else is a mistake of ours."""
    with pytest.raises(ValueError, match="each place"):
        Chart("x", ("a", "b"), (("one", ((1, 2),)),))
