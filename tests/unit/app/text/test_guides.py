"""Longer texts: the same in both languages, filled in, and nothing filled in becomes markup."""

from pathlib import Path

import pytest

from app.domain.document import Bullets, Heading, Paragraph, Table
from app.text import guides
from app.text.engine_words import build_values
from app.text.guides import FOLDER, columns, guide, sections
from app.usecases.model_card.model_cards import model_cards

NAMES = sorted(path.stem for path in (FOLDER / "sv").glob("*.md"))
LANGUAGES = ("sv", "en")


def values() -> dict[str, str]:
    """What every text may name."""
    return build_values(model_cards()) | {"threshold": "0,295", "camera_minutes": "15"}


def shape(blocks: tuple[object, ...]) -> list[object]:
    """What a text is made of, without its words."""
    return [
        (type(each), len(each.rows) if isinstance(each, Table) else 0, getattr(each, "level", 0))
        for each in blocks
    ]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.usefixtures("qapp")
def test_both_languages_say_the_same_parts(name: str) -> None:
    """Heading for heading, row for row, and everything that is named can be filled in."""
    swedish, english = (guide(name, language, values()) for language in LANGUAGES)
    assert shape(swedish) == shape(english)
    assert sections(name, "sv", values()).keys() == sections(name, "en", values()).keys()
    assert "{" not in str(swedish + english)


def test_what_is_filled_in_is_no_markup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A value with the signs of a heading, a list or a table stays running text."""
    (tmp_path / "en").mkdir()
    table = "| a | b |\n|--|-|\n| 1 | {value} |"
    words = f"# Head\n\nSay {{value}}\n\n- one {{value}}\n- two\n  more\n\n{table}"
    (tmp_path / "en" / "x.md").write_text(words, encoding="utf-8")
    monkeypatch.setattr(guides, "FOLDER", tmp_path)
    assert guide("x", "en", {"value": "# - | x"}) == (
        Heading("Head"),
        Paragraph("Say # - | x"),
        Bullets(("one # - | x", "two more")),
        Table(("a", "b"), (("1", "# - | x"),), (2, 1)),
    )
    assert columns("x", "en", {"value": "y"}).rows == (("1", "y"),)
    with pytest.raises(KeyError):
        guide("x", "en", {})
