"""What an audit points to is said in words, whatever it points to."""

import re
from pathlib import Path

import pytest

import app
import privacy
from app.text.pointer_words import pointer_words

PLACES = (
    *(Path(app.__file__).parent / "checks").glob("*.py"),
    Path(app.__file__).parent / "storage" / "accountability" / "audits.py",
    *Path(privacy.__file__).parent.rglob("check*.py"),
)
KINDS = {
    kind
    for path in PLACES
    for kind in re.findall(r'f"([a-z-]+):\{', path.read_text(encoding="utf-8"))
}


def test_the_checks_point_to_something() -> None:
    """The list below is not empty by mistake."""
    assert {"entry", "subject", "staff", "rate"} <= KINDS


@pytest.mark.parametrize("kind", sorted(KINDS - {"rate", "error"}))
def test_every_kind_has_words(kind: str) -> None:
    """No committee reads a code with a colon."""
    words = pointer_words(f"{kind}:7")
    assert "7" in words
    assert ":" not in words


def test_a_rate_is_told_by_method_and_measure() -> None:
    """And what nobody knows stays as it is."""
    assert pointer_words("rate:face_at_spot:replaced").endswith("proposals that teachers replaced")
    for strange in ("rate:face_at_spot:other", "rate:other:replaced", "later:7"):
        assert pointer_words(strange) == strange
