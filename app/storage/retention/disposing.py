"""Carries disposals out: a few rows at a time, on record before and after, and again after a kill.

Order in the ledger, rows in chunks of one transaction each, write-ahead log emptied, completion in
the ledger, then in the database. A power cut anywhere leaves an order that the next start goes on
with; an older backup, which does not know the order, has the same taken out of it again.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date
from hashlib import sha256
from typing import Final, Protocol

from app.domain.calendar import bounds_of, day_of
from app.domain.ids import new_id
from app.domain.rights.disposal import Disposal, DisposalOrder, Found
from app.domain.rights.restriction import Hold
from app.domain.work import UNWATCHED, Work
from app.errors import Cancelled
from app.storage.accounts.access_log import AccessLogStore
from app.storage.class_list.cards import FaceCardStore
from app.storage.erasing import Erasing
from app.storage.retention.disposals import DisposalStore
from app.storage.retention.expired import ACCESS_LOG, CLASS_LIST, ExpiredData
from app.storage.retention.ledger_segments import LEDGER, Here, LedgerSegments
from app.storage.rights.restrictions import HoldStore, RestrictionStore
from privacy.accountability.ledger import Entry
from privacy.at_rest.documents import canonical
from privacy.rights.retention import DisposalDecision

ORDERED: Final = "disposal_ordered"
DISPOSED: Final = "disposed"


class House(Here, Protocol):
    """What is needed of the opened school."""

    holds: HoldStore
    restrictions: RestrictionStore
    access_log: AccessLogStore
    face_cards: FaceCardStore
    erasing: Erasing

    def atomic(self) -> AbstractContextManager[object]:
        """All writes inside stand together or not at all."""


class Disposing:
    """What can be disposed of, and doing it. Asks no rule: the use cases have."""

    def __init__(self, house: House, store: DisposalStore, expired: ExpiredData) -> None:
        self._house = house
        self._store = store
        self._expired = expired
        self._segments = LedgerSegments(house)

    @property
    def is_stopped(self) -> bool:
        """True while a legal hold covers everybody's data."""
        return any(each.subject_ref is None for each in self._standing_holds())

    def held(self) -> frozenset[str]:
        """Whose data are kept today by a hold or a restriction."""
        held = (each.subject_ref for each in self._standing_holds())
        return frozenset(each for each in held if each) | self._house.restrictions.subjects()

    def look(self, rule: str, last_event: date, work: Work = UNWATCHED) -> Found:
        """What would go today; changes nothing."""
        held = self.held()
        if rule != LEDGER:
            return self._expired.look(rule, last_event, held, work)
        # Entries are about many: while anybody is held, all of them stay.
        entries = self._segments.look(last_event)
        return Found(kept=sum(entries.values())) if held else Found(entries)

    def dispose(
        self,
        rule: str,
        months: int,
        last_event: date,
        decision: DisposalDecision | None,
        *,
        by: str,
        work: Work = UNWATCHED,
    ) -> Disposal:
        """Put an order on record and carry it out.

        Cancelled, it ends after whole rows, and the record says that this was not all of it.

        Raises:
            Refused: `reader_in_the_way`; the order stays and the next start goes on with it.
            NotWritten: the disk does not take it; as above.
        """
        order = DisposalOrder(
            new_id(), rule, last_event, months, decision, by, self._house.clock.now()
        )
        entry = self._house.ledger.append(ORDERED, _order_body(order), checkpoint=True)
        return self._carry_out(replace(order, ordered_at=entry.at), None, work)

    def resume(self, entries: Iterable[Entry]) -> int:
        """Go on with orders that the database does not know as complete; how many there were.

        Of one that was cancelled nobody can say which rows went: all of it goes. While a hold
        covers everybody they wait.
        """
        orders: dict[str, DisposalOrder] = {}
        done: dict[str, Entry] = {}
        for entry in entries:
            if entry.kind == ORDERED:
                orders[entry.text("disposal")] = _order_of(entry)
            elif entry.kind == DISPOSED:
                done[entry.text("disposal")] = entry
        waiting = [order for order in orders.values() if not self._is_complete(order.id)]
        if not waiting or self.is_stopped:
            return 0
        for order in waiting:
            self._carry_out(order, done.get(order.id), UNWATCHED)
        return len(waiting)

    def _carry_out(self, order: DisposalOrder, done: Entry | None, work: Work) -> Disposal:
        held = self.held()
        found = self.look(order.rule, order.last_event)
        kept = found.kept
        with self._house.atomic():
            self._store.begin(order)
        known = self._store.find(order.id)
        counts = Counter(dict(known.found.counts) if known else {})
        before, is_cancelled = counts.total(), False
        while gone := self._take(order, held, counts, kept):
            counts.update(gone)
            try:
                work.step(counts.total() - before, found.total)
            except Cancelled:
                is_cancelled = self.look(order.rule, order.last_event).total > 0
                break
        self._house.face_cards.tidy()
        self._store.leave_nothing_behind()
        return self._complete(order, Found(dict(counts), kept), done, is_cancelled=is_cancelled)

    def _take(
        self, order: DisposalOrder, held: frozenset[str], so_far: Mapping[str, int], kept: int
    ) -> Mapping[str, int]:
        if order.rule == CLASS_LIST:
            return self._take_a_person(order, held, so_far, kept)
        with self._house.atomic():
            if order.rule == ACCESS_LOG:
                gone = self._take_access_log(order, held)
            elif order.rule == LEDGER:
                gone = self._take_segments(order, held)
            else:
                gone = self._expired.take(order.rule, order.last_event, held)
            self._store.count(order.id, Found(Counter(so_far) + Counter(gone), kept))
        return gone

    def _take_segments(self, order: DisposalOrder, held: frozenset[str]) -> Mapping[str, int]:
        if held:
            return {}
        decision = order.decision.id if order.decision else ""
        return self._segments.take(order.last_event, decision)

    def _take_access_log(self, order: DisposalOrder, held: frozenset[str]) -> Mapping[str, int]:
        """Lines on registers are about many: while anybody is held, all of them stay."""
        if held:
            return {}
        lines = self._house.access_log.dispose(bounds_of(order.last_event)[1])
        return {"access_log": lines} if lines else {}

    def _take_a_person(
        self, order: DisposalOrder, held: frozenset[str], so_far: Mapping[str, int], kept: int
    ) -> Mapping[str, int]:
        going = [each for each in self._expired.gone(order.last_event) if each not in held]
        if not going:
            return {}
        self._house.erasing.erase_person(going[0], order.by)
        gone = {"students": 1}
        with self._house.atomic():
            self._store.count(order.id, Found(Counter(so_far) + Counter(gone), kept))
        return gone

    def _complete(
        self, order: DisposalOrder, found: Found, done: Entry | None, *, is_cancelled: bool
    ) -> Disposal:
        """On record, unless a power cut came between that and the database, or a backup did."""
        if done is None:
            protocol = protocol_of(order, found, is_cancelled=is_cancelled)
            digest = sha256(canonical(protocol)).hexdigest()
            body: dict[str, object] = {
                "disposal": order.id,
                "rule": order.rule,
                "counts": dict(found.counts),
                "kept": found.kept,
                "protocol": digest,
                **_if_cancelled(is_cancelled=is_cancelled),
            }
            done = self._house.ledger.append(DISPOSED, body, checkpoint=True)
        counts = done.body["counts"]
        found = Found(dict(counts) if isinstance(counts, Mapping) else {}, done.number("kept"))
        disposal = Disposal(
            order,
            found,
            done.at,
            done.text("protocol"),
            done.hash,
            is_cancelled=done.body.get("cancelled") is True,
        )
        with self._house.atomic():
            self._store.count(order.id, found)
            self._store.finish(disposal, done.at)
        return disposal

    def _is_complete(self, disposal_id: str) -> bool:
        known = self._store.find(disposal_id)
        return known is not None and known.done_at is not None

    def _standing_holds(self) -> tuple[Hold, ...]:
        return self._house.holds.standing(day_of(self._house.clock.now()))


def protocol_of(
    order: DisposalOrder, found: Found, *, is_cancelled: bool = False
) -> dict[str, object]:
    """What the digest in the ledger is over; everything on the printed protocol."""
    return {
        "order": _order_body(order),
        "ordered_at": order.ordered_at.isoformat(),
        "counts": dict(found.counts),
        "kept": found.kept,
        **_if_cancelled(is_cancelled=is_cancelled),
    }


def _if_cancelled(*, is_cancelled: bool) -> dict[str, object]:
    """Said only of what somebody ended before everything had gone."""
    return {"cancelled": True} if is_cancelled else {}


def _order_body(order: DisposalOrder) -> dict[str, object]:
    decision = order.decision
    return {
        "disposal": order.id,
        "rule": order.rule,
        "last_event": order.last_event.isoformat(),
        "months": order.months,
        "by": order.by,
        "decision": decision.id if decision else None,
        "authority": decision.authority if decision else None,
        "decided_on": decision.decided_on.isoformat() if decision else None,
    }


def _order_of(entry: Entry) -> DisposalOrder:
    decision = None
    if entry.body.get("decision") is not None:
        decided_on = date.fromisoformat(entry.text("decided_on"))
        decision = DisposalDecision(entry.text("decision"), entry.text("authority"), decided_on)
    return DisposalOrder(
        id=entry.text("disposal"),
        rule=entry.text("rule"),
        last_event=date.fromisoformat(entry.text("last_event")),
        months=entry.number("months"),
        decision=decision,
        by=str(entry.body.get("by")),
        ordered_at=entry.at,
    )
