"""Rules that end data: from what day the period runs, how long, on what ground, and who decided.

Pure: knows no store and no clock. A public record goes by a decision only (Arkivlagen 10 §), and
a rule without a period ends nothing.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

SCHOOL_YEAR_ENDS: Final = (6, 30)
"""The Swedish school year ends with the thirtieth of June (Skollagen 3 kap. 3 §: 1 July)."""

LONGEST_MONTHS: Final = 1200
_MONTHS_A_YEAR: Final = 12


class Trigger(StrEnum):
    """From what day a period runs."""

    SCHOOL_YEAR_ENDED = "school_year_ended"
    LEFT = "left"
    RECORDED = "recorded"
    CLOSED = "closed"


class Bar(StrEnum):
    """Why a rule ends nothing."""

    NO_PERIOD = "no_period"
    NO_DECISION = "no_decision"


@dataclass(frozen=True)
class DisposalDecision:
    """What allows a school to let public records go.

    Attributes:
        id: the case number, as in the school's document plan.
        authority: who decided.
        decided_on: when.
    """

    id: str
    authority: str
    decided_on: date


@dataclass(frozen=True)
class RetentionRule:
    """How one kind of data ends.

    Attributes:
        id: as in `Field.retention`.
        trigger: from what day the period runs.
        months: the period; None until somebody has set one.
        legal_reference: the code of the law behind it.
        is_public_record: whether it is one at a public school.
        decision: None where nobody has decided on its disposal.
    """

    id: str
    trigger: Trigger
    months: int | None
    legal_reference: str
    is_public_record: bool
    decision: DisposalDecision | None = None

    def __post_init__(self) -> None:
        """Refuse a period that no calendar has.

        Raises:
            ValueError: out of range.
        """
        if self.months is not None and not 0 <= self.months <= LONGEST_MONTHS:
            raise ValueError("a period is 0 to 1200 months")

    def needs_decision(self, *, public_school: bool) -> bool:
        """True where nothing goes without a decision id and a person's confirmation."""
        return self.is_public_record and public_school

    def bar(self, *, public_school: bool) -> Bar | None:
        """Why it ends nothing at such a school; None where it may."""
        if self.months is None:
            return Bar.NO_PERIOD
        if self.needs_decision(public_school=public_school):
            return None if self.decision and self.decision.id.strip() else Bar.NO_DECISION
        return None

    def ends_on(self, event: date) -> date | None:
        """The last day on which data of an event are kept; None where no period is set."""
        if self.months is None:
            return None
        return months_after(self._starts(event), self.months)

    def last_event(self, today: date) -> date | None:
        """The newest day whose data are out of period today; None where there is none."""
        if self.months is None:
            return None
        try:
            return self._last_event(today, self.months)
        except (ValueError, OverflowError):
            return None

    def _starts(self, event: date) -> date:
        return end_of_school_year(event) if self.trigger is Trigger.SCHOOL_YEAR_ENDED else event

    def _last_event(self, today: date, months: int) -> date:
        if self.trigger is Trigger.SCHOOL_YEAR_ENDED:
            year = today.year - months // _MONTHS_A_YEAR + 1
            while months_after(date(year, *SCHOOL_YEAR_ENDS), months) >= today:
                year -= 1
            return date(year, *SCHOOL_YEAR_ENDS)
        day = months_after(today, -months) + timedelta(days=3)
        while months_after(day, months) >= today:
            day -= timedelta(days=1)
        return day


def end_of_school_year(day: date) -> date:
    """The last day of the school year in which a day lies."""
    this_year = date(day.year, *SCHOOL_YEAR_ENDS)
    return this_year if day <= this_year else date(day.year + 1, *SCHOOL_YEAR_ENDS)


def months_after(day: date, months: int) -> date:
    """The same day of the month so many months on, or that month's last day.

    Raises:
        ValueError: no calendar goes so far.
    """
    year, month = divmod(day.year * _MONTHS_A_YEAR + day.month - 1 + months, _MONTHS_A_YEAR)
    if not date.min.year <= year <= date.max.year:
        raise ValueError("no calendar goes so far")
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
