"""The command `upprop`: which verbs there are, in which language, and how a failure is said."""

from collections.abc import Callable
from typing import Any

import click
from typing_extensions import override

from app.cli.benching import bench_command
from app.cli.demo import demo_command
from app.cli.enrolling import enrol_command
from app.cli.evaluating import evaluate_command
from app.cli.lesson import lesson_command
from app.cli.models import models_command
from app.cli.opening import JSON_WANTED
from app.cli.registers import export_command
from app.cli.rosters import import_command
from app.cli.safekeeping import backup_command, restore_command, verify_command
from app.cli.setting_up import add_staff_command, set_up_command
from app.cli.terminal import Terminal
from app.errors import UppropError
from app.paths import DataPaths, default_data_folder
from app.settings import LANGUAGE, DeviceSettings
from app.text.sentences import sentence
from app.text.terminal import speak
from privacy.errors import PrivacyError
from recognition.errors import RecognitionError

FAILED = 1
VERBS = (
    demo_command,
    lesson_command,
    import_command,
    enrol_command,
    export_command,
    backup_command,
    restore_command,
    verify_command,
    set_up_command,
    add_staff_command,
    models_command,
    evaluate_command,
    bench_command,
)


class SpokenGroup(click.Group):
    """A group of commands whose failures are one plain sentence and exit status 1."""

    @override
    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except (UppropError, PrivacyError, RecognitionError) as error:
            terminal = Terminal(ctx.meta.get(JSON_WANTED, False))
            terminal.warn(sentence(error))
            terminal.result({"error": error.code, "message": sentence(error)})
            ctx.exit(FAILED)


def upprop_command(without_verb: Callable[[click.Context], None]) -> click.Group:
    """The command with all its verbs.

    Args:
        without_verb: what happens when somebody types no verb.
    """

    @click.group(name="upprop", cls=SpokenGroup, invoke_without_command=True)
    @click.option(
        "--language",
        type=click.Choice(LANGUAGE.choices),
        envvar="UPPROP_LANGUAGE",
        help="Language of what is said; otherwise the one chosen in the window.",
    )
    @click.version_option(package_name="upprop")
    @click.pass_context
    def upprop(context: click.Context, language: str | None) -> None:
        """Roll call on the classroom PC: by card, by face where people and law allow, or by hand.

        Without a verb the window opens; without a display the demo lesson is played here.
        """
        if context.invoked_subcommand is None:
            without_verb(context)
        else:
            context.obj = speak(language or remembered_language())

    for verb in VERBS:
        upprop.add_command(verb)
    return upprop


def remembered_language() -> str:
    """The language chosen in the window of this PC."""
    return DeviceSettings.load(DataPaths(default_data_folder()).device_settings).language
