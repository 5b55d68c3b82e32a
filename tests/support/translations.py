"""Runs Qt's own tools on copies of the translation files, and reads what stands in them."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from tests.support.source_tree import ROOT

FOLDER = ROOT / "assets" / "i18n"
TOOLS = Path(sys.executable).parent
GONE = {"vanished", "obsolete"}
STUDENTS_ONLY = {"ar"}
"""Languages of the students' own corner; the rest of the program does not speak them."""


@dataclass(frozen=True)
class Translated:
    """One text and what is said in its place.

    Attributes:
        source: the English text in the code.
        forms: its translation; one form a plural where it counts.
        counts: whether a number chooses the form.
        is_finished: nothing is left to translate.
        is_gone: the code no longer holds the text.
    """

    source: str
    forms: tuple[str, ...]
    counts: bool
    is_finished: bool
    is_gone: bool


def ts_file(language: str) -> Path:
    """The translations of a language."""
    return FOLDER / f"upprop_{language}.ts"


def updated_copy(language: str, folder: Path) -> Path:
    """A copy of the translations with every text that the source holds now."""
    copy = folder / ts_file(language).name
    shutil.copyfile(ts_file(language), copy)
    run("pyside6-lupdate", "-extensions", "py", *sources(language), "-ts", str(copy))
    return copy


def sources(language: str) -> list[str]:
    """Where the texts of a language stand in the code."""
    if language not in STUDENTS_ONLY:
        return [str(ROOT / "app")]
    corner = sorted((ROOT / "app" / "ui" / "kiosk").glob("*.py"))
    screens = [path for path in corner if not path.name.startswith("start_")]
    return [str(path) for path in (*screens, ROOT / "app" / "text" / "errors" / "kiosk.py")]


def translated(ts: Path) -> list[Translated]:
    """Every text of a translation file."""
    messages = ET.parse(ts).getroot().iter("message")  # noqa: S314 - a file of our own
    return [_read(message) for message in messages]


def in_use(language: str) -> Iterator[Translated]:
    """The texts of a language's file that the code holds."""
    return (each for each in translated(ts_file(language)) if not each.is_gone)


def compiled(language: str, folder: Path) -> bytes:
    """What the translations compile to."""
    made = folder / f"upprop_{language}.qm"
    run("pyside6-lrelease", "-silent", str(ts_file(language)), "-qm", str(made))
    return made.read_bytes()


def run(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools; its words matter only where it fails."""
    subprocess.run([str(TOOLS / tool), *arguments], check=True, capture_output=True)  # noqa: S603 - Qt's own tools


def _read(message: ET.Element) -> Translated:
    source = message.findtext("source", "")
    translation = message.find("translation")
    if translation is None:
        return Translated(source, (), counts=False, is_finished=False, is_gone=False)
    counts = message.get("numerus") == "yes"
    found = translation.findall("numerusform") if counts else [translation]
    forms = tuple(form.text or "" for form in found)
    state = translation.get("type", "")
    is_finished = state != "unfinished" and all(forms)
    return Translated(source, forms, counts, is_finished, state in GONE)
