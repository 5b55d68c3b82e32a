"""Who consents to what, for how long, and that it ends by itself."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.class_list.guardians import GuardianPolicy
from app.errors import NotAllowed, Refused
from app.settings import GUARDIAN_POLICY
from app.usecases.consent.consent_papers import (
    consent_history,
    issue_receipt,
    make_form,
)
from app.usecases.consent.end_lapsed import end_lapsed
from app.usecases.consent.ending_consents import Cause, EndingConsent, ending_consents
from app.usecases.consent.give_consent import Given, give_consent, may_consent
from app.usecases.consent.record_consent import record_consent, record_form
from app.usecases.consent.withdraw_consent import take_back, withdraw_consent
from app.usecases.faces.enrol import enrol
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.retention.daily import do_daily
from app.usecases.safekeeping.change_setting import change_setting
from privacy.consent.consent import ActedBy, Consent, Method
from privacy.consent.form import FormReference
from privacy.consent.receipt import ReceiptEvent
from privacy.errors import NoPermit
from privacy.errors import Refused as RefusedByPrivacy
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from tests.support.school import ENGINE_ID, MONDAY, SmallSchool

SPOT, CARD = Purpose.FACE_AT_SPOT, Purpose.FACE_WITH_CARD
TODAY = MONDAY.date()
PAGE = "ab" * 32


@pytest.fixture
def both(demo: SmallSchool) -> SmallSchool:
    """A school whose decisions unlock both methods."""
    demo.decide(purpose=CARD)
    return demo


def born(small: SmallSchool, day: date | None) -> None:
    """Put another date of birth on Ada's line."""
    small.school.students.save(replace(small.student("1"), birth_date=day))


def subject(small: SmallSchool, number: str = "1") -> SubjectRef:
    """A student's reference."""
    return SubjectRef(small.student(number).subject_ref)


def record(
    small: SmallSchool,
    acted_by: ActedBy = ActedBy.BOTH,
    purpose: Purpose = SPOT,
    until: date = date(2027, 6, 1),
) -> Consent:
    """Ada (and her guardian) consent on screen."""
    return record_consent(
        small.school,
        small.administrator,
        small.id_of("1"),
        purpose,
        acted_by=acted_by,
        method=Method.ON_SCREEN,
        language="sv",
        valid_until=until,
    )


def set_policy(small: SmallSchool, policy: GuardianPolicy) -> None:
    """Say who consents under 18."""
    change_setting(small.school, small.administrator, GUARDIAN_POLICY, policy.value)


def test_r19_the_policy_and_the_age_on_the_day_say_who_consents(demo: SmallSchool) -> None:
    """A student of 17 alone is refused where the school asks for both, and taken where not."""
    with pytest.raises(Refused, match="consent_age"):
        record(demo, ActedBy.STUDENT)
    set_policy(demo, GuardianPolicy.STUDENT_FROM_16)
    assert record(demo, ActedBy.STUDENT).age == 17
    with pytest.raises(Refused, match="consent_age"):
        record(demo, ActedBy.GUARDIAN)


def test_r19_nobody_speaks_for_whoever_is_of_age(demo: SmallSchool) -> None:
    """From the 18th birthday on the guardian's channel is closed, whatever the policy."""
    set_policy(demo, GuardianPolicy.GUARDIAN)
    born(demo, date(2008, 11, 23))
    for acted_by in (ActedBy.GUARDIAN, ActedBy.BOTH):
        with pytest.raises(Refused, match="consent_age"):
            record(demo, acted_by)
    assert record(demo, ActedBy.STUDENT).age == 18


def test_r19_without_a_date_of_birth_nobody_is_asked(demo: SmallSchool) -> None:
    """Who has to consent cannot be told then."""
    born(demo, None)
    with pytest.raises(Refused, match="consent_age_unknown"):
        may_consent(demo.school, demo.student("1"))


def test_r19_a_guardians_part_ends_the_day_before_the_birthday(demo: SmallSchool) -> None:
    """What the guardian alone agreed to is over at 18, with its template."""
    set_policy(demo, GuardianPolicy.GUARDIAN)
    born(demo, date(2009, 1, 15))
    assert record(demo, ActedBy.GUARDIAN).valid_until == date(2027, 1, 14)
    enrol(demo.school, demo.administrator, demo.id_of("1"), b"template", ENGINE_ID)
    demo.clock.set(MONDAY + timedelta(days=52))
    assert not end_lapsed(demo.school)
    demo.clock.advance(days=1)
    assert end_lapsed(demo.school) == 1
    assert not demo.school.vault.holds(subject(demo))


def test_r19_what_both_agreed_to_goes_on_as_the_students_own(demo: SmallSchool) -> None:
    """Turning 18 takes nothing from what the student has agreed to."""
    born(demo, date(2009, 1, 15))
    assert record(demo, ActedBy.BOTH).valid_until == date(2027, 6, 1)
    demo.clock.set(MONDAY + timedelta(days=60))
    assert not end_lapsed(demo.school)
    assert demo.school.consents.standing(subject(demo), SPOT)


def test_r19_a_date_of_birth_put_right_ends_a_guardians_consent(demo: SmallSchool) -> None:
    """Somebody who turns out to be of age has not consented: the next daily run ends it."""
    set_policy(demo, GuardianPolicy.GUARDIAN)
    record(demo, ActedBy.GUARDIAN)
    born(demo, date(2008, 1, 1))
    assert end_lapsed(demo.school) == 1
    (ended, _) = consent_history(demo.school, demo.administrator, demo.id_of("1")).receipts
    assert ended.reason == "of_age"


def test_r16_a_consent_ends_with_the_school_year(demo: SmallSchool) -> None:
    """A later day is taken as the thirtieth of June."""
    assert record(demo, until=date(2027, 9, 1)).valid_until == date(2027, 6, 30)


def test_r16_each_method_is_asked_for_by_itself(both: SmallSchool) -> None:
    """A yes to the card is none to the spot, under another notice; withdrawing one leaves one."""
    with_card = record(both, purpose=CARD)
    assert both.school.consents.standing(subject(both), SPOT) is None
    at_spot = record(both, purpose=SPOT)
    assert with_card.notice_sha256 != at_spot.notice_sha256
    withdraw_consent(both.school, both.administrator, both.id_of("1"), [SPOT])
    assert both.school.consents.standing(subject(both), SPOT) is None
    assert both.school.consents.standing(subject(both), CARD)


def test_the_students_own_act_needs_no_staff(demo: SmallSchool) -> None:
    """The kiosk records and takes back for whoever it has let in; nobody of staff is named."""
    set_policy(demo, GuardianPolicy.STUDENT_FROM_16)
    given = Given(ActedBy.STUDENT, Method.KIOSK, "en", date(2027, 6, 1))
    consent = give_consent(demo.school, demo.student("1"), SPOT, given)
    assert (consent.method, consent.recorded_by) == (Method.KIOSK, "")
    assert take_back(demo.school, demo.student("1")).purpose is SPOT
    with pytest.raises(Refused, match="nothing_to_withdraw"):
        take_back(demo.school, demo.student("1"))


def test_r3_whoever_sets_marks_handles_no_consent(demo: SmallSchool) -> None:
    """No list, no form, no receipt, no record for a teacher, and nothing in the ledger."""
    consent = record(demo)
    head, teacher, ada = demo.school.ledger.head, demo.teacher, demo.id_of("1")
    acts = (
        lambda: ending_consents(demo.school, teacher),
        lambda: consent_history(demo.school, teacher, ada),
        lambda: issue_receipt(demo.school, teacher, ada, consent.id, "sv"),
        lambda: make_form(demo.school, teacher, ada, SPOT, "sv"),
        lambda: record_form(
            demo.school,
            teacher,
            ada,
            FormReference(subject(demo), SPOT, "2026-11", "sv"),
            PAGE,
            acted_by=ActedBy.BOTH,
            valid_until=date(2027, 6, 1),
        ),
    )
    for each in acts:
        with pytest.raises(NotAllowed):
            each()
    assert demo.school.ledger.head == head


def form(small: SmallSchool, version: str = "2026-11", number: str = "1") -> FormReference:
    """What the code on a form says."""
    return FormReference(subject(small, number), SPOT, version, "sv")


def sign(small: SmallSchool, reference: FormReference) -> Consent:
    """Ada's form comes back, signed by both."""
    return record_form(
        small.school,
        small.administrator,
        small.id_of("1"),
        reference,
        PAGE,
        acted_by=ActedBy.BOTH,
        valid_until=date(2027, 6, 1),
    )


def test_r16_a_signed_form_is_recorded_by_its_digest(demo: SmallSchool) -> None:
    """The record names the page, the notice on it and who opened it."""
    paper = make_form(demo.school, demo.administrator, demo.id_of("1"), SPOT, "sv")
    assert paper.reference == form(demo)
    consent = sign(demo, paper.reference)
    assert (consent.method, consent.page_sha256) == (Method.PAPER, PAGE)
    assert consent.notice_sha256 == paper.notice.sha256
    assert consent.recorded_by == demo.administrator.id


def test_a_form_counts_for_whom_it_was_printed(demo: SmallSchool) -> None:
    """Neither for another student, nor after the notice has changed."""
    with pytest.raises(Refused, match="form_of_another"):
        sign(demo, form(demo, number="2"))
    with pytest.raises(Refused, match="form_outdated"):
        sign(demo, form(demo, version="2025-11"))


def test_protected_students_get_no_form(demo: SmallSchool) -> None:
    """Nobody prints a question for whoever may not be asked."""
    with pytest.raises(Refused, match="student_protected"):
        make_form(demo.school, demo.administrator, demo.id_of("3"), SPOT, "sv")


def ending(small: SmallSchool, days: int = 30) -> list[tuple[str, date, Cause]]:
    """Names, last days and causes of what ends soon."""
    found = ending_consents(small.school, small.administrator, days)
    return [(each.student.given_name, each.until, each.cause) for each in found]


def test_the_office_hears_thirty_days_before(demo: SmallSchool) -> None:
    """A consent is on the list from thirty days before its last day, and not before."""
    record(demo, until=date(2026, 12, 24))
    assert ending(demo) == []
    demo.clock.advance(days=1)
    assert ending(demo) == [("Ada", date(2026, 12, 24), Cause.PERIOD)]
    assert isinstance(ending_consents(demo.school, demo.administrator)[0], EndingConsent)


def test_the_list_says_why_a_consent_ends(demo: SmallSchool) -> None:
    """Because the student comes of age, or because the decision ends first."""
    set_policy(demo, GuardianPolicy.GUARDIAN)
    born(demo, date(2008, 12, 1))
    record(demo, ActedBy.GUARDIAN)
    assert ending(demo) == [("Ada", date(2026, 11, 30), Cause.OF_AGE)]
    demo.decide(days=5)
    record(demo, ActedBy.GUARDIAN)
    assert ending(demo) == [("Ada", date(2026, 11, 28), Cause.DECISION)]


def test_r21_what_has_lapsed_is_erased_on_the_day_without_a_restart(demo: SmallSchool) -> None:
    """The daily run of a program that stays open ends the consent and its template."""
    record(demo, until=TODAY + timedelta(days=2))
    enrol(demo.school, demo.administrator, demo.id_of("1"), b"template", ENGINE_ID)
    demo.clock.advance(days=3)
    do_daily(demo.school, demo.teacher)
    assert not demo.school.vault.holds(subject(demo))
    assert demo.school.consents.open_erasures() == ()


def test_a_decision_that_ends_takes_the_templates_along_that_day(demo: SmallSchool) -> None:
    """Nobody has to start the program anew, or to revoke what has run out by itself."""
    demo.decide(days=2)
    demo.enrol("1")
    demo.enrol("2")
    demo.clock.advance(days=3)
    assert demo.school.vault.holds(subject(demo))
    assert end_lapsed(demo.school) == 2
    assert not demo.school.vault.holds(subject(demo))
    assert end_lapsed(demo.school) == 0


def test_a_lesson_that_starts_after_the_last_day_has_no_permit(demo: SmallSchool) -> None:
    """Even before the daily run, nobody is recognised on a consent that has run out."""
    record(demo, until=TODAY)
    enrol(demo.school, demo.administrator, demo.id_of("1"), b"template", ENGINE_ID)
    start_lesson(demo.school, demo.teacher, demo.lesson_id())
    demo.school.consents.require(subject(demo), SPOT)
    demo.clock.advance(days=1)
    with pytest.raises(NoPermit, match="consent_expired"):
        demo.school.consents.require(subject(demo), SPOT)


def test_receipts_can_be_had_again_at_any_time(demo: SmallSchool) -> None:
    """Given, renewed and withdrawn: each has its receipt, which says the same every time."""
    given = record(demo)
    record(demo)
    withdrawn = withdraw_consent(demo.school, demo.administrator, demo.id_of("1"))
    receipts = consent_history(demo.school, demo.administrator, demo.id_of("1")).receipts
    events = [each.event for each in receipts]
    assert events == [ReceiptEvent.ENDED, ReceiptEvent.RENEWED, ReceiptEvent.GIVEN]
    assert receipts[0].id == withdrawn.order_id
    erased = receipts[0].erased
    assert erased is not None
    assert erased.ledger_hash == withdrawn.ledger_hash
    first = issue_receipt(demo.school, demo.administrator, demo.id_of("1"), given.id, "sv")
    again = issue_receipt(demo.school, demo.administrator, demo.id_of("1"), given.id, "sv")
    assert first.receipt == again.receipt
    assert first.head == demo.school.ledger.head


def test_there_is_no_receipt_of_somebody_elses(demo: SmallSchool) -> None:
    """A number leads to a receipt for its own student only."""
    given = record(demo)
    with pytest.raises(Exception, match="receipt_unknown"):
        issue_receipt(demo.school, demo.administrator, demo.id_of("2"), given.id, "sv")


def test_consents_survive_a_restart(demo: SmallSchool) -> None:
    """The paper's digest, the method and the consent's number are read back as they were."""
    consent = sign(demo, form(demo))
    again = demo.reopen()
    assert again.school.consents.standing(subject(again), SPOT) == consent
    again.school.close()


def test_a_form_of_a_method_that_is_locked_is_not_printed(demo: SmallSchool) -> None:
    """Nobody is asked for what cannot be used."""
    with pytest.raises(Refused, match="method_locked"):
        make_form(demo.school, demo.administrator, demo.id_of("1"), CARD, "sv")


def test_two_years_are_refused(demo: SmallSchool) -> None:
    """A day far out of reach is a mistake, not a wish for the longest."""
    with pytest.raises(RefusedByPrivacy, match="consent_period"):
        record(demo, until=TODAY + timedelta(days=800))
