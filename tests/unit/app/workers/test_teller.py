"""What a thread says arrives on the UI thread, or nowhere once the window has gone."""

import threading

from PySide6.QtCore import QObject, Qt, Signal, Slot
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.workers.teller import Teller


class Hearing(QObject):
    """Notes what it hears, and on which thread."""

    heard = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self.noted: list[tuple[int, object, bool]] = []
        self.heard.connect(self._note, Qt.ConnectionType.QueuedConnection)

    @Slot(int, object)
    def _note(self, run: int, said: object) -> None:
        on_own_thread = threading.current_thread() is threading.main_thread()
        self.noted.append((run, said, on_own_thread))


def told_by_a_thread(tell: Teller, said: object) -> None:
    """Say it elsewhere."""
    thread = threading.Thread(target=tell, args=(said,))
    thread.start()
    thread.join(5)


def test_it_arrives_on_the_thread_of_the_window(qtbot: QtBot) -> None:
    """With the number of the run that said it, and never before the window has time for it."""
    hearing = Hearing()
    told_by_a_thread(Teller(hearing.heard, 3), "a picture")
    assert hearing.noted == []
    qtbot.waitUntil(lambda: hearing.noted == [(3, "a picture", True)])


def test_a_thread_that_outlives_the_window_is_not_harmed() -> None:
    """What is said then reaches nobody, and raises nothing."""
    hearing = Hearing()
    tell = Teller(hearing.heard, 1)
    delete(hearing)
    tell("a picture")
