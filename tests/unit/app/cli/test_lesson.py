"""The terminal's lesson looks where the camera page has placed the spot."""

from pathlib import Path

import pytest

from app.cli.lesson import spot_before
from app.settings import DeviceSettings
from recognition.geometry import RelativeBox
from recognition.spot import Spot

PLACE = (0.1, 0.2, 0.5, 0.9)


def test_the_spot_of_a_camera_is_the_one_that_was_placed() -> None:
    """The camera by its number, with or without the word, has its own spot."""
    settings = DeviceSettings().with_camera("0", PLACE)
    assert spot_before(settings, "0") == spot_before(settings, "camera:0")
    assert spot_before(settings, "0") == Spot(RelativeBox(*PLACE))


def test_a_file_is_known_wherever_it_is_named_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A film placed in the window has the same spot under its short name."""
    settings = DeviceSettings().with_camera(str(tmp_path / "film.mp4"), PLACE)
    monkeypatch.chdir(tmp_path)
    assert spot_before(settings, "film.mp4") == Spot(RelativeBox(*PLACE))


def test_a_camera_that_nobody_placed_has_the_usual_spot() -> None:
    """Without a place of its own a camera looks where every new one does."""
    assert spot_before(DeviceSettings(), "3") == Spot()
