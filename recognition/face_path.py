"""The face step of one visit: find, follow, take the best shots, compare, decide.

Detects every few frames and follows the face's picture in between; embeds only shots that add
something. One face at a time: while several are there nobody is compared, and whoever remains is
taken for a newcomer. Begins after the time for cards; knows nothing of cards itself.

Where a gate is given, a decision is held until it opens (`recognition.liveness.gate`). Whoever has
turned their head is looked at once more, so that nobody else can have turned it for them. Whoever
matched nobody is not examined while they are asked; they are only told the same.
"""

from dataclasses import dataclass, replace
from typing import Final

from recognition.best_shots import BestShots
from recognition.errors import InvalidTemplate
from recognition.evidence import LOOKS_APART_SECONDS, Decision, Evidence
from recognition.face import AlignedFace, DetectedFace
from recognition.frame import Frame
from recognition.gallery import Candidate, Gallery, ReferenceId
from recognition.liveness.gate import LifeGate, Passage
from recognition.operating_point import OperatingPoint
from recognition.ports import FaceEngine
from recognition.quality import QualityReason, judge
from recognition.sighting import Ambiguous, Recognised, TurnHead, Unknown, Unusable
from recognition.tracking import Track

COMPLAIN_AFTER_SECONDS: Final = 1.0
# Quick at first, then a few a second: who was not decided in four detections needs another view.
QUICK_DETECTIONS: Final = 4
SLOW_SECONDS: Final = 0.25
HELD_SECONDS: Final = 0.2  # while a decision waits for life the face is followed in between
FAST: Final = 1.5  # face widths a second: pictures of such a face are blurred
_ROUNDING: Final = 1e-6


@dataclass(frozen=True)
class Newcomer:
    """Another face than the one that was followed: who it is has not had the time for cards."""

    at: float


Seen = Decision | Unusable | TurnHead | Newcomer


class FacePath:
    """Looks at the one face on the spot for one visit, against one gallery."""

    def __init__(
        self,
        engine: FaceEngine,
        gallery: Gallery,
        point: OperatingPoint,
        gate: LifeGate | None = None,
    ) -> None:
        """Begin a visit.

        Args:
            engine: finds, aligns and embeds.
            gallery: whom to compare with.
            point: of the same engine.
            gate: holds every decision until life was seen; None lets them out at once.
        """
        self._engine = engine
        self._gallery = gallery
        self._point = point
        self._gate = gate
        self._held: Decision | None = None
        self._is_still_them = False
        self._evidence = Evidence(point, gallery.number)
        self._track: Track | None = None
        self._shots = BestShots()
        self._detected_at: float | None = None
        self._watched_at = float("-inf")
        self._detections = 0
        self._crowds = 0
        self._complaints = _Complaints()
        self._confirmed_at: float | None = None

    def has_confirmed(self, at: float) -> bool:
        """True where the frame of that time showed the one face of this visit."""
        return self._confirmed_at == at

    def look(self, region: Frame) -> Seen | None:
        """Follow the face in this frame, and examine it where that is due."""
        at = region.captured_at
        is_followed = self._track is not None and self._track.follow(region)
        if not self._is_due(at, is_followed=is_followed):
            if is_followed:
                self._watch_followed(region)
        else:
            seen = self._examine(region)
            if isinstance(seen, Newcomer | Unusable):
                return seen
            self._held = self._held or seen
        return self._let_out(at)

    def _watch_followed(self, region: Frame) -> None:
        """While a decision waits for life: the face where it was followed to, between detections.

        What moves within it is followed once more there, point by point.
        """
        at, gate, track = region.captured_at, self._gate, self._track
        if gate is None or track is None or self._held is None or gate.has_seen_life:
            return
        if at - self._watched_at + _ROUNDING >= LOOKS_APART_SECONDS:
            self._watched_at = at
            gate.watch(region, track.face)

    def _examine(self, region: Frame) -> Decision | Unusable | Newcomer | None:
        self._detected_at = region.captured_at
        faces = self._engine.detect(region)
        if len(faces) == 1:
            return self._look_at(region, faces[0])
        self._crowds = self._crowds + 1 if faces else self._crowds
        return self._complain((_why_not_one(faces),), region.captured_at)

    def _let_out(self, at: float) -> Decision | TurnHead | None:
        """The decision that stands, once the gate lets it out.

        The question comes when its time has come, decided or not, so that its moment tells
        nobody who is near to a template. Where the gate closes, the visit leads to nobody, as a
        stranger's does.
        """
        held, gate = self._held, self._gate
        if gate is None:
            return held
        passage = gate.passage(at)
        if passage is Passage.ASK:
            return TurnHead(at)
        if passage is Passage.CLOSED:
            return Unknown(at)
        if held is None:
            return None
        needs_look = gate.was_asked and not self._is_still_them
        return None if passage is not Passage.OPEN or needs_look else replace(held, at=at)

    def _is_due(self, at: float, *, is_followed: bool) -> bool:
        if self._detected_at is None:
            return True
        if self._is_asked and isinstance(self._held, Unknown):
            return False
        since = at - self._detected_at + _ROUNDING
        if self._track is None or self._awaits_their_look:
            return since >= LOOKS_APART_SECONDS
        if self._held is not None:
            return since >= (HELD_SECONDS if is_followed else LOOKS_APART_SECONDS)
        is_slow = self._detections > QUICK_DETECTIONS or self._track.speed > FAST
        return since >= (SLOW_SECONDS if is_slow else LOOKS_APART_SECONDS)

    def _look_at(self, region: Frame, face: DetectedFace) -> Decision | Unusable | Newcomer | None:
        at = region.captured_at
        if self._is_somebody_else(face, at):
            return Newcomer(at)
        self._crowds = 0
        self._follow(region, face)
        if self._gate is not None:
            self._watched_at = at
            self._gate.watch(region, face)
        aligned = self._engine.align(region, face)
        reasons = judge(aligned, region.width, region.height)
        if self._held is not None:
            self._is_still_them = self._is_still_them or (not reasons and self._is_them(aligned))
            return None
        unusable = self._complain(reasons, at)
        if reasons or not self._shots.wants(aligned, at):
            return unusable
        return self._compare(aligned, at)

    @property
    def _awaits_their_look(self) -> bool:
        """They have turned their head, and are to be looked at once more."""
        gate = self._gate
        has_turned = gate is not None and gate.was_asked and gate.has_seen_life
        return has_turned and not self._is_still_them

    @property
    def _is_asked(self) -> bool:
        return self._gate is not None and self._gate.was_asked

    def _is_them(self, aligned: AlignedFace) -> bool:
        """After the head was turned: whether it is still whom the decision names."""
        if self._gate is None or not self._gate.has_seen_life or not self._is_asked:
            return False
        nearest = self._identify(aligned)[:1]
        names = _named(self._held)
        return any(c.reference in names and c.distance <= self._point.threshold for c in nearest)

    def _complain(self, reasons: tuple[QualityReason, ...], at: float) -> Unusable | None:
        """Nothing is said against a head that is being turned."""
        is_turning = self._is_asked or self._held is not None
        return None if is_turning else self._complaints.hear(reasons, at)

    def _is_somebody_else(self, face: DetectedFace, at: float) -> bool:
        """After several people, or where the face has jumped. One stray find is no crowd."""
        if self._crowds > 1 or (self._crowds and self._track is None):
            return True
        return self._track is not None and not self._track.claims(face, at)

    def _follow(self, region: Frame, face: DetectedFace) -> None:
        self._detections += 1
        self._confirmed_at = region.captured_at
        if self._track is None:
            self._track = Track(region, face)
        else:
            self._track.renew(region, face)

    def _compare(self, aligned: AlignedFace, at: float) -> Decision | None:
        candidates = self._identify(aligned)
        return self._evidence.add(candidates, at) if candidates else None

    def _identify(self, aligned: AlignedFace) -> tuple[Candidate, ...]:
        try:
            return self._gallery.identify(self._engine.embed(aligned))
        except InvalidTemplate:
            return ()  # a net that gives no numbers has seen nothing


def _named(decision: Decision | None) -> tuple[ReferenceId, ...]:
    if isinstance(decision, Recognised):
        return (decision.reference,)
    return decision.references if isinstance(decision, Ambiguous) else ()


class _Complaints:
    """Says why somebody cannot be looked at, once each, when the reasons have stood a second."""

    def __init__(self) -> None:
        self._reasons: tuple[QualityReason, ...] = ()
        self._since = 0.0
        self._told: set[tuple[QualityReason, ...]] = {()}

    def hear(self, reasons: tuple[QualityReason, ...], at: float) -> Unusable | None:
        """Take in the reasons of one look; none means that all is well."""
        if reasons != self._reasons:
            self._reasons, self._since = reasons, at
        if at - self._since < COMPLAIN_AFTER_SECONDS or reasons in self._told:
            return None
        self._told.add(reasons)
        return Unusable(reasons, at)


def choose_face(engine: FaceEngine, region: Frame) -> AlignedFace | tuple[QualityReason, ...]:
    """The one usable face in `region`, aligned, or the reasons why there is none."""
    faces = engine.detect(region)
    if len(faces) != 1:
        return (_why_not_one(faces),)
    aligned = engine.align(region, faces[0])
    return judge(aligned, region.width, region.height) or aligned


def _why_not_one(faces: tuple[DetectedFace, ...]) -> QualityReason:
    return QualityReason.SEVERAL_PEOPLE if faces else QualityReason.NO_FACE
