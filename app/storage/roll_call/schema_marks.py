"""The table of mark changes with one kind more: taking part from a distance.

SQLite cannot widen a constraint, so the table is made anew and every step copied as it stands.
"""

from privacy.at_rest.database import Database
from privacy.at_rest.migrations import Migration

_KINDS = "'present', 'late', 'absent_notified', 'absent', 'other_activity', 'remote'"
_STEPS = (
    "CREATE TABLE standing AS SELECT * FROM marks",
    "DELETE FROM marks",
    "ALTER TABLE mark_changes RENAME TO mark_changes_before",
    f"""CREATE TABLE mark_changes (
        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
        lesson_id TEXT NOT NULL,
        student_id TEXT NOT NULL,
        kind TEXT CHECK (kind IN ({_KINDS})),
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
    ) STRICT""",
    "INSERT INTO mark_changes SELECT * FROM mark_changes_before",
    "DROP TABLE marks",
    "DROP TABLE mark_changes_before",
    """CREATE TABLE marks (
        lesson_id TEXT NOT NULL,
        student_id TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        PRIMARY KEY (lesson_id, student_id),
        FOREIGN KEY (lesson_id, student_id, sequence)
            REFERENCES mark_changes (lesson_id, student_id, sequence)
    ) STRICT, WITHOUT ROWID""",
    "INSERT INTO marks SELECT * FROM standing",
    "DROP TABLE standing",
    """CREATE TRIGGER history_is_not_rewritten BEFORE UPDATE ON mark_changes
    BEGIN SELECT RAISE (ABORT, 'history is not rewritten'); END""",
    """CREATE TRIGGER a_signed_register_takes_corrections_only BEFORE INSERT ON mark_changes
    WHEN NEW.after_signature = 0 AND EXISTS (
        SELECT 1 FROM registers WHERE lesson_id = NEW.lesson_id AND signed_at IS NOT NULL
    )
    BEGIN SELECT RAISE (ABORT, 'a signed register takes corrections only'); END""",
)


def _widen(database: Database) -> None:
    for statement in _STEPS:
        database.execute(statement)


MARKS_MIGRATION = Migration("marks-from-a-distance", _widen)
