"""Printed cards before a camera of 720p: what a single frame has to give (issue 4, point 4)."""

import pytest

from app.benchmarks.scanning import SETTINGS, Setting, module_millimetres, share_read, table

BARS = {
    "30 cm": 1.0,
    "30 cm, tilted 30 degrees": 1.0,
    "30 cm, dim": 0.75,
    "30 cm, tilted 30 degrees, dim": 0.75,
    "45 cm": 0.75,
}
TRIES = 4


@pytest.mark.parametrize("name", BARS)
def test_a_card_is_read_in_nearly_every_frame(name: str) -> None:
    """At 30 cm, tilted by 30 degrees, in a dim room: three of four frames, of fifteen a second."""
    setting = next(each for each in SETTINGS if each.name == name)
    assert share_read(setting, TRIES) >= BARS[name]


def test_what_cannot_be_read_is_not_read() -> None:
    """The measurement can fail: a card across the room, and one that is quite out of focus."""
    for setting in (Setting("far", centimetres=120), Setting("blurred", blur=6.0)):
        assert share_read(setting, 2) == 0


def test_the_size_on_paper_is_that_of_the_table() -> None:
    """Three quarters of a millimetre a module."""
    assert module_millimetres() == pytest.approx(0.75, abs=0.01)
    assert "| 2.3 | 100 % |" in table([Setting("near")], 1)
