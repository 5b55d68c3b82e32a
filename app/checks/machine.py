"""Checks of engines and of each use of a face: files, grounds, errors, differences."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Final

from typing_extensions import override

from app.checks.days import days_of, days_of_ai_log, hours_of
from privacy.accountability.ai_log import pseudonym_of
from privacy.accountability.check import (
    NOTHING_HERE,
    AuditCheck,
    Evidence,
    Inspection,
    Outcome,
    Place,
    Record,
    Severity,
    evidence,
)
from privacy.consent.periods import (
    ConsentPeriod,
    DecisionPeriod,
    consent_periods,
    decision_periods,
)
from privacy.purposes import Purpose
from recognition.errors import ModelRefused
from recognition.model_files import calibration_files, manifest, path_of

MOST_REPLACED: Final = 0.05
"""So many of a hundred proposals may be replaced by a teacher before somebody looks into it."""

ENOUGH_USES: Final = 100
FEWEST: Final = 10
MOST_DIFFERENCE: Final = 0.20
DAYS: Final = 90
_HOUR: Final = timedelta(hours=1)
_KINDS_OF_USE: Final = """
SELECT at, method, engine_id, threshold, camera_kind, count(*) AS uses, min(id) AS id
FROM ai_log WHERE at >= ? AND at < ?
GROUP BY at, method, engine_id, threshold, camera_kind
"""
_PEOPLE_PROPOSED: Final = """
SELECT at, lesson_ref, method, count(DISTINCT pseudonym) AS people
FROM ai_log WHERE at >= ? AND at < ? AND outcome IN ('proposed', 'repeated')
GROUP BY at, lesson_ref, method
"""
_REPLACED: Final = """
SELECT count(*) AS uses, coalesce(sum(overridden), 0) AS replaced
FROM ai_log WHERE at >= ? AND at < ? AND overridden IS NOT NULL
"""
_PROPOSED_IN_LESSON: Final = """
SELECT id, at, method, pseudonym FROM ai_log
WHERE lesson_ref = ? AND outcome IN ('proposed', 'repeated')
"""
_PRESENCE: Final = """
SELECT subject_ref, count(*) AS marks, sum(author_id IS NOT NULL) AS by_hand
FROM lessons JOIN marks ON marks.lesson_id = lessons.id
JOIN mark_changes USING (sequence)
JOIN students ON students.id = marks.student_id
WHERE starts_at >= ? AND starts_at < ? AND kind IN ('present', 'late')
GROUP BY subject_ref
"""


class EnginesGenuine(AuditCheck):
    """Every model file is the one that the manifest names, to the last byte."""

    id = "engines-genuine"
    legal = ("AI 15(5)", "AI 26(1)", "GDPR 32(1)(b)")
    places = (Place.MODELS,)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Hash each file that is here."""
        wrong, examined = [], 0
        for model in manifest().values():
            inspection.pause()
            path = path_of(model, inspection.root / "models")
            if path is None or not path.exists():
                continue
            examined += 1
            try:
                model.verify(path)
            except ModelRefused:
                wrong.append(f"model:{model.name}")
        for calibration in calibration_files().values():
            examined += 1
            try:
                calibration.content()
            except ModelRefused:
                wrong.append(f"model:{calibration.name}")
        return evidence(examined, wrong)


class EnginesKnown(AuditCheck):
    """No file lies among the models that the manifest does not know."""

    id = "engines-known"
    legal = ("AI 26(1)", "AI 13")
    places = (Place.MODELS,)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """List the folder."""
        folder = inspection.root / "models"
        every = sorted(folder.iterdir()) if folder.is_dir() else []
        strange = [path for path in every if path.name not in manifest()]
        return evidence(len(every), map(inspection.name_of, strange))


class FaceUsesDecided(AuditCheck):
    """Every use of a face happened under a decision that covered engine, threshold and camera."""

    id = "face-uses-decided"
    legal = ("GDPR 35(1)", "AI 26(1)", "AI 12")
    places = (Place.AI_LOG, Place.DECISIONS)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Lay each line of the AI log beside the decisions of its hour."""
        decisions = decision_periods(inspection.entries_in_steps())
        examined, wrong = 0, []
        for hour in _hours_of_ai_log(inspection):
            for use in inspection.rows(_KINDS_OF_USE, *hour):
                examined += use["uses"]
                if not any(_is_covered(use, each) for each in decisions):
                    wrong.append(f"use:{use['id']}")
        return evidence(examined, wrong) if examined else NOTHING_HERE


class FaceMarksConsented(AuditCheck):
    """Nobody was proposed by their face who had not agreed to it.

    While a lesson's key lives, every line is laid beside the consents of its very student. Once it
    has gone with the signature, nobody can say whose a line is: then no more people may have been
    proposed in an hour than had agreed to it in that hour.
    """

    id = "face-marks-consented"
    legal = ("GDPR 9(2)(a)", "GDPR 7(1)", "AI 12")
    places = (Place.AI_LOG, Place.LEDGER)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Lay each line beside the consents of its hour."""
        periods = consent_periods(inspection.entries_in_steps())
        agreed = _agreed_pseudonyms(inspection, periods)
        standing: dict[tuple[str, str], int] = {}
        examined, wrong = 0, []
        for stretch in _hours_of_ai_log(inspection):
            for use in inspection.rows(_PEOPLE_PROPOSED, *stretch):
                examined += use["people"]
                hour = (use["at"], use["method"])
                if use["lesson_ref"] in agreed:
                    continue
                if hour not in standing:
                    standing[hour] = _standing_at(periods, *hour)
                if use["people"] > standing[hour]:
                    wrong.append(f"lesson-ref:{use['lesson_ref']}")
        for lesson_ref, own in agreed.items():
            uses = inspection.rows(_PROPOSED_IN_LESSON, lesson_ref)
            wrong += [f"use:{each['id']}" for each in uses if not _had_agreed(each, own)]
        return evidence(examined, wrong) if examined else NOTHING_HERE


class PseudonymsCut(AuditCheck):
    """Once a register is signed, nobody can say whose a line of the AI log is."""

    id = "pseudonyms-cut"
    legal = ("GDPR 4(5)", "GDPR 5(1)(c)", "GDPR 25(1)")
    places = (Place.AI_LOG, Place.REGISTERS)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Look for keys of lessons whose register is signed."""
        rows = inspection.rows(
            "SELECT lesson_id, signed_at FROM ai_log_keys LEFT JOIN registers USING (lesson_id)"
        )
        wrong = (f"lesson:{each['lesson_id']}" for each in rows if each["signed_at"])
        return evidence(len(rows), wrong)


class ProposalsHold(AuditCheck):
    """Teachers seldom replace what a face has proposed."""

    id = "proposals-hold"
    legal = ("AI 15(1)", "AI 26(5)", "GDPR 5(1)(d)")
    places = (Place.AI_LOG,)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Count the proposals of the last ninety days that were replaced."""
        uses, replaced, since = 0, 0, inspection.before(days=DAYS)
        for day in days_of_ai_log(inspection):
            for hour in hours_of(inspection, day) if day[1] > since else ():
                found = inspection.rows(_REPLACED, *hour)[0]
                uses += found["uses"]
                replaced += found["replaced"]
        if uses < ENOUGH_USES:
            return NOTHING_HERE
        return Evidence(
            uses,
            replaced if replaced > MOST_REPLACED * uses else 0,
            (),
            Outcome.FINDING if replaced > MOST_REPLACED * uses else Outcome.IN_ORDER,
            round(1000 * replaced / uses),
        )


class NoCostNothing(AuditCheck):
    """Whoever said no to a face is not marked by hand more often than the others."""

    id = "no-costs-nothing"
    legal = ("GDPR 7(4)", "GDPR 4(11)", "DL 2:5")
    places = (Place.REGISTERS, Place.LEDGER)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Compare the shares of marks by hand; nothing is said about fewer than ten people."""
        agreed = {
            subject
            for purpose in Purpose
            if purpose.is_face
            for subject in inspection.consents.subjects(purpose)
        }
        by_hand: defaultdict[bool, int] = defaultdict(int)
        every: defaultdict[bool, int] = defaultdict(int)
        people: defaultdict[bool, set[str]] = defaultdict(set)
        for row in _presence(inspection):
            side = row["subject_ref"] in agreed
            people[side].add(row["subject_ref"])
            every[side] += row["marks"]
            by_hand[side] += row["by_hand"]
        if min(len(people[True]), len(people[False])) < FEWEST:
            return NOTHING_HERE
        more = by_hand[False] / every[False] - by_hand[True] / every[True]
        outcome = Outcome.FINDING if more > MOST_DIFFERENCE else Outcome.IN_ORDER
        found = int(outcome is Outcome.FINDING)
        return Evidence(sum(every.values()), found, (), outcome, round(100 * more))


MACHINE_CHECKS: Final[tuple[AuditCheck, ...]] = (
    EnginesGenuine(),
    EnginesKnown(),
    FaceUsesDecided(),
    FaceMarksConsented(),
    PseudonymsCut(),
    ProposalsHold(),
    NoCostNothing(),
)


def _hours_of_ai_log(inspection: Inspection) -> Iterator[tuple[str, str]]:
    for day in days_of_ai_log(inspection):
        yield from hours_of(inspection, day)


def _is_covered(use: Record, decision: DecisionPeriod) -> bool:
    at = datetime.fromisoformat(use["at"])
    return (
        decision.purpose.value == use["method"]
        and decision.stood_within(at, at + _HOUR)
        and use["engine_id"] in {"", decision.engine_id}
        and (use["threshold"] is None or use["threshold"] <= decision.threshold)
        and use["camera_kind"] in {"", *decision.cameras}
    )


def _agreed_pseudonyms(
    inspection: Inspection, periods: Sequence[ConsentPeriod]
) -> dict[str, dict[tuple[str, str], list[ConsentPeriod]]]:
    """For each lesson whose key lives: the consents behind every pseudonym and method."""
    found: dict[str, dict[tuple[str, str], list[ConsentPeriod]]] = {}
    for key in inspection.rows("SELECT lesson_id, lesson_ref, key FROM ai_log_keys"):
        inspection.pause()
        students = inspection.rows(
            "SELECT id, subject_ref FROM register_rows JOIN students ON students.id = student_id "
            "WHERE lesson_id = ?",
            key["lesson_id"],
        )
        names = {each["subject_ref"]: each["id"] for each in students}
        own: dict[tuple[str, str], list[ConsentPeriod]] = {}
        for period in periods:
            if period.subject in names:
                pseudonym = pseudonym_of(bytes(key["key"]), names[period.subject])
                own.setdefault((pseudonym, period.purpose.value), []).append(period)
        found[key["lesson_ref"]] = own
    return found


def _had_agreed(use: Record, agreed: dict[tuple[str, str], list[ConsentPeriod]]) -> bool:
    at = datetime.fromisoformat(use["at"])
    own = agreed.get((use["pseudonym"], use["method"]), ())
    return any(each.stood_within(at, at + _HOUR) for each in own)


def _standing_at(periods: Sequence[ConsentPeriod], at: str, method: str) -> int:
    begins = datetime.fromisoformat(at)
    return len(
        {
            each.subject
            for each in periods
            if each.purpose.value == method and each.stood_within(begins, begins + _HOUR)
        }
    )


def _presence(inspection: Inspection) -> Iterator[Record]:
    """Marks of presence of the last ninety days, by student and day."""
    since = inspection.before(days=DAYS)
    for day in days_of(inspection):
        if day[1] > since:
            for hour in hours_of(inspection, day):
                yield from inspection.rows(_PRESENCE, *hour)
