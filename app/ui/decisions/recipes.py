"""What the decisions screen needs of the world outside the screens; bootstrap fills it in."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.roll_call.camera_kind import CameraKind
from privacy.purposes import Purpose


@dataclass(frozen=True)
class DecisionRecipes:
    """What a decision can cover here.

    Attributes:
        engines: threshold in thousandths at which each engine is shipped, by the engine's id.
        with_card: the same for one to one, where a card's holder is compared.
        camera_kinds: where frames can come from.
    """

    engines: Mapping[str, int]
    camera_kinds: tuple[CameraKind, ...]
    with_card: Mapping[str, int] = field(default_factory=dict)

    def thresholds(self, purpose: Purpose) -> Mapping[str, int]:
        """At what each engine is shipped for a method."""
        return self.with_card if purpose is Purpose.FACE_WITH_CARD else self.engines
