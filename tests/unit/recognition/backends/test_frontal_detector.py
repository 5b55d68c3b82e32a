"""The detector is made at a moment when nobody types, and used by one engine only."""

import pytest

from recognition.backends import frontal_detector, make_standard_engine_ready


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
