"""Parts side by side and one below the other, and dialogs in the house's look."""

from typing import TypeVar

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.ui.notices import sentence_of
from app.ui.theme import GRID
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.ground import Ground
from app.ui.widgets.labels import Text
from app.ui.widgets.tab_order import TabOrder

L = TypeVar("L", bound=QBoxLayout)

SCROLL_BAR = 2 * GRID
"""So much narrower is what stands beside one."""


def beside(*parts: QWidget | QLayout | None, spacing: int = GRID) -> QHBoxLayout:
    """Parts side by side; None stands for the free space between them."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    return _filled(made, parts)


def below(*parts: QWidget | QLayout | None, spacing: int = GRID) -> QVBoxLayout:
    """Parts one under the other; None stands for the free space between them."""
    made = QVBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    return _filled(made, parts)


def _filled(layout: L, parts: tuple[QWidget | QLayout | None, ...]) -> L:
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    return layout


def scrolled(content: QWidget) -> QScrollArea:
    """Content that may be taller than its place; the keyboard stays with the content."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def emptied(layout: QLayout) -> None:
    """Take everything out of a layout and let Qt delete it."""
    while item := layout.takeAt(0):
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            emptied(inner)


class Sheet(QDialog):
    """A dialog: heading, a line on it, content, what went wrong, and its buttons.

    It closes with Escape. `column` takes the content. On a screen with less room than everything
    needs, the content scrolls; heading and buttons stay where they are.
    """

    def __init__(self, title: str, lead: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        TabOrder(self)
        self._problem = Text("", "error", wrap=True)
        self._problem.hide()
        self.lead = Text(lead, "muted", wrap=True)
        if not lead:
            self.lead.hide()
        self.column = QVBoxLayout()
        self.column.setSpacing(2 * GRID)
        self._buttons = beside(None, spacing=GRID + GRID // 2)
        self._inner = below(self.lead, self.column, spacing=2 * GRID)
        self._inner.setStretchFactor(self.column, 1)
        self._content = QWidget()
        self._content.setLayout(self._inner)
        self._ground: Ground | None = None
        self._growing = QTimer(self, singleShot=True, interval=0)
        self._growing.timeout.connect(self._make_room)
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._take_own_size)
        heading, parts = Text(title, "title"), (self._content, self._problem, self._buttons)
        outer = below(heading, *parts, spacing=2 * GRID)
        outer.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        outer.setStretchFactor(self._content, 1)
        self._outer = outer
        self.setLayout(outer)

    def fit(self) -> None:
        """Take the size that the content asks for, once it is laid out."""
        self._fitting.start()

    @Slot()
    def _take_own_size(self) -> None:
        # Qt's own adjustSize stops at two thirds of the screen and cuts what is wider.
        layout = self._outer
        width = max(self.minimumWidth(), layout.totalSizeHint().width())
        width = min(width, self._room().width())
        self.take_size(
            width, max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height())
        )

    def take_size(self, width: int, height: int) -> None:
        """Become as large as the screen allows, in the middle of the window beneath."""
        self._fitting.stop()  # what was to be fitted to before is not shown any more
        self._scroll_where_it_must()
        self.resize(QSize(width, height).boundedTo(self._room().size()))
        self._take_middle()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Open in the middle of the window beneath, whole on the screen."""
        super().showEvent(event)
        self._make_room()
        self._take_middle()

    @override
    def event(self, event: QEvent) -> bool:
        """When other words stand in it, it finds room for them; it never shrinks."""
        is_done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._growing.start()
        return is_done

    def _scroll_where_it_must(self) -> None:
        """What has once had too little room goes on scrolling, whatever comes into it."""
        room = self._room().size()
        needed = self._needed(room.width())
        if self._ground is None and needed.boundedTo(room) != needed:
            wide = min(needed.width() + SCROLL_BAR, room.width())
            self.setMinimumSize(wide, min(self.minimumHeight(), room.height()))
            in_hand = self.focusWidget()
            self._ground = Ground(self._content, QSize(), self)
            self._outer.insertWidget(self._outer.indexOf(self._problem), self._ground, 1)
            self._ground.show()  # at once: Qt would do it one turn of its loop later
            if in_hand is not None:
                in_hand.setFocus()
            self.resize(QSize(wide, needed.height()).boundedTo(room))
        if self._ground is not None:
            self._ground.keep(self._smallest(min(self.width(), room.width())))

    def _needed(self, widest: int) -> QSize:
        """The least in which nothing is squeezed, no wider than the screen."""
        least = self._outer.totalMinimumSize().expandedTo(self.minimumSize())
        width = min(least.width(), widest)
        return QSize(
            least.width(), max(least.height(), self._outer.totalMinimumHeightForWidth(width))
        )

    def _smallest(self, width: int) -> QSize:
        """Of the content that scrolls: all of its height at the width that there is."""
        least, margins = self._inner.totalMinimumSize(), self._outer.contentsMargins()
        own = width - margins.left() - margins.right() - SCROLL_BAR
        wide = max(least.width(), own)
        height = self._inner.totalMinimumHeightForWidth(wide)
        return QSize(least.width(), max(least.height(), height))

    def _take_middle(self) -> None:
        beneath = self.parentWidget()
        middle = beneath.window().frameGeometry() if beneath else self._room()
        whole = self.frameGeometry()
        whole.moveCenter(middle.center())
        self._move_within(whole)

    def _move_within(self, whole: QRect) -> None:
        """Move so far that nothing hangs over an edge; the upper left corner goes first."""
        room = self.screen().availableGeometry()
        left = max(room.left(), min(whole.left(), room.right() + 1 - whole.width()))
        top = max(room.top(), min(whole.top(), room.bottom() + 1 - whole.height()))
        self.move(left, top)

    @Slot()
    def _make_room(self) -> None:
        """Grow by what words need that came later, so that they squeeze and cut nothing."""
        self._scroll_where_it_must()
        room = self._room()
        # The width may be an older one that the window manager has just confirmed: what stands in
        # the dialog by now may need more.
        width = max(self.width(), min(self._needed(room.width()).width(), room.width()))
        needed = self._outer.totalHeightForWidth(width)
        if self._ground is not None:
            needed = room.height()
        self.resize(width, max(self.height(), min(needed, room.height())))
        self._move_within(self.frameGeometry())

    def _room(self) -> QRect:
        """The screen without its bars and without the frame of the dialog."""
        frame, own = self.frameGeometry(), self.geometry()
        size = self.screen().availableGeometry().size() - (frame.size() - own.size())
        return QRect(self.screen().availableGeometry().topLeft(), size)

    def add_button(self, text: str, kind: Kind = Kind.SECONDARY, *, key: str = "") -> Button:
        """One more button at the lower right; the last one stands outermost."""
        made = Button(text, kind, key=key)
        made.setAutoDefault(False)
        self._buttons.addWidget(made)
        return made

    def add_way_out(self, text: str) -> Button:
        """A button that closes the dialog and does nothing."""
        made = self.add_button(text)
        made.clicked.connect(self.reject)
        return made

    def show_problem(self, error: Exception) -> None:
        """Say in the dialog what went wrong and what to do."""
        self.show_words(sentence_of(error))

    @property
    def problem(self) -> str:
        """What the dialog says is the matter; empty where nothing is."""
        return self._problem.text() if self._problem.isVisibleTo(self) else ""

    def show_words(self, words: str) -> None:
        """Say what is the matter; empty words clear it."""
        self._problem.setText(words)
        self._problem.setAccessibleName(words)
        self._problem.setVisible(bool(words))
