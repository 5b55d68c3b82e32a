"""The large boards of a running lesson: the projector's, and the one on a locked window.

All of them show what the spot on the lesson's own screen shows, and no names to choose among.
"""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app.ui.lesson.camera_state import CameraView
from app.ui.lesson.presenter import LessonPresenter
from app.ui.lesson.spot_state import SpotState
from app.ui.projector.board import SpotBoard
from app.ui.projector.window import ProjectorWindow


class Boards(QObject):
    """Keeps the boards that are up in step with the lesson."""

    def __init__(self, presenter: LessonPresenter, parent: QObject) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._boards: list[SpotBoard] = []
        self._projector: ProjectorWindow | None = None
        presenter.spot.changed.connect(self._show_spot)

    @property
    def projector(self) -> ProjectorWindow | None:
        """The second window, while it is up."""
        return self._projector

    def new_board(self) -> SpotBoard:
        """One board more, as the spot is now; it is followed until it is deleted."""
        board, camera = SpotBoard(), self._presenter.camera
        board.look_at(camera.spot, sees_faces=camera.sees_faces)
        board.show_camera(camera.view)
        board.show_spot(self._presenter.spot.state)
        board.destroyed.connect(lambda: self._boards.remove(board))
        self._boards.append(board)
        return board

    def toggle_projector(self, beside: QWidget) -> None:
        """Open the second window on another screen than the given window's, or close it."""
        if self._projector is not None:
            self.close_projector()
            return
        self._projector = ProjectorWindow(self.new_board())
        self._projector.closed.connect(self._forget_projector)
        self._projector.show_beside(beside)

    @Slot()
    def close_projector(self) -> None:
        """The lesson is left, or nobody needs it any more."""
        if self._projector is not None:
            self._projector.close()

    def show_camera(self, view: CameraView) -> None:
        """The camera is in another state, or looks elsewhere."""
        camera = self._presenter.camera
        for board in self._boards:
            board.look_at(camera.spot, sees_faces=camera.sees_faces)
            board.show_camera(view)

    def show_picture(self, picture: QImage) -> None:
        """There is a new veiled picture."""
        for board in self._boards:
            board.show_picture(picture)

    @Slot(object)
    def _show_spot(self, state: SpotState) -> None:
        for board in self._boards:
            board.show_spot(state)

    @Slot()
    def _forget_projector(self) -> None:
        self._projector = None
