"""The recovery sheet on paper: the code, where to keep it, and what it is for."""

from datetime import datetime
from pathlib import Path

from app.domain.calendar import SCHOOL_ZONE
from app.domain.document import Document, Paragraph, ToCopy
from app.printing.document import print_document
from app.text.language import translate


def print_recovery_sheet(path: Path, *, school_name: str, made_at: datetime, code: str) -> None:
    """Replace `path` by the sheet. It is shown once; printing another makes this one void.

    Raises:
        Unavailable: `file_not_written`, `font_missing`.
    """
    title = translate("recovery_sheet", "Recovery sheet")
    made = f"{made_at.astimezone(SCHOOL_ZONE):%Y-%m-%d %H:%M}"
    blocks = (
        ToCopy(translate("recovery_sheet", "Code"), code),
        Paragraph(
            translate(
                "recovery_sheet",
                "Somebody has forgotten their passphrase: choose “I forgot my passphrase” on "
                "the sign-in page. Type this code, and let a colleague type their own user "
                "name and passphrase. An administrator can do it with the code alone.",
            )
        ),
        Paragraph(
            translate(
                "recovery_sheet",
                "Keep this paper where you keep keys: with it everything on this PC can be "
                "opened. Delete the file once it is printed. Each use stands in the ledger.",
            )
        ),
        Paragraph(
            translate(
                "recovery_sheet",
                "Made {made}. A sheet that is printed later makes this one void.",
            ).format(made=made)
        ),
    )
    print_document(path, Document(title, school_name, made, blocks))
