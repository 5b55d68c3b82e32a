"""What is on record about a method, with the words: commented on, put forward, advised, decided."""

from collections.abc import Iterator
from typing import Final

from app.domain.accountability.assessment_file import Event, PastEvent
from app.domain.accountability.assessment_sections import Section
from app.domain.accounts.staff import Role, StaffMember
from app.domain.calendar import day_of
from app.usecases.access import require_role
from app.usecases.ports import School
from privacy.accountability.ledger import Entry
from privacy.consent.advice import Stance
from privacy.consent.comments import ANSWERED, CLOSED, COMMENTED
from privacy.consent.decision import ADVISED, DECIDED, PUT_FORWARD, REVOKED
from privacy.purposes import Purpose


def decision_history(school: School, actor: StaffMember, purpose: Purpose) -> tuple[PastEvent, ...]:
    """Everything, oldest first.

    Raises:
        Damaged: `decision_text_missing`; words were changed.
    """
    require_role(school, actor, Role.CONTROLLER, Role.OFFICER)
    return tuple(_events(school, purpose))


def _events(school: School, purpose: Purpose) -> Iterator[PastEvent]:
    kinds = {DECIDED, ANSWERED, *_EVENTS}
    for entry in school.ledger.entries():
        if entry.kind in kinds and entry.body.get("purpose") == purpose.value:
            yield _event(school, entry)


def _event(school: School, entry: Entry) -> PastEvent:
    sha256, number = entry.body.get("text_sha256"), entry.body.get("open_comments")
    words = school.assessments.find_text(sha256) if isinstance(sha256, str) and sha256 else ""
    return PastEvent(
        event=_kind(entry),
        on=day_of(entry.at),
        stance=Stance(entry.text("stance")) if entry.kind == ADVISED else None,
        words=words or "",
        is_lost=words is None,
        section=Section.of_key(str(entry.body.get("section"))),
        open_comments=number if isinstance(number, int) else 0,
    )


def _kind(entry: Entry) -> Event:
    if entry.kind == DECIDED:
        return Event(entry.text("verdict"))
    if entry.kind == ANSWERED:
        return Event.SEEN_TO if entry.body.get("seen_to") else Event.ANSWERED
    return _EVENTS[entry.kind]


_EVENTS: Final = {
    PUT_FORWARD: Event.PUT_FORWARD,
    ADVISED: Event.ADVISED,
    REVOKED: Event.REVOKED,
    COMMENTED: Event.COMMENTED,
    CLOSED: Event.CLOSED,
}
