"""What the controller has to put in writing before a face method can be decided on.

The four parts of Art. 35(7), the other ways that were weighed, the day of the review, the views of
those concerned, what came of a prior consultation, the grounds, the answers to those who have said
no before, and exactly what the decision would cover.
Every part is text, as somebody typed it; here it is said which are missing, and read what is there.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from privacy.at_rest.documents import canonical
from privacy.errors import Refused
from privacy.purposes import Purpose

SHORTEST, LONGEST, LONGEST_LINE = 40, 4000, 120
FEWEST_WORDS: Final = 6
MOST_DAYS: Final = 366
"""A school year; then it has to be thought about again."""

_HIGHEST_THRESHOLD: Final = 2000
BASES: Final = ("6(1)(a)", "6(1)(c)", "6(1)(e)", "6(1)(f)")
GROUNDS: Final = ("9(2)(a)", "9(2)(g)")


class Part(StrEnum):
    """One thing that has to be said."""

    DESCRIPTION = "description"
    NECESSITY = "necessity"
    ALTERNATIVES = "alternatives"
    RISKS = "risks"
    MEASURES = "measures"
    VIEWS = "views"
    CONSULTATION = "consultation"
    CASE_NUMBER = "case_number"
    CONSULTATION_TEXT = "consultation_text"
    BASIS = "basis"
    BASIS_TEXT = "basis_text"
    GROUND = "ground"
    GROUND_TEXT = "ground_text"
    IMBALANCE = "imbalance"
    LESS_INTRUSIVE = "less_intrusive"
    OPINION = "opinion"
    BODY = "body"
    VALID_UNTIL = "valid_until"
    REVIEW_ON = "review_on"
    ENGINE = "engine"
    THRESHOLD = "threshold"
    CAMERAS = "cameras"


class Consultation(StrEnum):
    """Whether the authority was consulted before (Art. 36)."""

    ANSWERED = "answered"
    NOT_NEEDED = "not_needed"


class Flaw(StrEnum):
    """What is the matter with a part."""

    MISSING = "missing"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    UNREADABLE = "unreadable"
    TOO_LATE = "too_late"


TEXTS: Final = frozenset(
    {
        Part.DESCRIPTION,
        Part.NECESSITY,
        Part.ALTERNATIVES,
        Part.RISKS,
        Part.MEASURES,
        Part.VIEWS,
        Part.CONSULTATION_TEXT,
        Part.BASIS_TEXT,
        Part.GROUND_TEXT,
        Part.IMBALANCE,
        Part.LESS_INTRUSIVE,
        Part.OPINION,
    }
)
_CHOICES: Final[Mapping[Part, tuple[str, ...]]] = {
    Part.CONSULTATION: tuple(Consultation),
    Part.BASIS: BASES,
    Part.GROUND: GROUNDS,
}
Answers = Mapping["Part", str]


@dataclass(frozen=True)
class AssessmentDraft:
    """An assessment as far as somebody has come with it.

    Attributes:
        version: counts up from 1 with each one that was put forward.
        sha256: of what was put forward; empty while it is being written.
    """

    purpose: Purpose
    version: int
    answers: Answers
    saved_at: datetime
    sha256: str = ""


@dataclass(frozen=True)
class Coverage:
    """What a decision unlocks, and nothing beside it.

    Attributes:
        engine_id: the one engine.
        threshold: the loosest distance at which somebody is recognised, in thousandths. A tighter
            one is covered too: it makes fewer people somebody else.
        camera_kinds: where frames may come from.
    """

    engine_id: str
    threshold: int
    camera_kinds: frozenset[str]


@dataclass(frozen=True)
class Assessment:
    """A complete one.

    Attributes:
        sha256: over the purpose and every part; advice and decision name it.
        body: who decides, such as a board.
        valid_until: the last day that the decision would stand.
    """

    purpose: Purpose
    answers: Answers
    sha256: str
    body: str
    valid_until: date
    coverage: Coverage


def parts_for(purpose: Purpose) -> tuple[Part, ...]:
    """What has to be said of a method, in order.

    EDPB opinion 11/2024 is about 1:N; whoever compares with one card has nothing to answer there.
    """
    is_search = purpose is Purpose.FACE_AT_SPOT
    return tuple(part for part in Part if is_search or part is not Part.OPINION)


def flaws(purpose: Purpose, answers: Answers, today: date) -> dict[Part, Flaw]:
    """What is missing or cannot stand, by part; empty where an assessment is complete."""
    told = {part: answers.get(part, "").strip() for part in parts_for(purpose)}
    if told[Part.CONSULTATION] == Consultation.NOT_NEEDED:
        del told[Part.CASE_NUMBER]
    found = {part: _flaw(part, text, today) for part, text in told.items()}
    if not found[Part.REVIEW_ON] and not found[Part.VALID_UNTIL]:
        reviewed, until = (
            date.fromisoformat(told[part]) for part in (Part.REVIEW_ON, Part.VALID_UNTIL)
        )
        is_late = reviewed > until
        found[Part.REVIEW_ON] = Flaw.TOO_LATE if is_late else None
    return {part: flaw for part, flaw in found.items() if flaw is not None}


def complete(purpose: Purpose, answers: Answers, today: date) -> Assessment:
    """The assessment that the answers make.

    Raises:
        Refused: `decision_not_about_faces`, or `assessment_incomplete` with part and flaw.
    """
    if not purpose.is_face:
        raise Refused("decision_not_about_faces")
    for part, flaw in flaws(purpose, answers, today).items():
        raise Refused("assessment_incomplete", part=part.value, flaw=flaw.value)
    kept = _trimmed(purpose, answers)
    return Assessment(
        purpose=purpose,
        answers=kept,
        sha256=digest(purpose, answers),
        body=kept[Part.BODY],
        valid_until=date.fromisoformat(kept[Part.VALID_UNTIL]),
        coverage=Coverage(kept[Part.ENGINE], int(kept[Part.THRESHOLD]), _kinds(kept[Part.CAMERAS])),
    )


def digest(purpose: Purpose, answers: Answers) -> str:
    """The SHA-256 of what would be put forward; blanks around a part do not count."""
    return hashlib.sha256(written(purpose, _trimmed(purpose, answers))).hexdigest()


def written(purpose: Purpose, answers: Answers) -> bytes:
    """The one way to write an assessment down; its SHA-256 is what advice is given on."""
    parts = {part.value: text for part, text in answers.items()}
    return canonical({"purpose": purpose.value, "parts": parts})


def check_text(text: str) -> Flaw | None:
    """What is the matter with a text that somebody has to have thought about."""
    if not text.strip():
        return Flaw.MISSING
    if len(text) > LONGEST:
        return Flaw.TOO_LONG
    is_short = len(text.strip()) < SHORTEST or len(text.split()) < FEWEST_WORDS
    return Flaw.TOO_SHORT if is_short else None


def _trimmed(purpose: Purpose, answers: Answers) -> dict[Part, str]:
    kept = {part: answers.get(part, "").strip() for part in parts_for(purpose)}
    if kept[Part.CONSULTATION] == Consultation.NOT_NEEDED:
        kept[Part.CASE_NUMBER] = ""
    return kept


def _flaw(part: Part, text: str, today: date) -> Flaw | None:
    if not text:
        return Flaw.MISSING
    if part in TEXTS:
        return check_text(text)
    if len(text) > LONGEST_LINE or not text.isprintable():
        return Flaw.TOO_LONG
    if part in {Part.VALID_UNTIL, Part.REVIEW_ON}:
        return _day_flaw(text, today)
    return None if _is_readable(part, text) else Flaw.UNREADABLE


def _is_readable(part: Part, text: str) -> bool:
    if part is Part.THRESHOLD:
        return text.isascii() and text.isdigit() and 0 < int(text) <= _HIGHEST_THRESHOLD
    if part is Part.CAMERAS:
        return bool(_kinds(text))
    return text in _CHOICES.get(part, (text,))


def _day_flaw(text: str, today: date) -> Flaw | None:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return Flaw.UNREADABLE
    is_in_time = today <= day <= today + timedelta(days=MOST_DAYS)
    return None if is_in_time else Flaw.TOO_LATE


def _kinds(text: str) -> frozenset[str]:
    return frozenset(kind.strip() for kind in text.split(",") if kind.strip())


def answers_in(document: str) -> dict[Part, str]:
    """The answers of a written assessment.

    Raises:
        ValueError: it is not one.
    """
    parts = json.loads(document)["parts"]
    return {Part(name): str(text) for name, text in parts.items()}
