"""The steps of a case as facts of the ledger, and a case as what the facts make of it.

What people wrote is not among them: words stand in the case only, and go with the person.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Final

from app.domain.ids import RequestId, StaffId
from app.domain.rights.request import (
    Act,
    Channel,
    Extension,
    Outcome,
    Receipt,
    RefusalReason,
    RequestCase,
    Right,
    Ruling,
)

RECEIVED: Final = "request_received"
IDENTIFIED: Final = "request_identified"
EXTENDED: Final = "request_extended"
DECIDED: Final = "request_decided"
REPLIED: Final = "request_replied"
CLOSED: Final = "request_closed"
KINDS: Final = frozenset({RECEIVED, IDENTIFIED, EXTENDED, DECIDED, REPLIED, CLOSED})

Body = Mapping[str, object]


def received_body(case: RequestCase) -> dict[str, object]:
    """What the ledger says of a case that begins."""
    return {
        "case": case.id,
        "number": case.number,
        "right": case.right.value,
        "on": case.received.on.isoformat(),
        "channel": case.received.channel.value,
        "language": case.received.language,
        "by": case.received.taken_by,
    }


def case_from(subject: str, body: Body) -> RequestCase:
    """The case that such a fact begins; without the words."""
    received = Receipt(
        date.fromisoformat(str(body["on"])),
        Channel(str(body["channel"])),
        StaffId(str(body["by"])),
        str(body["language"]),
    )
    return RequestCase(
        RequestId(str(body["case"])),
        str(body["number"]),
        subject,
        Right(str(body["right"])),
        received,
    )


def with_step(case: RequestCase, kind: str, at: datetime, body: Body) -> RequestCase:
    """The case after a further fact."""
    by, how = StaffId(str(body["by"])), str(body.get("how") or "")
    if kind == IDENTIFIED:
        return replace(case, identified=Act(at, by, how))
    if kind == EXTENDED:
        return replace(case, extension=Extension(at, by, ""))
    if kind == DECIDED:
        reason = RefusalReason(str(body["reason"])) if body.get("reason") else None
        return replace(case, ruling=Ruling(Outcome(str(body["outcome"])), at, by, reason))
    if kind == REPLIED:
        return replace(case, replied=Act(at, by, how))
    return replace(case, closed=Act(at, by))
