"""QR cards: read in the picture, the largest first; other codes are no cards."""

import numpy as np
import pytest
import segno

from recognition.backends.zxing_cards import ZxingCards
from recognition.frame import Frame, Pixels

PAYLOAD = "UP:ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def code(payload: str, module: int = 4) -> Pixels:
    """A QR code with its quiet zone, so many pixels a module."""
    rows = [[bit == 0 for bit in row] for row in segno.make(payload, micro=False).matrix]
    modules = np.pad(np.array(rows), 4, constant_values=True)
    grey = np.kron(modules, np.ones((module, module), bool)).astype(np.uint8) * 255
    return np.repeat(grey[:, :, None], 3, axis=2)


def picture(*codes: tuple[Pixels, int, int]) -> Frame:
    """A grey picture with codes at (left, top)."""
    pixels = np.full((533, 486, 3), 120, np.uint8)
    for qr, left, top in codes:
        pixels[top : top + len(qr), left : left + len(qr)] = qr
    return Frame(pixels, 0.0, 0)


@pytest.mark.parametrize("module", [2, 3, 6])
def test_a_card_is_read_near_and_far(module: int) -> None:
    """From two pixels a module on."""
    assert ZxingCards().read(picture((code(PAYLOAD, module), 100, 200))) == PAYLOAD


def test_a_picture_without_a_card_has_no_text() -> None:
    """Nobody showed anything."""
    assert ZxingCards().read(picture()) is None


def test_of_two_cards_the_larger_one_counts() -> None:
    """The card held towards the camera, not the one that hangs from a neck."""
    both = picture((code("UP:FAR", 2), 10, 10), (code("UP:NEAR", 6), 150, 200))
    assert ZxingCards().read(both) == "UP:NEAR"


def test_a_code_without_the_prefix_is_no_card() -> None:
    """A code on a shirt does not touch the visit."""
    cards = ZxingCards("UP:")
    assert cards.read(picture((code("https://example.org"), 50, 50))) is None
    assert cards.read(picture((code(PAYLOAD), 50, 50))) == PAYLOAD


@pytest.mark.parametrize("payload", ["UP:" + "A" * 420, "UP:\x00\x07"])
def test_a_text_that_no_card_has_is_refused(payload: str) -> None:
    """Too long, or not to be printed."""
    assert ZxingCards().read(picture((code(payload, 3), 10, 10))) is None
