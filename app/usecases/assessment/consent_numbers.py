"""How many have agreed, as far as that may be known. Names nobody and nothing under ten."""

from collections import defaultdict
from datetime import date
from typing import Final

from app.domain.accountability.consent_numbers import Band, ConsentNumbers, MonthOfConsents, banded
from app.domain.accountability.figures import Tally, told_of
from app.domain.accounts.staff import Role, StaffMember
from app.domain.calendar import day_of
from app.domain.work import UNWATCHED, Work, stepped
from app.usecases.access import require_role
from app.usecases.ports import School
from privacy.consent.consent import ENDED, GIVEN
from privacy.purposes import Purpose

MONTHS: Final = 12
_A_YEAR: Final = 12


def consent_numbers(
    school: School, actor: StaffMember, work: Work = UNWATCHED
) -> tuple[ConsentNumbers, ...]:
    """Each face method.

    Raises:
        Cancelled: `cancelled`.
    """
    require_role(school, actor, Role.CONTROLLER, Role.OFFICER)
    counted = _counted(school, work)
    months = _last_months(day_of(school.clock.now()))
    students = len(school.students.every())
    return tuple(
        ConsentNumbers(
            purpose=purpose,
            standing=banded(len(school.consents.subjects(purpose)), students),
            months=tuple(
                MonthOfConsents(
                    first,
                    _told(counted[GIVEN, purpose.value, first], students),
                    _told(counted[ENDED, purpose.value, first], students),
                )
                for first in months
            ),
        )
        for purpose in Purpose
        if purpose.is_face
    )


def _told(people: set[str], students: int) -> Band:
    """How many people, not how many acts: one who changes their mind often is one."""
    return Band(told_of(Tally(len(people), len(people)), students).least)


def _counted(school: School, work: Work) -> defaultdict[tuple[str, str, date], set[str]]:
    """Who it was about, by what happened, method and month."""
    found: defaultdict[tuple[str, str, date], set[str]] = defaultdict(set)
    for entry in stepped(school.ledger.entries(), work):
        if entry.kind in {GIVEN, ENDED} and entry.subject is not None:
            month = day_of(entry.at).replace(day=1)
            found[entry.kind, str(entry.body.get("purpose")), month].add(entry.subject)
    return found


def _last_months(today: date) -> tuple[date, ...]:
    """The first days of so many months, oldest first."""
    last = today.year * _A_YEAR + today.month - 1
    months = range(last - MONTHS + 1, last + 1)
    return tuple(date(each // _A_YEAR, each % _A_YEAR + 1, 1) for each in months)
