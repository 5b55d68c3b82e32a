"""`upprop assessment`: fill in, comment, print, compare, exchange with PIA, and consult."""

from datetime import datetime
from pathlib import Path

import click

from app.cli.commenting import COMMENT_COMMANDS
from app.cli.deciding import METHODS, method_argument
from app.cli.opening import Access, with_access
from app.domain.accountability.assessment_file import differences
from app.domain.calendar import day_of
from app.domain.roll_call.camera_kind import CameraKind, thousandths
from app.exchange.pia_file import pia_of, read_pia, write_pia
from app.printing.assessment import assessment_document
from app.printing.document import print_document
from app.printing.offscreen import able_to_draw
from app.printing.prior_consultation import write_consultation
from app.storage.data_map import data_map_of
from app.text.assessment_words import change_words, clock_words, event_name, event_words
from app.text.comment_words import thread_text
from app.text.dates import local_date
from app.text.decisions import method_name, part_name
from app.text.engine_words import build_values
from app.text.language import translate
from app.text.number_words import band_words, why_in_bands
from app.usecases.assessment.assessment_file import assessment_file
from app.usecases.assessment.comments import list_comments
from app.usecases.assessment.consent_numbers import consent_numbers
from app.usecases.assessment.consult import note_consultation
from app.usecases.assessment.prefill import InUse, prefill
from app.usecases.assessment.take_over import take_over
from app.usecases.assessment.versions import list_versions
from app.usecases.model_card.model_cards import model_cards
from app.usecases.records_of_processing.view_record import view_record
from privacy.consent.assessment import Part
from privacy.consent.consultation import Step
from privacy.purposes import Purpose
from recognition.operating_point import STANDARD_OPERATING_POINT
from recognition.verification_point import verification_point

FILE = click.Path(dir_okay=False, path_type=Path)
DAY = click.DateTime(["%Y-%m-%d"])


@click.group("assessment")
def assessment_command() -> None:
    """The impact assessment (DPIA): METHOD is spot (1:N) or card (1:1)."""


@assessment_command.command("prefill")
@method_argument
@with_access
def prefill_command(access: Access, method: str) -> None:
    """Write into what is empty what the program knows; people write the rest."""
    with access.opened() as (school, actor):
        draft = prefill(school, actor, METHODS[method], in_use(METHODS[method]))
    for part, text in draft.answers.items():
        access.terminal.say(f"{part_name(part.value)}\n{text}\n")
    access.terminal.result({"parts": sorted(part.value for part in draft.answers)})


@assessment_command.command("pdf")
@method_argument
@click.argument("file", type=FILE)
@with_access
def pdf_command(access: Access, method: str, file: Path) -> None:
    """Write the assessment with advice and decisions to FILE as a PDF."""
    with access.opened() as (school, actor):
        told = assessment_file(school, actor, METHODS[method])
    application = able_to_draw()
    pages = print_document(file, assessment_document(told, build_values(model_cards())))
    del application
    _written(access, file, pages=pages)


@assessment_command.command("versions")
@method_argument
@with_access
def versions_command(access: Access, method: str) -> None:
    """Say which versions there are, and what changed from one to the next."""
    purpose = METHODS[method]
    with access.opened() as (school, actor):
        versions = list_versions(school, actor, purpose)
        comments = list_comments(school, actor, purpose)
    before: dict[Part, str] = {}
    for each in versions:
        words = translate("cli", "Version {0}, {1}")
        access.terminal.say(words.format(each.version, local_date(day_of(each.saved_at))))
        for change in differences(purpose, before, each.answers) if before else ():
            access.terminal.say(f"  {part_name(change.part.value)}: {change_words(change)}")
        for thread in comments:
            if thread.version == each.version:
                access.terminal.say(thread_text(thread))
        before = dict(each.answers)
    numbers = [{"version": each.version, "put_forward": each.sha256} for each in versions]
    access.terminal.result({"versions": numbers})


@assessment_command.command("history")
@method_argument
@with_access
def history_command(access: Access, method: str) -> None:
    """Say what is on record: put forward, advised, decided, revoked; and the consultation."""
    with access.opened() as (school, actor):
        told = assessment_file(school, actor, METHODS[method])
    for event in told.events:
        said = f"{local_date(event.on)} {event_name(event.event)}"
        access.terminal.say(". ".join(each for each in (said, event_words(event)) if each))
    access.terminal.say(clock_words(told.consultation, told.made_on))
    events = [{"event": each.event.value, "on": each.on.isoformat()} for each in told.events]
    access.terminal.result({"events": events})


@assessment_command.command("export")
@method_argument
@click.argument("file", type=FILE)
@with_access
def export_command(access: Access, method: str, file: Path) -> None:
    """Write the assessment to FILE (JSON) for CNIL's program PIA."""
    with access.opened() as (school, actor):
        told = assessment_file(school, actor, METHODS[method])
    write_pia(file, told)
    _written(access, file)


@assessment_command.command("import")
@method_argument
@click.argument("file", type=FILE)
@with_access
def import_command(access: Access, method: str, file: Path) -> None:
    """Take over what FILE, written by PIA, has words for; the rest of the draft stays."""
    told = read_pia(file)
    with access.opened() as (school, actor):
        draft = take_over(school, actor, METHODS[method], told)
    access.terminal.say(translate("cli", "Parts taken over: {0}").format(len(told)))
    access.terminal.result({"parts": sorted(part.value for part in told), "version": draft.version})


@assessment_command.command("consult")
@method_argument
@click.argument("file", type=FILE)
@with_access
def consult_command(access: Access, method: str, file: Path) -> None:
    """Write the package for a prior consultation (Art. 36) to FILE, a zip. Sends nothing."""
    with access.opened() as (school, actor):
        told = assessment_file(school, actor, METHODS[method])
        record = view_record(school, actor, data_map_of(school.stores))
    application = able_to_draw()
    write_consultation(file, told, record, values=build_values(model_cards()), pia=pia_of(told))
    del application
    _written(access, file)


@assessment_command.command("consulted")
@method_argument
@click.argument("step", type=click.Choice([each.value for each in Step]))
@click.option("--on", "day", type=DAY, help="The day; today if not given.")
@click.option("--case-number", default="", help="The authority's case number.")
@with_access
def consulted_command(
    access: Access, method: str, step: str, *, day: datetime | None, case_number: str
) -> None:
    """Note a STEP of the prior consultation; the authority's clock follows."""
    with access.opened() as (school, actor):
        today = day_of(school.clock.now())
        on = day.date() if day else today
        found = note_consultation(
            school, actor, METHODS[method], Step(step), on, case_number=case_number
        )
    access.terminal.say(clock_words(found, today))
    due = found.due_on.isoformat() if found.due_on else None
    access.terminal.result({"due": due, "answered": found.answered_on is not None})


@assessment_command.command("numbers")
@with_access
def numbers_command(access: Access) -> None:
    """Say how many have agreed, in tens and nothing under ten."""
    with access.opened() as (school, actor):
        found = consent_numbers(school, actor)
    for each in found:
        access.terminal.say(f"{method_name(each.purpose.value)}: {band_words(each.standing)}")
    access.terminal.say(why_in_bands())
    standing = {each.purpose.value: each.standing.least for each in found}
    access.terminal.result({"standing_at_least": standing})


for _command in COMMENT_COMMANDS:
    assessment_command.add_command(_command)


def in_use(purpose: Purpose) -> InUse:
    """What lessons would use for a method, as shipped."""
    point = STANDARD_OPERATING_POINT
    if purpose is Purpose.FACE_WITH_CARD:
        point = verification_point(point.engine_id) or point
    return InUse(point.engine_id, thousandths(point.threshold), CameraKind.CAMERA.value)


def _written(access: Access, file: Path, **more: object) -> None:
    access.terminal.say(translate("cli", "Written to {0}.").format(file))
    access.terminal.result({"file": str(file), **more})
