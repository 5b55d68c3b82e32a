"""A small picture of attendance, a square a day; the table beside it says the same in words."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.domain.calendar import day_of
from app.domain.roll_call.mark import MarkKind
from app.ui.kiosk.words import kind_words
from app.ui.theme import TONE_OF_KIND, Tone, colours, font, tone_colours
from app.usecases.kiosk.view_my_data import Attended

DAYS_A_WEEK = 5
SQUARE, GAP, HEAD = 26, 6, 22
WORST_FIRST = (
    MarkKind.ABSENT,
    MarkKind.LATE,
    MarkKind.ABSENT_NOTIFIED,
    MarkKind.OTHER_ACTIVITY,
    MarkKind.REMOTE,
    MarkKind.PRESENT,
)
SIGNS = {
    MarkKind.PRESENT: "✓",
    MarkKind.LATE: "L",
    MarkKind.ABSENT_NOTIFIED: "A",
    MarkKind.ABSENT: "A",
    MarkKind.OTHER_ACTIVITY: "-",
    MarkKind.REMOTE: "R",
}


def by_day(lessons: Sequence[Attended]) -> Mapping[date, MarkKind | None]:
    """What each day shows: the mark that most needs a look; None where nothing is marked."""
    days: dict[date, list[MarkKind]] = {}
    for each in lessons:
        found = days.setdefault(day_of(each.starts_at), [])
        if each.kind is not None:
            found.append(each.kind)
    return {day: min(kinds, key=WORST_FIRST.index, default=None) for day, kinds in days.items()}


class AttendanceCalendar(QWidget):
    """Weeks as columns, Monday to Friday downwards; the newest week last."""

    def __init__(
        self, lessons: Sequence[Attended], weeks: int, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._days = by_day(lessons)
        monday = today - timedelta(days=today.weekday())
        self._mondays = [monday - timedelta(weeks=back) for back in reversed(range(weeks))]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(self.sizeHint())
        self.setAccessibleName(self.tr("Attendance, a square a day"))
        self.setAccessibleDescription(self._summary())

    @override
    def sizeHint(self) -> QSize:
        """A column a week."""
        step = SQUARE + GAP
        return QSize(len(self._mondays) * step, HEAD + DAYS_A_WEEK * step)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Colour and sign of each day; a day without lessons is an empty frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for column, monday in enumerate(self._in_order()):
            self._draw_head(painter, column, monday)
            for row in range(DAYS_A_WEEK):
                self._draw_day(painter, column, row, monday + timedelta(days=row))

    def _in_order(self) -> list[date]:
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return list(reversed(self._mondays)) if is_mirrored else self._mondays

    def _draw_head(self, painter: QPainter, column: int, monday: date) -> None:
        painter.setPen(QColor(colours().muted))
        painter.setFont(font(11))
        box = QRectF(column * (SQUARE + GAP) - GAP / 2, 0, SQUARE + GAP, HEAD - 4)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{monday.isocalendar().week}")

    def _draw_day(self, painter: QPainter, column: int, row: int, day: date) -> None:
        step = SQUARE + GAP
        box = QRectF(column * step, HEAD + row * step, SQUARE, SQUARE).adjusted(
            0.5, 0.5, -0.5, -0.5
        )
        if day not in self._days:
            painter.setPen(QPen(QColor(colours().line), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)
            return
        kind = self._days[day]
        ink, ground = tone_colours(TONE_OF_KIND.get(kind, Tone.NEUTRAL))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(ink)
        painter.setFont(font(13))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, SIGNS[kind] if kind else "?")

    def _summary(self) -> str:
        counts = {kind: sum(found is kind for found in self._days.values()) for kind in WORST_FIRST}
        said = (f"{kind_words(kind)}: {count}" for kind, count in counts.items() if count)
        return ", ".join(said)
