"""Whether a face is good enough to be embedded, or the reasons why not, each something to act on.

Judges the picture, never the person: no age, no mood, no origin.
"""

from enum import StrEnum

import cv2
import numpy as np

from recognition.face import AlignedFace, DetectedFace
from recognition.frame import Pixels

# Limits measured on the real photographs that the tests use: each lets at least 98 in 100 of
# their faces pass; `tests/unit/recognition/test_quality.py` has what each one turns away.
SMALLEST_FACE = 60  # pixels of box width; below, the net sees mostly interpolation
DARKEST = 45.0  # mean grey level of the chip
BRIGHTEST = 215.0
LEAST_SHARPNESS = 12.0  # variance of the Laplacian of the chip's middle
MOST_TURN = 0.42  # nose off the eyes' middle, in eye distances
MOST_TILT_DEGREES = 35.0
LEAST_VISIBLE = 0.85  # share of the box that lies inside the picture

# Beyond these a picture does not become better.
LARGE_FACE = 150  # pixels of box width: the nets see 112 to 150
SHARP = 100.0


class QualityReason(StrEnum):
    """Why a picture of somebody on the spot cannot be used."""

    TOO_SMALL = "too_small"
    TOO_DARK = "too_dark"
    TOO_BRIGHT = "too_bright"
    BLURRED = "blurred"
    TURNED_AWAY = "turned_away"
    CUT_OFF = "cut_off"
    SEVERAL_PEOPLE = "several_people"
    NO_FACE = "no_face"
    DIFFERENT_PERSON = "different_person"


def judge(aligned: AlignedFace, width: int, height: int) -> tuple[QualityReason, ...]:
    """The reasons against using this face; empty when it is good.

    Args:
        aligned: the face and its chip.
        width: of the picture the face was detected in, in pixels.
        height: of the same picture.
    """
    return _judge_place(aligned.face, width, height) + _judge_chip(aligned.chip)


def shot_value(aligned: AlignedFace) -> float:
    """How good a usable picture is, from 0 to 1: size, sharpness, light and pose multiplied.

    Only the order within one track means anything.
    """
    grey = _middle(cv2.cvtColor(aligned.chip, cv2.COLOR_RGB2GRAY))
    size = min(1.0, aligned.face.box.width / LARGE_FACE)
    sharp = min(1.0, _sharpness(grey) / SHARP)
    middle, reach = (BRIGHTEST + DARKEST) / 2, (BRIGHTEST - DARKEST) / 2
    light = max(0.0, 1.0 - (abs(float(grey.mean()) - middle) / reach) ** 2)
    turn, _ = _pose(aligned.face)
    frontal = max(0.0, 1.0 - abs(turn) / MOST_TURN)
    return float((size * sharp * light) ** (1 / 3) * (0.5 + 0.5 * frontal))


def _judge_place(face: DetectedFace, width: int, height: int) -> tuple[QualityReason, ...]:
    reasons = []
    if face.box.width < SMALLEST_FACE:
        reasons.append(QualityReason.TOO_SMALL)
    if _visible_share(face, width, height) < LEAST_VISIBLE:
        reasons.append(QualityReason.CUT_OFF)
    if _is_turned_away(face):
        reasons.append(QualityReason.TURNED_AWAY)
    return tuple(reasons)


def _visible_share(face: DetectedFace, width: int, height: int) -> float:
    box = face.box
    seen_width = max(0, min(box.right, width) - max(box.left, 0))
    seen_height = max(0, min(box.bottom, height) - max(box.top, 0))
    return seen_width * seen_height / (box.width * box.height)


def _is_turned_away(face: DetectedFace) -> bool:
    turn, tilt = _pose(face)
    return abs(turn) > MOST_TURN or tilt > MOST_TILT_DEGREES


def _pose(face: DetectedFace) -> tuple[float, float]:
    """How far the nose is off the eyes' middle, in eye distances, and the tilt in degrees.

    A turn of infinity where the eyes are one point.
    """
    one_eye, other_eye = face.landmarks[0:2].mean(axis=0), face.landmarks[2:4].mean(axis=0)
    axis = one_eye - other_eye
    distance = float(np.hypot(*axis))
    if distance < 1:
        return float("inf"), 0.0
    turn = float((face.landmarks[4] - (one_eye + other_eye) / 2) @ axis) / distance**2
    return turn, abs(float(np.degrees(np.arctan2(axis[1], axis[0]))))


def _judge_chip(chip: Pixels) -> tuple[QualityReason, ...]:
    grey = _middle(cv2.cvtColor(chip, cv2.COLOR_RGB2GRAY))
    light = float(grey.mean())
    if light < DARKEST:
        return (QualityReason.TOO_DARK,)
    if light > BRIGHTEST:
        return (QualityReason.TOO_BRIGHT,)
    if _sharpness(grey) < LEAST_SHARPNESS:
        return (QualityReason.BLURRED,)
    return ()


def _sharpness(grey: cv2.typing.MatLike) -> float:
    return float(cv2.Laplacian(grey, cv2.CV_32F).var())


def _middle(grey: cv2.typing.MatLike) -> cv2.typing.MatLike:
    """The chip without its outer sixth, where hair and background are."""
    edge_y, edge_x = grey.shape[0] // 6, grey.shape[1] // 6
    return grey[edge_y : grey.shape[0] - edge_y, edge_x : grey.shape[1] - edge_x]
