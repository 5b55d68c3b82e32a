"""Runs Qt's own tools on copies of the translation files, to see what is missing in them."""

import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

from tests.support.source_tree import ROOT

FOLDER = ROOT / "assets" / "i18n"
TOOLS = Path(sys.executable).parent


def ts_file(language: str) -> Path:
    """The translations of a language."""
    return FOLDER / f"upprop_{language}.ts"


def updated_copy(language: str, folder: Path) -> Path:
    """A copy of the translations with every text that the source holds now."""
    copy = folder / ts_file(language).name
    shutil.copyfile(ts_file(language), copy)
    run("pyside6-lupdate", "-extensions", "py", str(ROOT / "app"), "-ts", str(copy))
    return copy


def unfinished(ts: Path, *, only_plurals: bool) -> list[str]:
    """The texts that have no finished translation."""
    messages = ET.parse(ts).getroot().iter("message")  # noqa: S314 - a file of our own
    return [
        message.findtext("source", "")
        for message in messages
        if (message.get("numerus") == "yes" or not only_plurals) and is_unfinished(message)
    ]


def is_unfinished(message: ET.Element) -> bool:
    """True for a text in use whose translation is open or empty."""
    translation = message.find("translation")
    if translation is None:
        return True
    if translation.get("type") in {"vanished", "obsolete"}:
        return False
    forms = [form.text for form in translation.findall("numerusform")] or [translation.text]
    return translation.get("type") == "unfinished" or not all(forms)


def compiled(language: str, folder: Path) -> bytes:
    """What the translations compile to."""
    made = folder / f"upprop_{language}.qm"
    run("pyside6-lrelease", "-silent", str(ts_file(language)), "-qm", str(made))
    return made.read_bytes()


def run(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools; its words matter only where it fails."""
    subprocess.run([str(TOOLS / tool), *arguments], check=True, capture_output=True)  # noqa: S603 - Qt's own tools
