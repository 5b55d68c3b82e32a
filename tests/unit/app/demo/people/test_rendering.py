"""The program that renders the cast leaves exactly what the demo loads."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from app.demo.people import __main__ as rendering
from app.demo.people.cast import CAST
from app.demo.people.room import HEIGHT, WIDTH, classroom
from app.demo.pictures import ROOM, VIEWS_OF_EACH, picture_of


def test_one_person_can_be_rendered_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Naming a key writes that person's pictures, with their cover, and nothing else."""
    monkeypatch.setattr(rendering, "pictures_folder", lambda: tmp_path)
    monkeypatch.setattr(rendering, "FACE_HEIGHT", 40.0)
    monkeypatch.setattr(rendering, "VIEWS", rendering.VIEWS[:1])  # one is enough, and quicker
    rendering.main(["face-013"])
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {picture_of("face-013", 0)}
    picture = cv2.imread(str(tmp_path / picture_of("face-013", 0)), cv2.IMREAD_UNCHANGED)
    assert picture is not None
    assert picture.shape[2] == 4


def test_everybody_and_the_room_are_rendered_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a key the whole cast is drawn, and the room behind it."""
    drawn: list[str] = []
    monkeypatch.setattr(rendering, "pictures_folder", lambda: tmp_path / "new")
    monkeypatch.setattr(rendering, "render", lambda key, _identity, _folder: drawn.append(key))
    rendering.main([])
    assert drawn == list(CAST)
    assert (tmp_path / "new" / ROOM).is_file()


def test_the_room_is_calm() -> None:
    """The classroom has the frame's size and no hard edge that could pass for a face or card."""
    room = classroom()
    assert room.shape == (HEIGHT, WIDTH, 3)
    assert room.dtype == np.uint8
    assert np.abs(cv2.Laplacian(room, cv2.CV_32F)).max() < 12


def test_each_view_has_a_picture() -> None:
    """There are as many views as the camera turns through."""
    assert len(rendering.VIEWS) == VIEWS_OF_EACH
