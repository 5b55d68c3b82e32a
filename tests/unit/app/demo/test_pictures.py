"""The committed pictures load, and lie over a frame where they are put."""

import numpy as np
import pytest

from app.demo import pictures
from app.demo.people.cast import CAST
from app.demo.pictures import VIEWS_OF_EACH, Sprite, require_pictures, room, sprite
from recognition.errors import SourceUnavailable

MOST_BYTES = 6_000_000


def half_red(height: int = 20, width: int = 10) -> Sprite:
    """A sprite whose upper half is opaque red and whose lower half is clear."""
    picture = np.zeros((height, width, 4), np.uint8)
    picture[: height // 2] = (255, 0, 0, 255)
    return Sprite.of(picture)


@pytest.mark.parametrize("key", list(CAST))
def test_everybody_has_every_view(key: str) -> None:
    """Each person of the cast has all views: solid in the middle, clear in the corner."""
    for number in range(VIEWS_OF_EACH):
        view = sprite(key, number)
        assert view.colour.dtype == np.uint8
        assert view.colour.shape == (*view.through.shape, 3)
        assert view.through[0, 0] == 255
        assert view.through[view.size[1] // 3, view.size[0] // 2] == 0


def test_the_room_fits_the_frame() -> None:
    """The classroom is 1280 x 720 and cannot be painted on by accident."""
    assert room().shape == (720, 1280, 3)
    with pytest.raises(ValueError, match="read-only"):
        room()[0, 0] = 0


def test_the_pictures_stay_small() -> None:
    """All pictures together take less than six megabytes."""
    folder = pictures.pictures_folder()
    assert sum(path.stat().st_size for path in folder.iterdir()) < MOST_BYTES


def test_a_sprite_covers_only_where_it_is_solid() -> None:
    """Below a solid part the frame is replaced, below a clear part it stays."""
    frame = np.full((40, 40, 3), 100, np.uint8)
    half_red().lay(frame, 5, 5)
    assert frame[6, 6].tolist() == [255, 0, 0]
    assert frame[20, 6].tolist() == [100, 100, 100]
    assert frame[6, 30].tolist() == [100, 100, 100]


@pytest.mark.parametrize(("left", "top"), [(-4, -4), (35, 30), (-100, 0), (0, 400)])
def test_a_sprite_is_cut_off_at_the_edge(left: int, top: int) -> None:
    """Whatever sticks out of the frame is left out; the rest is laid."""
    frame = np.full((40, 40, 3), 100, np.uint8)
    half_red().lay(frame, left, top)
    inside = left > -10 and top < 40
    assert bool((frame[..., 0] == 255).any()) is inside


def test_the_distant_are_smaller_and_stand_on_the_ground() -> None:
    """Somebody at the back is narrower and reaches further down than their cut-out would."""
    near = sprite("face-013", 0)
    far = near.distant(0.5, 1.0)
    assert near.size[0] // 2 <= far.size[0] < near.size[0]
    assert far.size[1] > near.size[1] * 0.6
    assert far.through[-1, far.size[0] // 2] == 0


def test_a_missing_picture_is_named() -> None:
    """A picture that is not there is an error with its name, not an empty frame."""
    with pytest.raises(SourceUnavailable) as caught:
        sprite("face-000", 0)
    assert caught.value.code == "source_missing"
    assert caught.value.params == {"source": "face-000-0.webp"}


def test_a_picture_without_cover_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A picture without an alpha channel cannot stand for a person."""
    monkeypatch.setattr(pictures, "_read", lambda *_: np.zeros((4, 4, 3), np.uint8))
    sprite.cache_clear()
    with pytest.raises(SourceUnavailable):
        sprite("face-013", 0)
    sprite.cache_clear()


def test_what_is_missing_is_seen_before_the_film() -> None:
    """A film with somebody who was never drawn does not begin."""
    require_pictures(["face-013"])
    with pytest.raises(SourceUnavailable):
        require_pictures(["face-013", "face-000"])
