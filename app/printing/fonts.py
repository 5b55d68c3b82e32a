"""Inter, the one typeface of screens and paper, from the program's own files.

Inter is under the SIL Open Font License (assets/fonts/LICENSE-Inter.txt).
"""

from functools import cache
from pathlib import Path

from PySide6.QtGui import QFontDatabase

from app.errors import Unavailable

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "fonts"
FAMILY = "Inter"
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
