"""One face followed from frame to frame by its picture alone, between two detections.

A small grey patch of the face is looked for around its last place by normalised correlation; that
costs a hundredth of a detection. It tells whether the face stayed, and how fast it moves. It
never tells who it is, never searches the rest of the spot, and holds no more than the patch.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.face import DetectedFace
from recognition.frame import Frame
from recognition.geometry import Box
from recognition.small_grey import small_grey

PATCH_SIDE = 24  # pixels that the face is wide while it is followed
REACH = 0.5  # face widths that it may move from frame to frame
LEAST_STRUCTURE = 2.0  # standard deviation in grey levels: below, everything is alike
LEAST_LIKENESS = 0.45  # correlation; the same face turning its head stays above
FURTHEST_JUMP = 0.35  # face widths between where it was followed to and where it is detected
LARGEST_GROWTH = 1.45  # detectors' boxes come in steps of up to 1.2
LONGEST_LOSS_SECONDS = 0.5
_ROUNDING = 1e-6

Patch = NDArray[np.uint8]


class Track:
    """A face from its first detection until it jumps, is lost, or somebody joins it."""

    def __init__(self, region: Frame, face: DetectedFace) -> None:
        """Start where a face was detected.

        Args:
            region: the picture it was detected in.
            face: its box lies at least partly inside.
        """
        self._box = face.box
        self._face = face
        self._patch = _small(region, face.box, PATCH_SIDE / face.box.width)
        self._followed_at = region.captured_at
        self._seen_at = region.captured_at
        self._speed = 0.0

    @property
    def speed(self) -> float:
        """Face widths a second, between the last two frames."""
        return self._speed

    @property
    def face(self) -> DetectedFace:
        """As it was detected last, moved to where it was followed to."""
        moved = np.subtract(self._box.centre, self._face.box.centre)
        return DetectedFace(self._box, self._face.landmarks + moved)

    def follow(self, region: Frame) -> bool:
        """Look for the face near its last place; where it is not found its place stays."""
        since, self._followed_at = region.captured_at - self._followed_at, region.captured_at
        window = self._window()
        factor = PATCH_SIDE / self._box.width
        near = _small(region, window, factor)
        if self._patch is None or near is None or not _can_be_found(self._patch, near):
            return False
        likeness = cv2.matchTemplate(near, self._patch, cv2.TM_CCOEFF_NORMED)
        _, best, _, place = cv2.minMaxLoc(likeness)
        if not best >= LEAST_LIKENESS:
            return False
        self._seen_at = region.captured_at
        inside = _inside(window, region)
        self._move(inside.left + place[0] / factor, inside.top + place[1] / factor, since)
        return True

    def claims(self, face: DetectedFace, at: float) -> bool:
        """True where a face that was detected at `at` seconds is the one that was followed."""
        if at - self._seen_at > LONGEST_LOSS_SECONDS + _ROUNDING:
            return False
        growth = face.box.width / self._box.width
        if not 1 / LARGEST_GROWTH <= growth <= LARGEST_GROWTH:
            return False
        apart = np.subtract(face.box.centre, self._box.centre)
        return float(np.hypot(*apart)) <= FURTHEST_JUMP * max(face.box.width, self._box.width)

    def renew(self, region: Frame, face: DetectedFace) -> None:
        """Go on from this detection of the same face."""
        self._box, self._face = face.box, face
        self._patch = _small(region, face.box, PATCH_SIDE / face.box.width)
        self._seen_at = self._followed_at = region.captured_at

    def _window(self) -> Box:
        reach = max(1, round(REACH * self._box.width))
        box = self._box
        return Box(box.left - reach, box.top - reach, box.right + reach, box.bottom + reach)

    def _move(self, left: float, top: float, since: float) -> None:
        right = round(left - max(0, self._box.left))
        down = round(top - max(0, self._box.top))
        distance = float(np.hypot(right, down)) / self._box.width
        self._speed = distance / since if since > 0 else 0.0
        self._box = self._box.moved(right, down)


def _inside(box: Box, region: Frame) -> Box:
    """The part of a box that lies in the picture; at least a pixel, at its edge if need be."""
    left, top = min(max(box.left, 0), region.width - 1), min(max(box.top, 0), region.height - 1)
    right = min(max(box.right, left + 1), region.width)
    bottom = min(max(box.bottom, top + 1), region.height)
    return Box(left, top, right, bottom)


def _small(region: Frame, box: Box, factor: float) -> Patch | None:
    """That part of the picture, small and grey; None where next to nothing of it is left."""
    inside = _inside(box, region)
    size = round(inside.width * factor), round(inside.height * factor)
    if min(size) < PATCH_SIDE // 3:
        return None
    part = region.pixels[inside.top : inside.bottom, inside.left : inside.right]
    return small_grey(part, *size)


def _can_be_found(patch: Patch, near: Patch) -> bool:
    fits = patch.shape[0] <= near.shape[0] and patch.shape[1] <= near.shape[1]
    return bool(fits and patch.std() >= LEAST_STRUCTURE)
