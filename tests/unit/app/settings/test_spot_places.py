"""The text in which the places of the check-in spots are kept, and its limits."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import BadInput
from app.settings import DeviceSettings
from app.settings.spot_places import (
    LOWEST,
    MOST_CAMERAS,
    NARROWEST,
    WIDEST,
    camera_key,
    read_places,
    read_spots,
    with_place,
    write_places,
)

PLACE = (0.1, 0.2, 0.5, 0.9)


@given(st.dictionaries(st.from_regex(r"\Acamera:[0-9]{1,2}\Z"), st.just(PLACE), max_size=5))
def test_what_is_written_is_read_back(places: dict[str, tuple[float, float, float, float]]) -> None:
    """Places come back as they were kept."""
    assert read_places(write_places(places)) == places


def test_a_camera_has_one_name() -> None:
    """The number alone and the number with its word are the same camera; a path is itself."""
    assert camera_key("0") == camera_key("camera:0") == "camera:0"
    assert camera_key("/a/film.mp4") == "/a/film.mp4"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        "[" * 60_000,
        '{"camera:0": 3}',
        '{"camera:0": [0.1, 0.2, 0.5]}',
        '{"camera:0": [0.1, 0.2, 0.5, "0.9"]}',
        '{"camera:0": [0, 0, true, true]}',
        '{"camera:0": [NaN, 0, 1, 1]}',
        '{"camera:0": [0, 0, Infinity, 1]}',
        '{"camera:0": [-0.1, 0, 0.9, 1]}',
        '{"camera:0": [0.1, 0, 1.1, 1]}',
        '{"camera:0": [0.9, 0, 0.1, 1]}',
        '{"": [0, 0, 1, 1]}',
        '{"a\\nb": [0, 0, 1, 1]}',
        json.dumps({"camera:0": [0, 0, 10**400, 1]}),
        json.dumps({"c" * 201: [0, 0, 1, 1]}),
        json.dumps({f"camera:{n}": [0, 0, 1, 1] for n in range(MOST_CAMERAS + 1)}),
    ],
)
def test_damaged_places_are_refused(text: str) -> None:
    """What is no place is refused by name, never guessed at."""
    with pytest.raises(BadInput, match="spots_damaged") as caught:
        read_spots(text)
    assert caught.value.params == {"setting": "spots"}


@pytest.mark.parametrize("place", [(0, 0, NARROWEST, LOWEST), (0, 0, WIDEST, 1)])
def test_the_limits_themselves_are_allowed(place: tuple[float, float, float, float]) -> None:
    """The smallest place and the largest can be kept."""
    assert read_places(with_place("{}", "0", place)) == {"camera:0": place}


@pytest.mark.parametrize("place", [(0, 0, NARROWEST - 0.01, 1), (0, 0, 0.5, LOWEST - 0.01)])
def test_a_place_too_small_is_refused(place: tuple[float, float, float, float]) -> None:
    """A place in which nobody has room is none."""
    with pytest.raises(BadInput, match="spots_damaged"):
        with_place("{}", "0", place)


@pytest.mark.parametrize("width", [WIDEST + 0.01, 1])
def test_a_place_as_wide_as_the_picture_is_refused(width: float) -> None:
    """A place that leaves nothing beside it takes in whoever passes by."""
    with pytest.raises(BadInput, match="spots_damaged"):
        with_place("{}", "0", (0, 0, width, 1))


def test_the_camera_changed_longest_ago_makes_room() -> None:
    """The text never grows without end, and the camera placed last is in it."""
    text = "{}"
    for number in range(MOST_CAMERAS + 1):
        text = with_place(text, f"film-{number}.mp4", PLACE)
    kept = list(read_places(text))
    assert len(kept) == MOST_CAMERAS
    assert (kept[0], kept[-1]) == ("film-1.mp4", f"film-{MOST_CAMERAS}.mp4")


def test_each_camera_keeps_its_own_place() -> None:
    """To place the spot of one camera moves no other's."""
    other = (0.3, 0.1, 0.8, 0.6)
    settings = DeviceSettings().with_camera("0", PLACE).with_camera("/a/film.mp4", other)
    assert settings.camera == "/a/film.mp4"
    assert settings.place_of("camera:0") == PLACE
    assert settings.place_of("/a/film.mp4") == other
    assert settings.place_of("camera:7") is None


def test_a_camera_that_cannot_be_kept_says_why() -> None:
    """A path that is too long is told as that."""
    with pytest.raises(BadInput, match="setting_too_long"):
        DeviceSettings().with_camera("f" * 201, PLACE)
