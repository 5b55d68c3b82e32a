"""Decisions that unlock face methods: assessed, advised on, decided, and locked again."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from privacy.clock import school_day
from privacy.consent.advice import Stance
from privacy.consent.assessment import MOST_DAYS, Assessment, complete
from privacy.consent.decision import Decision
from privacy.consent.permit import Permit
from privacy.errors import NoPermit, Refused
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef, new_subject_ref
from privacy.testing import FixedClock
from tests.support.deciding import complete_answers
from tests.unit.privacy.harness import SPOT, Folder, Installation, act

CARD = Purpose.FACE_WITH_CARD
CONTROLLER, OFFICER = "controller-1", "officer-1"
TEXT = "cd" * 32
OTHER_RISKS = "Another text on the risks, written after the advice was given."


@pytest.fixture
def school(folder: Folder, clock: FixedClock) -> Iterator[Installation]:
    """A real school in which nothing was decided."""
    made = Installation.create(folder.root, clock, demo=False)
    yield made
    made.close()


def assessed(school: Installation, **changes: str) -> Assessment:
    """A complete assessment, put forward."""
    today = school_day(school.clock.now())
    made = complete(SPOT, complete_answers(today + timedelta(days=200), **changes), today)
    school.decisions.put_forward(made, CONTROLLER)
    return made


def advised(school: Installation, stance: Stance = Stance.FOR, **changes: str) -> Assessment:
    """An assessment with advice."""
    made = assessed(school, **changes)
    school.decisions.advise(made.sha256, stance, TEXT, OFFICER)
    return made


def decide(school: Installation, assessment: Assessment, **how: object) -> Decision:
    """A yes, as the controller says it today."""
    today = school_day(school.clock.now())
    day = how.get("decided_on", today)
    assert isinstance(day, date)
    return school.decisions.decide_yes(
        assessment.sha256,
        decided_on=day,
        today=today,
        reasons_sha256=str(how.get("reasons", "")),
        by=str(how.get("by", CONTROLLER)),
    )


def standing(school: Installation, purpose: Purpose = SPOT) -> Decision | None:
    """What unlocks now."""
    return school.decisions.standing(purpose, school.clock.now())


def school_subject(school: Installation) -> SubjectRef:
    """Somebody who has consented."""
    subject = new_subject_ref()
    school.consents.give(subject, SPOT, act())
    return subject


def require(school: Installation, subject: SubjectRef, use: dict[str, str | int]) -> Permit:
    """A permit for this use."""
    threshold = use.get("threshold")
    return school.consents.require(
        subject,
        SPOT,
        engine_id=str(use["engine_id"]) if "engine_id" in use else None,
        threshold=int(threshold) if threshold is not None else None,
        camera_kind=str(use["camera_kind"]) if "camera_kind" in use else None,
    )


def test_a_decision_unlocks_its_method_alone(school: Installation) -> None:
    """With assessment, advice and decision on record (R2); the other method stays locked."""
    made = decide(school, advised(school))
    assert standing(school) == made
    assert standing(school, CARD) is None
    assert (made.body, made.stance, made.is_demo) == ("The board", Stance.FOR, False)


def test_a_decision_is_there_after_a_restart(school: Installation) -> None:
    """The ledger alone says so."""
    made = decide(school, advised(school))
    again = Installation.open(school.folder.root, school.clock)
    assert again.decisions.standing(SPOT, school.clock.now()) == made
    assert again.decisions.advice(made.assessment) == school.decisions.advice(made.assessment)
    again.close()


def test_no_yes_without_advice(school: Installation) -> None:
    """An assessment alone decides nothing (Art. 35(2), R2)."""
    made = assessed(school)
    with pytest.raises(Refused, match="advice_missing"):
        decide(school, made)
    assert standing(school) is None


def test_advice_counts_for_its_own_version_only(school: Installation) -> None:
    """A later assessment needs advice of its own, and the earlier one can be decided no more."""
    first = advised(school)
    second = assessed(school, risks=OTHER_RISKS)
    with pytest.raises(Refused, match="advice_missing"):
        decide(school, second)
    with pytest.raises(Refused, match="assessment_superseded"):
        decide(school, first)
    with pytest.raises(Refused, match="assessment_superseded"):
        school.decisions.advise(first.sha256, Stance.FOR, TEXT, OFFICER)


def test_what_is_put_forward_again_is_advised_on_again(school: Installation) -> None:
    """Advice from before another version came in between has lost its footing."""
    first = advised(school)
    assessed(school, risks=OTHER_RISKS)
    school.decisions.put_forward(first, CONTROLLER)
    with pytest.raises(Refused, match="advice_missing"):
        decide(school, first)


def test_nobody_advises_on_their_own(school: Installation) -> None:
    """Whoever assessed or decides has not advised (Art. 38(6))."""
    made = assessed(school)
    with pytest.raises(Refused, match="advice_own"):
        school.decisions.advise(made.sha256, Stance.FOR, TEXT, CONTROLLER)
    school.decisions.advise(made.sha256, Stance.FOR, TEXT, OFFICER)
    with pytest.raises(Refused, match="advice_own"):
        decide(school, made, by=OFFICER)


def test_a_decision_against_the_advice_has_its_reasons(school: Installation) -> None:
    """In writing, or it is not made; with them it stands, and says what the advice was."""
    made = advised(school, Stance.AGAINST)
    with pytest.raises(Refused, match="reasons_missing"):
        decide(school, made)
    assert decide(school, made, reasons=TEXT).stance is Stance.AGAINST


def test_the_last_advice_counts(school: Installation) -> None:
    """The officer may think again before the decision."""
    made = advised(school)
    school.decisions.advise(made.sha256, Stance.AGAINST, TEXT, OFFICER)
    with pytest.raises(Refused, match="reasons_missing"):
        decide(school, made)


def test_the_day_of_the_decision_follows_the_advice(
    school: Installation, clock: FixedClock
) -> None:
    """A body that decided before it was advised, or will decide, has not decided."""
    made = advised(school)
    first = school_day(clock.now())
    clock.advance(days=3)
    for day in (first - timedelta(days=1), first + timedelta(days=4)):
        with pytest.raises(Refused, match="decided_on_impossible"):
            decide(school, made, decided_on=day)
    assert decide(school, made, decided_on=first).decided_on == first


def test_a_decision_ends_with_its_last_day(school: Installation, clock: FixedClock) -> None:
    """Nobody has to lock it; it cannot be made after that day either (R2)."""
    made = advised(school)
    decide(school, made)
    clock.advance(days=200)
    assert standing(school) is not None
    clock.advance(days=1)
    assert standing(school) is None
    assert school.decisions.last(SPOT) is not None
    with pytest.raises(Refused, match="decision_period") as refused:
        decide(school, made)
    assert refused.value.params == {"most_days": MOST_DAYS}


def test_no_is_decided_at_any_time(school: Installation) -> None:
    """Without assessment, advice or reason; and it ends what stands."""
    school.decisions.decide_no(CARD, reasons_sha256="", by=CONTROLLER)
    decide(school, advised(school))
    school.decisions.decide_no(SPOT, reasons_sha256="", by=CONTROLLER)
    assert standing(school) is None
    ended = school.decisions.ended(SPOT)
    assert ended is not None
    assert ended.kind == "decision_made"
    with pytest.raises(Refused, match="decision_not_about_faces"):
        school.decisions.decide_no(Purpose.ATTENDANCE, reasons_sha256="", by=CONTROLLER)


def test_a_revoked_decision_unlocks_nothing(school: Installation) -> None:
    """From its entry on (R2), and there is nothing to revoke twice."""
    decide(school, advised(school))
    school.decisions.revoke(SPOT, reasons_sha256=TEXT, by=CONTROLLER)
    assert standing(school) is None
    with pytest.raises(Refused, match="nothing_to_revoke"):
        school.decisions.revoke(SPOT, reasons_sha256=TEXT, by=CONTROLLER)


def test_a_permit_is_worth_nothing_after_a_revocation(demo: Installation) -> None:
    """It looks back at the ledger each time."""
    permit = demo.consents.require(demo.enrolled(), SPOT)
    demo.decisions.revoke(SPOT, reasons_sha256=TEXT, by=CONTROLLER)
    with pytest.raises(NoPermit, match="no_decision"):
        demo.vault.open(permit)


@pytest.mark.parametrize(
    ("use", "code"),
    [
        ({"engine_id": "another"}, "decision_other_engine"),
        ({"threshold": 421}, "decision_other_threshold"),
        ({"camera_kind": "file"}, "decision_other_camera"),
    ],
)
def test_a_permit_is_for_what_is_covered(
    school: Installation, use: dict[str, str | int], code: str
) -> None:
    """Another engine, a looser threshold or another kind of camera is locked (R2)."""
    decide(school, advised(school, threshold="420", cameras="camera"))
    subject = school_subject(school)
    covered: dict[str, str | int] = {
        "engine_id": "dlib-resnet-v2",
        "threshold": 420,
        "camera_kind": "camera",
    }
    require(school, subject, covered)
    require(school, subject, {**covered, "threshold": 380})
    with pytest.raises(NoPermit, match=code):
        require(school, subject, {**covered, **use})


def test_a_fetched_permit_sees_a_new_decision(school: Installation) -> None:
    """Decided anew with a tighter threshold, the looser one gets nothing any more."""
    decide(school, advised(school, threshold="420"))
    permit = require(school, school_subject(school), {"threshold": 420})
    decide(school, advised(school, threshold="300"))
    with pytest.raises(NoPermit, match="decision_other_threshold"):
        permit.require_standing()


def test_an_entry_without_its_footing_unlocks_nothing(school: Installation) -> None:
    """A decision that was appended past the rules lacks what has to come before it."""
    made = assessed(school)
    body = {
        "decision": "x",
        "purpose": SPOT.value,
        "verdict": "yes",
        "assessment": made.sha256,
        "decided_on": "2026-11-23",
        "text_sha256": "",
        "by": CONTROLLER,
    }
    school.ledger.append("decision_made", body)
    assert standing(school) is None
    school.ledger.append("decision_made", {**body, "assessment": "0" * 64})
    assert standing(school) is None
    superseded = advised(school, threshold="300")
    assessed(school, risks=OTHER_RISKS)
    school.ledger.append("decision_made", {**body, "assessment": superseded.sha256})
    assert standing(school) is None
