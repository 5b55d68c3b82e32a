"""`upprop screenshots`: writes a picture of every screen."""

import os
import sys
from pathlib import Path

import click
from PySide6.QtCore import QCoreApplication

from app.settings import LANGUAGE

FOLDER = Path("docs/screenshots")
SCALES = (1, 2)
USUAL_LANGUAGE = "sv"
SCREEN = Path(__file__).with_name("screen.json")
"""1366 x 768, as dialogs find it in the pictures."""


@click.command("screenshots")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), default=FOLDER)
@click.option(
    "--all",
    "every",
    is_flag=True,
    help="Every page and dialog, language and theme, at 100 and 200 percent.",
)
def screenshots_command(folder: Path, *, every: bool) -> None:
    """Write pictures of the demo school's screens to FOLDER.

    Without more it is a teacher's and an administrator's day, in Swedish and in the light theme:
    what the documents show. With --all it is every page and dialog of everybody.
    """
    make_room_for_a_window()
    # Late, so that a verb at the terminal loads no widget.
    from app.bootstrap.screenshots.session import take_pictures  # noqa: PLC0415 - as said above
    from app.bootstrap.screenshots.studio import USUAL, Look  # noqa: PLC0415 - as said above
    from app.ui.theme import PALETTES  # noqa: PLC0415 - as said above

    looks = (
        [
            (f"{language}-{theme}-{scale}00", language, Look(theme, scale))
            for language in LANGUAGE.choices
            for theme in PALETTES
            for scale in SCALES
        ]
        if every
        else [(USUAL_LANGUAGE, USUAL_LANGUAGE, USUAL)]
    )
    for name, language, look in looks:
        for path in take_pictures(folder / name, language, look, whole=every):
            click.echo(path)


def offscreen(platform: str = sys.platform) -> str:
    """Qt's platform without a display, with a classroom's screen in the place of Qt's small one.

    The file's path may hold no colon, which Qt takes for the next of its arguments.
    """
    if platform == "win32" or ":" in str(SCREEN):
        return "offscreen"
    return f"offscreen:configfile={SCREEN}"


def make_room_for_a_window() -> None:
    """No screen is needed; the terminal's application, which shows no widget, makes room."""
    os.environ.setdefault("QT_QPA_PLATFORM", offscreen())
    running = QCoreApplication.instance()
    if running is not None and not running.inherits("QApplication"):
        running.shutdown()
