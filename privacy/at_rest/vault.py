"""The templates, each sealed under its student's own key. Never in the clear at rest.

Whoever wants one in or out shows a permit, and the vault asks the permit whether it still stands.
The circumstances of the sealing (subject, purpose, engine, key) are bound to it: a blob that is
moved to another row does not open.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from privacy.at_rest.database import Database
from privacy.at_rest.documents import canonical
from privacy.at_rest.memory_only import MemoryOnly
from privacy.at_rest.migrations import Migration
from privacy.at_rest.sealing import NotOpened, seal, unseal
from privacy.at_rest.subject_keys import SubjectKey, SubjectKeys
from privacy.clock import Clock
from privacy.consent.permit import Permit
from privacy.errors import Damaged, Refused
from privacy.purposes import Purpose
from privacy.rights.stores import Field
from privacy.subjects import SubjectRef

MOST_TEMPLATE_BYTES: Final = 64 * 1024
MOST_TREND_BYTES: Final = 1024
_MOST_ENGINE_ID_CHARACTERS = 100


@dataclass(frozen=True)
class OpenedTemplate(MemoryOnly):
    """A template in the clear, for as long as a gallery needs it."""

    subject: SubjectRef
    purpose: Purpose
    engine_id: str
    template: bytes = field(repr=False)
    enrolled_at: datetime


class Vault:
    """The sealed templates of one installation."""

    def __init__(self, database: Database, keys: SubjectKeys, clock: Clock) -> None:
        self.database = database
        self.keys = keys
        self._clock = clock

    def enrol(self, permit: Permit, template: bytes, engine_id: str) -> None:
        """Seal a template under a fresh key of its own; it takes the place of an older one.

        Raises:
            NoPermit: the permit does not stand any more.
            Refused: `template_size`, `engine_unnamed`, `vault_locked`.
            NotWritten: the disk does not take it.
        """
        permit.require_standing()
        if not 0 < len(template) <= MOST_TEMPLATE_BYTES:
            raise Refused("template_size")
        if not 0 < len(engine_id) <= _MOST_ENGINE_ID_CHARACTERS:
            raise Refused("engine_unnamed")
        # First the row: a kill while the old key is overwritten must not leave it with a torn key.
        self.store(permit.purpose).erase(permit.subject)
        key = self.keys.create(permit.subject, permit.purpose)
        binding = _binding(permit.subject, permit.purpose, engine_id, key.id)
        row = (
            permit.subject,
            permit.purpose.value,
            engine_id,
            key.id,
            seal(key.secret, template, binding),
            self._clock.now().isoformat(),
        )
        with self.database.atomic():
            self.database.conn.execute(_REPLACE, row)

    def open(self, permit: Permit) -> OpenedTemplate:
        """The template that the permit is for.

        Raises:
            NoPermit: the permit does not stand any more.
            Refused: `template_missing`; `template_unreadable` (its key is gone: enrol again).
            Damaged: `template_damaged` with file.
        """
        permit.require_standing()
        return self._opened(permit.subject, permit.purpose)

    def enrolled_at(self, subject: SubjectRef, purpose: Purpose) -> datetime | None:
        """When a template was made; shows nothing of it. None where there is none."""
        row = self.database.conn.execute(_SELECT, (subject, purpose.value)).fetchone()
        return datetime.fromisoformat(row[3]) if row else None

    def trend(self, permit: Permit) -> bytes:
        """What was noted of how the template ages; empty where nothing was.

        Raises:
            NoPermit: the permit does not stand any more.
            Refused: `template_missing`, `template_unreadable`.
            Damaged: `template_damaged` with file.
        """
        permit.require_standing()
        key, engine_id = self._key(permit.subject, permit.purpose)
        place = (permit.subject, permit.purpose.value)
        (sealed,) = self.database.conn.execute(_SELECT_TREND, place).fetchone()
        if sealed is None:
            return b""
        binding = _binding_of_trend(permit.subject, permit.purpose, engine_id, key.id)
        try:
            return unseal(key.secret, sealed, binding)
        except NotOpened:
            raise Damaged("template_damaged", file=self.database.file) from None

    def keep_trend(self, permit: Permit, trend: bytes) -> None:
        """Seal a note beside the template, under the same key; it goes with the template.

        Raises:
            NoPermit: the permit does not stand any more.
            Refused: `template_missing`, `template_unreadable`, `template_size`.
        """
        permit.require_standing()
        if len(trend) > MOST_TREND_BYTES:
            raise Refused("template_size")
        key, engine_id = self._key(permit.subject, permit.purpose)
        binding = _binding_of_trend(permit.subject, permit.purpose, engine_id, key.id)
        row = (seal(key.secret, trend, binding), permit.subject, permit.purpose.value)
        with self.database.atomic():
            self.database.conn.execute(_KEEP_TREND, row)

    def is_readable(self, subject: SubjectRef, purpose: Purpose) -> bool:
        """Whether there is a template that a permit would open; shows nothing of it."""
        try:
            self._opened(subject, purpose)
        except (Damaged, Refused):
            return False
        return True

    def erase(self, subject: SubjectRef, purpose: Purpose) -> int:
        """Destroy the key, then remove the row; the number of rows that went.

        What the write-ahead log holds is dealt with by `carry_out_erasure`.
        """
        self.keys.destroy(subject, purpose)
        return self.store(purpose).erase(subject)

    def holds(self, subject: SubjectRef, purpose: Purpose | None = None) -> bool:
        """Whether there is a row or a key, for one purpose or for any."""
        purposes = [purpose] if purpose else list(Purpose)
        return any(self.store(each).holds(subject) for each in purposes)

    def subjects(self, purpose: Purpose) -> tuple[SubjectRef, ...]:
        """Who has a template for a purpose."""
        rows = self.database.conn.execute(
            "SELECT subject FROM templates WHERE purpose = ? ORDER BY subject", (purpose.value,)
        )
        return tuple(SubjectRef(subject) for (subject,) in rows)

    def reconcile(self) -> int:
        """Remove rows whose key is gone and keys whose row is gone; the number of both.

        So an enrolment or erasure that was cut off ends as nothing, and the templates of a
        restored backup that cannot be opened any more do not linger.
        """
        return self._remove_keyless_rows() + self._remove_rowless_keys()

    def store(self, purpose: Purpose) -> "TemplateStore":
        """The templates of one purpose as a store of personal data."""
        return TemplateStore(self, purpose)

    def _key(self, subject: SubjectRef, purpose: Purpose) -> tuple[SubjectKey, str]:
        """The key of a template, and the engine that made it."""
        row = self.database.conn.execute(_SELECT, (subject, purpose.value)).fetchone()
        if row is None:
            raise Refused("template_missing")
        try:
            key = self.keys.open(subject, purpose)
        except Refused:
            raise Refused("template_unreadable") from None
        if key.id != row[1]:
            raise Refused("template_unreadable")
        return key, row[0]

    def _opened(self, subject: SubjectRef, purpose: Purpose) -> OpenedTemplate:
        row = self.database.conn.execute(_SELECT, (subject, purpose.value)).fetchone()
        if row is None:
            raise Refused("template_missing")
        engine_id, key_id, sealed, enrolled_at = row
        key, _ = self._key(subject, purpose)
        try:
            template = unseal(key.secret, sealed, _binding(subject, purpose, engine_id, key_id))
        except NotOpened:
            raise Damaged("template_damaged", file=self.database.file) from None
        moment = datetime.fromisoformat(enrolled_at)
        return OpenedTemplate(subject, purpose, engine_id, template, moment)

    def _remove_keyless_rows(self) -> int:
        rows = self.database.conn.execute(
            "SELECT subject, purpose, key_id FROM templates"
        ).fetchall()
        gone = [
            (subject, purpose)
            for subject, purpose, key_id in rows
            if not self._has_its_key(subject, purpose, key_id)
        ]
        with self.database.atomic():
            self.database.conn.executemany(_DELETE, gone)
        return len(gone)

    def _remove_rowless_keys(self) -> int:
        held = {(s, p) for p in Purpose for s in self.subjects(p)}
        return sum(
            self.keys.destroy(subject, purpose)
            for subject, purpose in self.keys.all()
            if (subject, purpose) not in held
        )

    def _has_its_key(self, subject: str, purpose: str, key_id: str) -> bool:
        try:
            return self.keys.open(SubjectRef(subject), Purpose(purpose)).id == key_id
        except Refused:
            return False
        except Damaged:
            # Perhaps the disk can be read again tomorrow; `open` names the file meanwhile.
            return True


@dataclass(frozen=True)
class TemplateStore:
    """The templates of one purpose, as a store of personal data."""

    vault: Vault = field(repr=False)
    purpose: Purpose

    @property
    def name(self) -> str:
        """What it is called in reports."""
        return f"templates.{self.purpose.value}"

    @property
    def fields(self) -> tuple[Field, ...]:
        """What it holds."""
        names = ("subject", "purpose", "engine_id", "key_id", "sealed", "enrolled_at", "trend")
        columns = tuple(self._field(f"templates.{name}") for name in names)
        key_file = self._field(f"keys/*.{self.purpose.value}.key", is_file=True)
        return (*columns, key_file)

    def export(self, subject: SubjectRef) -> Mapping[str, object]:
        """That there is a template, for which engine, and since when; never the template."""
        row = self._row(subject)
        return {"engine": row[0], "enrolled_at": row[3]} if row else {}

    def erase(self, subject: SubjectRef) -> int:
        """Remove the row; the number of rows that went."""
        with self.vault.database.atomic():
            place = (subject, self.purpose.value)
            return int(self.vault.database.conn.execute(_DELETE, place).rowcount)

    def holds(self, subject: SubjectRef) -> bool:
        """Whether there is a row or a key."""
        return self._row(subject) is not None or self.vault.keys.has(subject, self.purpose)

    def _field(self, name: str, *, is_file: bool = False) -> Field:
        return Field(
            name,
            "biometric",
            "with_consent",
            purpose=self.purpose.value,
            ground="art_9_2_a",
            source="person",
            is_file=is_file,
        )

    def _row(self, subject: SubjectRef) -> tuple[object, ...] | None:
        place = (subject, self.purpose.value)
        row: tuple[object, ...] | None
        row = self.vault.database.conn.execute(_SELECT, place).fetchone()
        return row


_REPLACE: Final = """
INSERT INTO templates (subject, purpose, engine_id, key_id, sealed, enrolled_at)
VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (subject, purpose) DO UPDATE SET
    engine_id = excluded.engine_id,
    key_id = excluded.key_id,
    sealed = excluded.sealed,
    enrolled_at = excluded.enrolled_at,
    trend = NULL
"""
_SELECT: Final = """
SELECT engine_id, key_id, sealed, enrolled_at FROM templates WHERE subject = ? AND purpose = ?
"""
_SELECT_TREND: Final = "SELECT trend FROM templates WHERE subject = ? AND purpose = ?"
_KEEP_TREND: Final = "UPDATE templates SET trend = ? WHERE subject = ? AND purpose = ?"
_DELETE: Final = "DELETE FROM templates WHERE subject = ? AND purpose = ?"


def _binding(subject: SubjectRef, purpose: Purpose, engine_id: str, key_id: str) -> bytes:
    return canonical(
        {"engine": engine_id, "key": key_id, "purpose": purpose.value, "subject": subject}
    )


def _binding_of_trend(subject: SubjectRef, purpose: Purpose, engine_id: str, key_id: str) -> bytes:
    return b"trend " + _binding(subject, purpose, engine_id, key_id)


def _create_templates(database: Database) -> None:
    database.conn.execute(
        """
        CREATE TABLE templates (
            subject TEXT NOT NULL,
            purpose TEXT NOT NULL,
            engine_id TEXT NOT NULL,
            key_id TEXT NOT NULL,
            sealed BLOB NOT NULL,
            enrolled_at TEXT NOT NULL,
            PRIMARY KEY (subject, purpose)
        ) STRICT, WITHOUT ROWID
        """
    )


def _add_trend(database: Database) -> None:
    database.conn.execute("ALTER TABLE templates ADD COLUMN trend BLOB")


VAULT_MIGRATIONS: Final = (
    Migration("vault_0001_templates", _create_templates),
    Migration("vault_0002_trend", _add_trend),
)
