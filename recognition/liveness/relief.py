"""Do the points of a face move like one flat thing, or like a head?

Whatever is flat, however it is moved and tilted, goes from one picture to the next by one
homography (Hartley and Zisserman, Multiple View Geometry, 13.1). A head does not: its nose stands
out by a sixth of its width. So some hundred corners of the face are followed from the first
picture to the present one, the homography that fits most of them is taken out of the picture, and
they are followed once more: what is left over is relief, and the noise of the camera.

Lengths are in pixels of a face that is 128 wide. Holds one small grey picture; knows no person.
"""

from dataclasses import dataclass, field
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.face import DetectedFace
from recognition.frame import Frame

FACE_WIDTH: Final = 128
MARGIN: Final = 0.25  # of the face's width, around it
MOST_POINTS, FEWEST_POINTS = 100, 20
_CORNER_QUALITY, _CORNERS_APART = 0.003, 4
_WINDOW, _ROUND_TRIP = (15, 15), 0.5
_FAR, _NEAR = 3, 1  # times that the picture is halved: how far a point may have moved
_UNTIL = (cv2.TERM_CRITERIA_COUNT + cv2.TERM_CRITERIA_EPS, 15, 0.02)
_ON_PLANE, _MOST_TRIALS, _SURE = 0.7, 300, 0.99
_UPPER_QUARTER = 0.75  # a nose is a quarter of a face's points, so a middle value would miss it
_LEAST_KEPT = 0.4  # of the points: below, it is another picture altogether
_CLAHE_LIMIT, _CLAHE_TILES = 3.0, (6, 6)

Grey = NDArray[np.uint8]
Points = NDArray[np.float64]


@dataclass(frozen=True)
class Movement:
    """How the face differs from its first picture.

    Attributes:
        bent: upper quartile of how far points lie off the best turn, shift and scale.
        relief: upper quartile of how far they lie off the best plane.
        picture: the present face brought onto the first as if it were flat.
        first: the first picture.
    """

    bent: float
    relief: float
    picture: Grey = field(repr=False)
    first: Grey = field(repr=False)


class Relief:
    """Compares each picture of one face with the first."""

    def __init__(self, region: Frame, face: DetectedFace) -> None:
        """Take the first picture; it stays the measure of all others.

        Args:
            region: the picture the face was detected in.
            face: where it was found.
        """
        self._scale = FACE_WIDTH / face.box.width
        self._size = (
            round(FACE_WIDTH * (1 + 2 * MARGIN)),
            round(face.box.height * self._scale + 2 * MARGIN * FACE_WIDTH),
        )
        self._first = self._picture(region, face)
        self._points = _corners(self._first)
        middles = face.landmarks[:4].reshape(2, 2, 2).mean(axis=1) - face.box.centre
        self._eyes = np.asarray(middles * self._scale + np.divide(self._size, 2), np.float64)

    @property
    def eyes(self) -> Points:
        """(2, 2): the middles of the eyes in the first picture."""
        return self._eyes

    def compare(self, region: Frame, face: DetectedFace) -> Movement | None:
        """How this picture of the face differs from the first; None where it cannot be followed."""
        now = self._picture(region, face)
        start, end = _followed(self._first, now, self._points, _FAR)
        plane = _plane(start, end)
        if plane is None:
            return None
        # Following a face that is already turned back is exact, so it is done once more.
        roughly = self._rest(_turned_back(now, plane))
        if roughly is None:
            return None
        plane = np.asarray(plane @ roughly[0], np.float64)
        flat = _turned_back(now, plane)
        rest = self._rest(flat)
        return rest and Movement(_off_similarity(start, end), rest[1], flat, self._first)

    def _rest(self, flat: Grey) -> tuple[NDArray[np.float64], float] | None:
        """The plane that is left in a picture that was turned back, and how far points lie off."""
        start, end = _followed(self._first, flat, self._points, _NEAR)
        plane = _plane(start, end)
        if plane is None or len(start) < _LEAST_KEPT * len(self._points):
            return None
        return plane, _upper_quartile(_moved(start, plane) - end)

    def _picture(self, region: Frame, face: DetectedFace) -> Grey:
        width, height = self._size
        across, down = face.box.centre
        shift = width / 2 - across * self._scale, height / 2 - down * self._scale
        matrix = np.array([[self._scale, 0, shift[0]], [0, self._scale, shift[1]]])
        grey = cv2.cvtColor(region.pixels, cv2.COLOR_RGB2GRAY)
        kind = cv2.INTER_AREA if self._scale < 1 else cv2.INTER_LINEAR
        small = cv2.warpAffine(
            grey, matrix, self._size, flags=kind, borderMode=cv2.BORDER_REPLICATE
        )
        clahe = cv2.createCLAHE(_CLAHE_LIMIT, _CLAHE_TILES)
        return np.asarray(clahe.apply(small), np.uint8)


def _corners(picture: Grey) -> Points:
    """Points that can be followed, inside the face and off its edge."""
    height, width = picture.shape
    inside = np.zeros_like(picture)
    axes = round(0.42 * FACE_WIDTH), round(0.46 * (height - 2 * MARGIN * FACE_WIDTH))
    cv2.ellipse(inside, (width // 2, height // 2), axes, 0, 0, 360, 255, -1)
    found = cv2.goodFeaturesToTrack(
        picture, MOST_POINTS, _CORNER_QUALITY, _CORNERS_APART, mask=inside
    )
    return _array(found).reshape(-1, 2)


def _followed(first: Grey, now: Grey, points: Points, reach: int) -> tuple[Points, Points]:
    """Those points that are found again and lead back to themselves, and where they are now."""
    if len(points) < FEWEST_POINTS:
        return points[:0], points[:0]
    start = points.astype(np.float32).reshape(-1, 1, 2)
    end, found = _flow(first, now, start, reach)
    back, again = _flow(now, first, end, reach)
    off = np.linalg.norm((back - start).reshape(-1, 2), axis=1)
    good = found & again & (off < _ROUND_TRIP)
    return points[good], np.asarray(end.reshape(-1, 2)[good], np.float64)


def _flow(
    first: Grey, now: Grey, start: NDArray[np.float32], reach: int
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Lucas and Kanade's optical flow on a pyramid; whether each point was found."""
    end, found, _ = cv2.calcOpticalFlowPyrLK(
        first, now, start, start.copy(), winSize=_WINDOW, maxLevel=reach, criteria=_UNTIL
    )
    return np.asarray(end, np.float32), found.ravel() == 1


def _plane(start: Points, end: Points) -> NDArray[np.float64] | None:
    """The homography that most of the points agree on."""
    if len(start) < FEWEST_POINTS:
        return None
    found, _ = cv2.findHomography(
        start, end, cv2.USAC_MAGSAC, _ON_PLANE, maxIters=_MOST_TRIALS, confidence=_SURE
    )
    plane = _array(found)
    return plane if plane.size else None  # OpenCV gives None where there is none


def _turned_back(now: Grey, plane: NDArray[np.float64]) -> Grey:
    size = now.shape[1], now.shape[0]
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    turned = cv2.warpPerspective(now, plane, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(turned, np.uint8)


def _moved(points: Points, plane: NDArray[np.float64]) -> Points:
    moved = cv2.perspectiveTransform(points.reshape(-1, 1, 2), plane)
    return np.asarray(moved, np.float64).reshape(-1, 2)


def _off_similarity(start: Points, end: Points) -> float:
    found, _ = cv2.estimateAffinePartial2D(start, end, method=cv2.LMEDS)
    similarity = _array(found)
    if not similarity.size:
        return 0.0
    return _upper_quartile(start @ similarity[:, :2].T + similarity[:, 2] - end)


def _upper_quartile(off: Points) -> float:
    return float(np.quantile(np.linalg.norm(off, axis=1), _UPPER_QUARTER))


def _array(found: cv2.typing.MatLike | None) -> NDArray[np.float64]:
    """What OpenCV found; empty where it gives None, which its types do not say."""
    return np.array(() if found is None else found, np.float64)
