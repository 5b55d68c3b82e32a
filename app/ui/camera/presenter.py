"""Decisions of the camera page: which camera is shown, where its spot lies, what is kept.

What is changed here is a draft, one a camera, until it is saved. Knows no widget.
"""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.errors import BadInput, Unavailable
from app.settings.spot_places import camera_key
from app.ui.camera.recipes import CameraRecipes
from app.workers.parts import CameraStatus
from app.workers.viewfinder import Cameras, Viewfinder
from recognition.geometry import RelativeBox
from recognition.spot import Spot


@dataclass(frozen=True)
class CameraChoice:
    """A camera to choose from.

    Attributes:
        is_there: False for the camera in use where this PC does not have it now.
    """

    spec: str
    label: str
    is_there: bool = True


class CameraPresenter(QObject):
    """One visit to the camera page.

    Attributes:
        viewfinder: shows the chosen camera.
        is_looking: True while the cameras are being listed.

    Signals:
        listed: `choices` and `chosen` are to be shown anew.
        placed: the draft of the spot has changed, or another camera's is shown.
        camera_changed: a `CameraStatus`.
        saved: camera and spot are kept.
        failed: they could not be kept; carries the exception.
    """

    listed = Signal()
    placed = Signal()
    camera_changed = Signal(object)
    saved = Signal()
    failed = Signal(object)

    def __init__(self, recipes: CameraRecipes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recipes = recipes
        self._found: Cameras = ()
        self._drafts: dict[str, Spot] = {}
        self._chosen = camera_key(recipes.chosen())
        self.is_looking = False
        self.viewfinder = Viewfinder(self)
        self.viewfinder.cameras_found.connect(self._take_list)
        self.viewfinder.camera_changed.connect(self._follow)

    @property
    def is_fixed(self) -> bool:
        """True in the demo: nothing is chosen or kept."""
        return self._recipes.is_fixed

    @property
    def chosen(self) -> str:
        """The camera that is shown."""
        return self._chosen

    @property
    def choices(self) -> tuple[CameraChoice, ...]:
        """The cameras of this PC, and the one that is shown wherever it is."""
        found = tuple(CameraChoice(camera_key(spec), label) for spec, label in self._found)
        if self._chosen in {choice.spec for choice in found}:
            return found
        path = Path(self._chosen)
        is_file = path.suffix != "" and path.exists()
        return (*found, CameraChoice(self._chosen, path.name, is_file))

    @property
    def spot(self) -> Spot:
        """Where the spot lies before the camera that is shown."""
        return self._drafts.get(self._chosen) or self._recipes.spot_of(self._chosen)

    @property
    def is_changed(self) -> bool:
        """True while something would have to be saved."""
        if self.is_fixed:
            return False
        is_other = self._chosen != camera_key(self._recipes.chosen())
        return is_other or self.spot != self._recipes.spot_of(self._chosen)

    def look_for_cameras(self) -> None:
        """List the cameras, then show the chosen one."""
        self.is_looking = True
        self.listed.emit()
        self.viewfinder.look_for_cameras(self._recipes.list_cameras)

    def choose(self, spec: str) -> None:
        """Show another camera, with its own spot."""
        if self.is_fixed or spec == self._chosen:
            return
        self._chosen = spec
        self.listed.emit()
        self._show_camera()

    def choose_video(self, path: Path) -> None:
        """Use a video file as the camera, for a trial."""
        self.choose(str(path.absolute()))

    def place(self, region: RelativeBox) -> None:
        """Put the spot elsewhere, for now."""
        self._drafts[self._chosen] = Spot(region)
        self.viewfinder.look_at(self.spot)
        self.placed.emit()

    def reset(self) -> None:
        """Put the spot where it is before a new camera."""
        self.place(Spot().region)

    def save(self) -> None:
        """Keep camera and spot; the next lesson uses them."""
        if self.is_fixed:
            return
        try:
            self._recipes.keep(self._chosen, self.spot)
        except (BadInput, Unavailable) as refusal:
            self.failed.emit(refusal)
            return
        self._drafts.pop(self._chosen, None)
        self.placed.emit()
        self.saved.emit()

    def stop(self) -> bool:
        """Let the camera go; True when it has gone in time."""
        return self.viewfinder.stop()

    @Slot(object)
    def _take_list(self, found: Cameras) -> None:
        self._found = found
        self.is_looking = False
        self.listed.emit()
        self._show_camera()

    def _show_camera(self) -> None:
        self.placed.emit()
        self.viewfinder.start(partial(self._recipes.open_source, self._chosen), self.spot)

    @Slot(object)
    def _follow(self, status: CameraStatus) -> None:
        self.camera_changed.emit(status)
