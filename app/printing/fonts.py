"""Inter, the one typeface of screens and paper, from the program's own files.

What Inter has no sign for is taken from the fonts of the computer; what none of them has is printed
as a question mark, never as a box. Inter is under the SIL Open Font License
(assets/fonts/LICENSE-Inter.txt).
"""

import unicodedata
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

from app.errors import Unavailable

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "fonts"
FAMILY = "Inter"
UNKNOWN: Final = "?"
_PLAIN: Final = "\u024f"
"""Latin letters up to here are in the program's own font."""
_WITHOUT_SHAPE: Final = frozenset({"Cf", "Cc", "Zs", "Mn"})
FACES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")


@cache
def load_fonts() -> str:
    """Make the faces known to Qt, once; needs a QGuiApplication.

    Returns:
        The name of the family.

    Raises:
        Unavailable: `font_missing`, a file is missing or damaged.
    """
    for face in FACES:
        if QFontDatabase.addApplicationFont(str(FOLDER / face)) < 0:
            raise Unavailable("font_missing", file=face)
    return FAMILY


def drawable(text: str) -> str:
    """The text, with a question mark for each sign that no font on this computer has."""
    if text.isascii() or max(text) <= _PLAIN:
        return text
    return "".join(each if _is_known(each) else UNKNOWN for each in text)


@cache
def _is_known(sign: str) -> bool:
    if sign <= _PLAIN or unicodedata.category(sign) in _WITHOUT_SHAPE:
        return True
    return QFontMetrics(QFont(FAMILY)).inFontUcs4(ord(sign))
