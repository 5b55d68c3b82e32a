"""Helping with an assessment: what is filled in, what is not, its versions, its consultation."""

from datetime import date, timedelta

import pytest

from app.domain.accountability.assessment_file import Event, differences
from app.errors import NotAllowed
from app.storage.rows import write
from app.usecases.assessment.assessment_file import assessment_file
from app.usecases.assessment.consult import note_consultation
from app.usecases.assessment.history import decision_history
from app.usecases.assessment.prefill import KNOWN, InUse, prefill, reasons_for_a_no
from app.usecases.assessment.versions import list_versions
from app.usecases.decisions.decide import decide_no, decide_yes
from app.usecases.decisions.give_advice import give_advice
from app.usecases.decisions.put_forward import put_forward
from app.usecases.decisions.revoke_decision import revoke_decision
from app.usecases.decisions.save_assessment import save_assessment
from privacy.consent.advice import Stance
from privacy.consent.assessment import LONGEST, Part, check_text, flaws
from privacy.consent.consultation import MORE_WEEKS, WEEKS, Step
from privacy.errors import Refused
from privacy.purposes import Purpose
from tests.support.deciding import ENOUGH, complete_answers
from tests.support.school import MONDAY, SmallSchool

SPOT, CARD = Purpose.FACE_AT_SPOT, Purpose.FACE_WITH_CARD
TODAY = MONDAY.date()
ANSWERS = complete_answers(TODAY + timedelta(days=200))
IN_USE = InUse("dlib-resnet-v2", 295, "camera")
PERSONS = {Part.NECESSITY, Part.VIEWS, Part.IMBALANCE, Part.LESS_INTRUSIVE, Part.BASIS_TEXT}


def forwarded(small: SmallSchool, purpose: Purpose = SPOT) -> str:
    """An assessment that was put forward."""
    save_assessment(small.school, small.controller, purpose, ANSWERS)
    return put_forward(small.school, small.controller, purpose).sha256


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("purpose", [SPOT, CARD])
def test_what_the_program_knows_is_filled_in(small: SmallSchool, purpose: Purpose) -> None:
    """From this PC's own settings and the measured rates; each part can stand as it is."""
    answers = prefill(small.school, small.controller, purpose, IN_USE).answers
    assert all(check_text(answers[part]) is None for part in KNOWN)
    assert max(map(len, answers.values())) < LONGEST
    assert "15 minutes" in answers[Part.DESCRIPTION]
    assert "dlib-resnet-v2" in answers[Part.DESCRIPTION]
    assert "0.295" in answers[Part.DESCRIPTION]
    assert answers[Part.THRESHOLD] == "295"


@pytest.mark.usefixtures("qapp")
def test_error_rates_are_the_measured_ones(small: SmallSchool) -> None:
    """The risks name them, and whom they were measured on; cards have a risk of their own."""
    risks = prefill(small.school, small.controller, SPOT, IN_USE).answers[Part.RISKS]
    assert "8.6\u00a0%" in risks
    assert "495 adults" in risks
    with_card = prefill(small.school, small.controller, CARD, IN_USE).answers[Part.RISKS]
    assert "Lost together, one card and the salts of this PC open one template" in with_card


@pytest.mark.usefixtures("qapp")
def test_what_people_have_to_think_is_left_to_them(small: SmallSchool) -> None:
    """A click makes no assessment: it cannot be put forward, and what was typed stays."""
    save_assessment(small.school, small.controller, SPOT, {Part.RISKS: "My own words"})
    answers = prefill(small.school, small.controller, SPOT, IN_USE).answers
    assert answers[Part.RISKS] == "My own words"
    assert set(flaws(SPOT, answers, TODAY)) >= PERSONS
    with pytest.raises(Refused, match="assessment_incomplete"):
        put_forward(small.school, small.controller, SPOT)


@pytest.mark.usefixtures("qapp")
def test_a_no_is_as_quick(small: SmallSchool) -> None:
    """Reasons that can be put in at once, and a no that needs nothing else."""
    assert check_text(reasons_for_a_no()) is None
    decide_no(small.school, small.controller, SPOT, reasons_for_a_no())
    (event,) = decision_history(small.school, small.officer, SPOT)
    assert (event.event, event.words) == (Event.NO, reasons_for_a_no())


def test_everything_on_record_is_told_with_its_words(small: SmallSchool) -> None:
    """In order, of this method only; words that a backup took away are said to be gone."""
    sha256 = forwarded(small)
    give_advice(small.school, small.officer, sha256, Stance.CONDITIONS, ENOUGH)
    decide_yes(small.school, small.controller, SPOT, sha256)
    revoke_decision(small.school, small.controller, SPOT, "Enough of it.")
    forwarded(small, CARD)
    told = decision_history(small.school, small.controller, SPOT)
    assert [each.event for each in told] == [
        Event.PUT_FORWARD,
        Event.ADVISED,
        Event.YES,
        Event.REVOKED,
    ]
    assert (told[1].stance, told[1].words) == (Stance.CONDITIONS, ENOUGH)
    assert told[3].words == "Enough of it."
    write(small.school.vault.database, "DELETE FROM decision_texts")
    lost = decision_history(small.school, small.controller, SPOT)
    assert [each.is_lost for each in lost] == [False, True, False, True]


def test_versions_and_what_differs(small: SmallSchool) -> None:
    """The officer reads what is being written, too; what changed is told word by word."""
    forwarded(small)
    changed = {**ANSWERS, Part.RISKS: f"{ANSWERS[Part.RISKS]} And one more."}
    save_assessment(small.school, small.controller, SPOT, changed)
    versions = list_versions(small.school, small.controller, SPOT)
    assert [each.version for each in versions] == [1, 2]
    assert list_versions(small.school, small.officer, SPOT) == versions
    (change,) = differences(SPOT, versions[0].answers, versions[1].answers)
    assert change.part is Part.RISKS
    assert [each.text for each in change.stretches if each.is_new] == ["And one more."]
    assert not [each for each in change.stretches if each.is_old]


def test_the_file_is_of_what_was_put_forward(small: SmallSchool) -> None:
    """Not of the draft behind it; and of the draft where nothing was."""
    save_assessment(small.school, small.controller, SPOT, {Part.RISKS: "Half a"})
    for who in (small.controller, small.officer):
        draft = assessment_file(small.school, who, SPOT)
        assert (draft.is_draft, draft.version) == (True, 1)
        assert draft.answers == {Part.RISKS: "Half a"}
    sha256 = forwarded(small)
    save_assessment(small.school, small.controller, SPOT, {**ANSWERS, Part.RISKS: "Another"})
    file = assessment_file(small.school, small.controller, SPOT)
    assert (file.is_draft, file.sha256, file.version) == (False, sha256, 1)
    assert file.answers[Part.RISKS] == ANSWERS[Part.RISKS]
    assert file.verdict is None


def test_the_authoritys_clock(small: SmallSchool) -> None:
    """Eight weeks, six more, standing still while the authority waits for the school (R30)."""
    school, who = small.school, small.controller
    with pytest.raises(Refused, match="assessment_missing"):
        note_consultation(school, who, SPOT, Step.SENT, TODAY)
    sha256 = forwarded(small)
    found = note_consultation(school, who, SPOT, Step.SENT, TODAY)
    assert (found.assessment, found.due_on) == (sha256, TODAY + timedelta(weeks=WEEKS))
    small.clock.advance(days=40)
    note_consultation(school, who, SPOT, Step.EXTENDED, TODAY + timedelta(days=20))
    asked = TODAY + timedelta(days=30)
    found = note_consultation(school, who, SPOT, Step.ASKED, asked, case_number="IMY-2026-7")
    assert found.due_on is None
    found = note_consultation(school, who, SPOT, Step.SUPPLIED, TODAY + timedelta(days=37))
    whole = timedelta(weeks=WEEKS + MORE_WEEKS, days=7)
    assert (found.due_on, found.case_number) == (TODAY + whole, "IMY-2026-7")
    found = note_consultation(school, who, SPOT, Step.ANSWERED, TODAY + timedelta(days=40))
    assert found.answered_on == TODAY + timedelta(days=40)
    again = small.reopen()
    assert again.school.consultations.of(SPOT) == found
    again.school.close()


@pytest.mark.parametrize(
    ("step", "on", "code"),
    [
        (Step.SUPPLIED, TODAY, "consultation_step"),
        (Step.SENT, TODAY, "consultation_step"),
        (Step.ASKED, TODAY - timedelta(days=1), "consultation_day"),
        (Step.ASKED, TODAY + timedelta(days=1), "consultation_day"),
    ],
)
def test_steps_come_in_their_order(small: SmallSchool, step: Step, on: date, code: str) -> None:
    """No step before its time, none on a day that has not come."""
    forwarded(small)
    note_consultation(small.school, small.controller, SPOT, Step.SENT, TODAY)
    with pytest.raises(Refused, match=code):
        note_consultation(small.school, small.controller, SPOT, step, on)


def test_only_the_controller_writes_and_those_two_read(small: SmallSchool) -> None:
    """The officer advises on it and writes none of it (38(6)); others see nothing of it."""
    school = small.school
    for who in (small.officer, small.teacher, small.administrator):
        with pytest.raises(NotAllowed, match="role_needed"):
            prefill(school, who, SPOT, IN_USE)
        with pytest.raises(NotAllowed, match="role_needed"):
            note_consultation(school, who, SPOT, Step.SENT, TODAY)
    for who in (small.teacher, small.administrator):
        for read in (list_versions, assessment_file, decision_history):
            with pytest.raises(NotAllowed, match="role_needed"):
                read(school, who, SPOT)
