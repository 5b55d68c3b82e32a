"""What a check of the audit is: it looks at what is there, counts, and points; it changes nothing.

A check knows the law it stands for and says where it looked. It hands out counts and pointers
(numbers of entries, names of files, references), never the name of a person. The sentences for a
check, in each language, are found by its id.
"""

import os
from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Any, ClassVar, Final

from privacy.accountability.ledger import Entry, Ledger
from privacy.at_rest.vault import Vault
from privacy.consent.consent import ConsentLedger
from privacy.consent.decision import DecisionLedger
from privacy.rights.stores import PersonalDataStore

MOST_POINTERS: Final = 20
_FILES_A_STEP: Final = 200
_ENTRIES_A_STEP: Final = 5000
Record = Mapping[str, Any]


class Severity(StrEnum):
    """How much a finding weighs."""

    NOTE = "note"
    """To be known, and to be looked into at leisure."""

    FAULT = "fault"
    """Something is not as it must be."""

    GRAVE = "grave"
    """A person's rights are at stake now, or the records cannot be relied on."""


class Outcome(StrEnum):
    """How a check came out."""

    IN_ORDER = "in_order"
    FINDING = "finding"
    NOT_APPLICABLE = "not_applicable"
    """There is nothing here of what it looks at."""

    NOT_TOLD = "not_told"
    """It could not look: this system does not tell, or a file could not be read."""


class Place(StrEnum):
    """Where a check looks."""

    LEDGER = "ledger"
    TEMPLATES = "templates"
    KEYS = "keys"
    CARDS = "cards"
    DECISIONS = "decisions"
    NOTICES = "notices"
    REGISTERS = "registers"
    SCHEMA = "schema"
    STAFF = "staff"
    ACCESS_LOG = "access_log"
    AI_LOG = "ai_log"
    REQUESTS = "requests"
    INCIDENTS = "incidents"
    RETENTION = "retention"
    FILES = "files"
    BACKUPS = "backups"
    MODELS = "models"
    PROCESS = "process"
    SETTINGS = "settings"
    LOG = "log"
    WAITS = "waits"


@dataclass(frozen=True)
class Evidence:
    """What a check has seen.

    Attributes:
        examined: how many things it looked at.
        found: how many of them are not as they must be.
        pointers: to the first of those, such as "entry:42".
        outcome: as these come out, unless it is said.
        amount: the figure that the check is about, where there is one; see the check's sentence.
    """

    examined: int
    found: int = 0
    pointers: tuple[str, ...] = ()
    outcome: Outcome = Outcome.IN_ORDER
    amount: int | None = None


def evidence(examined: int, pointers: Iterable[str], amount: int | None = None) -> Evidence:
    """In order where nothing is pointed to."""
    every = tuple(pointers)
    outcome = Outcome.FINDING if every else Outcome.IN_ORDER
    return Evidence(examined, len(every), every[:MOST_POINTERS], outcome, amount)


def judged(examined: int, *, is_wrong: bool, amount: int | None = None) -> Evidence:
    """One verdict on the whole, with its figure."""
    outcome = Outcome.FINDING if is_wrong else Outcome.IN_ORDER
    return Evidence(examined, int(is_wrong), (), outcome, amount)


NOTHING_HERE: Final = Evidence(0, outcome=Outcome.NOT_APPLICABLE)
NOT_TOLD: Final = Evidence(0, outcome=Outcome.NOT_TOLD)


@dataclass(frozen=True, eq=False)
class Inspection:
    """What checks may look at. Nothing in it writes.

    Attributes:
        root: the data folder.
        now: when the audit began, aware.
        today_starts: midnight of the school's day, aware.
        rows: one query, read to its end: no reader stays open behind it.
        pause: called between steps; what is urgent is done meanwhile.
        stores: whatever holds data about a person.
        notices: the folder of notices.
        out_of_period: rows that should have gone, by retention rule.
        undeclared: columns and files that stand on no list.
        has_sheet: whether a recovery sheet has been made.
    """

    root: Path
    now: datetime
    ledger: Ledger = field(repr=False)
    consents: ConsentLedger = field(repr=False)
    decisions: DecisionLedger = field(repr=False)
    vault: Vault = field(repr=False)
    rows: Callable[..., Sequence[Record]] = field(repr=False)
    pause: Callable[[], None] = field(repr=False)
    stores: Sequence[PersonalDataStore] = field(repr=False)
    notices: Path
    out_of_period: Callable[[], Mapping[str, int]] = field(repr=False)
    undeclared: Callable[[], Collection[str]] = field(repr=False)

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """Every entry of the ledger."""
        return tuple(self.ledger.entries())

    def entries_in_steps(self) -> Iterator[Entry]:
        """The same, for whatever reads them all; what is urgent is done meanwhile."""
        for number, entry in enumerate(self.entries):
            if number % _ENTRIES_A_STEP == 0:
                self.pause()
            yield entry

    @cached_property
    def tables(self) -> frozenset[str]:
        """Names of the database's tables."""
        found = self.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
        return frozenset(str(each["name"]) for each in found)

    @cached_property
    def age(self) -> timedelta:
        """Since the installation was made."""
        found = self.rows("SELECT created_at FROM installation")
        return self.now - datetime.fromisoformat(found[0]["created_at"])

    def files(self) -> Iterator[Path]:
        """Every file below the data folder, folder by folder; a link is followed nowhere."""
        folders = [self.root]
        while folders:
            folder = folders.pop()
            self.pause()
            with suppress(FileNotFoundError), os.scandir(folder) as found:
                every = sorted(found, key=lambda each: each.name)
                for number, each in enumerate(every):
                    if number % _FILES_A_STEP == 0:
                        self.pause()
                    if each.is_dir(follow_symlinks=False):
                        folders.append(folder / each.name)
                    elif each.is_file(follow_symlinks=False):
                        yield folder / each.name

    def name_of(self, path: Path) -> str:
        """A file as a pointer."""
        return f"file:{path.relative_to(self.root).as_posix()}"

    def before(self, **span: float) -> str:
        """So long ago, as the database writes moments."""
        moment = self.now - timedelta(**span)
        return moment.isoformat(timespec="microseconds")

    def of_kind(self, *kinds: str) -> tuple[Entry, ...]:
        """Entries of these kinds, oldest first."""
        return tuple(entry for entry in self.entries if entry.kind in kinds)


class AuditCheck(ABC):
    """One question to the installation.

    Attributes:
        id: names it for ever; its sentences are found by it.
        legal: the articles it stands for, as they are cited.
        places: where it looks.
        severity: what a finding weighs.
    """

    id: ClassVar[str]
    legal: ClassVar[tuple[str, ...]]
    places: ClassVar[tuple[Place, ...]]
    severity: ClassVar[Severity] = Severity.FAULT

    @abstractmethod
    def run(self, inspection: Inspection) -> Evidence:
        """Look, and say what was seen."""
