"""Carries out an order to erase, in the order that leaves nothing readable behind.

Key destroyed, rows erased, write-ahead log truncated, every store asked, then the receipt. A crash
at any point leaves the order open in the ledger, and the next start carries it out again from
the beginning: each step may be repeated. The receipt claims what happened here and no more:
images of the disk that others have made are beyond reach.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from privacy.accountability.ledger import Entry, Fact, Ledger
from privacy.at_rest.database import truncate_wal
from privacy.at_rest.vault import Vault
from privacy.consent.consent import ERASED
from privacy.consent.orders import ErasureOrder
from privacy.errors import Refused
from privacy.purposes import Purpose
from privacy.rights.stores import HoldsKeys, PersonalDataStore
from privacy.subjects import SubjectRef


@dataclass(frozen=True)
class ErasureReceipt:
    """What was done on an order, and where the ledger says so.

    Attributes:
        order_id: the order that it answers.
        subject: whose data it was.
        purpose: the data of this purpose.
        ordered_at: when the consent ended; aware, UTC.
        erased_at: when the erasure was complete; aware, UTC.
        keys_destroyed: of templates here and salts of cards; 0 when there was none any more.
        rows_erased: in all stores.
        stores: names of those asked whether they still hold anything; none does.
        sequence: of the receipt's entry in the ledger.
        ledger_hash: of that entry; noted on paper it shows later that the entry is there.
    """

    order_id: str
    subject: SubjectRef
    purpose: Purpose
    ordered_at: datetime
    erased_at: datetime
    keys_destroyed: int
    rows_erased: int
    stores: tuple[str, ...]
    sequence: int
    ledger_hash: str


def carry_out_erasure(
    order: ErasureOrder, *, vault: Vault, stores: Iterable[PersonalDataStore], ledger: Ledger
) -> ErasureReceipt:
    """Erase what one order names; see `carry_out_erasures`."""
    return carry_out_erasures([order], vault=vault, stores=stores, ledger=ledger)[0]


def carry_out_erasures(
    orders: Sequence[ErasureOrder],
    *,
    vault: Vault,
    stores: Iterable[PersonalDataStore],
    ledger: Ledger,
) -> tuple[ErasureReceipt, ...]:
    """Erase what the orders name; repeating it does no harm.

    Every key is destroyed before any row is erased. The rows of all go in one transaction, the
    log is emptied once, and the receipts are one write: a decision that falls takes hundreds of
    templates along as fast as one withdrawal.

    The caller has swapped the live gallery and cancelled long reads before.

    Args:
        orders: from the consent ledger.
        vault: its keys and its database are those that are erased from.
        stores: every registered store; those of an order's purpose are erased. The vault's own
            store is always among them.
        ledger: gets the receipts.

    Returns:
        one receipt an order, in the order given.

    Raises:
        Refused: `reader_in_the_way`, or `erasure_incomplete` with store; the orders stay open.
        NotWritten: the disk does not take it; the orders stay open.
    """
    every = tuple(stores)
    concerned = {order.purpose: _concerned(order, vault, every) for order in orders}
    receipts = _receipts_in(ledger, orders)
    open_ones = [
        order
        for order in orders
        if order.id not in receipts
        or any(store.holds(order.subject) for store in concerned[order.purpose])
    ]
    if open_ones:
        receipts |= _erase(open_ones, concerned, vault, ledger)
    return tuple(receipts[order.id] for order in orders)


def _erase(
    orders: Sequence[ErasureOrder],
    concerned: Mapping[Purpose, Sequence[PersonalDataStore]],
    vault: Vault,
    ledger: Ledger,
) -> dict[str, ErasureReceipt]:
    keys = _destroy_keys(orders, concerned, vault)
    with vault.database.atomic():
        rows = [
            sum(store.erase(order.subject) for store in concerned[order.purpose])
            for order in orders
        ]
    truncate_wal(vault.database)
    for order in orders:
        for store in concerned[order.purpose]:
            if store.holds(order.subject):
                raise Refused("erasure_incomplete", store=store.name)
    facts = [
        Fact(ERASED, _body(order, keys[number], rows[number], concerned), order.subject)
        for number, order in enumerate(orders)
    ]
    entries = ledger.append_all(facts, checkpoint=True)
    return {order.id: _receipt(entry, order) for order, entry in zip(orders, entries, strict=True)}


def _destroy_keys(
    orders: Sequence[ErasureOrder],
    concerned: Mapping[Purpose, Sequence[PersonalDataStore]],
    vault: Vault,
) -> list[int]:
    """How many each had, in the vault and in stores with keys of their own."""
    if len(orders) == 1:
        (order,) = orders
        gone = [vault.keys.destroy(order.subject, order.purpose)]
    else:
        counts = vault.keys.destroy_all([(order.subject, order.purpose) for order in orders])
        gone = [counts.get((order.subject, order.purpose), 0) for order in orders]
    return [
        count
        + sum(
            store.destroy_keys(order.subject)
            for store in concerned[order.purpose]
            if isinstance(store, HoldsKeys)
        )
        for count, order in zip(gone, orders, strict=True)
    ]


def _body(
    order: ErasureOrder,
    keys_destroyed: int,
    rows_erased: int,
    concerned: Mapping[Purpose, Sequence[PersonalDataStore]],
) -> dict[str, object]:
    return {
        "erasure_order": order.id,
        "purpose": order.purpose.value,
        "keys_destroyed": keys_destroyed,
        "rows_erased": rows_erased,
        "stores": [store.name for store in concerned[order.purpose]],
    }


def _concerned(
    order: ErasureOrder, vault: Vault, stores: Iterable[PersonalDataStore]
) -> Sequence[PersonalDataStore]:
    own = vault.store(order.purpose)
    others = (s for s in stores if s.purpose is order.purpose and s.name != own.name)
    return (own, *others)


def _receipts_in(ledger: Ledger, orders: Sequence[ErasureOrder]) -> dict[str, ErasureReceipt]:
    """The last receipt of each order that has one."""
    by_id = {order.id: order for order in orders}
    found: dict[str, ErasureReceipt] = {}
    for entry in ledger.entries():
        order = by_id.get(entry.text("erasure_order")) if entry.kind == ERASED else None
        if order is not None:
            found[order.id] = _receipt(entry, order)
    return found


def _receipt(entry: Entry, order: ErasureOrder) -> ErasureReceipt:
    return ErasureReceipt(
        order_id=order.id,
        subject=order.subject,
        purpose=order.purpose,
        ordered_at=order.ordered_at,
        erased_at=entry.at,
        keys_destroyed=entry.number("keys_destroyed"),
        rows_erased=entry.number("rows_erased"),
        stores=entry.texts("stores"),
        sequence=entry.sequence,
        ledger_hash=entry.hash,
    )
