"""The whole command `upprop`: the terminal's verbs, and the window when no verb is given."""

import os
import sys

import click

from app.cli.main import remembered_language, upprop_command
from app.text.language import translate
from app.text.terminal import speak

MORE_VERBS = {"screenshots": "app.bootstrap.screenshots.command:screenshots_command"}


def command() -> click.Group:
    """The command as it is installed."""
    return upprop_command(open_window_or_play, MORE_VERBS)


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
    group = context.command
    demo = group.get_command(context, "demo") if isinstance(group, click.Group) else None
    if demo is not None:
        context.invoke(demo, keep=None, as_json=False)


def has_display() -> bool:
    """True where a window can be shown."""
    if sys.platform in {"win32", "darwin"}:
        return True
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(variable) for variable in wanted)
