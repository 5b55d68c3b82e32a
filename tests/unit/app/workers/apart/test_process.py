"""A process of our own: whatever becomes of it, the program goes on, and nothing is left behind."""

import json
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QProcess
from pytestqt.qtbot import QtBot

from app.workers.apart import process
from app.workers.apart.process import OwnProcess

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows needs no such process")

ECHO = "import sys\nfor line in sys.stdin: print(line, end='', flush=True)"
HANGS = "import time; time.sleep(60)"
DIES = "import sys; sys.exit(3)"


def started(monkeypatch: pytest.MonkeyPatch, script: str) -> tuple[OwnProcess, list[object]]:
    """Such a process, and what is heard of it."""
    monkeypatch.setattr(process, "command", lambda _module: (sys.executable, ["-S", "-c", script]))
    owned, heard = OwnProcess(None, "module"), list[object]()
    owned.told.connect(heard.append)
    owned.lost.connect(lambda: heard.append("lost"))
    owned.start()
    return owned, heard


def left() -> list[QProcess]:
    """The processes that the program has."""
    app = QCoreApplication.instance()
    assert app is not None
    return app.findChildren(QProcess)


def test_lines_go_in_and_out(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    """As they were given, letters of every language among them."""
    owned, heard = started(monkeypatch, ECHO)
    owned.tell(read="Hej, åäö\nسلم")
    owned.tell(stop=True)
    qtbot.waitUntil(lambda: len(heard) > 1)
    assert heard == [{"read": "Hej, åäö\nسلم"}, {"stop": True}]
    owned.deleteLater()
    qtbot.waitUntil(lambda: not left())


def test_a_process_that_ends_is_told_as_lost(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    """Once; what is told to it afterwards is no error."""
    owned, heard = started(monkeypatch, DIES)
    qtbot.waitUntil(lambda: heard == ["lost"])
    owned.tell(stop=True)
    owned.kill()
    owned.deleteLater()
    qtbot.waitUntil(lambda: not left())
    assert heard == ["lost"]


def test_a_program_that_cannot_be_started_is_lost(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """Told as any other."""
    monkeypatch.setattr(process, "command", lambda _module: ("/nowhere/python", list[str]()))
    owned, heard = OwnProcess(None, "module"), list[object]()
    owned.lost.connect(lambda: heard.append("lost"))
    owned.start()
    qtbot.waitUntil(lambda: heard == ["lost"])
    owned.deleteLater()
    qtbot.waitUntil(lambda: not left())


def test_it_ends_with_its_owner(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    """By its input, and nobody is told that it was lost."""
    owned, heard = started(monkeypatch, ECHO)
    owned.tell(stop=True)
    qtbot.waitUntil(lambda: bool(heard))
    owned.deleteLater()
    qtbot.waitUntil(lambda: not left())
    assert heard == [{"stop": True}]


def test_one_that_hangs_is_ended_after_its_owner(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """It does not hear that its input ends."""
    monkeypatch.setattr(process, "ENDS_MS", 50)
    owned, heard = started(monkeypatch, HANGS)
    qtbot.waitUntil(lambda: any(each.processId() for each in left()))
    owned.deleteLater()
    qtbot.waitUntil(lambda: not left())
    assert heard == []


def test_it_is_this_python_that_is_started() -> None:
    """And no other program."""
    program, given = process.command("app.workers.speech.host", "mock")
    assert program == sys.executable
    assert json.dumps(given) == '["-m", "app.workers.speech.host", "mock"]'


@pytest.mark.parametrize("script", [ECHO, HANGS], ids=["ends", "hangs"])
def test_nothing_runs_past_the_programs_end(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, script: str
) -> None:
    """Neither what ends with its input, nor what hangs."""
    monkeypatch.setattr(process, "ENDS_MS", 200)
    owned, heard = started(monkeypatch, script)
    qtbot.waitUntil(lambda: left()[0].state() is QProcess.ProcessState.Running)
    process.end_all()
    assert heard == ["lost"]
    assert [each.state() for each in left()] == [QProcess.ProcessState.NotRunning]
    owned.deleteLater()
    qtbot.waitUntil(lambda: not left())
