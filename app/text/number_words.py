"""Numbers in bands, in words."""

from app.domain.accountability.consent_numbers import FEWEST, Band
from app.text.language import translate


def band_words(band: Band) -> str:
    """The ten that a number lies in; a dash where it may not be told."""
    if band.least is None:
        return "\u2013"
    return f"{band.least}\u2013{band.most}"


def why_in_bands() -> str:
    """What the dash means."""
    words = translate(
        "numbers",
        "Numbers are told in tens. A dash stands for fewer than {fewest}, or for all but fewer "
        "than {fewest}: such a number could tell of somebody.",
    )
    return words.format(fewest=FEWEST)
