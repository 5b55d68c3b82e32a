"""One disposal by one rule: what it was allowed to take, and what it took. No names, ever."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from app.domain.ids import StaffId
from privacy.rights.retention import DisposalDecision


@dataclass(frozen=True)
class DisposalOrder:
    """What is to go, as it stands in the ledger before anything goes.

    Attributes:
        rule: the id of the rule.
        last_event: data of this day and earlier ones are out of period.
        months: the period that has passed.
        decision: what allows it; None where none is needed.
        by: the controller who confirmed it; empty for what goes by itself.
    """

    id: str
    rule: str
    last_event: date
    months: int
    decision: DisposalDecision | None
    by: str
    ordered_at: datetime


@dataclass(frozen=True)
class Found:
    """What a rule would take, or took.

    Attributes:
        counts: rows by kind.
        kept: what a hold or a restriction keeps, in lessons, people or rows.
    """

    counts: Mapping[str, int] = field(default_factory=dict)
    kept: int = 0

    @property
    def total(self) -> int:
        """Rows of all kinds."""
        return sum(self.counts.values())


@dataclass(frozen=True)
class Disposal:
    """An order and what came of it.

    Attributes:
        done_at: None while it is being carried out.
        digest: SHA-256 over the protocol, as it stands in the ledger.
        ledger_hash: of the ledger's entry on the completed disposal.
        is_cancelled: whether somebody ended it before everything had gone.
    """

    order: DisposalOrder
    found: Found
    done_at: datetime | None = None
    digest: str = ""
    ledger_hash: str = ""
    is_cancelled: bool = False


@dataclass(frozen=True)
class RuleSetting:
    """What a school has set for one rule."""

    months: int
    decision: DisposalDecision | None
    set_by: StaffId
    set_at: datetime
