"""Erases a person from every store, when the controller has ordered it.

The order is on record first: a crash at any point, or an old backup that brings the person back,
leads to the same erasure at the next start. Nothing of it can be undone.
"""

from collections.abc import Iterable, Sequence
from typing import Final
from uuid import uuid4

from privacy.accountability.ledger import Entry, Ledger
from privacy.at_rest.database import Database, truncate_wal
from privacy.errors import Refused
from privacy.rights.stores import PersonalDataStore
from privacy.subjects import SubjectRef

ORDERED: Final = "person_erasure_ordered"
PERSON_ERASED: Final = "person_erased"


def order_erasure(ledger: Ledger, subject: SubjectRef, by: str) -> Entry:
    """Put on record that everything about a person is to go."""
    body = {"erasure_order": str(uuid4()), "by": by}
    return ledger.append(ORDERED, body, subject, checkpoint=True)


def erase_person(
    order: Entry,
    subject: SubjectRef,
    *,
    stores: Sequence[PersonalDataStore],
    database: Database,
    ledger: Ledger,
) -> Entry:
    """Carry an order out; repeating it does no harm. Consents have been ended before.

    Raises:
        Refused: `reader_in_the_way`, or `erasure_incomplete` with store; the order stays.
        NotWritten: the disk does not take it; the order stays.
    """
    with database.atomic():
        rows = sum(store.erase(subject) for store in stores)
    truncate_wal(database)
    for store in stores:
        if store.holds(subject):
            raise Refused("erasure_incomplete", store=store.name)
    body = {
        "erasure_order": order.text("erasure_order"),
        "rows_erased": rows,
        "stores": [store.name for store in stores],
    }
    return ledger.append(PERSON_ERASED, body, subject, checkpoint=True)


def orders_to_carry_out(
    entries: Iterable[Entry], stores: Sequence[PersonalDataStore]
) -> tuple[tuple[Entry, SubjectRef], ...]:
    """Orders about people of whom something is still held, and orders without a receipt."""
    orders: dict[SubjectRef, Entry] = {}
    done: set[str] = set()
    for entry in entries:
        if entry.kind == ORDERED and entry.subject is not None:
            orders[entry.subject] = entry
        elif entry.kind == PERSON_ERASED:
            done.add(entry.text("erasure_order"))
    return tuple(
        (order, subject)
        for subject, order in orders.items()
        if order.text("erasure_order") not in done or any(s.holds(subject) for s in stores)
    )
