"""Personal data breaches (GDPR Art. 33 and 34): steps, how grave they are, and the clock.

An incident is its steps in order; none is ever rewritten. Pure: knows no store and no clock.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

TIME_TO_NOTIFY: Final = timedelta(hours=72)
"""From the moment when the school became aware, days off included (Art. 33(1))."""

LONGEST_WORDS: Final = 2000
LONGEST_REFERENCE: Final = 60
MOST_COUNTED: Final = 10_000_000


class Nature(StrEnum):
    """What was lost; an incident can be several."""

    CONFIDENTIALITY = "confidentiality"
    INTEGRITY = "integrity"
    AVAILABILITY = "availability"


class Whose(StrEnum):
    """Categories of people."""

    STUDENTS = "students"
    GUARDIANS = "guardians"
    STAFF = "staff"


class What(StrEnum):
    """Categories of data."""

    IDENTITY = "identity"
    ATTENDANCE = "attendance"
    CARDS = "cards"
    BIOMETRIC = "biometric"
    CONSENTS = "consents"
    CASES = "cases"
    ACCOUNTS = "accounts"


class Risk(StrEnum):
    """To the rights and freedoms of people, as the controller judges it."""

    UNLIKELY = "unlikely"
    RISK = "risk"
    HIGH = "high"


class Severity(StrEnum):
    """How an incident stands in the list. Protected identities are the gravest (R31)."""

    NOT_ASSESSED = "not_assessed"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    TOP = "top"


class StepKind(StrEnum):
    """What was done."""

    REPORTED = "reported"
    ASSESSED = "assessed"
    MEASURES = "measures"
    NOTIFIED = "notified"
    NOT_NOTIFIED = "not_notified"
    TOLD = "told"
    NOT_TOLD = "not_told"
    COMMENTED = "commented"
    CLOSED = "closed"
    REOPENED = "reopened"


class Missing(StrEnum):
    """What has to be there before an incident can be closed."""

    ASSESSMENT = "assessment"
    MEASURES = "measures"
    AUTHORITY = "authority"
    PEOPLE = "people"


_SEVERITIES: Final = {
    Risk.UNLIKELY: Severity.LOW,
    Risk.RISK: Severity.MEDIUM,
    Risk.HIGH: Severity.HIGH,
}


@dataclass(frozen=True)
class Step:
    """One act on an incident.

    Attributes:
        by: staff id of whoever did it; empty where only the ledger still knows of it.
        facts: codes, numbers and moments; the ledger has them too.
        words: what somebody wrote; the ledger has its SHA-256 only.
        is_cut: True where the words are gone, as after an old backup.
    """

    id: str
    kind: StepKind
    at: datetime
    by: str
    facts: Mapping[str, object] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    is_cut: bool = False

    def moment(self, name: str) -> datetime | None:
        """A moment among the facts."""
        value = self.facts.get(name)
        return datetime.fromisoformat(value) if isinstance(value, str) and value else None

    def number(self, name: str) -> int:
        """A number among the facts; 0 where there is none."""
        value = self.facts.get(name)
        return value if isinstance(value, int) else 0

    def codes(self, name: str) -> tuple[str, ...]:
        """Codes among the facts."""
        value = self.facts.get(name)
        return tuple(map(str, value)) if isinstance(value, list | tuple) else ()


@dataclass(frozen=True)
class Incident:
    """One breach and how far it has come; its first step is always the report.

    Attributes:
        number: for people to speak of, such as "2026-3".
    """

    id: str
    number: str
    steps: tuple[Step, ...]

    @property
    def aware_at(self) -> datetime:
        """From when the clock runs."""
        return self.steps[0].moment("aware_at") or self.steps[0].at

    @property
    def due_at(self) -> datetime:
        """The last moment at which a notification is in time."""
        return self.aware_at + TIME_TO_NOTIFY

    @property
    def assessment(self) -> Step | None:
        """The newest one."""
        return self.last(StepKind.ASSESSED)

    @property
    def risk(self) -> Risk | None:
        """As assessed last."""
        found = self.assessment
        return None if found is None else Risk(str(found.facts["risk"]))

    @property
    def severity(self) -> Severity:
        """As the list shows it."""
        found, risk = self.assessment, self.risk
        if found is None or risk is None:
            return Severity.NOT_ASSESSED
        return Severity.TOP if found.facts.get("protected") is True else _SEVERITIES[risk]

    @property
    def authority(self) -> Step | None:
        """What was decided on telling the authority, last."""
        return self.last(StepKind.NOTIFIED, StepKind.NOT_NOTIFIED)

    @property
    def people(self) -> Step | None:
        """What was decided on telling the people concerned, last."""
        return self.last(StepKind.TOLD, StepKind.NOT_TOLD)

    @property
    def notified_at(self) -> datetime | None:
        """When the authority was told for the first time; more may have followed (Art. 33(4))."""
        told = (each for each in self.steps if each.kind is StepKind.NOTIFIED)
        return next((each.moment("notified_at") for each in told), None)

    @property
    def is_closed(self) -> bool:
        """True from the closing on, unless it was taken up again."""
        last = self.last(StepKind.CLOSED, StepKind.REOPENED)
        return last is not None and last.kind is StepKind.CLOSED

    @property
    def clock_runs(self) -> bool:
        """True until somebody has told the authority, or decided that it need not be told."""
        return not self.is_closed and self.authority is None

    def time_left(self, now: datetime) -> timedelta:
        """Until the seventy-two hours are over; negative afterwards."""
        return self.due_at - now

    def is_late(self, now: datetime) -> bool:
        """True where the authority was told too late, or is waited for too long."""
        told = self.notified_at
        if told is not None:
            return told > self.due_at
        return self.clock_runs and now > self.due_at

    def missing(self) -> tuple[Missing, ...]:
        """What has to be there before it can be closed."""
        needed = {
            Missing.ASSESSMENT: self.assessment,
            Missing.MEASURES: self.last(StepKind.MEASURES),
            Missing.AUTHORITY: self.authority,
            Missing.PEOPLE: self.people,
        }
        return tuple(name for name, step in needed.items() if step is None)

    def last(self, *kinds: StepKind) -> Step | None:
        """The newest step of these kinds."""
        return next((each for each in reversed(self.steps) if each.kind in kinds), None)


def in_order(incidents: Iterable[Incident]) -> tuple[Incident, ...]:
    """Those whose clock runs by the time left, then the open, then the closed; newest first."""
    waiting: list[Incident] = []
    settled: list[Incident] = []
    for each in incidents:
        (waiting if each.clock_runs else settled).append(each)
    waiting.sort(key=lambda each: (each.due_at, each.number))
    settled.sort(key=lambda each: (not each.is_closed, each.aware_at), reverse=True)
    return (*waiting, *settled)
