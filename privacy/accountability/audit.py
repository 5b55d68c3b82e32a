"""An audit: every registered check in turn, what came of it, and what is new since the last one.

It is signed with the ledger's key, so that a copy can be checked with the public key alone. A
check that fails to look does not stop the others, and is not passed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from privacy.accountability.check import (
    NOT_TOLD,
    AuditCheck,
    Evidence,
    Inspection,
    Outcome,
    Severity,
)
from privacy.accountability.signing import is_signed
from privacy.steps import Between, nothing

FORM: Final = "upprop-audit"
VERSION: Final = 1


@dataclass(frozen=True)
class Checked:
    """One check and what came of it."""

    id: str
    legal: tuple[str, ...]
    places: tuple[str, ...]
    severity: Severity
    evidence: Evidence

    @property
    def is_finding(self) -> bool:
        """True where something is not as it must be."""
        return self.evidence.outcome is Outcome.FINDING


@dataclass(frozen=True)
class AuditReport:
    """One audit.

    Attributes:
        id: a UUID.
        installation: whose.
        at: when it began.
        by: the id of whoever ran it.
        head: number and hash of the ledger's last entry when it began.
        checked: every check, in the order in which they ran.
        public_key, signature: empty where nothing was signed.
    """

    id: str
    installation: str
    at: datetime
    by: str
    head: tuple[int, str]
    checked: tuple[Checked, ...]
    public_key: str = ""
    signature: str = ""

    @property
    def findings(self) -> tuple[Checked, ...]:
        """The checks that found something, gravest first."""
        order = list(reversed(Severity))
        found = (each for each in self.checked if each.is_finding)
        return tuple(sorted(found, key=lambda each: order.index(each.severity)))

    @property
    def untold(self) -> tuple[Checked, ...]:
        """The checks that could not look."""
        return self._that_came_out(Outcome.NOT_TOLD)

    @property
    def passed(self) -> tuple[Checked, ...]:
        """The checks that found everything in order, or nothing to look at."""
        return self._that_came_out(Outcome.IN_ORDER, Outcome.NOT_APPLICABLE)

    def statement(self) -> dict[str, object]:
        """What is signed."""
        return {
            "format": FORM,
            "version": VERSION,
            "audit": self.id,
            "installation": self.installation,
            "at": self.at.isoformat(),
            "by": self.by,
            "ledger": {"sequence": self.head[0], "hash": self.head[1]},
            "checks": [_as_json(each) for each in self.checked],
        }

    def _that_came_out(self, *outcomes: Outcome) -> tuple[Checked, ...]:
        return tuple(each for each in self.checked if each.evidence.outcome in outcomes)


@dataclass(frozen=True)
class Difference:
    """What is other than in the audit before.

    Attributes:
        new: ids of checks that found something now and did not then.
        gone: ids of those that found something then and do not now.
        still: ids of those that found something both times.
    """

    new: tuple[str, ...]
    gone: tuple[str, ...]
    still: tuple[str, ...]


def run_checks(
    checks: Sequence[AuditCheck], inspection: Inspection, between: Between = nothing
) -> tuple[Checked, ...]:
    """Every check in turn.

    Args:
        checks: in their order.
        inspection: what they look at.
        between: called before each of them. What it raises within a check is taken for a fault of
            that check, and ends the audit before the next one.
    """
    done: list[Checked] = []
    for check in checks:
        between(len(done), len(checks))
        done.append(
            Checked(
                check.id,
                check.legal,
                tuple(place.value for place in check.places),
                check.severity,
                _evidence(check, inspection),
            )
        )
    return tuple(done)


def difference(before: AuditReport | None, now: AuditReport) -> Difference:
    """What is other than before; everything is new where there was no audit before."""
    then = [each.id for each in before.findings] if before else []
    today = [each.id for each in now.findings]
    return Difference(
        tuple(each for each in today if each not in then),
        tuple(each for each in then if each not in today),
        tuple(each for each in today if each in then),
    )


def read_report(document: Mapping[str, Any]) -> AuditReport:
    """The report of a document as `signed` makes it.

    Raises:
        ValueError, KeyError, TypeError: it is none.
    """
    content = document["audit"]
    if content["format"] != FORM or content["version"] != VERSION:
        raise ValueError(FORM)
    return AuditReport(
        id=content["audit"],
        installation=content["installation"],
        at=datetime.fromisoformat(content["at"]),
        by=content["by"],
        head=(content["ledger"]["sequence"], content["ledger"]["hash"]),
        checked=tuple(map(_from_json, content["checks"])),
        public_key=document["public_key"],
        signature=document["signature"],
    )


def signed(report: AuditReport) -> dict[str, object]:
    """The report with its signature, as it is exported."""
    return {
        "audit": report.statement(),
        "public_key": report.public_key,
        "signature": report.signature,
    }


def is_genuine(document: Mapping[str, Any]) -> bool:
    """Whether the holder of the key that the document names has signed exactly this."""
    key, signature = str(document["public_key"]), str(document["signature"])
    return is_signed(key, signature, document["audit"])


def _evidence(check: AuditCheck, inspection: Inspection) -> Evidence:
    try:
        return check.run(inspection)
    except Exception as error:  # noqa: BLE001 - whatever is the matter, the other checks look
        return Evidence(0, pointers=(f"error:{type(error).__name__}",), outcome=NOT_TOLD.outcome)


def _as_json(checked: Checked) -> dict[str, object]:
    seen = checked.evidence
    return {
        "id": checked.id,
        "legal": list(checked.legal),
        "places": list(checked.places),
        "severity": checked.severity.value,
        "outcome": seen.outcome.value,
        "examined": seen.examined,
        "found": seen.found,
        "amount": seen.amount,
        "pointers": list(seen.pointers),
    }


def _from_json(content: Mapping[str, Any]) -> Checked:
    seen = Evidence(
        content["examined"],
        content["found"],
        tuple(content["pointers"]),
        Outcome(content["outcome"]),
        content["amount"],
    )
    legal: Sequence[str] = content["legal"]
    return Checked(
        content["id"],
        tuple(legal),
        tuple(content["places"]),
        Severity(content["severity"]),
        seen,
    )
