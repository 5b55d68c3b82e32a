"""Staff members and what their role covers."""

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.ids import GroupId, LessonId, StaffId
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


def proposed_user_name(display_name: str) -> str:
    """First and last name as most schools write them for signing in: `åsa.berg` is `asa.berg`.

    Returns:
        what the person may change; empty where the name has no letters.
    """
    plain = unicodedata.normalize("NFKD", display_name).lower()
    words = ("".join(filter(str.isalnum, word)) for word in plain.split())
    named = [word for word in words if word]
    return ".".join(dict.fromkeys((*named[:1], *named[-1:])))[:LONGEST_USER_NAME].strip(".")


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


class Duty(StrEnum):
    """What an administrator lays on one account beside its role, on record."""

    MENTOR = "mentor"
    """Reads the attendance of one group in all its lessons, and writes nothing there."""

    SEE_PROTECTED = "see_protected"
    """Sees the names of students whose identity is protected, or not known to be open."""


@dataclass(frozen=True)
class DutyHeld:
    """A duty that stands. `group_id` is the group mentored; None for any other duty."""

    staff_id: StaffId
    duty: Duty
    group_id: GroupId | None = None


@dataclass(frozen=True)
class SubstituteKey:
    """What a substitute's printed key opens, and when.

    Attributes:
        opens_from, opens_until: outside this stretch it opens nothing.
        lesson_ids: the only lessons that its holder sees.
    """

    staff_id: StaffId
    opens_from: datetime
    opens_until: datetime
    lesson_ids: frozenset[LessonId]

    def is_valid_at(self, moment: datetime) -> bool:
        """True while it opens the school."""
        return self.opens_from <= moment < self.opens_until
