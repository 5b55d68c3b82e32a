"""Relief: whatever is flat shows none, however it is tilted; what stands out does."""

import cv2
import numpy as np
import pytest

from recognition.face import DetectedFace
from recognition.frame import Frame, Pixels
from recognition.geometry import Box
from recognition.liveness.relief import Movement, Relief
from recognition.liveness.signs import BENT, FLAT_SHARE, STANDS_OUT

SIDE = 300
BOX = Box(70, 70, 230, 230)
EYES = [[180, 110], [160, 110], [120, 110], [140, 110], [150, 160]]
FACE = DetectedFace(BOX, np.array(EYES, np.float64), 1.0)


def texture(seed: int = 1) -> Pixels:
    """Soft spots everywhere: a face of nobody."""
    noise = np.random.default_rng(seed).integers(0, 255, (SIDE, SIDE, 3), np.uint8)
    soft = cv2.GaussianBlur(noise, (0, 0), 3)
    return np.asarray(cv2.normalize(soft, soft, 0, 255, cv2.NORM_MINMAX), np.uint8)


def frame(pixels: Pixels, at: float = 0.0) -> Frame:
    """One picture of it."""
    return Frame(pixels, at, round(at * 10))


def tilted(pixels: Pixels, degrees: float) -> Pixels:
    """The flat picture turned about its upright middle, as a pinhole camera sees it."""
    turn, focal, middle = np.radians(degrees), 600.0, SIDE / 2
    corners = np.array([[0, 0], [SIDE, 0], [SIDE, SIDE], [0, SIDE]], np.float64)
    across, down = (corners - middle).T
    depth = focal + across * np.sin(turn)
    seen = np.stack([across * np.cos(turn), down], axis=1) * (focal / depth)[:, np.newaxis]
    places = (seen + middle).astype(np.float32)
    matrix = cv2.getPerspectiveTransform(corners.astype(np.float32), places)
    return np.asarray(cv2.warpPerspective(pixels, matrix, (SIDE, SIDE)), np.uint8)


def with_nose(pixels: Pixels, shift: float) -> Pixels:
    """The middle of the picture shifted sideways, less and less towards its edge."""
    rows, columns = np.mgrid[0:SIDE, 0:SIDE].astype(np.float32)
    near = np.exp(-(((rows - 150) / 35) ** 2) - ((columns - 150) / 25) ** 2)
    moved = cv2.remap(pixels, columns - np.float32(shift) * near, rows, cv2.INTER_LINEAR)
    return np.asarray(moved, np.uint8)


def compared(now: Pixels, first: Pixels | None = None) -> Movement:
    """How a later picture differs from the first."""
    movement = Relief(frame(texture() if first is None else first), FACE).compare(
        frame(now, 0.1), FACE
    )
    assert movement is not None
    return movement


@pytest.mark.parametrize("degrees", [0, 4, 8, 15, -15])
def test_a_tilted_plane_shows_no_relief(degrees: float) -> None:
    """One homography explains it to a fraction of a pixel."""
    assert compared(tilted(texture(), degrees)).relief < STANDS_OUT / 2


def test_a_plane_that_was_tilted_far_is_known_to_be_one() -> None:
    """It was bent more than a head can be without showing its relief."""
    movement = compared(tilted(texture(), 28))
    assert movement.bent > BENT
    assert movement.relief <= FLAT_SHARE * movement.bent


@pytest.mark.parametrize("degrees", [0, 8])
def test_what_stands_out_of_the_plane_is_seen(degrees: float) -> None:
    """A nose that moves against the cheeks by 8 of 160 pixels of a face."""
    assert compared(with_nose(tilted(texture(), degrees), 8)).relief > STANDS_OUT


def test_another_picture_is_not_relief() -> None:
    """Where the points are not found again nothing is said, and nobody comes alive by it."""
    assert Relief(frame(texture()), FACE).compare(frame(texture(2), 0.1), FACE) is None


@pytest.mark.parametrize("level", [0, 128, 255])
def test_a_plain_surface_says_nothing(level: int) -> None:
    """There is no point to follow, and nothing crashes."""
    plain = np.full((SIDE, SIDE, 3), level, np.uint8)
    assert Relief(frame(plain), FACE).compare(frame(texture(), 0.1), FACE) is None
    assert Relief(frame(texture()), FACE).compare(frame(plain, 0.1), FACE) is None


def test_a_face_at_the_edge_of_the_picture_crashes_nothing() -> None:
    """Its box reaches beyond; what is not there is drawn out from the edge."""
    edge = DetectedFace(Box(-60, -40, 80, 100), FACE.landmarks, 1.0)
    movement = Relief(frame(texture()), edge).compare(frame(texture(), 0.1), edge)
    assert movement is None or movement.relief < STANDS_OUT
