"""`upprop screenshots`: writes a picture of every screen in every language."""

import os
from pathlib import Path

import click
from PySide6.QtCore import QCoreApplication

LANGUAGES = ("sv", "en")
FOLDER = Path("docs/screenshots")


@click.command("screenshots")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), default=FOLDER)
def screenshots_command(folder: Path) -> None:
    """Write a picture of every screen of the demo school to FOLDER, in every language."""
    make_room_for_a_window()
    # Late, so that a verb at the terminal loads no widget.
    from app.bootstrap.screenshots.session import take_pictures  # noqa: PLC0415 - as said above

    for language in LANGUAGES:
        for path in take_pictures(folder / language, language):
            click.echo(path)


def make_room_for_a_window() -> None:
    """No screen is needed; the terminal's application, which shows no widget, makes room."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    running = QCoreApplication.instance()
    if running is not None and not running.inherits("QApplication"):
        running.shutdown()
