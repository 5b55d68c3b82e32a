"""The words of a PDF, page by page, as somebody would copy them."""

import shutil
import subprocess
from pathlib import Path

import pytest

from app.domain.document import Document
from app.printing.document import print_document

needs_poppler = pytest.mark.skipif(
    not shutil.which("pdftotext"),
    reason="poppler-utils is not installed, so the PDF cannot be looked at",
)


def pages_of(path: Path) -> list[str]:
    """The text of each page."""
    done = subprocess.run(  # noqa: S603 - a fixed command on a file of the test
        ["pdftotext", "-layout", str(path), "-"],  # noqa: S607 - as above
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.split("\f")[:-1]


def printed(folder: Path, document: Document) -> list[str]:
    """The pages of a document, from its file."""
    print_document(folder / "printed.pdf", document)
    return pages_of(folder / "printed.pdf")
