"""How many have agreed, as far as that may be known. Names nobody and nothing under ten."""

from collections import Counter
from datetime import date
from typing import Final

from app.domain.calendar import day_of
from app.domain.consent_numbers import ConsentNumbers, MonthOfConsents, banded
from app.domain.staff import Role, StaffMember
from app.usecases.access import require_role
from app.usecases.ports import School
from privacy.consent.consent import ENDED, GIVEN
from privacy.purposes import Purpose

MONTHS: Final = 12
_A_YEAR: Final = 12


def consent_numbers(school: School, actor: StaffMember) -> tuple[ConsentNumbers, ...]:
    """Each face method."""
    require_role(school, actor, Role.CONTROLLER, Role.OFFICER)
    counted = _counted(school)
    months = _last_months(day_of(school.clock.now()))
    students = len(school.students.every())
    return tuple(
        ConsentNumbers(
            purpose=purpose,
            standing=banded(len(school.consents.subjects(purpose)), students),
            months=tuple(
                MonthOfConsents(
                    first,
                    banded(counted[GIVEN, purpose.value, first]),
                    banded(counted[ENDED, purpose.value, first]),
                )
                for first in months
            ),
        )
        for purpose in Purpose
        if purpose.is_face
    )


def _counted(school: School) -> Counter[tuple[str, str, date]]:
    """By what happened, method and month."""
    found: Counter[tuple[str, str, date]] = Counter()
    for entry in school.ledger.entries():
        if entry.kind in {GIVEN, ENDED}:
            purpose = entry.body.get("purpose")
            found[entry.kind, str(purpose), day_of(entry.at).replace(day=1)] += 1
    return found


def _last_months(today: date) -> tuple[date, ...]:
    """The first days of so many months, oldest first."""
    last = today.year * _A_YEAR + today.month - 1
    months = range(last - MONTHS + 1, last + 1)
    return tuple(date(each // _A_YEAR, each % _A_YEAR + 1, 1) for each in months)
