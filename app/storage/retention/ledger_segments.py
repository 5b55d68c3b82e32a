"""Which segments of the ledger are out of period: old enough, and nothing here rests on them.

What stands today (decisions, consents, open orders) has to read the same from what would be left,
and nothing may go that is about a register, a case or an incident that is still kept. An order to
erase goes together with its receipt only: a backup from between must not bring anybody back.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final, Protocol

from app.domain.calendar import day_of
from app.storage.accountability.incidents import IncidentStore
from app.storage.rights.requests import RequestStore
from app.storage.roll_call.registers import RegisterStore
from privacy.accountability.ledger import Entry, Ledger
from privacy.clock import Clock
from privacy.consent.comments import CommentLedger
from privacy.consent.consent import ENDED, ERASED, ConsentLedger
from privacy.consent.consultation import ConsultationLedger
from privacy.consent.decision import DecisionLedger
from privacy.errors import Damaged
from privacy.purposes import Purpose
from privacy.rights import person_erasure

LEDGER: Final = "ledger_segment"
ENTRIES: Final = "ledger_entries"
_ORDERS: Final = {
    ENDED: (ERASED, "erasure_order"),
    person_erasure.ORDERED: (person_erasure.PERSON_ERASED, "erasure_order"),
    "disposal_ordered": ("disposed", "disposal"),
}


class Here(Protocol):
    """What is needed of the opened school."""

    ledger: Ledger
    clock: Clock
    registers: RegisterStore
    requests: RequestStore
    incidents: IncidentStore


class LedgerSegments:
    """The ledger's segments as far as a rule may take them."""

    def __init__(self, here: Here) -> None:
        self._here = here

    def look(self, last_event: date) -> Mapping[str, int]:
        """How many entries would go; changes nothing."""
        entries = sum(map(len, self._going(last_event)))
        return {ENTRIES: entries} if entries else {}

    def take(self, last_event: date, decision: str) -> Mapping[str, int]:
        """Let them go, each with a signed entry in its place; how many entries went."""
        going = self._going(last_event)
        for _ in going:
            self._here.ledger.dispose_oldest(LEDGER, decision)
        return {ENTRIES: sum(map(len, going))} if going else {}

    def _going(self, last_event: date) -> Sequence[Sequence[Entry]]:
        """As many of the oldest as can go together."""
        old = []
        for segment in self._here.ledger.past_segments():
            if day_of(segment[-1].at) > last_event:
                break
            old.append(segment)
        while old and not self._may_go([entry for segment in old for entry in segment]):
            old.pop()
        return old

    def _may_go(self, entries: Sequence[Entry]) -> bool:
        kept = self._kept()
        if any(str(each.body.get(name)) in kept[name] for each in entries for name in kept):
            return False
        if any(order not in set(_answers(entries)) for order in _orders(entries)):
            return False
        ledger, clock = self._here.ledger, self._here.clock
        try:
            rest = _standing(ledger.rest_after(entries[-1].sequence), clock)
        except Damaged:
            return False
        return rest == _standing(ledger, clock)

    def _kept(self) -> Mapping[str, frozenset[str]]:
        here = self._here
        return {
            "lesson": frozenset(head.lesson_id for head in here.registers.heads()),
            "case": frozenset(case.id for case in here.requests.every()),
            "incident": frozenset(incident.id for incident in here.incidents.every()),
        }


def _orders(entries: Iterable[Entry]) -> Iterator[tuple[str, str]]:
    for entry in entries:
        if entry.kind in _ORDERS:
            answer, name = _ORDERS[entry.kind]
            yield answer, entry.text(name)


def _answers(entries: Iterable[Entry]) -> Iterator[tuple[str, str]]:
    names = dict(_ORDERS.values())
    return ((each.kind, each.text(names[each.kind])) for each in entries if each.kind in names)


def _standing(ledger: Ledger, clock: Clock) -> tuple[object, ...]:
    """What stands today by a ledger alone; a consultation that was answered is history."""
    decisions, consultations = DecisionLedger(ledger), ConsultationLedger(ledger)
    consents = ConsentLedger(ledger, decisions, clock)
    comments = CommentLedger(ledger)
    now, today = clock.now(), day_of(clock.now())
    submitted = (decisions.submission(each) for each in Purpose)
    open_now = (consultations.of(each) for each in Purpose)
    return (
        [decisions.standing(each, now) for each in Purpose],
        [each if each and each.valid_until >= today else None for each in submitted],
        [frozenset(consents.subjects(each)) for each in Purpose],
        frozenset(consents.all_standing()),
        frozenset(consents.open_erasures()),
        [each if each and each.answered_on is None else None for each in open_now],
        [each for purpose in Purpose for each in comments.of(purpose) if each.is_open],
    )
