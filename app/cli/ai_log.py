"""`upprop ai-log`: each use of a face method under a pseudonym, for the officer."""

from datetime import datetime, timedelta
from pathlib import Path

import click

from app.cli.opening import Access, with_access
from app.domain.calendar import SCHOOL_ZONE, bounds_of
from app.exchange.ai_log_csv import write_ai_log
from app.text.ai_log_words import METHODS, OUTCOMES, ai_word, override_words, point_words
from app.text.language import tr
from app.usecases.ai_log.read_ai_log import AiLine, AiQuery, read_ai_log
from privacy.clock import SystemClock, school_day

DAY = click.DateTime(["%Y-%m-%d"])
USUAL = timedelta(days=30)


@click.command("ai-log")
@click.option("--since", type=DAY, help="First day; otherwise thirty days ago.")
@click.option("--until", type=DAY, help="Last day; otherwise today.")
@click.option("--csv", "file", type=click.Path(dir_okay=False, path_type=Path), help="Write here.")
@with_access
def ai_log_command(
    access: Access, since: datetime | None, until: datetime | None, file: Path | None
) -> None:
    """Show what the machine said of faces. No line says whose face it was."""
    today = school_day(SystemClock().now())
    first = since.date() if since else today - USUAL
    last = until.date() if until else today
    with access.opened() as (school, actor):
        query = AiQuery(bounds_of(first)[0], bounds_of(last)[1])
        found = read_ai_log(school, actor, query)
    if file is not None:
        write_ai_log(file, [each.use for each in found])
    for each in found:
        access.terminal.say(_line(each))
    access.terminal.say(tr("%n line(s)", "", len(found)))
    access.terminal.result({"lines": [_row(each) for each in found]})


def _line(line: AiLine) -> str:
    use = line.use
    parts = (
        f"{use.at.astimezone(SCHOOL_ZONE):%Y-%m-%d %H}",
        use.pseudonym,
        ai_word(METHODS, use.method.value),
        ai_word(OUTCOMES, use.outcome.value),
        point_words(use),
        override_words(use),
        line.confirmed_by,
    )
    return "  ".join(part for part in parts if part)


def _row(line: AiLine) -> dict[str, object]:
    use = line.use
    return {
        "hour": use.at.isoformat(),
        "lesson": use.lesson,
        "pseudonym": use.pseudonym,
        "method": use.method.value,
        "engine": use.engine_id,
        "threshold_thousandths": use.threshold,
        "camera": use.camera_kind,
        "outcome": use.outcome.value,
        "confirmed_by": use.confirmed_by,
        "overridden": use.overridden,
    }
