"""Presence: who is on the spot is judged from a tiny grey picture, without any face detector."""

from collections.abc import Callable
from functools import cache

import numpy as np

from recognition.frame import Frame, Pixels
from recognition.presence import Presence
from recognition.spot import Scene

RATE = 10
Picture = Callable[[int], Pixels]


def background(light: int = 120) -> Pixels:
    """An uneven wall with a camera's noise."""
    rng = np.random.default_rng(light)
    wall = np.linspace(light - 30, light + 30, 240)[None, :, None]
    return np.clip(wall + rng.normal(0, 6, (320, 240, 3)), 0, 255).astype(np.uint8)


@cache
def noisy_background(kind: int) -> Pixels:
    """The empty spot with one of several noises."""
    noise = np.random.default_rng(kind).normal(0, 6, (320, 240, 3))
    return np.clip(background() + noise, 0, 255).astype(np.uint8)


def empty(number: int) -> Pixels:
    """The empty spot; the noise is another one from frame to frame."""
    return noisy_background(number % 11).copy()


def person(number: int, shirt: int = 30) -> Pixels:
    """Somebody on the spot, swaying by a few pixels."""
    pixels = empty(number)
    left = 60 + round(6 * np.sin(number / 2))
    pixels[60:150, left + 25 : left + 95] = 190
    pixels[150:, left : left + 120] = shirt
    return pixels


def chair(number: int) -> Pixels:
    """A chair on the spot, perfectly still but for noise."""
    pixels = empty(number).astype(np.int16)
    pixels[120:, 50:190] -= 90
    return np.clip(pixels, 0, 255).astype(np.uint8)


class Clock:
    """Feeds pictures at ten frames a second."""

    def __init__(self) -> None:
        self.presence = Presence()
        self.number = 0

    def see(self, picture: Picture, seconds: float) -> list[Scene]:
        """The scenes of so many seconds of this picture."""
        scenes = []
        for _ in range(round(seconds * RATE)):
            frame = Frame(picture(self.number), self.number / RATE, self.number)
            scenes.append(self.presence.judge(frame))
            self.number += 1
        return scenes


def test_a_camera_that_sees_an_empty_spot_sees_nobody() -> None:
    """Noise is nobody."""
    assert set(Clock().see(empty, 8)) == {Scene.VACANT}


def test_somebody_is_noticed_at_once_and_gone_at_once() -> None:
    """From the first frame to the last, and no longer."""
    clock = Clock()
    clock.see(empty, 2)
    assert set(clock.see(person, 3)) == {Scene.OCCUPIED}
    assert set(clock.see(empty, 3)) == {Scene.VACANT}


def test_a_swaying_person_never_becomes_furniture() -> None:
    """The living are never perfectly still for four seconds."""
    clock = Clock()
    clock.see(empty, 2)
    assert set(clock.see(person, 12)) == {Scene.OCCUPIED}


def test_a_chair_left_on_the_spot_is_nobody_after_four_seconds() -> None:
    """What is perfectly still that long is not a person; the room without it stays known."""
    clock = Clock()
    clock.see(empty, 2)
    scenes = clock.see(chair, 6)
    assert scenes[0] is Scene.OCCUPIED
    assert set(scenes[-15:]) == {Scene.VACANT}
    assert set(clock.see(empty, 1)) == {Scene.VACANT}
    assert set(clock.see(person, 1)) == {Scene.OCCUPIED}


def test_slow_light_is_nobody() -> None:
    """A cloud, a sunset: the empty picture follows."""
    clock = Clock()
    clock.see(empty, 2)

    def dusk(number: int) -> Pixels:
        return np.asarray(empty(number) * max(0.4, 1 - number / 600), np.uint8)

    assert set(clock.see(dusk, 30)) == {Scene.VACANT}


def test_a_lesson_that_starts_with_somebody_there_recovers() -> None:
    """Before the empty spot is known somebody counts as somebody, and then it is learned."""
    clock = Clock()
    scenes = clock.see(person, 4)
    assert set(scenes[RATE:]) == {Scene.OCCUPIED}
    clock.see(empty, 2)
    assert set(clock.see(empty, 2)) == {Scene.VACANT}
    assert set(clock.see(person, 1)) == {Scene.OCCUPIED}


def test_another_person_in_the_same_place_is_noticed_against_the_held_scene() -> None:
    """A scene that has changed altogether is told; swaying is not."""
    clock = Clock()
    clock.see(empty, 2)
    clock.see(person, 1)
    clock.presence.hold()
    assert set(clock.see(person, 1)) == {Scene.OCCUPIED}
    other = clock.see(lambda number: 255 - person(number, shirt=90), 1)
    assert set(other) == {Scene.REPLACED}
    clock.presence.release()
    assert set(clock.see(person, 1)) == {Scene.OCCUPIED}


def test_a_source_that_starts_again_is_followed() -> None:
    """A clock that jumps back does not freeze what stillness has taught."""
    clock = Clock()
    clock.see(empty, 5)
    clock.number = 0
    assert set(clock.see(empty, 1)) == {Scene.VACANT}
    assert set(clock.see(chair, 5)[-5:]) == {Scene.VACANT}


def test_two_who_pass_each_other_on_the_spot_are_noticed() -> None:
    """For a moment everything differs, then only the one against the other; a wave is no passing.

    Whoever is back as they were a moment later is the same person.
    """
    clock = Clock()
    clock.see(empty, 2)
    clock.see(person, 1)
    clock.presence.hold()
    clock.see(lambda number: 255 - person(number, shirt=90), 0.2)
    assert set(clock.see(person, 1)) == {Scene.OCCUPIED}
    clock.see(lambda number: 255 - person(number, shirt=90), 0.2)
    assert set(clock.see(lambda number: person(number, shirt=90), 1)) == {Scene.REPLACED}
