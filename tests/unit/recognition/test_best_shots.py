"""Only shots that add something are embedded: better, or as good and different."""

import cv2
import numpy as np

from recognition.best_shots import BestShots
from recognition.face import AlignedFace, DetectedFace
from recognition.frame import Pixels
from recognition.geometry import Box

SIDE = 150
EYES_AND_NOSE = np.array([[0.75, 0.35], [0.6, 0.35], [0.25, 0.35], [0.4, 0.35], [0.5, 0.6]])


def chip(seed: int = 1, blur: int = 0) -> Pixels:
    """A sharp picture of squares; another seed is another moment."""
    cells = np.random.default_rng(seed).integers(60, 190, (15, 15, 3))
    pixels = np.kron(cells, np.ones((10, 10, 1))).astype(np.uint8)
    return np.asarray(cv2.GaussianBlur(pixels, (blur, blur), 0), np.uint8) if blur else pixels


def shot(pixels: Pixels, confidence: float = 1.0) -> AlignedFace:
    """A frontal face with that chip."""
    face = DetectedFace(Box(0, 0, SIDE, SIDE), EYES_AND_NOSE * SIDE, confidence)
    return AlignedFace(pixels, face)


def test_the_first_good_shot_is_taken() -> None:
    """Nobody waits for a better one."""
    assert BestShots().wants(shot(chip()), 0.0)


def test_the_same_picture_again_is_no_second_shot() -> None:
    """A still held before the camera adds nothing; only time does, a little."""
    shots = BestShots()
    shots.wants(shot(chip()), 0.0)
    assert not shots.wants(shot(chip()), 0.1)
    assert not shots.wants(shot(chip()), 0.2)
    assert shots.wants(shot(chip()), 0.3)


def test_a_different_shot_as_good_is_taken() -> None:
    """A head that moved is another view."""
    shots = BestShots()
    shots.wants(shot(chip()), 0.0)
    assert shots.wants(shot(chip(seed=2)), 0.1)


def test_a_much_worse_shot_waits_for_a_better_one() -> None:
    """What a movement has blurred is not embedded while better is to come, but not for ever."""
    shots = BestShots()
    shots.wants(shot(chip()), 0.0)
    blurred = shot(chip(seed=2, blur=31))
    assert not shots.wants(blurred, 0.1)
    assert shots.wants(blurred, 0.35)


def test_a_face_that_the_detector_doubts_is_a_worse_shot() -> None:
    """A hand before the mouth makes a detector less sure than it was of the same face."""
    shots = BestShots()
    shots.wants(shot(chip(), confidence=2.0), 0.0)
    assert not shots.wants(shot(chip(seed=2), confidence=0.2), 0.1)
    assert shots.wants(shot(chip(seed=2), confidence=1.9), 0.1)


def test_a_detector_without_confidence_is_no_reason_to_wait() -> None:
    """An engine whose scores are zero loses nothing."""
    shots = BestShots()
    shots.wants(shot(chip(), confidence=0.0), 0.0)
    assert shots.wants(shot(chip(seed=2), confidence=0.0), 0.1)
