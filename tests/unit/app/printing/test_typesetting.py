"""Lines for paper: nothing lost, nothing wider than its room, no box for an unknown sign."""

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QPdfWriter

from app.printing import fonts
from app.printing.fonts import UNKNOWN, drawable, load_fonts
from app.printing.typesetting import Face, Typesetter, wrapped

pytestmark = pytest.mark.usefixtures("qapp")
DIGEST = "0123456789abcdef" * 4
SHAPELESS = "\ue000"
"""For private use: no font has a shape for it by right."""
ROOM = 1000


@cache
def device() -> QPdfWriter:
    """What text is measured for."""
    writer = QPdfWriter("/dev/null")
    writer.setResolution(300)
    return writer


def typesetter() -> Typesetter:
    """A new one."""
    return Typesetter(device(), load_fonts())


def wide(text: str) -> int:
    """How wide words of a cell are."""
    return typesetter().metrics(Face.CELL).horizontalAdvance(text)


@pytest.mark.parametrize("room", [200, 500, 900, 1180])
def test_a_digest_is_parted_into_even_lines(room: int) -> None:
    """None has one digit left over, and together they are the digest."""
    lines = typesetter().broken(DIGEST, Face.CELL, room)
    assert "".join(lines) == DIGEST
    assert max(map(len, lines)) - min(map(len, lines)) < len(lines)
    assert all(wide(line) <= room for line in lines)


def test_a_name_of_a_file_is_parted_where_its_words_end() -> None:
    """And not in the middle of one."""
    lines = typesetter().broken("dlib_face_recognition_resnet_model_v1.dat", Face.CELL, 330)
    assert len(lines) > 1
    assert all(line.endswith(("_", ".", "dat")) for line in lines)


def test_an_article_stays_in_one_piece() -> None:
    """No line begins with a point of it, with the sign for a section, or with a percent sign."""
    for room in range(150, 420, 30):
        lines = typesetter().broken("GDPR 5(1)(e), arkivlagen 10 §, 95 %", Face.CELL, room)
        assert not any(line.startswith(("(", "§", "%")) for line in lines)


@given(st.text(alphabet="abc åäö_(1)§-\U0001f600\u0645\u200d", max_size=80), st.integers(120, ROOM))
def test_nothing_is_lost_between_lines(text: str, room: int) -> None:
    """Signs of two halves and scripts from right to left included; only spaces may go."""
    lines = typesetter().broken(text, Face.CELL, room)
    assert "".join("".join(lines).split()) == "".join(drawable(text).split())


@given(st.integers(0, 60))
def test_a_strong_beginning_is_told_once(lead: int) -> None:
    """What is strong and what is not are the text together, and no piece lies on another."""
    text = "Du kan ångra dig när du vill. Säg till vem som helst i personalen."
    lines = typesetter().lines(text, Face.BODY, 600, lead)
    strong = "".join(p.text for line in lines for p in line if p.face is Face.LEAD)
    assert "".join(strong.split()) == "".join(text[:lead].split())
    assert all(line[0].left == 0 for line in lines)
    assert all(line[0].left < line[1].left for line in lines if len(line) > 1)


def test_a_sign_without_a_shape_is_a_question_mark(monkeypatch: pytest.MonkeyPatch) -> None:
    """Never a box; and whoever lays out the page can say so."""
    monkeypatch.setattr(fonts, "_is_known", lambda sign: sign != SHAPELESS)
    setter = typesetter()
    assert setter.broken(f"Ada {SHAPELESS} Alm", Face.BODY, ROOM) == [f"Ada {UNKNOWN} Alm"]
    assert setter.is_lacking
    assert wrapped(SHAPELESS, QFont(load_fonts(), 10), device(), ROOM) == [UNKNOWN]


def test_the_programs_own_letters_are_never_replaced() -> None:
    """Whatever fonts the computer has."""
    text = "Ångström, Žižek, Þór, Nguyễn-ab “x”"
    latin = "".join(each for each in text if each <= "\u024f")
    assert drawable(latin) == latin
    assert drawable("") == ""
