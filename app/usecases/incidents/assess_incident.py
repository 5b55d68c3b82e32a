"""Judge a breach: whose data, which, how many, with what consequences. A later one replaces it."""

from collections.abc import Collection
from dataclasses import dataclass

from app.domain.accounts.staff import Role, StaffMember
from app.errors import BadInput
from app.usecases.access import require_role
from app.usecases.incidents.stepping import checked_words, open_incident, take_step
from app.usecases.ports import School
from privacy.accountability.incidents import MOST_COUNTED, Incident, Risk, StepKind, What, Whose


@dataclass(frozen=True)
class Judged:
    """What the controller found out so far.

    Attributes:
        persons: about how many people; 0 where it is not known yet.
        records: about how many records, likewise.
        protected: whether anybody with a protected identity is among them.
        consequences: the likely ones, in words.
    """

    risk: Risk
    whose: Collection[Whose]
    what: Collection[What]
    persons: int
    records: int
    protected: bool
    consequences: str


def assess_incident(
    school: School, actor: StaffMember, incident_id: str, judged: Judged
) -> Incident:
    """Put an assessment on record (Art. 33(3)(a) and (c)).

    Raises:
        BadInput: `incident_words_needed`, `incident_words_long`, `incident_numbers` (most),
            `incident_categories_needed`.
        Refused: `incident_closed`.
    """
    require_role(school, actor, Role.CONTROLLER)
    incident = open_incident(school, incident_id)
    words = checked_words(judged.consequences)
    if not judged.whose or not judged.what:
        raise BadInput("incident_categories_needed")
    if not all(0 <= number <= MOST_COUNTED for number in (judged.persons, judged.records)):
        raise BadInput("incident_numbers", most=MOST_COUNTED)
    facts = {
        "risk": judged.risk.value,
        "whose": sorted(each.value for each in judged.whose),
        "what": sorted(each.value for each in judged.what),
        "persons": judged.persons,
        "records": judged.records,
        "protected": judged.protected,
    }
    said = {"consequences": words}
    return take_step(school, actor.id, incident, StepKind.ASSESSED, facts=facts, words=said)
