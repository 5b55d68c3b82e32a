"""Where "the holder of this card" begins: one to one, so looser than among a class.

Set at a false match rate of 1 in 1,000 a photograph: whoever wants to use it needs the card as
well. Thresholds of an engine without a point here are not guessed: its holders are not compared.
"""

from typing import Final

from recognition.operating_point import OperatingPoint

FALSE_MATCH_RATE: Final = 0.001
_MEASURED_ON: Final = (
    "press and studio photographs of 490 adults (LFW and the London and Canada sets), every pair "
    "compared, one side as it is on a card; see docs/cards.md. Not measured on students."
)

_POINTS: Final = (
    OperatingPoint(
        engine_id="dlib-resnet-v2",
        threshold=0.375,
        margin=0.0,
        looks_needed=2,
        looks_at_most=8,
        false_positive_rate=FALSE_MATCH_RATE,
        measured_on=_MEASURED_ON,
        look_spread=0.02,
        look_correlation=0.85,
    ),
    OperatingPoint(
        engine_id="yunet-retail0095-v1",
        threshold=1.14,
        margin=0.0,
        looks_needed=2,
        looks_at_most=8,
        false_positive_rate=FALSE_MATCH_RATE,
        measured_on=_MEASURED_ON,
        look_spread=0.03,
        look_correlation=0.75,
    ),
)


def verification_point(engine_id: str) -> OperatingPoint | None:
    """The point of an engine; None where none was measured."""
    return next((point for point in _POINTS if point.engine_id == engine_id), None)
