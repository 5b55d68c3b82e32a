"""Reasons that somebody gives for a decision, kept before the ledger names them."""

from app.domain.accountability.assessment_comments import LONGEST_COMMENT
from app.usecases.ports import School
from privacy.consent.assessment import FEWEST_WORDS, LONGEST, SHORTEST, check_text
from privacy.errors import Refused
from privacy.purposes import Purpose

LIMITS = {"fewest": FEWEST_WORDS, "shortest": SHORTEST, "longest": LONGEST}


def advice_fault(text: str) -> Refused | None:
    """Why a text cannot be advice: `advice_text`, with its limits; None where it can."""
    if check_text(text) is None:
        return None
    return Refused("advice_text", fewest=FEWEST_WORDS, shortest=SHORTEST, longest=LONGEST)


def reasons_fault(reasons: str, *, is_thorough: bool = False) -> Refused | None:
    """Why a text cannot be the reasons; None where it can.

    Args:
        reasons: as they were typed.
        is_thorough: whether they speak against the advice: `reasons_short` where they are short.
    """
    text = reasons.strip()
    if is_thorough and check_text(text) is not None:
        return Refused("reasons_short", fewest=FEWEST_WORDS, shortest=SHORTEST, longest=LONGEST)
    return Refused("reasons_long", longest=LONGEST) if len(text) > LONGEST else None


def comment_fault(text: str, *, is_seen_to: bool = False) -> Refused | None:
    """Why a text cannot be a comment or an answer: `comment_empty`, `comment_long` with longest.

    Args:
        text: as it was typed.
        is_seen_to: whether it comes with the word that a comment is seen to, which is enough.
    """
    if not text.strip() and not is_seen_to:
        return Refused("comment_empty")
    is_long = len(text.strip()) > LONGEST_COMMENT
    return Refused("comment_long", longest=LONGEST_COMMENT) if is_long else None


def over_comments_fault(reasons: str, number: int) -> Refused | None:
    """Why a text cannot be the reasons to conclude over so many open comments; None where it can.

    `comments_open` with number where there is none, `comments_reasons_short` with the limits.
    """
    if not number or check_text(reasons) is None:
        return None
    if not reasons.strip():
        return Refused("comments_open", number=number)
    return Refused(
        "comments_reasons_short", fewest=FEWEST_WORDS, shortest=SHORTEST, longest=LONGEST
    )


def reasons_over_comments(school: School, purpose: Purpose, reasons: str) -> str:
    """The SHA-256 of why something is concluded over open comments; empty where none is open.

    Raises:
        Refused: as `over_comments_fault` says.
    """
    number = school.comments.open_on(purpose)
    fault = over_comments_fault(reasons, number)
    if fault is not None:
        raise fault
    return kept_reasons(school, reasons) if number else ""


def kept_reasons(school: School, reasons: str, *, is_thorough: bool = False) -> str:
    """The SHA-256 of kept reasons; empty where none are given.

    Raises:
        Refused: `reasons_short` where they have to be thorough, `reasons_long`; with the limits.
    """
    fault = reasons_fault(reasons, is_thorough=is_thorough)
    if fault is not None:
        raise fault
    text = reasons.strip()
    if not text:
        return ""
    with school.atomic():
        return school.assessments.keep(text)
