"""The school's figures on paper: each as a picture, and as a table that says the same."""

from app.domain.document import Document
from app.domain.figures import SchoolFigures
from app.text.dates import local_date
from app.text.figure_words import figures_blocks
from app.text.language import translate


def figures_document(figures: SchoolFigures, owner: str) -> Document:
    """All of them."""
    title = translate("figures", "Figures of the school")
    return Document(title, owner, local_date(figures.made), tuple(figures_blocks(figures)))
