"""`upprop backup` and `restore`: keeping the data safe."""

from pathlib import Path

import click

from app.cli.opening import Access, with_access
from app.cli.working import watched
from app.storage.looking_into import restore_with_receipt
from app.text.language import translate
from app.usecases.safekeeping.backup import backup
from privacy.clock import SystemClock

FOLDER = click.Path(file_okay=False, path_type=Path)


@click.command("backup")
@click.argument("target", type=FOLDER)
@with_access
def backup_command(access: Access, target: Path) -> None:
    """Write a backup file into the folder TARGET. It holds no key of any student."""
    words = translate("cli", "Writing the backup and trying it out")
    with access.opened() as (school, actor), watched(access.terminal, words) as work:
        written = backup(school, actor, target.absolute(), work)
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
    who = access.typed_user_name(), access.passphrase(translate("cli", "Passphrase"))
    with watched(terminal, translate("cli", "Putting the backup back")) as work:
        restored = restore_with_receipt(access.paths, file, who=who, clock=SystemClock(), work=work)
    terminal.say(translate("cli", "Restored. Withdrawals made since then are carried out again."))
    terminal.say(
        translate("cli", "The data from before are kept for 30 days in: {0}").format(restored.aside)
    )
    if restored.receipts:
        numbers = ", ".join(map(str, restored.receipts))
        terminal.say(translate("cli", "Receipts in the ledger: {0}").format(numbers))
    terminal.say(translate("cli", "Head: {0}").format(restored.head))
    terminal.result(
        {
            "restored": str(file),
            "made_at": restored.made_at,
            "aside": str(restored.aside),
            "receipts": list(restored.receipts),
            "head": restored.head,
        }
    )
