"""What the camera page needs of the world outside the screens; bootstrap fills it in."""

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.roll_call.camera_kind import CameraKind, FaceUse
from app.usecases.ports import School
from recognition.ports import FrameSource
from recognition.spot import Spot


@dataclass(frozen=True)
class CameraRecipes:
    """Cameras of this PC, and what is remembered of them.

    Attributes:
        list_cameras: (spec, label) of each; may open them, so not on the UI thread.
        open_source: opens a spec off the UI thread; raises where it is not to be had.
        chosen: the spec of the camera in use.
        spot_of: where people check in before a camera.
        keep: uses a camera from now on, with its spot; raises where it cannot be kept.
        is_fixed: the camera and its spot are the demo's, and nothing is kept.
        lost_settings: the damaged file that was set aside, by name; empty where all was well.
        face_promise: how rarely a lesson is expected to go wrong with the engine in force, in
            words; empty where nothing can be promised. Runs where the school is.
        face_use: what a lesson here would recognise faces with at the loosest; None where that is
            not told. Runs where the school is.
        camera_kind: of the camera in use, for whoever chooses an engine; None where none is chosen.
    """

    list_cameras: Callable[[], tuple[tuple[str, str], ...]]
    open_source: Callable[[str], FrameSource]
    chosen: Callable[[], str]
    spot_of: Callable[[str], Spot]
    keep: Callable[[str, Spot], None]
    is_fixed: bool = False
    lost_settings: str = ""
    face_promise: Callable[[School], str] | None = None
    face_use: Callable[[School], FaceUse] | None = None
    camera_kind: Callable[[], CameraKind] | None = None
