"""What documents say of cards."""

from app.text.card_words import risk_of_cards


def test_the_assessment_says_what_card_and_salt_open_together() -> None:
    """Issue 4, point 4: lost together they open one template, and it is said."""
    assert "Lost together, one card and the salts of this PC open one template" in risk_of_cards()
