"""The permit: what the vault asks for before it takes or opens a template.

Only the consent ledger mints one. It looks back at the ledger each time it is used, so that a
permit that was fetched before a withdrawal is worth nothing after it.
"""

from collections.abc import Callable
from dataclasses import InitVar, dataclass, field
from datetime import date
from typing import Final

from privacy.purposes import Purpose
from privacy.subjects import SubjectRef

_MINT: Final = object()


@dataclass(frozen=True)
class Permit:
    """A ground that stands for one person and one purpose.

    Attributes:
        subject: whom it is for.
        purpose: what for.
        ground: the kind of ground, such as "consent".
        decision_id: the decision that unlocks the method.
        notice_version: what the person had read.
        valid_until: the last day it can stand, whatever happens.
    """

    subject: SubjectRef
    purpose: Purpose
    ground: str
    decision_id: str
    notice_version: str
    valid_until: date
    _require_standing: Callable[[], None] = field(repr=False, compare=False)
    mint: InitVar[object]

    def __post_init__(self, mint: object) -> None:
        """Refuse whoever is not the consent ledger.

        Raises:
            TypeError: constructed elsewhere.
        """
        if mint is not _MINT:
            raise TypeError("only the consent ledger mints a permit")

    def require_standing(self) -> None:
        """Pass while the ground still stands.

        Raises:
            NoPermit: withdrawn, expired, or the decision is gone.
        """
        self._require_standing()


@dataclass(frozen=True)
class Ground:
    """What a permit rests on, as the consent ledger found it."""

    kind: str
    decision_id: str
    notice_version: str
    valid_until: date


def mint_permit(
    subject: SubjectRef, purpose: Purpose, ground: Ground, require_standing: Callable[[], None]
) -> Permit:
    """A permit. Called by `privacy.consent.consent` and by nobody else, which a test watches."""
    return Permit(
        subject=subject,
        purpose=purpose,
        ground=ground.kind,
        decision_id=ground.decision_id,
        notice_version=ground.notice_version,
        valid_until=ground.valid_until,
        _require_standing=require_standing,
        mint=_MINT,
    )
