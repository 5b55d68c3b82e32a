"""What the data protection officer says of one assessment. It binds nobody, and cannot be left out.

Whoever decides against it writes down why (GDPR 35(2), 38(6), 39).
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Stance(StrEnum):
    """Where the advice comes down."""

    FOR = "for"
    CONDITIONS = "conditions"
    AGAINST = "against"


@dataclass(frozen=True)
class Advice:
    """Advice as recorded.

    Attributes:
        assessment: the SHA-256 of what it was given on.
        text_sha256: of its words, which are kept beside the ledger.
        given_by: the officer's id.
        given_at: aware, UTC.
    """

    assessment: str
    stance: Stance
    text_sha256: str
    given_by: str
    given_at: datetime
