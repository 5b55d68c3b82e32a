"""Which ledger stays when a backup is restored: the one that knows more of the same history.

Never mixes two histories, and changes nothing outside the folder that the backup was unpacked to.
"""

import shutil
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from privacy.accountability import segments
from privacy.accountability.chain import Chain, verify_ledger
from privacy.accountability.segments import Located
from privacy.accountability.signing import SIGNING_KEY_FILE, holds_signing_key, write_public_key
from privacy.at_rest.atomic_file import make_private_folder, write_whole
from privacy.errors import Damaged, Refused


class LedgerSource(StrEnum):
    """Which ledger is in use after a restore."""

    KEPT = "kept"
    """The one that was there: it carries on from the backup's."""

    FROM_BACKUP = "from_backup"
    """The backup's: there was none, or it knew less."""

    SALVAGED = "salvaged"
    """What was sound of the one that was there, up to the damage; more than the backup's."""


@dataclass(frozen=True)
class _History:
    """The entries of a ledger, up to where it stops being sound."""

    located: tuple[Located, ...]
    public_key: str | None
    is_sound: bool

    @property
    def first(self) -> int:
        return self.located[0].entry.sequence if self.located else 0

    @property
    def last(self) -> int:
        return self.located[-1].entry.sequence if self.located else 0

    @property
    def hashes(self) -> dict[int, str]:
        return {located.entry.sequence: located.entry.hash for located in self.located}


def stage_ledger(present: Path, staged: Path, backup: Path) -> tuple[LedgerSource, str]:
    """Decide, and bring the staged folder to what shall be put in place unless it is `KEPT`.

    Args:
        present: folder of the ledger on this PC; may be missing or damaged.
        staged: folder of the ledger as unpacked from the backup.
        backup: named when its ledger is not sound.

    Returns:
        which ledger, and the last sound hash of the one that is here; empty where there is none.

    Raises:
        Damaged: `backup_damaged` with file.
        Refused: `ledger_diverged`, or `backup_before_disposal`: the erasures since that backup may
            stand in segments that were disposed of, and could not be carried out again.
    """
    try:
        verify_ledger(staged)
    except Damaged:
        raise Damaged("backup_damaged", file=str(backup)) from None
    ours, theirs = _history(present), _history(staged)
    _require_same(ours, theirs)
    head = ours.located[-1].entry.hash if ours.located else ""
    knows_more = ours.last >= theirs.last
    if knows_more and ours.is_sound and holds_signing_key(present) is not False:
        return LedgerSource.KEPT, head
    if not knows_more:
        _keep_signing_key(present, staged)
        return LedgerSource.FROM_BACKUP, head
    _write_anew(ours, staged)
    _keep_signing_key(present, staged)
    return LedgerSource.SALVAGED, head


def _require_same(ours: _History, theirs: _History) -> None:
    if not ours.located:
        return
    if theirs.last < ours.first:
        raise Refused("backup_before_disposal")
    known, told = ours.hashes, theirs.hashes
    shared = known.keys() & told.keys()
    if not shared or any(known[each] != told[each] for each in shared):
        raise Refused("ledger_diverged")


def _history(folder: Path) -> _History:
    chain = Chain.of(folder, check_every_signature=True)
    sound: list[Located] = []
    try:
        for located in segments.read_entries(folder):
            chain.take(located)
            sound.append(located)
        chain.finish(folder)
    except (Damaged, OSError):
        # Without what stands for a beginning that was disposed of, what is sound proves nothing.
        kept = tuple(sound) if chain.is_vouched_for else ()
        return _History(kept, chain.public_key, is_sound=False)
    return _History(tuple(sound), chain.public_key, is_sound=True)


def _write_anew(history: _History, folder: Path) -> None:
    shutil.rmtree(folder)
    make_private_folder(folder)
    lines: dict[str, list[bytes]] = {}
    for located in history.located:
        lines.setdefault(located.segment.name, []).append(located.entry.line())
    for name, content in lines.items():
        write_whole(folder / name, b"".join(content))
    if history.public_key is not None:
        write_public_key(folder, history.public_key)


def _keep_signing_key(present: Path, staged: Path) -> None:
    """A fresh one is made at the next sign-in where none can be kept."""
    if holds_signing_key(present):
        write_whole(staged / SIGNING_KEY_FILE, (present / SIGNING_KEY_FILE).read_bytes())
