"""`upprop bench ledger`, `withdrawal` and `backup`: what keeping things safe costs.

Each measures an invented school in a temporary folder; nobody's data are opened.
"""

from collections.abc import Mapping
from tempfile import TemporaryDirectory
from typing import Any

import click

from app.benchmarks.apart import MeasurementFailed, measured_apart
from app.cli.opening import json_option
from app.cli.terminal import Terminal
from app.text.language import translate

FAILED = 1


@click.command("ledger")
@click.option(
    "--entries", type=click.IntRange(10, 10_000_000), default=1_000_000, show_default=True
)
@json_option
def ledger_command(entries: int, *, as_json: bool) -> None:
    """How fast a long ledger is verified, and in how much memory."""
    terminal = Terminal(as_json)
    with TemporaryDirectory(prefix="upprop-measured-") as folder:
        written = _measured(terminal, "write-ledger", folder, str(entries))
        found = _measured(terminal, "examine-ledger", folder, str(written["head"]))
    _tell(terminal, found)


@click.command("withdrawal")
@click.option("--templates", type=click.IntRange(30, 10_000), default=1000, show_default=True)
@click.option("--withdrawals", type=click.IntRange(1, 7000), default=200, show_default=True)
@json_option
def withdrawal_command(templates: int, withdrawals: int, *, as_json: bool) -> None:
    """How long it takes from a withdrawal to the erased template, beside a long read."""
    terminal = Terminal(as_json)
    count = min(templates, withdrawals)
    _tell(terminal, _measured(terminal, "withdrawal", str(templates), str(count)))


@click.command("backup")
@click.option("--megabytes", type=click.IntRange(1, 4000), default=200, show_default=True)
@json_option
def backup_command(megabytes: int, *, as_json: bool) -> None:
    """How long a mark and an erasure wait while a backup is written."""
    terminal = Terminal(as_json)
    _tell(terminal, _measured(terminal, "backup", str(megabytes)))


def _measured(terminal: Terminal, what: str, *given: str) -> Mapping[str, Any]:
    try:
        return measured_apart(what, *given)
    except MeasurementFailed as error:
        message = translate("bench", "The measurement stopped: {0}").format(error)
        terminal.warn(message)
        terminal.result({"error": "bench_part_failed", "message": message})
        raise click.exceptions.Exit(FAILED) from None


def _tell(terminal: Terminal, measured: Mapping[str, Any]) -> None:
    for name, value in measured.items():
        shown = (
            ", ".join(f"{key} {each}" for key, each in value.items())
            if isinstance(value, Mapping)
            else value
        )
        terminal.say(f"{name.replace('_', ' ')}: {shown}")
    terminal.result(measured)
