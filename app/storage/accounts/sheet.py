"""Who printed the recovery sheet that is in force: they may have read it."""

from typing import Final

from app.domain.accounts.staff import StaffMember
from privacy.accountability.ledger import Ledger

SHEET_PRINTED: Final = "recovery_sheet_made"


def has_printed_the_sheet(ledger: Ledger, member: StaffMember | None) -> bool:
    """Whether the last sheet on record is theirs; it goes when they go."""
    printed = [entry for entry in ledger.entries() if entry.kind == SHEET_PRINTED]
    return member is not None and bool(printed) and printed[-1].body.get("by") == member.id
