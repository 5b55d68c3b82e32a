"""What keeps a person's data from being disposed of. Every disposal asks here first."""

from datetime import date
from enum import StrEnum

from app.usecases.ports import School


class DisposalBar(StrEnum):
    """Why nothing of a person may go today."""

    HELD = "held"
    RESTRICTED = "restricted"


def disposal_bar(school: School, subject: str, day: date) -> DisposalBar | None:
    """None where a rule may dispose of a person's data on that day."""
    if school.holds.covers(subject, day):
        return DisposalBar.HELD
    return DisposalBar.RESTRICTED if school.restrictions.restricts(subject) else None
