"""Cases of requests. Whoever has been erased is in them under a pseudonym that leads nowhere."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from app.domain.ids import RequestId, StaffId
from app.domain.rights.request import (
    Act,
    Channel,
    Extension,
    Outcome,
    Receipt,
    RefusalReason,
    RequestCase,
    Right,
    Ruling,
)
from app.errors import NotFound
from app.storage.personal import delete, fields_of
from app.storage.rows import Record, first, from_moment, records, to_moment, write
from privacy.at_rest.database import Database
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef

_RULE: Final = "request"
_STAFF: Final = ("taken_by", "identified_by", "extended_by", "ruled_by", "replied_by", "closed_by")
_COLUMNS: Final = (
    "id",
    "number",
    "subject_ref",
    "kind",
    "received_on",
    "channel",
    "taken_by",
    "language",
    "words",
    "identified_at",
    "identified_by",
    "identified_how",
    "extended_at",
    "extended_by",
    "extended_words",
    "ruled_at",
    "ruled_by",
    "outcome",
    "refusal_reason",
    "ruling_words",
    "replied_at",
    "replied_by",
    "replied_how",
    "closed_at",
    "closed_by",
    "is_cut",
)
_UPDATED: Final = ", ".join(f"{name} = excluded.{name}" for name in _COLUMNS[1:])
_PLACES: Final = ", ".join("?" * len(_COLUMNS))
_SAVE: Final = f"INSERT INTO requests VALUES ({_PLACES}) ON CONFLICT (id) DO UPDATE SET {_UPDATED}"  # noqa: S608 - made of this module's own column names


class RequestStore:
    """The table of requests."""

    name: Final = "requests"
    purpose: Final = Purpose.ATTENDANCE
    fields: Final = (
        *fields_of("requests", (c for c in _COLUMNS if c not in _STAFF), "request", _RULE),
        *fields_of("requests", _STAFF, "staff act", _RULE),
    )

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, request_id: RequestId) -> RequestCase:
        """One case.

        Raises:
            NotFound: `request_unknown`.
        """
        record = first(self._database, "SELECT * FROM requests WHERE id = ?", request_id)
        if record is None:
            raise NotFound("request_unknown")
        return _case(record)

    def find(self, number: str) -> RequestCase | None:
        """The case of that number."""
        record = first(self._database, "SELECT * FROM requests WHERE number = ?", number)
        return None if record is None else _case(record)

    def every(self) -> tuple[RequestCase, ...]:
        """All cases, in no particular order."""
        return tuple(map(_case, records(self._database, "SELECT * FROM requests")))

    def next_number(self, year: int) -> str:
        """A number that no case of the year has had."""
        sql = (
            "SELECT max(CAST(substr(number, 6) AS INTEGER)) AS last FROM requests "
            "WHERE number LIKE ?"
        )
        record = first(self._database, sql, f"{year}-%")
        last = record["last"] if record else None
        return f"{year}-{(last or 0) + 1}"

    def save(self, case: RequestCase) -> None:
        """Add or replace."""
        write(self._database, _SAVE, *_row(case))

    def export(self, subject: SubjectRef) -> Mapping[str, object]:
        """The cases of a person."""
        sql = (
            "SELECT * FROM requests WHERE subject_ref = ? AND is_cut = 0 "
            "ORDER BY received_on, number"
        )
        found = records(self._database, sql, subject)
        return {"requests": found} if found else {}

    def erase(self, subject: SubjectRef) -> int:
        """Leave of the person's cases what was done and when, and nothing that anybody wrote."""
        return delete(
            self._database,
            "UPDATE requests SET is_cut = 1, words = '', "
            "extended_words = CASE WHEN extended_words IS NULL THEN NULL ELSE '' END, "
            "ruling_words = CASE WHEN ruling_words IS NULL THEN NULL ELSE '' END "
            "WHERE subject_ref = ? AND is_cut = 0",
            subject,
        )

    def holds(self, subject: SubjectRef) -> bool:
        """Whether there is a case that still speaks of the person."""
        return bool(self.export(subject))


def _row(case: RequestCase) -> tuple[str | int | None, ...]:
    received, extension, ruling = case.received, case.extension, case.ruling
    return (
        case.id,
        case.number,
        case.subject_ref,
        case.right.value,
        received.on.isoformat(),
        received.channel.value,
        received.taken_by,
        received.language,
        received.words,
        *_act_row(case.identified),
        *(
            (from_moment(extension.at), extension.by, extension.words)
            if extension
            else (None, None, None)
        ),
        *_ruling_row(ruling),
        *_act_row(case.replied),
        *_act_row(case.closed)[:2],
        int(case.is_cut),
    )


def _act_row(act: Act | None) -> tuple[str | None, str | None, str | None]:
    return (from_moment(act.at), act.by, act.how) if act else (None, None, None)


def _ruling_row(ruling: Ruling | None) -> tuple[str | None, ...]:
    if ruling is None:
        return (None,) * 5
    reason = ruling.reason.value if ruling.reason else None
    return (from_moment(ruling.at), ruling.by, ruling.outcome.value, reason, ruling.words)


def _case(record: Record) -> RequestCase:
    received = Receipt(
        date.fromisoformat(record["received_on"]),
        Channel(record["channel"]),
        StaffId(record["taken_by"]),
        record["language"],
        record["words"],
    )
    return RequestCase(
        id=RequestId(record["id"]),
        number=record["number"],
        subject_ref=record["subject_ref"],
        right=Right(record["kind"]),
        received=received,
        identified=_act(record, "identified"),
        extension=_extension(record),
        ruling=_ruling(record),
        replied=_act(record, "replied"),
        closed=_act(record, "closed"),
        is_cut=bool(record["is_cut"]),
    )


def _act(record: Record, name: str) -> Act | None:
    if record[f"{name}_at"] is None:
        return None
    how = record.get(f"{name}_how") or ""
    return Act(to_moment(record[f"{name}_at"]), StaffId(record[f"{name}_by"]), how)


def _extension(record: Record) -> Extension | None:
    if record["extended_at"] is None:
        return None
    at, by = to_moment(record["extended_at"]), StaffId(record["extended_by"])
    return Extension(at, by, record["extended_words"])


def _ruling(record: Record) -> Ruling | None:
    if record["ruled_at"] is None:
        return None
    return Ruling(
        Outcome(record["outcome"]),
        to_moment(record["ruled_at"]),
        StaffId(record["ruled_by"]),
        RefusalReason(record["refusal_reason"]) if record["refusal_reason"] else None,
        record["ruling_words"],
    )
