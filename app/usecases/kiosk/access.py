"""Who may act at the kiosk: whoever has shown card and code here, and for themselves alone."""

from app.domain.class_list.people import Student
from app.domain.class_list.student_session import StudentSession
from app.errors import NotAllowed
from app.usecases.ports import School


def require_session(
    school: School, session: StudentSession, *, may_lack_code: bool = False
) -> Student:
    """Deny by default: the session that stands at this moment, and the student behind it.

    Raises:
        NotAllowed: `student_not_signed_in`; `code_to_be_set`, they came with a slip and have set no
            code of their own.
    """
    if not school.student_sessions.holds(session, school.clock.now()):
        raise NotAllowed("student_not_signed_in")
    if session.must_set_code and not may_lack_code:
        raise NotAllowed("code_to_be_set")
    return school.students.get(session.student_id)
