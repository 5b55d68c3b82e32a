"""Each use of a face method, under a pseudonym (AI Act Art. 12 and 26(6)). No image, no score.

A pseudonym is made of a student's id with a key of one lesson. The key goes when the register is
signed; from then on nobody can say whose line it is, and nobody ever could without the key. The
hour stands for the time and lines have no order, so that they cannot be laid beside a register.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import blake2b
from secrets import token_bytes, token_hex
from typing import Final

from privacy.purposes import Purpose

KEY_BYTES: Final = 32
_PSEUDONYM_BYTES: Final = 12
_PERSON: Final = b"upprop ai log"


class Outcome(StrEnum):
    """What the machine said."""

    PROPOSED = "proposed"
    REPEATED = "repeated"
    """Somebody who was marked as here already; nothing was proposed."""

    AMBIGUOUS = "ambiguous"
    UNKNOWN = "unknown"
    UNUSABLE = "unusable"


@dataclass(frozen=True)
class AiUse:
    """One use.

    Attributes:
        at: the hour in which it was.
        lesson: a random name of the lesson, the same for all its lines.
        pseudonym: the same person within one lesson where the machine named one; else random.
        engine_id: names the version of its templates, too; empty where it was not known.
        threshold: of the operating point, in thousandths; None where it was not known.
        camera_kind: as decisions name it; empty where it was not known.
        confirmed_by: staff id of whoever signed the register; empty until then.
        overridden: for what was proposed, whether a person put another mark in its place; None
            until the register is signed and for every other outcome.
    """

    at: datetime
    lesson: str
    pseudonym: str
    method: Purpose
    engine_id: str
    threshold: int | None
    camera_kind: str
    outcome: Outcome
    confirmed_by: str = ""
    overridden: bool | None = None


def new_key() -> bytes:
    """A key for one lesson."""
    return token_bytes(KEY_BYTES)


def pseudonym_of(key: bytes, person: str) -> str:
    """The pseudonym of somebody in the lesson of that key."""
    made = blake2b(person.encode(), key=key, person=_PERSON, digest_size=_PSEUDONYM_BYTES)
    return made.hexdigest()


def nobodys_pseudonym() -> str:
    """For somebody whom the machine did not name."""
    return token_hex(_PSEUDONYM_BYTES)


def hour_of(at: datetime) -> datetime:
    """The hour in which a moment lies."""
    return at.replace(minute=0, second=0, microsecond=0)
