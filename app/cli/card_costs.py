"""`upprop evaluate-cards`: what templates lose on a card. Keeps no picture and no template."""

from pathlib import Path

import click

from app.cli.opening import chosen_paths, data_option, json_option
from app.cli.terminal import Terminal
from app.text.language import translate
from recognition.backends import PRECISE, SFACE, STANDARD, load_engine
from recognition.evaluation.acquisition import acquire
from recognition.evaluation.datasets import read_dataset
from recognition.evaluation.figures import Rate
from recognition.evaluation.protocol_cards import CardCost, cost_of_cards

READABLE = click.Path(exists=True, path_type=Path)


@click.command("evaluate-cards")
@click.argument("pictures", metavar="FOLDER", type=READABLE)
@click.option(
    "--engine", type=click.Choice([STANDARD, PRECISE, SFACE]), default=STANDARD, show_default=True
)
@click.option("--models", type=READABLE, help="Folder with the files of a precise engine.")
@data_option
@json_option
def evaluate_cards_command(
    pictures: Path, engine: str, models: Path | None, folder: Path | None, *, as_json: bool
) -> None:
    """Compare the labelled pictures in FOLDER whole and as they are on cards."""
    terminal = Terminal(as_json)
    samples = acquire(
        load_engine(engine, models or chosen_paths(folder).models), read_dataset(pictures)
    )
    costs = cost_of_cards(samples)
    for cost in costs:
        terminal.say(_line(cost))
    terminal.result({cost.kind: _summary(cost) for cost in costs})


def _line(cost: CardCost) -> str:
    kinds = {
        "whole": translate("cli", "whole templates"),
        "card": translate("cli", "templates on cards"),
        "projected": translate("cli", "projected to 128 values"),
    }
    figures = ", ".join(
        f"{level.fmr:g}: {level.threshold:.3f}, {100 * level.fnmr.value:.2f} %"
        for level in cost.levels
        if isinstance(level.fnmr, Rate) and level.threshold is not None
    )
    words = translate("cli", "{0}: d' {1:.2f}; at a false match rate of {2} not matched")
    return words.format(kinds[cost.kind], cost.separation, figures)


def _summary(cost: CardCost) -> dict[str, object]:
    levels = {
        f"{level.fmr:g}": {
            "threshold": level.threshold,
            "fnmr": level.fnmr.value,
            "low": level.fnmr.low,
            "high": level.fnmr.high,
        }
        for level in cost.levels
        if isinstance(level.fnmr, Rate)
    }
    return {"separation": cost.separation, "levels": levels}
