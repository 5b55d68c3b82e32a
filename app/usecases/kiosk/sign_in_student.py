"""A student signs in with the card and a code. Nothing is said of whose card it is before that."""

from app.domain.class_list.personal_code import PersonalCode
from app.domain.class_list.student_session import StudentSession
from app.domain.ids import StudentId
from app.errors import NotAllowed, Refused
from app.usecases.ports import School
from privacy.at_rest.personal_code import nobodys_code
from privacy.consent.card import read_card
from privacy.errors import WrongPassphrase


def check_card(school: School, payload: str) -> None:
    """Whether somebody shows a card of this school.

    Raises:
        Refused: `card_unknown`.
    """
    _holder(school, payload)


def sign_in_student(school: School, payload: str, code: str) -> StudentSession:
    """Sign in whoever holds the card and knows the code.

    A wrong try is written down before it is made. A student without a code, with an old slip or
    with another code is told the same, after the same time, and waits the same.

    Raises:
        Refused: `card_unknown`.
        WrongPassphrase: `code_wrong` or `code_too_soon`, with wait_seconds.
        NotAllowed: `kiosk_closed`.
    """
    if school.student_sessions.host is None:
        raise NotAllowed("kiosk_closed")
    student_id = _holder(school, payload)
    kept = school.personal_codes.find(student_id)
    if kept is None:
        raise _refused(school, student_id, code)
    _try(school, kept, code)
    now = school.clock.now()
    session = school.student_sessions.begin(student_id, now, must_set_code=kept.is_slip)
    if session is None:
        raise NotAllowed("kiosk_closed")
    return session


def sign_out_student(school: School, session: StudentSession) -> None:
    """End a session; one that has ended stays ended."""
    if school.student_sessions.holds(session, school.clock.now()):
        school.student_sessions.end()


def _holder(school: School, payload: str) -> StudentId:
    shown = read_card(payload)
    card = None if shown is None else school.cards.at(shown.locator)
    if shown is None or card is None or not shown.is_proven_by(card.proof):
        raise Refused("card_unknown")
    if school.students.get(card.student_id).left_on is not None:
        raise Refused("card_unknown")
    return card.student_id


def _refused(school: School, student_id: StudentId, code: str) -> WrongPassphrase:
    """As a wrong code, with the same waits and after as much work: there is none to be right."""
    now, before = school.clock.now(), school.personal_codes.codeless(student_id)
    wait = before.wait_seconds(now)
    if wait:
        return WrongPassphrase("code_too_soon", wait_seconds=wait)
    tried = before.failed(now)
    with school.atomic():
        school.personal_codes.put_codeless(tried)
    nobodys_code(school.personal_codes.cost).fits(code)
    return WrongPassphrase("code_wrong", wait_seconds=tried.wait_seconds(now))


def _try(school: School, kept: PersonalCode, code: str) -> None:
    now = school.clock.now()
    wait = kept.wait_seconds(now)
    if wait:
        raise WrongPassphrase("code_too_soon", wait_seconds=wait)
    tried = kept.failed(now)
    with school.atomic():
        school.personal_codes.put(tried)
    fits = kept.hash.fits(code)
    if not fits or not kept.is_open(now):
        raise WrongPassphrase("code_wrong", wait_seconds=tried.wait_seconds(now))
    with school.atomic():
        school.personal_codes.put(kept.succeeded())
