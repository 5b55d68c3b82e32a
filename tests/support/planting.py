"""What is planted against consents, decisions, faces, erasure and registers: one wrong thing each.

The first line of each says, for docs/audit.md, what was done past every rule of the program.
"""

from collections.abc import Callable
from datetime import timedelta
from typing import Final
from uuid import uuid4

from app.domain.roll_call.mark import MarkKind
from app.domain.roll_call.signing import digest_of
from privacy.accountability.ai_log import Outcome
from privacy.consent.consent import GIVEN, EndReason
from privacy.consent.decision import ADVISED, DECIDED
from privacy.purposes import Purpose
from privacy.rights.person_erasure import PERSON_ERASED
from privacy.subjects import SubjectRef
from tests.support.auditing import ERASED_FACE, USE, Planted

SPOT: Final = Purpose.FACE_AT_SPOT
YUNET: Final = "face_detection_yunet_2023mar.onnx"
LONG_AGO: Final = "2024-08-20T07:00:00.000000+00:00"
Plant = Callable[[Planted], None]


def _consent(planted: Planted, **changes: object) -> None:
    """A consent in the ledger that no use case would have written."""
    ledger = planted.small.school.ledger
    known = next(entry for entry in ledger.entries() if entry.kind == GIVEN)
    ledger.append(GIVEN, {**known.body, **changes}, planted.subject(ERASED_FACE))


def templates_have_consent(planted: Planted) -> None:
    """A consent is ended in the ledger, and the template left where it was."""
    planted.small.school.consents.end(planted.subject("1"), SPOT, EndReason.WITHDRAWN, "")


def no_template_of_shielded(planted: Planted) -> None:
    """A student with a template is given a protected identity in the database."""
    planted.sql("UPDATE students SET protection = 'protected' WHERE school_number = '1'")


def no_template_of_gone(planted: Planted) -> None:
    """A student with a template is taken off the class list in the database."""
    planted.sql("UPDATE students SET left_on = '2026-11-20' WHERE school_number = '1'")


def consent_to_known_notice(planted: Planted) -> None:
    """A consent is recorded to a notice with another hash."""
    _consent(planted, notice_sha256="f" * 64)


def consent_to_newest_notice(planted: Planted) -> None:
    """A newer notice is put beside the one that people have read."""
    newer = planted.root.parent / f"notices-{planted.root.name}"
    for version in ("2026-11", "2027-01"):
        (newer / version).mkdir(parents=True)
        for language in ("sv", "en"):
            text = planted.small.school.notices / "2026-11" / f"{language}.md"
            (newer / version / text.name).write_bytes(text.read_bytes())
    planted.small.school.notices = newer


def consent_period(planted: Planted) -> None:
    """A consent is recorded that runs for three years."""
    _consent(planted, valid_until="2029-11-23")


def consent_of_adults_own(planted: Planted) -> None:
    """A guardian's consent is recorded for a student who is 26."""
    _consent(planted, acted_by="guardian")
    planted.sql("UPDATE students SET birth_date = '2000-01-01' WHERE school_number = '5'")


def consent_under_decision(planted: Planted) -> None:
    """A consent is recorded under a decision that nobody made."""
    _consent(planted, decision=str(uuid4()))


def templates_have_decision(planted: Planted) -> None:
    """The decision is revoked in the ledger, and the templates left."""
    by = planted.small.controller.id
    planted.small.school.decisions.revoke(SPOT, reasons_sha256="", by=by)


def decision_covers_engine(planted: Planted) -> None:
    """A new decision covers another engine than the one that made the templates."""
    planted.small.decide(engine="another-engine-v1")


def decision_ends_soon(planted: Planted) -> None:
    """The decision that stands ends in ten days."""
    planted.small.decide(days=10)


def advice_and_decision_apart(planted: Planted) -> None:
    """The controller's own account gives the advice."""
    ledger = planted.small.school.ledger
    known = next(entry for entry in ledger.entries() if entry.kind == ADVISED)
    ledger.append(ADVISED, {**known.body, "by": planted.small.controller.id})


def advice_and_decision_two_hands(planted: Planted) -> None:
    """The administrator who made the controller's account resets the officer's passphrase."""
    school, small = planted.small.school, planted.small
    body = {"staff": small.officer.id, "by": small.administrator.id}
    school.ledger.append("passphrase_recovered", body)
    known = next(entry for entry in school.ledger.entries() if entry.kind == DECIDED)
    school.ledger.append(DECIDED, known.body, checkpoint=True)


def decision_texts(planted: Planted) -> None:
    """The officer's words are deleted from the database."""
    planted.sql("DELETE FROM decision_texts")


def one_duty_each(planted: Planted) -> None:
    """A teacher's account is given the officer's name."""
    planted.sql("UPDATE staff SET display_name = 'Dora Officer' WHERE user_name = 'sam'")


def engines_genuine(planted: Planted) -> None:
    """A model file of the right name has other content."""
    planted.write(f"models/{YUNET}", b"not that model")


def engines_known(planted: Planted) -> None:
    """A file that no manifest names lies among the models."""
    planted.write("models/better-faces.onnx", b"strange")


def face_uses_decided(planted: Planted) -> None:
    """A use with an engine that no decision covers stands in the AI log."""
    school = planted.small.school
    use = type(USE)("another-engine-v1", USE.threshold, USE.camera_kind)
    with school.atomic():
        school.ai_log.note(
            planted.open_lesson,
            SPOT,
            Outcome.PROPOSED,
            planted.small.clock.now(),
            student_id=planted.small.id_of("1"),
            use=use,
        )


def face_marks_consented(planted: Planted) -> None:
    """A student is proposed by their face who has no consent any more."""
    school = planted.small.school
    with school.atomic():
        school.ai_log.note(
            planted.open_lesson,
            SPOT,
            Outcome.PROPOSED,
            planted.small.clock.now() + timedelta(hours=2),
            student_id=planted.small.id_of(ERASED_FACE),
            use=USE,
        )


def pseudonyms_cut(planted: Planted) -> None:
    """The key of a signed lesson's pseudonyms is put back into the database."""
    planted.sql(
        "INSERT INTO ai_log_keys VALUES (?, 'ref', zeroblob(32), ?)",
        planted.signed_lesson,
        LONG_AGO,
    )


def proposals_hold(planted: Planted) -> None:
    """Of 120 proposals in the AI log a teacher has replaced every one."""
    for _ in range(120):
        planted.sql(
            "INSERT INTO ai_log VALUES (?, '2026-11-23T08:00:00.000000+00:00', 'lesson', 'one', "
            "'face_at_spot', 'dlib-resnet-v2', 295, 'camera', 'proposed', 'somebody', 1)",
            str(uuid4()),
        )


def errors_as_declared(planted: Planted) -> None:
    """Twelve have agreed; on each of four days a teacher replaced twenty proposals of twenty."""
    ledger = planted.small.school.ledger
    known = next(entry for entry in ledger.entries() if entry.kind == GIVEN)
    for _ in range(12):
        ledger.append(GIVEN, known.body, SubjectRef(str(uuid4())))
    for day in range(4):
        at = planted.small.clock.now().replace(minute=0, second=0, microsecond=0)
        for _ in range(20):
            planted.sql(
                "INSERT INTO ai_log VALUES (?, ?, ?, 'one', 'face_at_spot', 'dlib-resnet-v2', 295, "
                "'camera', 'proposed', 'somebody', 1)",
                str(uuid4()),
                at.isoformat(timespec="microseconds"),
                f"lesson {day}",
            )
        planted.small.clock.advance(days=1)
    planted.small.school.door.end_substitute_keys()


def no_costs_nothing(planted: Planted) -> None:
    """Ten students who agreed check in themselves; ten who said no are all marked by hand."""
    for number in range(20):
        student, subject = str(uuid4()), str(uuid4())
        says_yes = number < 10
        planted.sql(
            "INSERT INTO students VALUES (?, ?, ?, 'Many', ?, NULL, 'none', NULL)",
            student,
            subject,
            f"No{number}",
            f"many-{number}",
        )
        planted.sql("INSERT INTO register_rows VALUES (?, ?)", planted.open_lesson, student)
        by = None if says_yes else planted.small.teacher.id
        _mark(planted, planted.open_lesson, student, "present", by)
        if says_yes:
            ledger = planted.small.school.ledger
            known = next(entry for entry in ledger.entries() if entry.kind == GIVEN)
            ledger.append(GIVEN, known.body, SubjectRef(subject))


def no_makes_nobody_wait(planted: Planted) -> None:
    """Cards have taken 8 to 15 seconds this month, faces 1 to 2."""
    few = "INSERT INTO waits VALUES ('2026-11', ?, 0, ?, 0, 0, ?, 0, 0, 0)"
    planted.sql(few, "card", 0, 30)
    planted.sql(few, "face_at_spot", 30, 0)


def erasures_done(planted: Planted) -> None:
    """An order to erase is two minutes old, and nobody has carried it out."""
    small = planted.small
    small.school.consents.end(planted.subject(ERASED_FACE), SPOT, EndReason.WITHDRAWN, "")
    small.clock.advance(minutes=2)


def erasures_in_time(planted: Planted) -> None:
    """An order to erase is carried out after five minutes."""
    small = planted.small
    subject = planted.subject(ERASED_FACE)
    order = small.school.consents.end(subject, SPOT, EndReason.WITHDRAWN, "")
    small.clock.advance(minutes=5)
    small.school.erasing.carry_out([order])


def erased_are_gone(planted: Planted) -> None:
    """A row about an erased person is put back into the database."""
    entries = planted.small.school.ledger.entries()
    subject = next(entry.subject for entry in entries if entry.kind == PERSON_ERASED)
    planted.sql(
        "INSERT INTO restrictions VALUES ('r', ?, 'accuracy', ?, ?, NULL, NULL)",
        subject,
        LONG_AGO,
        planted.small.administrator.id,
    )


def retention_kept(planted: Planted) -> None:
    """A card of two school years ago is still there."""
    student = planted.small.id_of("1")
    planted.sql("UPDATE cards SET issued_at = ? WHERE student_id = ?", LONG_AGO, student)


def disposals_finished(planted: Planted) -> None:
    """A disposal was begun long ago and never ended."""
    planted.sql(
        "INSERT INTO disposals VALUES ('d', 'attendance', '2020-06-30', 24, '', '', NULL, '', ?, "
        "'{}', 0, NULL, '', '', 0)",
        LONG_AGO,
    )


def holds_in_time(planted: Planted) -> None:
    """A legal hold ended in June and still holds."""
    planted.sql(
        "INSERT INTO holds VALUES ('h', ?, 'a case', ?, ?, '2026-06-30', NULL, NULL)",
        planted.subject("1"),
        LONG_AGO,
        planted.small.administrator.id,
    )


def nothing_undeclared(planted: Planted) -> None:
    """A table that no store answers for is made in the database."""
    planted.sql("CREATE TABLE private_notes (student_id TEXT, words TEXT)")


def registers_signed(planted: Planted) -> None:
    """A register was opened two weeks ago, and nobody has signed it."""
    _lesson(planted, signed=False)


def signatures_on_record(planted: Planted) -> None:
    """A register is signed in the database, and the ledger knows nothing of it."""
    _lesson(planted, signed=True)


def registers_as_signed(planted: Planted) -> None:
    """A minute is written into a signed mark, with the rule against it taken away for a moment."""
    rule = planted.value("SELECT sql FROM sqlite_master WHERE name = 'history_is_not_rewritten'")
    planted.sql("DROP TRIGGER history_is_not_rewritten")
    planted.sql(
        "UPDATE mark_changes SET minutes_early = 5 WHERE sequence = "
        "(SELECT max(sequence) FROM marks WHERE lesson_id = ?)",
        planted.signed_lesson,
    )
    planted.sql(rule)


def absence_by_people(planted: Planted) -> None:
    """An absence stands that has no author."""
    planted.sql("PRAGMA ignore_check_constraints = ON")
    student = planted.small.id_of("2")
    _mark(planted, planted.open_lesson, student, MarkKind.ABSENT.value, None)


def corrections_have_reasons(planted: Planted) -> None:
    """A correction stands in the history of a signed register without a reason."""
    planted.sql("PRAGMA ignore_check_constraints = ON")
    planted.sql(
        "INSERT INTO mark_changes VALUES (NULL, ?, ?, NULL, NULL, 0, 0, 0, ?, ?, '', 1, 0)",
        planted.signed_lesson,
        planted.small.id_of("1"),
        "2026-11-23T08:00:00.000000+00:00",
        planted.small.teacher.id,
    )


def signed_by_teachers(planted: Planted) -> None:
    """The office's account stands as whoever signed a register."""
    planted.sql("UPDATE registers SET signed_by = ? WHERE signed_by IS NOT NULL", _office(planted))


def _office(planted: Planted) -> str:
    return planted.small.administrator.id


def _mark(planted: Planted, lesson: str, student: str, kind: str, author: str | None) -> None:
    at = "2026-11-23T08:00:00.000000+00:00"
    planted.sql(
        "INSERT INTO mark_changes VALUES (NULL, ?, ?, ?, ?, 0, 0, 1, ?, ?, '', 0, 0)",
        *(lesson, student, kind, at, at, author),
    )
    planted.sql(
        "INSERT INTO marks VALUES (?, ?, (SELECT max(sequence) FROM mark_changes)) "
        "ON CONFLICT DO UPDATE SET sequence = excluded.sequence",
        *(lesson, student),
    )


def _lesson(planted: Planted, *, signed: bool) -> None:
    id_, at = str(uuid4()), "2026-11-09T08:00:00.000000+00:00"
    teacher = planted.small.teacher.id
    planted.sql(
        "INSERT INTO lessons VALUES (?, 'Old', '', ?, '2026-11-09T09:00:00.000000+00:00', ?)",
        *(id_, at, teacher),
    )
    signature = (teacher, at, digest_of(id_, ())) if signed else (None, None, None)  # type: ignore[arg-type] # a fresh id
    planted.sql("INSERT INTO registers VALUES (?, ?, NULL, NULL, ?, ?, ?)", *(id_, at, *signature))


PLANTS: Final[tuple[Plant, ...]] = (
    templates_have_consent,
    no_template_of_shielded,
    no_template_of_gone,
    consent_to_known_notice,
    consent_to_newest_notice,
    consent_period,
    consent_of_adults_own,
    consent_under_decision,
    templates_have_decision,
    decision_covers_engine,
    decision_ends_soon,
    advice_and_decision_apart,
    advice_and_decision_two_hands,
    decision_texts,
    one_duty_each,
    engines_genuine,
    engines_known,
    face_uses_decided,
    face_marks_consented,
    pseudonyms_cut,
    proposals_hold,
    errors_as_declared,
    no_costs_nothing,
    no_makes_nobody_wait,
    erasures_done,
    erasures_in_time,
    erased_are_gone,
    retention_kept,
    disposals_finished,
    holds_in_time,
    nothing_undeclared,
    registers_signed,
    signatures_on_record,
    registers_as_signed,
    absence_by_people,
    corrections_have_reasons,
    signed_by_teachers,
)
