"""Card and code: both needed, slow to guess, and silent on whose card it is."""

from datetime import timedelta

import pytest

from app.domain.accounts.access_log import Read
from app.domain.accounts.staff import Role
from app.domain.class_list.people import Protection
from app.errors import BadInput, NotAllowed, Refused
from app.usecases.cards.renew_card import renew_card
from app.usecases.kiosk.make_code_slips import make_code_slips
from app.usecases.kiosk.open_kiosk import leave_kiosk, open_kiosk
from app.usecases.kiosk.set_personal_code import set_personal_code
from app.usecases.kiosk.sign_in_student import check_card, sign_in_student, sign_out_student
from app.usecases.kiosk.view_my_choice import view_my_choice
from app.usecases.people.students import list_students
from privacy.errors import WrongPassphrase
from privacy.subjects import SubjectRef
from tests.support.kiosk import CODE, at_kiosk, in_hand
from tests.support.school import PASSPHRASE, SmallSchool


def test_a_slip_opens_once_and_for_a_new_code_only(small: SmallSchool) -> None:
    """The slip leads to a code of one's own; then the slip is paper, and the code opens."""
    hand = in_hand(small, "1")
    school = small.school
    open_kiosk(school, small.administrator)
    session = sign_in_student(school, hand.payload, hand.slip)
    with pytest.raises(NotAllowed, match="code_to_be_set"):
        view_my_choice(school, session, "sv")
    own = set_personal_code(school, session, CODE)
    assert view_my_choice(school, own, "sv").name == "Ada Alm"
    with pytest.raises(WrongPassphrase, match="code_wrong"):
        sign_in_student(school, hand.payload, hand.slip)
    assert sign_in_student(school, hand.payload, CODE).student_id == small.id_of("1")


def test_a_protected_student_signs_in_as_everybody(small: SmallSchool) -> None:
    """A shield closes no door, and no face is offered behind it."""
    assert small.student("3").protection is Protection.PROTECTED
    choice = view_my_choice(small.school, at_kiosk(small, "3"), "sv")
    assert choice.is_shielded
    assert choice.faces == ()


def test_wrong_codes_wait_longer_and_longer(small: SmallSchool) -> None:
    """Three slips of the finger are free; then each wait is longer, also for the right code."""
    hand = in_hand(small, "1")
    school = small.school
    open_kiosk(school, small.administrator)
    waits = []
    for _ in range(5):
        with pytest.raises(WrongPassphrase) as caught:
            sign_in_student(school, hand.payload, "000000")
        waits.append(int(caught.value.params["wait_seconds"]))
        small.clock.advance(seconds=waits[-1])
    assert waits == [0, 0, 5, 15, 60]
    with pytest.raises(WrongPassphrase, match="code_wrong"):
        sign_in_student(school, hand.payload, "000000")
    with pytest.raises(WrongPassphrase, match="code_too_soon"):
        sign_in_student(school, hand.payload, hand.slip)


def test_a_wrong_code_is_counted_over_a_restart(small: SmallSchool) -> None:
    """Switching the PC off in between gives no fresh tries."""
    hand = in_hand(small, "1")
    open_kiosk(small.school, small.administrator)
    for _ in range(3):
        with pytest.raises(WrongPassphrase):
            sign_in_student(small.school, hand.payload, "000000")
    again = small.reopen()
    open_kiosk(again.school, again.administrator)
    with pytest.raises(WrongPassphrase, match="code_too_soon"):
        sign_in_student(again.school, hand.payload, hand.slip)
    again.school.close()


def told(small: SmallSchool, payload: str, code: str) -> tuple[str, object]:
    """How a card and a wrong code are refused."""
    with pytest.raises(WrongPassphrase) as caught:
        sign_in_student(small.school, payload, code)
    return caught.value.code, caught.value.params["wait_seconds"]


def test_nobody_learns_who_has_a_code(small: SmallSchool) -> None:
    """Without a code, with an old slip and with a wrong code one is told the same, each time.

    Five tries with the waits between them, then one too early, and one after half a day.
    """
    without, old = card_alone(small, "1"), in_hand(small, "2")
    small.clock.advance(days=15)
    fresh = in_hand(small, "5")
    open_kiosk(small.school, small.administrator)
    cases = ((without, "1"), (old.payload, old.slip), (fresh.payload, "1"))
    heard = []
    for seconds in (0, 1, 1, 5, 15, 10, 43_200):
        small.clock.advance(seconds=seconds)
        answers = {told(small, payload, code) for payload, code in cases}
        assert len(answers) == 1
        heard.append(answers.pop())
    assert heard[:3] == [("code_wrong", 0), ("code_wrong", 0), ("code_wrong", 5)]
    assert heard[5][0] == "code_too_soon"
    assert heard[6] == ("code_wrong", 300)


def card_alone(small: SmallSchool, number: str) -> str:
    """The card of a student to whom the office has given no code."""
    return renew_card(small.school, small.administrator, small.id_of(number)).payload


def test_tries_before_there_was_a_code_are_forgotten_with_it(small: SmallSchool) -> None:
    """Whoever gets a slip after others have tried their card is kept waiting by nobody."""
    payload = card_alone(small, "1")
    open_kiosk(small.school, small.administrator)
    for _ in range(3):
        told(small, payload, "1")
    subject = SubjectRef(small.student("1").subject_ref)
    assert "tries" in small.school.personal_codes.export(subject)
    leave_kiosk(small.school, small.administrator, PASSPHRASE)
    hand = in_hand(small, "1")
    open_kiosk(small.school, small.administrator)
    assert sign_in_student(small.school, hand.payload, hand.slip).student_id == small.id_of("1")
    assert "tries" not in small.school.personal_codes.export(subject)


def test_tries_without_a_code_are_counted_over_a_restart_and_erased(small: SmallSchool) -> None:
    """As wrong codes are, and gone with the person."""
    payload = card_alone(small, "1")
    open_kiosk(small.school, small.administrator)
    for _ in range(3):
        told(small, payload, "1")
    again = small.reopen()
    open_kiosk(again.school, again.administrator)
    assert told(again, payload, "1") == ("code_too_soon", 5)
    subject = SubjectRef(again.student("1").subject_ref)
    with again.school.atomic():
        assert again.school.personal_codes.erase(subject) == 1
    assert not again.school.personal_codes.holds(subject)
    again.school.close()


def test_an_unknown_card_is_refused_at_once(small: SmallSchool) -> None:
    """Garbage, and the card before the new one."""
    old = in_hand(small, "1")
    in_hand(small, "1")
    for payload in ("UP:garbage", old.payload):
        with pytest.raises(Refused, match="card_unknown"):
            check_card(small.school, payload)


def test_without_an_open_kiosk_nobody_signs_in(small: SmallSchool) -> None:
    """A card and a code are worth nothing where staff have not handed the PC over."""
    hand = in_hand(small, "1")
    with pytest.raises(NotAllowed, match="kiosk_closed"):
        sign_in_student(small.school, hand.payload, hand.slip)


def test_whoever_opens_it_is_signed_out_until_they_come_back(small: SmallSchool) -> None:
    """While students use the PC no staff member can act; the passphrase takes it back."""
    school, office = small.school, small.administrator
    open_kiosk(school, office)
    with pytest.raises(NotAllowed, match="not_signed_in"):
        list_students(school, office)
    with pytest.raises(WrongPassphrase):
        leave_kiosk(school, office, "guess of a student")
    assert leave_kiosk(school, office, PASSPHRASE) == office
    assert list_students(school, office)


def test_a_session_ends_with_leaving_with_time_and_with_the_next(small: SmallSchool) -> None:
    """Nobody goes on where somebody else was."""
    school = small.school
    session = at_kiosk(small)
    view_my_choice(school, session, "sv")
    sign_out_student(school, session)
    with pytest.raises(NotAllowed, match="student_not_signed_in"):
        view_my_choice(school, session, "sv")
    small.clock.advance(minutes=1)
    leave_kiosk(school, small.administrator, PASSPHRASE)
    second = at_kiosk(small, "2")
    small.clock.advance(minutes=21)
    with pytest.raises(NotAllowed, match="student_not_signed_in"):
        view_my_choice(school, second, "sv")


@pytest.mark.parametrize("code", ["12345", "123456", "876543", "111111", "20090517", "12a456", ""])
def test_a_code_that_others_guess_is_refused(small: SmallSchool, code: str) -> None:
    """Too short, a row, one digit over and over, the birthday, letters."""
    session = at_kiosk(small)
    with pytest.raises(BadInput):
        set_personal_code(small.school, session, code)


def test_a_new_code_is_another(small: SmallSchool) -> None:
    """Changing it to what it was changes nothing."""
    session = at_kiosk(small)
    with pytest.raises(BadInput, match="code_same"):
        set_personal_code(small.school, session, CODE)


def test_a_print_that_fails_leaves_the_code(small: SmallSchool) -> None:
    """Only a slip that is on paper voids the code before it."""
    session = at_kiosk(small)
    sign_out_student(small.school, session)
    leave_kiosk(small.school, small.administrator, PASSPHRASE)
    before = small.school.personal_codes.find(small.id_of("1"))

    def refuse(_slips: object) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        make_code_slips(small.school, small.administrator, [small.id_of("1")], refuse)
    assert small.school.personal_codes.find(small.id_of("1")) == before


def test_slips_are_on_record_and_on_the_access_log(small: SmallSchool) -> None:
    """Whoever could sign in for a student can be found."""
    in_hand(small, "1")
    made = [each for each in small.school.ledger.entries() if each.kind == "code_slip_made"]
    assert [each.body["by"] for each in made] == [small.administrator.id]
    now = small.clock.now()
    lines = small.school.access_log.between(now - timedelta(hours=1), now + timedelta(hours=1))
    assert any(each.what is Read.CARDS for each in lines)


def test_the_ledger_does_not_follow_the_class_list(small: SmallSchool) -> None:
    """The ledger lies in clear: slips in the order of names would tell whose reference is whose."""
    school = small.school
    students = [each for each in school.students.every() if each.left_on is None]
    ids, refs = [each.id for each in students], [each.subject_ref for each in students]
    orders = set()
    for _ in range(20):
        make_code_slips(school, small.administrator, ids, lambda _: None)
        made = [each for each in school.ledger.entries() if each.kind == "code_slip_made"]
        orders.add(tuple(str(each.subject) for each in made[-len(refs) :]))
    assert len(refs) >= 4
    assert len(orders) > 1
    assert all(sorted(each) == sorted(refs) for each in orders)


def test_no_code_can_be_read_from_what_is_kept(small: SmallSchool) -> None:
    """Neither in the row, nor in what a person takes along, nor in its repr."""
    session = at_kiosk(small)
    kept = small.school.personal_codes.find(session.student_id)
    assert kept is not None
    assert kept.hash.fits(CODE)
    assert not kept.hash.fits("730185")
    assert CODE not in repr(kept)
    assert len(kept.hash.digest) == 32
    assert small.administrator.role is Role.ADMINISTRATOR
