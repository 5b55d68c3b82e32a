"""What the check-in station of a lesson is made of: which camera, which engine, which point.

A real school gets the camera of this PC and the operating point measured on photographs; the demo
school its drawn camera and a point of its own. Where no decision unlocks faces, no engine is named,
and so none is ever loaded.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from app.domain.class_list.card import PREFIX
from app.domain.ids import LessonId
from app.domain.roll_call.camera_kind import CameraKind, FaceUse, camera_kind, thousandths
from app.usecases.faces.face_methods import is_covered
from app.usecases.ports import School
from app.workers.parts import SeesFrames, StationParts
from app.workers.signs_of_life import gates_with
from privacy.purposes import Purpose
from recognition.backends import (
    load_engine,
    load_standard_engine,
    open_source,
    standard_cards,
)
from recognition.calibration import point_for_lesson
from recognition.errors import ModelRefused
from recognition.gallery import Gallery
from recognition.operating_point import OperatingPoint
from recognition.pipeline import HolderChecks, Pipeline
from recognition.ports import FaceEngine, FrameSource
from recognition.spot import Spot
from recognition.verification_point import verification_point

DEFAULT_SPOT = Spot()


@dataclass(frozen=True)
class Eyes:
    """A source of frames.

    Attributes:
        kind: as decisions name it.
        spot: where people check in before it.
    """

    open_camera: Callable[[], FrameSource]
    kind: CameraKind
    spot: Spot = DEFAULT_SPOT


def real_station(school: School, lesson_id: LessonId, camera: str, spot: Spot) -> StationParts:
    """The station of a real school's lesson on this PC's camera.

    The engine is the one in force, and the operating point that of a class as large as this one.
    Without the engine's files, or the measurements that the point is computed from, no engine is
    loaded, and cards go on.
    """
    students, chosen = len(school.registers.rows(lesson_id)), school.engines.in_force
    eyes = Eyes(partial(open_source, camera), camera_kind(camera), spot)
    parts = partial(station, school, lesson_id, eyes)
    try:
        point = point_for_lesson(chosen.point, students)
    except ModelRefused as refused:
        return parts(chosen.point, load=partial(_refuse, refused))
    return parts(point, load=partial(load_engine, chosen.name, school.paths.models))


def _use(point: OperatingPoint, eyes: Eyes) -> FaceUse:
    return FaceUse(point.engine_id, thousandths(point.threshold), eyes.kind)


def _refuse(refused: ModelRefused) -> FaceEngine:
    raise refused


def station(
    school: School,
    lesson_id: LessonId,
    eyes: Eyes,
    point: OperatingPoint,
    load: Callable[[], FaceEngine] = load_standard_engine,
) -> StationParts:
    """A station on any source of frames, with faces only where a decision covers their use now."""
    use, one_to_one = _use(point, eyes), verification_point(point.engine_id)
    school.face_uses[lesson_id] = use
    at_spot = is_covered(school, Purpose.FACE_AT_SPOT, use)
    with_card = one_to_one is not None and is_covered(
        school, Purpose.FACE_WITH_CARD, _use(one_to_one, eyes)
    )
    spot = eyes.spot

    def make_pipeline(engine: FaceEngine | None) -> SeesFrames:
        of_spot, checks = engine if at_spot else None, None
        if engine is not None and with_card and one_to_one is not None:
            checks = HolderChecks(engine, one_to_one)
        cards, nobody = standard_cards(PREFIX), Gallery.empty()
        pipeline = Pipeline(spot, cards, of_spot, nobody, point, holder_checks=checks)
        if engine is not None:
            pipeline.ask_for_life(gates_with(school.paths.models))
        return pipeline

    return StationParts(
        spot=spot,
        open_source=eyes.open_camera,
        make_pipeline=make_pipeline,
        engine_id=point.engine_id if at_spot or with_card else None,
        load_engine=load if at_spot or with_card else None,
        looks_without_card=at_spot,
        checks_holders=with_card,
    )
