"""The detector is made at a moment when nobody types, and used by one engine only."""

from pathlib import Path

import pytest

from recognition.backends import frontal_detector, make_standard_engine_ready
from recognition.backends.dlib_engine import LANDMARK_FILE
from recognition.model_files import verified_path


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Every detector that dlib was asked for; none is ready."""
    every: list[object] = []

    def make() -> object:
        every.append(object())
        return every[-1]

    monkeypatch.setattr("dlib.get_frontal_face_detector", make)
    frontal_detector.take()
    frontal_detector._ready.clear()  # noqa: SLF001 - another test's, if any
    every.clear()
    return every


def test_one_that_is_ready_is_handed_out_once(made: list[object]) -> None:
    """However often it was made ready, one was made; the next engine gets one of its own."""
    make_standard_engine_ready()
    make_standard_engine_ready()
    assert len(made) == 1
    first, second = frontal_detector.take(), frontal_detector.take()
    assert [first, second] == made
    assert first is not second


def test_nobody_has_to_make_it_ready(made: list[object]) -> None:
    """Where nobody did, it is made when it is asked for."""
    assert frontal_detector.take() is made[0]


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """The landmarks of every file that dlib was asked to read; none is ready."""
    every: list[object] = []

    def make(_file: str) -> object:
        every.append(object())
        return every[-1]

    frontal_detector.take_landmarks(verified_path(LANDMARK_FILE))
    monkeypatch.setattr("dlib.shape_predictor", make)
    return every


def test_landmarks_that_are_ready_are_handed_out_once(read: list[object]) -> None:
    """However often they were made ready, they were read once; the next engine reads its own."""
    file = Path("landmarks")
    frontal_detector.make_landmarks_ready(file)
    frontal_detector.make_landmarks_ready(file)
    assert len(read) == 1
    assert [frontal_detector.take_landmarks(file) for _ in range(2)] == read
    assert len(read) == 2


def test_landmarks_of_another_file_are_not_handed_out(read: list[object]) -> None:
    """Whatever was ready, an engine gets those of the file that was verified for it."""
    frontal_detector.make_landmarks_ready(Path("landmarks"))
    assert frontal_detector.take_landmarks(Path("others")) is read[1]
