"""Where Tab goes in a window, and where it jumps back."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QButtonGroup, QWidget

LONGEST_ROUND = 200


def jumps_back(window: QWidget) -> list[str]:
    """Each press of Tab that goes up, or to the left in the same row, and what is never reached.

    Upwards is right where a column has ended and the next one begins beside it.
    """
    stops = _stops(window)
    walked = _round(window)
    back = [
        f"Tab: {_name(one)} -> {_name(other)}"
        for one, other in pairwise(walked)
        if _is_back(*_parts(one, other))
    ]
    missed = [each for each in stops if each not in walked and not is_one_of_several(each)]
    return back + [f"Tab never comes to {_name(each)}" for each in missed]


def is_one_of_several(widget: QWidget) -> bool:
    """Of buttons that go together Tab comes to one, and the arrows to the others."""
    if not isinstance(widget, QAbstractButton):
        return False
    group: QButtonGroup | None = widget.group()
    return widget.autoExclusive() or (group is not None and group.exclusive())


def _round(window: QWidget) -> list[QWidget]:
    """What Tab comes to, from the first in reading to the last."""
    walked: list[QWidget] = []
    window.activateWindow()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)  # where nothing has the keyboard yet
    for _ in range(LONGEST_ROUND):
        here = window.focusWidget()
        assert here is not None
        if here in walked[:-1]:
            break
        if here not in walked:  # a date takes Tab for year, month and day
            walked.append(here)
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    first = min(range(len(walked)), key=lambda at: _corner(walked[at]), default=0)
    return walked[first:] + walked[:first]


def _stops(window: QWidget) -> list[QWidget]:
    return [
        each
        for each in window.findChildren(QWidget)
        if each.window() is window
        and each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and not isinstance(each.parent(), QAbstractItemView)
    ]


def _parts(one: QWidget, other: QWidget) -> tuple[QRect, QRect]:
    """Where the two parts of the window lie that hold one of the two and not the other."""
    above_one, above_other = _ancestry(one), _ancestry(other)
    depth = next(
        (at for at, (a, b) in enumerate(zip(above_one, above_other, strict=False)) if a is not b),
        min(len(above_one), len(above_other)) - 1,
    )
    return _place(above_one[depth]), _place(above_other[depth])


def _ancestry(widget: QWidget) -> list[QWidget]:
    """From the window down to the widget."""
    line = [widget]
    while (parent := line[0].parentWidget()) is not None and not line[0].isWindow():
        line.insert(0, parent)
    return line


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def _corner(widget: QWidget) -> tuple[int, int]:
    corner = widget.mapTo(widget.window(), QPoint(0, 0))
    return corner.y(), corner.x()


def _is_back(one: QRect, other: QRect) -> bool:
    is_above, is_below = other.bottom() <= one.top(), other.top() >= one.bottom()
    if is_above:
        return other.left() < one.right()
    return not is_below and other.right() <= one.left()


def _name(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    said = text() if callable(text) else ""
    return widget.accessibleName() or said or type(widget).__name__
