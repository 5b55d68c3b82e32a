"""`upprop audit`: look at everything, say what is not as it must be, and prove that it was said.

The checks are handed in from above, so that this verb and the window look at the same things.
"""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click

from app.atomic_file import write_whole
from app.cli.opening import Access, with_access
from app.cli.terminal import Terminal
from app.cli.working import watched
from app.domain.accounts.staff import StaffMember
from app.errors import NotFound
from app.printing.audit_report import print_audit
from app.printing.offscreen import able_to_draw
from app.settings import SCHOOL_NAME
from app.storage.school import School
from app.text.dates import local_date
from app.text.findings import (
    evidence_of,
    legal_of,
    outcome_name,
    outcome_of,
    remedy_of,
    severity_name,
    summary_of,
    title_of,
)
from app.text.language import translate
from app.text.pointer_words import pointer_words
from app.usecases.audit.list_audits import PastAudit, list_audits
from app.usecases.audit.run_audit import Audited, run_audit
from privacy.accountability.audit import is_genuine, signed
from privacy.accountability.check import AuditCheck

FAILED = 1
WRITTEN = click.Path(dir_okay=False, path_type=Path)
READ = click.Path(exists=True, dir_okay=False, path_type=Path)
MOST_BYTES = 16 << 20


def audit_command_with(checks: Sequence[AuditCheck]) -> click.Command:
    """The verb, with everything that it looks at."""

    @click.command("audit")
    @click.option("--pdf", type=WRITTEN, help="Write the report here, for people.")
    @click.option("--export", type=WRITTEN, help="Write it here with its signature, as JSON.")
    @click.option("--demo", is_flag=True, help="Audit a demo school, made for it and then gone.")
    @click.option("--history", is_flag=True, help="Show the audits there were; run none.")
    @click.option("--verify", type=READ, help="Say whether an exported audit is genuine.")
    @with_access
    def audit(
        access: Access, *, demo: bool, history: bool, verify: Path | None, **files: Path | None
    ) -> None:
        """Look at everything that can be looked at. For the officer and the controller.

        Ends with status 1 where something was found.
        """
        if verify is not None:
            _verify(access.terminal, verify)
            return
        with _demo_school() if demo else access.opened() as (school, actor):
            if history:
                _tell_history(access.terminal, list_audits(school, actor))
                return
            with watched(access.terminal, translate("audit", "Running the audit")) as work:
                audited = run_audit(school, actor, checks, work)
            name = school.settings.get(SCHOOL_NAME)
        _tell(access.terminal, audited)
        _write(audited, files, name, actor.display_name)
        access.terminal.result(_result(audited))
        if audited.report.findings:
            raise click.exceptions.Exit(FAILED)

    return audit


@contextmanager
def _demo_school() -> Iterator[tuple[School, StaffMember]]:
    """A demo school after its lesson, and its officer."""
    from app.demo.clock import FilmClock  # noqa: PLC0415 - engines load slowly
    from app.demo.lesson import play_demo_lesson  # noqa: PLC0415 - as above
    from app.demo.school import OFFICER, create_demo_school  # noqa: PLC0415 - as above
    from app.domain.class_list.card import PREFIX  # noqa: PLC0415 - as above
    from app.paths import DataPaths  # noqa: PLC0415 - as above
    from recognition.backends import load_standard_engine, standard_cards  # noqa: PLC0415 - as above

    with TemporaryDirectory(prefix="upprop-demo-") as folder:
        clock = FilmClock(datetime.now(UTC).replace(second=0, microsecond=0))
        engine = load_standard_engine()
        demo = create_demo_school(DataPaths(Path(folder)), clock, engine)
        try:
            play_demo_lesson(demo, clock, engine, standard_cards(PREFIX), None)
            officer = demo.school.staff.find(OFFICER[0])
            if officer is None:
                raise NotFound("account_unknown")
            yield demo.school, officer
        finally:
            demo.school.close()


def _tell(terminal: Terminal, audited: Audited) -> None:
    report = audited.report
    for each in report.checked:
        outcome = outcome_name(outcome_of(each))
        terminal.say(f"{outcome}  {title_of(each.id)}  ({evidence_of(each)})")
    for each in report.findings:
        terminal.warn(f"{severity_name(each.severity)}: {title_of(each.id)}")
        terminal.warn(f"  {legal_of(each)} · {evidence_of(each)}")
        if each.evidence.pointers:
            terminal.say(f"  {', '.join(map(pointer_words, each.evidence.pointers))}")
        terminal.say(f"  {remedy_of(each.id)}")
    for check in audited.difference.gone:
        terminal.say(translate("audit", "Put right since: {check}").format(check=title_of(check)))
    terminal.say(summary_of(report))


def _write(audited: Audited, files: dict[str, Path | None], school_name: str, by: str) -> None:
    pdf, export = files["pdf"], files["export"]
    if pdf is not None:
        able_to_draw()
        change = None if audited.is_first else audited.difference
        print_audit(pdf, audited.report, change, school_name=school_name, by=by)
    if export is not None:
        text = json.dumps(signed(audited.report), ensure_ascii=False, indent=2, sort_keys=True)
        write_whole(export, text.encode() + b"\n")


def _verify(terminal: Terminal, path: Path) -> None:
    with path.open("rb") as file:
        untrusted = file.read(MOST_BYTES)
    try:
        document: Any = json.loads(untrusted)
        is_sound, key = is_genuine(document), str(document["public_key"])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        is_sound, key = False, ""
    if is_sound:
        words = translate("audit", "Genuine: signed with the key {key}.")
        terminal.say(words.format(key=key))
    else:
        terminal.warn(translate("audit", "Not genuine: nobody has signed exactly this."))
    terminal.result({"genuine": is_sound, "public_key": key})
    if not is_sound:
        raise click.exceptions.Exit(FAILED)


def _tell_history(terminal: Terminal, past: Sequence[PastAudit]) -> None:
    for each in past:
        report = each.report
        summary = summary_of(report)
        terminal.say(f"{local_date(report.at)}  {each.by}  {summary}")
    terminal.result({"audits": [_past_json(each) for each in past]})


def _past_json(past: PastAudit) -> dict[str, object]:
    report = past.report
    return {
        "audit": report.id,
        "at": report.at.isoformat(),
        "checks": len(report.checked),
        "passed": len(report.passed),
        "findings": [each.id for each in report.findings],
        "new": list(past.difference.new),
        "gone": list(past.difference.gone),
    }


def _result(audited: Audited) -> dict[str, object]:
    report = audited.report
    return {
        "audit": report.id,
        "checks": len(report.checked),
        "passed": len(report.passed),
        "failed": len(report.findings),
        "not_told": [each.id for each in report.untold],
        "findings": [
            {
                "id": each.id,
                "severity": each.severity.value,
                "legal": list(each.legal),
                "says": title_of(each.id),
                "found": each.evidence.found,
                "examined": each.evidence.examined,
                "amount": each.evidence.amount,
                "pointers": list(each.evidence.pointers),
                "remedy": remedy_of(each.id),
            }
            for each in report.findings
        ],
        "new": list(audited.difference.new),
        "gone": list(audited.difference.gone),
        "ledger_head": f"{report.head[0]}:{report.head[1]}",
        "public_key": report.public_key,
    }
