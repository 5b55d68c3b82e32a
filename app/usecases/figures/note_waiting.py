"""Count how long people wait at the spot. There is no actor, and no mark knows of it.

A wait is kept in memory until ten people have checked in by its way; then the ten are added to
their month's counts at once. Whose they were is forgotten with that.
"""

from contextlib import suppress

from app.domain.accountability.waiting import Way
from app.domain.calendar import day_of
from app.domain.ids import StudentId
from app.usecases.ports import School
from privacy.errors import NotWritten


def note_wait(school: School, way: Way, seconds: float, student_id: StudentId) -> None:
    """Somebody has checked in, so long after they had stepped up."""
    school.waits.pending.note(way, seconds, student_id)


def note_missed(school: School, way: Way) -> None:
    """Somebody has stepped up and was not checked in."""
    school.waits.pending.note_missed(way)


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
