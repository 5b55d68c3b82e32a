"""A student sets a code of their own, which the office cannot read."""

from app.domain.class_list.personal_code import PersonalCode
from app.domain.class_list.student_session import StudentSession, check_code
from app.errors import BadInput, NotAllowed
from app.usecases.kiosk.access import require_session
from app.usecases.ports import School
from privacy.at_rest.personal_code import hash_code
from privacy.subjects import SubjectRef

CODE_SET = "personal_code_set"


def set_personal_code(school: School, session: StudentSession, code: str) -> StudentSession:
    """Keep a new code; the slip or the code before it is void. The session to go on with.

    Raises:
        BadInput: `code_form`, `code_easy`, `code_same`.
        NotAllowed: `kiosk_closed`.
    """
    student = require_session(school, session, may_lack_code=True)
    check_code(code, student.birth_date)
    before = school.personal_codes.find(student.id)
    if before is not None and before.hash.fits(code):
        raise BadInput("code_same")
    now = school.clock.now()
    school.ledger.append(CODE_SET, {}, SubjectRef(student.subject_ref))
    kept = hash_code(code, school.personal_codes.cost)
    with school.atomic():
        school.personal_codes.put(PersonalCode(student.id, kept, is_slip=False, made_at=now))
    if not session.must_set_code:
        return session
    begun = school.student_sessions.begin(student.id, now, must_set_code=False)
    if begun is None:
        raise NotAllowed("kiosk_closed")
    return begun
