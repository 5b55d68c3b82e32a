"""The model card, the instructions for use and the technical documentation, as documents.

Art. 13(3) and Annex IV of the AI Act. Made from the build: the manifest of model files, the
measured error rates and the points that are shipped. Nothing in them is about a school's people.
"""

from app.domain.accountability.model_card import ModelCard
from app.domain.document import Document, Heading, Paragraph
from app.text.engine_words import build_values, card_blocks
from app.text.guides import guide
from app.text.language import current_language, translate

Cards = tuple[ModelCard, ...]


def model_card_document(cards: Cards, owner: str, made: str) -> Document:
    """Every engine: origin, files, error rates, groups, limits."""
    lead = translate(
        "engines",
        "What the recognition engines of this version are, where they come from, how often they "
        "are wrong, and what is not known. Figures are shares with 95 % intervals after Clopper "
        "and Pearson, which allow for pictures of one person hanging together.",
    )
    limits = translate(
        "engines",
        "Not known: children and students, siblings, masks, strong light from the side, your "
        "camera and your room, and differences by sex, age or skin tone.",
    )
    blocks = [block for card in cards for block in card_blocks(card)]
    title = translate("engines", "Model card")
    parts = (Paragraph(lead), *blocks, Heading(translate("engines", "Limits")), Paragraph(limits))
    return Document(title, owner, made, parts)


def instructions_document(cards: Cards, owner: str, made: str) -> Document:
    """Instructions for use, Art. 13(3), with the figures of the engine in use."""
    title = translate("engines", "Instructions for use")
    blocks = guide("instructions", current_language(), build_values(cards))
    return Document(title, owner, made, (*blocks, *card_blocks(cards[0])))


def technical_document(cards: Cards, owner: str, made: str) -> Document:
    """Technical documentation after Annex IV, with every engine."""
    title = translate("engines", "Technical documentation")
    blocks = guide("technical", current_language(), build_values(cards))
    engines = [block for card in cards for block in card_blocks(card)]
    return Document(title, owner, made, (*blocks, *engines))
