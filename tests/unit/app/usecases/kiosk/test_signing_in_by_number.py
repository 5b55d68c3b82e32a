"""Number and code: a number alone tells nothing, and guessing waits, whoever has the number."""

from dataclasses import replace
from datetime import date

import pytest

from app.errors import BadInput, NotAllowed
from app.usecases.cards.renew_card import renew_card
from app.usecases.kiosk.open_kiosk import open_kiosk
from app.usecases.kiosk.set_personal_code import set_personal_code
from app.usecases.kiosk.sign_in_by_number import sign_in_by_number
from app.usecases.kiosk.sign_in_student import sign_in_student
from privacy.errors import WrongPassphrase
from privacy.subjects import SubjectRef
from tests.support.kiosk import CODE, in_hand, number_of, unknown_number
from tests.support.school import SmallSchool


def waits(small: SmallSchool, number: str, code: str, tries: int = 5) -> list[tuple[str, int]]:
    """What each wrong try is told, each made as soon as it may be."""
    told = []
    for _ in range(tries):
        with pytest.raises(WrongPassphrase) as caught:
            sign_in_by_number(small.school, number, code)
        seconds = int(caught.value.params["wait_seconds"])
        told.append((caught.value.code, seconds))
        small.clock.advance(seconds=seconds)
    return told


def test_number_and_slip_lead_to_a_code_of_ones_own(small: SmallSchool) -> None:
    """As with the card: the slip sets a code, and number and code open from then on."""
    hand = in_hand(small, "1")
    open_kiosk(small.school, small.administrator)
    session = sign_in_by_number(small.school, number_of(small, "1"), hand.slip)
    assert session.must_set_code
    set_personal_code(small.school, session, CODE)
    again = sign_in_by_number(small.school, number_of(small, "1"), CODE)
    assert (again.student_id, again.must_set_code) == (small.id_of("1"), False)


def test_nothing_can_be_probed_with_numbers(small: SmallSchool) -> None:
    """Wrong code, old slip, no code and a number that nobody has: same words, same waits."""
    old = in_hand(small, "2")
    small.clock.advance(days=15)
    in_hand(small, "3")
    renew_card(small.school, small.administrator, small.id_of("5"))
    open_kiosk(small.school, small.administrator)
    told = [
        waits(small, number_of(small, "3"), "000000"),
        waits(small, number_of(small, "2"), old.slip),
        waits(small, number_of(small, "5"), "000000"),
        waits(small, unknown_number(small), "000000"),
    ]
    assert told[0] == [("number_or_code_wrong", seconds) for seconds in (0, 0, 5, 15, 60)]
    assert told[1:] == told[:1] * 3


def test_waits_hold_over_a_restart_also_for_nobodys_number(small: SmallSchool) -> None:
    """Switching the PC off gives no fresh tries, and does not tell who has a card."""
    hand = in_hand(small, "1")
    open_kiosk(small.school, small.administrator)
    numbers = (number_of(small, "1"), unknown_number(small))
    for number in numbers:
        for _ in range(3):
            with pytest.raises(WrongPassphrase, match="number_or_code_wrong"):
                sign_in_by_number(small.school, number, "000000")
    again = small.reopen()
    open_kiosk(again.school, again.administrator)
    for number in numbers:
        with pytest.raises(WrongPassphrase, match="code_too_soon"):
            sign_in_by_number(again.school, number, hand.slip)
    again.school.close()


def test_tries_at_a_number_do_not_lock_the_card(small: SmallSchool) -> None:
    """Whoever types somebody's number for fun keeps nobody from the usual way."""
    hand = in_hand(small, "1")
    open_kiosk(small.school, small.administrator)
    waits(small, number_of(small, "1"), "000000")
    assert sign_in_student(small.school, hand.payload, hand.slip).student_id == small.id_of("1")


def test_a_right_try_and_a_day_forget_the_wrong_ones(small: SmallSchool) -> None:
    """Nothing is kept of numbers for longer than it slows anybody down."""
    hand = in_hand(small, "1")
    open_kiosk(small.school, small.administrator)
    known, unknown = number_of(small, "1"), unknown_number(small)
    waits(small, known, "000000", 2)
    waits(small, unknown, "000000", 2)
    sign_in_by_number(small.school, known, hand.slip)
    assert small.school.number_tries.of(int(known)).failures == 0
    assert small.school.number_tries.of(int(unknown)).failures == 2
    small.clock.advance(days=1, seconds=1)
    sign_in_by_number(small.school, known, hand.slip)
    assert small.school.number_tries.of(int(unknown)).failures == 0


def test_tries_are_told_to_the_person_and_go_with_the_card(small: SmallSchool) -> None:
    """What is held on a person is in their data, and erased with them."""
    in_hand(small, "1")
    open_kiosk(small.school, small.administrator)
    number = number_of(small, "1")
    waits(small, number, "000000", 2)
    subject = SubjectRef(small.student("1").subject_ref)
    cards = next(each for each in small.school.stores if each.name == "cards")
    assert "tries" in cards.export(subject)
    with small.school.atomic():
        cards.erase(subject)
    assert small.school.number_tries.of(int(number)).failures == 0


@pytest.mark.parametrize("number", ["", "1234", "123456", "12a45", "١٢٣٤٥"])
def test_what_is_no_number_is_not_counted(small: SmallSchool, number: str) -> None:
    """A slip of the finger is told by its form."""
    open_kiosk(small.school, small.administrator)
    with pytest.raises(BadInput, match="card_number_form"):
        sign_in_by_number(small.school, number, "000000")


def test_without_an_open_kiosk_no_number_opens(small: SmallSchool) -> None:
    """Staff have to hand the PC over first."""
    hand = in_hand(small, "1")
    with pytest.raises(NotAllowed, match="kiosk_closed"):
        sign_in_by_number(small.school, number_of(small, "1"), hand.slip)


def test_the_number_of_somebody_who_left_is_nobodys(small: SmallSchool) -> None:
    """Card and number end with school."""
    hand = in_hand(small, "1")
    student = small.student("1")
    with small.school.atomic():
        small.school.students.save(replace(student, left_on=date(2026, 1, 1)))
    open_kiosk(small.school, small.administrator)
    with pytest.raises(WrongPassphrase, match="number_or_code_wrong"):
        sign_in_by_number(small.school, number_of(small, "1"), hand.slip)
