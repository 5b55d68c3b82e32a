"""The register of incidents: steps, appended to. Students are in it as numbers only."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final

from app.errors import NotFound
from app.storage.personal import EndsByRule, fields_of
from app.storage.rows import Record, first, from_moment, records, to_moment, write
from privacy.accountability.incidents import Incident, Step, StepKind
from privacy.at_rest.database import Database
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef

_RULE: Final = "closed-incident"


class IncidentStore(EndsByRule):
    """The tables of incidents. Of people they know who wrote (Art. 33(5)); none names a student."""

    name: Final = "incidents"
    purpose: Final = Purpose.ATTENDANCE
    fields: Final = (
        *fields_of("incidents", ("id", "number", "closed_at"), "incident", _RULE),
        *fields_of(
            "incident_steps",
            ("id", "incident_id", "kind", "at", "facts", "words", "is_cut"),
            "incident",
            _RULE,
        ),
        *fields_of("incident_steps", ("by_staff",), "staff act", _RULE),
    )

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, incident_id: str) -> Incident:
        """One incident.

        Raises:
            NotFound: `incident_unknown`.
        """
        found = self._read("WHERE incidents.id = ?", incident_id)
        if not found:
            raise NotFound("incident_unknown")
        return found[0]

    def find(self, number: str) -> Incident | None:
        """The incident of that number."""
        return next(iter(self._read("WHERE number = ?", number)), None)

    def every(self) -> tuple[Incident, ...]:
        """All, in no particular order."""
        return self._read("")

    def next_number(self, year: int) -> str:
        """A number that no incident of the year has."""
        sql = (
            "SELECT max(CAST(substr(number, 6) AS INTEGER)) AS last FROM incidents "
            "WHERE number LIKE ?"
        )
        record = first(self._database, sql, f"{year}-%")
        last = record["last"] if record else None
        return f"{year}-{(last or 0) + 1}"

    def add(self, incident_id: str, number: str, step: Step) -> None:
        """Append a step; the first one begins the incident."""
        write(
            self._database,
            "INSERT INTO incidents VALUES (?, ?, NULL) ON CONFLICT (id) DO NOTHING",
            incident_id,
            number,
        )
        write(
            self._database,
            "INSERT INTO incident_steps VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?)",
            step.id,
            incident_id,
            step.kind.value,
            from_moment(step.at),
            step.by,
            json.dumps(dict(step.facts), sort_keys=True),
            json.dumps(dict(step.words), sort_keys=True, ensure_ascii=False),
            int(step.is_cut),
        )
        if step.kind in {StepKind.CLOSED, StepKind.REOPENED}:
            closed = from_moment(step.at) if step.kind is StepKind.CLOSED else None
            sql = "UPDATE incidents SET closed_at = ? WHERE id = ?"
            write(self._database, sql, closed, incident_id)

    def export(self, subject: SubjectRef) -> Mapping[str, object]:
        """What somebody on the staff did, and when; nothing is kept by student."""
        sql = (
            "SELECT number, kind, at FROM incident_steps JOIN incidents "
            "ON incidents.id = incident_id WHERE by_staff = "
            "(SELECT id FROM staff WHERE subject_ref = ?) ORDER BY sequence"
        )
        found = records(self._database, sql, subject)
        return {"incidents": found} if found else {}

    def _read(self, where: str, *values: str) -> tuple[Incident, ...]:
        sql = (
            "SELECT incidents.number, incident_steps.* FROM incident_steps "  # noqa: S608 - this module's own words
            f"JOIN incidents ON incidents.id = incident_id {where} ORDER BY sequence"
        )
        return tuple(_incidents(records(self._database, sql, *values)))


def _incidents(rows: Iterable[Record]) -> Iterable[Incident]:
    steps: defaultdict[tuple[str, str], list[Step]] = defaultdict(list)
    for row in rows:
        steps[row["incident_id"], row["number"]].append(_step(row))
    for (incident_id, number), found in steps.items():
        yield Incident(incident_id, number, tuple(found))


def _step(row: Record) -> Step:
    return Step(
        id=row["id"],
        kind=StepKind(row["kind"]),
        at=to_moment(row["at"]),
        by=row["by_staff"],
        facts=json.loads(row["facts"]),
        words=json.loads(row["words"]),
        is_cut=bool(row["is_cut"]),
    )
