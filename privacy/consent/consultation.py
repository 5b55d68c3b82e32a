"""The prior consultation of the authority (GDPR 36) as a fold over the ledger: what was sent when.

The authority has eight weeks from receipt, may take six more, and the time stands still while it
waits for what it has asked for. The words are in the package that was sent; here stand the days.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from privacy.accountability.ledger import Entry, Ledger
from privacy.errors import Refused
from privacy.purposes import Purpose

CONSULTATION_STEP: Final = "consultation_step"
WEEKS: Final = 8
MORE_WEEKS: Final = 6
LONGEST_CASE_NUMBER: Final = 60


class Step(StrEnum):
    """What has happened between school and authority."""

    SENT = "sent"
    EXTENDED = "extended"
    ASKED = "asked"
    SUPPLIED = "supplied"
    ANSWERED = "answered"


@dataclass(frozen=True)
class Consultation:
    """How far it has come.

    Attributes:
        assessment: SHA-256 of what was sent.
        case_number: the authority's; empty until it is known.
        is_extended: whether the authority has taken six weeks more.
        asked_on: the authority waits for the school since; None where it does not.
        waited_days: for how many days the time has stood still before.
        answered_on: None until there is an answer.
        last_on: the day of the last step.
    """

    purpose: Purpose
    assessment: str
    case_number: str
    sent_on: date
    last_on: date
    is_extended: bool = False
    asked_on: date | None = None
    waited_days: int = 0
    answered_on: date | None = None

    @property
    def due_on(self) -> date | None:
        """The last day of the authority's time; None while it stands still."""
        if self.asked_on is not None and self.answered_on is None:
            return None
        weeks = WEEKS + (MORE_WEEKS if self.is_extended else 0)
        return self.sent_on + timedelta(weeks=weeks, days=self.waited_days)

    @property
    def next_steps(self) -> frozenset[Step]:
        """What can happen now; a new one can be sent once this is answered."""
        if self.answered_on is not None:
            return frozenset({Step.SENT})
        if self.asked_on is not None:
            return frozenset({Step.SUPPLIED, Step.ANSWERED})
        found = {Step.ASKED, Step.ANSWERED}
        return frozenset(found if self.is_extended else found | {Step.EXTENDED})


class ConsultationLedger:
    """The prior consultations that the ledger holds, one at a time for each method."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._found: dict[Purpose, Consultation] = {}
        ledger.follow(self._take)

    def of(self, purpose: Purpose) -> Consultation | None:
        """The last one."""
        return self._found.get(purpose)

    def next_steps(self, purpose: Purpose) -> frozenset[Step]:
        """What can happen now."""
        found = self._found.get(purpose)
        return found.next_steps if found else frozenset({Step.SENT})

    def record(
        self, purpose: Purpose, step: Step, on: date, by: str, *, detail: str = ""
    ) -> Consultation:
        """Put a step on record.

        Args:
            purpose: the method.
            step: what has happened.
            on: when.
            by: who notes it.
            detail: the SHA-256 of what was sent, or the authority's case number.

        Raises:
            Refused: `consultation_step`, it is not its turn; `consultation_day`, the day lies
                before the last step; `consultation_case_number` with longest.
            NotWritten: the ledger could not be written.
        """
        before = self._found.get(purpose)
        if step not in self.next_steps(purpose):
            raise Refused("consultation_step")
        if before is not None and on < before.last_on:
            raise Refused("consultation_day")
        if len(detail) > (64 if step is Step.SENT else LONGEST_CASE_NUMBER):
            raise Refused("consultation_case_number", longest=LONGEST_CASE_NUMBER)
        body = {
            "purpose": purpose.value,
            "step": step.value,
            "on": on.isoformat(),
            "detail": detail,
            "by": by,
        }
        self._ledger.append(CONSULTATION_STEP, body)
        return self._found[purpose]

    def _take(self, entry: Entry) -> None:
        if entry.kind != CONSULTATION_STEP:
            return
        purpose, on = Purpose(entry.text("purpose")), date.fromisoformat(entry.text("on"))
        step, detail = Step(entry.text("step")), entry.text("detail")
        before = self._found.get(purpose)
        if step is Step.SENT:
            self._found[purpose] = Consultation(purpose, detail, "", on, on)
        elif before is not None:
            number = detail or before.case_number
            self._found[purpose] = _after(replace(before, last_on=on, case_number=number), step, on)


def _after(found: Consultation, step: Step, on: date) -> Consultation:
    if step is Step.EXTENDED:
        return replace(found, is_extended=True)
    if step is Step.ASKED:
        return replace(found, asked_on=on)
    waited = found.waited_days
    if found.asked_on is not None:
        waited += (on - found.asked_on).days
    if step is Step.SUPPLIED:
        return replace(found, asked_on=None, waited_days=waited)
    return replace(found, answered_on=on, asked_on=None, waited_days=waited)
