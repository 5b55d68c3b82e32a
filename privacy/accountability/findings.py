"""What can be wrong with a ledger, by name and place. Says nothing of how it is found."""

from dataclasses import dataclass
from enum import StrEnum

from privacy.accountability.tombstones import Tombstone


class Fault(StrEnum):
    """What was done to a ledger."""

    CHANGED = "changed"
    """A line is no entry, or not the one that the next line follows."""

    REMOVED = "removed"
    """Entries are missing between two that are there, or before the first."""

    INSERTED = "inserted"
    """A line is there that belongs to no place, or one for the second time."""

    REORDERED = "reordered"
    """Lines stand in another place than they were written."""

    FALSE_SIGNATURE = "false_signature"
    """A checkpoint was not signed with a key of this ledger: what is before it was rewritten."""

    OTHER_KEY = "other_key"
    """The key that was given signed nothing here."""

    END_MISSING = "end_missing"
    """The hash from paper is not there: the end was cut off, or an older copy was put back."""

    END_REPLACED = "end_replaced"
    """At the place of the hash from paper stands another entry: put back, then carried on."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong, and where.

    Attributes:
        fault: what was done.
        segment: name of the file.
        line: where it begins, counted from 1; for what is missing, the line after it.
        last_line: where it ends.
        first: the number of the first entry concerned; 0 where that is not known.
        last: the number of the last one.
    """

    fault: Fault
    segment: str
    line: int
    last_line: int
    first: int = 0
    last: int = 0


@dataclass(frozen=True, slots=True)
class Examined:
    """What a ledger is, from its files alone.

    Attributes:
        installation_id: whose it is; empty where no entry could be read.
        begins_at: number of the first entry; above 1 where one later file was given alone.
        entries: how many sound entries there are in their places.
        head: hash of the last of them.
        last: number of the last of them.
        checkpoints: how many signatures are genuine.
        signed_through: number of the last entry that a genuine signature covers; with a given
            key, that key's. What comes after could have been rewritten by anybody.
        keys: public keys that the ledger has introduced, in order.
        segments: names of the files, oldest first.
        is_torn: whether an unconfirmed last line is there, as a power cut leaves it.
        end_is_known: whether a hash from paper was given and found.
        is_cut_short: whether so much is wrong that the rest was not looked at.
        findings: what is wrong, in the order of the lines.
        disposed: segments that are gone by a rule, as the ledger itself says.
    """

    installation_id: str
    begins_at: int
    entries: int
    head: str
    last: int
    checkpoints: int
    signed_through: int
    keys: tuple[str, ...]
    segments: tuple[str, ...]
    is_torn: bool
    end_is_known: bool
    is_cut_short: bool
    findings: tuple[Finding, ...]
    disposed: tuple[Tombstone, ...] = ()

    @property
    def is_sound(self) -> bool:
        """Whether nothing was found wrong."""
        return not self.findings
