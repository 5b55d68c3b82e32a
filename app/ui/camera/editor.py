"""The veiled picture with the spot on it, moved and resized by mouse or keyboard.

Draws pictures that are already veiled; asks for changes by a signal and decides nothing.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.ui.camera.placement import GRIPS, Edges, percents, point_of, pulled
from app.ui.theme import GRID, colours, font
from recognition.geometry import RelativeBox
from recognition.spot import Spot

STEP = 0.01
REACH = 14.0
GRIP_SIZE = 14.0
RADIUS = 12.0
FRAME = 4.0  # room for the ring that shows where the keyboard is
ARROWS = {
    Qt.Key.Key_Left: (-STEP, 0.0),
    Qt.Key.Key_Right: (STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -STEP),
    Qt.Key.Key_Down: (0.0, STEP),
}
UPRIGHT, LEVEL = Qt.CursorShape.SizeVerCursor, Qt.CursorShape.SizeHorCursor
FALLING, RISING = Qt.CursorShape.SizeFDiagCursor, Qt.CursorShape.SizeBDiagCursor
CURSORS = {
    Edges.NONE: Qt.CursorShape.ArrowCursor,
    Edges.WHOLE: Qt.CursorShape.SizeAllCursor,
    **dict(
        zip(GRIPS, (FALLING, UPRIGHT, RISING, LEVEL, LEVEL, RISING, UPRIGHT, FALLING), strict=True)
    ),
}


class SpotEditor(QWidget):
    """One spot on one picture.

    Signals:
        placed: the `RelativeBox` that the person asks for.
    """

    placed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: QImage | None = None
        self._region = Spot().region
        self._notice = ("", "")
        self._held = Edges.NONE
        self._held_at = QPointF()
        self._held_region = self._region
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(52 * GRID, 36 * GRID))
        self.setAccessibleName(self.tr("Check-in spot"))
        self._describe()

    @property
    def has_picture(self) -> bool:
        """True while a picture of the camera is drawn."""
        return self._picture is not None

    @property
    def place_words(self) -> str:
        """Where the spot lies, in words."""
        words = self.tr("Left {left} %, top {top} %, width {width} %, height {height} %")
        words = words.replace(" %", "\N{NO-BREAK SPACE}%")
        return words.format(**percents(self._region))

    def show_picture(self, picture: QImage) -> None:
        """Draw a veiled picture."""
        self._picture = picture
        self._notice = ("", "")
        self._describe()
        self.update()

    def show_notice(self, title: str, text: str = "") -> None:
        """Say why there is no picture; no picture outlives its camera."""
        self._picture = None
        self._held = Edges.NONE
        self._notice = (title, text)
        self._describe()
        self.update()

    def show_region(self, region: RelativeBox) -> None:
        """Draw the spot elsewhere."""
        self._region = region
        self._describe()
        self.update()

    def _describe(self) -> None:
        how = self.tr("Arrow keys move the spot; Shift and an arrow key change its size.")
        notice = " ".join(part for part in self._notice if part)
        self.setAccessibleDescription(notice or f"{self.place_words}. {how}")

    @property
    def frame(self) -> QRectF:
        """Where the picture is drawn: whole, in the middle."""
        room = QRectF(self.rect()).adjusted(FRAME, FRAME, -FRAME, -FRAME)
        if self._picture is None:
            return room
        size = self._picture.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        frame = QRectF(0, 0, size.width(), size.height())
        frame.moveCenter(room.center())
        return frame

    @property
    def spot(self) -> QRectF:
        """Where the spot is drawn."""
        region, frame = self._region, self.frame
        return QRectF(
            frame.left() + region.left * frame.width(),
            frame.top() + region.top * frame.height(),
            (region.right - region.left) * frame.width(),
            (region.bottom - region.top) * frame.height(),
        )

    def grip_at(self, point: QPointF) -> Edges:
        """What a press at a point takes hold of."""
        if self._picture is None:
            return Edges.NONE
        for grip in GRIPS:
            away = self._centre_of(grip) - point
            if max(abs(away.x()), abs(away.y())) <= REACH:
                return grip
        return Edges.WHOLE if self.spot.contains(point) else Edges.NONE

    def _centre_of(self, grip: Edges) -> QPointF:
        across, along = point_of(self._region, grip)
        frame = self.frame
        return QPointF(frame.left() + across * frame.width(), frame.top() + along * frame.height())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the spot or of one of its grips."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._held = self.grip_at(event.position())
        self._held_at, self._held_region = event.position(), self._region

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pull what is held; else show what could be."""
        if self._held is Edges.NONE:
            self.setCursor(CURSORS[self.grip_at(event.position())])
            return
        way, frame = event.position() - self._held_at, self.frame
        right, down = way.x() / frame.width(), way.y() / frame.height()
        self._ask_for(pulled(self._held_region, self._held, right, down))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = Edges.NONE

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move; with Shift they pull the right and the lower edge."""
        way = ARROWS.get(Qt.Key(event.key()))
        if way is None or self._picture is None:
            super().keyPressEvent(event)
            return
        is_resizing = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        edges = Edges.RIGHT | Edges.BOTTOM if is_resizing else Edges.WHOLE
        self._ask_for(pulled(self._region, edges, *way))

    def _ask_for(self, region: RelativeBox) -> None:
        if region != self._region:
            self.placed.emit(region)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Picture, spot and grips; or why there is no picture."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        outline = QPainterPath()
        outline.addRoundedRect(self.frame, RADIUS, RADIUS)
        painter.save()
        painter.setClipPath(outline)
        painter.fillRect(self.rect(), QColor(colours().neutral_soft))
        if self._picture is not None:
            painter.drawImage(self.frame, self._picture)
        painter.restore()
        if self._picture is None:
            self._draw_notice(painter)
        else:
            self._draw_spot(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours().focus), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = self.frame.adjusted(-3.0, -3.0, 3.0, 3.0)
            painter.drawRoundedRect(ring, RADIUS + 3.0, RADIUS + 3.0)

    def _draw_spot(self, painter: QPainter) -> None:
        """A dark line within a light one is seen on any picture."""
        palette = colours()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((palette.on_brand, 5.0), (palette.brand, 2.5)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawRect(self.spot)
        painter.setPen(QPen(QColor(palette.brand), 2.5))
        painter.setBrush(QColor(palette.on_brand))
        for grip in GRIPS:
            box = QRectF(0, 0, GRIP_SIZE, GRIP_SIZE)
            box.moveCenter(self._centre_of(grip))
            painter.drawRoundedRect(box, 4.0, 4.0)

    def _draw_notice(self, painter: QPainter) -> None:
        title, text = self._notice
        width = min(self.width() - 8.0 * GRID, 60.0 * GRID)
        box = QRectF(0, 0, width, 5.0 * GRID)
        box.moveCenter(QPointF(self.width() / 2, self.height() / 2 - 4 * GRID))
        painter.setPen(QColor(colours().ink))
        painter.setFont(font(20, QFont.Weight.DemiBold))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, title)
        painter.setPen(QColor(colours().muted))
        painter.setFont(font(15))
        below = QRectF(box.left(), box.bottom() + GRID, width, 14.0 * GRID)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(below, flags | Qt.TextFlag.TextWordWrap, text)
