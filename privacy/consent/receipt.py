"""Receipts of consents: what was agreed to, how it ended, and what was erased with it.

Read from the ledger whenever one is wanted, so that every copy says the same. Names nobody: the
person is a random reference. A receipt is no proof by itself; entry and head lead to it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from privacy.accountability.ledger import Entry
from privacy.consent.consent import ENDED, ERASED, GIVEN, consent_in
from privacy.consent.orders import Consent, EndReason
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef


class ReceiptEvent(StrEnum):
    """What a receipt is for."""

    GIVEN = "given"
    RENEWED = "renewed"
    ENDED = "ended"


@dataclass(frozen=True)
class Erased:
    """What the ledger says was erased on an order.

    Attributes:
        at: when it was complete; aware, UTC.
        stores: those asked whether they still hold anything; none does.
        sequence, ledger_hash: of its entry.
    """

    at: datetime
    keys_destroyed: int
    rows_erased: int
    stores: tuple[str, ...]
    sequence: int
    ledger_hash: str


@dataclass(frozen=True)
class ConsentReceipt:
    """One thing that happened to a consent.

    Attributes:
        id: of the consent, or of the order to erase that its end is; the same in every copy.
        at: when; aware, UTC.
        consent: what was given, or what ended; None where there was none on record.
        reason: why it ended; None while it stands.
        erased: what went with it; None where nothing ended, or the erasure is not complete.
        sequence, ledger_hash: of the entry.
    """

    id: str
    event: ReceiptEvent
    subject: SubjectRef
    purpose: Purpose
    at: datetime
    consent: Consent | None
    reason: EndReason | None
    erased: Erased | None
    sequence: int
    ledger_hash: str


def receipts_in(history: Sequence[Entry]) -> tuple[ConsentReceipt, ...]:
    """The receipts of one person, newest first.

    Args:
        history: as `ConsentLedger.history` gives it.
    """
    found: dict[str, ConsentReceipt] = {}
    standing: dict[Purpose, Consent] = {}
    for entry in history:
        if entry.subject is None:
            continue
        purpose = Purpose(entry.text("purpose"))
        if entry.kind == GIVEN:
            consent = consent_in(entry, entry.subject)
            event = ReceiptEvent.RENEWED if purpose in standing else ReceiptEvent.GIVEN
            standing[purpose] = consent
            found[consent.id] = _receipt(entry, entry.subject, consent.id, event, consent)
        elif entry.kind == ENDED:
            order, consent_ended = entry.text("erasure_order"), standing.pop(purpose, None)
            made = _receipt(entry, entry.subject, order, ReceiptEvent.ENDED, consent_ended)
            found[order] = replace(made, reason=EndReason(entry.text("reason")))
        elif entry.kind == ERASED and entry.text("erasure_order") in found:
            order = entry.text("erasure_order")
            found[order] = replace(found[order], erased=_erased(entry))
    return tuple(sorted(found.values(), key=lambda each: each.sequence, reverse=True))


def _receipt(
    entry: Entry, subject: SubjectRef, id_: str, event: ReceiptEvent, consent: Consent | None
) -> ConsentReceipt:
    return ConsentReceipt(
        id=id_,
        event=event,
        subject=subject,
        purpose=Purpose(entry.text("purpose")),
        at=entry.at,
        consent=consent,
        reason=None,
        erased=None,
        sequence=entry.sequence,
        ledger_hash=entry.hash,
    )


def _erased(entry: Entry) -> Erased:
    return Erased(
        at=entry.at,
        keys_destroyed=entry.number("keys_destroyed"),
        rows_erased=entry.number("rows_erased"),
        stores=entry.texts("stores"),
        sequence=entry.sequence,
        ledger_hash=entry.hash,
    )
