"""The notice that a person reads before choosing. Read-only; what was read is kept by its hash."""

import hashlib
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from privacy.errors import Damaged, Refused
from privacy.purposes import Purpose

_MOST_BYTES = 256 * 1024
_VERSION: Final = re.compile(r"\d{4}-\d{2}(\.\d+)?", re.ASCII)
_LANGUAGE: Final = re.compile(r"[a-z]{2}", re.ASCII)


@dataclass(frozen=True)
class Notice:
    """A notice as it was shown.

    Attributes:
        version: such as "2026-11".
        language: two letters.
        text: Markdown.
        sha256: of the file's bytes, 64 hexadecimal digits.
    """

    version: str
    language: str
    text: str = field(repr=False)
    sha256: str


def read_notice(
    folder: Path, version: str, language: str, purpose: Purpose = Purpose.FACE_AT_SPOT
) -> Notice:
    """The notice of a version in a language.

    Args:
        folder: holds one folder a version, in it one file a language for face at the spot, and
            one a language for face with the card in a folder of that name.
        version: such as "2026-11".
        language: two letters.
        purpose: each is asked for with a notice of its own; never one for both.

    Raises:
        Refused: `notice_unknown` with version and language.
        Damaged: `file_damaged` with file.
    """
    place = folder / version
    if purpose is not Purpose.FACE_AT_SPOT:
        place /= purpose.value
    path = place / f"{language}.md"
    is_named_well = _VERSION.fullmatch(version) and _LANGUAGE.fullmatch(language)
    if not is_named_well or not path.is_file():
        raise Refused("notice_unknown", version=version[:20], language=language[:20])
    try:
        content = path.read_bytes()
        text = content.decode("utf-8")
    except (OSError, UnicodeDecodeError):
        raise Damaged("file_damaged", file=str(path)) from None
    if not 0 < len(content) <= _MOST_BYTES:
        raise Damaged("file_damaged", file=str(path))
    return Notice(version, language, text, hashlib.sha256(content).hexdigest())


def newest_version(folder: Path) -> str:
    """The newest version that there is.

    Raises:
        Refused: `notice_unknown`; there is none.
    """
    versions = [path.name for path in folder.iterdir()] if folder.is_dir() else []
    known = sorted(name for name in versions if _VERSION.fullmatch(name))
    if not known:
        raise Refused("notice_unknown", version="", language="")
    return known[-1]
