"""The templates, each sealed under its student's own key. Never in the clear at rest.

Whoever wants one in or out shows a permit, and the vault asks the permit whether it still stands.
The circumstances of the sealing (subject, purpose, engine, key) are bound to it: a blob that is
moved to another row does not open.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from privacy.at_rest.database import Database, truncate_wal
from privacy.at_rest.documents import canonical
from privacy.at_rest.memory_only import MemoryOnly
from privacy.at_rest.sealing import NotOpened, seal, unseal
from privacy.at_rest.subject_keys import SubjectKey, SubjectKeys
from privacy.at_rest.vault_schema import (
    DELETE,
    DELETE_ONE,
    KEEP_TREND,
    OF_ENGINE,
    REPLACE,
    SELECT,
    SELECT_TREND,
    VAULT_MIGRATIONS,
)
from privacy.clock import Clock
from privacy.consent.permit import Permit
from privacy.errors import Damaged, Refused
from privacy.purposes import Purpose
from privacy.rights.stores import Field
from privacy.steps import Between, nothing
from privacy.subjects import SubjectRef

__all__ = ["VAULT_MIGRATIONS", "Left", "OpenedTemplate", "TemplateStore", "Vault"]

MOST_TEMPLATE_BYTES: Final = 64 * 1024
MOST_TREND_BYTES: Final = 1024
_MOST_ENGINE_ID_CHARACTERS = 100


_Row = tuple[str, str, bytes, str]


@dataclass(frozen=True)
class Left:
    """A template that was erased with its engine.

    Attributes:
        keys_destroyed: 0 where it had gone before.
    """

    subject: SubjectRef
    purpose: Purpose
    keys_destroyed: int


@dataclass(frozen=True)
class OpenedTemplate(MemoryOnly):
    """A template in the clear, for as long as a gallery needs it."""

    subject: SubjectRef
    purpose: Purpose
    engine_id: str
    template: bytes = field(repr=False)
    enrolled_at: datetime


class Vault:
    """The sealed templates of one installation.

    A student has one template for a purpose, and a second one only while the school goes over to
    another engine: one for each engine, each under a key of its own.
    """

    def __init__(self, database: Database, keys: SubjectKeys, clock: Clock) -> None:
        self.database = database
        self.keys = keys
        self._clock = clock

    def enrol(self, permit: Permit, template: bytes, engine_id: str) -> None:
        """Seal a template under a fresh key of its own; it takes the place of that engine's older.

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
        self._remove(permit.subject, permit.purpose, engine_id)
        key = self.keys.create(permit.subject, permit.purpose, engine_id)
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
            self.database.conn.execute(REPLACE, row)

    def open(self, permit: Permit, engine_id: str | None = None) -> OpenedTemplate:
        """The template that the permit is for.

        Args:
            permit: for whom and what.
            engine_id: whose template; where none is named, the one that was made last.

        Raises:
            NoPermit: the permit does not stand any more.
            Refused: `template_missing`; `template_unreadable` (its key is gone: enrol again).
            Damaged: `template_damaged` with file.
        """
        permit.require_standing()
        return self._opened(permit.subject, permit.purpose, engine_id)

    def enrolled_at(
        self, subject: SubjectRef, purpose: Purpose, engine_id: str | None = None
    ) -> datetime | None:
        """When a template was made; shows nothing of it. None where there is none."""
        row = self._row(subject, purpose, engine_id)
        return datetime.fromisoformat(row[3]) if row else None

    def trend(self, permit: Permit, engine_id: str | None = None) -> bytes:
        """What was noted of how the template ages; empty where nothing was.

        Raises:
            NoPermit: the permit does not stand any more.
            Refused: `template_missing`, `template_unreadable`.
            Damaged: `template_damaged` with file.
        """
        permit.require_standing()
        key, engine = self._key(permit.subject, permit.purpose, engine_id)
        place = (permit.subject, permit.purpose.value, engine)
        (sealed,) = self.database.conn.execute(SELECT_TREND, place).fetchone()
        if sealed is None:
            return b""
        binding = _binding_of_trend(permit.subject, permit.purpose, engine, key.id)
        try:
            return unseal(key.secret, sealed, binding)
        except NotOpened:
            raise Damaged("template_damaged", file=self.database.file) from None

    def keep_trend(self, permit: Permit, trend: bytes, engine_id: str | None = None) -> None:
        """Seal a note beside the template, under the same key; it goes with the template.

        Raises:
            NoPermit: the permit does not stand any more.
            Refused: `template_missing`, `template_unreadable`, `template_size`.
        """
        permit.require_standing()
        if len(trend) > MOST_TREND_BYTES:
            raise Refused("template_size")
        key, engine = self._key(permit.subject, permit.purpose, engine_id)
        binding = _binding_of_trend(permit.subject, permit.purpose, engine, key.id)
        row = (seal(key.secret, trend, binding), permit.subject, permit.purpose.value, engine)
        with self.database.atomic():
            self.database.conn.execute(KEEP_TREND, row)

    def is_readable(
        self, subject: SubjectRef, purpose: Purpose, engine_id: str | None = None
    ) -> bool:
        """Whether there is a template that a permit would open; shows nothing of it."""
        try:
            self._opened(subject, purpose, engine_id)
        except (Damaged, Refused):
            return False
        return True

    def erase(self, subject: SubjectRef, purpose: Purpose) -> int:
        """Destroy the keys, then remove the rows; the number of rows that went.

        What the write-ahead log holds is dealt with by `carry_out_erasure`.
        """
        self.keys.destroy(subject, purpose)
        return self.store(purpose).erase(subject)

    def leave_engine(self, engine_id: str, between: Between = nothing) -> tuple[Left, ...]:
        """Erase every template of an engine: keys, then rows, then the write-ahead log.

        Repeating it does no harm: what was cut off is completed.

        Args:
            engine_id: whose templates.
            between: called between two keys, in no transaction; it must not raise, or keys have
                gone whose rows are still there.

        Returns:
            what went, one for each student and purpose.

        Raises:
            Refused: `reader_in_the_way`; keys and rows have gone, the log still has to be emptied.
            NotWritten: the disk does not take it.
        """
        rows = self.database.conn.execute(OF_ENGINE, (engine_id,)).fetchall()
        owners = [(SubjectRef(subject), Purpose(purpose)) for subject, purpose in rows]
        left: list[Left] = []
        for subject, purpose in owners:
            between(len(left), len(owners))
            left.append(Left(subject, purpose, self.keys.destroy(subject, purpose, engine_id)))
        with self.database.atomic():
            self.database.conn.execute("DELETE FROM templates WHERE engine_id = ?", (engine_id,))
        truncate_wal(self.database)
        return tuple(left)

    def engines(self) -> frozenset[str]:
        """Whose templates there are."""
        rows = self.database.conn.execute("SELECT DISTINCT engine_id FROM templates")
        return frozenset(engine_id for (engine_id,) in rows)

    def holds(
        self, subject: SubjectRef, purpose: Purpose | None = None, engine_id: str | None = None
    ) -> bool:
        """Whether there is a row or a key, for one purpose or for any; of one engine or of any."""
        purposes = [purpose] if purpose else list(Purpose)
        return any(
            self._row(subject, each, engine_id) is not None
            or self.keys.has(subject, each, engine_id)
            for each in purposes
        )

    def subjects(self, purpose: Purpose, engine_id: str | None = None) -> tuple[SubjectRef, ...]:
        """Who has a template for a purpose, of one engine or of any."""
        rows = self.database.conn.execute(
            "SELECT DISTINCT subject FROM templates"
            " WHERE purpose = ?1 AND (?2 IS NULL OR engine_id = ?2) ORDER BY subject",
            (purpose.value, engine_id),
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

    def _row(self, subject: SubjectRef, purpose: Purpose, engine_id: str | None) -> _Row | None:
        place = (subject, purpose.value, engine_id)
        row: _Row | None = self.database.conn.execute(SELECT, place).fetchone()
        return row

    def _key(
        self, subject: SubjectRef, purpose: Purpose, engine_id: str | None
    ) -> tuple[SubjectKey, str]:
        """The key of a template, and the engine that made it."""
        row = self._row(subject, purpose, engine_id)
        if row is None:
            raise Refused("template_missing")
        try:
            key = self.keys.open(subject, purpose, row[0])
        except Refused:
            raise Refused("template_unreadable") from None
        if key.id != row[1]:
            raise Refused("template_unreadable")
        return key, row[0]

    def _opened(
        self, subject: SubjectRef, purpose: Purpose, engine_id: str | None
    ) -> OpenedTemplate:
        row = self._row(subject, purpose, engine_id)
        if row is None:
            raise Refused("template_missing")
        engine, key_id, sealed, enrolled_at = row
        key, _ = self._key(subject, purpose, engine)
        try:
            template = unseal(key.secret, sealed, _binding(subject, purpose, engine, key_id))
        except NotOpened:
            raise Damaged("template_damaged", file=self.database.file) from None
        moment = datetime.fromisoformat(enrolled_at)
        return OpenedTemplate(subject, purpose, engine, template, moment)

    def _remove(self, subject: SubjectRef, purpose: Purpose, engine_id: str) -> None:
        with self.database.atomic():
            self.database.conn.execute(DELETE_ONE, (subject, purpose.value, engine_id))

    def _remove_keyless_rows(self) -> int:
        gone = [
            (subject, purpose, engine_id)
            for subject, purpose, engine_id, key_id in self._places()
            if not self._has_its_key(subject, purpose, engine_id, key_id)
        ]
        with self.database.atomic():
            self.database.conn.executemany(DELETE_ONE, gone)
        return len(gone)

    def _remove_rowless_keys(self) -> int:
        return self.keys.destroy_others(
            {(SubjectRef(s), Purpose(p), engine_id) for s, p, engine_id, _ in self._places()}
        )

    def _places(self) -> list[tuple[str, str, str, str]]:
        return self.database.conn.execute(
            "SELECT subject, purpose, engine_id, key_id FROM templates"
        ).fetchall()

    def _has_its_key(self, subject: str, purpose: str, engine_id: str, key_id: str) -> bool:
        owner = SubjectRef(subject), Purpose(purpose)
        self.keys.adopt(*owner, engine_id)
        try:
            return self.keys.open(*owner, engine_id).id == key_id
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
        key_file = self._field(f"keys/*.{self.purpose.value}.*.key", is_file=True)
        return (*columns, key_file)

    def export(self, subject: SubjectRef) -> Mapping[str, object]:
        """That there is a template, for which engine, and since when; never the template.

        Of two, while the school goes over to another engine, both.
        """
        rows = self.vault.database.conn.execute(SELECT, (subject, self.purpose.value, None))
        told: list[dict[str, object]]
        told = [{"engine": row[0], "enrolled_at": row[3]} for row in rows]
        if len(told) > 1:
            return {**told[0], "also": told[1:]}
        return told[0] if told else {}

    def erase(self, subject: SubjectRef) -> int:
        """Remove the rows; the number that went."""
        with self.vault.database.atomic():
            place = (subject, self.purpose.value)
            return int(self.vault.database.conn.execute(DELETE, place).rowcount)

    def holds(self, subject: SubjectRef) -> bool:
        """Whether there is a row or a key."""
        return self.vault.holds(subject, self.purpose)

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


def _binding(subject: SubjectRef, purpose: Purpose, engine_id: str, key_id: str) -> bytes:
    return canonical(
        {"engine": engine_id, "key": key_id, "purpose": purpose.value, "subject": subject}
    )


def _binding_of_trend(subject: SubjectRef, purpose: Purpose, engine_id: str, key_id: str) -> bytes:
    return b"trend " + _binding(subject, purpose, engine_id, key_id)
