"""The second way in, where no camera is: the number printed on the card, and the code.

Only the code proves who is there. A number says nothing by itself: one that nobody has, a wrong
code, an old slip and a student without a code are told the same, and wait the same.
"""

from app.domain.class_list.number_tries import FORGOTTEN_AFTER, is_card_number
from app.domain.class_list.personal_code import PersonalCode
from app.domain.class_list.student_session import StudentSession
from app.errors import BadInput, NotAllowed
from app.usecases.ports import School
from privacy.at_rest.personal_code import nobodys_code
from privacy.errors import WrongPassphrase


def sign_in_by_number(school: School, number: str, code: str) -> StudentSession:
    """Sign in whoever types the number of a card and knows the code.

    A wrong try is written down before it is made, by the number as typed.

    Raises:
        BadInput: `card_number_form`.
        WrongPassphrase: `number_or_code_wrong` or `code_too_soon`, with wait_seconds.
        NotAllowed: `kiosk_closed`.
    """
    if school.student_sessions.host is None:
        raise NotAllowed("kiosk_closed")
    if not is_card_number(number):
        raise BadInput("card_number_form")
    kept = _try(school, int(number), code)
    now = school.clock.now()
    session = school.student_sessions.begin(kept.student_id, now, must_set_code=kept.is_slip)
    if session is None:
        raise NotAllowed("kiosk_closed")
    return session


def _try(school: School, number: int, code: str) -> PersonalCode:
    now = school.clock.now()
    before = school.number_tries.of(number)
    wait = before.wait_seconds(now)
    if wait:
        raise WrongPassphrase("code_too_soon", wait_seconds=wait)
    tried = before.failed(now)
    with school.atomic():
        school.number_tries.forget_before(now - FORGOTTEN_AFTER)
        school.number_tries.put(tried)
    kept = _code_of(school, number)
    known = nobodys_code(school.personal_codes.cost) if kept is None else kept.hash
    fits = known.fits(code)
    if kept is None or not fits or not kept.is_open(now):
        raise WrongPassphrase("number_or_code_wrong", wait_seconds=tried.wait_seconds(now))
    with school.atomic():
        school.number_tries.forget(number)
    return kept


def _code_of(school: School, number: int) -> PersonalCode | None:
    for student_id, printed in school.cards.numbers().items():
        if printed == number and school.students.get(student_id).left_on is None:
            return school.personal_codes.find(student_id)
    return None
