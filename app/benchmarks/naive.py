"""The loop that every peer runs: find, embed and compare in every frame, on the whole picture.

The peer's library is loaded by name and only in the process that measures it, where it also loads,
by itself and before anything is asked of it, the 68-point file that Upprop never opens. It is no
part of the product: nothing but this measurement calls it.
"""

import importlib
import warnings
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, Protocol, cast

import numpy as np
from numpy.typing import NDArray

from recognition.evidence import Decision, Evidence
from recognition.frame import Frame, Pixels
from recognition.gallery import Candidate, ReferenceId
from recognition.geometry import Box
from recognition.operating_point import OperatingPoint
from recognition.spot import DEFAULT_REGION, EMPTY_SECONDS
from recognition.template import Template

MOST_ENROLLED_FRAMES: Final = 5

Location = tuple[int, int, int, int]
"""Top, right, bottom, left: the library's own order."""

Encoding = NDArray[np.float64]


class Peer(Protocol):
    """What the loop calls of face_recognition."""

    def face_locations(self, img: Pixels) -> list[Location]:
        """Every face, with the library's defaults."""
        ...

    def face_encodings(
        self, face_image: Pixels, known_face_locations: Sequence[Location]
    ) -> list[Encoding]:
        """128 values for each face."""
        ...

    def compare_faces(
        self,
        known_face_encodings: list[Encoding],
        face_encoding_to_check: Encoding,
        tolerance: float,
    ) -> list[bool]:
        """Who is within the tolerance."""
        ...

    def face_distance(
        self, face_encodings: list[Encoding], face_to_compare: Encoding
    ) -> NDArray[np.float64]:
        """How far each is."""
        ...


def load_peer() -> Peer:
    """Import face_recognition; takes more than a second and loads four models."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it imports the deprecated pkg_resources
        return cast("Peer", importlib.import_module("face_recognition"))


def enrol(peer: Peer, frames: Iterator[Frame]) -> Template | None:
    """The mean of up to five pictures' values; None where no face was found."""
    values: list[Encoding] = []
    for frame in frames:
        found = peer.face_locations(frame.pixels)
        values += peer.face_encodings(frame.pixels, found)[:1] if found else []
        if len(values) == MOST_ENROLLED_FRAMES:
            break
    return Template("naive", 1, np.mean(values, axis=0)) if values else None


class NaiveLoop:
    """Sees every frame whole, and decides by the same rule as Upprop."""

    def __init__(
        self, peer: Peer, known: Mapping[ReferenceId, Template], point: OperatingPoint
    ) -> None:
        self._peer = peer
        self._references = tuple(known)
        self._known = [template.values.astype(np.float64) for template in known.values()]
        self._point = point
        self._evidence = Evidence(point, 0)
        self._is_decided = False
        self._seen_at = 0.0

    @property
    def may_examine_face(self) -> bool:
        """Always: the loop knows no card and no visit."""
        return True

    def see(self, frame: Frame) -> Decision | None:
        """One turn of the loop."""
        found = self._peer.face_locations(frame.pixels)
        encodings = self._peer.face_encodings(frame.pixels, found) if found else []
        on_spot = [
            (location, encoding)
            for location, encoding in zip(found, encodings, strict=True)
            if _is_on_spot(location, frame)
        ]
        if not on_spot:
            self._miss(frame.captured_at)
            return None
        _, encoding = max(on_spot, key=_height)
        return self._weigh(encoding, frame.captured_at)

    def _miss(self, at: float) -> None:
        """Nobody on the spot for a while ends a visit, as it does for Upprop."""
        if at - self._seen_at >= EMPTY_SECONDS:
            self._evidence, self._is_decided = Evidence(self._point, 0), False

    def _weigh(self, encoding: Encoding, at: float) -> Decision | None:
        """Compare with everybody in every frame; decide by the same evidence rule as Upprop."""
        self._seen_at = at
        self._peer.compare_faces(self._known, encoding, self._point.threshold)
        distances = self._peer.face_distance(self._known, encoding)
        if self._is_decided:
            return None
        order = np.argsort(distances, kind="stable")
        candidates = [Candidate(self._references[i], float(distances[i])) for i in order]
        decision = self._evidence.add(candidates, at)
        self._is_decided = decision is not None
        return decision


def _height(face: tuple[Location, Encoding]) -> int:
    (top, _right, bottom, _left), _encoding = face
    return bottom - top


def _is_on_spot(location: Location, frame: Frame) -> bool:
    """Whether the middle of the face is: so that nobody is lost by a fixed line at an edge."""
    top, right, bottom, left = location
    x, y = Box(left, top, right, bottom).centre
    spot = DEFAULT_REGION.on(frame.width, frame.height)
    return spot.left <= x < spot.right and spot.top <= y < spot.bottom
