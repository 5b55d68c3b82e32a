"""Count how long people wait at the spot. There is no actor, and no mark knows of it.

A wait is kept in memory until ten people have checked in by its way; then the ten are added to
their month's counts at once. Whose they were is forgotten with that.
"""

from contextlib import suppress

from app.domain.calendar import day_of
from app.domain.roll_call.checkin import CheckedIn
from app.domain.roll_call.visit_watch import Attempt
from app.usecases.ports import School
from privacy.errors import NotWritten
from privacy.subjects import SubjectRef


def note_outcome(
    school: School, attempt: Attempt | None, outcome: CheckedIn | None, now: float
) -> None:
    """Somebody who had stepped up was checked in, or was not.

    Args:
        school: the opened school.
        attempt: since when; None where nobody knows, and nothing is counted.
        outcome: None where nobody was checked in; who was here already has not waited.
        now: on the clock of the attempt.
    """
    if attempt is None:
        return
    if outcome is None:
        school.waits.pending.note_missed(attempt.way)
    elif not outcome.already:
        subject = SubjectRef(outcome.student.subject_ref)
        school.waits.pending.note(attempt.way, now - attempt.since, subject)


def keep_waits(school: School) -> None:
    """Add what ten people or more have made to the month's counts; the rest waits for more.

    A disk that does not take it keeps nobody from anything: it is tried again later.
    """
    lots = school.waits.pending.ready()
    if not lots:
        return
    with suppress(NotWritten):
        with school.atomic():
            school.waits.add(day_of(school.clock.now()).replace(day=1), lots)
        school.waits.pending.forget(lots)
