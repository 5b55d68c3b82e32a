"""The history screen: lessons by week at the left, the opened register at the right."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from app.domain.ids import LessonId
from app.domain.roll_call.lesson import Lesson
from app.domain.roll_call.register import Row
from app.ui.exporting.presenter import ExportPresenter
from app.ui.exporting.view import ask_where, exported_words, register_file_name
from app.ui.history.lessons import LessonsCard
from app.ui.history.presenter import HistoryPresenter
from app.ui.history.register import RegisterCard
from app.ui.navigation import Screen
from app.ui.parts.choice import MarkChoice
from app.ui.parts.controls import beside
from app.ui.parts.mark_editor import MarkEditor
from app.ui.theme import GRID, grown
from app.ui.widgets.page import Page, PageContext
from app.ui.widgets.panels import Card, EmptyState

LIST_WIDTH = 300


class HistoryPage(Page):
    """Registers gone by, their corrections, and their way out as a table."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        records, session = context.services.records, context.signed_in
        self.presenter = HistoryPresenter(records, session, self)
        self._exporting = ExportPresenter(records, session, context.services.language(), self)
        self.lessons, self.register = LessonsCard(), RegisterCard(self.presenter)
        self.lessons.setFixedWidth(grown(LIST_WIDTH))
        self._wanted: LessonId | None = context.place.lesson_id
        self._steps = QStackedWidget()
        self._steps.addWidget(self._nothing_yet())
        self._steps.addWidget(self._both())
        self.column.addWidget(self._steps)
        self._connect()
        self.presenter.open()

    def _nothing_yet(self) -> QWidget:
        card = Card()
        card.column.addWidget(
            EmptyState(
                self.tr("No lessons here yet"),
                self.tr("When a lesson is over it stands here, signed or waiting to be signed."),
            )
        )
        return card

    def _both(self) -> QWidget:
        both = QWidget()
        row = beside(self.lessons, self.register, spacing=2 * GRID)
        row.setStretch(1, 1)
        both.setLayout(row)
        return both

    def _connect(self) -> None:
        presenter, notices = self.presenter, self.context.notices
        presenter.lessons_changed.connect(self._show_lessons)
        presenter.register_changed.connect(self.register.show_register)
        notices.follow(presenter)
        notices.follow(self._exporting)
        self._exporting.exported.connect(lambda done: notices.tell(exported_words(done)))
        self.lessons.chosen.connect(self._open)
        self.lessons.looked_back.connect(presenter.look_back)
        self.lessons.export_wished.connect(self._export)
        self.lessons.print_wished.connect(self._print)
        self.register.print_wished.connect(self._print_opened)
        self.register.correction_wished.connect(self._correct)
        self.register.review_wished.connect(self._review)

    @override
    def title(self) -> str:
        """As in the side list."""
        return self.tr("Registers")

    @Slot()
    def _show_lessons(self) -> None:
        lessons = self.presenter.lessons
        self._steps.setCurrentIndex(0 if lessons.is_empty else 1)
        self.lessons.show_lessons(lessons, self._wanted)
        self.lessons.take_keyboard()

    @Slot(object)
    def _open(self, lesson_id: LessonId) -> None:
        self._wanted = lesson_id
        self.presenter.open_register(lesson_id)

    @Slot(object)
    def _correct(self, row: Row) -> None:
        opened = self.presenter.opened
        if opened is None:
            return
        longest = opened.register.lesson.minutes
        editor = MarkEditor(row.student, row.mark, longest, needs_reason=True, parent=self)

        def correct(choice: MarkChoice) -> None:
            self.presenter.correct(row.student.id, choice)

        editor.chosen.connect(correct)
        self.presenter.corrected.connect(editor.accept)
        self.presenter.failed.connect(editor.show_problem)
        editor.finished.connect(editor.deleteLater)
        editor.open()

    @Slot()
    def _review(self) -> None:
        opened = self.presenter.opened
        if opened is None:
            return
        is_open = opened.register.started_at is not None
        screen = Screen.REVIEW if is_open else Screen.LESSON
        self.context.navigator.go(screen, lesson_id=opened.register.lesson.id)

    @Slot(object)
    def _export(self, lessons: tuple[Lesson, ...]) -> None:
        ids = tuple(lesson.id for lesson in lessons)

        def export(path: Path) -> None:
            self._exporting.export(ids, path)

        ask_where(
            self,
            self.tr("Export registers"),
            register_file_name(*lessons),
            self.tr("Table (*.csv)"),
            export,
        )

    @Slot()
    def _print_opened(self) -> None:
        if self.presenter.opened is not None:
            self._print((self.presenter.opened.register.lesson,))

    @Slot(object)
    def _print(self, lessons: tuple[Lesson, ...]) -> None:
        ids = tuple(lesson.id for lesson in lessons)
        ask_where(
            self,
            self.tr("Save registers as PDF"),
            register_file_name(*lessons, suffix=".pdf"),
            self.tr("Document (*.pdf)"),
            lambda path: self._exporting.print(ids, path),
        )
