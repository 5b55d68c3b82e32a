"""Checks of decisions: what is unlocked, by whom, on whose advice, and what it covers."""

import hashlib
from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from typing_extensions import override

from privacy.accountability.check import (
    NOTHING_HERE,
    AuditCheck,
    Evidence,
    Inspection,
    Place,
    Severity,
    evidence,
)
from privacy.accountability.entry import Entry
from privacy.clock import school_day
from privacy.consent.checks import templates_of
from privacy.consent.comments import ANSWERED, CLOSED, COMMENTED
from privacy.consent.decision import ADVISED, DECIDED, PUT_FORWARD, REVOKED
from privacy.purposes import Purpose

SOON: Final = timedelta(days=30)
SHORTLY: Final = timedelta(days=30)
_ACCOUNT_MADE: Final = ("staff_added", "passphrase_recovered")
_ROLES: Final = {
    ADVISED: "officer",
    ANSWERED: "controller",
    CLOSED: "officer",
    COMMENTED: "officer",
    DECIDED: "controller",
    PUT_FORWARD: "controller",
    REVOKED: "controller",
}


_WITH_WORDS: Final = (PUT_FORWARD, COMMENTED, ANSWERED, ADVISED, DECIDED, REVOKED)


class TemplatesHaveDecision(AuditCheck):
    """No template outlives the decision that unlocked its method."""

    id = "templates-have-decision"
    legal = ("GDPR 35(1)", "GDPR 9(2)", "AI 26(9)")
    places = (Place.TEMPLATES, Place.DECISIONS)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Ask for the decision that stands now."""
        templates = list(templates_of(inspection))
        if not templates:
            return NOTHING_HERE
        locked = {
            purpose
            for purpose in Purpose
            if inspection.decisions.standing(purpose, inspection.now) is None
        }
        wrong = (f"subject:{subject}" for subject, purpose in templates if purpose in locked)
        return evidence(len(templates), wrong)


class DecisionsCoverEngines(AuditCheck):
    """Every template was made by the engine that the decision covers."""

    id = "decision-covers-engine"
    legal = ("GDPR 35(11)", "AI 26(1)")
    places = (Place.TEMPLATES, Place.DECISIONS)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Lay the engine beside the decision."""
        rows = inspection.rows("SELECT subject, purpose, engine_id FROM templates")
        if not rows:
            return NOTHING_HERE
        covered = {}
        for purpose in Purpose:
            decision = inspection.decisions.standing(purpose, inspection.now)
            if decision is not None:
                covered[purpose.value] = decision.coverage.engine_id
        wrong = (
            f"subject:{each['subject']}"
            for each in rows
            if covered.get(each["purpose"], each["engine_id"]) != each["engine_id"]
        )
        return evidence(len(rows), wrong)


class DecisionsLast(AuditCheck):
    """No decision that unlocks ends within a month without a new one being prepared."""

    id = "decision-ends-soon"
    legal = ("GDPR 35(11)",)
    places = (Place.DECISIONS,)
    severity = Severity.NOTE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Read the last days."""
        standing = [
            decision
            for purpose in Purpose
            if (decision := inspection.decisions.standing(purpose, inspection.now)) is not None
        ]
        soon = school_day(inspection.now) + SOON
        wrong = (
            f"decision:{each.id}"
            for each in standing
            if each.valid_until < soon and not self._is_followed(inspection, each.purpose)
        )
        return evidence(len(standing), wrong)

    def _is_followed(self, inspection: Inspection, purpose: Purpose) -> bool:
        decision = inspection.decisions.last(purpose)
        submission = inspection.decisions.submission(purpose)
        if decision is None or submission is None:
            return False
        return submission.sha256 != decision.assessment


class DutiesApart(AuditCheck):
    """Whoever advised is an officer, whoever decided a controller, and they are not one person."""

    id = "advice-and-decision-apart"
    legal = ("GDPR 35(2)", "GDPR 38(6)", "C-453/21")
    places = (Place.DECISIONS, Place.STAFF)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Look up the account behind each act."""
        roles = {str(each["id"]): each["role"] for each in inspection.rows(_ACCOUNTS)}
        acts = inspection.of_kind(*_ROLES)
        wrong = (
            f"entry:{entry.sequence}"
            for entry in acts
            if roles.get(str(entry.body["by"]), _ROLES[entry.kind]) != _ROLES[entry.kind]
        )
        return evidence(len(acts), wrong)


class DecisionsInTwoHands(AuditCheck):
    """No one person made or reset both accounts behind advice and decision shortly before.

    A note: in a small school one administrator makes every account, and has done nothing wrong.
    """

    id = "advice-and-decision-two-hands"
    legal = ("GDPR 35(2)", "GDPR 38(3)", "GDPR 38(6)")
    places = (Place.DECISIONS, Place.STAFF, Place.LEDGER)
    severity = Severity.NOTE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Ask for each decision who could have known both passphrases within the thirty days."""
        acts = inspection.of_kind(*_ACCOUNT_MADE, ADVISED, DECIDED)
        decided = [entry for entry in acts if entry.kind == DECIDED]
        wrong = (f"entry:{each.sequence}" for each in decided if _of_one_hand(each, acts))
        return evidence(len(decided), wrong)


def _of_one_hand(decision: Entry, acts: Sequence[Entry]) -> bool:
    before = [each for each in acts if each.sequence < decision.sequence]
    about = decision.body.get("assessment")
    advisers = {
        str(each.body["by"])
        for each in before
        if each.kind == ADVISED and each.body.get("assessment") == about
    }
    recent = [each for each in before if each.at >= decision.at - SHORTLY]
    of_controller = _hands_on(str(decision.body["by"]), recent)
    return any(of_controller & _hands_on(adviser, recent) for adviser in advisers)


def _hands_on(account: str, acts: Sequence[Entry]) -> set[str]:
    """Whoever made an account or gave it a new passphrase; not where nobody did."""
    touching = (each for each in acts if each.kind in _ACCOUNT_MADE)
    return {str(e.body["by"]) for e in touching if e.body["staff"] == account and e.body["by"]}


class DecisionTexts(AuditCheck):
    """The words of every assessment, advice and decision are kept, as they were hashed."""

    id = "decision-texts"
    legal = ("GDPR 5(2)", "GDPR 35(7)")
    places = (Place.DECISIONS, Place.LEDGER)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Hash what is kept, and look for what the ledger names."""
        kept = {
            str(each["sha256"])
            for each in inspection.rows("SELECT sha256, content FROM decision_texts")
            if hashlib.sha256(str(each["content"]).encode()).hexdigest() == each["sha256"]
        }
        named = [
            (entry.sequence, str(entry.body["text_sha256"]))
            for entry in inspection.of_kind(*_WITH_WORDS)
            if entry.body.get("text_sha256")
        ]
        wrong = (f"entry:{number}" for number, digest in named if digest not in kept)
        return evidence(len(named), wrong)


class OneDutyEach(AuditCheck):
    """Nobody holds the officer's account and another one beside it."""

    id = "one-duty-each"
    legal = ("GDPR 38(3)", "GDPR 38(6)", "C-453/21")
    places = (Place.STAFF,)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Compare the names of accounts in use."""
        rows = inspection.rows(_ACCOUNTS + " WHERE removed_at IS NULL")
        apart = {
            str(each["display_name"]).casefold(): each["id"]
            for each in rows
            if each["role"] == "officer"
        }
        wrong = (
            f"staff:{each['id']}"
            for each in rows
            if each["role"] != "officer" and str(each["display_name"]).casefold() in apart
        )
        return evidence(len(rows), wrong)


_ACCOUNTS: Final = "SELECT id, role, display_name FROM staff"
DECISION_CHECKS: Final[tuple[AuditCheck, ...]] = (
    TemplatesHaveDecision(),
    DecisionsCoverEngines(),
    DecisionsLast(),
    DutiesApart(),
    DecisionsInTwoHands(),
    DecisionTexts(),
    OneDutyEach(),
)
