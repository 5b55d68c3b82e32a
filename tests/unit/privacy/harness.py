"""An installation as far as privacy goes, quick enough to be made for each test."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Self

from privacy.accountability.ledger import Ledger
from privacy.accountability.signing import LedgerSigner
from privacy.at_rest.database import Database, create_database, open_database
from privacy.at_rest.keys import StaffKeys, SubjectKeys, VaultKey
from privacy.at_rest.migrations import migrate
from privacy.at_rest.rotation import finish_rotation
from privacy.at_rest.vault import VAULT_MIGRATIONS, Vault
from privacy.clock import school_day
from privacy.consent.advice import Stance
from privacy.consent.assessment import complete
from privacy.consent.consent import ActedBy, ConsentAct, ConsentLedger, Method
from privacy.consent.decision import DecisionLedger
from privacy.consent.notices import Notice
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef, new_subject_ref
from privacy.testing import ONLY_FOR_TESTS, FixedClock
from tests.support.deciding import complete_answers

ENGINE = "test-engine-v1"
ADMINISTRATOR = "anna"
PASSPHRASE = "blue stones in the brook"  # noqa: S105  # invented, opens nothing
TEMPLATE = b"the values of a template " * 20
SPOT = Purpose.FACE_AT_SPOT
LAST_DAY = date(2027, 6, 11)
NOTICE = Notice(version="2026-11", language="sv", text="# Text", sha256="ab" * 32)


@dataclass(frozen=True)
class Folder:
    """The files of an installation."""

    root: Path

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.root / "upprop.db"

    @property
    def staff_keys(self) -> Path:
        """The list of staff."""
        return self.root / "staff.json"

    @property
    def subject_keys(self) -> Path:
        """The students' keys."""
        return self.root / "keys"

    @property
    def ledger(self) -> Path:
        """The ledger."""
        return self.root / "ledger"

    @property
    def backups(self) -> Path:
        """The backups."""
        return self.root / "backups"

    @property
    def lock(self) -> Path:
        """The lock."""
        return self.root / "upprop.lock"


PAGE = "cd" * 32
"""Digest of the scanned page of a form."""


def act(
    *,
    valid_until: date = LAST_DAY,
    age: int | None = 16,
    method: Method = Method.PAPER,
    page_sha256: str = PAGE,
) -> ConsentAct:
    """How a consent is given unless a test says otherwise."""
    return ConsentAct(NOTICE, ActedBy.BOTH, age, method, valid_until, "staff-1", page_sha256)


class Installation:
    """Everything opened, as the app's composition root would do it."""

    def __init__(
        self, folder: Folder, clock: FixedClock, vault_key: VaultKey, database: Database
    ) -> None:
        self.folder = folder
        self.clock = clock
        self.vault_key = vault_key
        self.database = database
        self.staff_keys = staff_keys(folder, clock)
        self.keys = SubjectKeys(folder.subject_keys, vault_key)
        self.vault = Vault(database, self.keys, clock)
        migrate(database, VAULT_MIGRATIONS, clock)

    ledger: Ledger
    decisions: DecisionLedger
    consents: ConsentLedger

    @classmethod
    def create(cls, root: Path, clock: FixedClock | None = None, *, demo: bool = True) -> Self:
        """A new installation with a decision if it is a demo."""
        folder, clock = Folder(root), clock or FixedClock()
        vault_key = staff_keys(folder, clock).create(ADMINISTRATOR, PASSPHRASE)
        database = create_database(folder.database, vault_key.database_key())
        made = cls(folder, clock, vault_key, database)
        signer = LedgerSigner.open_or_create(folder.ledger, vault_key)
        made._follow(
            Ledger.create(
                folder.ledger, installation_id="pc-1", clock=clock, signer=signer, demo=demo
            )
        )
        if demo:
            made.decide()
        return made

    @classmethod
    def open(cls, root: Path, clock: FixedClock, *, passphrase: str = PASSPHRASE) -> Self:
        """What is there, opened again."""
        folder = Folder(root)
        keys = staff_keys(folder, clock)
        unlocked = keys.unlock(ADMINISTRATOR, passphrase)
        vault_key = finish_rotation(keys, unlocked, places=folder)
        database = open_database(folder.database, vault_key.database_key())
        made = cls(folder, clock, vault_key, database)
        signer = LedgerSigner.open_or_create(folder.ledger, vault_key)
        made._follow(Ledger.open(folder.ledger, clock=clock, signer=signer))
        return made

    def decide(self, engine_id: str = ENGINE, valid_until: date = LAST_DAY) -> None:
        """Record a decision on each face method: assessment, advice, and yes."""
        today = school_day(self.clock.now())
        answers = complete_answers(valid_until, engine=engine_id)
        for purpose in (SPOT, Purpose.FACE_WITH_CARD):
            assessment = complete(purpose, answers, today)
            self.decisions.put_forward(assessment, "controller-1")
            self.decisions.advise(assessment.sha256, Stance.FOR, "ab" * 32, "officer-1")
            self.decisions.decide_yes(
                assessment.sha256,
                decided_on=today,
                today=today,
                reasons_sha256="",
                by="controller-1",
            )

    def enrolled(self, template: bytes = TEMPLATE, purpose: Purpose = SPOT) -> SubjectRef:
        """A student with a consent and a template."""
        subject = new_subject_ref()
        self.enrol(subject, template, purpose)
        return subject

    def enrol(
        self, subject: SubjectRef, template: bytes = TEMPLATE, purpose: Purpose = SPOT
    ) -> None:
        """Give a consent and a template to a student."""
        self.consents.give(subject, purpose, act())
        self.vault.enrol(self.consents.require(subject, purpose), template, ENGINE)

    def close(self) -> None:
        """Close the database."""
        self.database.close()

    def _follow(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.decisions = DecisionLedger(ledger)
        self.consents = ConsentLedger(ledger, self.decisions, self.clock)


def staff_keys(folder: Folder, clock: FixedClock) -> StaffKeys:
    """The list of staff, with passphrases that are quick to derive."""
    return StaffKeys(folder.staff_keys, clock=clock, parameters=ONLY_FOR_TESTS)
