"""Each picture goes through the engine once; what gives no template says why."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from typing_extensions import override

from recognition.errors import InvalidTemplate
from recognition.evaluation.acquisition import acquire, labelled_face, read_picture
from recognition.evaluation.datasets import read_dataset
from recognition.face import AlignedFace, DetectedFace
from recognition.frame import Frame
from recognition.geometry import Box
from recognition.template import Template
from recognition.testing import ScriptedEngine, paint_person
from tests.support.evaluation import SIDE, paint_people, write_picture


class NoNumbers(ScriptedEngine):
    """A net that gives something that is no template."""

    @override
    def embed(self, aligned: AlignedFace) -> Template:
        """Never a template."""
        super().embed(aligned)
        raise InvalidTemplate("template_not_finite")


def test_each_picture_is_embedded_once(tmp_path: Path) -> None:
    """Three people with two pictures each are six embeddings, told one by one."""
    engine, told = ScriptedEngine(), list[int]()
    samples = acquire(engine, read_dataset(paint_people(tmp_path, 3, 2)), told.append)
    assert (engine.embeddings, told) == (6, [0, 1, 2, 3, 4, 5])
    assert samples.values.shape == (6, 64)
    assert samples.owners.tolist() == [0, 0, 1, 1, 2, 2]
    assert {who: n.tolist() for who, n in samples.people.items()} == {
        "Painted_00": [0, 1],
        "Painted_01": [2, 3],
        "Painted_02": [4, 5],
    }
    assert samples.refusals == {}


def test_refused_pictures_say_why(tmp_path: Path) -> None:
    """Blurred faces, empty rooms and files that are no picture count by their reason."""
    folder = paint_people(tmp_path, 1, 1)
    blurred = np.full((SIDE, SIDE, 3), 120, np.uint8)
    paint_person(blurred, 2, Box(20, 20, 100, 100), blurred=True)
    (folder / "x").mkdir()
    write_picture(folder / "x" / "1.png", blurred)
    write_picture(folder / "x" / "2.png", np.full((SIDE, SIDE, 3), 120, np.uint8))
    (folder / "x" / "3.png").write_bytes(b"no picture")
    samples = acquire(ScriptedEngine(), read_dataset(folder))
    assert samples.refusals == {1: "blurred", 2: "no_face", 3: "unreadable"}
    assert dict(samples.reasons) == {"blurred": 1, "no_face": 1, "unreadable": 1}
    assert samples.usable.tolist() == [0]
    assert list(samples.ungated) == [1]
    assert list(samples.people) == ["Painted_00"]


def test_a_net_without_numbers_has_seen_nobody(tmp_path: Path) -> None:
    """An embedder that fails counts as no face, and the measurement goes on."""
    samples = acquire(NoNumbers(), read_dataset(paint_people(tmp_path, 2, 1)))
    assert samples.refusals == {0: "no_face", 1: "no_face"}
    assert samples.values.shape == (2, 1)


def test_a_picture_that_is_lost_while_it_is_read_is_unreadable(tmp_path: Path) -> None:
    """A picture smaller than any face counts as unreadable."""
    cv2.imwrite(str(tmp_path / "dot.png"), np.zeros((1, 1, 3), np.uint8))
    assert read_picture(tmp_path / "dot.png") is None


def test_the_label_means_the_face_in_the_middle() -> None:
    """A bystander at the edge, though larger, is not whom a portrait shows."""
    frame = Frame(np.zeros((200, 200, 3), np.uint8), 0.0, 0)
    points = np.zeros((5, 2))
    middle = DetectedFace(Box(70, 70, 130, 130), points)
    edge = DetectedFace(Box(120, 120, 190, 190), points)
    assert labelled_face((edge, middle), frame) is middle


def test_nothing_of_the_samples_is_printed(tmp_path: Path) -> None:
    """The text form of what was acquired shows no value of a template."""
    samples = acquire(ScriptedEngine(), read_dataset(paint_people(tmp_path, 1, 1)))
    assert "Template" not in repr(samples)
    assert "values" not in repr(samples)


@pytest.mark.parametrize("width", [10, 40])
def test_distance_from_the_middle_is_counted_in_faces(width: int) -> None:
    """Of two faces as far from the middle, the larger one is meant."""
    frame = Frame(np.zeros((200, 200, 3), np.uint8), 0.0, 0)
    left = DetectedFace(Box(50 - width, 90, 50 + width, 110), np.zeros((5, 2)))
    right = DetectedFace(Box(150 - 20, 90, 150 + 20, 110), np.zeros((5, 2)))
    assert labelled_face((left, right), frame) is (left if width == 40 else right)
