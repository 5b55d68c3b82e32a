"""The start view: the lesson that is on now, big; what is unsigned before it; the rest below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.ids import LessonId
from app.domain.roll_call.lesson import START_WINDOW
from app.domain.roll_call.overview import LessonOverview
from app.domain.roll_call.register import RegisterState
from app.text.dates import local_day, local_span, local_time
from app.text.words import register_state
from app.ui.lesson.choice_presenter import Day, LessonChoicePresenter
from app.ui.lesson.unplanned import UnplannedForm
from app.ui.lesson.words import lesson_name, lesson_when
from app.ui.navigation import Screen
from app.ui.theme import GRID, Tone, grown
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import Pill, Text
from app.ui.widgets.page import Page, PageContext
from app.ui.widgets.panels import Card, EmptyState, Rule

ACT_WIDTH = 18 * GRID
TIME_WIDTH = 11 * GRID
TONES = {
    RegisterState.PLANNED: Tone.NEUTRAL,
    RegisterState.OPEN: Tone.LATE,
    RegisterState.SIGNED: Tone.PRESENT,
}


class LessonChoicePage(Page):
    """Enter starts the lesson that is on."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = LessonChoicePresenter(context.services, context.signed_in, self)
        self._start: Button | None = None
        self._camera = Button(self.tr("Camera and spot"), Kind.QUIET)
        self.unplanned = UnplannedForm()
        self.unplanned.hide()
        self._content = QWidget()
        self._cards = QVBoxLayout(self._content)
        self._cards.setContentsMargins(0, 0, GRID, 0)
        self._cards.setSpacing(2 * GRID)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._content)
        self.column.addWidget(scroll, 1)
        self._connect()
        self.presenter.start()

    def _connect(self) -> None:
        self.presenter.changed.connect(self._show_day)
        self.presenter.started.connect(self._go_to_lesson)
        self.presenter.to_review.connect(self._go_to_review)
        self.presenter.failed.connect(self.context.notices.show_error)
        self.unplanned.answered.connect(self.presenter.start_unplanned)
        self.unplanned.left.connect(self._close_unplanned)
        self._camera.clicked.connect(lambda: self.context.navigator.go(Screen.CAMERA))

    @override
    def title(self) -> str:
        return self.tr("Lessons")

    @override
    def subtitle(self) -> str:
        today = local_day(self.context.services.now())
        return f"{self.context.signed_in.school_name} · {today}"

    @override
    def header_widgets(self) -> Sequence[QWidget]:
        return (self._camera,)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter starts the lesson that is on, wherever the keyboard is."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.unplanned.isHidden():
            self.presenter.start_now()
        else:
            super().keyPressEvent(event)

    @Slot(object)
    def _show_day(self, day: Day) -> None:
        self._content.hide()  # shown one by one, each card would have all of it laid out anew
        self._clear()
        if day.unsigned:
            self._cards.addWidget(self._unsigned(day.unsigned))
        self._cards.addWidget(self._now_card(day))
        self._cards.addWidget(self.unplanned)
        self.unplanned.offer(day.groups)
        if day.others:
            self._cards.addWidget(self._list(self.tr("Today"), day.others))
        if day.of_others:
            title = self.tr("Other teachers' lessons today, to take over")
            self._cards.addWidget(self._list(title, day.of_others, act=self.tr("Take over")))
        self._cards.addStretch()
        self._content.show()
        if self._start is not None:
            self._start.setFocus()

    def _unsigned(self, lessons: Sequence[LessonOverview]) -> Card:
        """What was not reported comes first; a key leads to the oldest."""
        first = Button(self.tr("Report the first"), key="F9")
        first.clicked.connect(self.presenter.report_first)
        return self._list(self.tr("Not signed yet"), lessons, dated=True, beside=first)

    def _clear(self) -> None:
        while (item := self._cards.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self.unplanned:
                widget.deleteLater()
        self._start = None

    def _now_card(self, day: Day) -> Card:
        card = Card(padding=4 * GRID)
        words = self.tr("Start a lesson outside the timetable")
        other = Button(words, Kind.QUIET, key="Ctrl+N")
        other.clicked.connect(self.open_unplanned)
        if not day.groups:
            other.hide()
        if day.now is None:
            text = self.tr("The next one appears here a quarter of an hour before it begins.")
            card.column.addWidget(EmptyState(self.tr("No lesson is on now"), text, other))
            return card
        lesson, now = day.now.lesson, self.context.services.now()
        lead = self.tr("On now") if lesson.starts_at <= now else self.tr("Begins soon")
        card.column.setSpacing(GRID)
        card.column.addWidget(Text(lead, "label"))
        card.column.addWidget(Text(lesson_name(lesson), "headline", wrap=True))
        card.column.addWidget(Text(lesson_when(lesson), "lead"))
        card.column.addSpacing(GRID)
        row = QHBoxLayout()
        row.addWidget(self._start_button(day.now))
        row.addSpacing(GRID)
        row.addWidget(other)
        row.addStretch()
        card.column.addLayout(row)
        return card

    def _start_button(self, now: LessonOverview) -> QWidget:
        if now.state is RegisterState.SIGNED:
            return Pill(register_state(now.state), TONES[now.state])
        resumes = now.state is RegisterState.OPEN
        words = self.tr("Go on with the lesson") if resumes else self.tr("Start the lesson")
        self._start = Button(f"{words}  ⏎", Kind.PRIMARY, size="large")
        self._start.setAccessibleName(words)
        self._start.clicked.connect(self.presenter.start_now)
        return self._start

    def _list(
        self,
        title: str,
        lessons: Sequence[LessonOverview],
        *,
        dated: bool = False,
        act: str = "",
        beside: QWidget | None = None,
    ) -> Card:
        card = Card(padding=0)
        card.column.setSpacing(0)
        heading = QHBoxLayout()
        heading.setContentsMargins(3 * GRID, 2 * GRID, 2 * GRID, 12)
        heading.addWidget(Text(title, "section"))
        heading.addStretch()
        if beside is not None:
            heading.addWidget(beside)
        card.column.addLayout(heading)
        for each in lessons:
            card.column.addWidget(Rule())
            card.column.addLayout(self._row(each, act, dated=dated))
        return card

    def _row(self, each: LessonOverview, act: str, *, dated: bool) -> QHBoxLayout:
        lesson = each.lesson
        when = local_span(lesson.starts_at, lesson.ends_at)
        day = f"{local_day(lesson.starts_at)} · " if dated else ""
        row = QHBoxLayout()
        row.setContentsMargins(3 * GRID, GRID, 2 * GRID, GRID)
        row.setSpacing(2 * GRID)
        time = Text(f"{day}{when}", "muted")
        time.setMinimumWidth(grown(TIME_WIDTH))
        row.addWidget(time)
        row.addWidget(Text(lesson_name(lesson), "strong"))
        row.addStretch()
        row.addWidget(Pill(register_state(each.state), TONES[each.state]))
        row.addWidget(self._act(each, act))
        return row

    def _act(self, each: LessonOverview, words: str) -> QWidget:
        lesson, now = each.lesson, self.context.services.now()
        if lesson.starts_at - START_WINDOW > now:
            return self._from_when(each)
        if each.state is RegisterState.SIGNED:
            act = Button(self.tr("Open"), Kind.QUIET, size="small")
            act.clicked.connect(lambda: self._open(Screen.HISTORY, lesson.id))
        elif lesson.ends_at <= now:
            act = Button(words or self.tr("Review and sign"), size="small")
            act.clicked.connect(lambda: self.presenter.report(lesson.id))
        else:
            act = Button(words or self.tr("Start"), size="small")
            act.clicked.connect(lambda: self.presenter.start_lesson(lesson.id))
        act.setAccessibleName(f"{act.text()}: {lesson_name(lesson)}")
        act.setFixedWidth(grown(ACT_WIDTH))
        return act

    def _from_when(self, each: LessonOverview) -> QWidget:
        """No button that cannot be pressed: when it can be."""
        opens = local_time(each.lesson.starts_at - START_WINDOW)
        said = Text(self.tr("Opens at {time}").format(time=opens), "muted")
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        said.setFixedWidth(grown(ACT_WIDTH))
        return said

    def _open(self, screen: Screen, lesson_id: LessonId) -> None:
        self.context.navigator.go(screen, lesson_id=lesson_id)

    @Slot(str)
    def _go_to_lesson(self, lesson_id: str) -> None:
        self.context.notices.dismiss()
        self.context.navigator.go(Screen.LESSON, lesson_id=LessonId(lesson_id))

    @Slot(str)
    def _go_to_review(self, lesson_id: str) -> None:
        self._open(Screen.REVIEW, LessonId(lesson_id))

    @Slot()
    def open_unplanned(self) -> None:
        """Ask what a lesson outside the timetable is to be."""
        self.unplanned.show()
        self.unplanned.begin()

    @Slot()
    def _close_unplanned(self) -> None:
        self.unplanned.hide()
        if self._start is not None:
            self._start.setFocus()
