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
    "urllib3",
    "webbrowser",
    "multiprocessing.connection",
    "PySide6.QtGui.QDesktopServices",
)
# Another program could carry anything away. Two places start this program itself again: the
# benchmark, and voice and sound that must not stop the window (app/workers/apart/process.py).
STARTS_PROGRAMS = ("subprocess", "PySide6.QtCore.QProcess", "os.system", "os.popen", "pty")
STARTS_ITSELF = ("app/benchmarks/", "app/workers/apart/process.py")
# By their last name, however the module was imported.
WRITES_PIXELS = (
    "imwrite",
    "imwritemulti",
    "imencode",
    "VideoWriter",
    "savez",
    "savez_compressed",
    "savetxt",
    "tofile",
    "dump",
)
PICTURES_OF_QT = ("QImage", "QPixmap", "QPicture", "QImageWriter")
# The places that may write pictures: drawn people, and the demo's screens for the documentation.
DRAWS_PEOPLE = ("app/demo/", "app/bootstrap/screenshots/")
WRITES_CSV = "app/exchange/spreadsheet_csv.py"
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
def test_no_other_program_is_started(path: Path) -> None:
    """Only this program itself, to measure it apart, or to speak and sound where that may hang."""
    names = imported_names(parse(path))
    started = [
        n for n in names if any(n == bad or n.startswith(f"{bad}.") for bad in STARTS_PROGRAMS)
    ]
    assert not started or short(path).startswith(STARTS_ITSELF)


@pytest.mark.parametrize("path", sources(), ids=short)
def test_no_picture_of_a_person_is_written(path: Path) -> None:
    """Only drawn people, and the screens that show them, are ever written as pictures."""
    tree = parse(path)
    names = {name.rsplit(".", 1)[-1] for name in imported_names(tree)}
    has_pictures = not names.isdisjoint(PICTURES_OF_QT)
    writes = [
        f"{name} line {line}"
        for name, line in called_names(tree)
        if writes_pixels(name) or (has_pictures and saves(name))
    ]
    assert not writes or short(path).startswith(DRAWS_PEOPLE)


def saves(name: str) -> bool:
    """True for a `save` that is not a painter's, which keeps its pens and no picture."""
    return name.rsplit(".", 1)[-1] == "save" and not name.endswith("painter.save")


def writes_pixels(name: str) -> bool:
    """True for a call that puts an array into a file."""
    is_json = name in {"json.dump", "json.dumps"}
    return name.rsplit(".", 1)[-1] in WRITES_PIXELS and not is_json


@pytest.mark.parametrize("path", sources(), ids=short)
def test_errors_are_shown_in_one_place(path: Path) -> None:
    """Only the notices and the crash screen open a message box."""
    names = {name.rsplit(".", 1)[-1] for name in imported_names(parse(path))}
    assert "QMessageBox" not in names or short(path) in SHOWS_ERRORS


@pytest.mark.parametrize("path", sources(), ids=short)
def test_tables_for_spreadsheets_are_written_in_one_place(path: Path) -> None:
    """So that no list leaves with a cell that a spreadsheet would compute."""
    called = {name for name, _ in called_names(parse(path))}
    assert not called & {"csv.writer", "csv.DictWriter"} or short(path) == WRITES_CSV
