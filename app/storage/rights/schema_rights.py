"""Tables of what people ask about their own data, and of what follows from it.

Nothing here refers to a student's row: after an erasure a case keeps the pseudonym and no more.
"""

from typing import Final

from privacy.at_rest.database import Database
from privacy.at_rest.migrations import Migration

_TABLES: Final = (
    """
CREATE TABLE requests (
    id TEXT PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    subject_ref TEXT NOT NULL,
    kind TEXT NOT NULL,
    received_on TEXT NOT NULL,
    channel TEXT NOT NULL,
    taken_by TEXT NOT NULL REFERENCES staff (id),
    language TEXT NOT NULL CHECK (language IN ('sv', 'en')),
    words TEXT NOT NULL,
    identified_at TEXT,
    identified_by TEXT REFERENCES staff (id),
    identified_how TEXT,
    extended_at TEXT,
    extended_by TEXT REFERENCES staff (id),
    extended_words TEXT,
    ruled_at TEXT,
    ruled_by TEXT REFERENCES staff (id),
    outcome TEXT CHECK (outcome IN ('granted', 'partly', 'refused')),
    refusal_reason TEXT,
    ruling_words TEXT,
    replied_at TEXT,
    replied_by TEXT REFERENCES staff (id),
    replied_how TEXT,
    closed_at TEXT,
    closed_by TEXT REFERENCES staff (id),
    is_cut INTEGER NOT NULL CHECK (is_cut IN (0, 1)),
    CONSTRAINT a_person_decides CHECK (outcome IS NULL OR ruled_by IS NOT NULL),
    CONSTRAINT a_refusal_has_its_reason
        CHECK (outcome IS NULL OR outcome = 'granted' OR refusal_reason IS NOT NULL)
) STRICT, WITHOUT ROWID
""",
    "CREATE INDEX requests_of_subjects ON requests (subject_ref)",
    """
CREATE TABLE restrictions (
    id TEXT PRIMARY KEY,
    subject_ref TEXT NOT NULL,
    reason TEXT NOT NULL,
    set_at TEXT NOT NULL,
    set_by TEXT NOT NULL REFERENCES staff (id),
    lifted_at TEXT,
    lifted_by TEXT REFERENCES staff (id)
) STRICT, WITHOUT ROWID
""",
    "CREATE INDEX restrictions_of_subjects ON restrictions (subject_ref)",
    """
CREATE TABLE holds (
    id TEXT PRIMARY KEY,
    subject_ref TEXT,
    reason TEXT NOT NULL,
    set_at TEXT NOT NULL,
    set_by TEXT NOT NULL REFERENCES staff (id),
    until TEXT,
    lifted_at TEXT,
    lifted_by TEXT REFERENCES staff (id)
) STRICT, WITHOUT ROWID
""",
    """
CREATE TABLE rectifications (
    id TEXT PRIMARY KEY,
    subject_ref TEXT NOT NULL,
    field TEXT NOT NULL,
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL,
    reason TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL REFERENCES staff (id)
) STRICT, WITHOUT ROWID
""",
    "CREATE INDEX rectifications_of_subjects ON rectifications (subject_ref)",
    """
CREATE TABLE disclosures (
    id TEXT NOT NULL,
    subject_ref TEXT NOT NULL,
    kind TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES staff (id),
    PRIMARY KEY (id, subject_ref)
) STRICT, WITHOUT ROWID
""",
    "CREATE INDEX disclosures_of_subjects ON disclosures (subject_ref)",
)


def _rights(database: Database) -> None:
    for statement in _TABLES:
        database.execute(statement)


RIGHTS_MIGRATION: Final = Migration("rights", _rights)
