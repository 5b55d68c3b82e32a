"""The command `upprop`: which verbs there are, in which language, and how a failure is said."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

import click
from typing_extensions import override

from app.cli.terminal import JSON_WANTED, Terminal
from app.cli.working import CANCELLED
from app.errors import Cancelled, UppropError
from app.paths import DataPaths, default_data_folder
from app.settings import LANGUAGE, DeviceSettings
from app.text.sentences import sentence
from app.text.terminal import speak
from privacy.errors import PrivacyError
from recognition.errors import RecognitionError

FAILED = 1
# Where each verb is found. A verb's module is imported when it is asked for, so that opening the
# window, or one verb, does not wait for the libraries of all the others.
VERBS: dict[str, str] = {
    "demo": "app.cli.demo:demo_command",
    "lesson": "app.cli.lesson:lesson_command",
    "sign": "app.cli.signing:sign_command",
    "import": "app.cli.rosters:import_command",
    "enrol": "app.cli.enrolling:enrol_command",
    "export": "app.cli.registers:export_command",
    "backup": "app.cli.safekeeping:backup_command",
    "restore": "app.cli.safekeeping:restore_command",
    "verify-ledger": "app.cli.verifying:verify_command",
    "set-up": "app.cli.setting_up:set_up_command",
    "add-staff": "app.cli.setting_up:add_staff_command",
    "consents": "app.cli.consent:consents_command",
    "decision": "app.cli.deciding:decision_command",
    "assessment": "app.cli.assessment:assessment_command",
    "requests": "app.cli.rights:requests_command",
    "request": "app.cli.rights:request_command",
    "access-package": "app.cli.rights:access_package_command",
    "hold": "app.cli.holding:hold_command",
    "data-map": "app.cli.rights:data_map_command",
    "record": "app.cli.processing:record_command",
    "figures": "app.cli.figures:figures_command",
    "access-log": "app.cli.access_log:access_log_command",
    "ai-log": "app.cli.ai_log:ai_log_command",
    "incident": "app.cli.incidents:incident_command",
    "retention": "app.cli.retention:retention_command",
    "retention-rule": "app.cli.retention:retention_rule_command",
    "settings": "app.cli.settings:settings_command",
    "models": "app.cli.models:models_command",
    "model-card": "app.cli.model_card:model_card_command",
    "evaluate": "app.cli.evaluating:evaluate_command",
    "evaluate-cards": "app.cli.card_costs:evaluate_cards_command",
    "bench": "app.cli.benching:bench_command",
}


class SpokenGroup(click.Group):
    """Commands found when they are asked for; a failure is one plain sentence and status 1.

    So is what somebody has ended with Ctrl+C, with status 130.

    Attributes:
        verbs: where each is found, as `module:name`.
    """

    verbs: Mapping[str, str] = VERBS

    @override
    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*self.verbs, *super().list_commands(ctx)})

    @override
    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        place = self.verbs.get(cmd_name)
        return _imported(place) if place else super().get_command(ctx, cmd_name)

    @override
    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except Cancelled as error:
            _tell(ctx, error)
            ctx.exit(CANCELLED)
        except (KeyboardInterrupt, click.Abort):
            _tell(ctx, Cancelled("interrupted"))
            ctx.exit(CANCELLED)
        except (UppropError, PrivacyError, RecognitionError) as error:
            _tell(ctx, error)
            ctx.exit(FAILED)


def _tell(ctx: click.Context, error: UppropError | PrivacyError | RecognitionError) -> None:
    """One sentence, calm where it is no failure but somebody's wish."""
    terminal = Terminal(ctx.meta.get(JSON_WANTED, False))
    say = terminal.say if isinstance(error, Cancelled) else terminal.warn
    say(sentence(error))
    terminal.result({"error": error.code, "message": sentence(error)})


def upprop_command(
    without_verb: Callable[[click.Context], None], more: Mapping[str, str] | None = None
) -> SpokenGroup:
    """The command with all its verbs.

    Args:
        without_verb: what happens when somebody types no verb.
        more: verbs that are found above this package, as in `VERBS`.
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

    upprop.verbs = {**VERBS, **(more or {})}
    return upprop


def _imported(place: str) -> click.Command:
    module, _, name = place.partition(":")
    command = getattr(import_module(module), name)
    if not isinstance(command, click.Command):
        raise TypeError(place)
    return command


def remembered_language() -> str:
    """The language chosen in the window of this PC."""
    return DeviceSettings.load(DataPaths(default_data_folder()).device_settings).language
