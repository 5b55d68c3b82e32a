"""What each category of data is for, on which ground, from whom it comes and who may get it.

A store says the category and the rule that ends the data; the rest is the same wherever data of
that category lie, and stands here once. A category that is not here makes the data map's test fail.
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Handling:
    """Purpose, ground, source and recipients of a category; codes of `app.text.data_words`."""

    purpose: str
    ground: str
    source: str
    recipients: tuple[str, ...] = ()


_SCHOOL: Final = "art_6_1_e"
_DUTY: Final = "art_6_1_c"

HANDLING: Final[dict[str, Handling]] = {
    "pseudonym": Handling("roll_call", _SCHOOL, "program", ("school_staff",)),
    "identity": Handling("roll_call", _SCHOOL, "school_register", ("school_staff", "exports")),
    "age": Handling("roll_call", _SCHOOL, "school_register", ("school_staff",)),
    "protected identity": Handling("protection", _DUTY, "school_register", ("administrators",)),
    "schooling": Handling("roll_call", _SCHOOL, "school_register", ("school_staff", "exports")),
    "attendance": Handling("roll_call", _SCHOOL, "roll_call", ("school_staff", "exports")),
    "timetable": Handling("roll_call", _SCHOOL, "school_register", ("school_staff", "exports")),
    "integrity": Handling("accountability", _DUTY, "program", ("school_staff",)),
    "staff act": Handling("accountability", _DUTY, "staff", ("school_staff",)),
    "employment": Handling("accounts", _SCHOOL, "administrators", ("administrators",)),
    "card": Handling("card", _SCHOOL, "program", ("person",)),
    "biometric": Handling("face", "art_9_2_a", "person"),
    "consent": Handling("face", _DUTY, "person", ("administrators", "officer")),
    "request": Handling("rights", _DUTY, "person", ("controller", "administrators", "officer")),
    "disclosure": Handling("rights", _DUTY, "program", ("controller", "officer")),
    "access": Handling("accountability", _DUTY, "program", ("controller", "officer")),
    "ai use": Handling("accountability", _DUTY, "program", ("officer",)),
    "incident": Handling("accountability", _DUTY, "staff", ("controller", "officer")),
    "security": Handling("security", _DUTY, "program", ("administrators",)),
    "impersonal": Handling("program", "none", "program"),
}
UNKNOWN: Final = Handling("", "", "")
