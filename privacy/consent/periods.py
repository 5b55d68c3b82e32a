"""When consents and decisions stood, as the ledger tells it; for whoever looks back.

What is asked at this moment is `ConsentLedger.require` and nothing else.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from privacy.accountability.ledger import Entry
from privacy.clock import school_day
from privacy.consent.consent import ENDED, GIVEN
from privacy.consent.decision import DECIDED, PUT_FORWARD, REVOKED, Verdict
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef


@dataclass
class ConsentPeriod:
    """One consent from its act to its end; `until` is None while nobody has ended it."""

    entry: Entry
    subject: SubjectRef
    purpose: Purpose
    since: datetime
    last_day: date
    until: datetime | None = None

    def stood_within(self, begins: datetime, ends: datetime) -> bool:
        """Whether it stood at some moment of a stretch."""
        is_before_end = self.until is None or self.until >= begins
        return self.since < ends and is_before_end and school_day(begins) <= self.last_day


@dataclass
class DecisionPeriod:
    """One decision that unlocks, and what it covers."""

    id: str
    purpose: Purpose
    engine_id: str
    threshold: int
    cameras: frozenset[str]
    since: datetime
    last_day: date
    until: datetime | None = None

    def stood_within(self, begins: datetime, ends: datetime) -> bool:
        """Whether it stood at some moment of a stretch."""
        is_before_end = self.until is None or self.until >= begins
        return self.since < ends and is_before_end and school_day(begins) <= self.last_day


def consent_periods(entries: Iterable[Entry]) -> tuple[ConsentPeriod, ...]:
    """Every consent there was, oldest first."""
    found: list[ConsentPeriod] = []
    standing: dict[tuple[SubjectRef, str], ConsentPeriod] = {}
    for entry in entries:
        if entry.kind not in (GIVEN, ENDED) or entry.subject is None:
            continue
        key = (entry.subject, entry.text("purpose"))
        before = standing.pop(key, None)
        if before is not None:
            before.until = entry.at
        if entry.kind == GIVEN:
            last_day = date.fromisoformat(entry.text("valid_until"))
            period = ConsentPeriod(entry, entry.subject, Purpose(key[1]), entry.at, last_day)
            standing[key] = period
            found.append(period)
    return tuple(found)


def decision_periods(entries: Iterable[Entry]) -> tuple[DecisionPeriod, ...]:
    """Every decision that unlocked, oldest first."""
    found: list[DecisionPeriod] = []
    submitted: dict[str, Entry] = {}
    standing: dict[str, DecisionPeriod] = {}
    for entry in entries:
        if entry.kind == PUT_FORWARD:
            submitted[entry.text("assessment")] = entry
        if entry.kind not in (DECIDED, REVOKED):
            continue
        purpose = entry.text("purpose")
        before = standing.pop(purpose, None)
        if before is not None:
            before.until = entry.at
        about = submitted.get(str(entry.body.get("assessment")))
        if entry.kind == DECIDED and entry.text("verdict") == Verdict.YES and about is not None:
            standing[purpose] = _decision(entry, about)
            found.append(standing[purpose])
    return tuple(found)


def _decision(entry: Entry, about: Entry) -> DecisionPeriod:
    return DecisionPeriod(
        id=entry.text("decision"),
        purpose=Purpose(entry.text("purpose")),
        engine_id=about.text("engine"),
        threshold=about.number("threshold"),
        cameras=frozenset(about.texts("cameras")),
        since=entry.at,
        last_day=date.fromisoformat(about.text("valid_until")),
    )
