"""The verb `bench ui`, hung beside the measurements that need no window."""

import click

from app.bootstrap.screenshots.command import make_room_for_a_window
from app.cli.benching import bench_command
from app.cli.opening import json_option
from app.cli.terminal import Terminal
from app.settings import LANGUAGE
from app.text.language import translate

BARS = {"longest_stall_ms": 50.0, "paint_p99_ms": 16.0}


@click.command("ui")
@click.option("--seconds", type=click.FloatRange(2, 3600), default=60, show_default=True)
@click.option("--language", type=click.Choice(LANGUAGE.choices), default="sv", show_default=True)
@json_option
def ui_command(seconds: float, language: str, *, as_json: bool) -> None:
    """Play a lesson of the demo school in the window, and time how long anybody had to wait."""
    terminal = Terminal(as_json)
    make_room_for_a_window()
    # Late, so that a verb at the terminal loads no widget.
    from app.bootstrap.window_bench.lesson import measure_lesson  # noqa: PLC0415 - as said above

    measured = measure_lesson(seconds, language)
    for name, value in measured.items():
        terminal.say(f"{name.replace('_', ' ')}: {value}")
    for name, bar in BARS.items():
        is_kept = float(measured[name]) < bar
        words = (
            translate("bench", "{0}: below {1} ms, as promised")
            if is_kept
            else translate("bench", "{0}: NOT below {1} ms")
        )
        terminal.say(words.format(name, f"{bar:g}"))
    terminal.result(measured)


bench_command.add_command(ui_command)
