"""YuNet at the scale at which it is best: near faces and far ones, five points each."""

import cv2
import numpy as np
import pytest

from recognition.backends.yunet_detector import (
    MODEL_FILE,
    SMALLEST_SHARE,
    FivePointFace,
    YunetDetector,
)
from recognition.errors import ModelRefused
from recognition.frame import Frame, Pixels
from recognition.model_files import verified_bytes
from recognition.quality import judge
from tests.support.faces import faces_or_skip, read_picture
from tests.support.models import models_or_skip, precise_engine

PEOPLE = ["lfw:Bill_Clinton", "lfw:Cameron_Diaz", "lfw:Venus_Williams", "lfw:Heizo_Takenaka"]


@pytest.fixture(scope="module")
def detector() -> YunetDetector:
    """The real net."""
    return YunetDetector(verified_bytes(MODEL_FILE, models_or_skip()))


def portrait(person: str) -> Pixels:
    """Somebody's first photograph."""
    return read_picture(faces_or_skip().pictures[person][0])


def at_size(picture: Pixels, side: int) -> Frame:
    """The photograph at another size."""
    return Frame(np.asarray(cv2.resize(picture, (side, side)), np.uint8), 0.0, 0)


@pytest.mark.parametrize("side", [100, 250, 640, 1920, 4000])
@pytest.mark.parametrize("person", PEOPLE)
def test_a_face_is_found_at_every_size_of_picture(
    detector: YunetDetector, person: str, side: int
) -> None:
    """YuNet by itself finds 1 face in 60 at 1920 pixels; here the same face has the same place."""
    picture = portrait(person)
    face, plain = (
        detector.detect(each)[0] for each in (at_size(picture, side), at_size(picture, 320))
    )
    assert isinstance(face, FivePointFace)
    assert np.allclose(face.points / side, plain.points / 320, atol=0.02)
    assert face.confidence > 0.8


@pytest.mark.parametrize("person", PEOPLE)
def test_the_points_are_eyes_nose_and_mouth(detector: YunetDetector, person: str) -> None:
    """Pairs begin at the picture's left; `landmarks` hold eyes and nose in quality's order."""
    face = detector.detect(at_size(portrait(person), 500))[0]
    left_eye, right_eye, nose, left_mouth, right_mouth = face.points
    assert left_eye[0] < nose[0] < right_eye[0]
    assert left_mouth[0] < right_mouth[0]
    assert max(left_eye[1], right_eye[1]) < nose[1] < min(left_mouth[1], right_mouth[1])
    assert np.array_equal(face.landmarks, [right_eye, right_eye, left_eye, left_eye, nose])


@pytest.mark.parametrize("person", PEOPLE)
def test_a_good_portrait_is_good_enough(person: str) -> None:
    """Quality was measured with other landmarks; it judges these alike."""
    engine = precise_engine()
    frame = at_size(portrait(person), 400)
    aligned = engine.align(frame, engine.detect(frame)[0])
    assert judge(aligned, frame.width, frame.height) == ()


def test_who_stands_far_behind_is_not_on_the_spot(detector: YunetDetector) -> None:
    """A face under a tenth of the picture is left out, one above it counts."""
    picture, background = portrait(PEOPLE[0]), np.full((640, 640, 3), 120, np.uint8)
    widest = detector.detect(at_size(picture, 250))[0].box.height
    for share, found in ((SMALLEST_SHARE * 0.7, 0), (SMALLEST_SHARE * 2, 1)):
        side = round(250 * share * 640 / widest)
        pixels = background.copy()
        pixels[200 : 200 + side, 200 : 200 + side] = cv2.resize(
            picture, (side, side), interpolation=cv2.INTER_AREA
        )
        assert len(detector.detect(Frame(pixels, 0.0, 0))) == found


def test_two_people_are_two(detector: YunetDetector) -> None:
    """Side by side, largest first."""
    large = cv2.resize(portrait(PEOPLE[0]), (400, 400))
    small = cv2.resize(portrait(PEOPLE[1]), (250, 250))
    pixels = np.full((400, 650, 3), 120, np.uint8)
    pixels[:, :400], pixels[:250, 400:] = large, small
    first, second = detector.detect(Frame(pixels, 0.0, 0))
    assert first.box.width > second.box.width
    assert first.box.right <= 400 <= second.box.left


def test_sixty_faces_are_no_crash(detector: YunetDetector) -> None:
    """A wall of portraits: each at most once, none made up between them."""
    small = np.asarray(cv2.resize(portrait(PEOPLE[2]), (80, 80)), np.uint8)
    wall = np.tile(small, (6, 10, 1))
    assert len(detector.detect(Frame(wall, 0.0, 0))) <= 60


@pytest.mark.parametrize("model", [b"", b"no net", bytes(1000)])
def test_what_is_no_net_is_refused(model: bytes) -> None:
    """Should a file ever pass its digest and still be none: an error with a sentence."""
    with pytest.raises(ModelRefused, match="model_damaged"):
        YunetDetector(model)


def test_the_log_level_is_as_it_was(detector: YunetDetector) -> None:
    """Loading is quiet, and changes nothing for others."""
    del detector
    level = cv2.utils.logging.getLogLevel()
    YunetDetector(verified_bytes(MODEL_FILE, models_or_skip()))
    assert cv2.utils.logging.getLogLevel() == level
