"""The synthetic camera gives a camera's frames: in order, in time, the same at any speed."""

from collections.abc import Iterator
from threading import Thread
from time import monotonic

import numpy as np
import pytest

from app.demo.camera import FRAMES_A_SECOND, SyntheticCamera
from app.demo.script import Script, Side, Turn
from app.domain.class_list.card import PREFIX
from privacy.consent.card import make_plain_card
from recognition.backends import standard_cards
from recognition.frame import Frame
from recognition.spot import Spot

SHORT = Script((Turn("face-013", 0.4, 0.6, Side.LEFT),))


def every_frame(camera: SyntheticCamera) -> Iterator[Frame]:
    """The frames until there are no more."""
    return iter(camera.read, None)


def test_frames_are_a_cameras() -> None:
    """Frames are 1280 x 720 RGB, numbered from nought, each at its number's time."""
    frames = list(every_frame(SyntheticCamera(SHORT, paced=False)))
    assert {frame.pixels.shape for frame in frames} == {(720, 1280, 3)}
    assert {str(frame.pixels.dtype) for frame in frames} == {"uint8"}
    assert [frame.number for frame in frames] == list(range(len(frames)))
    assert [frame.captured_at for frame in frames] == [
        number / FRAMES_A_SECOND for number in range(len(frames))
    ]
    assert frames[-1].captured_at == pytest.approx(SHORT.seconds, abs=1 / FRAMES_A_SECOND)


def test_the_film_is_the_same_again() -> None:
    """Two cameras with one script give the same pictures."""
    first = every_frame(SyntheticCamera(SHORT, paced=False))
    second = every_frame(SyntheticCamera(SHORT, paced=False))
    assert all(
        np.array_equal(one.pixels, other.pixels) for one, other in zip(first, second, strict=True)
    )


def test_a_closed_camera_gives_nothing() -> None:
    """After closing, twice even, there is no frame."""
    camera = SyntheticCamera(SHORT, paced=False)
    assert camera.read() is not None
    camera.close()
    camera.close()
    assert camera.read() is None


def test_closing_wakes_whoever_waits() -> None:
    """A paced camera that waits for its next frame's time ends at once when it is closed."""
    camera = SyntheticCamera(SHORT, paced=True)
    camera.read()
    reader = Thread(target=lambda: list(every_frame(camera)))
    reader.start()
    begun = monotonic()
    camera.close()
    reader.join(1.0)
    assert not reader.is_alive()
    assert monotonic() - begun < 0.5


def test_a_paced_camera_goes_on_with_the_empty_room() -> None:
    """A camera in a classroom does not end when nobody comes any more."""
    camera = SyntheticCamera(Script(()), paced=False)
    frames = list(every_frame(camera))
    paced = SyntheticCamera(Script(()), paced=True)
    paced._started_at = -1000.0  # noqa: SLF001 - as if it had run for long
    paced._number = len(frames) + 10  # noqa: SLF001 - beyond the script's end
    frame = paced.read()
    assert frame is not None
    assert np.array_equal(frame.pixels, frames[0].pixels)


@pytest.mark.parametrize("person", ["face-013", "face-054", "face-108"])
def test_a_held_card_is_read_by_the_real_reader(person: str) -> None:
    """Every frame of somebody standing with a card gives the card's own number."""
    payload = make_plain_card(1).text
    camera = SyntheticCamera(Script((Turn(person, 0.0, 1.0, Side.LEFT, payload),)), paced=False)
    reader = standard_cards(PREFIX)
    region = Spot().region.on(1280, 720)
    standing = [frame for frame in every_frame(camera) if 0.72 <= frame.captured_at <= 1.7]
    assert len(standing) >= 10
    assert {reader.read(frame.crop(region)) for frame in standing} == {payload}


def test_cards_are_readable_at_every_tilt() -> None:
    """However the hand turns it, the card of each of many people is read."""
    payloads = [make_plain_card(1).text for _ in range(12)]
    turns = tuple(
        Turn("face-013", index * 4.0, 1.0, Side.LEFT, payload)
        for index, payload in enumerate(payloads)
    )
    camera = SyntheticCamera(Script(turns), paced=False)
    reader = standard_cards(PREFIX)
    seen = [reader.read(Frame(camera.picture(turn.begins_at + 1.2), 0.0, 0)) for turn in turns]
    assert seen == payloads


def test_it_has_a_name() -> None:
    """The screen can say that nobody is filmed."""
    assert SyntheticCamera(SHORT, paced=False).name == "Synthetic camera"


def test_a_film_can_be_joined_later() -> None:
    """Begun within the film, the first frame is that moment's, and comes without a wait."""
    camera = SyntheticCamera(SHORT, paced=True, begins_at=0.8)
    before = monotonic()
    frame = camera.read()
    assert frame is not None
    assert frame.captured_at == pytest.approx(0.8)
    assert monotonic() - before < 0.5
