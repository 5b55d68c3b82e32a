"""A frame becomes at most one sighting: spot, card, then one face, and everything is forgotten.

Cuts the spot out first; nothing else of the frame is handed on to anyone. Runs in one thread;
only `use_gallery` may be called from another.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from recognition.errors import GalleryRefused
from recognition.evidence import LONGEST_SECONDS, Decision
from recognition.face_path import FacePath, Newcomer, choose_face
from recognition.frame import Frame
from recognition.gallery import Gallery
from recognition.holder_check import CardHolder, HolderCheck
from recognition.liveness.gate import LifeGate
from recognition.operating_point import OperatingPoint
from recognition.ports import CardReader, FaceEngine
from recognition.presence import Presence
from recognition.sighting import (
    CardShown,
    HolderNotMatched,
    Sighting,
    TurnHead,
    Unknown,
    Unusable,
)
from recognition.spot import CARD_FIRST_SECONDS, Spot, Visit, VisitPhase

__all__ = ["HolderChecks", "Pipeline", "choose_face"]

# A visit that leads to nobody is told at one moment, whether somebody was compared or nobody is
# enrolled at all: an earlier answer would tell whoever tries it out that there are templates.
# Half a second more than the evidence takes, since the first good look may come a little late.
UNKNOWN_AFTER_SECONDS: Final = CARD_FIRST_SECONDS + LONGEST_SECONDS + 0.5
BARE_READS_APART_SECONDS: Final = 0.5


@dataclass(frozen=True)
class HolderChecks:
    """What card holders are compared with: an engine, and its point for one to one."""

    engine: FaceEngine
    point: OperatingPoint


class Pipeline:
    """The order of a visit, frame by frame.

    Example:
        pipeline = Pipeline(Spot(), ZxingCards(), engine, gallery, STANDARD_OPERATING_POINT)
        while (frame := source.read()) is not None:
            sighting = pipeline.see(frame)
    """

    def __init__(
        self,
        spot: Spot,
        cards: CardReader,
        faces: FaceEngine | None,
        gallery: Gallery,
        operating_point: OperatingPoint,
        *,
        holder_checks: HolderChecks | None = None,
    ) -> None:
        """Put the parts together.

        Args:
            spot: the only part of a frame that is examined.
            cards: reads cards on the spot.
            faces: None where faces are locked: then no face step exists at all.
            gallery: whom to compare with; while it is empty nobody is looked at.
            operating_point: of the same engine as `faces`.
            holder_checks: None where card with face is locked: then no holder is ever examined.

        Raises:
            GalleryRefused: gallery_mixed_engines when engine, gallery and point do not agree.
        """
        self._spot = spot
        self._cards = cards
        self._engine = faces
        self._point = operating_point
        self._presence = Presence()
        self._visit = Visit()
        self._path: FacePath | None = None
        self._refuse_other_engines(gallery)
        self._gallery = gallery
        self._path_gallery = gallery
        self._is_nobody = False
        self._holder_checks = holder_checks
        self._check: HolderCheck | None = None
        self._card_at: float | None = None
        self._read_at = float("-inf")
        self._outcomes: deque[Sighting] = deque()
        self._new_gate: Callable[[], LifeGate] | None = None

    @property
    def phase(self) -> VisitPhase:
        """How far the present visit has come, for the screen."""
        return self._visit.phase

    def use_gallery(self, gallery: Gallery) -> None:
        """Compare with this gallery from the next frame on; what was seen so far is dropped.

        Raises:
            GalleryRefused: gallery_mixed_engines.
        """
        self._refuse_other_engines(gallery)
        self._gallery = gallery

    def ask_for_life(self, new_gate: Callable[[], LifeGate] = LifeGate) -> None:
        """From now on no decision on a face goes out before life was seen, with a card or without.

        Args:
            new_gate: makes the gate of one visit; with a net where the school has brought one.
        """
        self._new_gate = new_gate

    def check_holder(self, holder: CardHolder) -> None:
        """Compare whoever showed that card with the template on it; `see` tells what came of it.

        Called from the thread of `see`. Where the visit is over, where another card was shown in
        it, or where faces are locked, nobody is examined and the holder is not matched.
        """
        is_theirs = self._card_at == holder.shown_at and self._visit.has_one_card
        if self._holder_checks is None or not is_theirs:
            self._outcomes.append(HolderNotMatched(holder.reference, holder.shown_at))
            return
        engine, point = self._holder_checks.engine, self._holder_checks.point
        path = FacePath(engine, holder.as_gallery(), point, self._gate())
        self._check = HolderCheck(holder, path)

    def begin_anew(self) -> None:
        """The view was broken off: whoever is on the spot now has a visit of their own."""
        self._visit.break_off()
        self._enter_phase()

    def see(self, frame: Frame) -> Sighting | None:
        """Take in the next frame of the source.

        Raises:
            InvalidFrame: frame_too_small when the spot has under 16 pixels.
        """
        region = frame.crop(self._spot.region.on(frame.width, frame.height))
        before = self._visit.phase, self._visit.began_at
        scene = self._presence.judge(region)
        card = self._read_card(region)
        is_news = self._visit.observe(frame.captured_at, scene, card)
        if (self._visit.phase, self._visit.began_at) != before:
            self._enter_phase()
        self._check_face_of_holder(region)
        if is_news and card is not None:
            self._card_at = frame.captured_at
            return CardShown(card, frame.captured_at)
        if self._outcomes:
            return self._outcomes.popleft()
        return self._look(region) if self._visit.may_examine_face else None

    def _read_card(self, region: Frame) -> str | None:
        """Where nothing is to be seen a card is looked for twice a second, else in every frame."""
        at = region.captured_at
        since = at - self._read_at
        is_idle = self._presence.is_bare and self._visit.phase is VisitPhase.EMPTY
        if is_idle and 0 <= since < BARE_READS_APART_SECONDS:
            return None
        self._read_at = at
        return self._cards.read(region)

    def _check_face_of_holder(self, region: Frame) -> None:
        """Nothing is embedded once the visit is over or a second card has come into it."""
        check = self._check
        if check is None:
            return
        is_on = self._visit.has_one_card
        outcome = check.look(region) if is_on else check.end(region.captured_at)
        if outcome is not None:
            self._outcomes.append(outcome)
            if not isinstance(outcome, TurnHead):
                self._check = None

    def _enter_phase(self) -> None:
        self._path = None
        self._is_nobody = False
        if self._visit.phase in {VisitPhase.LOOKING, VisitPhase.DECIDED}:
            self._presence.hold()
        else:
            self._presence.release()

    def _look(self, region: Frame) -> Decision | Unusable | TurnHead | None:
        gallery = self._gallery
        if self._engine is None:
            return None
        if self._path is None or self._path_gallery is not gallery:
            self._path = FacePath(self._engine, gallery, self._point, self._gate())
            self._path_gallery = gallery
            self._is_nobody = not len(gallery)
        if self._is_nobody:
            return self._tell_unknown(region.captured_at)
        return self._examine(self._path, region)

    def _gate(self) -> LifeGate | None:
        return self._new_gate() if self._new_gate else None

    def _examine(self, path: FacePath, region: Frame) -> Decision | Unusable | TurnHead | None:
        seen = path.look(region)
        if path.has_confirmed(region.captured_at):
            self._presence.hold()  # the same face: whatever has moved, nobody was replaced
        if seen is None or isinstance(seen, Unusable | TurnHead):
            return seen
        if isinstance(seen, Newcomer):
            self._visit.begin_anew(seen.at)
            self._enter_phase()
            return None
        if isinstance(seen, Unknown):
            self._is_nobody = True
            return self._tell_unknown(seen.at)
        self._rest()
        return seen

    def _tell_unknown(self, at: float) -> Unknown | None:
        if at - self._visit.began_at < UNKNOWN_AFTER_SECONDS:
            return None
        self._rest()
        return Unknown(at)

    def _rest(self) -> None:
        """The visit has led to what it can; nothing more is examined in it."""
        self._visit.decide()
        self._enter_phase()

    def _refuse_other_engines(self, gallery: Gallery) -> None:
        if self._engine is None:
            return
        if self._point.engine_id != self._engine.engine_id:
            raise GalleryRefused("gallery_mixed_engines")
        if gallery.engine_id not in {None, self._engine.engine_id}:
            raise GalleryRefused("gallery_mixed_engines")
