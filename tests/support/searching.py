"""One search for what an enrolment leaves: every file as it lies, every page decrypted, every copy.

Whoever searches has the key of the database, the whole disk of the installation and everything that
was ever taken out of it: more than any thief.
"""

import json
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.paths import DataPaths
from app.storage.school import School
from privacy.at_rest.keys import StaffKeys
from privacy.purposes import Purpose
from privacy.testing import FixedClock
from tests.support.decrypted_pages import decrypted_pages
from tests.support.school import PASSPHRASE

SPOT = Purpose.FACE_AT_SPOT
ROW, KEY_ID, SEALED, WRAPPED = "row", "key id", "sealed blob", "wrapped key"


def traces_of(school: School, subject: str) -> Mapping[str, bytes]:
    """What an enrolment has left on the disk, as bytes to search for."""
    row = school.vault.database.conn.execute(
        "SELECT subject, purpose, engine_id, key_id, sealed FROM templates WHERE subject = ?",
        (subject,),
    ).fetchone()
    (key_file,) = school.paths.subject_keys.glob(f"{subject}.{SPOT.value}.*key")
    wrapped = json.loads(key_file.read_text(encoding="utf-8"))["wrapped"]
    return {
        ROW: "".join(row[:4]).encode(),
        KEY_ID: row[3].encode(),
        SEALED: row[4],
        WRAPPED: wrapped.encode(),
    }


def database_key(paths: DataPaths, clock: FixedClock, user_name: str = "tess") -> bytes:
    """What opens every page of the database."""
    return StaffKeys(paths.staff_keys, clock=clock).unlock(user_name, PASSPHRASE).database_key()


@dataclass(frozen=True)
class Search:
    """Where is looked: the data folder, and folders that something was put into.

    Attributes:
        paths: of the installation.
        key: of the database.
        elsewhere: exports, temporary files, backups on sticks.
    """

    paths: DataPaths
    key: bytes
    elsewhere: tuple[Path, ...] = ()

    def found(self, needles: Mapping[str, bytes]) -> dict[str, set[str]]:
        """For each needle that is anywhere: the names of the places where it is."""
        places: dict[str, set[str]] = {}
        for place, content in self._contents():
            for name, needle in needles.items():
                if needle in content:
                    places.setdefault(name, set()).add(place)
        return places

    def _contents(self) -> Iterator[tuple[str, bytes]]:
        for page in decrypted_pages(self.paths.database, self.key):
            yield "pages", page
        for folder in (self.paths.root, *self.elsewhere):
            for path in sorted(folder.rglob("*")):
                if path.is_file():
                    yield from self._content(path, folder)

    def _content(self, path: Path, folder: Path) -> Iterator[tuple[str, bytes]]:
        place = path.relative_to(folder).parts[0]
        yield place, path.read_bytes()
        if path.suffix == ".backup":
            yield from self._in_backup(path)

    def _in_backup(self, path: Path) -> Iterator[tuple[str, bytes]]:
        """A backup's members, and its database page by page."""
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                yield "in a backup", archive.read(name)
            unpacked = path.with_name(f".{path.name}.unpacked")
            unpacked.write_bytes(archive.read("database"))
        try:
            for page in decrypted_pages(unpacked, self.key):
                yield "in a backup", page
        finally:
            unpacked.unlink()
