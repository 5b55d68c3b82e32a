"""What an administrator needs to know before another engine is chosen, and how a change stands."""

from dataclasses import dataclass

from app.domain.accounts.access_log import Read
from app.domain.accounts.staff import Role, StaffMember
from app.domain.class_list.people import Student
from app.domain.roll_call.camera_kind import CameraKind, FaceUse, thousandths
from app.domain.work import UNWATCHED, Work
from app.usecases.access import require_role
from app.usecases.decisions.face_standing import FaceStanding, face_standing
from app.usecases.engines.change_engine import files_missing
from app.usecases.faces.add_model import find_models
from app.usecases.ports import School
from app.usecases.reading import read_students
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from recognition.calibration import point_for_most
from recognition.engines import ENGINES, EngineChoice
from recognition.errors import ModelRefused
from recognition.model_files import KnownEngine, known_engines
from recognition.operating_point import PointInNumbers
from recognition.shipped_evaluation import ShippedEvaluation, shipped_evaluation


@dataclass(frozen=True)
class EngineView:
    """One engine.

    Attributes:
        known: licence, source and digest of its files, and what its maker says of its training.
        missing: names of files that it still needs.
        point: its promise for a lesson; None where the measurements are not what was shipped.
        measured: with their intervals; None likewise.
        standing: whether what it would be used for is decided on.
        enrolled: how many have a template of it for the spot.
    """

    choice: EngineChoice
    known: KnownEngine
    missing: tuple[str, ...]
    point: PointInNumbers | None
    measured: ShippedEvaluation | None
    standing: tuple[FaceStanding, ...]
    enrolled: int


@dataclass(frozen=True)
class EnginesView:
    """All engines, and how a change stands.

    Attributes:
        next: what is being gone over to; None where no change has been begun.
        still_to_enrol: who has consented to the spot and has no template of the next engine.
        is_demo: the demo school keeps to one engine.
    """

    engines: tuple[EngineView, ...]
    in_force: str
    next: str | None
    still_to_enrol: tuple[Student, ...]
    is_demo: bool


def view_engines(
    school: School, actor: StaffMember, kind: CameraKind, work: Work = UNWATCHED
) -> EnginesView:
    """Every engine that may be chosen here.

    Args:
        school: the opened school.
        actor: an administrator.
        kind: of this PC's camera, which decisions cover or not.
        work: stepped at each model file.

    Raises:
        Cancelled: `cancelled`.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    chosen, found = school.engines.next, find_models(school.paths.models, work)
    return EnginesView(
        engines=tuple(
            _view(school, each, kind, files_missing(found, each.name)) for each in ENGINES.values()
        ),
        in_force=school.engines.in_force.name,
        next=chosen.name if chosen else None,
        still_to_enrol=_still_to_enrol(school, actor, chosen) if chosen else (),
        is_demo=school.is_demo,
    )


def _view(
    school: School, choice: EngineChoice, kind: CameraKind, missing: tuple[str, ...]
) -> EngineView:
    use = FaceUse(choice.engine_id, thousandths(choice.point.threshold), kind)
    return EngineView(
        choice=choice,
        known=known_engines()[choice.name],
        missing=missing,
        point=_point(choice),
        measured=_measured(choice),
        standing=face_standing(school, use),
        enrolled=len(school.vault.subjects(Purpose.FACE_AT_SPOT, choice.engine_id)),
    )


def _point(choice: EngineChoice) -> PointInNumbers | None:
    try:
        return point_for_most(choice.point).describe()
    except ModelRefused:
        return None


def _measured(choice: EngineChoice) -> ShippedEvaluation | None:
    try:
        return shipped_evaluation(choice.engine_id)
    except ModelRefused:
        return None


def _still_to_enrol(
    school: School, actor: StaffMember, chosen: EngineChoice
) -> tuple[Student, ...]:
    wanted = [
        student
        for student in school.students.every()
        if student.may_have_template and _waits(school, student, chosen)
    ]
    return read_students(school, actor, Read.STUDENT_LIST, wanted) if wanted else ()


def _waits(school: School, student: Student, chosen: EngineChoice) -> bool:
    subject = SubjectRef(student.subject_ref)
    if school.consents.standing(subject, Purpose.FACE_AT_SPOT) is None:
        return False
    return not school.vault.holds(subject, Purpose.FACE_AT_SPOT, chosen.engine_id)
