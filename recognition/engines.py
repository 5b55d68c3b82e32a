"""The engines that a school may choose between, each with its point and its limit for an enrolment.

Knows no file and loads nothing: `recognition.backends.load_engine` does, by the name.
"""

from dataclasses import dataclass
from typing import Final

from recognition.operating_point import (
    PRECISE_OPERATING_POINT,
    STANDARD_OPERATING_POINT,
    OperatingPoint,
)

STANDARD: Final = "standard"
PRECISE: Final = "precise"
# Two press photographs of one person, years apart, lie under this in 98 of 100 pairs and two of
# different people in about 1 of 500 (dlib-resnet-v2); frames of one sitting lie far below.
SAME_PERSON_DISTANCE: Final = 0.39
# The same for the precise engine: 96 of 100 pairs, and about 3 of 100,000.
PRECISE_SAME_PERSON_DISTANCE: Final = 1.04


@dataclass(frozen=True)
class EngineChoice:
    """An engine that a school may use.

    Attributes:
        name: what a person calls it; also in `recognition.model_files.known_engines`.
        point: at which it tells people apart in a lesson.
        same_person_distance: frames further apart than this are not one person's enrolment.
    """

    name: str
    point: OperatingPoint
    same_person_distance: float

    @property
    def engine_id(self) -> str:
        """What stands in each of its templates."""
        return self.point.engine_id


ENGINES: Final = {
    STANDARD: EngineChoice(STANDARD, STANDARD_OPERATING_POINT, SAME_PERSON_DISTANCE),
    PRECISE: EngineChoice(PRECISE, PRECISE_OPERATING_POINT, PRECISE_SAME_PERSON_DISTANCE),
}


def engine_with(engine_id: str) -> EngineChoice | None:
    """The choice whose templates bear this id."""
    return next((each for each in ENGINES.values() if each.engine_id == engine_id), None)
