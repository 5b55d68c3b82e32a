"""The preview: blurred outside the spot, sharp inside, black when anything fails."""

import cv2
import numpy as np
import pytest

from recognition.frame import Frame, Pixels
from recognition.preview import veil
from recognition.spot import Spot


def stripes(width: int = 1280, height: int = 720) -> Frame:
    """A picture that is sharp everywhere."""
    columns = (np.arange(width) // 12 % 2 * 255).astype(np.uint8)
    return Frame(np.tile(columns[None, :, None], (height, 1, 3)), 2.5, 9)


def sharpness(pixels: Pixels) -> float:
    """Mean step from one column to the next."""
    return float(np.abs(np.diff(pixels.astype(np.int16), axis=1)).mean())


def test_outside_the_spot_nothing_sharp_is_left() -> None:
    """Whoever passes by is a patch of colour; whoever is on the spot sees themselves."""
    veiled = veil(stripes(), Spot())
    spot = Spot().region.on(veiled.width, veiled.height)
    inside = veiled.pixels[spot.top : spot.bottom, spot.left : spot.right]
    assert (veiled.width, veiled.height) == (800, 450)
    assert sharpness(inside) > 20
    for outside in (
        veiled.pixels[:, : spot.left],
        veiled.pixels[:, spot.right :],
        veiled.pixels[: spot.top],
        veiled.pixels[spot.bottom :],
    ):
        assert sharpness(outside) < 4


def test_the_veil_keeps_time_and_number_and_shares_no_memory() -> None:
    """The screen gets a picture of its own."""
    frame = stripes(320, 240)
    veiled = veil(frame, Spot())
    assert (veiled.captured_at, veiled.number) == (2.5, 9)
    assert (veiled.width, veiled.height) == (320, 240)
    assert not np.shares_memory(veiled.pixels, frame.pixels)


def test_a_failure_gives_black(monkeypatch: pytest.MonkeyPatch) -> None:
    """Never an unblurred picture, whatever goes wrong."""

    def fail(*_: object, **__: object) -> None:
        raise cv2.error

    monkeypatch.setattr(cv2, "GaussianBlur", fail)
    veiled = veil(stripes(), Spot())
    assert (veiled.width, veiled.height) == (800, 450)
    assert not veiled.pixels.any()


@pytest.mark.parametrize("size", [(16, 16), (16, 4000), (4000, 16)])
def test_strange_sizes_are_veiled_too(size: tuple[int, int]) -> None:
    """Slivers of pictures do not get through."""
    veiled = veil(stripes(*size), Spot())
    assert max(veiled.width, veiled.height) <= 800
