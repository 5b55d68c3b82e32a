"""The controller's decisions that unlock face methods, as a fold over the ledger.

An assessment is put forward, the officer advises on exactly that one, the controller decides. What
lacks one of these before it in the chain unlocks nothing, whatever an entry says. A refusal needs
none of them. The words are kept beside the ledger; here stand their hashes and the key facts.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import uuid4

from privacy.accountability.ledger import Entry, Ledger
from privacy.clock import school_day
from privacy.consent.advice import Advice, Stance
from privacy.consent.assessment import MOST_DAYS, Assessment, Coverage
from privacy.consent.decided import (
    CHANGE_BEGUN,
    CHANGE_GIVEN_UP,
    ENGINE_CHANGED,
    Decided,
    Decision,
)
from privacy.errors import Refused
from privacy.purposes import Purpose

__all__ = ["Decision", "DecisionLedger", "Ended", "Submission", "Verdict"]

PUT_FORWARD: Final = "assessment_put_forward"
ADVISED: Final = "advice_given"
DECIDED: Final = "decision_made"
REVOKED: Final = "decision_revoked"
DEMO_DECISION: Final = "demo_decision"
"""Of demo schools made by the first version; read, and never written any more."""


class Verdict(StrEnum):
    """What was decided."""

    YES = "yes"
    NO = "no"


@dataclass(frozen=True)
class Submission:
    """An assessment that was put forward for advice."""

    purpose: Purpose
    sha256: str
    body: str
    valid_until: date
    coverage: Coverage
    put_forward_by: str
    put_forward_at: datetime


@dataclass(frozen=True)
class Ended:
    """That nothing is unlocked any more, or that it was refused.

    Attributes:
        kind: `decision_made` for a refusal, `decision_revoked`.
        text_sha256: of the reason; empty where none was given.
    """

    kind: str
    at: datetime
    text_sha256: str


class DecisionLedger:
    """The assessments, advice and decisions that the ledger holds."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._known: dict[str, Submission] = {}
        self._advice: dict[str, Advice] = {}
        self._latest: dict[Purpose, Submission] = {}
        self._decisions = Decided()
        self._ended: dict[Purpose, Ended] = {}
        ledger.follow(self._take)

    def put_forward(
        self, assessment: Assessment, by: str, *, reasons_sha256: str = "", open_comments: int = 0
    ) -> Submission:
        """Record that this is what is to be decided on; advice is given on it and no other.

        Args:
            assessment: a complete one.
            by: the controller's id.
            reasons_sha256: why it is put forward although comments are open.
            open_comments: how many are.

        Raises:
            Refused: `reasons_missing`.
            NotWritten: the ledger could not be written.
        """
        if open_comments and not reasons_sha256:
            raise Refused("reasons_missing")
        covers = assessment.coverage
        body: dict[str, object] = {
            "purpose": assessment.purpose.value,
            "assessment": assessment.sha256,
            "body": assessment.body,
            "valid_until": assessment.valid_until.isoformat(),
            "engine": covers.engine_id,
            "threshold": covers.threshold,
            "cameras": sorted(covers.camera_kinds),
            "by": by,
        }
        if open_comments:
            body |= {"open_comments": open_comments, "text_sha256": reasons_sha256}
        return _submission(self._ledger.append(PUT_FORWARD, body))

    def advise(self, assessment: str, stance: Stance, text_sha256: str, by: str) -> Advice:
        """Record advice; a later one on the same assessment takes its place.

        Raises:
            Refused: `assessment_superseded`, `advice_own`.
            NotWritten: the ledger could not be written.
        """
        submission = self._current(assessment)
        if submission.put_forward_by == by:
            raise Refused("advice_own")
        body = {
            "purpose": submission.purpose.value,
            "assessment": assessment,
            "stance": stance.value,
            "text_sha256": text_sha256,
            "by": by,
        }
        return _advice(self._ledger.append(ADVISED, body))

    def decide_yes(
        self,
        assessment: str,
        *,
        decided_on: date,
        today: date,
        reasons_sha256: str,
        by: str,
        open_comments: int = 0,
    ) -> Decision:
        """Record a decision that unlocks what the assessment is about, until its last day.

        Args:
            assessment: the SHA-256 of the one that was put forward last.
            decided_on: the day that the deciding body decided.
            today: at the school.
            reasons_sha256: of the written reasons, needed where the advice was against or
                comments are open.
            by: the controller's id.
            open_comments: how many are.

        Raises:
            Refused: `assessment_superseded`, `advice_missing`, `advice_own`,
                `reasons_missing`, `decided_on_impossible`, or `decision_period` with most_days.
            NotWritten: the ledger could not be written.
        """
        submission = self._current(assessment)
        advice = self.advice(assessment)
        if advice is None:
            raise Refused("advice_missing")
        if advice.given_by == by:
            raise Refused("advice_own")
        if (advice.stance is Stance.AGAINST or open_comments) and not reasons_sha256:
            raise Refused("reasons_missing")
        if not school_day(advice.given_at) <= decided_on <= today:
            raise Refused("decided_on_impossible")
        if not today <= submission.valid_until or _days(today, submission) > MOST_DAYS:
            raise Refused("decision_period", most_days=MOST_DAYS)
        body: dict[str, object] = {
            "decision": str(uuid4()),
            "purpose": submission.purpose.value,
            "verdict": Verdict.YES.value,
            "assessment": assessment,
            "decided_on": decided_on.isoformat(),
            "text_sha256": reasons_sha256,
            "by": by,
        }
        if open_comments:
            body["open_comments"] = open_comments
        entry = self._ledger.append(DECIDED, body, checkpoint=True)
        return self._decision(entry, submission, advice.stance)

    def decide_no(self, purpose: Purpose, *, reasons_sha256: str, by: str) -> None:
        """Record a refusal; it needs nothing, and ends what stands.

        Raises:
            Refused: `decision_not_about_faces`.
            NotWritten: the ledger could not be written.
        """
        if not purpose.is_face:
            raise Refused("decision_not_about_faces")
        body = {
            "decision": str(uuid4()),
            "purpose": purpose.value,
            "verdict": Verdict.NO.value,
            "text_sha256": reasons_sha256,
            "by": by,
        }
        self._ledger.append(DECIDED, body, checkpoint=True)

    def revoke(self, purpose: Purpose, *, reasons_sha256: str, by: str) -> None:
        """Record that the decision that was made stands no more.

        Raises:
            Refused: `nothing_to_revoke`.
            NotWritten: the ledger could not be written; the decision stands.
        """
        decision = self._decisions.last(purpose)
        if decision is None:
            raise Refused("nothing_to_revoke")
        body = {
            "decision": decision.id,
            "purpose": purpose.value,
            "text_sha256": reasons_sha256,
            "by": by,
        }
        self._ledger.append(REVOKED, body, checkpoint=True)

    def standing(
        self, purpose: Purpose, at: datetime, engine_id: str | None = None
    ) -> Decision | None:
        """The decision that unlocks a purpose at a moment.

        While the school goes over to another engine two may stand beside each other: then it is
        the one on the engine that is named, or else the last.
        """
        return self._decisions.standing(purpose, at, engine_id)

    def last(self, purpose: Purpose) -> Decision | None:
        """The last decision that unlocked, unless it was revoked; it may have expired."""
        return self._decisions.last(purpose)

    def ended(self, purpose: Purpose) -> Ended | None:
        """The refusal or revocation that holds; None where nothing was decided or a yes came."""
        return self._ended.get(purpose)

    def submission(self, purpose: Purpose) -> Submission | None:
        """The assessment that was put forward last."""
        return self._latest.get(purpose)

    def advice(self, assessment: str) -> Advice | None:
        """The last advice on exactly this assessment."""
        return self._advice.get(assessment)

    def _current(self, assessment: str) -> Submission:
        submission = self._known.get(assessment)
        if submission is None or self._latest[submission.purpose] != submission:
            raise Refused("assessment_superseded")
        return submission

    def _take(self, entry: Entry) -> None:
        if entry.kind == PUT_FORWARD:
            submission = _submission(entry)
            self._known[submission.sha256] = self._latest[submission.purpose] = submission
            # The same text put forward again has to be advised on again.
            self._advice.pop(submission.sha256, None)
        elif entry.kind == ADVISED:
            self._advice[entry.text("assessment")] = _advice(entry)
        elif entry.kind == DECIDED:
            self._take_decision(entry)
        elif entry.kind == REVOKED:
            self._end(entry)
        elif entry.kind == DEMO_DECISION and self._ledger.is_demo:
            for decision in _demo_decisions(entry):
                self._decisions.add(decision)
        elif entry.kind in {CHANGE_BEGUN, CHANGE_GIVEN_UP, ENGINE_CHANGED}:
            self._decisions.follow(entry)

    def _take_decision(self, entry: Entry) -> None:
        if entry.text("verdict") == Verdict.NO:
            self._end(entry)
            return
        submission = self._known.get(entry.text("assessment"))
        advice = self._advice.get(entry.text("assessment"))
        if submission is None or advice is None or self._latest[submission.purpose] != submission:
            return
        self._ended.pop(submission.purpose, None)
        self._decisions.add(self._decision(entry, submission, advice.stance))

    def _decision(self, entry: Entry, submission: Submission, stance: Stance) -> Decision:
        return Decision(
            id=entry.text("decision"),
            purpose=submission.purpose,
            coverage=submission.coverage,
            assessment=submission.sha256,
            stance=stance,
            body=submission.body,
            decided_on=date.fromisoformat(entry.text("decided_on")),
            recorded_at=entry.at,
            valid_until=submission.valid_until,
            is_demo=self._ledger.is_demo,
        )

    def _end(self, entry: Entry) -> None:
        purpose = Purpose(entry.text("purpose"))
        self._decisions.end(purpose)
        self._ended[purpose] = Ended(entry.kind, entry.at, entry.text("text_sha256"))


def _days(today: date, submission: Submission) -> int:
    return (submission.valid_until - today).days


def _submission(entry: Entry) -> Submission:
    return Submission(
        purpose=Purpose(entry.text("purpose")),
        sha256=entry.text("assessment"),
        body=entry.text("body"),
        valid_until=date.fromisoformat(entry.text("valid_until")),
        coverage=Coverage(
            entry.text("engine"), entry.number("threshold"), frozenset(entry.texts("cameras"))
        ),
        put_forward_by=entry.text("by"),
        put_forward_at=entry.at,
    )


def _advice(entry: Entry) -> Advice:
    return Advice(
        assessment=entry.text("assessment"),
        stance=Stance(entry.text("stance")),
        text_sha256=entry.text("text_sha256"),
        given_by=entry.text("by"),
        given_at=entry.at,
    )


_ANY_THRESHOLD: Final = 1_000_000


def _demo_decisions(entry: Entry) -> list[Decision]:
    return [
        Decision(
            id=entry.text("decision"),
            purpose=Purpose(value),
            coverage=Coverage(entry.text("engine"), _ANY_THRESHOLD, frozenset()),
            assessment="",
            stance=Stance.FOR,
            body="",
            decided_on=school_day(entry.at),
            recorded_at=entry.at,
            valid_until=date.fromisoformat(entry.text("valid_until")),
            is_demo=True,
        )
        for value in entry.texts("purposes")
    ]
