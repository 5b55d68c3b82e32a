"""The usual loop is given every chance: the same rule, the same visits, its own defaults."""

import subprocess
import sys
from collections.abc import Iterator, Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from app.benchmarks.naive import Encoding, Location, NaiveLoop, enrol
from recognition.frame import Frame, Pixels
from recognition.gallery import ReferenceId
from recognition.operating_point import OperatingPoint
from recognition.sighting import Recognised
from recognition.template import Template

POINT = OperatingPoint("naive", 0.5, 0.1, 3, 8, 0.0, "made up")
ON_SPOT: Location = (250, 700, 400, 550)
BESIDE: Location = (200, 300, 500, 10)


class _Peer:
    """Finds the faces that it was told, all of one person."""

    def __init__(self, places: list[Location]) -> None:
        self.places = places
        self.compared = 0

    def face_locations(self, img: Pixels) -> list[Location]:
        """As told."""
        assert img.shape == (720, 1280, 3)
        return self.places

    def face_encodings(
        self, face_image: Pixels, known_face_locations: Sequence[Location]
    ) -> list[Encoding]:
        """The left edge tells who it is."""
        assert face_image.ndim == 3
        return [np.full(4, float(place[3])) for place in known_face_locations]

    def compare_faces(
        self,
        known_face_encodings: list[Encoding],
        face_encoding_to_check: Encoding,
        tolerance: float,
    ) -> list[bool]:
        """Counts how often it is asked."""
        self.compared += 1
        return list(self.face_distance(known_face_encodings, face_encoding_to_check) <= tolerance)

    def face_distance(
        self, face_encodings: list[Encoding], face_to_compare: Encoding
    ) -> NDArray[np.float64]:
        """Euclidean."""
        return np.asarray(np.linalg.norm(np.array(face_encodings) - face_to_compare, axis=1))


def _frames(count: int, begins_at: float = 0.0) -> Iterator[Frame]:
    pixels = np.zeros((720, 1280, 3), np.uint8)
    for number in range(count):
        yield Frame(pixels, begins_at + number / 5, number)


def _loop(peer: _Peer) -> NaiveLoop:
    known = {
        ReferenceId(who): Template("naive", 1, np.full(4, place[3], np.float32))
        for who, place in (("ada", ON_SPOT), ("bo", BESIDE))
    }
    return NaiveLoop(peer, known, POINT)


def test_it_decides_by_the_same_rule() -> None:
    """After three looks, once, and it goes on comparing in every frame."""
    peer = _Peer([ON_SPOT])
    loop = _loop(peer)
    said = [loop.see(frame) for frame in _frames(6)]
    assert [one is not None for one in said] == [False, False, True, False, False, False]
    assert isinstance(said[2], Recognised)
    assert said[2].reference == "ada"
    assert peer.compared == 6


def test_whoever_is_beside_the_spot_does_not_decide() -> None:
    """A larger face elsewhere in the picture is not the one who checks in."""
    loop = _loop(_Peer([BESIDE, ON_SPOT]))
    said = [loop.see(frame) for frame in _frames(3)][-1]
    assert isinstance(said, Recognised)
    assert said.reference == "ada"


def test_the_next_visit_is_decided_anew() -> None:
    """After a while without a face on the spot."""
    peer = _Peer([ON_SPOT])
    loop = _loop(peer)
    assert any(loop.see(frame) for frame in _frames(3))
    peer.places = []
    assert not any(loop.see(frame) for frame in _frames(3, begins_at=0.6))
    peer.places = [ON_SPOT]
    assert any(loop.see(frame) for frame in _frames(3, begins_at=1.2))


def test_enrolment_takes_the_mean_of_what_it_finds() -> None:
    """And nothing where there is no face."""
    template = enrol(_Peer([ON_SPOT]), _frames(8))
    assert template is not None
    assert template.values == pytest.approx([550.0] * 4)
    assert enrol(_Peer([]), _frames(8)) is None


def test_nothing_loads_the_peers_library_by_being_imported() -> None:
    """Only the process that measures the loop does: the library opens the 68-point file."""
    code = (
        "import sys, app.benchmarks.measuring, app.benchmarks.running;"
        "sys.exit('face_recognition' in sys.modules or 'dlib' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True)  # noqa: S603 - fixed code
    assert done.returncode == 0
