"""Take down a request: the month runs from the day it came in, whoever it reached."""

from datetime import date

from app.domain.accounts.staff import Role, StaffMember
from app.domain.calendar import day_of
from app.domain.ids import RequestId, StudentId, new_id
from app.domain.rights.request import Channel, Receipt, RequestCase, Right
from app.domain.rights.request_facts import RECEIVED, received_body
from app.errors import BadInput
from app.usecases.access import require_role
from app.usecases.ports import School
from app.usecases.rights.casework import checked_words
from privacy.subjects import SubjectRef

LANGUAGES = ("sv", "en")


def register_request(  # noqa: PLR0913 - a receipt is one act with all its particulars
    school: School,
    actor: StaffMember,
    student_id: StudentId,
    right: Right,
    *,
    received_on: date,
    channel: Channel,
    language: str,
    words: str = "",
) -> RequestCase:
    """Begin a case (R21).

    Args:
        school: the opened school.
        actor: a controller or an administrator.
        student_id: whose data it is about.
        right: what is asked for.
        received_on: the day it came in, today or earlier.
        channel: how.
        language: in which to answer, "sv" or "en".
        words: what is asked for, at most 500 characters.

    Raises:
        BadInput: `request_day` (the day is still to come), `request_words_long`.
    """
    require_role(school, actor, Role.CONTROLLER, Role.ADMINISTRATOR)
    student = school.students.get(student_id)
    if received_on > day_of(school.clock.now()):
        raise BadInput("request_day")
    case = RequestCase(
        RequestId(new_id()),
        school.requests.next_number(received_on.year),
        student.subject_ref,
        right,
        Receipt(received_on, channel, actor.id, language, checked_words(words)),
    )
    school.ledger.append(RECEIVED, received_body(case), SubjectRef(case.subject_ref))
    with school.atomic():
        school.requests.save(case)
    return case
