"""Checks of erasure and retention: ordered, done in time, proven, and nothing kept that ended."""

from datetime import datetime, timedelta
from typing import Final

from typing_extensions import override

from privacy.accountability.check import (
    NOTHING_HERE,
    AuditCheck,
    Evidence,
    Inspection,
    Place,
    Severity,
    evidence,
)
from privacy.consent.consent import ERASED
from privacy.rights.person_erasure import ORDERED as PERSON_ORDERED
from privacy.rights.person_erasure import PERSON_ERASED

LONGEST_ERASURE: Final = timedelta(seconds=10)
_UNFINISHED: Final = timedelta(hours=1)


class ErasuresDone(AuditCheck):
    """Every order to erase has its receipt."""

    id = "erasures-done"
    legal = ("GDPR 7(3)", "GDPR 17(1)(b)")
    places = (Place.LEDGER,)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Look for orders that nothing answers."""
        orders, receipts = _orders(inspection), _receipts(inspection)
        wrong = (
            f"order:{id_}"
            for id_, at in orders.items()
            if id_ not in receipts and inspection.now - at > LONGEST_ERASURE
        )
        return evidence(len(orders), wrong)


class ErasuresInTime(AuditCheck):
    """A template is gone within seconds of the withdrawal."""

    id = "erasures-in-time"
    legal = ("GDPR 7(3)", "GDPR 17(1)")
    places = (Place.LEDGER,)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Measure from each order to its first receipt."""
        orders, receipts = _orders(inspection), _receipts(inspection)
        took = {id_: at - orders[id_] for id_, at in receipts.items() if id_ in orders}
        if not took:
            return NOTHING_HERE
        longest = max(took.values()) // timedelta(milliseconds=1)
        wrong = (f"order:{id_}" for id_, time in took.items() if time > LONGEST_ERASURE)
        return evidence(len(took), wrong, longest)


class ErasedAreGone(AuditCheck):
    """No store holds anything about a person who was erased."""

    id = "erased-are-gone"
    legal = ("GDPR 17(1)", "GDPR 5(1)(e)")
    places = (Place.LEDGER, Place.FILES)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Ask every store about each of them."""
        erased = {entry.subject for entry in inspection.of_kind(PERSON_ERASED) if entry.subject}
        wrong = []
        for subject in sorted(erased):
            inspection.pause()
            if any(store.holds(subject) for store in inspection.stores):
                wrong.append(f"subject:{subject}")
        return evidence(len(erased), wrong)


class RetentionKept(AuditCheck):
    """Nothing is kept that a rule has ended."""

    id = "retention-kept"
    legal = ("GDPR 5(1)(e)", "Arkivlagen 10")
    places = (Place.RETENTION,)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Do the dry run of every rule."""
        due = inspection.out_of_period()
        wrong = [f"rule:{rule}" for rule, count in due.items() if count]
        return evidence(len(due), wrong, sum(due.values()))


class DisposalsFinished(AuditCheck):
    """Every disposal that was begun has its protocol."""

    id = "disposals-finished"
    legal = ("GDPR 5(2)", "Arkivlagen 10")
    places = (Place.RETENTION,)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Look for those without an end."""
        rows = inspection.rows("SELECT id, ordered_at, done_at FROM disposals")
        wrong = (
            f"disposal:{each['id']}"
            for each in rows
            if each["done_at"] is None
            and inspection.now - datetime.fromisoformat(each["ordered_at"]) > _UNFINISHED
        )
        return evidence(len(rows), wrong)


class HoldsLifted(AuditCheck):
    """No legal hold goes on after its last day."""

    id = "holds-in-time"
    legal = ("GDPR 17(3)(e)", "GDPR 5(1)(e)")
    places = (Place.RETENTION,)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Read the last days."""
        rows = inspection.rows("SELECT id, until FROM holds WHERE lifted_at IS NULL")
        today = inspection.now.date().isoformat()
        wrong = (f"hold:{each['id']}" for each in rows if each["until"] and each["until"] < today)
        return evidence(len(rows), wrong)


class NothingUndeclared(AuditCheck):
    """Every column and every file of the installation stands in the data map."""

    id = "nothing-undeclared"
    legal = ("GDPR 30(1)", "GDPR 5(1)(c)", "GDPR 25")
    places = (Place.SCHEMA, Place.FILES)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Walk the database and the data folder."""
        found = sorted(inspection.undeclared())
        return evidence(len(inspection.tables), found)


RIGHTS_CHECKS: Final[tuple[AuditCheck, ...]] = (
    ErasuresDone(),
    ErasuresInTime(),
    ErasedAreGone(),
    RetentionKept(),
    DisposalsFinished(),
    HoldsLifted(),
    NothingUndeclared(),
)


def _orders(inspection: Inspection) -> dict[str, datetime]:
    return {
        str(entry.body["erasure_order"]): entry.at
        for entry in inspection.of_kind("consent_ended", PERSON_ORDERED)
    }


def _receipts(inspection: Inspection) -> dict[str, datetime]:
    """The first one of each order; a restored backup leads to more."""
    found: dict[str, datetime] = {}
    for entry in inspection.of_kind(ERASED, PERSON_ERASED):
        found.setdefault(str(entry.body["erasure_order"]), entry.at)
    return found
