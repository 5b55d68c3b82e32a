"""Erasure (Art. 17): at once what can be erased, and for the rest the reason why it stays.

Consents, templates and what a face card opens with can always go. Attendance at a municipal school
is a public record and goes by a disposal decision only (Arkivlagen 10 §; Art. 17(3)(b) and (d)).
An independent school has to keep it while the student goes there, and erases it after.
"""

from dataclasses import dataclass, replace

from app.domain.accounts.staff import Role, StaffMember
from app.domain.calendar import day_of
from app.domain.class_list.people import Student
from app.domain.ids import RequestId
from app.domain.rights.request import Outcome, RefusalReason, RequestCase, Right
from app.errors import NotFound, Refused
from app.settings import INDEPENDENT, SCHOOL_KIND
from app.usecases.access import require_role
from app.usecases.ports import School
from app.usecases.rights.decide_request import require_decidable, rule
from app.usecases.rights.disposal_bar import disposal_bar
from privacy.consent.consent import EndReason
from privacy.subjects import SubjectRef


@dataclass(frozen=True)
class ErasureAnswer:
    """What was done on a request for erasure.

    Attributes:
        erased: names of the stores from which something went.
        kept: names of the stores that keep what they hold.
        reason: why they keep it; None where nothing is kept.
    """

    case: RequestCase
    erased: tuple[str, ...]
    kept: tuple[str, ...]
    reason: RefusalReason | None


def erase_on_request(school: School, actor: StaffMember, request_id: RequestId) -> ErasureAnswer:
    """Erase, and put the decision that follows on record (R24).

    A lesson that is on must fetch its gallery anew.

    Raises:
        NotFound: `request_subject_gone`.
        Refused: `request_other_right`, `identity_unchecked`, `request_answered`,
            `request_closed`; from privacy what an erasure can raise.
    """
    require_role(school, actor, Role.CONTROLLER)
    case = require_decidable(school, request_id)
    if case.right is not Right.ERASURE:
        raise Refused("request_other_right")
    student = school.students.of_subject(case.subject_ref)
    if student is None:
        raise NotFound("request_subject_gone")
    before = _holding(school, student)
    school.erasing.end_face(student, EndReason.WITHDRAWN, actor.id)
    reason = _reason_to_keep(school, student)
    if reason is None:
        school.erasing.erase_person(SubjectRef(student.subject_ref), actor.id)
    kept = _holding(school, student)
    erased = tuple(name for name in before if name not in kept)
    case = _ruled(school, actor, request_id, reason, any_erased=bool(erased))
    return ErasureAnswer(case, erased, kept, reason)


def _reason_to_keep(school: School, student: Student) -> RefusalReason | None:
    if disposal_bar(school, student.subject_ref, day_of(school.clock.now())) is not None:
        return RefusalReason.LEGAL_CLAIMS
    if school.settings.get(SCHOOL_KIND) != INDEPENDENT:
        return RefusalReason.PUBLIC_RECORD
    return RefusalReason.LEGAL_DUTY if student.left_on is None else None


def _holding(school: School, student: Student) -> tuple[str, ...]:
    subject = SubjectRef(student.subject_ref)
    return tuple(store.name for store in school.stores if store.holds(subject))


def _ruled(
    school: School,
    actor: StaffMember,
    request_id: RequestId,
    reason: RefusalReason | None,
    *,
    any_erased: bool,
) -> RequestCase:
    if reason is None:
        outcome = Outcome.GRANTED
    else:
        outcome = Outcome.PARTLY if any_erased else Outcome.REFUSED
    case = rule(school, actor.id, school.requests.get(request_id), outcome, reason)
    if case.is_cut and case.ruling is not None:
        case = replace(case, ruling=replace(case.ruling, words=""))
    with school.atomic():
        school.requests.save(case)
    return case
