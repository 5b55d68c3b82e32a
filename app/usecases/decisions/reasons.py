"""Reasons that somebody gives for a decision, kept before the ledger names them."""

from app.usecases.ports import School
from privacy.consent.assessment import FEWEST_WORDS, LONGEST, SHORTEST, check_text
from privacy.errors import Refused

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
