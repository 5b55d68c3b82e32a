"""Checks that saying no to a face costs no time at the spot."""

from typing import Final

from typing_extensions import override

from app.domain.accountability.figures import months_until
from app.domain.accountability.waiting import EDGES, Lots, Waits, Way, total
from app.domain.accountability.waiting_bounds import are_held_up, difference_of
from app.domain.calendar import day_of
from privacy.accountability.check import (
    NOTHING_HERE,
    AuditCheck,
    Evidence,
    Inspection,
    Place,
    Severity,
    judged,
)

MONTHS: Final = 3
_KEPT: Final = "SELECT * FROM waits WHERE month >= ?"


class NoMakesNobodyWait(AuditCheck):
    """Whoever shows no face does not wait much longer: not twice as long and two seconds more."""

    id = "no-makes-nobody-wait"
    legal = ("GDPR 7(4)", "GDPR 4(11)", "DL 2:5")
    places = (Place.WAITS,)
    severity = Severity.NOTE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Compare the halves of three months; nothing is said about fewer than ten waits."""
        lots = _lots(inspection)
        difference = difference_of(lots)
        if difference is None:
            return NOTHING_HERE
        return judged(
            total(lots.values()).count,
            is_wrong=are_held_up(lots),
            amount=max(0, difference.least or 0),
        )


EQUALITY_CHECKS: Final[tuple[AuditCheck, ...]] = (NoMakesNobodyWait(),)


def _lots(inspection: Inspection) -> Lots:
    since = months_until(day_of(inspection.now), MONTHS)[0]
    found: dict[Way, Waits] = {}
    for row in inspection.rows(_KEPT, f"{since:%Y-%m}"):
        way, done = Way(row["way"]), tuple(int(row[f"from_{edge}"]) for edge in EDGES)
        found[way] = found.get(way, Waits()) + Waits(done, int(row["missed"]))
    return found
