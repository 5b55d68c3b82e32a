"""A request from its receipt to its end (R21)."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.rights.request import Channel, IdentityCheck, Outcome, RefusalReason, Right, Step
from app.errors import BadInput, NotAllowed, NotFound, Refused
from app.usecases.rights.answer_request import answer_request, close_request
from app.usecases.rights.cases import find_case, list_cases, view_case
from app.usecases.rights.check_identity import check_identity
from app.usecases.rights.decide_request import decide_request
from app.usecases.rights.extend_request import extend_request
from app.usecases.rights.register_request import register_request
from privacy.subjects import SubjectRef
from tests.support.rights import controller, identified, officer, received
from tests.support.school import SmallSchool


def test_a_case_goes_from_receipt_to_close(small: SmallSchool) -> None:
    """Received, identified, decided, answered, closed; each step is on record (R21)."""
    school, who = small.school, controller(small)
    case = received(small, Right.ACCESS)
    assert (case.number, case.next_step) == ("2026-1", Step.IDENTIFY)
    case = check_identity(school, who, case.id, IdentityCheck.ID_DOCUMENT)
    assert case.next_step is Step.DECIDE
    case = decide_request(school, who, case.id, Outcome.GRANTED)
    assert case.next_step is Step.REPLY
    case = answer_request(school, who, case.id, Channel.DESK)
    assert case.next_step is Step.CLOSE
    case = close_request(school, who, case.id)
    assert case.next_step is Step.DONE
    assert school.requests.get(case.id) == case
    kinds = [e.kind for e in school.ledger.entries_of(SubjectRef(case.subject_ref))]
    assert kinds == [
        "request_received",
        "request_identified",
        "request_decided",
        "request_replied",
        "request_closed",
    ]


def test_the_month_runs_from_the_day_it_came_in(small: SmallSchool) -> None:
    """Also where it was taken down later; a day to come is refused (R21)."""
    who = controller(small)
    case = register_request(
        small.school,
        who,
        small.id_of("1"),
        Right.ERASURE,
        received_on=date(2026, 11, 2),
        channel=Channel.LETTER,
        language="en",
    )
    assert case.due == date(2026, 12, 2)
    with pytest.raises(BadInput, match="request_day"):
        register_request(
            small.school,
            who,
            small.id_of("1"),
            Right.ERASURE,
            received_on=date(2026, 11, 24),
            channel=Channel.LETTER,
            language="en",
        )


def test_an_extension_is_told_within_the_first_month(small: SmallSchool) -> None:
    """Two more months with a reason; once, and not after the first month (R21)."""
    who = controller(small)
    case, late = identified(small, Right.ACCESS), identified(small, Right.ACCESS, "2")
    with pytest.raises(BadInput, match="request_words_needed"):
        extend_request(small.school, who, case.id, " ")
    small.clock.set(datetime(2026, 12, 23, 20, 0, tzinfo=UTC))
    case = extend_request(small.school, who, case.id, "many registers")
    assert case.due == date(2027, 2, 23)
    assert small.school.requests.get(case.id).extension == case.extension
    with pytest.raises(Refused, match="extension_twice"):
        extend_request(small.school, who, case.id, "again")
    small.clock.advance(hours=4)
    with pytest.raises(Refused, match="extension_too_late"):
        extend_request(small.school, who, late.id, "many registers")


def test_nobody_is_answered_before_they_are_known(small: SmallSchool) -> None:
    """A decision needs an identity check, except the one that says that there is none (R21)."""
    who, case = controller(small), received(small, Right.ACCESS)
    with pytest.raises(Refused, match="identity_unchecked"):
        decide_request(small.school, who, case.id, Outcome.GRANTED)
    with pytest.raises(Refused, match="request_undecided"):
        answer_request(small.school, who, case.id, Channel.DESK)
    case = decide_request(
        small.school, who, case.id, Outcome.REFUSED, reason=RefusalReason.NOT_IDENTIFIED
    )
    assert case.ruling
    assert case.ruling.outcome is Outcome.REFUSED


@pytest.mark.parametrize("outcome", [Outcome.PARTLY, Outcome.REFUSED])
def test_what_is_not_granted_has_its_reason(small: SmallSchool, outcome: Outcome) -> None:
    """A refusal without one is refused (R24)."""
    case = identified(small, Right.ERASURE)
    with pytest.raises(BadInput, match="refusal_reason_needed"):
        decide_request(small.school, controller(small), case.id, outcome)


def test_a_human_review_says_what_was_found(small: SmallSchool) -> None:
    """Art. 22: somebody has looked, and says so in words (R26)."""
    who, case = controller(small), identified(small, Right.HUMAN_REVIEW)
    with pytest.raises(BadInput, match="request_words_needed"):
        decide_request(small.school, who, case.id, Outcome.GRANTED)
    case = decide_request(
        small.school, who, case.id, Outcome.GRANTED, words="The mark was a teacher's."
    )
    assert case.ruling
    assert (case.ruling.by, case.ruling.words) == (who.id, "The mark was a teacher's.")


def test_an_answered_case_is_answered_once(small: SmallSchool) -> None:
    """After the answer nothing is decided again, and a closed case takes no step."""
    who, case = controller(small), identified(small, Right.ACCESS)
    with pytest.raises(Refused, match="request_unanswered"):
        close_request(small.school, who, case.id)
    decide_request(small.school, who, case.id, Outcome.GRANTED)
    answer_request(small.school, who, case.id, Channel.DESK)
    with pytest.raises(Refused, match="request_answered"):
        decide_request(small.school, who, case.id, Outcome.GRANTED)
    with pytest.raises(Refused, match="request_answered"):
        answer_request(small.school, who, case.id, Channel.DESK)
    with pytest.raises(Refused, match="request_answered"):
        extend_request(small.school, who, case.id, "why")
    close_request(small.school, who, case.id)
    with pytest.raises(Refused, match="request_closed"):
        check_identity(small.school, who, case.id, IdentityCheck.KNOWN)


def test_a_request_taken_back_is_closed(small: SmallSchool) -> None:
    """Without an answer, where the person does not want one any more."""
    case = received(small, Right.ACCESS)
    case = close_request(small.school, controller(small), case.id, taken_back=True)
    assert case.is_answered


def test_what_is_late_stands_first(small: SmallSchool) -> None:
    """By last day; whatever is answered comes after (R21)."""
    who = controller(small)
    answered = identified(small, Right.ACCESS, "2")
    decide_request(small.school, who, answered.id, Outcome.GRANTED)
    answer_request(small.school, who, answered.id, Channel.DESK)
    late = received(small, Right.ERASURE, "1")
    small.clock.advance(days=31)
    fresh = received(small, Right.ACCESS, "5")
    views = list_cases(small.school, who)
    assert [view.case.id for view in views] == [late.id, fresh.id, answered.id]
    assert [view.is_overdue for view in views] == [True, False, False]
    assert views[0].days_left == -1


def test_the_officer_sees_cases_without_names(small: SmallSchool) -> None:
    """Kind, steps and deadlines; never who it is (R12)."""
    case = received(small, Right.ACCESS)
    seen = view_case(small.school, officer(small), case.id)
    assert (seen.name, seen.student_id) == ("", None)
    assert seen.case.number == case.number
    assert view_case(small.school, controller(small), case.id).name == "Ada Alm"


def test_a_protected_name_stays_off_the_queue(small: SmallSchool) -> None:
    """Whoever is shielded is told by the number of the case only (R11)."""
    received(small, Right.ACCESS, "3")
    (view,) = list_cases(small.school, controller(small))
    assert (view.name, view.is_shielded) == ("", True)


def test_reading_cases_is_on_the_access_log(small: SmallSchool) -> None:
    """Whoever opens a case with a name has left a line (R12)."""
    case = received(small, Right.ACCESS)
    who = controller(small)
    view_case(small.school, who, case.id)
    now = small.clock.now()
    lines = small.school.access_log.between(now - timedelta(hours=1), now + timedelta(hours=1))
    assert any(each.staff_id == who.id and each.subject == case.subject_ref for each in lines)


def test_a_number_leads_to_its_case(small: SmallSchool) -> None:
    """Numbers begin anew each year; an unknown one is told."""
    case = received(small, Right.ACCESS)
    assert find_case(small.school, controller(small), case.number).case == case
    with pytest.raises(NotFound, match="request_unknown"):
        find_case(small.school, controller(small), "2026-9")
    small.clock.set(datetime(2027, 2, 1, 12, 0, tzinfo=UTC))
    assert received(small, Right.ACCESS).number == "2027-1"


def test_teachers_know_nothing_of_requests(small: SmallSchool) -> None:
    """Graders see no case and take no step (R3)."""
    case = received(small, Right.ACCESS)
    with pytest.raises(NotAllowed):
        list_cases(small.school, small.teacher)
    with pytest.raises(NotAllowed):
        check_identity(small.school, small.teacher, case.id, IdentityCheck.KNOWN)


def test_administrators_register_and_do_not_decide(small: SmallSchool) -> None:
    """The controller's account answers."""
    case = identified(small, Right.ACCESS)
    with pytest.raises(NotAllowed):
        decide_request(small.school, small.administrator, case.id, Outcome.GRANTED)
    with pytest.raises(NotAllowed):
        extend_request(small.school, small.administrator, case.id, "why")


def test_long_words_are_refused(small: SmallSchool) -> None:
    """Free text is short (R33)."""
    with pytest.raises(BadInput, match="request_words_long"):
        register_request(
            small.school,
            controller(small),
            small.id_of("1"),
            Right.ACCESS,
            received_on=small.clock.now().date(),
            channel=Channel.DESK,
            language="sv",
            words="x" * 501,
        )


def test_a_case_lost_with_a_restore_is_known_again(small: SmallSchool) -> None:
    """What the ledger says of it stands; what people wrote is not in the ledger (R21, R32)."""
    who = controller(small)
    case = identified(small, Right.ACCESS)
    decided = decide_request(small.school, who, case.id, Outcome.GRANTED, words="all of it")
    behind = identified(small, Right.ACCESS, "2")
    with small.school.atomic():
        database = small.school.vault.database
        database.execute("DELETE FROM requests WHERE id = ?", (case.id,))
        database.execute("UPDATE requests SET identified_at = NULL WHERE id = ?", (behind.id,))
    again = small.reopen()
    found = again.school.requests.get(case.id)
    assert decided.ruling
    assert found == replace(decided, ruling=replace(decided.ruling, words=""))
    assert again.school.requests.get(behind.id) == behind
    again.school.close()
