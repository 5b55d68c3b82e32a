"""The review screen: the undecided on top, everybody else below, the signature at the foot."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from app.domain.ids import LessonId
from app.domain.roll_call.mark import MarkKind
from app.domain.roll_call.register import RegisterState
from app.ui.exporting.presenter import ExportPresenter
from app.ui.exporting.view import ask_where, exported_words, register_file_name
from app.ui.navigation import Screen
from app.ui.parts.controls import below, beside
from app.ui.parts.counts import Counts
from app.ui.parts.mark_editor import MarkEditor
from app.ui.parts.register_table import RegisterModel, RegisterTable
from app.ui.parts.wording import lesson_words, span_words
from app.ui.review.presenter import ReviewPresenter, Signed
from app.ui.review.signing import SigningCard
from app.ui.review.summary import SummaryCard
from app.ui.review.unmarked import UnmarkedCard
from app.ui.theme import GRID
from app.ui.widgets.buttons import Button
from app.ui.widgets.page import Page, PageContext
from app.ui.widgets.panels import Card
from app.ui.widgets.tables import Index


class ReviewPage(Page):
    """One lesson between roll call and signature, and the summary after it."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = ReviewPresenter(context.services.records, context.signed_in, self)
        self._exporting = ExportPresenter(
            context.services.records, context.signed_in, context.services.language(), self
        )
        self._outcome: Signed | None = None
        self._unmarked, self._signing = UnmarkedCard(), SigningCard()
        self._counts = Counts()
        self._model = RegisterModel(marked_only=True, parent=self)
        self.table = RegisterTable(self._model, self.tr("Marks"))
        self._edit = Button(self.tr("Change the mark…"), size="small")
        self._summary = SummaryCard()
        self._steps = QStackedWidget()
        self._steps.addWidget(self._deciding())
        self._steps.addWidget(self._signed())
        self.column.addWidget(self._steps)
        self._connect()
        if context.place.lesson_id is not None:
            self.presenter.open(context.place.lesson_id)

    def _deciding(self) -> QWidget:
        step = QWidget()
        column = below(self._unmarked, self._marks(), self._signing, spacing=2 * GRID)
        column.setStretch(0, 3)
        column.setStretch(1, 2)
        step.setLayout(column)
        return step

    def _marks(self) -> QWidget:
        card = _RoomyCard(padding=2 * GRID)
        card.column.setSpacing(GRID)
        head = beside(self._counts, self._edit, spacing=2 * GRID)
        head.setStretch(0, 1)
        card.column.addLayout(head)
        card.column.addWidget(self.table)
        card.setMinimumHeight(160)
        return card

    def _signed(self) -> QWidget:
        step = QWidget()
        middle = beside(None, self._summary, None)
        middle.setStretch(1, 20)
        step.setLayout(below(None, middle, None))
        return step

    def _connect(self) -> None:
        presenter, notices = self.presenter, self.context.notices
        presenter.changed.connect(self._show_register)
        presenter.busy_changed.connect(self._show_state)
        presenter.everyone_asked.connect(self._ask_about_everyone)
        presenter.signed.connect(self._show_signed)
        presenter.next_started.connect(self._go_to_next)
        notices.follow(presenter)
        notices.follow(self._exporting)
        self._exporting.exported.connect(lambda done: notices.tell(exported_words(done)))
        self._unmarked.decided.connect(presenter.decide)
        self._unmarked.everyone_wished.connect(presenter.ask_about_everyone)
        self._unmarked.everyone_confirmed.connect(presenter.leave_everyone)
        self._signing.undone.connect(presenter.undo)
        self._signing.signed.connect(presenter.sign)
        self.table.activated.connect(self._edit_at)
        self._edit.clicked.connect(lambda: self._edit_at(self.table.currentIndex()))
        self.table.selectionModel().currentRowChanged.connect(self._show_state)
        self._summary.print_wished.connect(self._print)
        self._summary.export_wished.connect(self._export)
        self._summary.next_wished.connect(self._go_on)
        self._summary.history_wished.connect(self._see_register)

    @override
    def title(self) -> str:
        """What the screen is for, or that it is done."""
        return self.tr("Review and sign")

    @override
    def subtitle(self) -> str:
        """Which lesson."""
        register = self.presenter.register
        if register is None:
            return ""
        return f"{lesson_words(register.lesson)} · {span_words(register.lesson)}"

    @override
    def has_sidebar(self) -> bool:
        """One thing at a time: the way back is in the header."""
        return False

    @override
    def may_leave(self) -> bool:
        """Not while a mark is on its way to the disk: whether it got there is told here."""
        if self.presenter.is_busy:
            self.context.notices.tell(self.tr("One moment, the last mark is being written."))
        return not self.presenter.is_busy

    @Slot()
    def _show_register(self) -> None:
        register = self.presenter.register
        if register is None:
            return
        if register.state is RegisterState.SIGNED:
            self._see_register()
            return
        first_time = self._model.rowCount() == 0 and not self._counts.accessibleName()
        self._unmarked.show_register(register)
        self._counts.show_register(register)
        self._model.show(register)
        self._show_state()
        self.header_changed.emit()
        self._place_keyboard(first_time=first_time)

    def _place_keyboard(self, *, first_time: bool) -> None:
        if not self.presenter.unmarked:
            self._signing.focus_sign()
        elif first_time:
            self._unmarked.focus_row(0)

    @Slot()
    def _show_state(self) -> None:
        self._signing.show_state(self.presenter)
        self._edit.setEnabled(self._model.row_at(self.table.currentIndex()) is not None)

    @Slot(object)
    def _ask_about_everyone(self, kind: MarkKind) -> None:
        if self.presenter.register is not None:
            self._unmarked.ask_about_everyone(self.presenter.register, kind)

    def _edit_at(self, index: Index) -> None:
        row, register = self._model.row_at(index), self.presenter.register
        if row is None or register is None:
            return
        student_id = row.student.id
        editor = MarkEditor(row.student, row.mark, register.lesson.minutes, parent=self)
        editor.chosen.connect(lambda choice: self.presenter.decide(student_id, choice))
        editor.chosen.connect(editor.accept)
        editor.finished.connect(editor.deleteLater)
        editor.open()

    @Slot(object)
    def _show_signed(self, signed: Signed) -> None:
        self._summary.show_signed(signed, self.context.signed_in.actor.display_name)
        self._outcome = signed
        self._steps.setCurrentIndex(1)
        self.header_changed.emit()

    @Slot()
    def _export(self) -> None:
        register = self.presenter.register
        if register is None:
            return
        lesson = register.lesson
        ask_where(
            self,
            self.tr("Export the register"),
            register_file_name(lesson),
            self.tr("Table (*.csv)"),
            lambda path: self._exporting.export((lesson.id,), path),
        )

    @Slot()
    def _print(self) -> None:
        register = self.presenter.register
        if register is None:
            return
        lesson = register.lesson
        ask_where(
            self,
            self.tr("Save the register as PDF"),
            register_file_name(lesson, suffix=".pdf"),
            self.tr("Document (*.pdf)"),
            lambda path: self._exporting.print((lesson.id,), path),
        )

    @Slot()
    def _go_on(self) -> None:
        outcome = self._outcome
        if outcome is not None and outcome.next_lesson is not None and outcome.may_go_on:
            self.presenter.start_next(outcome.next_lesson)
        else:
            self.context.navigator.start_at(Screen.LESSON)

    @Slot(str)
    def _go_to_next(self, lesson_id: str) -> None:
        self.context.navigator.start_at(Screen.LESSON, lesson_id=LessonId(lesson_id))

    @Slot()
    def _see_register(self) -> None:
        lesson_id = self.context.place.lesson_id
        self.context.navigator.start_at(Screen.HISTORY, lesson_id=lesson_id)


class _RoomyCard(Card):
    """Takes the room that is left, whatever its pills would like at this width."""

    @override
    def hasHeightForWidth(self) -> bool:
        """No height is asked for."""
        return False
