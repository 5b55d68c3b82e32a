"""How long people wait to check in, told of the whole school and of nobody in it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final

from app.domain.accountability.figures import (
    Figure,
    FigureName,
    Series,
    Span,
    WaitingFigures,
    months_until,
)
from app.domain.accountability.waiting import Lots, Waits, Way, total
from app.domain.accountability.waiting_bounds import figures_of, half_of, nine_of_ten_of
from app.domain.accounts.staff import Role, StaffMember
from app.domain.calendar import day_of
from app.usecases.access import require_role
from app.usecases.ports import School

MONTHS: Final = 12


def view_waiting(school: School, actor: StaffMember) -> WaitingFigures:
    """Each way over twelve months, and the difference that a face makes."""
    require_role(school, actor, Role.CONTROLLER, Role.OFFICER)
    return waiting_here(school)


def waiting_here(school: School) -> WaitingFigures:
    """The same for what the program writes by itself; it tells of nobody."""
    months = months_until(day_of(school.clock.now()), MONTHS)
    return waiting_figures(months, school.waits.by_month(months[0]))


def waiting_figures(months: Sequence[date], kept: Mapping[date, Lots]) -> WaitingFigures:
    """All months as one."""
    every = [kept.get(month, {}) for month in months]
    lots = {
        way: total(each[way] for each in every if way in each)
        for way in Way
        if any(way in each for each in every)
    }
    return figures_of(lots)


def waiting_by_month(months: Sequence[date], kept: Mapping[date, Lots]) -> tuple[Figure, ...]:
    """Within how many seconds half, and nine of ten, had checked in."""
    return tuple(
        Figure(name, tuple(months), tuple(_of_way(way, months, kept, tell) for way in Way))
        for name, tell in (
            (FigureName.WAITING, half_of),
            (FigureName.LONGEST_WAITING, nine_of_ten_of),
        )
    )


def _of_way(
    way: Way, months: Sequence[date], kept: Mapping[date, Lots], tell: Callable[[Waits], Span]
) -> Series:
    return Series(way.value, tuple(tell(kept.get(each, {}).get(way, Waits())) for each in months))
