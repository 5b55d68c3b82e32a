"""What the camera page is given: this PC's cameras and what is remembered of them, or the demo's.

The demo's camera is drawn around one place; nothing about it is chosen or kept.
"""

from functools import partial

from app.bootstrap.demo import DemoAtHand
from app.bootstrap.services import Composition
from app.demo.operating_point import DEMO_OPERATING_POINT
from app.domain.roll_call.camera_kind import CameraKind, FaceUse, camera_kind, thousandths
from app.text.language import translate
from app.text.operating_points import promise_of
from app.ui.camera.recipes import CameraRecipes
from app.usecases.ports import School
from app.workers.camera_names.names import list_named
from recognition.backends import list_cameras, open_source
from recognition.calibration import point_for_most
from recognition.errors import ModelRefused
from recognition.operating_point import OperatingPoint
from recognition.spot import Spot

DRAWN = "drawn"


def camera_recipes(composition: Composition) -> CameraRecipes:
    """The recipes of whichever school is at hand."""
    if composition.demo is not None:
        return _drawn(composition.demo)
    lost = composition.settings.set_aside
    return CameraRecipes(
        list_cameras=partial(list_named, list_cameras),
        open_source=open_source,
        chosen=lambda: composition.settings.camera,
        spot_of=composition.spot_of,
        keep=composition.use_camera,
        lost_settings=lost.name if lost else "",
        face_promise=_face_promise,
        face_use=lambda school: _face_use(
            school.engines.in_force.point, camera_kind(composition.settings.camera)
        ),
        camera_kind=lambda: camera_kind(composition.settings.camera),
    )


def _face_promise(school: School) -> str:
    """Of the engine that lessons use; nothing where its measurements are not what was shipped."""
    try:
        return promise_of(point_for_most(school.engines.in_force.point).describe())
    except ModelRefused:
        return ""


def _face_use(point: OperatingPoint, kind: CameraKind) -> FaceUse:
    return FaceUse(point.engine_id, thousandths(point.threshold), kind)


def _drawn(demo: DemoAtHand) -> CameraRecipes:
    return CameraRecipes(
        list_cameras=lambda: ((DRAWN, translate("demo", "Synthetic camera")),),
        open_source=lambda _camera: demo.onlooker(),
        chosen=lambda: DRAWN,
        spot_of=lambda _camera: Spot(),
        keep=lambda _camera, _spot: None,
        is_fixed=True,
        face_use=lambda _school: _face_use(DEMO_OPERATING_POINT, CameraKind.DRAWN),
        camera_kind=lambda: CameraKind.DRAWN,
    )
