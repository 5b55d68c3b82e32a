"""Words for the AI log: methods, outcomes, what a person made of them."""

from app.text.language import translate
from app.text.source import QT_TRANSLATE_NOOP
from privacy.accountability.ai_log import AiUse

METHODS = {
    "face_at_spot": QT_TRANSLATE_NOOP("ai_log", "Face at the spot (1:N)"),
    "face_with_card": QT_TRANSLATE_NOOP("ai_log", "Card and face (1:1)"),
}
OUTCOMES = {
    "proposed": QT_TRANSLATE_NOOP("ai_log", "Proposed a mark"),
    "repeated": QT_TRANSLATE_NOOP("ai_log", "Was here already"),
    "ambiguous": QT_TRANSLATE_NOOP("ai_log", "Could be two people"),
    "unknown": QT_TRANSLATE_NOOP("ai_log", "Matched nobody"),
    "unusable": QT_TRANSLATE_NOOP("ai_log", "Could not be looked at"),
}


def ai_word(words: dict[str, str], code: str) -> str:
    """The word for a code."""
    return translate("ai_log", words[code])


def override_words(use: AiUse) -> str:
    """What became of a proposal at the signature; empty for what proposed nothing."""
    if not use.confirmed_by:
        return translate("ai_log", "Not signed yet")
    if use.overridden is None:
        return ""
    kept, changed = translate("ai_log", "Kept"), translate("ai_log", "Changed by a person")
    return changed if use.overridden else kept


def point_words(use: AiUse) -> str:
    """Engine and threshold."""
    threshold = _of_thousandths(use.threshold)
    return " · ".join(part for part in (use.engine_id, threshold) if part)


def _of_thousandths(threshold: int | None) -> str:
    return "" if threshold is None else f"{threshold / 1000:.3f}"
