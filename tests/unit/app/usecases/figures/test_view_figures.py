"""The school's figures: counted from what is on record, and told of nobody."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.domain.accountability.figures import FigureName, SchoolFigures, Span
from app.domain.work import Stepping
from app.errors import NotAllowed
from app.usecases.consent.withdraw_consent import withdraw_consent
from app.usecases.figures.view_figures import MONTHS, WEEKS, view_figures, view_running
from privacy.accountability.ai_log import Outcome
from tests.support.busy_school import busy_school, look, register_requests
from tests.support.school import SmallSchool

NOVEMBER = date(2026, 11, 1)


@pytest.fixture
def busy(tmp_path: Path) -> Iterator[SmallSchool]:
    """Some thirty students after their first lesson."""
    made = busy_school(tmp_path / "data")
    yield made
    made.school.close()


def last(figures: SchoolFigures, name: FigureName) -> dict[str, Span]:
    """What a figure says of its last period."""
    figure = next(each for each in figures.figures if each.name is name)
    return {each.name: each.spans[-1] for each in figure.series}


def test_a_lesson_shows_in_the_figures(busy: SmallSchool) -> None:
    """Attendance, who marked, corrections and consents, each in its ten."""
    figures = view_figures(busy.school, busy.officer)
    assert last(figures, FigureName.MARKS) == {"machine": Span(20, 29), "hand": Span(10, 19)}
    assert last(figures, FigureName.CORRECTIONS) == {"corrections": Span(10, 19)}
    attendance = last(figures, FigureName.ATTENDANCE)
    assert (attendance["present"], attendance["late"]) == (Span(20, 29), Span(10, 19))
    assert attendance["absent"] == Span()
    consents = last(figures, FigureName.CONSENTS)
    assert consents == {"face_at_spot": Span(10, 19), "face_with_card": Span()}


def test_periods_end_now(busy: SmallSchool) -> None:
    """Twelve months and twelve weeks, oldest first; months without a lesson say nothing."""
    figures = view_figures(busy.school, busy.controller)
    by_name = {each.name: each for each in figures.figures}
    assert set(by_name) == set(FigureName)
    assert by_name[FigureName.MARKS].starts[-1] == NOVEMBER
    assert len(by_name[FigureName.MARKS].starts) == MONTHS
    assert by_name[FigureName.ATTENDANCE].starts[-1] == date(2026, 11, 23)
    assert len(by_name[FigureName.ATTENDANCE].starts) == WEEKS
    for each in by_name[FigureName.MARKS].series:
        assert not any(span.is_told for span in each.spans[:-1])


def test_a_consent_counts_in_each_of_its_months(busy: SmallSchool) -> None:
    """Also in the one in which it ended, and in none after."""
    busy.clock.set(busy.clock.now() + timedelta(days=31))
    for number in range(1, 15):
        withdraw_consent(busy.school, busy.administrator, busy.id_of(str(number)))
    busy.clock.set(busy.clock.now() + timedelta(days=31))
    figures = view_figures(busy.school, busy.officer)
    spot = next(each for each in figures.figures if each.name is FigureName.CONSENTS).series[0]
    assert spot.spans[-3:] == (Span(10, 19), Span(10, 19), Span())


def test_looks_at_faces_are_counted_by_outcome(busy: SmallSchool) -> None:
    """Each outcome in its ten; of an outcome under ten nothing."""
    look(busy, Outcome.UNKNOWN, 25)
    look(busy, Outcome.AMBIGUOUS, 12)
    look(busy, Outcome.UNUSABLE, 9)
    found = last(view_figures(busy.school, busy.officer), FigureName.FACE_AT_SPOT)
    assert (found["unknown"], found["ambiguous"]) == (Span(20, 29), Span(10, 19))
    assert (found["unusable"], found["recognised"]) == (Span(), Span())


def test_looks_of_a_few_people_are_not_told(tmp_path: Path) -> None:
    """Where fewer than ten have agreed, however many looks there were."""
    few = busy_school(tmp_path / "data", students=9)
    look(few, Outcome.UNKNOWN, 60)
    look(few, Outcome.AMBIGUOUS, 60)
    figures = view_figures(few.school, few.officer)
    assert all(each.is_empty for each in figures.figures)
    few.school.close()


def test_shares_need_more_than_a_day(busy: SmallSchool) -> None:
    """Of one day none is told; of forty days the share of unknown faces."""
    look(busy, Outcome.UNKNOWN, 40)
    (spot, card) = view_running(busy.school, busy.officer)
    assert spot.unrecognised is None
    for days_ago in range(1, 40):
        look(busy, Outcome.UNKNOWN, 20, days_ago)
        look(busy, Outcome.AMBIGUOUS, 20, days_ago)
    (spot, card) = view_figures(busy.school, busy.officer).running
    assert spot.unrecognised is not None
    assert spot.unrecognised.high == 1
    assert (card.unrecognised, spot.replaced) == (None, None)


def test_requests_are_counted_when_due(busy: SmallSchool) -> None:
    """Twelve that nobody answers are received in one month and overdue in the next."""
    register_requests(busy, 12)
    busy.clock.set(busy.clock.now() + timedelta(days=35))
    figures = view_figures(busy.school, busy.officer)
    figure = next(each for each in figures.figures if each.name is FigureName.REQUESTS)
    received, answered, overdue = figure.series
    assert received.spans[-2:] == (Span(10, 19), Span())
    assert overdue.spans[-2:] == (Span(), Span(10, 19))
    assert not any(span.is_told for span in answered.spans)


def test_what_is_urgent_is_done_between(busy: SmallSchool) -> None:
    """Counting gives way after each question."""
    rests: list[int] = []
    view_figures(busy.school, busy.officer, Stepping(lambda: rests.append(1)))
    assert len(rests) >= MONTHS + WEEKS
    rests.clear()
    view_running(busy.school, busy.officer, Stepping(lambda: rests.append(1)))
    # A week of the log at a step, and the ledger.
    assert len(rests) > WEEKS


def test_only_controller_and_officer_see_them(busy: SmallSchool) -> None:
    """Neither those who teach nor the office."""
    for who in (busy.teacher, busy.administrator):
        for read in (view_figures, view_running):
            with pytest.raises(NotAllowed, match="role_needed"):
                read(busy.school, who)
