"""What the steps of an incident have in common: the ledger first, then the database.

The ledger has codes, numbers and moments, and the SHA-256 of what somebody wrote: words may speak
of people, and the ledger is kept in clear.
"""

from collections.abc import Mapping
from hashlib import sha256

from app.domain.ids import StaffId, new_id
from app.errors import BadInput, Refused
from app.usecases.ports import School
from privacy.accountability.incidents import LONGEST_WORDS, Incident, Step, StepKind
from privacy.at_rest.documents import canonical

STEP = "incident_step"


def open_incident(school: School, incident_id: str) -> Incident:
    """An incident that is not closed.

    Raises:
        NotFound: `incident_unknown`.
        Refused: `incident_closed`.
    """
    incident = school.incidents.get(incident_id)
    if incident.is_closed:
        raise Refused("incident_closed", number=incident.number)
    return incident


def take_step(
    school: School,
    by: StaffId,
    incident: Incident | None,
    kind: StepKind,
    *,
    facts: Mapping[str, object] | None = None,
    words: Mapping[str, str] | None = None,
) -> Incident:
    """Put a step on record; without an incident it begins one. Returns it as it stands then."""
    facts, said = dict(facts or {}), {name: text for name, text in (words or {}).items() if text}
    incident_id = incident.id if incident else new_id()
    year = school.clock.now().year
    number = incident.number if incident else school.incidents.next_number(year)
    body = {
        "incident": incident_id,
        "number": number,
        "step": new_id(),
        "kind": kind.value,
        "by": by,
        "facts": facts,
        "words": sha256(canonical(said)).hexdigest() if said else "",
    }
    entry = school.ledger.append(STEP, body, checkpoint=True)
    step = Step(str(body["step"]), kind, entry.at, by, facts, said)
    with school.atomic():
        school.incidents.add(incident_id, number, step)
    return school.incidents.get(incident_id)


def checked_words(words: str, *, longest: int = LONGEST_WORDS, needed: bool = True) -> str:
    """What somebody wrote, if it is there and short enough.

    Raises:
        BadInput: `incident_words_needed`, `incident_words_long` (longest).
    """
    words = words.strip()
    if needed and not words:
        raise BadInput("incident_words_needed")
    if len(words) > longest:
        raise BadInput("incident_words_long", longest=longest)
    return words
