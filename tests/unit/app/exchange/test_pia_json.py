"""To CNIL's PIA and back: its structure, every part, and nothing carried out of a strange file."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.accountability.assessment_file import AssessmentFile
from app.domain.accountability.assessment_sections import Section
from app.errors import BadInput
from app.exchange.pia_file import pia_of
from app.exchange.pia_json import COMMENTED_AT, LARGEST_BYTES, from_pia, to_pia
from privacy.consent.assessment import Part, parts_for
from privacy.purposes import Purpose
from tests.support.assessing import assessed

# What PIA 4 writes, by its models (pia, answer, measure): the keys, and what they hold.
PIA_HEAD = {
    "id": int,
    "status": int,
    "name": str,
    "category": str,
    "author_name": str,
    "evaluator_name": str,
    "validator_name": str,
    "dpo_status": int | None,
    "dpo_opinion": str,
    "dpos_names": str,
    "people_names": str,
    "concerned_people_opinion": str,
    "concerned_people_status": int | None,
    "concerned_people_searched_opinion": bool,
    "concerned_people_searched_content": str,
    "rejection_reason": str,
    "applied_adjustments": str,
    "is_example": int,
    "is_archive": int,
    "progress": int,
    "structure_id": int | None,
    "structure_name": str,
    "structure_sector_name": str,
    "structure_data": dict | None,
    "created_at": str,
    "updated_at": str,
}
ANSWER = {"id": int, "pia_id": int, "reference_to": int, "data": dict, "created_at": str}
MEASURE = {
    "id": int,
    "pia_id": int,
    "title": str,
    "content": str,
    "placeholder": str,
    "created_at": str,
}
COMMENT = {
    "id": int,
    "pia_id": int,
    "description": str,
    "reference_to": int,
    "for_measure": bool,
    "created_at": str,
}
QUESTIONS = {111, 112, 113, 121, 122, 123, *range(211, 216), *range(221, 228)} | {
    number + item for number in (320, 330, 340) for item in range(1, 7)
}
LISTS = {number + item for number in (320, 330, 340) for item in range(1, 5)}


def written(file: AssessmentFile) -> dict[str, Any]:
    """The file, read as JSON."""
    content: dict[str, Any] = json.loads(to_pia(file, name="Faces", names={}))
    return content


def check(told: dict[str, Any], shape: dict[str, Any]) -> None:
    """Exactly these keys, each with what it holds."""
    assert told.keys() == shape.keys()
    for key, kind in shape.items():
        assert isinstance(told[key], kind), key


@pytest.mark.parametrize("purpose", [Purpose.FACE_AT_SPOT, Purpose.FACE_WITH_CARD])
def test_it_has_the_structure_that_pia_reads(purpose: Purpose) -> None:
    """Keys and kinds of PIA's models; each answer belongs to a question that there is."""
    content = written(assessed(purpose))
    assert {"pia", "answers", "measures", "evaluations", "comments"} <= content.keys()
    check(content["pia"], PIA_HEAD)
    for answer in content["answers"]:
        check(answer, ANSWER)
        check(answer["data"], {"text": str | None, "gauge": int | None, "list": list})
        assert answer["reference_to"] in QUESTIONS
        assert bool(answer["data"]["list"]) <= (answer["reference_to"] in LISTS)
    assert len({each["reference_to"] for each in content["answers"]}) == len(content["answers"])
    for measure in content["measures"]:
        check(measure, MEASURE)


def test_the_officers_comments_go_along() -> None:
    """Step by step, each at a question of its section, in plain words; nobody is said to grade."""
    content = json.loads(pia_of(assessed()))
    assert content["evaluations"] == []
    for comment in content["comments"]:
        check(comment, COMMENT)
        assert comment["reference_to"] in QUESTIONS
        assert not comment["for_measure"]
    assert [each["reference_to"] for each in content["comments"]] == [211, 211, 211, 112, 112]
    told = [each["description"] for each in content["comments"]]
    assert told[0].startswith("Necessity. The officer, ")
    assert told[0].endswith("How long does the card take?")
    assert "seen to" in told[4]
    assert "<b>long</b>" in told[3]
    assert set(COMMENTED_AT) == set(Section)


def test_comments_of_a_file_are_nobodys_here() -> None:
    """Only the officer's account comments: what a file says of comments is not taken over."""
    back = from_pia(pia_of(assessed()).encode())
    assert "card take" not in str(back)


def test_the_officers_advice_and_the_outcome_go_along() -> None:
    """Against is not OK, a no is refused, and the views of those concerned are told."""
    head = written(assessed())["pia"]
    assert (head["status"], head["dpo_status"]) == (1, 0)
    assert head["dpo_opinion"].startswith("Against it.")
    assert head["concerned_people_searched_opinion"] is True


@pytest.mark.parametrize("purpose", [Purpose.FACE_AT_SPOT, Purpose.FACE_WITH_CARD])
def test_what_is_written_is_read_back(purpose: Purpose) -> None:
    """Every part of the assessment, to the letter."""
    file = assessed(purpose, risks="One & <b>two</b>.\n\nThree:\n- four", measures="a\nb\n\nc")
    back = from_pia(to_pia(file, name="Faces", names={}).encode())
    assert {part: back.get(part, "") for part in parts_for(purpose)} == {
        part: file.answers[part] for part in parts_for(purpose)
    }


def test_a_file_of_pias_own_is_read_as_far_as_it_goes() -> None:
    """HTML becomes text, scripts and unknown questions go, the grounds need no article."""
    content = {
        "pia": {"name": "x", "concerned_people_opinion": None},
        "answers": [
            {"reference_to": 111, "data": {"text": "<p>A&nbsp;&amp; B</p><ul><li>C</li></ul>"}},
            {"reference_to": 211, "data": {"text": "<script>alert(1)</script>So<br />it is"}},
            {"reference_to": "212", "data": {"text": "The law says so.", "list": []}},
            {"reference_to": 321, "data": {"text": None, "list": ["Theft", "Force > reason"]}},
            {"reference_to": 999, "data": {"text": "?"}},
        ],
        "measures": [{"title": "T", "content": "kept out", "placeholder": "other"}],
    }
    assert from_pia(json.dumps(content).encode()) == {
        Part.DESCRIPTION: "A & B\n\nC",
        Part.NECESSITY: "So\nit is",
        Part.BASIS_TEXT: "The law says so.",
        Part.RISKS: "Theft\n\nForce > reason",
    }


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{}",
        b"\xff\xfe",
        b'{"pia": {}, "answers": 3, "measures": []}',
        b'{"pia": {}, "answers": [{"reference_to": "x", "data": {}}], "measures": []}',
        b'{"pia": [], "answers": [], "measures": []}',
        b'{"pia": {}, "answers": [], "measures": [1]}',
        b"[" * 100_000,
        b" " * (LARGEST_BYTES + 1),
    ],
)
def test_what_is_no_such_file_is_told(content: bytes) -> None:
    """In words, and nothing of it is taken."""
    with pytest.raises(BadInput, match="pia_file"):
        from_pia(content)


@given(st.text(max_size=300))
def test_any_words_come_back_as_they_were_meant(text: str) -> None:
    """Whatever is typed: the same words in the same order, and never markup."""
    back = from_pia(to_pia(assessed(views=text, measures=text), name="x", names={}).encode())
    kept = "".join(sign for sign in text if sign.isspace() or sign.isprintable())
    for part in (Part.VIEWS, Part.MEASURES):
        assert back.get(part, "").split() == kept.split()
