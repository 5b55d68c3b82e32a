"""The database's tables, as the steps that made them. A released step is never changed.

Rules that the program must not be able to break stand here as constraints: an invalid absence has
a human author (R26, GDPR 22), history is not rewritten, a signed register takes corrections only,
and there is no column anywhere for how somebody checked in.
"""

from app.storage.accountability.schema_ai_log import AI_LOG_MIGRATION
from app.storage.accountability.schema_audits import AUDITS_MIGRATION, IMPERSONAL_OF_AUDITS
from app.storage.accountability.schema_decisions import (
    IMPERSONAL_OF_DECISIONS,
    create_decision_tables,
)
from app.storage.accountability.schema_incidents import IMPERSONAL_OF_INCIDENTS, INCIDENTS_MIGRATION
from app.storage.accountability.schema_waits import IMPERSONAL_OF_WAITS, WAITS_MIGRATION
from app.storage.accounts.schema_access import ACCESS_IMPERSONAL, ACCESS_MIGRATION
from app.storage.class_list.schema_cards import CARDS_MIGRATION, FACE_CARDS_MIGRATION
from app.storage.class_list.schema_kiosk import (
    CODELESS_TRIES_MIGRATION,
    KIOSK_MIGRATION,
    NUMBER_TRIES_MIGRATION,
)
from app.storage.retention.schema_retention import (
    CANCELLING_MIGRATION,
    IMPERSONAL_OF_RETENTION,
    RETENTION_MIGRATION,
)
from app.storage.rights.schema_rights import RIGHTS_MIGRATION
from app.storage.roll_call.schema_marks import MARKS_MIGRATION
from privacy.at_rest.database import Database
from privacy.at_rest.migrations import Migration

_FIRST = """
CREATE TABLE installation (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    installation_id TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;
CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE staff (
    id TEXT PRIMARY KEY,
    subject_ref TEXT NOT NULL UNIQUE,
    user_name TEXT NOT NULL,
    display_name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (
        role IN ('teacher', 'substitute', 'administrator', 'controller', 'officer')
    ),
    removed_at TEXT
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX staff_user_names ON staff (user_name) WHERE removed_at IS NULL;
CREATE TABLE student_groups (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT, WITHOUT ROWID;
CREATE TABLE students (
    id TEXT PRIMARY KEY,
    subject_ref TEXT NOT NULL UNIQUE,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    school_number TEXT NOT NULL UNIQUE,
    birth_date TEXT,
    protection TEXT NOT NULL CHECK (protection IN ('none', 'protected', 'unknown')),
    left_on TEXT
) STRICT, WITHOUT ROWID;
CREATE TABLE memberships (
    group_id TEXT NOT NULL REFERENCES student_groups (id),
    student_id TEXT NOT NULL REFERENCES students (id),
    PRIMARY KEY (group_id, student_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX memberships_of_students ON memberships (student_id);
CREATE TABLE cards (
    student_id TEXT PRIMARY KEY REFERENCES students (id),
    payload TEXT NOT NULL UNIQUE,
    issued_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE absences (
    id TEXT PRIMARY KEY,
    student_id TEXT NOT NULL REFERENCES students (id),
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL REFERENCES staff (id),
    CHECK (starts_at < ends_at)
) STRICT, WITHOUT ROWID;
CREATE INDEX absences_of_students ON absences (student_id);
CREATE INDEX absences_by_end ON absences (ends_at);
CREATE TABLE lessons (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    room TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    teacher_id TEXT REFERENCES staff (id),
    CHECK (starts_at < ends_at)
) STRICT, WITHOUT ROWID;
CREATE INDEX lessons_by_start ON lessons (starts_at);
CREATE INDEX lessons_of_teachers ON lessons (teacher_id);
CREATE TABLE lesson_groups (
    lesson_id TEXT NOT NULL REFERENCES lessons (id),
    group_id TEXT NOT NULL REFERENCES student_groups (id),
    PRIMARY KEY (lesson_id, group_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX lessons_of_groups ON lesson_groups (group_id);
CREATE TABLE registers (
    lesson_id TEXT PRIMARY KEY REFERENCES lessons (id),
    started_at TEXT NOT NULL,
    camera_until TEXT,
    substitute_id TEXT REFERENCES staff (id),
    signed_by TEXT REFERENCES staff (id),
    signed_at TEXT,
    digest TEXT,
    CHECK ((signed_by IS NULL) = (signed_at IS NULL) AND (signed_at IS NULL) = (digest IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE register_rows (
    lesson_id TEXT NOT NULL REFERENCES registers (lesson_id),
    student_id TEXT NOT NULL REFERENCES students (id),
    PRIMARY KEY (lesson_id, student_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX register_rows_of_students ON register_rows (student_id);
CREATE TABLE mark_changes (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    lesson_id TEXT NOT NULL,
    student_id TEXT NOT NULL,
    kind TEXT CHECK (kind IN ('present', 'late', 'absent_notified', 'absent', 'other_activity')),
    marked_at TEXT,
    minutes_late INTEGER NOT NULL CHECK (minutes_late >= 0),
    minutes_early INTEGER NOT NULL CHECK (minutes_early >= 0),
    proposed INTEGER NOT NULL CHECK (proposed IN (0, 1)),
    changed_at TEXT NOT NULL,
    author_id TEXT REFERENCES staff (id),
    reason TEXT NOT NULL,
    after_signature INTEGER NOT NULL CHECK (after_signature IN (0, 1)),
    is_undo INTEGER NOT NULL CHECK (is_undo IN (0, 1)),
    UNIQUE (lesson_id, student_id, sequence),
    FOREIGN KEY (lesson_id, student_id) REFERENCES register_rows (lesson_id, student_id),
    CHECK ((kind IS NULL) = (marked_at IS NULL)),
    CONSTRAINT a_person_decides_absence CHECK (kind IS NOT 'absent' OR author_id IS NOT NULL),
    CONSTRAINT a_correction_has_its_reason
        CHECK (after_signature = 0 OR (author_id IS NOT NULL AND reason <> ''))
) STRICT;
CREATE TABLE marks (
    lesson_id TEXT NOT NULL,
    student_id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (lesson_id, student_id),
    FOREIGN KEY (lesson_id, student_id, sequence)
        REFERENCES mark_changes (lesson_id, student_id, sequence)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER history_is_not_rewritten BEFORE UPDATE ON mark_changes
BEGIN SELECT RAISE (ABORT, 'history is not rewritten'); END;
CREATE TRIGGER a_signed_register_takes_corrections_only BEFORE INSERT ON mark_changes
WHEN NEW.after_signature = 0 AND EXISTS (
    SELECT 1 FROM registers WHERE lesson_id = NEW.lesson_id AND signed_at IS NOT NULL
)
BEGIN SELECT RAISE (ABORT, 'a signed register takes corrections only'); END;
"""


_LEDGER_HEAD = """
CREATE TABLE ledger_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    sequence INTEGER NOT NULL,
    hash TEXT NOT NULL
) STRICT
"""

_LOST_SIGNATURES = """
CREATE TABLE lost_signatures (
    lesson_id TEXT NOT NULL REFERENCES lessons (id),
    signed_by TEXT NOT NULL,
    signed_at TEXT NOT NULL,
    digest TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (lesson_id, digest)
) STRICT, WITHOUT ROWID
"""


def _first(database: Database) -> None:
    for statement in _statements(_FIRST):
        database.execute(statement)


def _ledger_head(database: Database) -> None:
    database.execute(_LEDGER_HEAD)


def _lost_signatures(database: Database) -> None:
    database.execute(_LOST_SIGNATURES)


def _statements(script: str) -> list[str]:
    """One by one, because `executescript` would end the migration's transaction."""
    found: list[str] = []
    pending = ""
    for line in script.strip().splitlines():
        pending += line + "\n"
        is_inside_trigger = "CREATE TRIGGER" in pending and not pending.rstrip().endswith("END;")
        if line.endswith(";") and not is_inside_trigger:
            found.append(pending)
            pending = ""
    return found


IMPERSONAL = (
    IMPERSONAL_OF_AUDITS
    | IMPERSONAL_OF_DECISIONS
    | frozenset(
        {
            "installation.id",
            "installation.installation_id",
            "installation.created_at",
            "settings.key",
            "settings.value",
            "student_groups.id",
            "student_groups.name",
            "lessons.id",
            "lessons.title",
            "lessons.room",
            "lessons.starts_at",
            "lessons.ends_at",
            "lesson_groups.lesson_id",
            "lesson_groups.group_id",
            "ledger_head.id",
            "ledger_head.sequence",
            "ledger_head.hash",
            *ACCESS_IMPERSONAL,
            *IMPERSONAL_OF_INCIDENTS,
            *IMPERSONAL_OF_RETENTION,
            *IMPERSONAL_OF_WAITS,
        }
    )
)
"""Columns that say nothing about a person; every other one stands in a store's `fields`."""

MIGRATIONS = (
    Migration("people-lessons-registers", _first),
    Migration("ledger-head", _ledger_head),
    Migration("lost-signatures", _lost_signatures),
    Migration("decisions", create_decision_tables),
    ACCESS_MIGRATION,
    RIGHTS_MIGRATION,
    CARDS_MIGRATION,
    RETENTION_MIGRATION,
    INCIDENTS_MIGRATION,
    AI_LOG_MIGRATION,
    MARKS_MIGRATION,
    KIOSK_MIGRATION,
    AUDITS_MIGRATION,
    FACE_CARDS_MIGRATION,
    NUMBER_TRIES_MIGRATION,
    WAITS_MIGRATION,
    CANCELLING_MIGRATION,
    CODELESS_TRIES_MIGRATION,
)
