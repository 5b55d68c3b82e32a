"""Checks of what lies beside the data: backups, trials of them, restores, and leftovers."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from typing_extensions import override

from privacy.accountability.check import (
    AuditCheck,
    Evidence,
    Inspection,
    Place,
    Severity,
    evidence,
    judged,
)
from privacy.at_rest.aside import KEPT_FOR
from privacy.at_rest.restore import RESTORED

_ASIDE: Final = re.compile(r"aside-(\d{8}T\d{6})")
_BACKUP: Final = re.compile(r"-(\d{8}T\d{6})")
_MOMENT: Final = "%Y%m%dT%H%M%S"
_BACKUP_TRIED: Final = "backup_tried"
NEWEST_BACKUP: Final = timedelta(days=7)
LAST_TRIAL: Final = timedelta(days=92)
RECENT: Final = timedelta(days=30)
UNFINISHED: Final = timedelta(days=1)


class OldAsides(AuditCheck):
    """What a restore put aside goes after thirty days."""

    id = "asides-gone"
    legal = ("GDPR 5(1)(e)",)
    places = (Place.FILES,)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Read the moments in the folders' names."""
        folders = sorted(inspection.root.glob("aside-*"))
        wrong = (f"file:{path.name}" for path in folders if _is_older(path.name, inspection.now))
        return evidence(len(folders), wrong)


class NoLeftovers(AuditCheck):
    """Nothing half-written lies about for more than a day."""

    id = "no-leftovers"
    legal = ("GDPR 5(1)(e)", "GDPR 32(1)(b)")
    places = (Place.FILES,)
    severity = Severity.NOTE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Look for the names that unfinished work has."""
        examined, wrong = 0, list[str]()
        oldest = inspection.now.timestamp() - UNFINISHED.total_seconds()
        for path in inspection.files():
            examined += 1
            is_unfinished = _is_unfinished(path.relative_to(inspection.root))
            if is_unfinished and path.stat().st_mtime < oldest:
                wrong.append(inspection.name_of(path))
        return evidence(examined, wrong)


class BackupAge(AuditCheck):
    """There is a backup of this week."""

    id = "backup-age"
    legal = ("GDPR 32(1)(c)", "GDPR 5(1)(f)")
    places = (Place.BACKUPS,)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Read the moments in the backups' names."""
        backups = sorted((inspection.root / "backups").glob("*.backup"))
        moments = [at for at in (_moment(path.name, _BACKUP) for path in backups) if at]
        age = inspection.now - max(moments) if moments else inspection.age
        return judged(len(backups), is_wrong=age > NEWEST_BACKUP, amount=max(0, age.days))


class BackupTried(AuditCheck):
    """Somebody has opened a backup in the last quarter of a year, to see that it can be."""

    id = "backup-tried"
    legal = ("GDPR 32(1)(d)",)
    places = (Place.BACKUPS, Place.LEDGER)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Look for the entry that a trial leaves."""
        tried = inspection.of_kind(_BACKUP_TRIED)
        opened = [entry.at for entry in tried if entry.body.get("opened") is True]
        age = inspection.now - max(opened) if opened else inspection.age
        return judged(len(tried), is_wrong=age > LAST_TRIAL, amount=max(0, age.days))


class BackupOpened(AuditCheck):
    """The backup that was tried last could be opened."""

    id = "backup-opened"
    legal = ("GDPR 32(1)(c)", "GDPR 32(1)(d)")
    places = (Place.BACKUPS, Place.LEDGER)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Read the last trial's entry."""
        tried = inspection.of_kind(_BACKUP_TRIED)
        last = tried[-1:]
        wrong = (f"entry:{entry.sequence}" for entry in last if entry.body["opened"] is not True)
        return evidence(len(tried), wrong)


class RecentRestores(AuditCheck):
    """No backup was restored in the last thirty days; where one was, it is looked into."""

    id = "restores"
    legal = ("GDPR 32(1)(c)", "GDPR 33(5)")
    places = (Place.LEDGER,)
    severity = Severity.NOTE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Look for the entries that restoring leaves."""
        every = inspection.of_kind(RESTORED)
        recent = (f"entry:{each.sequence}" for each in every if inspection.now - each.at < RECENT)
        return evidence(len(every), recent)


BACKUP_CHECKS: Final[tuple[AuditCheck, ...]] = (
    OldAsides(),
    NoLeftovers(),
    BackupAge(),
    BackupTried(),
    BackupOpened(),
    RecentRestores(),
)


def _moment(name: str, shape: re.Pattern[str]) -> datetime | None:
    match = shape.search(name)
    try:
        return datetime.strptime(match[1], _MOMENT).replace(tzinfo=UTC) if match else None
    except ValueError:
        return None


def _is_older(name: str, now: datetime) -> bool:
    made = _moment(name, _ASIDE)
    return made is not None and now - made > KEPT_FOR


def _is_unfinished(path: Path) -> bool:
    first = path.parts[0]
    is_folder = first in {"being-made", "restore.json"} or first.startswith(
        (".restoring-", ".upprop-trying-")
    )
    return is_folder or path.suffix == ".part"
