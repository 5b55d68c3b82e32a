"""The files of the data folder: what is in them and which rule ends them.

Patterns are paths below the data folder; `*` also stands for slashes.
"""

from typing import Final

from app.storage.personal import files_of

DATA_FILES: Final = (
    # The database and what SQLite keeps beside it: everything that the stores declare, encrypted.
    *files_of("identity", "as_its_columns", "upprop.db", "upprop.db-wal", "upprop.db-shm"),
    *files_of("identity", "as_its_columns", "upprop.db-journal"),
    *files_of("security", "account", "staff.json", "attempts.json"),
    *files_of("consent", "ledger_segment", "ledger/*.jsonl", "ledger/*.torn"),
    *files_of("security", "ledger_segment", "ledger/signing.key", "ledger/signing.*.key"),
    *files_of("impersonal", "with_installation", "ledger/public.key"),
    *files_of("biometric", "with_consent", "keys/*.key"),
    *files_of("identity", "backup", "backups/*.backup"),
    *files_of("identity", "aside_30_days", "aside-*"),
    *files_of("identity", "until_finished", "being-made/*", ".restoring-*", "restore.json"),
    # Whole files are written beside their place first; a power cut can leave such a part behind.
    *files_of("identity", "until_finished", "*.part"),
    *files_of("security", "log", "log/upprop.log", "log/upprop.log.*"),
    *files_of("impersonal", "with_installation", "device.json", "device.json.damaged-*"),
    *files_of("impersonal", "with_installation", "upprop.lock", "models/*"),
)
