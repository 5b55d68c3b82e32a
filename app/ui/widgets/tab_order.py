"""Tab goes through a window as its words are read, whenever its parts were made.

Qt's own order is that in which widgets were made; a list that is filled later would come last.
"""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDateTimeEdit,
    QScrollArea,
    QWidget,
)
from typing_extensions import override

TABS: Final[dict[int, int]] = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
OTHER_USES: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def tab_stops(window: QWidget) -> list[QWidget]:
    """What Tab stops at in a window now, in the order of reading."""
    return [widget for widget in _widgets_in(window) if _is_stop(widget)]


class TabOrder(QObject):
    """Leads Tab through a window, whatever is in it at the time."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Meet Tab at the system's window.

        Not in `focusNextPrevChild`, which Qt also calls in the middle of ending a widget.
        """
        if event.type() is QEvent.Type.Show and watched is self._window:
            self._window.windowHandle().installEventFilter(self)
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return watched is not self._window and self._go_on(event)
        return False

    def _go_on(self, event: QKeyEvent) -> bool:
        """True where the keyboard went on; past the last stop comes the first."""
        step = TABS.get(event.key(), 0)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            step = -abs(step)
        if event.modifiers() & OTHER_USES or QApplication.activePopupWidget() is not None:
            return False
        stops, here = tab_stops(self._window), self._window.focusWidget()
        if not step or here not in stops or _goes_on_inside(here, step):
            return False
        _give_keyboard(stops[(stops.index(here) + step) % len(stops)], step)
        return True


def _goes_on_inside(widget: QWidget, step: int) -> bool:
    """A date takes Tab from the year to the month to the day."""
    if not isinstance(widget, QDateTimeEdit):
        return False
    return 0 <= widget.currentSectionIndex() + step < widget.sectionCount()


def _give_keyboard(widget: QWidget, step: int) -> None:
    reason = Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason
    widget.setFocus(reason)
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def _is_stop(widget: QWidget) -> bool:
    return (
        widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    )


def _widgets_in(widget: QWidget) -> Iterator[QWidget]:
    """What is shown within a widget, itself not among it; a list's own parts are the list's."""
    if isinstance(widget, QAbstractItemView):
        return
    for part in _in_rows(_parts_of(widget), widget.layoutDirection()):
        yield part
        yield from _widgets_in(part)


def _parts_of(widget: QWidget) -> list[QWidget]:
    # Not by its layout: PySide keeps the items of layouts for longer than Qt does, and falls.
    within = Qt.FindChildOption.FindDirectChildrenOnly
    parts = widget.findChildren(QWidget, options=within)
    return [each for each in parts if each.isVisible() and not each.isWindow()]


def _in_rows(parts: list[QWidget], direction: Qt.LayoutDirection) -> Iterator[QWidget]:
    """Row by row, each from where reading begins; a row is what stands beside its topmost part."""
    waiting = sorted(parts, key=lambda each: each.y())
    while waiting:
        row = [each for each in waiting if _is_beside(waiting[0], each)]
        waiting = [each for each in waiting if each not in row]
        row.sort(key=lambda each: (each.x(), each.y()))
        yield from reversed(row) if direction is Qt.LayoutDirection.RightToLeft else row


def _is_beside(one: QWidget, other: QWidget) -> bool:
    """Half of the lower of the two or more stands at the height of the other."""
    a, b = one.geometry(), other.geometry()
    shared = min(a.bottom(), b.bottom()) - max(a.top(), b.top()) + 1
    return one is other or 2 * shared >= min(a.height(), b.height()) > 0
