"""The page 'Camera and spot': which camera this PC uses, and where people check in before it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from app.domain.roll_call.camera_kind import CameraKind
from app.text.words import camera_name
from app.ui.camera.editor import SpotEditor
from app.ui.camera.presenter import CameraChoice, CameraPresenter
from app.ui.camera.recipes import CameraRecipes
from app.ui.camera.words import lost_settings_words
from app.ui.decisions.standing import AskedText, StandingText
from app.ui.engines.dialog import EnginesDialog
from app.ui.exporting.view import ask_which
from app.ui.notices import sentence_of
from app.ui.parts.controls import below, beside, scrolled
from app.ui.theme import GRID, Tone, grown
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.fields import Field
from app.ui.widgets.labels import Pill, Text
from app.ui.widgets.page import Page, PageContext
from app.ui.widgets.panels import Card, Rule
from app.workers.parts import CameraState, CameraStatus

SIDE_WIDTH = 38 * GRID


class CameraPage(Page):
    """A picture at the left, the choices at the right.

    Attributes:
        presenter: its decisions.
        editor: the picture with the spot.
        cameras: the list of cameras.
    """

    def __init__(self, context: PageContext, recipes: CameraRecipes) -> None:
        super().__init__(context)
        self.presenter = CameraPresenter(recipes, self)
        self._is_warned = False
        self.editor = SpotEditor()
        self.cameras = QComboBox()
        self._video = Button(self.tr("A video file…"))
        self._again = Button(self.tr("Look again"), Kind.QUIET)
        self._status = Pill()
        self._place = Text("", "strong", wrap=True)
        self._engines = Button(self.tr("Recognition engine…"))
        self._reset = Button(self.tr("Reset"))
        self._save = Button(self.tr("Save"), Kind.PRIMARY, key="Ctrl+S")
        self._lay_out(recipes)
        self._connect()
        if recipes.lost_settings:
            context.notices.keep(lost_settings_words(recipes.lost_settings), Tone.LATE)
        self.presenter.look_for_cameras()

    def _lay_out(self, recipes: CameraRecipes) -> None:
        side = Card()
        side.setFixedWidth(grown(SIDE_WIDTH))
        side.column.setSpacing(GRID + GRID // 2)
        told = below(
            *self._camera_parts(), Rule(), *self._spot_parts(), None, spacing=GRID + GRID // 2
        )
        if recipes.face_promise is not None:
            told.addWidget(AskedText(self.context, recipes.face_promise))
        if recipes.face_use is not None:
            told.addWidget(StandingText(self.context, recipes.face_use))
        content = QWidget()
        content.setLayout(told)
        side.column.addWidget(scrolled(content), 1)
        if recipes.camera_kind is not None:
            self._engines.clicked.connect(partial(self._choose_engine, recipes.camera_kind))
            side.column.addWidget(self._engines)
        side.column.addLayout(beside(self._reset, None, self._save))
        self.column.addLayout(beside(self.editor, side, spacing=20), 1)

    def _camera_parts(self) -> tuple[QWidget, ...]:
        ways = QWidget()
        ways.setLayout(beside(self._video, self._again, None))
        is_fixed = self.presenter.is_fixed
        ways.setHidden(is_fixed)
        self.cameras.setDisabled(is_fixed)
        words = self.tr("The demo school's camera is drawn and cannot be changed.")
        told = Text(words, "small", wrap=True)
        if not is_fixed:
            told.hide()
        return Field(self.tr("Camera"), self.cameras), told, ways, self._status

    def _spot_parts(self) -> tuple[QWidget, ...]:
        lead = self.tr(
            "Only what is in the spot is examined; everything else stays blurred. "
            "Give one person room there, from the head to the chest. "
            "It covers at most 70 percent of the width."
        )
        how = self.tr(
            "Drag the spot or its corners. Or use the keyboard: "
            "arrow keys move it, Shift and an arrow key change its size."
        )
        not_kept = Text(self.tr("Here you can try it out; nothing is kept."), "small", wrap=True)
        if not self.presenter.is_fixed:
            not_kept.hide()
        return (
            Text(self.tr("Check-in spot"), "section"),
            Text(lead, "muted", wrap=True),
            Text(how, "muted", wrap=True),
            self._place,
            not_kept,
        )

    def _connect(self) -> None:
        presenter = self.presenter
        presenter.listed.connect(self._show_list)
        presenter.placed.connect(self._show_place)
        presenter.camera_changed.connect(self._show_camera)
        presenter.saved.connect(self._tell_saved)
        presenter.failed.connect(self.context.notices.show_error)
        presenter.viewfinder.preview_ready.connect(self._show_picture)
        self.editor.placed.connect(presenter.place)
        self.cameras.activated.connect(self._choose)
        self._video.clicked.connect(self._ask_video)
        self._again.clicked.connect(presenter.look_for_cameras)
        self._reset.clicked.connect(presenter.reset)
        self._save.clicked.connect(presenter.save)

    @override
    def title(self) -> str:
        """As in the side list."""
        return self.tr("Camera and spot")

    @override
    def subtitle(self) -> str:
        """For whom it holds."""
        return self.tr("For this computer; used from the next start of a lesson")

    @override
    def first_focus(self) -> QWidget:
        """The camera comes first; in the demo there is only the spot."""
        return self.editor if self.presenter.is_fixed else self.cameras

    @override
    def may_leave(self) -> bool:
        """What is not saved holds the page once; to leave again is meant."""
        if not self.presenter.is_changed or self._is_warned:
            return True
        self._is_warned = True
        told = self.tr("Camera and spot are not saved. Save them, or leave again to drop them.")
        self.context.notices.tell(told, Tone.LATE)
        return False

    @override
    def leave(self) -> None:
        """Let the camera go."""
        self.presenter.stop()

    @Slot()
    def _show_list(self) -> None:
        presenter = self.presenter
        self.cameras.clear()
        self._again.setDisabled(presenter.is_looking)
        self._is_warned = False
        if presenter.is_looking:
            self.cameras.addItem(self.tr("Looking for cameras…"))
            self.editor.show_notice(self.tr("Looking for cameras…"))
            return
        for choice in presenter.choices:
            self.cameras.addItem(self._name_of(choice), choice.spec)
        self.cameras.setCurrentIndex(self.cameras.findData(presenter.chosen))

    def _name_of(self, choice: CameraChoice) -> str:
        if choice.is_there:
            return camera_name(choice.label)
        numbered = choice.spec.removeprefix("camera:")
        label = choice.label if numbered == choice.spec else self.tr("Camera {0}").format(numbered)
        return self.tr("{camera} (not found)").format(camera=label)

    @Slot()
    def _show_place(self) -> None:
        self._is_warned = False
        self.editor.show_region(self.presenter.spot.region)
        self._place.setText(self.editor.place_words)
        self._save.setEnabled(self.presenter.is_changed)
        self._save.setHidden(self.presenter.is_fixed)

    @Slot(object)
    def _show_camera(self, status: CameraStatus) -> None:
        words, tone = self._status_words(status)
        self._status.show_status(words, tone)
        if status.state is CameraState.OPENING:
            self.editor.show_notice(self.tr("The camera is being opened"))
        elif status.state is CameraState.LOST:
            said = sentence_of(status.problem) if status.problem else ""
            self.editor.show_notice(self.tr("No picture from this camera"), said)

    def _status_words(self, status: CameraStatus) -> tuple[str, Tone]:
        size = f"{status.width} x {status.height}"
        running = f"{size} · {status.frames_per_second}/s" if status.frames_per_second else size
        words = {
            CameraState.RUNNING: (running, Tone.PRESENT),
            CameraState.LOST: (self.tr("No picture"), Tone.ABSENT),
            CameraState.OPENING: (self.tr("Being opened"), Tone.NEUTRAL),
        }
        return words.get(status.state, (self.tr("Off"), Tone.NEUTRAL))

    @Slot()
    def _show_picture(self) -> None:
        picture = self.presenter.viewfinder.take_preview()
        if picture is not None and self.presenter.viewfinder.status.state is CameraState.RUNNING:
            self.editor.show_picture(picture)

    @Slot(int)
    def _choose(self, index: int) -> None:
        spec = self.cameras.itemData(index)
        if isinstance(spec, str):
            self.presenter.choose(spec)

    def _choose_engine(self, kind: Callable[[], CameraKind]) -> None:
        dialog = EnginesDialog(self.context, kind(), self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def _ask_video(self) -> None:
        kinds = self.tr("Videos (*.mp4 *.avi *.mkv *.mov *.webm);;All files (*)")
        ask_which(self, self.tr("Choose a video"), kinds, self.presenter.choose_video)

    @Slot()
    def _tell_saved(self) -> None:
        self.context.notices.tell(self.tr("Saved. The next lesson uses this camera and this spot."))
