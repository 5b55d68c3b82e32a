"""Who takes part in a consent: the student, a guardian or both, by the school's policy and the age.

Swedish law names no age at which a student consents alone; whoever understands what it is about
has a say, and the school puts on record where it draws the line. At 18 nobody is a guardian any
more. Knows no store.
"""

from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from privacy.consent.orders import ActedBy

OF_AGE: Final = 18
SCHOOL_YEAR_ENDS: Final = (6, 30)


class GuardianPolicy(StrEnum):
    """Who consents while a student is under 18, as the school has decided."""

    BOTH = "both"
    GUARDIAN = "guardian"
    STUDENT_FROM_15 = "student_from_15"
    STUDENT_FROM_16 = "student_from_16"


_ALONE_FROM: Final = {GuardianPolicy.STUDENT_FROM_15: 15, GuardianPolicy.STUDENT_FROM_16: 16}


def who_consents(policy: GuardianPolicy, age: int) -> tuple[ActedBy, ...]:
    """Whose consent is enough, the least first.

    Where the policy asks for the guardian, the student may take part; where it asks for the
    student, a guardian may. From 18 on a guardian has no part.
    """
    if age >= OF_AGE:
        return (ActedBy.STUDENT,)
    if policy is GuardianPolicy.GUARDIAN:
        return (ActedBy.GUARDIAN, ActedBy.BOTH)
    alone_from = _ALONE_FROM.get(policy)
    if alone_from is not None and age >= alone_from:
        return (ActedBy.STUDENT, ActedBy.BOTH)
    return (ActedBy.BOTH,)


def eighteenth_birthday(born: date) -> date:
    """The day on which somebody comes of age; the first of March for a leap day's child."""
    try:
        return born.replace(year=born.year + OF_AGE)
    except ValueError:
        return date(born.year + OF_AGE, 3, 1)


def end_of_school_year(today: date) -> date:
    """The coming thirtieth of June."""
    this_year = date(today.year, *SCHOOL_YEAR_ENDS)
    return this_year if today <= this_year else date(today.year + 1, *SCHOOL_YEAR_ENDS)


def last_day(acted_by: ActedBy, born: date | None, today: date) -> date:
    """The longest that a consent given today can hold.

    The end of the school year. What a guardian alone agreed to ends the day before the student
    comes of age: from then on nobody can speak for them, and they have not spoken. What both
    agreed to goes on, as the student's own.
    """
    end = end_of_school_year(today)
    if acted_by is ActedBy.GUARDIAN and born is not None:
        return min(end, eighteenth_birthday(born) - timedelta(days=1))
    return end
