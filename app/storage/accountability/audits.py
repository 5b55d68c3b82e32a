"""Audits that were run, and the eyes of the next one: questions to the database that only read."""

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import Final

from app.storage.data_map import data_map_of
from app.storage.personal import EndsByRule, fields_of
from app.storage.rows import Record, from_moment, records, write
from privacy.accountability.audit import AuditReport, read_report, signed
from privacy.at_rest.database import Database
from privacy.purposes import Purpose
from privacy.rights.stores import PersonalDataStore
from privacy.subjects import SubjectRef

_FILES_A_STEP: Final = 200
_NEWEST_FIRST: Final = (
    "SELECT document FROM audits "
    "ORDER BY at DESC, json_extract(document, '$.audit.ledger.sequence') DESC"
)


class AuditStore(EndsByRule):
    """The table of audits. Of people it knows who ran them."""

    name: Final = "audits"
    purpose: Final = Purpose.ATTENDANCE
    fields: Final = fields_of("audits", ("by_staff",), "staff act", "with_installation")

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, report: AuditReport) -> None:
        """Keep one; the caller holds the transaction."""
        document = json.dumps(signed(report), ensure_ascii=False, sort_keys=True)
        sql = "INSERT INTO audits VALUES (?, ?, ?, ?)"
        write(self._database, sql, report.id, from_moment(report.at), report.by, document)

    def every(self) -> tuple[AuditReport, ...]:
        """All, newest first."""
        found = records(self._database, _NEWEST_FIRST)
        return tuple(read_report(json.loads(each["document"])) for each in found)

    def last(self) -> AuditReport | None:
        """The newest one."""
        found = records(self._database, f"{_NEWEST_FIRST} LIMIT 1")
        return read_report(json.loads(found[0]["document"])) if found else None

    def rows(self, sql: str, *values: str | int | None) -> Sequence[Record]:
        """The rows of one question, read to the end: no reader stays open behind it."""
        return records(self._database, sql, *values)

    def undeclared(
        self, stores: Sequence[PersonalDataStore], root: Path, pause: Callable[[], None]
    ) -> Collection[str]:
        """Columns and files, as pointers, that stand on no list."""
        data_map = data_map_of(stores)
        columns = {
            f"{each['place']}"
            for each in self.rows(
                "SELECT m.name || '.' || c.name AS place FROM sqlite_master m, "
                "pragma_table_info(m.name) c WHERE m.type = 'table' "
                "AND m.name NOT LIKE 'sqlite_%'"
            )
        }
        found = {f"column:{each}" for each in data_map.undeclared_columns(columns)}
        files = [path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()]
        for first in range(0, len(files), _FILES_A_STEP):
            pause()
            some = files[first : first + _FILES_A_STEP]
            found |= {f"file:{each}" for each in data_map.undeclared_files(some)}
        return found

    def export(self, subject: SubjectRef) -> Mapping[str, object]:
        """When somebody on the staff has audited."""
        sql = (
            "SELECT at FROM audits WHERE by_staff = "
            "(SELECT id FROM staff WHERE subject_ref = ?) ORDER BY at"
        )
        found = records(self._database, sql, subject)
        return {"audits": found} if found else {}
