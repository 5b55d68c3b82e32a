"""What the pipeline says of a visit. Frozen; carries no pixel, no vector, and shows no score."""

from dataclasses import dataclass, field

from recognition.gallery import ReferenceId
from recognition.quality import QualityReason


@dataclass(frozen=True)
class CardShown:
    """A card was read on the spot; the face path of this visit has ended.

    Attributes:
        payload: the card's opaque text, as printed; not checked here.
        at: seconds on the source's clock (`Frame.captured_at`), as in every sighting.
    """

    payload: str = field(repr=False)
    at: float


@dataclass(frozen=True)
class HolderMatched:
    """The one face on the spot is that of the card's holder, says the machine."""

    reference: ReferenceId
    at: float


@dataclass(frozen=True)
class HolderNotMatched:
    """It is not known whether it is; why (nobody, several, another) is not told to anyone."""

    reference: ReferenceId
    at: float


@dataclass(frozen=True)
class Recognised:
    """The person on the spot is the one with this reference, says the machine.

    Attributes:
        distance: the median by which it was decided, for watching how the template ages; in no
            repr and no comparison, and never for a screen or a log. None where it is not known.
    """

    reference: ReferenceId
    gallery_number: int
    at: float
    distance: float | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True)
class Ambiguous:
    """Two references are both near; a person must decide. Nearest first."""

    references: tuple[ReferenceId, ReferenceId]
    gallery_number: int
    at: float


@dataclass(frozen=True)
class Unknown:
    """Somebody was looked at and matched nobody; nothing of them is kept."""

    at: float


@dataclass(frozen=True)
class Unusable:
    """Somebody is on the spot and cannot be looked at, for these reasons; told once each."""

    reasons: tuple[QualityReason, ...]
    at: float


@dataclass(frozen=True)
class TurnHead:
    """Life has not been seen yet: whoever is on the spot is asked to turn their head a little.

    Asked of whoever matched nobody as well, so it tells nobody who has a template.
    """

    at: float


Sighting = (
    CardShown
    | HolderMatched
    | HolderNotMatched
    | Recognised
    | Ambiguous
    | Unknown
    | Unusable
    | TurnHead
)
