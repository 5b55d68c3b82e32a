"""Checks of requests and incidents: answered in time, told in time."""

import json
from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from typing_extensions import override

from app.domain.calendar import day_of
from app.domain.rights.request_deadline import due_date
from privacy.accountability.check import (
    AuditCheck,
    Evidence,
    Inspection,
    Place,
    Record,
    Severity,
    evidence,
)
from privacy.accountability.incidents import TIME_TO_NOTIFY


class RequestsInTime(AuditCheck):
    """No request waits for its answer beyond the last day."""

    id = "requests-in-time"
    legal = ("GDPR 12(3)", "GDPR 12(4)")
    places = (Place.REQUESTS,)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Count the days as the law counts them."""
        rows = inspection.rows(
            "SELECT id, received_on, extended_at FROM requests "
            "WHERE replied_at IS NULL AND closed_at IS NULL"
        )
        today = day_of(inspection.now)
        wrong = (f"request:{each['id']}" for each in rows if _due(each) < today)
        return evidence(len(rows), wrong)


class RefusalsReasoned(AuditCheck):
    """Every refusal has its reason, and a person behind it."""

    id = "refusals-reasoned"
    legal = ("GDPR 12(4)", "GDPR 12(5)")
    places = (Place.REQUESTS,)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Look at each that was refused, wholly or in part."""
        rows = inspection.rows(
            "SELECT id, ruled_by, refusal_reason FROM requests "
            "WHERE outcome IN ('refused', 'partly')"
        )
        wrong = (
            f"request:{each['id']}"
            for each in rows
            if not each["ruled_by"] or not each["refusal_reason"]
        )
        return evidence(len(rows), wrong)


class IncidentsTold(AuditCheck):
    """Within 72 hours the authority was told, or it was decided that it need not be."""

    id = "incidents-told"
    legal = ("GDPR 33(1)", "GDPR 33(5)")
    places = (Place.INCIDENTS,)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Follow the clock of each."""
        steps: dict[str, list[Record]] = {}
        sql = "SELECT incident_id, kind, at, facts FROM incident_steps ORDER BY sequence"
        for each in inspection.rows(sql):
            steps.setdefault(each["incident_id"], []).append(each)
        wrong = (f"incident:{id_}" for id_, own in steps.items() if _is_late(own, inspection.now))
        return evidence(len(steps), wrong)


CASE_CHECKS: Final[tuple[AuditCheck, ...]] = (
    RequestsInTime(),
    RefusalsReasoned(),
    IncidentsTold(),
)


def _due(request: Record) -> date:
    received = date.fromisoformat(request["received_on"])
    return due_date(received, is_extended=request["extended_at"] is not None)


def _is_late(steps: Sequence[Record], now: datetime) -> bool:
    aware = json.loads(steps[0]["facts"]).get("aware_at") or steps[0]["at"]
    due = datetime.fromisoformat(aware) + TIME_TO_NOTIFY
    for step in steps:
        if step["kind"] == "not_notified":
            return datetime.fromisoformat(step["at"]) > due
        if step["kind"] == "notified":
            told = json.loads(step["facts"]).get("notified_at") or step["at"]
            return datetime.fromisoformat(told) > due
    return steps[-1]["kind"] != "closed" and now > due
