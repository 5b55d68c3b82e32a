"""Who has read what. Appended to; a line goes only by its retention rule.

Erasing a person leaves their lines: they say who has read, under a reference that stands nowhere
else once the person's row is gone (Art. 5(2) and 17(3)(e)).
"""

from collections import deque
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from app.domain.accounts.access_log import AccessLine, Read
from app.domain.ids import LessonId, StaffId
from app.storage.personal import EndsByRule, fields_of, student_of
from app.storage.rows import Record, first, from_moment, records, to_moment, write
from privacy.at_rest.database import Database
from privacy.clock import Clock
from privacy.errors import NotWritten
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef

ONE_ACT: Final = timedelta(minutes=15)
"""The same person reading the same thing again so soon is still the same act."""

_REPEATED: Final = frozenset(
    {Read.REGISTER, Read.HISTORY, Read.PROTECTED, Read.STUDENT_LIST, Read.STUDENT}
)
_MOST_WAITING: Final = 1000
_COLUMNS: Final = ("sequence", "at", "staff_id", "what", "lesson_id", "subject_ref", "count")


class AccessLogStore(EndsByRule):
    """The table of the access log. A line names nobody, and is exempt like the ledger."""

    name: Final = "access log"
    purpose: Final = Purpose.ATTENDANCE
    fields: Final = fields_of("access_log", _COLUMNS, "access", "access log")

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._noted: dict[tuple[object, ...], datetime] = {}
        self._waiting: deque[AccessLine] = deque(maxlen=_MOST_WAITING)

    @property
    def waiting(self) -> int:
        """Lines of a roll call that the disk has not taken yet."""
        return len(self._waiting)

    def note(
        self,
        staff_id: StaffId | None,
        what: Read,
        *,
        lesson_id: LessonId | None = None,
        subject: str | None = None,
        count: int = 1,
        for_roll_call: bool = False,
    ) -> None:
        """Append a line before what was asked for is handed out.

        Args:
            staff_id: who reads.
            what: they read.
            lesson_id: of which lesson.
            subject: the reference of the one student, if it is one.
            count: of how many people.
            for_roll_call: a full disk does not stop it: the line waits and is written with the
                next one. Any other reading is refused then.

        Raises:
            NotWritten: the disk does not take the line; nothing may be handed out.
        """
        now = self._clock.now()
        key = (staff_id, what, lesson_id, subject)
        if what in _REPEATED and self._is_same_act(key, now):
            return
        line = AccessLine(now, staff_id, what, lesson_id, subject, count)
        try:
            self._write(line)
        except NotWritten:
            if not for_roll_call:
                raise
            self._waiting.append(line)
        self._noted[key] = now

    def between(self, since: datetime, before: datetime) -> tuple[AccessLine, ...]:
        """Lines of a period, oldest first."""
        sql = "SELECT * FROM access_log WHERE at >= ? AND at < ? ORDER BY at, sequence"
        found = records(self._database, sql, from_moment(since), from_moment(before))
        return tuple(map(_line, found))

    def about(self, subject: str, since: datetime, before: datetime) -> tuple[AccessLine, ...]:
        """Lines about one student, the registers they stand on included; oldest first."""
        student_id = student_of(self._database, SubjectRef(subject)) or ""
        sql = (
            "SELECT * FROM access_log WHERE at >= ? AND at < ? AND (subject_ref = ? OR "
            "(subject_ref IS NULL AND lesson_id IN "
            "(SELECT lesson_id FROM register_rows WHERE student_id = ?))) ORDER BY at, sequence"
        )
        times = from_moment(since), from_moment(before)
        return tuple(map(_line, records(self._database, sql, *times, subject, student_id)))

    def dispose(self, before: datetime) -> int:
        """Remove lines older than a moment, as its retention rule says; how many went."""
        with self._database.atomic():
            sql = (
                "INSERT INTO access_log_kept VALUES (1, ?) ON CONFLICT (id) DO UPDATE "
                "SET since = excluded.since WHERE excluded.since > since"
            )
            write(self._database, sql, from_moment(before))
            gone = self._database.execute(
                "DELETE FROM access_log WHERE at < ?", [from_moment(before)]
            )
            return max(0, gone.rowcount)

    def export(self, subject: SubjectRef) -> Mapping[str, object]:
        """When a student was read about and in what way; of staff, what they have read."""
        staff = first(self._database, "SELECT id FROM staff WHERE subject_ref = ?", subject)
        if staff is not None:
            sql = "SELECT at, what, count FROM access_log WHERE staff_id = ? ORDER BY at, sequence"
            found = records(self._database, sql, staff["id"])
            return {"has read": found} if found else {}
        lines = self.about(subject, *_EVER)
        shown = [{"at": from_moment(each.at), "what": each.what.value} for each in lines]
        return {"was read": shown} if shown else {}

    def _is_same_act(self, key: tuple[object, ...], now: datetime) -> bool:
        before = self._noted.get(key)
        return before is not None and timedelta() <= now - before < ONE_ACT

    def _write(self, line: AccessLine) -> None:
        with self._database.atomic():
            for each in (*self._waiting, line):
                write(
                    self._database,
                    "INSERT INTO access_log VALUES (NULL, ?, ?, ?, ?, ?, ?)",
                    from_moment(each.at),
                    each.staff_id,
                    each.what.value,
                    each.lesson_id,
                    each.subject,
                    each.count,
                )
        self._waiting.clear()


_EVER: Final = (
    datetime.fromisoformat("0001-01-02T00:00:00+00:00"),
    datetime.fromisoformat("9999-12-30T00:00:00+00:00"),
)


def _line(record: Record) -> AccessLine:
    return AccessLine(
        at=to_moment(record["at"]),
        staff_id=StaffId(record["staff_id"]) if record["staff_id"] else None,
        what=Read(record["what"]),
        lesson_id=LessonId(record["lesson_id"]) if record["lesson_id"] else None,
        subject=record["subject_ref"],
        count=record["count"],
    )
