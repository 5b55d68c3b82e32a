"""Checks of what lies sealed: templates and their keys, rights on files, and files in the clear."""

import os
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Final

from typing_extensions import override

from privacy.accountability.check import (
    NOT_TOLD,
    NOTHING_HERE,
    AuditCheck,
    Evidence,
    Inspection,
    Place,
    Record,
    Severity,
    evidence,
    judged,
)
from privacy.at_rest.keys import StaffKeys
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef

_OTHERS: Final = 0o077
TIME_TO_PRINT: Final = timedelta(days=7)
_KEY: Final = re.compile(r"([0-9a-f-]{36})\.(face_at_spot|face_with_card)(\.[0-9a-f]+)?\.key")
_SALT: Final = re.compile(r"([0-9a-f]{16})\.salt")
_IN_CLEAR: Final = b"SQLite format 3\0"
PICTURES: Final = (
    b"\xff\xd8\xff",
    b"\x89PNG\r\n",
    b"GIF8",
    b"BM",
    b"II*\0",
    b"MM\0*",
    b"\0\0\0\x0cJXL ",
    b"\x93NUMPY",
)
_MOVING: Final = (b"ftyp", b"WEBP", b"AVI ")
_HEAD_BYTES: Final = 16
_TEMPLATES_A_STEP: Final = 100


class KeyFileRights(AuditCheck):
    """Keys, database and list of staff can be read by the account that runs Upprop alone."""

    id = "key-file-rights"
    legal = ("GDPR 32(1)(a)", "GDPR 32(1)(b)")
    places = (Place.KEYS, Place.FILES)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Look at the rights that the file system grants."""
        if os.name != "posix":
            return NOT_TOLD
        secret = [path for path in inspection.files() if _is_secret(path, inspection.root)]
        wrong = (path for path in secret if path.stat().st_mode & _OTHERS)
        return evidence(len(secret), map(inspection.name_of, wrong))


class KeysHaveTemplates(AuditCheck):
    """Every student's key opens a template that is there."""

    id = "keys-have-templates"
    legal = ("GDPR 5(1)(c)", "GDPR 17(1)")
    places = (Place.KEYS, Place.TEMPLATES)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Lay the folder of keys beside the templates."""
        held = {(each["subject"], each["purpose"]) for each in _templates(inspection)}
        keys = list(_keys(inspection.root / "keys"))
        wrong = (inspection.name_of(path) for path, owner in keys if owner not in held)
        return evidence(len(keys), wrong)


class TemplatesOpen(AuditCheck):
    """Every template opens with its own key, and with what it is bound to."""

    id = "templates-open"
    legal = ("GDPR 32(1)(b)", "GDPR 5(1)(f)")
    places = (Place.TEMPLATES, Place.KEYS)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Open each for a moment; nothing of it is kept."""
        templates = _templates(inspection)
        if not templates:
            return NOTHING_HERE
        wrong = []
        for number, each in enumerate(templates):
            if number % _TEMPLATES_A_STEP == 0:
                inspection.pause()
            subject, purpose = SubjectRef(each["subject"]), Purpose(each["purpose"])
            if not inspection.vault.is_readable(subject, purpose, each["engine_id"]):
                wrong.append(f"subject:{subject}")
        return evidence(len(templates), wrong)


class SaltsHaveCards(AuditCheck):
    """Every salt belongs to a card that is in use, and every such card has one."""

    id = "salts-have-cards"
    legal = ("GDPR 5(1)(c)", "GDPR 17(1)")
    places = (Place.KEYS, Place.CARDS)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Lay the folder of keys beside the cards."""
        found = [(path, _SALT.fullmatch(path.name)) for path in _in(inspection.root / "keys")]
        salts = {path: match[1] for path, match in found if match}
        cards = {str(each["locator"]) for each in inspection.rows("SELECT locator FROM cards")}
        astray = (path for path, locator in salts.items() if locator not in cards)
        lacking = (f"keys/{each}.salt" for each in sorted(cards.difference(salts.values())))
        wrong = (*map(inspection.name_of, astray), *lacking)
        return evidence(len(cards.union(salts.values())), wrong)


class DatabaseSealed(AuditCheck):
    """No database lies in the clear."""

    id = "database-sealed"
    legal = ("GDPR 32(1)(a)",)
    places = (Place.FILES,)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Read the first bytes of every file."""
        return _headed(inspection, lambda head: head.startswith(_IN_CLEAR))


class NoPictures(AuditCheck):
    """No picture, film or array of numbers lies in the data folder."""

    id = "no-pictures"
    legal = ("GDPR 9(1)", "GDPR 5(1)(c)", "AI 5")
    places = (Place.FILES,)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Read the first bytes of every file, whatever it is called."""
        return _headed(inspection, _is_picture)


class KeysHaveAccounts(AuditCheck):
    """Whoever can open the school has an account in use."""

    id = "keys-have-accounts"
    legal = ("GDPR 32(1)(b)", "GDPR 32(4)")
    places = (Place.KEYS, Place.STAFF)
    severity = Severity.GRAVE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Lay the list of wrapped keys beside the accounts."""
        sql = "SELECT user_name FROM staff WHERE removed_at IS NULL"
        known = {str(each["user_name"]) for each in inspection.rows(sql)}
        opening = StaffKeys(inspection.root / "staff.json").names()
        wrong = [f"account:{name}" for name in opening if name not in known]
        return evidence(len(opening), wrong)


class RecoverySheet(AuditCheck):
    """A recovery sheet was printed within a week: a forgotten passphrase loses no register."""

    id = "recovery-sheet"
    legal = ("GDPR 32(1)(b)", "GDPR 32(1)(c)")
    places = (Place.KEYS,)
    severity = Severity.NOTE

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Look for it on the list of wrapped keys."""
        has_sheet = StaffKeys(inspection.root / "staff.json").has_sheet()
        return judged(1, is_wrong=not has_sheet and inspection.age > TIME_TO_PRINT)


SEALED_CHECKS: Final[tuple[AuditCheck, ...]] = (
    KeyFileRights(),
    KeysHaveTemplates(),
    TemplatesOpen(),
    SaltsHaveCards(),
    DatabaseSealed(),
    NoPictures(),
    KeysHaveAccounts(),
    RecoverySheet(),
)


def _templates(inspection: Inspection) -> Sequence[Record]:
    return inspection.rows("SELECT subject, purpose, engine_id FROM templates")


def _in(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from sorted(folder.iterdir())


def _keys(folder: Path) -> Iterator[tuple[Path, tuple[str, str]]]:
    """Key files, and whose they are by their names."""
    for path in _in(folder):
        match = _KEY.fullmatch(path.name)
        if match:
            yield path, (match[1], match[2])


def _is_secret(path: Path, root: Path) -> bool:
    first = path.relative_to(root).parts[0]
    is_key = path.suffix in {".key", ".salt"} and path.name != "public.key"
    return is_key or first in {"staff.json", "upprop.db", "backups"}


def _headed(inspection: Inspection, is_wrong: Callable[[bytes], bool]) -> Evidence:
    examined, wrong = 0, []
    for path in inspection.files():
        examined += 1
        with path.open("rb") as file:
            if is_wrong(file.read(_HEAD_BYTES)):
                wrong.append(inspection.name_of(path))
    return evidence(examined, wrong)


def _is_picture(head: bytes) -> bool:
    return head.startswith(PICTURES) or any(each in head for each in _MOVING)
