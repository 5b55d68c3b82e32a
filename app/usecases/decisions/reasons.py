"""Reasons that somebody gives for a decision, kept before the ledger names them."""

from app.usecases.ports import School
from privacy.consent.assessment import LONGEST, check_text
from privacy.errors import Refused


def kept_reasons(school: School, reasons: str, *, is_thorough: bool = False) -> str:
    """The SHA-256 of kept reasons; empty where none are given.

    Raises:
        Refused: `reasons_short` where they have to be thorough, `reasons_long` with longest.
    """
    text = reasons.strip()
    if is_thorough and check_text(text) is not None:
        raise Refused("reasons_short")
    if len(text) > LONGEST:
        raise Refused("reasons_long", longest=LONGEST)
    if not text:
        return ""
    with school.atomic():
        return school.assessments.keep(text)
