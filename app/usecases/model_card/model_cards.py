"""The card of every engine that the build knows, from its manifest and its measurements.

Nothing in it is about this school or anybody in it, so nobody has to sign in for it.
"""

from app.domain.accountability.model_card import ModelCard
from recognition.model_files import known_engines
from recognition.operating_point import (
    PRECISE_OPERATING_POINT,
    STANDARD_OPERATING_POINT,
)
from recognition.shipped_evaluation import shipped_evaluation
from recognition.verification_point import verification_point

_POINTS = {point.engine_id: point for point in (STANDARD_OPERATING_POINT, PRECISE_OPERATING_POINT)}


def model_cards() -> tuple[ModelCard, ...]:
    """The engine that lessons use first.

    Raises:
        ModelRefused: a file that is shipped with the program is not what it was.
    """
    used = STANDARD_OPERATING_POINT.engine_id
    cards = [
        ModelCard(
            engine=engine,
            point=_POINTS.get(engine.engine_id),
            card_point=verification_point(engine.engine_id),
            evaluation=shipped_evaluation(engine.engine_id),
            is_in_use=engine.engine_id == used,
        )
        for engine in known_engines().values()
    ]
    return tuple(sorted(cards, key=lambda card: not card.is_in_use))
