"""Bring incidents in line with the ledger: what it knows of and the database lacks is put back.

Codes, numbers and moments come back; words do not, for the ledger never had them. What was
disposed of by its rule since then stays gone.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from app.domain.calendar import day_of
from app.storage.opened import School
from app.storage.retention.disposing import ORDERED
from privacy.accountability.incidents import Step, StepKind
from privacy.accountability.ledger import Entry

STEP: Final = "incident_step"
RULE: Final = "closed-incident"


def reconcile_incidents(school: School, entries: Sequence[Entry]) -> int:
    """Do all of it; how many steps there were. Repeating it changes nothing."""
    known = {step.id for incident in school.incidents.every() for step in incident.steps}
    lost = [each for each in _standing(entries) if each.text("step") not in known]
    for entry in lost:
        with school.atomic():
            school.incidents.add(entry.text("incident"), entry.text("number"), _step(entry))
    return len(lost)


def _standing(entries: Sequence[Entry]) -> list[Entry]:
    steps: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry.kind == STEP:
            steps.setdefault(entry.text("incident"), []).append(entry)
        elif entry.kind == ORDERED and entry.text("rule") == RULE:
            up_to = date.fromisoformat(entry.text("last_event"))
            steps = {each: of for each, of in steps.items() if not _is_over(of, up_to)}
    return [entry for of in steps.values() for entry in of]


def _is_over(steps: Sequence[Entry], up_to: date) -> bool:
    ends = [each for each in steps if each.text("kind") in {"closed", "reopened"}]
    return bool(ends) and ends[-1].text("kind") == "closed" and day_of(ends[-1].at) <= up_to


def _step(entry: Entry) -> Step:
    facts = entry.body["facts"]
    return Step(
        id=entry.text("step"),
        kind=StepKind(entry.text("kind")),
        at=entry.at,
        by=entry.text("by"),
        facts=dict(facts) if isinstance(facts, Mapping) else {},
        is_cut=bool(entry.text("words")),
    )
