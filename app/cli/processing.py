"""`upprop record`: the record of processing activities (Art. 30), said, as PDF or as CSV."""

from pathlib import Path

import click

from app.cli.opening import Access, with_access
from app.domain.accountability.processing import ProcessingRecord
from app.exchange.record_csv import write_record
from app.printing.document import print_document
from app.printing.offscreen import able_to_draw
from app.printing.record_of_processing import record_document
from app.storage.data_map import data_map_of
from app.text.language import translate
from app.text.processing_words import activity_name, activity_rows
from app.usecases.records_of_processing.view_record import view_record

FILE = click.Path(dir_okay=False, path_type=Path)


@click.command("record")
@click.option("--pdf", type=FILE, help="Write it as a PDF.")
@click.option("--csv", type=FILE, help="Write it for a spreadsheet.")
@with_access
def record_command(access: Access, pdf: Path | None, csv: Path | None) -> None:
    """Say what is handled, why, on which ground and how long: the record of processing (Art. 30).

    For the controller and the data protection officer.
    """
    with access.opened() as (school, actor):
        record = view_record(school, actor, data_map_of(school.stores))
    if pdf is not None:
        application = able_to_draw()
        print_document(pdf, record_document(record))
        del application
    if csv is not None:
        write_record_csv(csv, record)
    for activity in record.activities:
        access.terminal.say(activity_name(activity))
        for question, answer in activity_rows(activity):
            access.terminal.say(f"  {question}: {answer}")
    access.terminal.result(
        {"activities": [_told(record, n) for n in range(len(record.activities))]}
    )


def write_record_csv(path: Path, record: ProcessingRecord) -> None:
    """The record for a spreadsheet, in the language of the moment."""
    lines = [(activity_name(each), tuple(activity_rows(each))) for each in record.activities]
    write_record(path, lines, first=translate("processing", "Purpose"))


def _told(record: ProcessingRecord, number: int) -> dict[str, object]:
    activity = record.activities[number]
    return {
        "purpose": activity.purpose,
        "people": list(activity.people),
        "data": list(activity.data),
        "grounds": list(activity.grounds),
        "recipients": list(activity.recipients),
        "rules": [rule.id for rule in activity.rules],
        "ends": list(activity.ends),
        "locked": activity.is_locked,
    }
