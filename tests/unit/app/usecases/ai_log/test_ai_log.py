"""The AI log: what it says of each use of a face, and what nobody can learn from it."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.roll_call.camera_kind import CameraKind, FaceUse
from app.domain.roll_call.mark import MarkKind
from app.errors import BadInput, NotAllowed, Refused
from app.usecases.ai_log.read_ai_log import AiLine, AiQuery, read_ai_log
from app.usecases.cards.issue_cards import issue_cards
from app.usecases.lessons.act_on_sighting import act_on_sighting
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.mark_by_hand import mark_by_hand
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.retention.dispose import dispose_by_itself
from privacy.accountability.ai_log import Outcome
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from recognition.gallery import ReferenceId
from recognition.quality import QualityReason
from recognition.sighting import (
    Ambiguous,
    CardShown,
    HolderMatched,
    HolderNotMatched,
    Recognised,
    Sighting,
    TurnHead,
    Unknown,
    Unusable,
)
from tests.support.school import ENGINE_ID, MONDAY, SmallSchool, small_school

USE = FaceUse(ENGINE_ID, 521, CameraKind.CAMERA)
AT = MONDAY + timedelta(minutes=7, seconds=31)


@pytest.fixture
def lesson(tmp_path: Path) -> Iterator[SmallSchool]:
    """A started lesson that recognises faces."""
    made = small_school(tmp_path / "data", demo=True)
    start_lesson(made.school, made.teacher, made.lesson_id())
    made.school.face_uses[made.lesson_id()] = USE
    made.clock.set(AT)
    yield made
    made.school.close()


def see(lesson: SmallSchool, sighting: Sighting) -> None:
    """Let the lesson act on what the camera saw."""
    act_on_sighting(lesson.school, lesson.lesson_id(), sighting, lesson.clock.now())


def reference(lesson: SmallSchool, number: str) -> ReferenceId:
    """A student as recognition knows them."""
    return ReferenceId(lesson.id_of(number))


def recognise(lesson: SmallSchool, number: str) -> None:
    """A student is recognised at the spot."""
    see(lesson, Recognised(reference(lesson, number), 1, 1.0, distance=0.31))


def lines(
    lesson: SmallSchool, method: Purpose | None = None, outcome: Outcome | None = None
) -> tuple[AiLine, ...]:
    """What the officer reads of the day."""
    first, last = MONDAY - timedelta(days=1), MONDAY + timedelta(days=1)
    return read_ai_log(lesson.school, lesson.officer, AiQuery(first, last, method, outcome))


def test_a_use_is_logged_with_method_engine_threshold_and_outcome(lesson: SmallSchool) -> None:
    """R35: each of them in a line of its own, for both face methods."""
    recognise(lesson, "1")
    see(lesson, HolderMatched(reference(lesson, "2"), 2.0))
    found = {each.use.method: each.use for each in lines(lesson)}
    spot, card = found[Purpose.FACE_AT_SPOT], found[Purpose.FACE_WITH_CARD]
    assert (spot.engine_id, spot.threshold, spot.camera_kind) == (ENGINE_ID, 521, "camera")
    assert card.threshold == 375
    assert spot.outcome is card.outcome is Outcome.PROPOSED


def test_what_ended_in_no_mark_is_logged_as_well(lesson: SmallSchool) -> None:
    """Ambiguous, unknown and unusable looks, and a holder who was not matched."""
    ada, bo = reference(lesson, "1"), reference(lesson, "2")
    for sighting in (
        Ambiguous((ada, bo), 1, 1.0),
        Unknown(2.0),
        Unusable((QualityReason.TOO_DARK,), 3.0),
        HolderNotMatched(ada, 4.0),
    ):
        see(lesson, sighting)
    told = sorted((each.use.outcome.value, each.use.method.value) for each in lines(lesson))
    assert told == [
        ("ambiguous", "face_at_spot"),
        ("unknown", "face_at_spot"),
        ("unknown", "face_with_card"),
        ("unusable", "face_at_spot"),
    ]


def test_a_card_or_a_hand_leaves_no_line(lesson: SmallSchool) -> None:
    """Nothing was measured, so nothing is logged; nor for a wish that somebody turn their head."""
    ada = lesson.id_of("1")
    card = issue_cards(lesson.school, lesson.administrator, [ada])[0]
    see(lesson, CardShown(card.payload, 1.0))
    see(lesson, TurnHead(2.0))
    mark_by_hand(
        lesson.school, lesson.teacher, lesson.lesson_id(), lesson.id_of("2"), MarkKind.PRESENT
    )
    assert lines(lesson) == ()


def test_no_line_tells_whose_it_is_or_when(lesson: SmallSchool) -> None:
    """No id, no reference, no name, no lesson, no minute, no score, and no order of rows."""
    recognise(lesson, "1")
    student = lesson.student("1")
    cursor = lesson.school.vault.database.execute("SELECT * FROM ai_log")
    row = dict(zip([each[0] for each in cursor.description], cursor.fetchone(), strict=True))
    written = " ".join(map(str, row.values()))
    for told in (student.id, student.subject_ref, "Ada", str(lesson.lesson_id()), "0.31", ":07"):
        assert told not in written
    assert row["at"] == "2026-11-23T08:00:00.000000+00:00"
    assert "sequence" not in row


def test_the_mark_does_not_know_of_the_line(lesson: SmallSchool) -> None:
    """Rule 1: a card's mark and a face's are alike in every column but whose and when."""
    ada, bo = lesson.id_of("1"), lesson.id_of("2")
    card = issue_cards(lesson.school, lesson.administrator, [ada])[0]
    see(lesson, CardShown(card.payload, 1.0))
    recognise(lesson, "2")
    own = {"sequence", "student_id"}
    cursor = lesson.school.vault.database.execute("SELECT * FROM mark_changes")
    names = [each[0] for each in cursor.description]
    rows = {row[names.index("student_id")]: row for row in cursor.fetchall()}
    alike = [
        {n: v for n, v in zip(names, rows[each], strict=True) if n not in own} for each in (ada, bo)
    ]
    assert alike[0] == alike[1]


def test_nobody_but_the_officer_reads_it(lesson: SmallSchool) -> None:
    """Never a teacher; and whoever reads it stands in the access log."""
    recognise(lesson, "1")
    query = AiQuery(MONDAY, MONDAY + timedelta(days=1))
    for who in (lesson.teacher, lesson.administrator, lesson.controller):
        with pytest.raises(NotAllowed):
            read_ai_log(lesson.school, who, query)
    lines(lesson)
    read = lesson.school.access_log.between(MONDAY, MONDAY + timedelta(days=1))
    assert [each.what.value for each in read if each.staff_id == lesson.officer.id] == ["ai_log"]


def test_the_signature_names_who_confirmed_and_what_was_overridden(lesson: SmallSchool) -> None:
    """R35: the signing person, and True only where a person put another mark in its place."""
    recognise(lesson, "1")
    recognise(lesson, "2")
    school, who, lesson_id = lesson.school, lesson.teacher, lesson.lesson_id()
    ada, late = lesson.id_of("1"), MarkKind.LATE
    mark_by_hand(school, who, lesson_id, ada, late, minutes_late=7, minutes_early=5)
    mark_by_hand(school, who, lesson_id, lesson.id_of("2"), MarkKind.ABSENT)
    see(lesson, Unknown(3.0))
    decide_unmarked(school, who, lesson_id)
    assert {each.confirmed_by for each in lines(lesson)} == {""}
    sign_register(school, who, lesson_id)
    found = lines(lesson)
    assert {each.confirmed_by for each in found} == {"Tess Teacher"}
    told = [(each.use.outcome.value, each.use.overridden) for each in found]
    assert sorted(told, key=str) == [("proposed", False), ("proposed", True), ("unknown", None)]


def test_after_the_signature_no_line_can_be_tied_to_anybody(lesson: SmallSchool) -> None:
    """The lesson's key is gone, and there is no other way back."""
    recognise(lesson, "1")
    database = lesson.school.vault.database
    assert len(database.execute("SELECT * FROM ai_log_keys").fetchall()) == 1
    decide_unmarked(lesson.school, lesson.teacher, lesson.lesson_id())
    sign_register(lesson.school, lesson.teacher, lesson.lesson_id())
    assert database.execute("SELECT * FROM ai_log_keys").fetchall() == []
    subject = SubjectRef(lesson.student("1").subject_ref)
    assert not lesson.school.ai_log.export(subject)


def test_a_restart_before_the_signature_loses_no_override(lesson: SmallSchool) -> None:
    """The key waits in the database until somebody signs."""
    recognise(lesson, "1")
    again = lesson.reopen()
    lesson.school = again.school
    school, who, lesson_id = lesson.school, lesson.teacher, lesson.lesson_id()
    mark_by_hand(school, who, lesson_id, lesson.id_of("1"), MarkKind.ABSENT)
    decide_unmarked(school, who, lesson_id)
    sign_register(school, who, lesson_id)
    assert [each.use.overridden for each in lines(lesson)] == [True]


def test_the_same_person_is_one_pseudonym_in_a_lesson_and_another_in_the_next(
    lesson: SmallSchool,
) -> None:
    """Looks of one lesson can be followed; lessons cannot be joined."""
    recognise(lesson, "1")
    recognise(lesson, "1")
    outcomes = {each.use.outcome for each in lines(lesson)}
    assert outcomes == {Outcome.PROPOSED, Outcome.REPEATED}
    swedish = lesson.lesson_id("Swedish")
    lesson.clock.advance(hours=2)
    start_lesson(lesson.school, lesson.teacher, swedish)
    seen = Recognised(reference(lesson, "1"), 1, 1.0)
    act_on_sighting(lesson.school, swedish, seen, lesson.clock.now())
    by_lesson: dict[str, set[str]] = {}
    for each in lines(lesson):
        by_lesson.setdefault(each.use.lesson, set()).add(each.use.pseudonym)
    assert [len(each) for each in by_lesson.values()] == [1, 1]
    assert len(set.union(*by_lesson.values())) == 2


def test_mark_and_line_stand_together_or_not_at_all(
    lesson: SmallSchool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A line that cannot be written takes the mark with it; the student is asked again."""

    def refuse(*_given: object, **_named: object) -> None:
        raise Refused("reader_in_the_way")

    monkeypatch.setattr(lesson.school.ai_log, "note", refuse)
    with pytest.raises(Refused):
        recognise(lesson, "1")
    assert lesson.school.registers.changes(lesson.lesson_id()) == ()


def test_a_register_that_is_closed_takes_no_more_lines(lesson: SmallSchool) -> None:
    """Whoever stands at the spot after the signature leaves none."""
    decide_unmarked(lesson.school, lesson.teacher, lesson.lesson_id())
    sign_register(lesson.school, lesson.teacher, lesson.lesson_id())
    see(lesson, Unknown(1.0))
    assert lines(lesson) == ()


def test_a_line_goes_after_six_months_by_itself(lesson: SmallSchool) -> None:
    """R35: not a day earlier, and nobody has to confirm it."""
    recognise(lesson, "1")
    lesson.clock.advance(days=181)
    dispose_by_itself(lesson.school)
    assert len(lines(lesson)) == 1
    lesson.clock.advance(days=2)
    dispose_by_itself(lesson.school)
    assert lines(lesson) == ()
    keys = lesson.school.vault.database.execute("SELECT * FROM ai_log_keys").fetchall()
    assert keys == [], "the key of a lesson that nobody signed goes with its lines"


def test_the_database_changes_no_line(lesson: SmallSchool) -> None:
    """Below every use case: an outcome stays what it was."""
    recognise(lesson, "1")
    with pytest.raises(Exception, match="not rewritten"):
        lesson.school.vault.database.execute("UPDATE ai_log SET outcome = 'unknown'")


def test_filters_and_a_period_that_cannot_be(lesson: SmallSchool) -> None:
    """By method and outcome; a period that ends before it begins is refused."""
    recognise(lesson, "1")
    see(lesson, Unknown(1.0))
    assert len(lines(lesson, outcome=Outcome.UNKNOWN)) == 1
    assert lines(lesson, method=Purpose.FACE_WITH_CARD) == ()
    with pytest.raises(BadInput, match="ai_log_period"):
        read_ai_log(lesson.school, lesson.officer, AiQuery(MONDAY, MONDAY))


def test_a_signature_that_a_power_cut_left_to_the_ledger_confirms_the_lines(
    lesson: SmallSchool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The next start completes the signature, and the log with it."""
    recognise(lesson, "1")
    school, who, lesson_id = lesson.school, lesson.teacher, lesson.lesson_id()
    decide_unmarked(school, who, lesson_id)

    def die(*_given: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(school.registers, "sign", die)
    with pytest.raises(KeyboardInterrupt):
        sign_register(school, who, lesson_id)
    lesson.school = lesson.reopen().school
    assert [(each.confirmed_by, each.use.overridden) for each in lines(lesson)] == [
        ("Tess Teacher", False)
    ]
