"""What has to be in writing before a face method can be decided on."""

from datetime import date, timedelta

import pytest

from privacy.consent.assessment import (
    LONGEST,
    MOST_DAYS,
    TEXTS,
    Coverage,
    Flaw,
    Part,
    answers_in,
    complete,
    digest,
    flaws,
    parts_for,
    written,
)
from privacy.errors import Refused
from privacy.purposes import Purpose
from tests.support.deciding import complete_answers

SPOT, CARD = Purpose.FACE_AT_SPOT, Purpose.FACE_WITH_CARD
TODAY = date(2026, 11, 23)
ANSWERS = complete_answers(TODAY + timedelta(days=200))


def flawed(part: Part, text: str, purpose: Purpose = SPOT) -> Flaw | None:
    """What is the matter with one part when all others are in order."""
    return flaws(purpose, {**ANSWERS, part: text}, TODAY).get(part)


def test_a_complete_one_is_read() -> None:
    """It says who decides, until when, and what exactly is covered (R2)."""
    made = complete(SPOT, ANSWERS, TODAY)
    assert made.coverage == Coverage("dlib-resnet-v2", 2000, frozenset({"camera", "file", "drawn"}))
    assert (made.body, made.valid_until) == ("The board", TODAY + timedelta(days=200))
    assert made.sha256 == digest(SPOT, ANSWERS)


@pytest.mark.parametrize("part", list(Part))
def test_every_part_has_to_be_answered(part: Part) -> None:
    """All of Art. 35(7), the views, Art. 36, 6 and 9(2), and the answers to the cases (R2, R3)."""
    assert flawed(part, "  ") is Flaw.MISSING
    with pytest.raises(Refused, match="assessment_incomplete") as refused:
        complete(SPOT, {**ANSWERS, part: ""}, TODAY)
    assert refused.value.params == {"part": part.value, "flaw": "missing"}


@pytest.mark.parametrize("part", sorted(TEXTS))
def test_one_word_is_no_answer(part: Part) -> None:
    """Neither a word, nor the same letter many times, nor more than can be kept."""
    assert flawed(part, "Yes.") is Flaw.TOO_SHORT
    assert flawed(part, "x" * 500) is Flaw.TOO_SHORT
    assert flawed(part, "word " * (LONGEST // 5) + "more") is Flaw.TOO_LONG


@pytest.mark.parametrize(
    ("part", "text", "flaw"),
    [
        (Part.CONSULTATION, "perhaps", Flaw.UNREADABLE),
        (Part.BASIS, "6(1)(z)", Flaw.UNREADABLE),
        (Part.GROUND, "9(2)(z)", Flaw.UNREADABLE),
        (Part.VALID_UNTIL, "in June", Flaw.UNREADABLE),
        (Part.VALID_UNTIL, (TODAY - timedelta(days=1)).isoformat(), Flaw.TOO_LATE),
        (Part.VALID_UNTIL, (TODAY + timedelta(days=MOST_DAYS + 1)).isoformat(), Flaw.TOO_LATE),
        (Part.REVIEW_ON, "soon", Flaw.UNREADABLE),
        (Part.REVIEW_ON, (TODAY + timedelta(days=201)).isoformat(), Flaw.TOO_LATE),
        (Part.THRESHOLD, "0.42", Flaw.UNREADABLE),
        (Part.THRESHOLD, "0", Flaw.UNREADABLE),
        (Part.THRESHOLD, "²", Flaw.UNREADABLE),
        (Part.CAMERAS, ",", Flaw.UNREADABLE),
        (Part.BODY, "The\nboard", Flaw.TOO_LONG),
        (Part.BODY, "x" * 121, Flaw.TOO_LONG),
    ],
)
def test_what_cannot_be_read_is_told(part: Part, text: str, flaw: Flaw) -> None:
    """Choices, days and numbers are what they may be, and nothing else."""
    assert flawed(part, text) is flaw


def test_a_school_year_is_the_longest() -> None:
    """From today to 366 days ahead, both taken."""
    for days in (0, MOST_DAYS):
        assert flawed(Part.VALID_UNTIL, (TODAY + timedelta(days=days)).isoformat()) is None


def test_one_to_one_has_no_opinion_to_answer() -> None:
    """EDPB opinion 11/2024 is answered for 1:N, and not asked of card + face (R4, R5)."""
    assert Part.OPINION in parts_for(SPOT)
    assert Part.OPINION not in parts_for(CARD)
    assert complete(CARD, {**ANSWERS, Part.OPINION: ""}, TODAY).purpose is CARD


def test_no_case_number_where_nobody_was_consulted() -> None:
    """Then the reasons stand instead, and a number left over is not kept (Art. 36)."""
    answers = {**ANSWERS, Part.CONSULTATION: "not_needed", Part.CASE_NUMBER: ""}
    made = complete(SPOT, answers, TODAY)
    assert made.sha256 == digest(SPOT, {**answers, Part.CASE_NUMBER: "IMY-1"})
    assert flaws(SPOT, {**answers, Part.CONSULTATION_TEXT: ""}, TODAY)


def test_attendance_is_not_decided_on() -> None:
    """There is no assessment of what needs no decision."""
    with pytest.raises(Refused, match="decision_not_about_faces"):
        complete(Purpose.ATTENDANCE, ANSWERS, TODAY)


def test_another_word_is_another_assessment() -> None:
    """Advice on one does not count for the other; blanks around a part make no difference."""
    for part in TEXTS:
        assert digest(SPOT, {**ANSWERS, part: ANSWERS[part] + " More."}) != digest(SPOT, ANSWERS)
        assert digest(SPOT, {**ANSWERS, part: f"  {ANSWERS[part]}\n"}) == digest(SPOT, ANSWERS)
    assert digest(CARD, ANSWERS) != digest(SPOT, ANSWERS)


def test_what_was_written_is_read_back() -> None:
    """The kept text gives the same answers, and so the same hash."""
    made = complete(SPOT, ANSWERS, TODAY)
    read = answers_in(written(SPOT, made.answers).decode())
    assert digest(SPOT, read) == made.sha256
