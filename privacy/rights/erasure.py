"""Carries out an order to erase, in the order that leaves nothing readable behind.

Key destroyed, rows erased, write-ahead log truncated, every store asked, then the receipt. A crash
at any point leaves the order open in the ledger, and the next start carries it out again from
the beginning: each step may be repeated. The receipt claims what happened here and no more:
images of the disk that others have made are beyond reach.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from privacy.accountability.ledger import Entry, Ledger
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
    """Erase what the order names; repeating it does no harm.

    The caller has swapped the live gallery and cancelled long reads before.

    Args:
        order: from the consent ledger.
        vault: its keys and its database are those that are erased from.
        stores: every registered store; those of the order's purpose are erased. The vault's own
            store is always among them.
        ledger: gets the receipt.

    Raises:
        Refused: `reader_in_the_way`, or `erasure_incomplete` with store; the order stays open.
        NotWritten: the disk does not take it; the order stays open.
    """
    concerned = _concerned(order, vault, stores)
    is_held = any(store.holds(order.subject) for store in concerned)
    if not is_held and (done := _receipt_in(ledger, order)) is not None:
        return done
    keys_destroyed = int(vault.keys.destroy(order.subject, order.purpose)) + sum(
        store.destroy_keys(order.subject) for store in concerned if isinstance(store, HoldsKeys)
    )
    with vault.database.atomic():
        rows_erased = sum(store.erase(order.subject) for store in concerned)
    truncate_wal(vault.database)
    for store in concerned:
        if store.holds(order.subject):
            raise Refused("erasure_incomplete", store=store.name)
    body = {
        "erasure_order": order.id,
        "purpose": order.purpose.value,
        "keys_destroyed": keys_destroyed,
        "rows_erased": rows_erased,
        "stores": [store.name for store in concerned],
    }
    return _receipt(ledger.append(ERASED, body, order.subject, checkpoint=True), order)


def _concerned(
    order: ErasureOrder, vault: Vault, stores: Iterable[PersonalDataStore]
) -> Sequence[PersonalDataStore]:
    own = vault.store(order.purpose)
    others = (s for s in stores if s.purpose is order.purpose and s.name != own.name)
    return (own, *others)


def _receipt_in(ledger: Ledger, order: ErasureOrder) -> ErasureReceipt | None:
    for entry in reversed(ledger.entries_of(order.subject)):
        if entry.kind == ERASED and entry.text("erasure_order") == order.id:
            return _receipt(entry, order)
    return None


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
