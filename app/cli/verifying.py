"""`upprop verify-ledger`: whether anybody has meddled with a ledger, here or in a copy elsewhere.

Needs no passphrase and no database, and opens no school.
"""

from dataclasses import asdict
from pathlib import Path

import click

from app.cli.opening import chosen_paths, data_option, json_option
from app.cli.terminal import Result, Terminal
from app.cli.working import watched
from app.text.language import tr, translate
from app.text.ledger_findings import gone, told, unknown
from privacy.accountability.examination import Examined, PaperHead, examine_ledger

FAILED = 1
_MOST_KEY_CHARACTERS = 200
PLACE = click.Path(exists=True, path_type=Path)


@click.command("verify-ledger")
@click.argument("place", type=PLACE, required=False, metavar="[FILE_OR_FOLDER]")
@click.option("--key", help="The public key that you know from elsewhere, or a file with it.")
@click.option("--head", help="The hash printed on a register, receipt or audit (or NUMBER:HASH).")
@data_option
@json_option
def verify_command(
    place: Path | None, key: str | None, head: str | None, folder: Path | None, *, as_json: bool
) -> None:
    """Check that nobody has changed, removed, moved or added an entry.

    Without FILE_OR_FOLDER this PC's own ledger is read. Needs no passphrase, and works on a copy on
    any other computer.
    """
    terminal = Terminal(as_json)
    key = None if key is None else _key(key)
    paper = None if head is None else PaperHead.read(head)
    where = place or chosen_paths(folder).ledger
    with watched(terminal, translate("cli", "Reading the ledger")) as work:
        examined = examine_ledger(where, key=key, head=paper, between=work.step)
    _tell(terminal, examined, has_key=key is not None)
    terminal.result(_result(examined))
    if not examined.is_sound:
        raise click.exceptions.Exit(FAILED)


def _key(given: str) -> str:
    path = Path(given)
    if not path.is_file():
        return given
    with path.open(encoding="ascii", errors="replace") as file:
        return file.read(_MOST_KEY_CHARACTERS)


def _tell(terminal: Terminal, examined: Examined, *, has_key: bool) -> None:
    if examined.is_sound:
        terminal.say(tr("The ledger is unbroken: %n entry(s).", "", examined.entries))
        terminal.say(translate("cli", "Head: {0}").format(f"{examined.last}:{examined.head}"))
    else:
        terminal.warn(translate("cli", "Somebody or something has altered this ledger:"))
    for finding in examined.findings:
        terminal.warn(f"  {told(finding)}")
    if examined.is_cut_short:
        terminal.warn(translate("cli", "So much is wrong that the rest was not looked at."))
    if examined.is_torn:
        terminal.say(
            translate(
                "cli",
                "After the last entry stands a piece of a line that a power cut left; nobody was"
                " told of it.",
            )
        )
    for text in (*gone(examined), *unknown(examined, has_key=has_key)):
        terminal.say(text)


def _result(examined: Examined) -> Result:
    return {
        "ledger_ok": examined.is_sound,
        "entries": examined.entries,
        "head": examined.head,
        "last": examined.last,
        "begins_at": examined.begins_at,
        "installation": examined.installation_id,
        "checkpoints": examined.checkpoints,
        "signed_through": examined.signed_through,
        "keys": list(examined.keys),
        "segments": list(examined.segments),
        "disposed": [asdict(each) for each in examined.disposed],
        "is_torn": examined.is_torn,
        "end_is_known": examined.end_is_known,
        "is_cut_short": examined.is_cut_short,
        "findings": [{**asdict(each), "says": told(each)} for each in examined.findings],
    }
