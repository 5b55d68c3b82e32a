"""What an enrolment needs of the world outside the screens; bootstrap fills it in."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.domain.ids import StudentId
from recognition.engines import EngineChoice
from recognition.geometry import RelativeBox
from recognition.liveness.signs import Signs
from recognition.operating_point import OperatingPoint
from recognition.ports import FaceEngine, FrameSource
from recognition.spot import Spot

WHOLE_PICTURE = Spot(RelativeBox(0.0, 0.0, 1.0, 1.0))


@dataclass(frozen=True)
class EnrolmentRecipes:
    """Devices and the engine, made later and off the UI thread.

    Attributes:
        spot: where people stand before the camera or in a video.
        open_camera: the camera of this PC's settings; the demo school's drawn one has to know
            who steps up.
        open_path: a video file of somebody on the spot, or a folder of portrait pictures.
        load_engine: the engine of that name; slow (a second).
        give_back_engine: told once nothing looks with that engine any more.
        point_of: where lessons tell people apart with an engine; None asks for no look-alikes.
        new_signs: gathers signs of life where somebody is before a camera or in a video.
    """

    spot: Spot
    open_camera: Callable[[StudentId], FrameSource]
    open_path: Callable[[Path], FrameSource]
    load_engine: Callable[[str], FaceEngine]
    new_signs: Callable[[], Signs] | None = None
    point_of: Callable[[EngineChoice], OperatingPoint] | None = None
    give_back_engine: Callable[[FaceEngine], None] | None = None
