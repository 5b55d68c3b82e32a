"""`upprop model-card`: model card, instructions for use, technical documentation, from the build.

Needs no school and no passphrase: nothing in them is about anybody.
"""

from datetime import UTC, datetime
from pathlib import Path

import click

from app.atomic_file import write_whole
from app.cli.opening import json_option
from app.cli.terminal import Terminal
from app.domain.calendar import day_of
from app.exchange.markdown import markdown_of
from app.printing.document import print_document
from app.printing.model_card import (
    instructions_document,
    model_card_document,
    technical_document,
)
from app.printing.offscreen import able_to_draw
from app.text.dates import local_date
from app.text.language import translate
from app.usecases.model_card.model_cards import model_cards

KINDS = {
    "card": model_card_document,
    "instructions": instructions_document,
    "technical": technical_document,
}


@click.command("model-card")
@click.argument("kind", type=click.Choice(list(KINDS)))
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--owner", default="Upprop", help="Whose document it is, such as a school's name.")
@json_option
def model_card_command(kind: str, file: Path, *, owner: str, as_json: bool) -> None:
    """Write the model card, the instructions for use or the technical documentation to FILE.

    A PDF where FILE ends with .pdf, otherwise Markdown.
    """
    terminal = Terminal(as_json)
    application = able_to_draw() if file.suffix.lower() == ".pdf" else None
    made = local_date(day_of(datetime.now(tz=UTC)))
    document = KINDS[kind](model_cards(), owner, made)
    if application is not None:
        print_document(file, document)
    else:
        write_whole(file, markdown_of(document).encode())
    terminal.say(translate("cli", "Written to {0}.").format(file))
    terminal.result({"file": str(file), "kind": kind})
