"""Checks of the ledger: whole, signed, in order of time, known to the database, naming nobody."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise
from typing import Final

from typing_extensions import override

from privacy.accountability.chain import CHECKPOINT
from privacy.accountability.check import (
    AuditCheck,
    Evidence,
    Inspection,
    Place,
    Severity,
    evidence,
    judged,
)
from privacy.accountability.examination import Examined, examine_ledger
from privacy.accountability.findings import Fault
from privacy.accountability.ledger import CHECKPOINT_EVERY
from privacy.accountability.segments import segments
from privacy.accountability.signing import PUBLIC_KEY_FILE, holds_signing_key

_SIGNATURES: Final = frozenset({Fault.FALSE_SIGNATURE, Fault.OTHER_KEY})
_CLOCK_DRIFT: Final = timedelta(minutes=5)
_ENTRIES_A_STEP: Final = 2000


class LedgerChain(AuditCheck):
    """No entry was changed, removed, moved or added."""

    id = "ledger-chain"
    legal = ("GDPR 5(2)", "GDPR 24", "GDPR 32(1)(b)")
    places = (Place.LEDGER,)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Read the whole file anew."""
        found = _examined(inspection)
        faults = [each for each in found.findings if each.fault not in _SIGNATURES]
        return evidence(found.entries, (f"entry:{each.first}" for each in faults))


class LedgerSignatures(AuditCheck):
    """Every checkpoint was signed with a key that the ledger itself introduced."""

    id = "ledger-signatures"
    legal = ("GDPR 5(2)", "GDPR 32(1)(b)")
    places = (Place.LEDGER,)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Look at the signatures, and at the public key beside the ledger."""
        found = _examined(inspection)
        faults = [each for each in found.findings if each.fault in _SIGNATURES]
        names = (
            f"file:ledger/{PUBLIC_KEY_FILE}" if not each.first else f"entry:{each.first}"
            for each in faults
        )
        return evidence(found.checkpoints, names)


class LedgerSigned(AuditCheck):
    """The end of the ledger is covered by a signature."""

    id = "ledger-signed"
    legal = ("GDPR 5(2)",)
    places = (Place.LEDGER,)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Count the entries after the last checkpoint."""
        entries = inspection.entries
        last = max((each.sequence for each in entries if each.kind == CHECKPOINT), default=0)
        unsigned = len(entries) - last
        return judged(len(entries), is_wrong=unsigned > CHECKPOINT_EVERY, amount=unsigned)


class LedgerSigningKey(AuditCheck):
    """The key that signs checkpoints is there and whole."""

    id = "ledger-signing-key"
    legal = ("GDPR 32(1)(b)",)
    places = (Place.LEDGER, Place.KEYS)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Look at its file."""
        return judged(1, is_wrong=not holds_signing_key(inspection.ledger.folder))


class LedgerHeadKnown(AuditCheck):
    """The database knows how far the ledger had come, and the ledger still says the same."""

    id = "ledger-head"
    legal = ("GDPR 5(2)", "GDPR 32(1)(b)")
    places = (Place.LEDGER, Place.SCHEMA)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Lay the two beside each other."""
        known = inspection.rows("SELECT sequence, hash FROM ledger_head")
        wrong = (
            f"entry:{each['sequence']}"
            for each in known
            if not inspection.ledger.contains(each["sequence"], each["hash"])
        )
        return evidence(len(known), wrong)


class LedgerClock(AuditCheck):
    """Entries follow each other in time: nobody set the clock back."""

    id = "ledger-clock"
    legal = ("GDPR 5(1)(d)", "GDPR 5(2)")
    places = (Place.LEDGER,)
    severity = Severity.NOTE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Compare each entry with the one before."""
        entries = inspection.entries
        wrong = (
            f"entry:{entry.sequence}"
            for before, entry in pairwise(entries)
            if entry.at < before.at - _CLOCK_DRIFT
        )
        return evidence(len(entries), wrong)


class LedgerFiles(AuditCheck):
    """No torn line and no stranger's file lies beside the ledger."""

    id = "ledger-files"
    legal = ("GDPR 32(1)(b)",)
    places = (Place.LEDGER, Place.FILES)
    severity = Severity.NOTE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """List the folder."""
        folder = inspection.ledger.folder
        own = set(segments(folder))
        every = [path for path in sorted(folder.iterdir()) if path.is_file()]
        strange = (path for path in every if path not in own and path.suffix != ".key")
        return evidence(len(every), map(inspection.name_of, strange))


class LedgerNamesNobody(AuditCheck):
    """The ledger holds no name of anybody and no student's number."""

    id = "ledger-names-nobody"
    legal = ("GDPR 5(1)(c)", "GDPR 17(3)(e)")
    places = (Place.LEDGER,)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Compare every text in it with the names that the school knows."""
        names = _names(inspection)
        wrong = []
        for number, entry in enumerate(inspection.entries):
            if number % _ENTRIES_A_STEP == 0:
                inspection.pause()
            if any(text.casefold() in names for text in _texts(entry.body)):
                wrong.append(f"entry:{entry.sequence}")
        return evidence(len(inspection.entries), wrong)


LEDGER_CHECKS: Final[tuple[AuditCheck, ...]] = (
    LedgerChain(),
    LedgerSignatures(),
    LedgerSigned(),
    LedgerSigningKey(),
    LedgerHeadKnown(),
    LedgerClock(),
    LedgerFiles(),
    LedgerNamesNobody(),
)


def _examined(inspection: Inspection) -> Examined:
    inspection.pause()
    return examine_ledger(inspection.ledger.folder, between=lambda *_: inspection.pause())


def _names(inspection: Inspection) -> frozenset[str]:
    students = inspection.rows("SELECT given_name, family_name FROM students")
    staff = inspection.rows("SELECT display_name FROM staff")
    return frozenset(
        {f"{each['given_name']} {each['family_name']}".casefold() for each in students}
        | {str(each["display_name"]).casefold() for each in staff if each["display_name"]}
    )


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from _texts(part)
