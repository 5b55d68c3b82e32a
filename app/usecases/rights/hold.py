"""A legal hold: nothing is disposed of, whatever a rule says, until it is lifted or runs out."""

from datetime import date

from app.domain.accounts.staff import Role, StaffMember
from app.domain.calendar import day_of
from app.domain.ids import StudentId, new_id
from app.domain.rights.restriction import Hold
from app.errors import BadInput, Refused
from app.usecases.access import require_role
from app.usecases.ports import School
from app.usecases.rights.casework import checked_words
from privacy.subjects import SubjectRef

PLACED, LIFTED = "hold_placed", "hold_lifted"


def place_hold(
    school: School,
    actor: StaffMember,
    reason: str,
    *,
    student_id: StudentId | None = None,
    until: date | None = None,
) -> Hold:
    """Hold the data of one student, or everybody's.

    Raises:
        BadInput: `request_words_needed`, `request_words_long`, `hold_day` (it has passed).
    """
    require_role(school, actor, Role.CONTROLLER)
    reason = checked_words(reason, needed=True)
    if until is not None and until < day_of(school.clock.now()):
        raise BadInput("hold_day")
    subject = None
    if student_id is not None:
        subject = SubjectRef(school.students.get(student_id).subject_ref)
    hold_id = new_id()
    body = {"hold": hold_id, "until": until.isoformat() if until else None, "by": actor.id}
    entry = school.ledger.append(PLACED, body, subject)
    hold = Hold(hold_id, subject, reason, entry.at, actor.id, until)
    with school.atomic():
        school.holds.place(hold)
    return hold


def lift_hold(school: School, actor: StaffMember, hold_id: str) -> None:
    """Let the rules of disposal go on.

    Raises:
        Refused: `hold_not_standing`.
    """
    require_role(school, actor, Role.CONTROLLER)
    found = next((each for each in school.holds.every() if each.id == hold_id), None)
    if found is None or found.lifted_at is not None:
        raise Refused("hold_not_standing")
    subject = SubjectRef(found.subject_ref) if found.subject_ref else None
    entry = school.ledger.append(LIFTED, {"hold": hold_id, "by": actor.id}, subject)
    with school.atomic():
        school.holds.lift(hold_id, entry.at, actor.id)


def list_holds(school: School, actor: StaffMember) -> tuple[Hold, ...]:
    """All, lifted or not, oldest first."""
    require_role(school, actor, Role.CONTROLLER, Role.OFFICER)
    return school.holds.every()
