"""What is told of the engines: all of them, from the manifest, the one in use first."""

from app.usecases.model_card.model_cards import model_cards
from recognition.model_files import known_engines
from recognition.operating_point import STANDARD_OPERATING_POINT


def test_every_engine_has_its_card_and_the_one_in_use_comes_first() -> None:
    """None is left out for having been measured badly, or not at all."""
    cards = model_cards()
    assert {card.engine.name for card in cards} == set(known_engines())
    assert [card.is_in_use for card in cards] == [True, *[False] * (len(cards) - 1)]
    assert cards[0].point == STANDARD_OPERATING_POINT
    assert cards[0].evaluation is not None


def test_figures_are_those_of_the_point_that_is_shipped() -> None:
    """A card with rates at another threshold than the program's would mislead."""
    for card in model_cards():
        if card.point is not None and card.evaluation is not None:
            measured_at = card.evaluation.threshold, card.evaluation.margin
            assert measured_at == (card.point.threshold, card.point.margin)
