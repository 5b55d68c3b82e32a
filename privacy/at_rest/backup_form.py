"""The names in a backup. What each of them holds stands in docs/formats.md."""

from typing import Final

MANIFEST: Final = "manifest.json"
DATABASE: Final = "database"
STAFF_KEYS: Final = "staff.json"
LEDGER: Final = "ledger/"
FORM: Final = "upprop-backup"
PATTERN: Final = "upprop-*.backup"
