"""Writes every paper of the demo school as PDF, its pages as pictures, and the page about them.

`python -m tests.support.papers FOLDER` puts the PDFs into FOLDER.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QGuiApplication

from app.text.language import install_translator
from tests.support.papers.demo import open_office
from tests.support.papers.kinds import KINDS

LANGUAGES = ("sv", "en")


def write_all(folder: Path) -> Iterator[Path]:
    """Every paper in every language; gives each one's path when it is written."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(["papers"])
    with TemporaryDirectory(prefix="upprop-papers-") as data:
        office = open_office(Path(data))
        try:
            for language in LANGUAGES:
                install_translator(application, language)
                (folder / language).mkdir(parents=True, exist_ok=True)
                for kind in KINDS:
                    target = folder / language / f"{kind.name}.pdf"
                    kind.write(office, target)
                    yield target
        finally:
            office.school.close()


if __name__ == "__main__":
    for path in write_all(Path(sys.argv[1])):
        sys.stdout.write(f"{path}\n")
