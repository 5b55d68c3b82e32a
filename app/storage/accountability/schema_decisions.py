"""The tables of deciding: drafts of assessments, and the texts that the ledger names by hash.

They hold what the school has written about its methods; nothing about a person.
"""

from privacy.at_rest.database import Database

TABLES = (
    """
    CREATE TABLE assessments (
        purpose TEXT NOT NULL CHECK (purpose IN ('face_at_spot', 'face_with_card')),
        version INTEGER NOT NULL CHECK (version > 0),
        answers TEXT NOT NULL,
        saved_at TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        PRIMARY KEY (purpose, version)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TRIGGER what_was_put_forward_stays BEFORE UPDATE ON assessments
    WHEN OLD.sha256 <> ''
    BEGIN SELECT RAISE (ABORT, 'what was put forward stays'); END
    """,
    """
    CREATE TABLE decision_texts (
        sha256 TEXT PRIMARY KEY,
        content TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TRIGGER decision_texts_stay BEFORE UPDATE ON decision_texts
    BEGIN SELECT RAISE (ABORT, 'texts of decisions stay'); END
    """,
)
IMPERSONAL_OF_DECISIONS = frozenset(
    {
        "assessments.purpose",
        "assessments.version",
        "assessments.answers",
        "assessments.saved_at",
        "assessments.sha256",
        "decision_texts.sha256",
        "decision_texts.content",
    }
)


def create_decision_tables(database: Database) -> None:
    """Make the tables."""
    for statement in TABLES:
        database.execute(statement)
