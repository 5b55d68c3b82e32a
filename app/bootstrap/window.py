"""Opens the window and ends everything in order when it closes."""

import sys

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication

from app.bootstrap.pages import load_ahead, pages
from app.bootstrap.services import Composition
from app.log import start_log
from app.paths import DataPaths, default_data_folder
from app.text.language import install_translator
from app.ui.camera.words import lost_settings_words
from app.ui.main_window import MainWindow
from app.ui.system_look import SystemLook
from app.ui.theme import Tone, apply_theme, palette_of
from app.workers.garbage import GarbageCollection

LOADS_AHEAD_AFTER_MS = 500
FRAME = QSize(16, 48)
"""Room for the system's own frame and title bar, whose size only a shown window knows."""


def tell_lost_settings(composition: Composition, window: MainWindow) -> None:
    """Tell whoever signs in that this PC's settings were damaged, until some are saved anew."""

    def tell() -> None:
        lost = composition.settings.set_aside
        if lost is not None and composition.demo is None:
            window.notices.keep(lost_settings_words(lost.name), Tone.LATE)

    window.navigator.session_started.connect(tell)


def show_whole(window: MainWindow) -> None:
    """Show it; on a screen without room for its first size in a frame, as large as the screen."""
    room, framed = window.screen().availableSize(), window.size() + FRAME
    if framed.boundedTo(room) == framed:
        window.show()
    else:
        window.resize(window.size().boundedTo(room))
        window.showMaximized()


def open_window() -> int:
    """Run the program until its window closes.

    Returns:
        the exit status.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError("a window needs a QApplication")
    paths = DataPaths(default_data_folder())
    start_log(paths.log)
    composition = Composition(app, paths)
    install_translator(app, composition.settings.language)
    apply_theme(app, palette_of(composition.settings.theme))
    look = SystemLook(app)
    look.changed.connect(composition.follow_system)
    garbage = GarbageCollection(app)
    garbage.start()
    composition.records.start()
    window = MainWindow(composition.services(), pages(composition))
    window.crashes.install()
    tell_lost_settings(composition, window)
    window.navigator.session_started.connect(garbage.settle)
    QTimer.singleShot(0, window, window.begin)
    show_whole(window)
    look.watch(window.windowHandle())
    QTimer.singleShot(LOADS_AHEAD_AFTER_MS, lambda: composition.records.run(load_ahead))
    status = app.exec()
    composition.close()
    window.crashes.uninstall()
    garbage.stop()
    return status
