"""The whole program on a fresh demo school, and a camera pointed at its window.

Drives screens only through what they offer to everybody: presenters, public acts, keys, buttons.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Final, TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from app.bootstrap.pages import pages
from app.bootstrap.services import Composition
from app.paths import DataPaths
from app.settings import THEME
from app.ui.main_window import FIRST_SIZE, MainWindow
from app.ui.theme import PALETTES, apply_theme, colours
from app.ui.widgets.buttons import Kind
from app.ui.widgets.page import Page
from app.usecases.ports import School

P = TypeVar("P", bound=Page)
D = TypeVar("D", bound=QDialog)
T = TypeVar("T")
STEP_MS, SETTLE_MS = 20, 250
PATIENCE_SECONDS = 240.0
SHADOW, SHADE = 16, 6


@dataclass(frozen=True)
class Look:
    """How the window is shown.

    Attributes:
        theme: "light" or "dark".
        scale: device pixels to a pixel of the layout; 2 on a screen set to 200 %.
        growth: of the letters; 1.5 where the system's own are half as large again as usual.
    """

    theme: str = THEME.default
    scale: int = 1
    growth: float = 1.0


USUAL: Final = Look()


class Studio:
    """One run of the program in one language.

    Attributes:
        window: the program's.
        language: that it speaks.
        scratch: a folder for the school's data and for files that a scene needs.
    """

    def __init__(
        self,
        app: QApplication,
        scratch: Path,
        language: str,
        *,
        look: Look = USUAL,
        window: type[MainWindow] = MainWindow,
    ) -> None:
        self.scratch = scratch
        self.language = language
        self.composition = Composition(app, DataPaths(scratch / "data"))
        self.composition.use_language(language)
        self._look = look
        self.composition.use_theme(look.theme)
        apply_theme(app, PALETTES[look.theme], growth=look.growth)
        self.composition.records.start()
        self.window = window(self.composition.services(), pages(self.composition))
        self.window.resize(FIRST_SIZE)
        self.window.begin()
        self.window.show()

    def close(self) -> None:
        """End everything; nothing of the school is left."""
        self.window.close()
        self.composition.close()
        self.window.deleteLater()

    def until(self, is_so: Callable[[], bool]) -> None:
        """Let the program run until something is so.

        Raises:
            TimeoutError: it has not come about.
        """
        give_up_at = monotonic() + PATIENCE_SECONDS
        while not is_so():
            if monotonic() > give_up_at:
                raise TimeoutError(f"on {self.window.windowTitle()}")
            self.wait(STEP_MS)

    def wait(self, milliseconds: int) -> None:
        """Let the program run for a while."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def page(self, kind: type[P]) -> P:
        """The page of a kind, once it is shown."""
        self.until(lambda: isinstance(self.window.page, kind))
        page = self.window.page
        if not isinstance(page, kind):
            raise TypeError(kind.__name__)
        return page

    def dialog(self, kind: type[D]) -> D:
        """The dialog of a kind, once it stands open."""
        self.until(lambda: bool(self._open_dialogs(kind)))
        return self._open_dialogs(kind)[-1]

    def _open_dialogs(self, kind: type[D]) -> list[D]:
        return [each for each in self.window.findChildren(kind) if each.isVisible()]

    def press_first(self, page: Page) -> None:
        """Press Enter on what takes the keyboard when a page opens."""
        wanted = page.first_focus()
        if not isinstance(wanted, QPushButton):
            raise TypeError(f"no button on {self.window.windowTitle()}")
        wanted.click()

    def press(self, parent: QWidget, kind: Kind) -> None:
        """Click the first open button of a kind."""
        buttons: Sequence[QPushButton] = parent.findChildren(QPushButton)
        for button in buttons:
            if button.property("kind") == kind.value and button.isVisible() and button.isEnabled():
                button.click()
                return
        raise LookupError(f"no {kind.value} button on {self.window.windowTitle()}")

    def type_key(self, widget: QWidget, letter: str) -> None:
        """Press and release one key."""
        for happens in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(happens, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)

    def ask_school(self, job: Callable[[School], T]) -> T:
        """What a job on the opened school returns."""
        answers: list[T] = []
        self.composition.records.submit(job, answers.append)
        self.until(lambda: bool(answers))
        return answers[0]

    def close_dialogs(self) -> None:
        """Close what stands before the page, changing nothing."""
        for dialog in self._open_dialogs(QDialog):
            dialog.reject()
        self.until(lambda: not self._open_dialogs(QDialog))

    def picture(self, window: QWidget | None = None) -> QImage:
        """The window, or another one of the program's, with the dialogs that stand before it."""
        beneath = window or self.window
        dialogs = [each for each in beneath.findChildren(QDialog) if each.isVisible()]
        (dialogs[-1] if dialogs else beneath).activateWindow()
        self.wait(SETTLE_MS)
        picture = self._taken(beneath)
        for dialog in dialogs:
            _lay(self._taken(dialog), picture)
        return picture

    def _taken(self, widget: QWidget) -> QImage:
        """A widget at the scale of the look: words and signs are drawn anew, not blown up."""
        scale = self._look.scale
        picture = QImage(widget.size() * scale, QImage.Format.Format_RGB32)
        picture.setDevicePixelRatio(scale)
        widget.render(picture)
        return picture


def _lay(dialog: QImage, picture: QImage) -> None:
    """Put a dialog before the middle of the window, with a shadow for the frame it lacks."""
    size = dialog.deviceIndependentSize().toSize()
    middle = picture.deviceIndependentSize().toSize()
    corner = QPoint((middle.width() - size.width()) // 2, (middle.height() - size.height()) // 2)
    painter = QPainter(picture)
    frame = QRect(corner, size)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, SHADE))
    for width in range(SHADOW, 0, -2):
        around = frame.adjusted(-width, -width + 4, width, width + 4)
        painter.drawRoundedRect(around, width, width)
    painter.drawImage(corner, dialog)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QColor(colours().line))
    painter.drawRect(frame)
    painter.end()
