"""`upprop evaluate`: how good an engine is on a folder of labelled pictures. Keeps none of them.

Only what somebody asks for is written: the report, the calibration and the model card hold
counts, rates and histograms. Templates live in memory until the command ends.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from app.atomic_file import write_whole
from app.cli.opening import chosen_paths, data_option, json_option
from app.cli.terminal import Terminal
from app.text.language import translate
from recognition.backends import PRECISE, SFACE, STANDARD, load_engine
from recognition.engines import PRECISE_SAME_PERSON_DISTANCE, SAME_PERSON_DISTANCE
from recognition.evaluation.calibration import calibrate
from recognition.evaluation.datasets import DataSet, read_dataset
from recognition.evaluation.errors import EvaluationRefused
from recognition.evaluation.figures import Figure, NotSupported, Rate
from recognition.evaluation.measuring import Evaluation, Plan, evaluate
from recognition.evaluation.model_card import model_card
from recognition.evaluation.operating_points import shipped_point
from recognition.evaluation.protocol_lessons import LessonPlan
from recognition.evaluation.protocol_pairs import read_pairs
from recognition.evaluation.report_html import html_report
from recognition.evaluation.report_json import pairs_accuracy, summary, wrong_per_1000
from recognition.evaluation.report_plots import det_plot
from recognition.ports import FaceEngine

READABLE = click.Path(exists=True, path_type=Path)
WRITABLE = click.Path(dir_okay=False, path_type=Path)
MOST_LESSONS = 100_000
_SAME_PERSON = {STANDARD: SAME_PERSON_DISTANCE, PRECISE: PRECISE_SAME_PERSON_DISTANCE}


@dataclass(frozen=True)
class _Files:
    """Where to write what; None for not at all."""

    html: Path | None
    calibration: Path | None
    card: Path | None
    det: Path | None


@click.command("evaluate")
@click.argument("pictures", metavar="FOLDER", type=READABLE)
@click.option("--pairs", type=READABLE, help="A list of pairs as LFW's pairs.txt, for View 2.")
@click.option(
    "--engine", type=click.Choice([STANDARD, PRECISE, SFACE]), default=STANDARD, show_default=True
)
@click.option("--models", type=READABLE, help="Folder with the files of a precise engine.")
@click.option("--lessons", type=click.IntRange(1, MOST_LESSONS), default=1000, show_default=True)
@click.option("--seed", type=click.IntRange(0), default=1, show_default=True)
@click.option("--html", type=WRITABLE, help="Write the whole report to this file.")
@click.option("--calibration", type=WRITABLE, help="Write the engine's calibration to this file.")
@click.option("--card", type=WRITABLE, help="Write the engine's model card to this file.")
@click.option("--det", type=WRITABLE, help="Write the DET curve to this SVG file.")
@data_option
@json_option
def evaluate_command(pictures: Path, *, as_json: bool, **given: Any) -> None:
    """Measure an engine on the labelled pictures in FOLDER.

    FOLDER has a folder for each person, or a manifest.csv with the columns path and identity; it
    may also be such a manifest. With --json the last line is one object; a rate in it is {value,
    low, high, n}, and null where the pictures cannot support it.
    """
    terminal = Terminal(as_json)
    dataset = read_dataset(pictures)
    plan = _plan(given["engine"], given["pairs"], given["lessons"], given["seed"])
    models = given["models"] or chosen_paths(given["folder"]).models
    evaluation = _measure(terminal, load_engine(given["engine"], models), dataset, plan)
    _write(evaluation, _Files(given["html"], given["calibration"], given["card"], given["det"]))
    _tell(terminal, evaluation)
    terminal.result(summary(evaluation))


def _plan(engine: str, pairs: Path | None, lessons: int, seed: int) -> Plan:
    """What to measure; reads the list of pairs first, so that a bad one costs nobody a minute."""
    return Plan(
        lessons=LessonPlan(lessons=lessons, seed=seed),
        pairs=read_pairs(pairs) if pairs else (),
        same_person_distance=_SAME_PERSON.get(engine),
    )


def _measure(terminal: Terminal, engine: FaceEngine, dataset: DataSet, plan: Plan) -> Evaluation:
    with terminal.progress() as progress:
        title = translate("cli", "Looking at pictures")
        task = progress.add_task(title, total=len(dataset.pictures))
        return evaluate(
            engine,
            dataset,
            shipped_point(engine.engine_id),
            plan,
            lambda _number: progress.advance(task),
        )


def _write(evaluation: Evaluation, files: _Files) -> None:
    if files.html:
        write_whole(files.html, html_report(evaluation).encode())
    if files.card:
        write_whole(files.card, model_card(evaluation).encode())
    if files.det:
        write_whole(files.det, _curve(evaluation).encode())
    if files.calibration:
        calibration = calibrate(evaluation)
        if isinstance(calibration, NotSupported):
            raise EvaluationRefused("evaluation_no_calibration")
        write_whole(files.calibration, calibration.to_json().encode())


def _curve(evaluation: Evaluation) -> str:
    """The DET curve as a file; refused where not one point of it is supported."""
    found = evaluation.verification
    if isinstance(found, NotSupported):
        raise EvaluationRefused("evaluation_no_curve")
    plot = det_plot(found, evaluation.engine_id)
    if not plot.lines[0].x:
        raise EvaluationRefused("evaluation_no_curve")
    return plot.file()


def _tell(terminal: Terminal, evaluation: Evaluation) -> None:
    """The figures that a lesson depends on, in words."""
    point = evaluation.point.threshold, evaluation.point.margin
    lines = (
        (
            translate("cli", "Proposed right in a lesson: {0}"),
            _percent(evaluation.lesson_figure(lambda lessons: lessons.right(*point))),
        ),
        (
            translate("cli", "Lessons with a wrong proposal, per 1,000: {0}"),
            _count(wrong_per_1000(evaluation.lessons, *point)),
        ),
        (
            translate("cli", "Pictures without a usable face: {0}"),
            _percent(evaluation.failure_to_acquire),
        ),
        (translate("cli", "Pairs judged rightly: {0}"), _percent(pairs_accuracy(evaluation))),
    )
    for text, figure in lines:
        terminal.say(text.format(figure))


def _percent(figure: Figure) -> str:
    if not isinstance(figure, Rate):
        return translate("cli", "not measured")
    return f"{100 * figure.value:.1f} % ({100 * figure.low:.1f} - {100 * figure.high:.1f})"


def _count(figure: Figure) -> str:
    if not isinstance(figure, Rate):
        return translate("cli", "not measured")
    return f"{figure.value:.1f} ({figure.low:.1f} - {figure.high:.1f})"
