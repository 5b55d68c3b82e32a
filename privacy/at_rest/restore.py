"""Brings back a backup. Everything is checked before anything is touched; nothing is overwritten.

Who restores is asked before anything is moved, and stands in the ledger.
What is there is moved aside into a folder of its own. The ledger does not go back in time: the one
on this PC stays if it carries on from the backup's, so that the caller can carry out the
erasures that came after the backup once more. Students' keys stay as they are: a template whose
key was destroyed cannot be opened from any backup.
"""

import shutil
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from privacy.accountability.ledger import Ledger
from privacy.at_rest.aside import aside_at, set_aside
from privacy.at_rest.atomic_file import make_private_folder, not_written, sync_folder
from privacy.at_rest.backup_file import Manifest, unpack
from privacy.at_rest.backup_form import DATABASE, LEDGER, STAFF_KEYS
from privacy.at_rest.documents import read_document, write_document
from privacy.at_rest.ledger_choice import LedgerSource, stage_ledger
from privacy.at_rest.lock import DataLock
from privacy.at_rest.places import Places
from privacy.at_rest.staff_file import StaffFile
from privacy.clock import Clock
from privacy.errors import Damaged
from privacy.steps import Between, nothing

__all__ = [
    "RESTORED",
    "Admitted",
    "Restored",
    "finish_restore",
    "is_restoring",
    "restore_backup",
    "set_aside",
]

_PLAN_FORM: Final = "upprop-restore"
_STAGE_PREFIX: Final = ".restoring-"
_BESIDE_DATABASE: Final = ("", "-wal", "-shm", "-journal")


RESTORED: Final = "restored"


@dataclass(frozen=True)
class Admitted:
    """Who restores, as the caller has found out.

    Attributes:
        by: the id of their account, for the ledger.
        keeps_staff: the list of staff that is here opens the backup's database too, and stays: a
            passphrase that was changed since the backup does not count again.
    """

    by: str
    keeps_staff: bool = False


Admit = Callable[[Path], Admitted]
"""Looks at the unpacked backup and says who restores it, or raises: then nothing was changed."""


@dataclass(frozen=True)
class Restored:
    """What a restore did.

    Attributes:
        made_at: when the backup was made, as it says.
        aside: where the data of before lies now.
        ledger: which ledger is in use.
    """

    made_at: str
    aside: Path
    ledger: LedgerSource


def restore_backup(
    backup: Path, places: Places, clock: Clock, *, admit: Admit, between: Between = nothing
) -> Restored:
    """Put the data of a backup in place of what is there, which is moved aside.

    Whoever signs in afterwards does so with a passphrase of the time of the backup, unless the list
    of staff stays. The ledger says who restored what before anything is moved. Then the caller
    removes members who were removed since, calls `Vault.reconcile`, and carries out
    `ConsentLedger.erasures_in_force` again.

    Args:
        backup: an untrusted file.
        places: the files of the installation; nothing of it may be open.
        clock: names the folder that the data of before goes to.
        admit: asked once the backup is known to be whole; what it raises ends the restore, with
            nothing changed. Nothing ends it after that.
        between: called after every megabyte until then.

    Raises:
        Locked: `data_in_use` with folder.
        Damaged: `backup_damaged` with file; nothing was changed.
        Refused: `ledger_diverged` (the backup is another installation's, or histories differ),
            `disk_too_small` with needed_megabytes; nothing was changed.
        NotWritten: the disk does not take it; nothing was changed, or `finish_restore` finishes.
    """
    make_private_folder(places.root)
    with DataLock(places.lock):
        finish_restore(places)
        _remove_stale_stages(places)
        stage = Path(tempfile.mkdtemp(dir=places.root, prefix=_STAGE_PREFIX))
        try:
            manifest = unpack(backup, stage, between)
            _require_usable(stage, backup)
            admitted = admit(stage)
            source, head = stage_ledger(places.ledger, stage / LEDGER, backup)
            in_use = places.ledger if source is LedgerSource.KEPT else stage / LEDGER
            _put_on_record(in_use, clock, admitted, manifest, head, source)
        except BaseException:
            shutil.rmtree(stage, ignore_errors=True)
            raise
        aside = aside_at(places, clock.now())
        _write_plan(places, _moves(places, stage, aside, source, admitted))
        finish_restore(places)
    return Restored(manifest.made_at, aside, source)


def is_restoring(places: Places) -> bool:
    """Whether a restore was cut off: there is a school, wherever its files lie just now."""
    return _plan_of(places).exists()


def finish_restore(places: Places) -> bool:
    """Finish a restore that was cut off while files were being moved; tells whether there was one.

    Cheap when there was none. Call it before looking whether there is a school here, with the data
    lock held.

    Raises:
        Damaged: `file_damaged` with file; the plan of the moves cannot be read.
        NotWritten: the disk does not take it; it can be tried again.
    """
    plan = _plan_of(places)
    if not plan.exists():
        return False
    moves = read_document(plan, _PLAN_FORM)
    for number in range(moves.number("count")):
        source, _, target = moves.text(f"move_{number:03}").partition("\n")
        _move(_inside(places, source, plan), _inside(places, target, plan))
    try:
        plan.unlink()
        sync_folder(places.root)
    except OSError as error:
        raise not_written(plan, error) from error
    _remove_stale_stages(places)
    return True


def _require_usable(stage: Path, backup: Path) -> None:
    try:
        StaffFile.read(stage / STAFF_KEYS)
    except Damaged:
        raise Damaged("backup_damaged", file=str(backup)) from None


def _put_on_record(
    ledger: Path,
    clock: Clock,
    admitted: Admitted,
    manifest: Manifest,
    head: str,
    source: LedgerSource,
) -> None:
    """Before anything is moved: a restore that a power cut takes back was at least begun."""
    body = {
        "staff": admitted.by,
        "backup_made_at": manifest.made_at,
        "head_before": head,
        "ledger": source.value,
    }
    Ledger.open(ledger, clock=clock, signer=None).append(RESTORED, body)


def _moves(
    places: Places, stage: Path, aside: Path, source: LedgerSource, admitted: Admitted
) -> list[tuple[Path, Path]]:
    """What is there goes aside first; only what exists now, so that repeating does no harm."""
    present = [places.database.with_name(places.database.name + end) for end in _BESIDE_DATABASE]
    restored = [(stage / DATABASE, places.database)]
    if not admitted.keeps_staff:
        present.append(places.staff_keys)
        restored.append((stage / STAFF_KEYS, places.staff_keys))
    if source is not LedgerSource.KEPT:
        present.append(places.ledger)
        restored.append((stage / LEDGER, places.ledger))
    return [*((path, aside / path.name) for path in present if path.exists()), *restored]


def _write_plan(places: Places, moves: Iterable[tuple[Path, Path]]) -> None:
    root = places.root
    lines = {
        f"move_{number:03}": f"{source.relative_to(root)}\n{target.relative_to(root)}"
        for number, (source, target) in enumerate(moves)
    }
    plan = {"format": _PLAN_FORM, "version": 1, "count": len(lines), **lines}
    write_document(_plan_of(places), plan)


def _move(source: Path, target: Path) -> None:
    if not source.exists() or target.exists():
        return
    make_private_folder(target.parent)
    try:
        source.rename(target)
        sync_folder(target.parent)
        sync_folder(source.parent)
    except OSError as error:
        raise not_written(target, error) from error


def _inside(places: Places, relative: str, plan: Path) -> Path:
    path = places.root / relative
    if not relative or ".." in path.parts or not path.is_relative_to(places.root):
        raise Damaged("file_damaged", file=str(plan))
    return path


def _remove_stale_stages(places: Places) -> None:
    for stage in places.root.glob(f"{_STAGE_PREFIX}*"):
        shutil.rmtree(stage, ignore_errors=True)


def _plan_of(places: Places) -> Path:
    return places.root / "restore.json"
