"""Assessing, advising, deciding and revoking: who may, what it takes, and what ends with it."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from app.domain.accounts.staff import StaffMember
from app.domain.roll_call.camera_kind import CameraKind, FaceUse, camera_kind, thousandths
from app.errors import NotAllowed
from app.storage.rows import write
from app.usecases.decisions.decide import decide_no, decide_yes
from app.usecases.decisions.face_standing import face_standing
from app.usecases.decisions.give_advice import give_advice
from app.usecases.decisions.put_forward import put_forward
from app.usecases.decisions.revoke_decision import revoke_decision
from app.usecases.decisions.save_assessment import save_assessment
from app.usecases.decisions.view_decision import view_decision
from app.usecases.faces.face_ground import face_ground
from app.usecases.faces.face_methods import is_covered
from app.usecases.faces.lesson_gallery import lesson_gallery
from app.usecases.faces.spot_permit import spot_permit
from app.usecases.lessons.start_lesson import start_lesson
from privacy.consent.advice import Stance
from privacy.consent.assessment import LONGEST, Part
from privacy.consent.consent import EndReason
from privacy.errors import Damaged, NoPermit, Refused
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from tests.support.deciding import ENOUGH, complete_answers
from tests.support.school import ENGINE_ID, MONDAY, SmallSchool

SPOT, CARD = Purpose.FACE_AT_SPOT, Purpose.FACE_WITH_CARD
ANSWERS = complete_answers((MONDAY + timedelta(days=200)).date())
REASON = "The school has thought again."
Act = Callable[[SmallSchool, StaffMember], Any]

FOR_THE_CONTROLLER: dict[str, Act] = {
    "save": lambda s, who: save_assessment(s.school, who, SPOT, ANSWERS),
    "put forward": lambda s, who: put_forward(s.school, who, SPOT),
    "yes": lambda s, who: decide_yes(s.school, who, SPOT, sha256_of(s)),
    "no": lambda s, who: decide_no(s.school, who, SPOT),
    "revoke": lambda s, who: revoke_decision(s.school, who, SPOT, REASON),
}


def sha256_of(small: SmallSchool) -> str:
    """Of what was put forward last."""
    submission = small.school.decisions.submission(SPOT)
    return submission.sha256 if submission else ""


def advised(small: SmallSchool, stance: Stance = Stance.FOR) -> str:
    """An assessment that was put forward and advised on."""
    save_assessment(small.school, small.controller, SPOT, ANSWERS)
    sha256 = put_forward(small.school, small.controller, SPOT).sha256
    give_advice(small.school, small.officer, sha256, stance, ENOUGH)
    return sha256


def is_unlocked(small: SmallSchool) -> bool:
    """Whether a decision stands."""
    return small.school.decisions.standing(SPOT, small.clock.now()) is not None


@pytest.mark.parametrize("act", FOR_THE_CONTROLLER.values(), ids=FOR_THE_CONTROLLER)
def test_only_the_controller_assesses_and_decides(demo: SmallSchool, act: Act) -> None:
    """Neither the officer, the administrator nor a teacher, and nothing goes on record (R2, R3)."""
    officer = demo.officer
    before = demo.school.ledger.head
    for who in (officer, demo.administrator, demo.teacher):
        with pytest.raises(NotAllowed, match="role_needed"):
            act(demo, who)
    assert demo.school.ledger.head == before


def test_only_the_officer_advises(demo: SmallSchool) -> None:
    """Neither the controller nor anybody else (GDPR 38(6))."""
    sha256 = sha256_of(demo)
    for who in (demo.controller, demo.administrator, demo.teacher):
        with pytest.raises(NotAllowed, match="role_needed"):
            give_advice(demo.school, who, sha256, Stance.FOR, ENOUGH)


def test_only_those_two_see_the_case(demo: SmallSchool) -> None:
    """Teachers, who grade, are kept out of it (R3); so is the office."""
    for who in (demo.teacher, demo.administrator):
        with pytest.raises(NotAllowed, match="role_needed"):
            view_decision(demo.school, who, SPOT)


def test_a_real_school_is_unlocked_by_all_three(small: SmallSchool) -> None:
    """Shipped locked; assessment, advice and decision unlock it, and the case says so (R2)."""
    assert not is_unlocked(small)
    case = view_decision(small.school, small.controller, SPOT)
    assert (case.submission, case.advice, case.decision) == (None, None, None)
    assert set(case.flaws) == set(Part)
    sha256 = advised(small)
    assert not is_unlocked(small)
    decide_yes(small.school, small.controller, SPOT, sha256)
    assert is_unlocked(small)
    case = view_decision(small.school, small.officer, SPOT)
    assert case.is_unlocked
    assert case.advice_text == ENOUGH
    assert case.answers[Part.RISKS] == ANSWERS[Part.RISKS]


def test_an_incomplete_assessment_is_not_put_forward(small: SmallSchool) -> None:
    """It is kept as a draft, and the refusal names what is missing."""
    with pytest.raises(Refused, match="assessment_missing"):
        put_forward(small.school, small.controller, SPOT)
    save_assessment(small.school, small.controller, SPOT, {**ANSWERS, Part.IMBALANCE: " "})
    with pytest.raises(Refused, match="assessment_incomplete") as refused:
        put_forward(small.school, small.controller, SPOT)
    assert refused.value.params == {"part": "imbalance", "flaw": "missing"}


def test_drafts_are_kept_by_version(small: SmallSchool) -> None:
    """What was put forward stays; the next change begins another version, also after a restart."""
    first = save_assessment(small.school, small.controller, SPOT, {Part.RISKS: "Half a"})
    second = save_assessment(small.school, small.controller, SPOT, ANSWERS)
    assert (first.version, second.version) == (1, 1)
    sha256 = put_forward(small.school, small.controller, SPOT).sha256
    changed = {**ANSWERS, Part.RISKS: f"Another risk. {ENOUGH}"}
    assert save_assessment(small.school, small.controller, SPOT, changed).version == 2
    again = small.reopen()
    case = view_decision(again.school, again.controller, SPOT)
    assert case.answers[Part.RISKS] == changed[Part.RISKS]
    assert not case.is_current
    read = view_decision(again.school, again.officer, SPOT)
    assert read.answers[Part.RISKS] == ANSWERS[Part.RISKS]
    assert read.submission is not None
    assert read.submission.sha256 == sha256
    with pytest.raises(Exception, match="what was put forward stays"):
        write(
            again.school.vault.database, "UPDATE assessments SET answers = '{}' WHERE version = 1"
        )
    again.school.close()


def test_nothing_endless_is_kept(small: SmallSchool) -> None:
    """A part, advice and reasons have their greatest length."""
    endless = "word " * LONGEST
    with pytest.raises(Refused, match="assessment_incomplete"):
        save_assessment(small.school, small.controller, SPOT, {Part.RISKS: endless})
    sha256 = advised(small)
    with pytest.raises(Refused, match="advice_text"):
        give_advice(small.school, small.officer, sha256, Stance.FOR, endless)
    with pytest.raises(Refused, match="reasons_long"):
        decide_no(small.school, small.controller, SPOT, endless)


def test_against_the_advice_takes_more_than_a_word(small: SmallSchool) -> None:
    """The reasons are thought about, kept, and named by the ledger."""
    sha256 = advised(small, Stance.AGAINST)
    for reasons, code in (("", "reasons_missing"), ("Because.", "reasons_short")):
        with pytest.raises(Refused, match=code):
            decide_yes(small.school, small.controller, SPOT, sha256, reasons=reasons)
    assert not is_unlocked(small)
    decide_yes(small.school, small.controller, SPOT, sha256, reasons=f"All the same: {ENOUGH}")
    last = next(e for e in reversed(list(small.school.ledger.entries())) if e.body.get("verdict"))
    assert small.school.assessments.text(last.text("text_sha256")) == f"All the same: {ENOUGH}"


def test_words_that_were_changed_are_told(small: SmallSchool) -> None:
    """The ledger's hash fits no other words: neither is shown, nor decided on."""
    sha256 = advised(small)
    database = small.school.vault.database
    write(database, "DROP TRIGGER decision_texts_stay")
    write(database, "UPDATE decision_texts SET content = content || '!' WHERE sha256 = ?", sha256)
    for act in (
        lambda: view_decision(small.school, small.officer, SPOT),
        lambda: decide_yes(small.school, small.controller, SPOT, sha256),
    ):
        with pytest.raises(Damaged, match="decision_text_missing"):
            act()


def test_words_that_a_restored_backup_took_away_come_back(small: SmallSchool) -> None:
    """The screen opens and says so; the same assessment put forward again has its words again."""
    sha256, officer = advised(small), small.officer
    database, head = small.school.vault.database, small.school.ledger.head
    write(database, "DELETE FROM decision_texts")
    read = view_decision(small.school, officer, SPOT)
    assert (read.answers, read.advice_text, read.is_lost) == ({}, "", True)
    assert view_decision(small.school, small.controller, SPOT).is_lost
    with pytest.raises(Damaged, match="decision_text_missing"):
        decide_yes(small.school, small.controller, SPOT, sha256)
    assert put_forward(small.school, small.controller, SPOT).sha256 == sha256
    assert small.school.ledger.head == head
    assert view_decision(small.school, officer, SPOT).answers[Part.RISKS] == ANSWERS[Part.RISKS]
    give_advice(small.school, officer, sha256, Stance.FOR, ENOUGH)
    assert not view_decision(small.school, officer, SPOT).is_lost


def test_no_name_and_no_text_gets_into_the_ledger(small: SmallSchool) -> None:
    """It holds hashes and key facts; what was written stays in the encrypted database."""
    decide_yes(small.school, small.controller, SPOT, advised(small))
    revoke_decision(small.school, small.controller, SPOT, REASON)
    lines = b"".join(path.read_bytes() for path in small.school.paths.ledger.glob("*.jsonl"))
    assert b"decision_revoked" in lines
    for words in (ENOUGH, REASON, small.controller.display_name):
        assert words.encode() not in lines


ENDINGS: dict[str, Act] = {
    "revoked": lambda s, who: revoke_decision(s.school, who, SPOT, REASON),
    "refused": lambda s, who: decide_no(s.school, who, SPOT),
}


@pytest.mark.parametrize("end", ENDINGS.values(), ids=ENDINGS)
def test_templates_and_consents_end_with_the_decision(demo: SmallSchool, end: Act) -> None:
    """Every one, with a receipt each; a new decision does not bring a consent back (R2)."""
    subjects = [SubjectRef(demo.student(number).subject_ref) for number in ("1", "2")]
    demo.enrol("1")
    demo.consent("2")
    assert end(demo, demo.controller) == 2
    assert not any(demo.school.vault.holds(subject) for subject in subjects)
    assert demo.school.consents.open_erasures() == ()
    reasons = {
        entry.text("reason")
        for subject in subjects
        for entry in demo.school.consents.history(subject)
        if entry.kind == "consent_ended"
    }
    assert reasons == {EndReason.DECISION_ENDED.value}
    demo.decide(days=100)
    with pytest.raises(NoPermit, match="no_consent"):
        demo.school.consents.require(subjects[0], SPOT)


def test_the_other_method_is_left_alone(demo: SmallSchool) -> None:
    """Revoking face at the spot ends nothing of card + face."""
    demo.decide(purpose=CARD)
    revoke_decision(demo.school, demo.controller, SPOT, REASON)
    assert demo.school.decisions.standing(CARD, demo.clock.now()) is not None


def test_a_power_cut_after_a_revocation_is_made_good(demo: SmallSchool) -> None:
    """The revocation is on record, the rest is not done: the next start does it."""
    demo.enrol("1")
    subject = SubjectRef(demo.student("1").subject_ref)
    sha256 = demo.school.assessments.keep(REASON)
    demo.school.decisions.revoke(SPOT, reasons_sha256=sha256, by=demo.controller.id)
    assert demo.school.vault.holds(subject)
    again = demo.reopen()
    assert not again.school.vault.holds(subject)
    assert again.school.consents.open_erasures() == ()
    again.school.close()


def test_templates_end_with_the_last_day(demo: SmallSchool) -> None:
    """When the school is opened after it, nothing is left that stood on the decision."""
    demo.decide(days=10)
    demo.enrol("1")
    subject = SubjectRef(demo.student("1").subject_ref)
    demo.clock.advance(days=11)
    again = demo.reopen()
    assert not is_unlocked(again)
    assert not again.school.vault.holds(subject)
    again.school.close()


def test_a_running_lesson_loses_its_gallery(demo: SmallSchool) -> None:
    """What it asks twice a second has changed, and the gallery is empty."""
    demo.enrol("1")
    lesson_id = demo.lesson_id()
    start_lesson(demo.school, demo.teacher, lesson_id)
    assert lesson_gallery(demo.school, lesson_id, ENGINE_ID)
    before = face_ground(demo.school, lesson_id, ENGINE_ID)
    revoke_decision(demo.school, demo.controller, SPOT, REASON)
    after = face_ground(demo.school, lesson_id, ENGINE_ID)
    assert before.is_unlocked
    assert not after.is_unlocked
    assert lesson_gallery(demo.school, lesson_id, ENGINE_ID) == {}


COVERED = FaceUse(ENGINE_ID, 420, CameraKind.CAMERA)


@pytest.mark.parametrize(
    "use",
    [
        FaceUse("another-engine", 420, CameraKind.CAMERA),
        FaceUse(ENGINE_ID, 421, CameraKind.CAMERA),
        FaceUse(ENGINE_ID, 420, CameraKind.FILE),
    ],
    ids=["engine", "threshold", "camera"],
)
def test_what_is_not_covered_is_locked(demo: SmallSchool, use: FaceUse) -> None:
    """Another engine, a looser threshold, another kind of camera: an empty gallery (R2)."""
    demo.decide(threshold="420", cameras="camera")
    demo.enrol("1")
    lesson_id = demo.lesson_id()
    start_lesson(demo.school, demo.teacher, lesson_id)
    demo.school.face_uses[lesson_id] = COVERED
    assert is_covered(demo.school, SPOT, COVERED)
    assert lesson_gallery(demo.school, lesson_id, ENGINE_ID)
    assert face_ground(demo.school, lesson_id, ENGINE_ID).students
    demo.school.face_uses[lesson_id] = use
    assert not is_covered(demo.school, SPOT, use)
    assert lesson_gallery(demo.school, lesson_id, ENGINE_ID) == {}
    assert not face_ground(demo.school, lesson_id, ENGINE_ID).is_unlocked
    with pytest.raises(NoPermit):
        spot_permit(demo.school, lesson_id, demo.student("1"), use.engine_id)


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("0", CameraKind.CAMERA),
        ("camera:1", CameraKind.CAMERA),
        (" 3 ", CameraKind.CAMERA),
        ("lesson.mp4", CameraKind.FILE),
        ("C:\\films\\1", CameraKind.FILE),
    ],
)
def test_kinds_of_camera(source: str, kind: CameraKind) -> None:
    """A number is a camera of this PC, all else a file."""
    assert camera_kind(source) is kind


def test_a_distance_in_thousandths() -> None:
    """As the ledger can hold it, which takes no fractions."""
    assert (thousandths(0.42), thousandths(0.21), thousandths(0.375)) == (420, 210, 375)


def test_whoever_sets_up_learns_what_is_locked(demo: SmallSchool) -> None:
    """Unlocked, not covered by what this PC uses, or locked and since when (R2)."""
    spot, card = face_standing(demo.school, COVERED)
    assert (spot.is_unlocked, spot.uncovered) == (True, None)
    assert (card.is_unlocked, card.until, card.ended) == (False, None, "")
    looser = FaceUse(ENGINE_ID, 2001, CameraKind.CAMERA)
    spot, _ = face_standing(demo.school, looser)
    assert spot.uncovered is not None
    assert spot.uncovered.code == "decision_other_threshold"
    decide_no(demo.school, demo.controller, SPOT)
    spot, _ = face_standing(demo.school, COVERED)
    assert (spot.is_unlocked, spot.ended) == (False, "decision_made")
