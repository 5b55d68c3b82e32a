"""The picture of a figure. The only place that knows the plotting library; imported late.

A number that lies between two ends is full up to the lower and pale up to the upper one. It cannot
be dragged or zoomed: the table beneath it says the same, and is what the keyboard reaches.
"""

from typing import Final

import pyqtgraph
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.document import Chart
from app.printing.chart import PALE, STEPS, scale_top
from app.ui.theme import GRID, colours, font, grown

LETTERS: Final = 12
LEGEND: Final = 24
SAMPLE: Final = 14
ALPHA_OF_GRID: Final = 0.15
BARS: Final = 0.8
ABOVE: Final = 1.06
"""Room for the highest number on the scale."""

PATTERNS: Final = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.Dense4Pattern,
    Qt.BrushStyle.FDiagPattern,
    Qt.BrushStyle.HorPattern,
)


def brush_of(number: int) -> QBrush:
    """The colour and pattern of one kind of bars, in the theme's colours."""
    look = colours()
    names = (look.brand, look.late, look.card, look.absent, look.present)
    return QBrush(QColor(names[number % len(names)]), PATTERNS[number % len(PATTERNS)])


class Legend(QWidget):
    """What each kind of bars is called."""

    def __init__(self) -> None:
        super().__init__()
        self._names: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_names(self, names: tuple[str, ...]) -> None:
        """Name other kinds."""
        self._names = names
        self.setAccessibleName(", ".join(names))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(0, grown(LEGEND))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """A sample and its name, from left to right."""
        painter = QPainter(self)
        painter.setFont(font(LETTERS))
        x, sample = float(GRID), float(grown(SAMPLE))
        for number, name in enumerate(self._names):
            brush = brush_of(number)
            painter.setPen(QPen(brush.color()))
            painter.setBrush(brush)
            painter.drawRect(QRectF(x, (self.height() - sample) / 2, sample, sample))
            x += sample + GRID
            wide = painter.fontMetrics().horizontalAdvance(name)
            painter.setPen(QColor(colours().ink))
            words = QRectF(x, 0, wide + 1, self.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, name)
            x += wide + 3 * GRID


class FigurePlot(QWidget):
    """A figure's bars, what they are called, and the periods along the foot."""

    def __init__(self) -> None:
        super().__init__()
        self.legend, self.plot = Legend(), pyqtgraph.PlotWidget()
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setFrameShape(QFrame.Shape.NoFrame)
        self.plot.setMenuEnabled(False)
        self.plot.setMouseEnabled(False, False)
        self.plot.hideButtons()
        self.plot.setBackground(QColor(colours().surface))
        self.plot.showGrid(x=False, y=True, alpha=ALPHA_OF_GRID)
        for side in ("left", "bottom"):
            axis = self.plot.getAxis(side)
            axis.setPen(QPen(QColor(colours().muted)))
            axis.setTextPen(QPen(QColor(colours().muted)))
            axis.setTickFont(font(LETTERS))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.legend)
        column.addWidget(self.plot, 1)

    def show_chart(self, chart: Chart) -> None:
        """Draw another figure."""
        self.plot.clear()
        self.plot.setAccessibleName(chart.name)
        self.legend.show_names(tuple(name for name, _ in chart.series))
        wide = BARS / max(1, len(chart.series))
        for number, (_, values) in enumerate(chart.series):
            left = (number + 0.5) * wide - BARS / 2
            told = [(at + left, *ends) for at, ends in enumerate(values) if ends]
            if told:
                self._draw(number, wide, told)
        top = scale_top(chart.most)
        steps = [
            (float(top * step // STEPS), str(top * step // STEPS)) for step in range(STEPS + 1)
        ]
        self.plot.getAxis("left").setTicks([steps])
        places = [(float(at), words) for at, words in enumerate(chart.labels)]
        self.plot.getAxis("bottom").setTicks([places])
        self.plot.setXRange(-0.5, len(chart.labels) - 0.5, padding=0)
        self.plot.setYRange(0, top * ABOVE, padding=0)

    def _draw(self, number: int, wide: float, told: list[tuple[float, int, int]]) -> None:
        full = brush_of(number)
        pale = QColor(full.color())
        pale.setAlpha(PALE)
        places = [at for at, _, _ in told]
        least = [float(each) for _, each, _ in told]
        edge = QPen(full.color())
        edge.setCosmetic(True)
        none = QPen(Qt.PenStyle.NoPen)
        for y0, height, brush, pen in (
            (least, [float(most - each) for _, each, most in told], QBrush(pale), none),
            ([0.0] * len(told), least, full, edge),
        ):
            self.plot.addItem(
                pyqtgraph.BarGraphItem(
                    x=places, y0=y0, height=height, width=wide * BARS, pen=pen, brush=brush
                )
            )
