"""`upprop backup`, `restore` and `verify-ledger`: keeping the data safe and proving it whole."""

from pathlib import Path

import click

from app.cli.opening import Access, chosen_paths, data_option, json_option, with_access
from app.cli.terminal import Terminal
from app.storage.restoring import restore_school
from app.text.language import tr, translate
from app.usecases.safekeeping.backup import backup
from privacy.accountability.chain import verify_ledger
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


@click.command("verify-ledger")
@click.option("--head", help="The hash printed on a register, receipt or audit.")
@data_option
@json_option
def verify_command(head: str | None, folder: Path | None, *, as_json: bool) -> None:
    """Check that nobody has changed, removed or added an entry. Needs no passphrase."""
    terminal = Terminal(as_json)
    verified = verify_ledger(chosen_paths(folder).ledger, head)
    terminal.say(
        tr("The ledger is unbroken: %n entry(s).", "", verified.entries)
        + "\n"
        + translate("cli", "Head: {0}").format(verified.head)
    )
    terminal.result({"ledger_ok": True, "entries": verified.entries, "head": verified.head})
