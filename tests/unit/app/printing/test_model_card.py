"""The model card and its kin: every file, figure and limit, in both languages."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.document import Document
from app.exchange.markdown import markdown_of
from app.printing.model_card import (
    instructions_document,
    model_card_document,
    technical_document,
)
from app.text.language import forget_language, install_translator, translate
from app.usecases.model_card.model_cards import model_cards
from recognition.model_files import known_engines
from tests.support.papers import needs_poppler, printed

FNIR = "| FNIR: enrolled people not recognised, at the threshold"
KINDS = (model_card_document, instructions_document, technical_document)


@pytest.fixture(params=["sv", "en"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Each language in turn."""
    install_translator(qapp, request.param)
    yield request.param
    forget_language(qapp)


def model_card() -> Document:
    """The card of all engines."""
    return model_card_document(model_cards(), "Vasaskolan", "today")


@pytest.mark.usefixtures("language")
def test_the_card_names_every_file_with_licence_and_digest() -> None:
    """Provenance is complete (R8): each file of each engine."""
    told = markdown_of(model_card())
    for engine in known_engines().values():
        assert translate("engines", engine.training).split(",", maxsplit=1)[0] in told
        for model in engine.models:
            for words in (model.name.replace("_", "\\_"), model.licence, model.sha256):
                assert words in told


@pytest.mark.usefixtures("qapp")
def test_rates_have_intervals_and_what_is_not_known_is_said() -> None:
    """No figure without its uncertainty, and no silence about groups and students (R37)."""
    told = markdown_of(model_card())
    (line,) = [each for each in told.splitlines() if each.startswith(FNIR)][:1]
    assert "| 8.6\u00a0% | 6.0\u00a0%\u201312.1\u00a0% | 370 |" in line
    assert "neither sex, age nor skin tone" in told
    assert "Nothing was measured of this engine: do not use it." in told
    assert "azure" not in told  # a collection of five people is no group


@needs_poppler
@pytest.mark.parametrize("kind", KINDS)
def test_each_is_a_paper_in_the_language_of_the_reader(
    language: str, kind: object, tmp_path: Path
) -> None:
    """With whose it is on each page, and its limits in that language."""
    assert callable(kind)
    pages = printed(tmp_path, kind(model_cards(), "Vasaskolan", "2026-11-22"))
    assert len(pages) > 1
    assert all("Vasaskolan" in page for page in pages)
    word = {"sv": "skolan", "en": "school"}[language]
    assert word in " ".join(pages)


@pytest.mark.usefixtures("language")
def test_the_technical_documentation_has_all_nine_points() -> None:
    """Annex IV, 1 to 9."""
    told = markdown_of(technical_document(model_cards(), "Upprop", "today"))
    assert all(f"\n## {number}. " in told for number in range(1, 10))
