"""Is the one person on the spot the holder of the card they have just shown? One to one.

Compares with the template that was on the card and with no other. Ends at a fixed time after the
card, whatever was seen until then, and forgets the template. Whoever is asked to turn their head
has the time for that as well; they are asked whether or not they match. Why somebody does not match
(nobody there, several, another face, blurred, no sign of life) is told to no one.
"""

from dataclasses import dataclass, field
from typing import Final

from recognition.face_path import FacePath, Newcomer
from recognition.frame import Frame
from recognition.gallery import Gallery, ReferenceId
from recognition.liveness.gate import CHALLENGE_SECONDS
from recognition.sighting import HolderMatched, HolderNotMatched, Recognised, TurnHead, Unknown
from recognition.template import Template

CHECK_SECONDS: Final = 4.0  # to lower the card, and for the longest evidence


@dataclass(frozen=True)
class CardHolder:
    """Whose face is expected.

    Attributes:
        reference: means nothing to recognition.
        template: from the card.
        shown_at: the time of the `CardShown` that led to it.
    """

    reference: ReferenceId
    template: Template = field(repr=False)
    shown_at: float

    def as_gallery(self) -> Gallery:
        """The template alone."""
        return Gallery.of({self.reference: self.template}, 0)


class HolderCheck:
    """One card holder's check; lives as long as the visit at most."""

    def __init__(self, holder: CardHolder, path: FacePath) -> None:
        """Begin.

        Args:
            holder: whose face is expected.
            path: compares with `holder.as_gallery()` at a point set for one to one.
        """
        self._holder = holder
        self._path = path
        self._ends_at = holder.shown_at + CHECK_SECONDS

    def look(self, region: Frame) -> HolderMatched | HolderNotMatched | TurnHead | None:
        """Take in a frame of the visit; None while there is time left."""
        if self._is_late(region.captured_at):
            return self.end(region.captured_at)
        seen = self._path.look(region)
        if isinstance(seen, TurnHead):
            self._ends_at = max(self._ends_at, seen.at + CHALLENGE_SECONDS)
            return seen
        if isinstance(seen, Recognised):
            return HolderMatched(self._holder.reference, seen.at)
        if isinstance(seen, Newcomer | Unknown):
            return self.end(region.captured_at)
        return None

    def end(self, at: float) -> HolderNotMatched:
        """The visit is over, or something else came between."""
        return HolderNotMatched(self._holder.reference, at)

    def _is_late(self, at: float) -> bool:
        return not self._holder.shown_at <= at < self._ends_at
