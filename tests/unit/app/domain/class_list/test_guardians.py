"""Whose consent is enough, and how long a guardian's holds."""

from datetime import date

import pytest

from app.domain.class_list.guardians import (
    GuardianPolicy,
    eighteenth_birthday,
    last_day,
    who_consents,
)
from app.settings import GUARDIAN_POLICY
from privacy.consent.orders import ActedBy

TODAY = date(2026, 11, 23)
ALONE, GUARDIAN, BOTH = ActedBy.STUDENT, ActedBy.GUARDIAN, ActedBy.BOTH


@pytest.mark.parametrize(
    ("policy", "age", "who"),
    [
        (GuardianPolicy.BOTH, 17, (BOTH,)),
        (GuardianPolicy.GUARDIAN, 17, (GUARDIAN, BOTH)),
        (GuardianPolicy.STUDENT_FROM_16, 15, (BOTH,)),
        (GuardianPolicy.STUDENT_FROM_16, 16, (ALONE, BOTH)),
        (GuardianPolicy.STUDENT_FROM_15, 14, (BOTH,)),
        (GuardianPolicy.STUDENT_FROM_15, 15, (ALONE, BOTH)),
    ],
)
def test_r19_the_policy_decides_under_18(
    policy: GuardianPolicy, age: int, who: tuple[ActedBy, ...]
) -> None:
    """Below its age a student never consents alone."""
    assert who_consents(policy, age) == who


@pytest.mark.parametrize("policy", GuardianPolicy)
def test_r19_from_18_on_only_the_student_does(policy: GuardianPolicy) -> None:
    """Under every policy."""
    assert who_consents(policy, 18) == who_consents(policy, 64) == (ALONE,)


def test_whoever_was_born_on_a_leap_day_comes_of_age_in_march() -> None:
    """A year without that day has no other."""
    assert eighteenth_birthday(date(2008, 2, 29)) == date(2026, 3, 1)


def test_only_a_guardians_consent_is_cut_by_the_birthday() -> None:
    """What the student takes part in holds until the school year ends."""
    born = date(2009, 3, 1)
    assert last_day(GUARDIAN, born, TODAY) == date(2027, 2, 28)
    assert last_day(BOTH, born, TODAY) == last_day(GUARDIAN, None, TODAY) == date(2027, 6, 30)


def test_the_setting_offers_every_policy() -> None:
    """And starts with the most careful one."""
    assert set(GUARDIAN_POLICY.choices) == {each.value for each in GuardianPolicy}
    assert GUARDIAN_POLICY.default == GuardianPolicy.BOTH
