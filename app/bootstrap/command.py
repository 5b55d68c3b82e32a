"""The whole command `upprop`: the terminal's verbs, and the window when no verb is given."""

import os
import sys

import click

from app.bootstrap.screenshots.command import screenshots_command
from app.cli.demo import demo_command
from app.cli.main import remembered_language, upprop_command
from app.text.language import translate
from app.text.terminal import speak


def command() -> click.Group:
    """The command as it is installed."""
    verbs = upprop_command(open_window_or_play)
    verbs.add_command(screenshots_command)
    return verbs


def open_window_or_play(context: click.Context) -> None:
    """Open the window; where there is no display, say so and play the demo lesson."""
    if has_display():
        # Late, so that a verb at the terminal loads no widget.
        from app.bootstrap.window import open_window  # noqa: PLC0415 - as said above

        context.exit(open_window())
    context.obj = speak(remembered_language())
    told = translate(
        "cli", "There is no display here, so the demo lesson is played in the terminal."
    )
    click.echo(told, err=True)
    context.invoke(demo_command, keep=None, as_json=False)


def has_display() -> bool:
    """True where a window can be shown."""
    if sys.platform in {"win32", "darwin"}:
        return True
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(variable) for variable in wanted)
