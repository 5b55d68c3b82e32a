"""Consents as the ledger tells them."""

from datetime import date

import pytest

from privacy.consent.consent import ConsentAct, EndReason, Method
from privacy.errors import Damaged, NoPermit, Refused
from privacy.purposes import Purpose
from privacy.rights.erasure import carry_out_erasure
from privacy.subjects import SubjectRef, new_subject_ref
from privacy.testing import FixedClock
from tests.unit.privacy.harness import ENGINE, NOTICE, SPOT, Folder, Installation, act

CARD = Purpose.FACE_WITH_CARD


def erase(demo: Installation) -> None:
    """Carry out what is open."""
    for order in demo.consents.open_erasures():
        carry_out_erasure(order, vault=demo.vault, stores=[], ledger=demo.ledger)


def test_a_permit_names_its_grounds(demo: Installation) -> None:
    """Purpose, kind of ground, decision, notice and last day are those of consent and decision."""
    subject = new_subject_ref()
    consent = demo.consents.give(subject, SPOT, act(valid_until=date(2027, 1, 15)))
    permit = demo.consents.require(subject, SPOT, engine_id=ENGINE)
    assert (permit.subject, permit.purpose, permit.ground) == (subject, SPOT, "consent")
    assert permit.decision_id == consent.decision_id
    assert permit.notice_version == NOTICE.version
    assert permit.valid_until == date(2027, 1, 15)


def test_a_consent_is_kept_as_it_was_given(demo: Installation) -> None:
    """Notice with its hash, who acted, age, channel and who recorded it survive a restart."""
    subject = new_subject_ref()
    given = demo.consents.give(subject, SPOT, act())
    demo.close()
    again = Installation.open(demo.folder.root, demo.clock)
    assert again.consents.standing(subject, SPOT) == given
    assert given.notice_sha256 == NOTICE.sha256
    assert (given.age, given.method, given.recorded_by) == (16, "paper", "staff-1")
    assert given.given_at == demo.clock.now()
    again.close()


def test_an_unknown_age_is_kept_as_unknown(demo: Installation) -> None:
    """A missing birth date does not become a number."""
    assert demo.consents.give(new_subject_ref(), SPOT, act(age=None)).age is None


def test_a_consent_holds_for_its_purpose_only(demo: Installation) -> None:
    """Agreeing to the card is not agreeing to the spot."""
    subject = new_subject_ref()
    demo.consents.give(subject, CARD, act())
    with pytest.raises(NoPermit, match="no_consent"):
        demo.consents.require(subject, SPOT)


def refused(demo: Installation, subject: SubjectRef, **how: str) -> str:
    """The code with which a permit is refused."""
    with pytest.raises(NoPermit) as refusal:
        demo.consents.require(subject, SPOT, engine_id=how.get("engine_id"))
    return refusal.value.code


def test_there_is_no_permit_without_consent(demo: Installation) -> None:
    """Nobody is enrolled by default."""
    assert refused(demo, new_subject_ref()) == "no_consent"


def test_there_is_no_permit_after_a_withdrawal(demo: Installation) -> None:
    """From the withdrawal's entry on, also after a restart."""
    subject = demo.enrolled()
    demo.consents.withdraw(subject, SPOT, "staff-1")
    assert refused(demo, subject) == "no_consent"
    assert demo.consents.standing(subject, SPOT) is None
    demo.close()
    again = Installation.open(demo.folder.root, demo.clock)
    assert refused(again, subject) == "no_consent"
    again.close()


def test_a_consent_ends_with_its_last_day_at_the_school(
    demo: Installation, clock: FixedClock
) -> None:
    """The day is that of the school's clock: at midnight there, not in Greenwich, it is over."""
    subject = new_subject_ref()
    demo.consents.give(subject, SPOT, act(valid_until=date(2026, 11, 23)))
    clock.advance(hours=14, minutes=59)
    demo.consents.require(subject, SPOT)
    clock.advance(minutes=2)
    assert refused(demo, subject) == "consent_expired"
    assert demo.consents.standing(subject, SPOT) is None


def test_what_has_expired_is_ordered_to_be_erased(demo: Installation, clock: FixedClock) -> None:
    """An expired consent ends by itself, once, and leaves an order like a withdrawal does."""
    subject = demo.enrolled()
    assert demo.consents.end_expired() == ()
    clock.advance(days=250)
    (order,) = demo.consents.end_expired()
    assert (order.subject, order.purpose) == (subject, SPOT)
    assert demo.consents.end_expired() == ()
    erase(demo)
    assert not demo.vault.holds(subject)


def test_no_decision_no_permit(demo: Installation, clock: FixedClock) -> None:
    """A consent alone unlocks nothing: when the decision expires, so does every permit."""
    subject = new_subject_ref()
    demo.consents.give(subject, SPOT, act(valid_until=date(2027, 6, 20)))
    clock.advance(days=205)
    assert refused(demo, subject) == "no_decision"


def test_a_decision_covers_its_engine_only(demo: Installation) -> None:
    """Another engine than the one decided on gets no permit, until that is decided too."""
    subject = demo.enrolled()
    assert refused(demo, subject, engine_id="other-engine") == "decision_other_engine"
    demo.decide("other-engine")
    demo.consents.require(subject, SPOT, engine_id="other-engine")
    assert refused(demo, subject, engine_id=ENGINE) == "decision_other_engine"


def test_attendance_is_no_matter_of_consent(demo: Installation) -> None:
    """Nobody is asked for a consent that could not be refused."""
    subject = new_subject_ref()
    with pytest.raises(Refused, match="consent_not_for_this_purpose"):
        demo.consents.give(subject, Purpose.ATTENDANCE, act())
    with pytest.raises(NoPermit, match="purpose_needs_no_permit"):
        demo.consents.require(subject, Purpose.ATTENDANCE)


@pytest.mark.parametrize("day", [date(2026, 11, 22), date(2027, 11, 25)])
def test_a_consent_lasts_a_school_year_at_most(demo: Installation, day: date) -> None:
    """Neither in the past nor more than 366 days ahead."""
    with pytest.raises(Refused) as refusal:
        demo.consents.give(new_subject_ref(), SPOT, act(valid_until=day))
    assert (refusal.value.code, refusal.value.params) == ("consent_period", {"most_days": 366})


def test_a_full_year_is_taken(demo: Installation) -> None:
    """The longest consent is 366 days."""
    demo.consents.give(new_subject_ref(), SPOT, act(valid_until=date(2027, 11, 24)))


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (act(age=2), "consent_age"),
        (act(page_sha256=""), "consent_page"),
        (act(page_sha256="CD" * 32), "consent_page"),
        (act(method=Method.ON_SCREEN), "consent_page"),
        (act(method=Method.KIOSK, page_sha256="short"), "consent_page"),
    ],
)
def test_r16_a_record_out_of_shape_is_refused(
    demo: Installation, wrong: ConsentAct, code: str
) -> None:
    """A consent that could not be shown afterwards is not recorded: paper has its page's digest."""
    head = demo.ledger.head
    with pytest.raises(Refused, match=code):
        demo.consents.give(new_subject_ref(), SPOT, wrong)
    assert demo.ledger.head == head


def test_only_references_get_into_the_ledger(demo: Installation) -> None:
    """A name where a pseudonym belongs is refused."""
    with pytest.raises(Refused, match="subject_malformed"):
        demo.consents.give(SubjectRef("Ada Lund"), SPOT, act())
    with pytest.raises(Refused, match="subject_malformed"):
        demo.consents.withdraw(SubjectRef("Ada Lund"), SPOT, "staff-1")


def test_a_real_school_has_no_decision(folder: Folder, clock: FixedClock) -> None:
    """Without a decision no consent is taken: nobody is asked for what cannot be used."""
    school = Installation.create(folder.root, clock, demo=False)
    with pytest.raises(Refused, match="consent_needs_decision"):
        school.consents.give(new_subject_ref(), SPOT, act())
    assert refused(school, new_subject_ref()) == "no_decision"
    school.close()


def test_a_decision_copied_into_a_real_ledger_unlocks_nothing(
    folder: Folder, clock: FixedClock
) -> None:
    """Whether it is a demo stands in the first entry, and that alone counts."""
    school = Installation.create(folder.root, clock, demo=False)
    school.ledger.append("demo_decision", {"decision": "x", "purposes": [SPOT.value]})
    assert school.decisions.standing(SPOT, clock.now()) is None
    school.close()


def test_withdrawing_what_was_never_given_is_taken(demo: Installation) -> None:
    """Nobody is told that there is nothing to withdraw; whatever is there is erased."""
    subject = new_subject_ref()
    demo.consents.withdraw(subject, SPOT, "staff-1")
    erase(demo)
    assert demo.consents.open_erasures() == ()


def test_a_change_of_mind_waits_for_the_erasure(demo: Installation) -> None:
    """A new consent is taken when the old template is gone, and not before."""
    subject = demo.enrolled()
    demo.consents.withdraw(subject, SPOT, "staff-1")
    with pytest.raises(Refused, match="erasure_open"):
        demo.consents.give(subject, SPOT, act())
    erase(demo)
    demo.consents.give(subject, SPOT, act())
    demo.consents.require(subject, SPOT)


def test_an_erasure_is_in_force_until_there_is_a_new_consent(demo: Installation) -> None:
    """After a restore the erasures of those are repeated who have not agreed again since."""
    stays, returns = demo.enrolled(), demo.enrolled()
    order = demo.consents.withdraw(stays, SPOT, "staff-1")
    demo.consents.withdraw(returns, SPOT, "staff-1")
    erase(demo)
    demo.consents.give(returns, SPOT, act())
    assert demo.consents.erasures_in_force() == (order,)


def test_the_history_of_a_person_is_whole(demo: Installation) -> None:
    """Consent, end with its reason and erasure stand there in order, and nobody else's."""
    subject = demo.enrolled()
    demo.enrolled()
    demo.consents.end(subject, SPOT, EndReason.PROTECTED, "staff-1")
    erase(demo)
    history = demo.consents.history(subject)
    kinds = [entry.kind for entry in history]
    assert kinds == ["consent_given", "consent_ended", "template_erased"]
    assert history[1].body["reason"] == "protected"
    assert demo.consents.history(new_subject_ref()) == ()


def test_a_consent_of_nobody_is_nobodys(demo: Installation) -> None:
    """An entry that names no person gives nobody a permit, and is in nobody's history."""
    demo.ledger.append("consent_given", {"purpose": SPOT.value})
    assert demo.consents.open_erasures() == ()


@pytest.mark.parametrize(
    "body", [{}, {"purpose": "unheard of"}, {"purpose": SPOT.value}, {"purpose": 7}], ids=str
)
def test_an_entry_out_of_shape_is_damage(demo: Installation, body: dict[str, object]) -> None:
    """A consent that cannot be read is not passed over at the next start."""
    with pytest.raises((ValueError, KeyError)):
        demo.ledger.append("consent_given", body, new_subject_ref())
    demo.close()
    with pytest.raises(Damaged, match="ledger_damaged"):
        Installation.open(demo.folder.root, demo.clock)
