"""What the decisions screen needs of the world outside the screens; bootstrap fills it in."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.camera_kind import CameraKind


@dataclass(frozen=True)
class DecisionRecipes:
    """What a decision can cover here.

    Attributes:
        engines: threshold in thousandths at which each engine is shipped, by the engine's id.
        camera_kinds: where frames can come from.
    """

    engines: Mapping[str, int]
    camera_kinds: tuple[CameraKind, ...]
