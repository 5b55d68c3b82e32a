"""What is told of a recognition engine: origin, files, error rates, and what is not known."""

from dataclasses import dataclass

from recognition.model_files import KnownEngine
from recognition.operating_point import OperatingPoint
from recognition.shipped_evaluation import ShippedEvaluation


@dataclass(frozen=True)
class ModelCard:
    """One engine.

    Attributes:
        point: where "the same person" begins among many; None where none is shipped.
        card_point: the same for one to one.
        evaluation: what was measured; None where nothing was.
        is_in_use: whether this PC's lessons use it.
    """

    engine: KnownEngine
    point: OperatingPoint | None
    card_point: OperatingPoint | None
    evaluation: ShippedEvaluation | None
    is_in_use: bool
