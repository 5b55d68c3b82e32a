"""A document as Markdown: everything in it, and nothing in it is taken for markup."""

from app.domain.document import Bullets, Document, Heading, Paragraph, Table, facts
from app.exchange.markdown import markdown_of


def test_every_part_is_written() -> None:
    """Headings, paragraphs, lists and tables, with or without heads."""
    blocks = (
        Heading("Part"),
        Heading("Section", 2),
        Paragraph("One\nTwo"),
        Bullets(("a", "b")),
        Table(("x", "y"), (("1", "2"),), (1, 1)),
        facts(("name", "value")),
    )
    assert markdown_of(Document("T", "School", "today", blocks)) == (
        "# T\n\nSchool, today\n\n## Part\n\n### Section\n\nOne\n\nTwo\n\n- a\n- b\n\n"
        "| x | y |\n|---|---|\n| 1 | 2 |\n\n|  |  |\n|---|---|\n| name | value |\n"
    )


def test_what_was_typed_stays_what_it_was() -> None:
    """No link, heading, emphasis, HTML or cell comes out of somebody's words."""
    typed = "# [x](y) *z* <b> | `c`\nnext"
    told = markdown_of(Document("T", "S", "d", (facts(("a", typed)), Paragraph(typed))))
    assert "\\# \\[x\\](y) \\*z\\* \\<b\\> \\| \\`c\\` next" in told
