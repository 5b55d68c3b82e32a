"""How many classmates' templates lie so near to a student's that they may be taken for each other.

Asked when somebody has just been enrolled; a number comes out and no name. Compares within the
student's own groups only: there is no search over a school. Nothing is kept of it; in a lesson two
who are near to each other are offered to the teacher every time, whether or not this was asked.
"""

from app.domain.accounts.staff import Role, StaffMember
from app.domain.class_list.people import Student
from app.domain.ids import StudentId
from app.usecases.access import require_role
from app.usecases.ports import School
from privacy.errors import Damaged, NoPermit, Refused
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from recognition.gallery import MOST_TEMPLATES, Gallery, ReferenceId
from recognition.template import Template


def count_look_alikes(
    school: School, actor: StaffMember, student_id: StudentId, within: float
) -> int:
    """How many in the student's groups are near; 0 where nobody could be compared.

    Args:
        school: the opened school.
        actor: an administrator.
        student_id: who has just been enrolled.
        within: `OperatingPoint.look_alike_distance` of the engine.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    student = school.students.get(student_id)
    own = _template(school, student)
    if own is None:
        return 0
    mates = [
        each
        for each in school.students.every()
        if each.id != student.id and each.group_ids & student.group_ids
    ]
    if len(mates) > MOST_TEMPLATES:
        return 0
    found = {ReferenceId(each.id): _template(school, each, own.engine_id) for each in mates}
    kind = (own.engine_id, own.version, own.values.size)
    same = {
        who: t for who, t in found.items() if t and (t.engine_id, t.version, t.values.size) == kind
    }
    return len(Gallery.of(same, 0).look_alikes(own, within))


def _template(school: School, student: Student, engine_id: str | None = None) -> Template | None:
    """Of that engine; where none is named, the one that was made last."""
    subject = SubjectRef(student.subject_ref)
    if not student.may_have_template or not school.vault.holds(subject, Purpose.FACE_AT_SPOT):
        return None
    try:
        permit = school.consents.require(subject, Purpose.FACE_AT_SPOT)
        opened = school.vault.open(permit, engine_id)
    except (NoPermit, Damaged, Refused):
        return None
    return Template.from_bytes(opened.template)
