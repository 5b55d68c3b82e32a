"""`upprop backup` and `restore`: keeping the data safe."""

from pathlib import Path

import click

from app.cli.opening import Access, with_access
from app.storage.restoring import restore_school
from app.text.language import translate
from app.usecases.safekeeping.backup import backup
from privacy.clock import SystemClock

FOLDER = click.Path(file_okay=False, path_type=Path)


@click.command("backup")
@click.argument("target", type=FOLDER)
@with_access
def backup_command(access: Access, target: Path) -> None:
    """Write a backup file into the folder TARGET. It holds no key of any student."""
    with access.opened() as (school, actor):
        written = backup(school, actor, target.absolute())
    access.terminal.say(translate("cli", "Backup written: {0}").format(written))
    access.terminal.result({"backup": str(written)})


@click.command("restore")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@with_access
def restore_command(access: Access, file: Path) -> None:
    """Put a backup FILE back, as an administrator of it and of what is here.

    The data that are there now are moved aside for 30 days, never overwritten.
    """
    terminal = access.terminal
    restored = restore_school(
        access.paths,
        file,
        user_name=access.typed_user_name(),
        passphrase=access.passphrase(translate("cli", "Passphrase")),
        clock=SystemClock(),
    )
    terminal.say(translate("cli", "Restored. Withdrawals made since then are carried out again."))
    terminal.say(
        translate("cli", "The data from before are kept for 30 days in: {0}").format(restored.aside)
    )
    terminal.result({"restored": str(file), "aside": str(restored.aside)})
