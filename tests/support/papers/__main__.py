"""Writes every paper of the demo school as PDF, its pages as pictures, and the page about them.

`python -m tests.support.papers FOLDER` puts the PDFs into FOLDER, and the rest into docs.
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
from tests.support.papers.page import FOLDER, PAGE, page_of
from tests.support.papers.pictures import pictures_of

LANGUAGES = ("sv", "en")
MOST_PAGES = 8
"""Of one paper; no more are shown."""


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


def show_all(folder: Path) -> None:
    """Pictures of what lies in a folder, and the page that shows them; older ones go."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.glob("*.png"):
        old.unlink()
    swedish, english = {}, {}
    for kind in KINDS:
        own, name = (folder / each / f"{kind.name}.pdf" for each in LANGUAGES)
        swedish[kind.name] = pictures_of(own, FOLDER, kind.name, last=MOST_PAGES)
        (english[kind.name],) = pictures_of(name, FOLDER, f"{kind.name}-en", last=1)
    PAGE.write_text(page_of(swedish, english), encoding="utf-8")


if __name__ == "__main__":
    for path in write_all(Path(sys.argv[1])):
        sys.stdout.write(f"{path}\n")
    show_all(Path(sys.argv[1]))
