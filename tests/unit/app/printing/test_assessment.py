"""The assessment and the package for the authority on paper: whole, and as easily a no as a yes."""

import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.accountability.assessment_file import AssessmentFile, Event
from app.domain.accountability.processing import Activity, ProcessingRecord
from app.exchange.pia_json import to_pia
from app.printing.assessment import assessment_document
from app.printing.prior_consultation import consultation_document, write_consultation
from app.text.assessment_words import clock_words, conclusion, points
from app.text.decisions import part_name
from app.text.engine_words import build_values
from app.text.language import forget_language, install_translator
from app.usecases.model_card.model_cards import model_cards
from privacy.consent.assessment import TEXTS, Part, parts_for
from privacy.purposes import Purpose
from tests.support.assessing import TODAY, assessed
from tests.support.papers import needs_poppler, pages_of, printed

METHODS = [Purpose.FACE_AT_SPOT, Purpose.FACE_WITH_CARD]
RECORD = ProcessingRecord(
    "Vasaskolan",
    "The board",
    (),
    "",
    TODAY,
    (Activity("card", ("students",), ("card",), ("art_6_1_e",), (), (), (), (), 1),),
)


@pytest.fixture(params=["sv", "en"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Each language in turn."""
    install_translator(qapp, request.param)
    yield request.param
    forget_language(qapp)


def told(folder: Path, file: AssessmentFile) -> str:
    """The paper's words in one line."""
    pages = printed(folder, assessment_document(file, build_values(model_cards())))
    assert all("Vasaskolan" in page for page in pages)
    return " ".join(" ".join(pages).split())


@needs_poppler
@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("purpose", METHODS)
def test_every_part_is_on_the_paper(purpose: Purpose, tmp_path: Path) -> None:
    """Each with its heading and its words, the advice, and what is on record (R29)."""
    file = assessed(purpose)
    words = told(tmp_path, file)
    for part in set(parts_for(purpose)) & TEXTS:
        assert part_name(part.value) in words
        assert file.answers[part] in words
    assert file.advice_words in words
    assert "The card does the same." in words
    assert file.sha256[:40] in words


@needs_poppler
@pytest.mark.usefixtures("qapp")
def test_the_four_ways_stand_side_by_side(tmp_path: Path) -> None:
    """In one table, with the measured rates."""
    words = told(tmp_path, assessed())
    for way in ("Teacher's mark", "Card + face (1:1)", "Face at the spot (1:N)", "8.6"):
        assert way in words


@pytest.mark.usefixtures("qapp")
def test_yes_and_no_are_told_alike() -> None:
    """The first line says how it came out, whichever way."""
    no = assessed()
    yes = replace(no, is_unlocked=True, events=(replace(no.events[-1], event=Event.YES),))
    revoked = replace(no, events=(replace(no.events[-1], event=Event.REVOKED),))
    assert conclusion(no) == "It was decided no. The method is locked."
    assert conclusion(yes) == "It was decided yes. The method is unlocked."
    assert conclusion(replace(yes, is_unlocked=False)).endswith("has ended.")
    assert conclusion(revoked).startswith("The decision was revoked.")
    assert conclusion(replace(no, events=())).startswith("Nothing has been decided.")


@pytest.mark.usefixtures("qapp")
def test_the_clock_in_words() -> None:
    """How long the authority has; and that silence is no leave."""
    found = assessed().consultation
    assert found is not None
    assert "18 January 2027" in clock_words(found, TODAY)
    assert "56 day(s) left" in clock_words(found, TODAY)
    assert "Silence is no leave" in clock_words(found, TODAY + timedelta(weeks=9))
    assert "stands still" in clock_words(replace(found, asked_on=TODAY), TODAY)
    assert clock_words(replace(found, answered_on=TODAY), TODAY) == "Answered on 23 November 2026."
    assert clock_words(None, TODAY).startswith("Nothing has been sent")


@needs_poppler
@pytest.mark.usefixtures("qapp")
def test_a_draft_says_that_it_is_one(tmp_path: Path) -> None:
    """And what is not answered is said not to be."""
    file = replace(assessed(risks=""), is_draft=True, sha256="", stance=None, events=())
    words = told(tmp_path, file)
    for said in ("A draft", "Not answered.", "There is no advice", "Nothing is on record."):
        assert said in words


@needs_poppler
@pytest.mark.usefixtures("language")
def test_the_package_has_what_article_36_asks(tmp_path: Path) -> None:
    """(a) to (f), the assessment, the record, and the file for PIA, in one zip (R30)."""
    file, pia = assessed(), to_pia(assessed(), name="x", names={})
    values = build_values(model_cards())
    write_consultation(tmp_path / "a.zip", file, RECORD, values=values, pia=pia)
    with zipfile.ZipFile(tmp_path / "a.zip") as packed:
        names = packed.namelist()
        packed.extractall(tmp_path)
    assert len(names) == 4
    assert json.loads((tmp_path / names[-1]).read_text(encoding="utf-8"))["pia"]
    letter = " ".join(pages_of(tmp_path / names[0]))
    assert all(f"({point}) " in letter for point in "abcdef")
    assert all("Vasaskolan" in " ".join(pages_of(tmp_path / name)) for name in names[:3])


@pytest.mark.usefixtures("qapp")
def test_the_letter_names_the_risk_that_remains() -> None:
    """In the school's own words."""
    file = assessed()
    assert file.answers[Part.RISKS] in str(consultation_document(file).blocks)


@needs_poppler
@pytest.mark.usefixtures("qapp")
def test_comments_stand_beneath_their_section(tmp_path: Path) -> None:
    """With what was answered and whether they are open, in the order of the sections."""
    words = told(tmp_path, assessed())
    assert "1 comment(s) open, 1 closed" in words
    places = [
        words.index(each)
        for each in (
            part_name("necessity"),
            "How long does the card take?",
            "As long as the face.",
            part_name("alternatives"),
            part_name("cameras"),
            "Open: seen to, says the controller. On version 2. The section was changed after it.",
            "A year is <b>long</b>.",
        )
    ]
    assert places == sorted(places)


@pytest.mark.usefixtures("qapp")
def test_each_point_of_the_law_is_told_with_its_answer() -> None:
    """Art. 35(7), the officer, the authority and the Skellefteå case; what is empty says so."""
    file = assessed()
    told_points = {asked: state for asked, _, state in points(file)}
    for letter in "abcd":
        assert any(f"Art. 35(7)({letter})" in asked for asked in told_points)
    assert sum(asked.startswith("Skellefteå") for asked in told_points) == 3
    assert set(told_points.values()) == {"answered", "given"}
    bare = replace(file, answers={}, stance=None)
    assert {state for _, _, state in points(bare)} == {"not answered", "none"}
    one = {asked for asked, _, _ in points(assessed(Purpose.FACE_WITH_CARD))}
    assert not any("EDPB" in asked for asked in one)


@needs_poppler
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("unlocked", "words"), [(True, "used today"), (False, "is not used")])
def test_the_authority_is_told_whether_the_method_is_used(
    tmp_path: Path,
    unlocked: bool,  # noqa: FBT001  # a parameter of the test
    words: str,
) -> None:
    """The letter says what is so, also where a school asks late."""
    letter = consultation_document(replace(assessed(), is_unlocked=unlocked))
    assert words in " ".join(" ".join(printed(tmp_path, letter)).split())
