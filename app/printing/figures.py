"""The school's figures on paper: each as a picture, and as a table that says the same."""

from dataclasses import replace

from app.domain.accountability.figures import RunningFigures, SchoolFigures
from app.domain.document import Document
from app.text.dates import local_date
from app.text.figure_words import figures_blocks, running_blocks
from app.text.language import translate
from app.text.waiting_words import waiting_blocks


def figures_document(figures: SchoolFigures, owner: str) -> Document:
    """All of them."""
    title = translate("figures", "Figures of the school")
    blocks = (*figures_blocks(figures), *waiting_blocks(figures.waiting))
    return Document(title, owner, local_date(figures.made), blocks)


def with_running(card: Document, running: tuple[RunningFigures, ...]) -> Document:
    """A model card with how face methods have fared at the school whose it is."""
    return replace(card, blocks=(*card.blocks, *running_blocks(running)))
