"""The timetable a day at a time, so that no query holds a reader for long."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

from privacy.accountability.check import Inspection

_DAY: Final = timedelta(days=1)


def days_of(inspection: Inspection) -> Iterator[tuple[str, str]]:
    """Begin and end of each day that has had lessons, as the database writes moments.

    What is urgent is done before each.
    """
    ends = inspection.rows("SELECT min(starts_at) AS first, max(starts_at) AS last FROM lessons")
    if ends[0]["first"] is None:
        return
    begins = datetime.fromisoformat(ends[0]["first"]).replace(
        hour=0, minute=0, second=0, microsecond=0
    )
    last = min(datetime.fromisoformat(ends[0]["last"]), inspection.now)
    while begins <= last:
        inspection.pause()
        yield _text(begins), _text(begins + _DAY)
        begins += _DAY


def _text(moment: datetime) -> str:
    return moment.isoformat(timespec="microseconds")
