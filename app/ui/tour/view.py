"""The tour's veil over the window: one thing stands out, and a callout beside it says why."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget
from shiboken6 import isValid
from typing_extensions import override

from app.ui.parts.controls import below, beside
from app.ui.theme import GRID, colours, grown
from app.ui.tour.stops import Stop, stops
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.ground import Ground
from app.ui.widgets.labels import Text
from app.ui.widgets.page import Page

CALLOUT_WIDTH = 46 * GRID
LOOK_EVERY_MS = 50
PATIENCE = 400
SHADE = QColor(8, 16, 22, 150)
ROUND = 10


class Tour(QWidget):
    """Lies over the window until the last stop, or until somebody skips the rest.

    Escape ends it, Enter goes on; Tab stays within the callout.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = window.focusWidget()
        self._stops: tuple[Stop, ...] = stops()
        self._number = 0
        self._looks = 0
        self._hole = QRect()
        self._callout = QFrame(self)
        self._count, self._title = Text("", "small"), Text("", "section", wrap=True)
        self._words = Text("", "body", wrap=True)
        self.skip = Button(self.tr("Skip the tour"), Kind.QUIET)
        self.next = Button("", Kind.PRIMARY)
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._lay_out()
        self._timer.timeout.connect(self._look)
        self.skip.clicked.connect(self.end)
        self.next.clicked.connect(self.go_on)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self._arrive()

    def _lay_out(self) -> None:
        column = below(
            self._count,
            self._title,
            self._words,
            beside(self.skip, None, self.next),
            spacing=GRID,
        )
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self._callout.setObjectName("card")
        self._callout.setLayout(column)
        self._inside = column
        self._callout.setFixedWidth(grown(CALLOUT_WIDTH))

    @property
    def stop(self) -> Stop:
        """Where it is."""
        return self._stops[self._number]

    @property
    def is_waiting(self) -> bool:
        """True while what is spoken of is not on the screen yet."""
        return self._timer.isActive()

    @Slot()
    def go_on(self) -> None:
        """To the next stop; after the last one it is over."""
        page = self._page()
        if self.is_waiting or page is None:
            return
        go_on = self.stop.go_on
        if self._number + 1 == len(self._stops):
            self.end()
            return
        self._number += 1
        go_on(page)
        self._arrive()

    @Slot()
    def end(self) -> None:
        """Give the window back."""
        self._timer.stop()
        self._window.removeEventFilter(self)
        self.hide()
        page, before = self._page(), self._before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()
        elif page is not None and (wanted := page.first_focus()) is not None:
            wanted.setFocus()
        self.deleteLater()

    def _arrive(self) -> None:
        self._looks = 0
        self._callout.hide()
        self._hole = QRect()
        self.update()
        self._timer.start()
        self._look()

    @Slot()
    def _look(self) -> None:
        """Wait for the page; where it does not come, the tour is over."""
        page = self._page()
        target = self.stop.find(page) if page is not None else None
        self._looks += 1
        if target is not None and target.isVisible():
            self._timer.stop()
            self._speak_of(target)
        elif self._looks > PATIENCE:
            self.end()

    def _page(self) -> Page | None:
        page = getattr(self._window, "page", None)
        return page if isinstance(page, Page) else None

    def _speak_of(self, target: QWidget) -> None:
        stop, last = self.stop, len(self._stops)
        self._count.setText(self.tr("{number} of {all}").format(number=self._number + 1, all=last))
        self._title.setText(stop.title)
        self._words.setText(stop.words)
        is_last = self._number + 1 == last
        self.next.setText(self.tr("Begin") if is_last else self.tr("Go on"))
        self.skip.setVisible(not is_last)
        self._callout.setAccessibleName(f"{stop.title}. {stop.words}")
        self._place(target)
        self._callout.show()
        self.next.setFocus()

    def _place(self, target: QWidget) -> None:
        ground = self._window.findChild(Ground)
        if ground is not None:
            ground.ensureWidgetVisible(target)
        corner = target.mapTo(self._window, QPoint(0, 0))
        edge = GRID // 2
        self._hole = QRect(corner, target.size()).adjusted(-edge, -edge, edge, edge)
        self._callout.setFixedHeight(self._inside.totalHeightForWidth(grown(CALLOUT_WIDTH)))
        self._callout.move(beside_hole(self._hole, self._callout.size(), self.rect()))
        self.update()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as large as the window, and find the place again."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
            if not self.is_waiting:
                self._timer.start()
        return False

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes between the two buttons and never to what lies beneath."""
        other = self.skip if self.next.hasFocus() and self.skip.isVisible() else self.next
        other.setFocus()
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends the tour; other keys reach nothing beneath."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        event.accept()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Shade everything but what is spoken of, and put a ring around that."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shade = QPainterPath()
        shade.addRect(self.rect())
        if not self._hole.isEmpty():
            hole = QPainterPath()
            hole.addRoundedRect(self._hole, ROUND, ROUND)
            shade = shade.subtracted(hole)
        painter.fillPath(shade, SHADE)
        if not self._hole.isEmpty():
            painter.setPen(QPen(QColor(colours().focus), 3))
            painter.drawRoundedRect(self._hole, ROUND, ROUND)
        painter.end()


def beside_hole(hole: QRect, size: QSize, room: QRect) -> QPoint:
    """Where a callout stands: to the right, the left, beneath or above what it speaks of."""
    width, height = size.width(), size.height()
    gap = 2 * GRID
    top = max(gap, min(hole.top(), room.height() - height - gap))
    left = max(gap, min(hole.left(), room.width() - width - gap))
    places = (
        QPoint(hole.right() + gap, top),
        QPoint(hole.left() - gap - width, top),
        QPoint(left, hole.bottom() + gap),
        QPoint(left, hole.top() - gap - height),
    )
    for place in places:
        if room.contains(QRect(place.x(), place.y(), width, height)):
            return place
    return QPoint(room.width() - width - gap, room.height() - height - gap)
