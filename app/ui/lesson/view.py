"""The screen of a running lesson: the spot at the left, the list at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.ids import LessonId, StudentId
from app.ui.lesson.boards import Boards
from app.ui.lesson.camera_state import CameraView
from app.ui.lesson.chime import Chime
from app.ui.lesson.panels import ChoiceBar, EventsPanel
from app.ui.lesson.presenter import LessonPresenter
from app.ui.lesson.preview_panel import PreviewPanel
from app.ui.lesson.spot_state import SpotState
from app.ui.lesson.students_panel import SEARCH_KEY, StudentsPanel
from app.ui.lesson.words import lesson_name, lesson_when
from app.ui.navigation import Screen
from app.ui.notices import sentence_of
from app.ui.theme import GRID, Tone, grown
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.labels import Pill
from app.ui.widgets.page import Page, PageContext
from app.ui.widgets.shell import NARROW

WITHOUT_PICTURE, UNBOUNDED = 36 * GRID, 16_777_215  # the latter is Qt's own


class LessonPage(Page):
    """One running lesson.

    Attributes:
        presenter: its decisions.
        preview, events, students: its three panels.
    """

    def __init__(self, context: PageContext, lesson_id: LessonId) -> None:
        super().__init__(context)
        self._lesson_id = lesson_id
        session = context.signed_in
        self.presenter = LessonPresenter(context.services, session, lesson_id, self)
        self._had_unsaved = False
        self._is_narrow = False
        self._here_only = Pill(self.tr("● Only on this computer"), Tone.BRAND)
        self._spot = Button(self.tr("Camera and spot"))
        self._camera = Button(self.tr("Pause camera"), key="F6")
        self._review = Button(self.tr("Review and sign"), Kind.PRIMARY, key="F9")
        self.preview = PreviewPanel(self.presenter.camera.spot)
        self._again = Button(self.tr("Try again"))
        self._screen = Button(self.tr("Projector"), key="F7")
        self._choice = ChoiceBar()
        self.boards = Boards(self.presenter, self)
        self._chime = Chime(self)
        self.events = EventsPanel()
        self.students = StudentsPanel(self.presenter)
        self._lay_out()
        self._connect()
        # In a turn of its own: to build, fill and paint all of it in one would hold a key up.
        QTimer.singleShot(0, self, self.presenter.start)

    def _lay_out(self) -> None:
        self._choice.hide()
        self.preview.put_over(self._choice)
        self.preview.put_over(self._again, self._spot)
        for part in (self._again, self._spot):
            part.hide()
        left = QVBoxLayout()
        left.setSpacing(14)
        left.addWidget(self.preview, 1)
        left.addWidget(self.events)
        left.addStretch()
        self._row = QHBoxLayout()
        self._row.setSpacing(20)
        self._row.addLayout(left)
        self._row.addWidget(self.students)
        self.students.setMinimumWidth(47 * GRID)
        self.column.addLayout(self._row, 1)
        self._give_room(to_picture=True)

    def _give_room(self, *, to_picture: bool) -> None:
        """Pictures get the larger half; where none come the list does."""
        for place, share in enumerate((8, 5) if to_picture else (5, 8)):
            self._row.setStretch(place, share)
        self.preview.setMaximumHeight(UNBOUNDED if to_picture else WITHOUT_PICTURE)

    def _connect(self) -> None:
        presenter, camera = self.presenter, self.presenter.camera
        presenter.opened.connect(self.header_changed)
        presenter.changed.connect(self._refresh)
        presenter.unsaved_changed.connect(self._show_unsaved)
        presenter.failed.connect(self.context.notices.show_error)
        presenter.gone.connect(self._go_to_lessons)
        presenter.spot.changed.connect(self._show_spot)
        if self.context.signed_in.sounds:
            presenter.spot.changed.connect(self._chime.follow)
        camera.changed.connect(self._show_camera)
        camera.preview_ready.connect(self._show_picture)
        self._camera.clicked.connect(camera.toggle)
        self._again.clicked.connect(camera.try_again)
        self._screen.clicked.connect(self._toggle_projector)
        self._spot.clicked.connect(self._go_to_spot)
        self._review.clicked.connect(self._go_to_review)
        self.events.undone.connect(self._undo)
        self._choice.chosen.connect(self._decide)
        self._choice.left.connect(presenter.spot.withdraw_offer)
        self.context.notices.acted.connect(presenter.save_again)

    @override
    def title(self) -> str:
        register = self.presenter.register
        return lesson_name(register.lesson) if register else ""

    @override
    def subtitle(self) -> str:
        register = self.presenter.register
        if register is None:
            return ""
        when = lesson_when(register.lesson)
        if self._is_narrow:
            return when
        return f"{when} · {self.context.signed_in.actor.display_name}"

    @override
    def header_widgets(self) -> Sequence[QWidget]:
        if self._is_narrow:
            return (self._screen, self._camera, self._review)
        return (self._here_only, self._screen, self._camera, self._review)

    @override
    def has_sidebar(self) -> bool:
        return False

    @override
    def first_focus(self) -> QWidget:
        return self.students.search

    @override
    def may_leave(self) -> bool:
        """A mark that is not on disk holds the page; one that was refused room is tried again."""
        presenter = self.presenter
        if presenter.has_unsaved:
            presenter.save_again()
        elif presenter.is_busy:
            self.context.notices.tell(self.tr("One moment, the last mark is being written."))
        return not presenter.has_unsaved and not presenter.is_busy

    @override
    def while_locked(self) -> QWidget | None:
        """The spot and its prompt: check-in goes on beneath the cover, and the list is covered."""
        return self.boards.new_board()

    @override
    def leave(self) -> None:
        self.boards.close_projector()
        self.presenter.stop()

    @Slot()
    def _toggle_projector(self) -> None:
        self.boards.toggle_projector(self.window())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the header keeps to title and buttons."""
        super().resizeEvent(event)
        is_narrow = self.window().width() < grown(NARROW)
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self.header_changed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters that nothing else took begin a search."""
        letter = event.text()
        held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if not held and (letter.isalpha() or letter == SEARCH_KEY):
            self.students.begin_search(letter)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _refresh(self) -> None:
        self.students.refresh()
        self.events.show_events(self.presenter.events)

    @Slot(object)
    def _show_camera(self, view: CameraView) -> None:
        camera = self.presenter.camera
        self.preview.look_at(camera.spot, sees_faces=camera.sees_faces)
        self.preview.show_camera(view)
        self.boards.show_camera(view)
        self._give_room(to_picture=view.is_coming)
        self._spot.setHidden(view.is_coming)
        self._again.setVisible(view.may_try_again)
        self._camera.setText(self.tr("Pause camera") if view.is_on else self.tr("Start camera"))

    @Slot()
    def _show_picture(self) -> None:
        picture = self.context.services.station.take_preview()
        if picture is not None:
            self.preview.show_picture(picture)
            self.boards.show_picture(picture)

    @Slot(object)
    def _show_spot(self, state: SpotState) -> None:
        self.preview.show_spot(state)
        self._choice.offer(state.candidates)

    @Slot(int, object)
    def _show_unsaved(self, count: int, error: Exception | None) -> None:
        notices = self.context.notices
        if count and error is not None:
            waiting = self.tr("%n mark(s) not saved yet.", "", count)
            notices.keep(f"{waiting} {sentence_of(error)}", Tone.LATE, self.tr("Save again"))
        elif self._had_unsaved:
            notices.tell(self.tr("Everything is saved."))
        self._had_unsaved = bool(count)

    @Slot(str)
    def _undo(self, student_id: str) -> None:
        self.presenter.undo(StudentId(student_id))

    @Slot(str)
    def _decide(self, student_id: str) -> None:
        self.presenter.decide_between(StudentId(student_id))

    @Slot()
    def _go_to_spot(self) -> None:
        if self.may_leave():
            self.context.navigator.go(Screen.CAMERA)

    @Slot()
    def _go_to_review(self) -> None:
        if self.may_leave():
            self.context.navigator.go(Screen.REVIEW, lesson_id=self._lesson_id)

    @Slot()
    def _go_to_lessons(self) -> None:
        self.context.navigator.start_at(Screen.LESSON)
