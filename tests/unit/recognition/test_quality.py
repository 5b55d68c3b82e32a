"""The quality gate: each reason is given for what it names, and for nothing else."""

import cv2
import numpy as np
import pytest

from recognition.face import AlignedFace, DetectedFace
from recognition.frame import Pixels
from recognition.geometry import Box
from recognition.quality import QualityReason, judge, shot_value

SIDE = 400


def chip(light: int = 120, contrast: int = 30) -> Pixels:
    """A checkered chip."""
    squares = (np.indices((150, 150)) // 10).sum(axis=0) % 2
    grey = np.clip(light + contrast * (2 * squares - 1), 0, 255).astype(np.uint8)
    return np.repeat(grey[:, :, None], 3, axis=2)


def face(
    left: int = 100, top: int = 100, side: int = 150, nose: float = 0.5, tilt: float = 0.0
) -> DetectedFace:
    """A face with its nose at that share of its width, tilted by that many degrees."""
    shares = np.array([[0.8, 0.35], [0.65, 0.35], [0.2, 0.35], [0.35, 0.35], [nose, 0.6]]) - 0.5
    turn = np.radians(tilt)
    rotation = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    landmarks = (shares @ rotation + 0.5) * side + (left, top)
    return DetectedFace(Box(left, top, left + side, top + side), landmarks)


def reasons(found: DetectedFace, pixels: Pixels) -> tuple[QualityReason, ...]:
    """The gate's answer in a square picture."""
    return judge(AlignedFace(pixels, found), SIDE, SIDE)


def test_a_good_face_passes() -> None:
    """An ordinary picture gets no reason."""
    assert reasons(face(), chip()) == ()


@pytest.mark.parametrize(
    ("found", "reason"),
    [
        (face(side=50), QualityReason.TOO_SMALL),
        (face(left=320), QualityReason.CUT_OFF),
        (face(top=-60), QualityReason.CUT_OFF),
        (face(nose=0.85), QualityReason.TURNED_AWAY),
        (face(tilt=50), QualityReason.TURNED_AWAY),
        (DetectedFace(Box(100, 100, 250, 250), np.full((5, 2), 170.0)), QualityReason.TURNED_AWAY),
    ],
)
def test_a_badly_placed_face_is_refused(found: DetectedFace, reason: QualityReason) -> None:
    """Too far, out of the picture, or looking elsewhere."""
    assert reasons(found, chip()) == (reason,)


@pytest.mark.parametrize(
    ("pixels", "reason"),
    [
        (chip(light=20, contrast=10), QualityReason.TOO_DARK),
        (chip(light=240, contrast=10), QualityReason.TOO_BRIGHT),
        (np.asarray(cv2.GaussianBlur(chip(), (41, 41), 0)), QualityReason.BLURRED),
        (np.zeros((150, 150, 3), np.uint8), QualityReason.TOO_DARK),
        (np.full((150, 150, 3), 255, np.uint8), QualityReason.TOO_BRIGHT),
    ],
)
def test_a_bad_picture_is_refused(pixels: Pixels, reason: QualityReason) -> None:
    """Too dark, too bright, or not sharp."""
    assert reasons(face(), pixels) == (reason,)


def test_all_reasons_of_place_are_told_at_once() -> None:
    """Whoever stands wrong in two ways hears both."""
    assert reasons(face(left=380, side=40), chip()) == (
        QualityReason.TOO_SMALL,
        QualityReason.CUT_OFF,
    )


@pytest.mark.parametrize(
    "worse",
    [
        AlignedFace(chip(), face(side=75)),
        AlignedFace(chip(), face(nose=0.6)),
        AlignedFace(chip(light=60, contrast=10), face()),
        AlignedFace(np.asarray(cv2.GaussianBlur(chip(), (21, 21), 0), np.uint8), face()),
    ],
    ids=["small", "turned", "dark", "blurred"],
)
def test_a_shot_is_worth_less_for_each_thing_that_is_wrong(worse: AlignedFace) -> None:
    """Smaller, turned, darker or less sharp: the frontal, sharp and light one goes first."""
    assert 0 <= shot_value(worse) < shot_value(AlignedFace(chip(), face())) <= 1


def test_a_face_whose_eyes_are_one_point_is_turned_away() -> None:
    """Landmarks that fell together are no pose."""
    lost = DetectedFace(Box(100, 100, 250, 250), np.full((5, 2), 150.0))
    assert reasons(lost, chip()) == (QualityReason.TURNED_AWAY,)
    assert shot_value(AlignedFace(chip(), lost)) < shot_value(AlignedFace(chip(), face()))
