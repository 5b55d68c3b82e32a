"""Drawing on paper from a terminal, where there is no window and no screen."""

import os

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from app.text.language import current_language, install_translator

_KEPT: list[QGuiApplication] = []
"""The one that was made here: Qt ends with the last reference to it."""


def able_to_draw() -> QGuiApplication:
    """Make sure that fonts can be loaded; the language stays as it is.

    The terminal's application shows nothing and makes room for one that can draw.
    """
    running = QCoreApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    language = current_language()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if running is not None:
        running.shutdown()
    made = QGuiApplication(["upprop"])
    install_translator(made, language)
    _KEPT.append(made)
    return made
