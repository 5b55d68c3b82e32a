"""`upprop bench`: speed and memory against the loop that every peer runs, on the same film.

Says nothing about accuracy (`upprop evaluate` does). Opens no school and keeps nothing.
"""

from pathlib import Path
from typing import Any, NoReturn

import click

from app.benchmarks.job import Job, Part
from app.benchmarks.plan import (
    USUAL_FRAMES,
    USUAL_RATE,
    USUAL_ROUNDS,
    USUAL_SECONDS,
    Plan,
)
from app.benchmarks.report import Report, report_of
from app.benchmarks.running import Gathered, PartFailed, run_plan
from app.cli.bench_at_rest import backup_command, ledger_command, withdrawal_command
from app.cli.bench_tables import contender_name, tables_of
from app.cli.opening import chosen_paths, data_option, json_option
from app.cli.terminal import Terminal
from app.text.language import translate

FAILED = 1
FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
READABLE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group("bench", invoke_without_command=True)
@click.option("--source", type=READABLE, help="A film of your own instead of the drawn one.")
@click.option("--enrol", type=FOLDER, help="For --source: a folder of pictures for each person.")
@click.option("--models", type=FOLDER, help="Folder with the files of a precise engine.")
@click.option("--seconds", type=click.FloatRange(1, 600), default=USUAL_SECONDS, show_default=True)
@click.option(
    "--rate",
    type=click.FloatRange(5, 60),
    default=USUAL_RATE,
    show_default=True,
    help="Frames a second of the drawn film.",
)
@click.option("--rounds", type=click.IntRange(1, 20), default=USUAL_ROUNDS, show_default=True)
@click.option(
    "--frames",
    type=click.IntRange(20, 1_000_000),
    default=USUAL_FRAMES,
    show_default=True,
    help="Over how many frames the memory is watched.",
)
@click.option("--quick", is_flag=True, help="Only show that everything runs.")
@data_option
@json_option
@click.pass_context
def bench_command(context: click.Context, /, *, as_json: bool, **given: Any) -> None:
    """Measure speed and memory against the loop that every peer runs.

    Takes some minutes, most of them in that loop: it looks for faces in each whole frame. Each
    contender runs in a process of its own, in turn with the others; ratios are what counts.
    """
    if context.invoked_subcommand is not None:
        return
    terminal = Terminal(as_json)
    plan = _plan(given)
    try:
        report = report_of(_measure(terminal, plan))
    except PartFailed as error:
        _fail(terminal, error)
    _tell(terminal, report)
    terminal.result(report)


bench_command.add_command(ledger_command)
bench_command.add_command(withdrawal_command)
bench_command.add_command(backup_command)


def _plan(given: dict[str, Any]) -> Plan:
    if (given["source"] is None) != (given["enrol"] is None):
        raise click.UsageError(translate("bench", "--source and --enrol belong together."))
    folder = given.pop("folder")
    given["models"] = given["models"] or chosen_paths(folder).models
    return Plan.quick(given["models"]) if given.pop("quick") else Plan(**given)


def _measure(terminal: Terminal, plan: Plan) -> Gathered:
    with terminal.progress() as progress:
        task = progress.add_task(translate("bench", "Looking at the film"), total=None)
        return run_plan(
            plan,
            on_progress=lambda job, done, of: progress.update(
                task, description=_doing(job), completed=done, total=of or None
            ),
        )


def _doing(job: Job) -> str:
    """What the present process measures."""
    what = {
        Part.VISITS: translate("bench", "Looking at the film"),
        Part.ROUND: translate("bench", "CPU time and time to a decision"),
        Part.STAGES: translate("bench", "Each stage"),
        Part.GALLERY: translate("bench", "More and more templates"),
        Part.CROWD: translate("bench", "More and more people a minute"),
        Part.MEMORY: translate("bench", "Memory over many frames"),
    }
    return f"{what[job.part]} · {contender_name(job.contender)}"


def _tell(terminal: Terminal, report: Report) -> None:
    for table in tables_of(report):
        terminal.people.print(table)
    if not report["truth_known"]:
        terminal.say(
            translate(
                "bench",
                "Nobody has told who is in this film:"
                " every visit that ended with somebody counts as right.",
            )
        )
    if report["precise_cpu_s"] is None:
        terminal.say(
            translate(
                "bench",
                "The precise engine was not measured:"
                " its files are not here (upprop models add FILE).",
            )
        )


def _fail(terminal: Terminal, error: PartFailed) -> NoReturn:
    message = translate("bench", "The measurement stopped ({0}, {1}): {2}").format(
        error.job.contender, error.job.part, error.told
    )
    terminal.warn(message)
    terminal.result({"error": "bench_part_failed", "message": message})
    raise click.exceptions.Exit(FAILED)
