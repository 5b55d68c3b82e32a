"""What is shown of the check-in spot, on whichever screen: picture, camera, message, invitation."""

from abc import abstractmethod

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.lesson.camera_state import CameraView
from app.ui.lesson.spot_state import SpotState
from app.ui.lesson.words import camera_notice
from recognition.spot import Spot


class SpotPicture(QWidget):
    """Base of the widgets that draw the spot. They get pictures that are already veiled."""

    def __init__(self, spot: Spot, smallest: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spot = spot
        self._picture: QImage | None = None
        self._camera = CameraView()
        self._state = SpotState()
        self._sees_faces = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(smallest)

    @property
    def has_picture(self) -> bool:
        """True while a picture of the camera is drawn."""
        return self._picture is not None

    @property
    def said(self) -> str:
        """The words that are up: why nothing is seen, or what the person at the spot is told."""
        return camera_notice(self._camera)[0] or self._message()

    def look_at(self, spot: Spot, *, sees_faces: bool) -> None:
        """Show this spot, and invite to what can be done there."""
        self._spot, self._sees_faces = spot, sees_faces
        self._tell()

    def show_picture(self, picture: QImage) -> None:
        """Draw a veiled picture."""
        self._picture = picture
        self.update()

    def show_camera(self, camera: CameraView) -> None:
        """Draw another state of the camera; no picture outlives the camera."""
        self._camera = camera
        if not camera.is_seeing:
            self._picture = None
        self._tell()

    def show_spot(self, state: SpotState) -> None:
        """Draw another message at the spot."""
        self._state = state
        self._tell()

    @abstractmethod
    def _title(self) -> str:
        """The widget's name, in the language of the moment."""

    @abstractmethod
    def _message(self) -> str:
        """What the person at the spot is told."""

    def _tell(self) -> None:
        self.setAccessibleName(self._title())
        self.setAccessibleDescription(self.said)
        self.update()
