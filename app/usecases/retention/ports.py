"""What retention needs of an opened school: rules as set, disposals, and carrying one out."""

from collections.abc import Mapping
from datetime import date
from typing import Protocol

from app.domain.rights.disposal import Disposal, Found, RuleSetting
from app.domain.work import UNWATCHED, Work
from privacy.rights.retention import DisposalDecision


class Disposals(Protocol):
    """Rules as the school has set them, and what went by them."""

    def settings(self) -> Mapping[str, RuleSetting]:
        """What the school has set, by rule."""

    def put(self, rule: str, setting: RuleSetting) -> None:
        """Set one."""

    def find(self, disposal_id: str) -> Disposal | None:
        """One disposal, complete or not."""

    def every(self) -> tuple[Disposal, ...]:
        """All, newest first."""


class Disposing(Protocol):
    """What can be disposed of, and doing it."""

    @property
    def is_stopped(self) -> bool:
        """True while a legal hold covers everybody's data."""

    def look(self, rule: str, last_event: date, work: Work = ...) -> Found:
        """What would go today; changes nothing."""

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
        """Put an order on record and carry it out, or as much of it as is wished."""
