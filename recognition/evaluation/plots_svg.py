"""The few plots of the report as SVG text: no plotting library, no script, no picture file."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import numpy as np

from recognition.evaluation.acquisition import Floats

WIDTH, HEIGHT = 640, 400
LEFT, RIGHT, TOP, BOTTOM = 70, 20, 20, 55
INK, MUTED, GRID = "#14212B", "#5B6B78", "#DCE3E8"
COLOURS = ("#0B5A6B", "#B3261E", "#9A6200", "#4B4FA8")
_DIGITS = 5


@dataclass(frozen=True)
class Axis:
    """One axis: from `low` to `high`, logarithmic where asked, with its ticks and its title."""

    title: str
    low: float
    high: float
    ticks: Sequence[float]
    is_log: bool = False

    def share(self, value: float) -> float:
        """Where a value lies, 0 to 1; values beyond the ends lie on them."""
        value = min(max(value, self.low), self.high)
        if self.is_log:
            low, high, value = math.log10(self.low), math.log10(self.high), math.log10(value)
            return (value - low) / (high - low)
        return (value - self.low) / (self.high - self.low)


@dataclass(frozen=True)
class Line:
    """Points of one curve, with what it is called."""

    name: str
    x: Sequence[float]
    y: Sequence[float]


@dataclass(frozen=True)
class Plot:
    """Curves over two axes.

    Attributes:
        title: what is drawn, for those who cannot see it.
        across: the lower axis.
        up: the left axis.
        lines: the curves; each is named in its colour.
        mark: a dashed upright line stands here.
        names_down: how far below the top the names begin, in pixels, where a curve is in the way.
    """

    title: str
    across: Axis
    up: Axis
    lines: Sequence[Line]
    mark: float | None = None
    names_down: int = 0

    def svg(self) -> str:
        """The drawing, to stand in an HTML page."""
        return self._drawn("")

    def file(self) -> str:
        """The drawing as a file of its own, on white."""
        own = f'xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" '
        own += 'style="background: #fff; font: 12px sans-serif" '
        return f"{self._drawn(own)}\n"

    def _drawn(self, own: str) -> str:
        box, title = f"0 0 {WIDTH} {HEIGHT}", escape(self.title)
        parts = [
            f'<svg {own}viewBox="{box}" role="img" aria-label="{title}">',
            *(_across_tick(self.across, tick) for tick in self.across.ticks),
            *(_up_tick(self.up, tick) for tick in self.up.ticks),
            _titles(self.across.title, self.up.title),
            self._mark(),
            *(self._line(number, line) for number, line in enumerate(self.lines)),
            "</svg>",
        ]
        return "\n".join(part for part in parts if part)

    def _mark(self) -> str:
        if self.mark is None:
            return ""
        x = _x(self.across, self.mark)
        return (
            f'<line x1="{x}" x2="{x}" y1="{TOP}" y2="{HEIGHT - BOTTOM}" stroke="{MUTED}" '
            f'stroke-dasharray="5 4"/>{_text(x + 4, TOP + 12, "shipped")}'
        )

    def _line(self, number: int, line: Line) -> str:
        colour = COLOURS[number % len(COLOURS)]
        points = " ".join(
            f"{_x(self.across, x)},{_y(self.up, y)}" for x, y in zip(line.x, line.y, strict=True)
        )
        down = TOP + self.names_down + 16 * (number + 1)
        name = _text(WIDTH - RIGHT - 8, down, line.name, "end", colour)
        return f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>{name}'


def _x(axis: Axis, value: float) -> float:
    return round(LEFT + axis.share(value) * (WIDTH - LEFT - RIGHT), 1)


def _y(axis: Axis, value: float) -> float:
    return round(HEIGHT - BOTTOM - axis.share(value) * (HEIGHT - TOP - BOTTOM), 1)


def _text(x: float, y: float, text: str, anchor: str = "start", colour: str = INK) -> str:
    return f'<text x="{x}" y="{y}" text-anchor="{anchor}" fill="{colour}">{escape(text)}</text>'


def _across_tick(axis: Axis, tick: float) -> str:
    x = _x(axis, tick)
    line = f'<line x1="{x}" x2="{x}" y1="{TOP}" y2="{HEIGHT - BOTTOM}" stroke="{GRID}"/>'
    return line + _text(x, HEIGHT - BOTTOM + 18, _number(tick), "middle", MUTED)


def _up_tick(axis: Axis, tick: float) -> str:
    y = _y(axis, tick)
    line = f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y}" y2="{y}" stroke="{GRID}"/>'
    return line + _text(LEFT - 8, y + 4, _number(tick), "end", MUTED)


def _titles(across: str, up: str) -> str:
    middle = (HEIGHT - BOTTOM + TOP) / 2
    turned = (
        f'<text transform="translate(16 {middle}) rotate(-90)" text-anchor="middle" '
        f'fill="{INK}">{escape(up)}</text>'
    )
    return _text((WIDTH + LEFT) / 2, HEIGHT - 12, across, "middle") + turned


def _number(value: float) -> str:
    return f"{value:.{_DIGITS}f}".rstrip("0").rstrip(".") or "0"


def thinned(values: Floats, most: int = 400) -> list[float]:
    """At most so many of the values, the first and the last among them."""
    if len(values) <= most:
        return [float(v) for v in values]
    return [float(values[i]) for i in np.linspace(0, len(values) - 1, most).round().astype(int)]


def decades(low: float, high: float) -> list[float]:
    """Powers of ten from the first at or above `low` to the last at or below `high`."""
    first, last = math.ceil(math.log10(low) - 1e-9), math.floor(math.log10(high) + 1e-9)
    return [10.0**power for power in range(first, last + 1)]
