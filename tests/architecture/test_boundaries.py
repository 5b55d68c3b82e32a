"""Boundaries that the import contracts cannot see: Qt's network, pixels on disk, error dialogs."""

from pathlib import Path

import pytest

from tests.support.source_tree import called_names, imported_names, parse, short, source_files

NETWORK = (
    "PySide6.QtNetwork",
    "PySide6.QtWebSockets",
    "PySide6.QtHttpServer",
    "http",
    "socket",
    "ssl",
    "urllib.request",
    "ftplib",
    "smtplib",
    "xmlrpc",
)
WRITES_PIXELS = (
    "cv2.imwrite",
    "cv2.imwritemulti",
    "cv2.VideoWriter",
    "np.save",
    "np.savez",
    "np.savez_compressed",
    "np.savetxt",
    "numpy.save",
)
# The one place that may write pictures: the drawing of people who do not exist.
DRAWS_PEOPLE = "app/demo/"
SHOWS_ERRORS = ("app/ui/notices.py", "app/ui/crash.py")


def sources() -> list[Path]:
    """Every source file, for parametrize."""
    return list(source_files())


@pytest.mark.parametrize("path", sources(), ids=short)
def test_nothing_can_leave_the_computer(path: Path) -> None:
    """No source file imports anything that opens a network connection."""
    names = imported_names(parse(path))
    assert not [n for n in names if any(n == bad or n.startswith(f"{bad}.") for bad in NETWORK)]


@pytest.mark.parametrize("path", sources(), ids=short)
def test_no_picture_of_a_person_is_written(path: Path) -> None:
    """Only the demo's drawn people are ever written as pictures; a frame never is."""
    writes = [
        f"{name} line {line}" for name, line in called_names(parse(path)) if writes_pixels(name)
    ]
    assert not writes or short(path).startswith(DRAWS_PEOPLE)


def writes_pixels(name: str) -> bool:
    """True for a call that puts an array into a file."""
    return name in WRITES_PIXELS or name.endswith(".tofile")


@pytest.mark.parametrize("path", sources(), ids=short)
def test_errors_are_shown_in_one_place(path: Path) -> None:
    """Only the notices and the crash screen open a message box."""
    names = {name.rsplit(".", 1)[-1] for name in imported_names(parse(path))}
    assert "QMessageBox" not in names or short(path) in SHOWS_ERRORS
