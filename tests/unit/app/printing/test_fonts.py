"""The typeface comes from the program's own files."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontInfo

from app.errors import Unavailable
from app.printing import fonts
from app.printing.fonts import FACES, FOLDER, load_fonts

pytestmark = pytest.mark.usefixtures("qapp")


def test_all_weights_are_there() -> None:
    """Regular, medium, semi-bold and bold are real faces, not widened by the machine."""
    family = load_fonts()
    for weight in (QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold):
        font = QFont(family)
        font.setWeight(weight)
        assert QFontInfo(font).weight() == weight
        assert QFontInfo(font).family().startswith("Inter")


def test_the_licence_lies_beside_the_faces() -> None:
    """Whoever passes the fonts on passes their licence on."""
    licence = (FOLDER / "LICENSE-Inter.txt").read_text(encoding="utf-8")
    assert all(face in licence for face in FACES)
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence


def test_a_missing_face_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An installation without its fonts says which one is missing."""
    monkeypatch.setattr(fonts, "FOLDER", tmp_path)
    load_fonts.cache_clear()
    with pytest.raises(Unavailable) as caught:
        load_fonts()
    load_fonts.cache_clear()
    assert caught.value.params["file"] == FACES[0]
