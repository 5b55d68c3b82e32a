"""A student asks for what the law gives them; the case is in the office's register at once."""

from app.domain.calendar import day_of
from app.domain.class_list.student_session import StudentSession
from app.domain.ids import RequestId, new_id
from app.domain.rights.request import Channel, Receipt, RequestCase, Right
from app.domain.rights.request_facts import RECEIVED, received_body
from app.usecases.kiosk.access import require_session
from app.usecases.ports import School
from app.usecases.rights.casework import checked_words
from privacy.subjects import SubjectRef

_LANGUAGES = ("sv", "en")


def ask_for_right(
    school: School, session: StudentSession, right: Right, language: str, words: str = ""
) -> RequestCase:
    """Begin a case; asked for the same again on one day, it is the same case.

    Args:
        school: the opened school.
        session: the student's.
        right: what they ask for.
        language: that they read; the answer comes in Swedish where it is no language of answers.
        words: what they ask for, at most 500 characters; needed for a correction.

    Raises:
        BadInput: `request_words_long`, `request_words_needed`.
    """
    student = require_session(school, session)
    words = checked_words(words, needed=right is Right.RECTIFICATION)
    today = day_of(school.clock.now())
    answered_in = language if language in _LANGUAGES else _LANGUAGES[0]
    receipt = Receipt(today, Channel.KIOSK, session.host, answered_in, words)
    for each in school.requests.every():
        is_same = (each.subject_ref, each.right) == (student.subject_ref, right)
        if is_same and each.closed is None and each.received == receipt:
            return each
    number = school.requests.next_number(today.year)
    case = RequestCase(RequestId(new_id()), number, student.subject_ref, right, receipt)
    school.ledger.append(RECEIVED, received_body(case), SubjectRef(case.subject_ref))
    with school.atomic():
        school.requests.save(case)
    return case
