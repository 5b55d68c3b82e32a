"""What the figures need of an opened school: counts, made where the data lie."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Protocol

from app.domain.accountability.figures import Seen, UseKind
from app.domain.accountability.waiting import Lots, PendingWaits
from app.domain.roll_call.mark import MarkKind


class Counts(Protocol):
    """Counts of lessons that begin in a stretch of time, and of uses in one."""

    def attendance(self, since: datetime, before: datetime) -> Mapping[MarkKind, Seen]:
        """Marks that stand in signed registers, by what they say."""

    def first_marks(self, since: datetime, before: datetime) -> tuple[Seen, Seen]:
        """First marks of whoever was present or late: by card or face, and by hand."""

    def corrections(self, since: datetime, before: datetime) -> Seen:
        """Marks that were changed after the signature."""

    def ai_uses(self, since: datetime, before: datetime) -> Mapping[UseKind, int]:
        """Uses of face methods."""


class WaitsKept(Protocol):
    """How long people wait at the spot: counts by month and way, of nobody."""

    @property
    def pending(self) -> PendingWaits:
        """What is not ten yet; in memory alone."""

    def add(self, month: date, lots: Lots) -> None:
        """Add lots of at least ten to a month; the caller holds the transaction."""

    def by_month(self, since: date) -> Mapping[date, Lots]:
        """What is kept from a month on, oldest first."""
