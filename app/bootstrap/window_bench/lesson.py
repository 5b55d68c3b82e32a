"""A lesson of the demo school in the real window, with a teacher who works meanwhile."""

import os
import platform
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, process_time

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.bootstrap.screenshots.lessons import lessons as come_in
from app.bootstrap.screenshots.studio import Studio
from app.bootstrap.window_bench.probe import Heartbeat, WatchedWindow, percentile
from app.ui.lesson.choice_view import LessonChoicePage
from app.ui.lesson.view import LessonPage
from app.workers.garbage import GarbageCollection

BETWEEN_ACTS_MS = 1500
LETTERS = "aeons"
Measured = dict[str, float | int | str]


def measure_lesson(seconds: float, language: str) -> Measured:
    """Play the demo lesson for so long, and tell how the window kept up.

    Raises:
        TimeoutError: the lesson never began.
    """
    app = QApplication.instance() or QApplication(["upprop"])
    if not isinstance(app, QApplication):
        raise TypeError("a window needs a QApplication")
    with TemporaryDirectory(prefix="upprop-window-") as scratch:
        garbage = GarbageCollection(app)  # as the program does
        garbage.start()
        studio = Studio(app, Path(scratch), language, window=WatchedWindow)
        studio.window.navigator.session_started.connect(garbage.settle)
        try:
            return _played(studio, seconds)
        finally:
            studio.close()
            garbage.stop()


def _played(studio: Studio, seconds: float) -> Measured:
    come_in(studio)
    choice, window, heart = studio.page(LessonChoicePage), studio.window, Heartbeat()
    if not isinstance(window, WatchedWindow):
        raise TypeError("this window is not watched")
    window.paints_ms = []
    heart.start()
    begins, cpu = monotonic(), process_time()
    choice.presenter.start_now()
    page, acts = studio.page(LessonPage), 0
    studio.until(lambda: page.presenter.camera.view.is_seeing)
    while monotonic() - begins < seconds:
        studio.wait(BETWEEN_ACTS_MS)
        _acts(page)[acts % len(_acts(page))]()
        acts += 1
    heart.stop()
    lasted = monotonic() - begins
    return {
        "seconds": round(lasted, 1),
        "checked_in": sum(line.mark is not None for line in page.presenter.lines),
        "acts": acts,
        "beats": len(heart.gaps_ms),
        "paints": len(window.paints_ms),
        "cpu_share": round((process_time() - cpu) / lasted, 2),
        "cores": os.cpu_count() or 0,
        "load_1_min": round(_load(), 2),
        "platform": f"{sys.platform} {platform.machine()} {QGuiApplication.platformName()}",
        "stall_p99_ms": round(percentile(heart.gaps_ms, 99), 1),
        "work_p99_ms": round(percentile(heart.worked_ms, 99), 1),
        "longest_work_ms": round(max(heart.worked_ms, default=0.0), 1),
        "paint_max_ms": round(max(window.paints_ms, default=0.0), 1),
        "longest_stall_ms": round(max(heart.gaps_ms, default=0.0), 1),
        "paint_p99_ms": round(percentile(window.paints_ms, 99), 1),
    }


def _acts(page: LessonPage) -> tuple[Callable[[], None], ...]:
    """What a teacher does with the keyboard: go down, mark, search, empty the search."""
    students = page.students

    def press(key: Qt.Key) -> Callable[[], None]:
        return lambda: QTest.keyClick(students.search, key)

    def search(letter: str) -> Callable[[], None]:
        return lambda: QTest.keyClicks(students.search, letter)

    return (
        press(Qt.Key.Key_Down),
        lambda: QTest.keyClick(students.list, Qt.Key.Key_Down),
        lambda: QTest.keyClicks(students.list, "p"),
        *(each for letter in LETTERS for each in (search(letter), press(Qt.Key.Key_Escape))),
    )


def _load() -> float:
    try:
        return os.getloadavg()[0]
    except (AttributeError, OSError):
        return 0.0
