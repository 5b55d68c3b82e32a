"""`upprop demo`: the demo school's lesson from the first frame to the signed register."""

from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import click
from rich.progress import Progress, TaskID

from app.cli.opening import json_option
from app.cli.terminal import Terminal
from app.demo.lesson import (
    DemoOutcome,
    Event,
    LessonBegan,
    NotProposed,
    Signed,
    SteppedUp,
    TeacherDecided,
)
from app.demo.run import run_demo
from app.domain.roll_call.mark import MarkKind
from app.text.dates import local_seconds
from app.text.language import tr, translate
from app.text.words import mark_kind, minutes

FAILED = 1


@click.command("demo")
@click.option(
    "--keep",
    type=click.Path(file_okay=False, path_type=Path),
    help="Keep the demo school's data in this empty folder.",
)
@json_option
def demo_command(keep: Path | None, *, as_json: bool) -> None:
    """Play the demo lesson here: drawn people, the real engine, a signed register."""
    terminal = Terminal(as_json)
    terminal.say(
        translate(
            "demo",
            "Demo school. The people are drawn and the teacher's clicks are scripted;"
            " camera path, engine, register and ledger are the real ones.",
        )
    )
    if keep is not None:
        outcome = _play(terminal, keep.absolute())
    else:
        with TemporaryDirectory(prefix="upprop-demo-") as folder:
            outcome = _play(terminal, Path(folder))
    _report(terminal, outcome)
    if not (outcome.signed and outcome.ledger_ok):
        raise click.exceptions.Exit(FAILED)


def _play(terminal: Terminal, folder: Path) -> DemoOutcome:
    with terminal.progress() as bars:
        enrolling = bars.add_task(translate("demo", "Enrolling the demo's people"), total=None)
        return run_demo(
            folder,
            datetime.now(UTC),
            listener=lambda event: _tell(terminal, event),
            on_progress=lambda done, of: _count(bars, enrolling, done, of),
        )


def _count(bars: Progress, task: TaskID, done: int, of: int) -> None:
    bars.update(task, completed=done, total=of, visible=done < of)


def _tell(terminal: Terminal, event: Event) -> None:
    line = _line(event)
    if line:
        terminal.say(line)


def _line(event: Event) -> str:
    """What a teacher would see; never how somebody checked in."""
    if isinstance(event, LessonBegan):
        return f"{event.title} · {', '.join(event.groups)} · " + tr(
            "%n student(s)", "", event.students
        )
    if isinstance(event, SteppedUp):
        return f"{local_seconds(event.at)}  {event.name}  {_mark(event.kind, event.minutes_late)}"
    if isinstance(event, NotProposed):
        return _not_proposed(event)
    if isinstance(event, TeacherDecided):
        by_teacher = translate("demo", "(the teacher)")
        return f"{local_seconds(event.at)}  {event.name}  {mark_kind(event.kind)}  {by_teacher}"
    return _signed(event)


def _mark(kind: MarkKind, minutes_late: int) -> str:
    late = f" {minutes(minutes_late)}" if minutes_late else ""
    return mark_kind(kind) + late


def _not_proposed(event: NotProposed) -> str:
    """Of strangers nothing is said: what does not match is dropped and never shown."""
    if not event.in_doubt:
        return ""
    asks = translate("demo", "Two students are alike here: the teacher decides.")
    return f"{local_seconds(event.at)}  {asks}"


def _signed(event: Signed) -> str:
    return translate("demo", "{0}  Signed. Ledger head {1}.").format(
        local_seconds(event.at), event.ledger_head[:16]
    )


def _report(terminal: Terminal, outcome: DemoOutcome) -> None:
    terminal.say(
        translate(
            "demo", "{0} of {1} checked in themselves; wrong: {2}; strangers named: {3}."
        ).format(
            outcome.checked_in,
            outcome.students,
            outcome.wrong_identity,
            outcome.strangers_proposed,
        )
    )
    terminal.result(asdict(outcome))
