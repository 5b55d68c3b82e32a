"""What every card reader promises, the real one and its double alike."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pytest
import segno

from recognition.backends import standard_cards
from recognition.frame import Frame
from recognition.ports import CardReader
from recognition.testing import ScriptedCards

PAYLOAD = "UP:ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True)
class Case:
    """A reader with a picture of a card."""

    reader: CardReader
    with_card: Frame


def card_picture(number: int) -> Frame:
    """A card in the middle of a grey picture."""
    rows = [[bit == 0 for bit in row] for row in segno.make(PAYLOAD, micro=False).matrix]
    modules = np.pad(np.array(rows), 4, constant_values=True)
    code = np.kron(modules, np.ones((4, 4), bool)).astype(np.uint8) * 255
    pixels = np.full((400, 400, 3), 120, np.uint8)
    pixels[100 : 100 + len(code), 100 : 100 + len(code)] = code[:, :, None]
    return Frame(pixels, 0.0, number)


def real_case() -> Case:
    """The reader of QR codes."""
    return Case(standard_cards(), card_picture(7))


def scripted_case() -> Case:
    """The double with a script."""
    return Case(ScriptedCards({7: PAYLOAD}), card_picture(7))


@pytest.fixture(params=[real_case, scripted_case], ids=["zxing", "scripted"])
def case(request: pytest.FixtureRequest) -> Case:
    """Each reader in turn."""
    make: Callable[[], Case] = request.param
    return make()


def test_a_card_is_read_as_it_was_printed(case: Case) -> None:
    """Every time it is shown."""
    assert [case.reader.read(case.with_card) for _ in range(2)] == [PAYLOAD, PAYLOAD]


@pytest.mark.parametrize("value", [0, 128, 255])
@pytest.mark.parametrize("side", [16, 400])
def test_where_there_is_no_card_there_is_no_text(case: Case, value: int, side: int) -> None:
    """Black, grey and white pictures of any size."""
    assert case.reader.read(Frame(np.full((side, side, 3), value, np.uint8), 0.0, 0)) is None
