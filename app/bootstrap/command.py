"""The whole command `upprop`: the terminal's verbs, and the window when no verb is given."""

import os
import sys
from pathlib import Path

import click

from app.cli.main import remembered_language, upprop_command
from app.text.language import translate
from app.text.terminal import speak

X11_FILES = Path("/tmp/.X11-unix")  # noqa: S108 - where X servers listen, by convention
MORE_VERBS = {
    "audit": "app.bootstrap.audit:audit_command",
    "screenshots": "app.bootstrap.screenshots.command:screenshots_command",
    "bench": "app.bootstrap.benching:bench_command",
}


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
    """True where a window can be shown; a display that is named but not there is none."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return _has_wayland() or _has_x11()


def _has_wayland() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY", "")
    return bool(name) and (Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / name).exists()


def _has_x11() -> bool:
    """A display of this machine is a file here; one of another machine is taken on trust."""
    host, _, number = os.environ.get("DISPLAY", "").rpartition(":")
    if not number:
        return False
    is_local = host in {"", "unix"}
    return not is_local or (X11_FILES / f"X{number.partition('.')[0]}").exists()
