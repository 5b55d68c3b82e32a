"""Numbers about consents: in tens, nothing under ten, and nothing by subtraction."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.accountability.consent_numbers import FEWEST, banded
from app.domain.class_list.roster import Roster
from app.domain.work import Stepping, stepped
from app.errors import NotAllowed
from app.usecases.assessment.consent_numbers import MONTHS, consent_numbers
from app.usecases.consent.withdraw_consent import withdraw_consent
from app.usecases.people.import_roster import import_roster
from privacy.purposes import Purpose
from tests.support.school import SmallSchool, pupil, small_roster


@given(st.integers(0, 500), st.integers(0, 500))
def test_nothing_under_ten_can_be_told(count: int, others: int) -> None:
    """Neither of those who have, nor of those who have not, and only tens."""
    band = banded(count, count + others)
    if count < FEWEST or others < FEWEST:
        assert band.least is None
        assert band.most is None
    else:
        assert band.least is not None
        assert band.least % FEWEST == 0
        assert band.least <= count <= (band.most or 0)


def test_twelve_of_thirty_are_a_ten(demo: SmallSchool) -> None:
    """The number that stands and that of the month; what ended is under ten, so not told."""
    new = tuple(pupil(str(number), "Given", f"Family{number}") for number in range(100, 124))
    import_roster(demo.school, demo.administrator, Roster((*small_roster().students, *new)))
    for number in range(100, 112):
        demo.consent(str(number))
    withdraw_consent(demo.school, demo.administrator, demo.id_of("100"))
    spot, card = consent_numbers(demo.school, demo.officer)
    assert (spot.purpose, card.purpose) == (Purpose.FACE_AT_SPOT, Purpose.FACE_WITH_CARD)
    assert spot.standing.least == 10
    assert card.standing.least is None
    assert len(spot.months) == MONTHS
    assert spot.months[-1].first == date(2026, 11, 1)
    assert spot.months[-1].given.least == 10
    assert spot.months[-1].ended.least is None
    assert [month.first for month in spot.months] == sorted(month.first for month in spot.months)


def test_one_who_changes_their_mind_often_is_not_many(demo: SmallSchool) -> None:
    """Ten acts of fewer than ten people tell of somebody; so does all but a few of the school."""
    for _ in range(FEWEST + 2):
        demo.consent("1")
        withdraw_consent(demo.school, demo.administrator, demo.id_of("1"))
    spot, _ = consent_numbers(demo.school, demo.officer)
    assert spot.months[-1].given.least is None
    assert spot.months[-1].ended.least is None


def test_a_month_in_which_nearly_everybody_agreed_is_not_told(demo: SmallSchool) -> None:
    """The others could be told by subtraction from the class list."""
    new = tuple(pupil(str(number), "Given", f"Family{number}") for number in range(100, 112))
    import_roster(demo.school, demo.administrator, Roster((*small_roster().students, *new)))
    for number in range(100, 112):
        demo.consent(str(number))
    spot, _ = consent_numbers(demo.school, demo.officer)
    assert spot.standing.least is None
    assert spot.months[-1].given.least is None


def test_only_controller_and_officer_read_them(small: SmallSchool) -> None:
    """Neither those who teach nor the office."""
    consent_numbers(small.school, small.controller)
    for who in (small.teacher, small.administrator):
        with pytest.raises(NotAllowed, match="role_needed"):
            consent_numbers(small.school, who)


def test_the_ledger_is_read_in_steps(small: SmallSchool) -> None:
    """What is urgent is done meanwhile, however many entries there are."""
    steps: list[int] = []
    consent_numbers(small.school, small.controller, Stepping(lambda: steps.append(1)))
    assert steps


def test_long_lists_are_handed_on_whole_and_in_steps() -> None:
    """Nothing is left out at a step, and none is far from the next one."""
    steps: list[int] = []
    assert list(stepped(range(10_001), Stepping(lambda: steps.append(1)))) == list(range(10_001))
    assert len(steps) >= 5
