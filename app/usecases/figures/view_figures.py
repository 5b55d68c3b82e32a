"""The school's figures for those who decide on it and watch over it. Names nobody.

Nothing here is told of a class or of a lesson.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Final, TypeVar

from app.domain.accountability.figures import (
    Figure,
    FigureName,
    RunningFigures,
    SchoolFigures,
    Seen,
    Series,
    Span,
    Tally,
    UseKind,
    months_until,
    parts,
    tally_of,
    told_of,
)
from app.domain.accounts.staff import Role, StaffMember
from app.domain.calendar import bounds_of, day_of
from app.domain.roll_call.mark import MarkKind
from app.domain.work import UNWATCHED, Work
from app.usecases.access import require_role
from app.usecases.figures.people_over_time import (
    FACES,
    Holders,
    audits,
    consents,
    holders_by_month,
    requests,
)
from app.usecases.figures.running import running_figures
from app.usecases.figures.waiting import waiting_by_month, waiting_figures
from app.usecases.ports import School
from privacy.accountability.ai_log import Outcome
from privacy.purposes import Purpose

MONTHS: Final = 12
WEEKS: Final = 12
MONTHS_OF_AI_LOG: Final = 7
"""Six whole months can touch seven."""

READERS: Final = (Role.CONTROLLER, Role.OFFICER)
KINDS: Final = (
    (MarkKind.PRESENT,),
    (MarkKind.LATE,),
    (MarkKind.ABSENT_NOTIFIED,),
    (MarkKind.ABSENT,),
    (MarkKind.OTHER_ACTIVITY, MarkKind.REMOTE),
)
OUTCOMES: Final = (Outcome.AMBIGUOUS, Outcome.UNKNOWN, Outcome.UNUSABLE)
Uses = Mapping[UseKind, int]
T = TypeVar("T")


def view_figures(school: School, actor: StaffMember, work: Work = UNWATCHED) -> SchoolFigures:
    """Every figure.

    Args:
        school: the opened school.
        actor: the controller or the officer.
        work: stepped between one question and the next.

    Raises:
        Cancelled: `cancelled`.
    """
    require_role(school, actor, *READERS)
    today = day_of(school.clock.now())
    months = months_until(today, MONTHS)
    holders = holders_by_month(school, months, work)
    uses = _uses(school, months[-MONTHS_OF_AI_LOG:], work)
    waits = school.waits.by_month(months[0])
    figures = (
        consents(school, months, holders),
        requests(school, months),
        audits(school, months),
        _attendance(school, today, work.step),
        *_marks(school, months, work.step),
        *waiting_by_month(months, waits),
        *(_recognition(method, months[-MONTHS_OF_AI_LOG:], uses, holders) for method in FACES),
    )
    return SchoolFigures(today, figures, _running(uses, holders), waiting_figures(months, waits))


def view_running(
    school: School, actor: StaffMember, work: Work = UNWATCHED
) -> tuple[RunningFigures, ...]:
    """How each face method has fared here.

    Raises:
        Cancelled: `cancelled`.
    """
    require_role(school, actor, *READERS)
    months = months_until(day_of(school.clock.now()), MONTHS_OF_AI_LOG)
    return _running(_uses(school, months, work), holders_by_month(school, months, work))


def _running(uses: Uses, holders: Holders) -> tuple[RunningFigures, ...]:
    found = []
    for method in FACES:
        people: set[str] = set().union(*holders[method][-MONTHS_OF_AI_LOG:])
        found.append(running_figures(method, uses, len(people)))
    return tuple(found)


def _uses(school: School, months: Sequence[date], work: Work) -> Uses:
    """Every use since the first of the months, a week at a step."""
    since, _ = bounds_of(months[0])
    until = school.clock.now() + timedelta(hours=1)
    found: Counter[UseKind] = Counter()
    while since < until:
        work.step()
        before = min(since + timedelta(weeks=1), until)
        found.update(school.counts.ai_uses(since, before))
        since = before
    return found


def _attendance(school: School, today: date, pause: Callable[[], None]) -> Figure:
    monday = today - timedelta(days=today.weekday())
    weeks = tuple(monday - timedelta(weeks=back) for back in reversed(range(WEEKS)))
    rows = []
    for week in weeks:
        days = _by_day(school.counts.attendance, week, week + timedelta(weeks=1), pause)
        rows.append(
            parts(
                [
                    tally_of(day.get(kind, Seen()) for day in days for kind in kinds)
                    for kinds in KINDS
                ]
            )
        )
    names = [kinds[0].value for kinds in KINDS]
    return Figure(FigureName.ATTENDANCE, weeks, _columns(names, rows))


def _by_day(
    count: Callable[[datetime, datetime], T],
    since: date,
    before: date,
    pause: Callable[[], None],
) -> tuple[T, ...]:
    """What a question answers for each day, with a rest after each: no mark waits for a month."""
    found = []
    for back in range((before - since).days):
        found.append(count(*bounds_of(since + timedelta(days=back))))
        pause()
    return tuple(found)


def _marks(
    school: School, months: Sequence[date], pause: Callable[[], None]
) -> tuple[Figure, Figure]:
    marks, corrections = [], []
    for month in months:
        following = (month + timedelta(days=31)).replace(day=1)
        first = _by_day(school.counts.first_marks, month, following, pause)
        marks.append(parts([tally_of(day[by] for day in first) for by in (0, 1)]))
        later = _by_day(school.counts.corrections, month, following, pause)
        corrections.append((told_of(tally_of(later)),))
    return (
        Figure(FigureName.MARKS, tuple(months), _columns(("machine", "hand"), marks)),
        Figure(FigureName.CORRECTIONS, tuple(months), _columns(("corrections",), corrections)),
    )


def _recognition(method: Purpose, months: Sequence[date], uses: Uses, holders: Holders) -> Figure:
    rows = []
    for month, people in zip(months, holders[method][-len(months) :], strict=True):
        own = {
            use: count
            for use, count in uses.items()
            if use.method is method and use.day.replace(day=1) == month
        }
        rows.append(_outcomes(own, len(people)))
    names = ("recognised", *(each.value for each in OUTCOMES), "replaced")
    return Figure(FigureName(method.value), tuple(months), _columns(names, rows))


def _outcomes(uses: Uses, people: int) -> tuple[Span, ...]:
    """Parts of all uses; and, of the proposals in signed registers, those that were replaced."""
    counted = [
        sum(count for use, count in uses.items() if use.outcome in outcomes)
        for outcomes in (
            {Outcome.PROPOSED, Outcome.REPEATED},
            *({each} for each in OUTCOMES),
        )
    ]
    signed = sum(count for use, count in uses.items() if use.overridden is not None)
    replaced = sum(count for use, count in uses.items() if use.overridden)
    spans = parts([Tally(count, people) for count in counted])
    return (*spans, told_of(Tally(replaced, people), signed))


def _columns(names: Sequence[str], rows: Sequence[tuple[Span, ...]]) -> tuple[Series, ...]:
    return tuple(
        Series(name, tuple(row[number] for row in rows)) for number, name in enumerate(names)
    )
