"""The veiled picture for the screen."""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from app.workers import preview as preview_module
from app.workers.mailbox import Mailbox
from app.workers.preview import PreviewThread, black_image, veiled_image
from recognition.frame import Frame
from recognition.spot import Spot
from recognition.testing import scene


def test_a_failure_is_black(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever goes wrong, no picture that was not blurred is shown."""

    def fail(_frame: Frame, _spot: Spot) -> Frame:
        raise RuntimeError

    monkeypatch.setattr(preview_module, "veil", fail)
    image = veiled_image(scene(0.0, 1, on_spot=(1,)), Spot())
    assert {image.pixelColor(x, 100).name() for x in (0, 640, 1279)} == {"#000000"}


def test_the_picture_has_its_own_memory() -> None:
    """Nothing of the frame's array is shared with Qt, and the spot stays sharp."""
    image = veiled_image(scene(0.0, 1, on_spot=(1,), outside=(2,)), Spot())
    assert image.format() is QImage.Format.Format_RGB32
    assert image.width() <= 800
    edge = {image.pixelColor(x, image.height() // 3).red() for x in range(40, 160)}
    assert 201 not in edge  # the red of a painted face: beside the spot it is blurred away
    spot = {image.pixelColor(image.width() // 2, y).red() for y in range(image.height())}
    assert any(abs(red - 201) < 4 for red in spot)


def test_a_black_picture_is_never_empty() -> None:
    """Also a frame without size gives something to draw."""
    assert black_image(0, 0).pixelColor(0, 0) == QColor("black")


def test_a_picture_is_told_once_until_it_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    """The thread does not run ahead of a screen that does not fetch."""
    monkeypatch.setattr(preview_module, "UNFETCHED_SECONDS", 5.0)
    told: list[int] = []
    frames = Mailbox[Frame]()
    thread = PreviewThread(frames, Spot(), lambda: told.append(1))
    thread.start()
    frames.put(small(1))
    while not told:
        pass
    frames.put(small(2))
    assert told == [1]
    assert thread.take() is not None
    while len(told) < 2:
        pass
    thread.forget()
    assert thread.take() is None
    assert thread.stop()


def small(number: int) -> Frame:
    """A small grey picture."""
    return Frame(np.full((48, 64, 3), 90, np.uint8), number / 25, number)
