"""What a drawing promises: distances between pictures, never single pixels."""

from functools import cache

import numpy as np

from app.demo.people.identity import person
from app.demo.people.portrait import Picture, Sitter
from app.demo.people.view import Expression, View

SMALL = 48.0
FRONT = View()


@cache
def sitter(seed: int) -> Sitter:
    """Somebody to draw, made once for all tests here: drawing is slow."""
    return Sitter(person(seed))


@cache
def cut_out(seed: int, view: View = FRONT) -> Picture:
    """Somebody on nothing."""
    return sitter(seed).picture(view, SMALL)


def on_grey(figure: Picture) -> Picture:
    """A cut-out on grey, RGB."""
    cover = figure[..., 3:].astype(np.float32) / 255
    return np.asarray(np.rint(figure[..., :3] * cover + 128 * (1 - cover)), np.uint8)


def picture(seed: int, view: View = FRONT) -> Picture:
    """Somebody on grey."""
    return on_grey(cut_out(seed, view))


def distance(one: Picture, other: Picture) -> float:
    """Mean difference of two pictures in grey levels."""
    return float(np.abs(one.astype(np.float32) - other.astype(np.float32)).mean())


def test_a_person_is_drawn_the_same_again() -> None:
    """Drawing somebody anew gives the same picture, to within rounding."""
    again = on_grey(Sitter(person(13)).picture(FRONT, SMALL))
    assert distance(picture(13), again) < 0.05


def test_a_small_turn_is_less_than_another_person() -> None:
    """Turning the head a little changes a picture less than changing the person."""
    turned = picture(13, View(yaw=4))
    assert 0.05 < distance(picture(13), turned) < distance(picture(13), picture(68))


def test_an_expression_is_seen_in_the_face() -> None:
    """A smile changes the picture, and only the head's part of it."""
    smiling = picture(13, View(expression=Expression(smile=1.0, teeth=1.0)))
    plain = picture(13)
    middle = plain.shape[0] // 2
    assert distance(plain[:middle], smiling[:middle]) > 0.1
    assert distance(plain[middle + 10 :], smiling[middle + 10 :]) < 0.1


def test_a_cut_out_has_a_clear_ground_and_a_whole_body() -> None:
    """Corners above are clear, the face is not, and clothes reach the lower edge."""
    drawn = cut_out(13)
    cover = drawn[..., 3]
    centre = cover.shape[1] // 2
    assert drawn.dtype == np.uint8
    assert drawn.shape[2] == 4
    assert cover[0, 0] == cover[0, -1] == 0
    assert cover[cover.shape[0] // 3, centre] == 255
    assert cover[-1, centre] == 255


def test_a_scarf_covers_the_hair_and_not_the_face() -> None:
    """With a head scarf the face shows skin and the neck shows cloth."""
    covered = picture(68).astype(int)
    height, centre = covered.shape[0], covered.shape[1] // 2
    forehead, throat = covered[int(height * 0.28), centre], covered[int(height * 0.57), centre]
    assert forehead[0] > forehead[2]
    assert throat[2] > throat[0]
