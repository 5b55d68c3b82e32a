"""Checks of consents: every template stands on one, and each was given to words that are known."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Final

from typing_extensions import override

from privacy.accountability.check import (
    NOTHING_HERE,
    AuditCheck,
    Evidence,
    Inspection,
    Place,
    Record,
    Severity,
    evidence,
)
from privacy.clock import school_day
from privacy.consent.consent import MOST_DAYS, Consent
from privacy.consent.notices import newest_version, read_notice
from privacy.consent.orders import ActedBy
from privacy.consent.periods import consent_periods
from privacy.errors import Damaged, Refused
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef

OF_AGE: Final = 18
Judge = Callable[[Record], bool]


class TemplatesHaveConsent(AuditCheck):
    """Every template stands on a consent that stands now."""

    id = "templates-have-consent"
    legal = ("GDPR 9(2)(a)", "GDPR 7(1)")
    places = (Place.TEMPLATES, Place.LEDGER)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Ask the ledger for each template, in the vault and on a card."""
        templates = list(templates_of(inspection))
        if not templates:
            return NOTHING_HERE
        wrong = (
            f"subject:{subject}"
            for subject, purpose in templates
            if inspection.consents.standing(subject, purpose) is None
        )
        return evidence(len(templates), wrong)


class NoTemplateOfShielded(AuditCheck):
    """Nobody whose identity is protected, or may be, has a template."""

    id = "no-template-of-shielded"
    legal = ("GDPR 9(1)", "OSL 21:3 a", "R31")
    places = (Place.TEMPLATES,)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Look at the class list behind each template."""
        return _of_people(inspection, lambda each: each["protection"] != "none")


class NoTemplateOfGone(AuditCheck):
    """Nobody who has left the school has a template."""

    id = "no-template-of-gone"
    legal = ("GDPR 5(1)(e)", "GDPR 17(1)(a)")
    places = (Place.TEMPLATES,)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Look at the class list behind each template."""
        return _of_people(inspection, lambda each: each["left_on"] is not None)


class ConsentToKnownNotice(AuditCheck):
    """Every consent that stands was given to a notice that is here, word for word."""

    id = "consent-to-known-notice"
    legal = ("GDPR 7(1)", "GDPR 7(2)", "GDPR 13")
    places = (Place.LEDGER, Place.NOTICES)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Compare the hash on record with the file's."""
        consents = _standing(inspection)
        shown = {_notice_of(each) for each in consents}
        known = {notice: _hash_of(inspection, *notice) for notice in shown}
        wrong = (
            f"subject:{each.subject}"
            for each in consents
            if known[_notice_of(each)] != each.notice_sha256
        )
        return evidence(len(consents), wrong)


class ConsentToNewestNotice(AuditCheck):
    """Every consent that stands was given to the newest notice."""

    id = "consent-to-newest-notice"
    legal = ("GDPR 7(1)", "GDPR 13(3)")
    places = (Place.LEDGER, Place.NOTICES)
    severity = Severity.NOTE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Compare versions."""
        consents = _standing(inspection)
        newest = newest_version(inspection.notices)
        wrong = (each for each in consents if each.notice_version != newest)
        return evidence(len(consents), (f"subject:{each.subject}" for each in wrong))


class ConsentPeriodKept(AuditCheck):
    """No consent runs for longer than a school year."""

    id = "consent-period"
    legal = ("GDPR 5(1)(e)", "EDPB 05/2020")
    places = (Place.LEDGER,)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Count the days of each."""
        consents = _standing(inspection)
        longest = timedelta(days=MOST_DAYS)
        wrong = (
            each for each in consents if each.valid_until - school_day(each.given_at) > longest
        )
        return evidence(len(consents), (f"subject:{each.subject}" for each in wrong))


class ConsentOfAdultsOwn(AuditCheck):
    """Whoever is of age has consented themselves."""

    id = "consent-of-adults-own"
    legal = ("GDPR 4(11)", "FB 9:1")
    places = (Place.LEDGER,)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Lay dates of birth beside consents that guardians gave alone."""
        born = {
            str(each["subject_ref"]): date.fromisoformat(each["birth_date"])
            for each in inspection.rows(
                "SELECT subject_ref, birth_date FROM students WHERE birth_date IS NOT NULL"
            )
        }
        consents = _standing(inspection)
        today = school_day(inspection.now)
        wrong = (
            f"subject:{each.subject}"
            for each in consents
            if each.acted_by is ActedBy.GUARDIAN
            and _age(born.get(each.subject, today), today) >= OF_AGE
        )
        return evidence(len(consents), wrong)


class ConsentUnderDecision(AuditCheck):
    """Every consent was given under a decision that was on record when it was given."""

    id = "consent-under-decision"
    legal = ("GDPR 9(2)(a)", "GDPR 35(1)", "AI 26(9)")
    places = (Place.LEDGER,)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Follow the chain: the decision's entry comes first."""
        decided: set[str] = set()
        periods = {each.entry.sequence for each in consent_periods(inspection.entries_in_steps())}
        wrong = []
        for entry in inspection.entries:
            if "decision" in entry.body and entry.kind in {"decision_made", "demo_decision"}:
                decided.add(str(entry.body["decision"]))
            elif entry.sequence in periods and entry.body["decision"] not in decided:
                wrong.append(f"entry:{entry.sequence}")
        return evidence(len(periods), wrong)


CONSENT_CHECKS: Final[tuple[AuditCheck, ...]] = (
    TemplatesHaveConsent(),
    NoTemplateOfShielded(),
    NoTemplateOfGone(),
    ConsentToKnownNotice(),
    ConsentToNewestNotice(),
    ConsentPeriodKept(),
    ConsentOfAdultsOwn(),
    ConsentUnderDecision(),
)


def templates_of(inspection: Inspection) -> Iterator[tuple[SubjectRef, Purpose]]:
    """Whose templates there are, and for what: in the vault, and on cards."""
    for each in inspection.rows("SELECT subject, purpose FROM templates"):
        yield SubjectRef(each["subject"]), Purpose(each["purpose"])
    sql = (
        "SELECT subject_ref FROM cards JOIN face_cards USING (locator) "
        "JOIN students ON students.id = student_id"
    )
    for each in inspection.rows(sql):
        yield SubjectRef(each["subject_ref"]), Purpose.FACE_WITH_CARD


def _of_people(inspection: Inspection, is_wrong: Judge) -> Evidence:
    templates = list(templates_of(inspection))
    if not templates:
        return NOTHING_HERE
    sql = "SELECT subject_ref, protection, left_on FROM students"
    wrong = {str(each["subject_ref"]) for each in inspection.rows(sql) if is_wrong(each)}
    found = dict.fromkeys(subject for subject, _ in templates if subject in wrong)
    return evidence(len(templates), (f"subject:{each}" for each in found))


def _standing(inspection: Inspection) -> tuple[Consent, ...]:
    ledger = inspection.consents
    found = (
        ledger.standing(subject, purpose)
        for purpose in Purpose
        for subject in ledger.subjects(purpose)
    )
    return tuple(each for each in found if each is not None)


def _notice_of(consent: Consent) -> tuple[str, str, Purpose]:
    return consent.notice_version, consent.notice_language, consent.purpose


def _hash_of(inspection: Inspection, version: str, language: str, purpose: Purpose) -> str | None:
    """Of a notice as it lies here; None where it does not."""
    try:
        return read_notice(inspection.notices, version, language, purpose).sha256
    except (Damaged, Refused):
        return None


def _age(born: date, today: date) -> int:
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))
