"""A track follows one face by its picture, and breaks where another face could be taken for it."""

import numpy as np
import pytest

from recognition.face import DetectedFace
from recognition.frame import Frame
from recognition.geometry import Box
from recognition.tracking import Track

SIZE = (480, 520)
FACES = {seed: np.random.default_rng(seed).integers(40, 220, (6, 6, 3)) for seed in range(5)}


def picture(at: float, left: int, top: int = 150, who: int = 1, side: int = 120) -> Frame:
    """A face of large patches on an uneven wall."""
    width, height = SIZE
    wall = np.linspace(90, 140, width)[None, :, None] * np.ones((height, 1, 3))
    pixels = wall.astype(np.uint8)
    part = np.kron(FACES[who], np.ones((side // 6, side // 6, 1))).astype(np.uint8)
    x0, y0 = max(0, left), max(0, top)
    x1, y1 = min(width, left + side), min(height, top + side)
    pixels[y0:y1, x0:x1] = part[y0 - top : y1 - top, x0 - left : x1 - left]
    return Frame(pixels, at, round(at * 100))


def face(left: int, top: int = 150, side: int = 120) -> DetectedFace:
    """What a detector says of a face there."""
    return DetectedFace(Box(left, top, left + side, top + side), np.zeros((5, 2)))


def track(left: int = 200) -> Track:
    """A track that began there at time 0."""
    return Track(picture(0.0, left), face(left))


def test_a_face_that_walks_on_is_followed() -> None:
    """Each frame a fifth of a face further: claimed where it is, not where it was."""
    one = track(100)
    for step in range(1, 9):
        one.follow(picture(step / 25, 100 + 24 * step))
    assert one.claims(face(100 + 24 * 8), 8 / 25)
    assert not one.claims(face(100), 8 / 25)
    assert one.speed == pytest.approx(0.2 * 25, rel=0.25)


def test_a_face_that_stands_still_has_no_speed() -> None:
    """Standing is not moving."""
    one = track()
    one.follow(picture(0.1, 200))
    assert one.speed == pytest.approx(0.0, abs=0.3)
    assert one.claims(face(205), 0.1)


def test_a_face_elsewhere_is_another_face() -> None:
    """A jump of half a face between two frames is no movement of a person."""
    one = track()
    one.follow(picture(0.1, 200))
    assert not one.claims(face(270), 0.1)


@pytest.mark.parametrize("side", [60, 200])
def test_a_face_of_another_size_is_another_face(side: int) -> None:
    """Somebody behind or before who was followed."""
    one = track()
    middle = 200 + 60 - side // 2
    assert not one.claims(face(middle, 150 + 60 - side // 2, side), 0.1)


def test_a_lost_face_is_given_up_after_half_a_second() -> None:
    """A hand before the face is no other person; a longer absence may be one."""
    one = track()
    for step in range(1, 8):
        one.follow(picture(step / 10, 200, who=2))
        assert one.claims(face(200), step / 10) == (step <= 5)


def test_a_detection_goes_on_with_the_new_picture() -> None:
    """Whoever turned the head is followed as they look now."""
    one = track()
    one.renew(picture(0.2, 210, who=3), face(210))
    one.follow(picture(0.3, 230, who=3))
    assert one.claims(face(230), 0.3)


def test_a_face_at_the_edge_is_followed_as_far_as_it_is_seen() -> None:
    """Half outside the picture: no crash, and still itself."""
    one = Track(picture(0.0, -40), face(-40))
    one.follow(picture(0.1, -30))
    assert one.claims(face(-30), 0.1)
    outside = Track(picture(0.0, -119), face(-119))
    outside.follow(picture(0.1, -119))
    assert outside.claims(face(-119), 0.1)


def test_a_picture_of_one_grey_follows_nothing() -> None:
    """Without any structure there is nothing to find again, and no speed from it."""
    flat = Frame(np.full((520, 480, 3), 128, np.uint8), 0.0, 0)
    one = Track(flat, face(200))
    one.follow(Frame(flat.pixels, 0.1, 1))
    assert one.speed == pytest.approx(0.0, abs=0.0)


def test_a_window_that_shrank_at_the_edge_is_no_place_to_look() -> None:
    """The picture became smaller than the face: the track waits."""
    one = track(350)
    small = Frame(picture(0.1, 200).pixels[:200, :380], 0.1, 1)
    one.follow(small)
    assert one.claims(face(350), 0.1)


def test_two_frames_of_one_moment_have_no_speed() -> None:
    """No division by a time of nothing."""
    one = track()
    one.follow(picture(0.0, 212))
    assert one.speed == pytest.approx(0.0, abs=0.0)
