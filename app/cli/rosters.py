"""`upprop import`: class lists and timetables from CSV, all of a file or nothing of it."""

from pathlib import Path

import click

from app.cli.opening import Access, with_access
from app.cli.working import watched
from app.domain.class_list.roster import ImportReport
from app.domain.roll_call.timetable import BadRows
from app.exchange.problems import BadFile
from app.exchange.roster_csv import read_roster
from app.exchange.timetable_csv import read_timetable
from app.text.file_problems import file_problem, problems_of
from app.text.import_words import warnings_of
from app.text.language import translate
from app.usecases.people.import_roster import import_roster
from app.usecases.people.import_timetable import import_timetable

CSV_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command("import")
@click.argument("file", type=CSV_FILE)
@click.option("--timetable", is_flag=True, help="The file is a timetable, not a class list.")
@with_access
def import_command(access: Access, file: Path, *, timetable: bool) -> None:
    """Take in a class list, or a timetable, from a CSV FILE."""
    try:
        report = _import(access, file, timetable=timetable)
    except (BadFile, BadRows) as refused:
        for problem in problems_of(refused):
            access.terminal.warn(file_problem(problem))
        raise
    access.terminal.say(
        translate("cli", "New: {0}. Updated: {1}. Unchanged: {2}. Left: {3}.").format(
            report.created, report.updated, report.unchanged, report.left
        )
    )
    for words in warnings_of(report):
        access.terminal.warn(words)
    access.terminal.result(
        {
            "created": report.created,
            "updated": report.updated,
            "unchanged": report.unchanged,
            "left": report.left,
            "still_protected": list(report.still_protected),
            "brought_back": list(report.brought_back),
        }
    )


def _import(access: Access, file: Path, *, timetable: bool) -> ImportReport:
    """Read first, so that a bad file asks nobody for a passphrase."""
    words = translate("cli", "Taking in the list")
    if timetable:
        rows = read_timetable(file)
        with access.opened() as (school, actor), watched(access.terminal, words) as work:
            return import_timetable(school, actor, rows, work)
    roster = read_roster(file)
    with access.opened() as (school, actor), watched(access.terminal, words) as work:
        return import_roster(school, actor, roster, work)
