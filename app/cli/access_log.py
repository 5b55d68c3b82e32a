"""`upprop access-log`: who has read what, for the data protection officer."""

from datetime import UTC, datetime, timedelta

import click

from app.cli.opening import Access, with_access
from app.domain.calendar import SCHOOL_ZONE, bounds_of
from app.domain.ids import StaffId
from app.errors import NotFound
from app.storage.school import School
from app.text.language import tr
from app.text.reading import oddity_name, read_name
from app.usecases.staff.read_access_log import AccessEntry, AccessQuery, read_access_log
from privacy.clock import SystemClock, school_day

DAY = click.DateTime(["%Y-%m-%d"])
USUAL = timedelta(days=30)


@click.command("access-log")
@click.option("--since", type=DAY, help="First day; otherwise thirty days ago.")
@click.option("--until", type=DAY, help="Last day; otherwise today.")
@click.option("--staff", "reader", help="User name of one reader.")
@click.option("--subject", help="Reference of one student, as the case names it.")
@click.option("--odd", is_flag=True, help="Only what stands out.")
@with_access
def access_log_command(
    access: Access,
    since: datetime | None,
    until: datetime | None,
    reader: str | None,
    subject: str | None,
    *,
    odd: bool,
) -> None:
    """Show who has read personal data: when, what, of how many. For the officer."""
    today = school_day(SystemClock().now())
    first = since.date() if since else today - USUAL
    last = until.date() if until else today
    with access.opened() as (school, actor):
        query = AccessQuery(
            bounds_of(first)[0],
            bounds_of(last)[1],
            _reader(school, reader) if reader else None,
            subject,
            odd,
        )
        entries = read_access_log(school, actor, query)
    for entry in entries:
        access.terminal.say(_line(entry))
    access.terminal.say(tr("%n line(s)", "", len(entries)))
    access.terminal.result({"lines": [_row(each) for each in entries]})


def _reader(school: School, user_name: str) -> StaffId:
    member = school.staff.find(user_name)
    if member is None:
        raise NotFound("staff_unknown")
    return member.id


def _line(entry: AccessEntry) -> str:
    at = entry.at.astimezone(SCHOOL_ZONE)
    odd = ", ".join(oddity_name(each.value) for each in sorted(entry.oddities))
    parts = (
        f"{at:%Y-%m-%d %H:%M}",
        entry.reader or "?",
        read_name(entry.what.value),
        entry.lesson,
        entry.subject or "",
        str(entry.count),
        f"! {odd}" if odd else "",
    )
    return "  ".join(part for part in parts if part)


def _row(entry: AccessEntry) -> dict[str, object]:
    return {
        "at": entry.at.astimezone(UTC).isoformat(),
        "reader": entry.reader,
        "role": entry.role,
        "what": entry.what.value,
        "lesson": entry.lesson,
        "subject": entry.subject,
        "count": entry.count,
        "oddities": sorted(each.value for each in entry.oddities),
    }
