"""Staff members and what their role covers."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.ids import StaffId
from app.errors import BadInput

SHORTEST_PASSPHRASE, LONGEST_PASSPHRASE = 10, 1024
LONGEST_USER_NAME, LONGEST_DISPLAY_NAME = 40, 80


class Role(StrEnum):
    """What somebody is here to do. One account, one role."""

    TEACHER = "teacher"
    SUBSTITUTE = "substitute"
    ADMINISTRATOR = "administrator"
    CONTROLLER = "controller"
    OFFICER = "officer"


@dataclass(frozen=True)
class StaffMember:
    """Somebody with an account of their own."""

    id: StaffId
    user_name: str
    display_name: str
    role: Role


def typed_user_name(text: str) -> str:
    """The user name that somebody means: without blanks around it and in small letters."""
    return text.strip().lower()


def check_passphrase(passphrase: str) -> None:
    """Refuse what is quickly guessed, whatever it is made of.

    Raises:
        BadInput: `passphrase_short` (shortest), `passphrase_long` (longest).
    """
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise BadInput("passphrase_short", shortest=SHORTEST_PASSPHRASE)
    if len(passphrase) > LONGEST_PASSPHRASE:
        raise BadInput("passphrase_long", longest=LONGEST_PASSPHRASE)


def check_account(member: StaffMember) -> None:
    """Refuse names that cannot be typed or shown.

    Raises:
        BadInput: `user_name_form` (longest), `display_name_form` (longest).
    """
    name = member.user_name
    letters = name.replace(".", "").replace("-", "").replace("_", "")
    if not letters.isalnum() or len(name) > LONGEST_USER_NAME:
        raise BadInput("user_name_form", longest=LONGEST_USER_NAME)
    shown = member.display_name
    if not shown.isprintable() or not 1 <= len(shown) <= LONGEST_DISPLAY_NAME:
        raise BadInput("display_name_form", longest=LONGEST_DISPLAY_NAME)
