"""Sentences about cards for documents: what an assessment has to say of card with face."""

from app.text.language import translate


def risk_of_cards() -> str:
    """What can be opened by whom, for the assessment (Art. 35(7)(c)) and the notice."""
    return translate(
        "cards",
        "The template is on the student's card alone, sealed. The school keeps a salt for it, "
        "and neither opens anything without the other. Lost together, one card and the salts of "
        "this PC open one template: that of this card. A lost card is therefore reported and "
        "replaced, which destroys its salt; so does withdrawing the consent. A copy that somebody "
        "has taken of both before stays readable.",
    )
