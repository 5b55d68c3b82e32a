"""Consents, requests and audits, month by month, from what is on record."""

from collections.abc import Iterable, Sequence
from datetime import date

from app.domain.accountability.figures import (
    Figure,
    FigureName,
    Series,
    Span,
    Tally,
    exact,
    told_of,
)
from app.domain.calendar import day_of
from app.domain.rights.request import RequestCase
from app.domain.work import UNWATCHED, Work, stepped
from app.usecases.ports import School
from privacy.accountability.audit import AuditReport
from privacy.consent.consent import ENDED, GIVEN
from privacy.purposes import Purpose

FACES = tuple(each for each in Purpose if each.is_face)
Holders = dict[Purpose, list[set[str]]]


def holders_by_month(school: School, months: Sequence[date], work: Work = UNWATCHED) -> Holders:
    """Who held a consent at any time in each month, under random references.

    Raises:
        Cancelled: `cancelled`.
    """
    standing: dict[Purpose, set[str]] = {each: set() for each in FACES}
    found: Holders = {each: [set() for _ in months] for each in FACES}
    at = -1

    def turn(to: int) -> None:
        for month in range(at + 1, to + 1):
            for purpose in FACES:
                found[purpose][month] |= standing[purpose]

    for entry in stepped(school.ledger.entries(), work):
        if entry.kind not in {GIVEN, ENDED} or entry.subject is None:
            continue
        month = _place(months, day_of(entry.at))
        turn(month)
        at = max(at, month)
        purpose, subject = Purpose(entry.text("purpose")), str(entry.subject)
        if entry.kind == GIVEN:
            standing[purpose].add(subject)
            if month >= 0:
                found[purpose][month].add(subject)
        else:
            standing[purpose].discard(subject)
    turn(len(months) - 1)
    return found


def consents(school: School, months: Sequence[date], holders: Holders) -> Figure:
    """Who held a consent in each month, by method."""
    students = len(school.students.every())
    series = [
        Series(
            purpose.value,
            tuple(told_of(Tally(len(each), len(each)), students) for each in holders[purpose]),
        )
        for purpose in FACES
    ]
    return Figure(FigureName.CONSENTS, tuple(months), tuple(series))


def requests(school: School, months: Sequence[date]) -> Figure:
    """Received, answered, and gone over their last day without an answer."""
    today, cases = day_of(school.clock.now()), school.requests.every()
    received = [(case.received.on, case) for case in cases]
    answered = [(day_of(case.replied.at), case) for case in cases if case.replied is not None]
    overdue = [(case.due, case) for case in cases if _is_late(case, today)]
    series = (
        Series("received", _by_month(months, received)),
        Series("answered", _by_month(months, answered)),
        Series("overdue", _by_month(months, overdue)),
    )
    return Figure(FigureName.REQUESTS, tuple(months), series)


def audits(school: School, months: Sequence[date]) -> Figure:
    """How the last audit of each month came out. It is about the school and about nobody."""
    last: dict[date, AuditReport] = {}
    for report in reversed(school.audits.every()):
        last[day_of(report.at).replace(day=1)] = report
    found = [last.get(month) for month in months]
    series = (
        Series("passed", tuple(exact(len(each.passed)) if each else Span() for each in found)),
        Series("findings", tuple(exact(len(each.findings)) if each else Span() for each in found)),
        Series("untold", tuple(exact(len(each.untold)) if each else Span() for each in found)),
    )
    return Figure(FigureName.AUDITS, tuple(months), series)


def _is_late(case: RequestCase, today: date) -> bool:
    return (today if case.replied is None else day_of(case.replied.at)) > case.due


def _by_month(
    months: Sequence[date], dated: Iterable[tuple[date, RequestCase]]
) -> tuple[Span, ...]:
    found: list[list[RequestCase]] = [[] for _ in months]
    for day, case in dated:
        month = _place(months, day)
        if month >= 0:
            found[month].append(case)
    return tuple(
        told_of(Tally(len(each), len({case.subject_ref for case in each}))) for each in found
    )


def _place(months: Sequence[date], day: date) -> int:
    """The number of the month that a day lies in; -1 before the first."""
    return sum(month <= day for month in months) - 1
