"""Notices as parts of a document: every word of them, and no sign of their markup."""

import re
from pathlib import Path

import pytest

from app.domain.document import Block, Bullets, Heading, Paragraph
from app.text.notice_blocks import notice_blocks

NOTICES = sorted((Path(__file__).resolve().parents[4] / "assets" / "notices").rglob("*.md"))


def words_of(block: Block) -> str:
    """All that stands in a part."""
    if isinstance(block, Bullets):
        return " ".join(block.items)
    assert isinstance(block, Heading | Paragraph)
    return block.text


@pytest.mark.parametrize("path", NOTICES, ids=lambda path: "-".join(path.parts[-2:]))
def test_every_word_of_a_notice_is_on_paper(path: Path) -> None:
    """In order, and nothing that was a mark for headings, items or strong words."""
    text = path.read_text(encoding="utf-8")
    plain = re.sub(r"\*\*|^#+ |^- |^\d+\. ", "", text, flags=re.MULTILINE)
    told = " ".join(map(words_of, notice_blocks(text)))
    assert told.split() == plain.split()


def test_strong_words_and_steps_are_known() -> None:
    """What begins strong is counted in letters, steps have their order, items may go on."""
    text = "# One\n- **Ja.** Du\n  får\n- Nej\n\n1. Först\n2. Sedan\n\n**Obs:** här"
    assert notice_blocks(text) == (
        Heading("One", 1),
        Bullets(("Ja. Du får", "Nej"), leads=(3, 0)),
        Bullets(("Först", "Sedan"), is_numbered=True, leads=(0, 0)),
        Paragraph("Obs: här", lead=4),
    )
