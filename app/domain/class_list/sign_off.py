"""A guardian's part in a choice that is made on the spot."""

from dataclasses import dataclass
from enum import StrEnum

from app.errors import BadInput

LONGEST_NAME = 80
OF_AGE = 18


class Relationship(StrEnum):
    """What makes somebody a guardian."""

    PARENT = "parent"
    APPOINTED = "appointed"


@dataclass(frozen=True)
class GuardianSignOff:
    """A guardian's own word, beside the student.

    Attributes:
        name: as typed by them; kept apart from the ledger, which knows no names.
        confirms: they have ticked that they are the guardian and agree.
    """

    name: str
    relationship: Relationship
    confirms: bool


def check_sign_off(sign_off: GuardianSignOff) -> None:
    """Refuse what is no sign-off.

    Raises:
        BadInput: `guardian_name` (longest), `guardian_unconfirmed`.
    """
    name = sign_off.name.strip()
    if not name.isprintable() or len(name.split()) < 2 or len(name) > LONGEST_NAME:  # noqa: PLR2004 - given and family name
        raise BadInput("guardian_name", longest=LONGEST_NAME)
    if not sign_off.confirms:
        raise BadInput("guardian_unconfirmed")
