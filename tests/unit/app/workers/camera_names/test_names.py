"""Cameras get the names that the system has for them, or keep their numbers."""

import sys

import pytest

from app.workers.apart import process
from app.workers.camera_names import names
from app.workers.camera_names.names import HOST, list_named, names_of_system, with_names

FOUND = (("camera:0", "camera 0"), ("camera:1", "camera 1"))
NAMED = (("b", "HD Webcam"), ("a", "Document camera"))


def test_windows_lists_them_in_the_order_of_their_numbers() -> None:
    """Both ask Media Foundation."""
    assert with_names(FOUND, NAMED, "win32") == (
        ("camera:0", "HD Webcam"),
        ("camera:1", "Document camera"),
    )


def test_macos_numbers_them_by_identity() -> None:
    """OpenCV sorts them so."""
    assert with_names(FOUND, NAMED, "darwin") == (
        ("camera:0", "Document camera"),
        ("camera:1", "HD Webcam"),
    )


def test_a_busy_camera_shifts_no_name() -> None:
    """Its number is left out, and its name with it."""
    assert with_names(FOUND[1:], NAMED, "win32") == (("camera:1", "Document camera"),)


@pytest.mark.parametrize("named", [(), NAMED[:1]])
def test_fewer_names_than_numbers_are_no_names(named: tuple[tuple[str, str], ...]) -> None:
    """Nobody could say whose they are."""
    assert with_names(FOUND, named, "win32") == FOUND


def test_two_of_a_kind_are_told_apart() -> None:
    """By their numbers, counted from one; an empty name is none."""
    twins = (("a", "HD Webcam"), ("b", "HD Webcam"))
    assert [label for _, label in with_names(FOUND, twins, "win32")] == [
        "HD Webcam (1)",
        "HD Webcam (2)",
    ]
    assert with_names(FOUND, (("a", ""), ("b", " ")), "win32") == FOUND


def test_linux_keeps_what_the_kernel_says(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing else is asked, nor where there is no camera."""
    monkeypatch.setattr(names, "names_of_system", lambda: pytest.fail("asked"))
    assert list_named(lambda: FOUND, "linux") == FOUND
    assert list_named(lambda: (), "win32") == ()


def test_elsewhere_the_system_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """And its names are laid beside the numbers."""
    monkeypatch.setattr(names, "names_of_system", lambda: NAMED)
    assert list_named(lambda: FOUND, "win32")[0] == ("camera:0", "HD Webcam")


def test_qt_is_asked_in_a_process_of_its_own() -> None:
    """It answers, with as many cameras as this machine has."""
    pytest.importorskip(
        "PySide6.QtMultimedia", reason="Qt's media need the system's sound", exc_type=ImportError
    )
    told = process.ask_apart(HOST, seconds=60)
    assert told is not None
    assert isinstance(told["cameras"], list)


@pytest.mark.parametrize("answers", ["", "not json\n"])
def test_a_process_that_fails_gives_no_names(monkeypatch: pytest.MonkeyPatch, answers: str) -> None:
    """As where a library is missing."""
    script = f"import sys; sys.stdout.write({answers!r}); sys.exit({int(not answers)})"
    monkeypatch.setattr(process, "command", lambda _module: (sys.executable, ["-S", "-c", script]))
    assert names_of_system() == ()
