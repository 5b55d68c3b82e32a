"""The timetable: which classes meet whom, where and when."""

import json
from collections.abc import Collection
from datetime import datetime
from typing import Final

from app.domain.ids import GroupId, LessonId, StaffId
from app.domain.roll_call.lesson import Lesson
from app.domain.roll_call.overview import LessonOverview
from app.domain.roll_call.register import RegisterState
from app.errors import NotFound
from app.storage.rows import Record, first, from_moment, listed, records, to_moment, write
from privacy.at_rest.database import Database

_SELECT: Final = """
SELECT lessons.*, registers.lesson_id AS started, registers.signed_at, registers.substitute_id,
    (SELECT json_group_array(json_array(id, name)) FROM
        (SELECT id, name FROM student_groups JOIN lesson_groups ON group_id = id
         WHERE lesson_groups.lesson_id = lessons.id ORDER BY name)) AS groups_json
FROM lessons LEFT JOIN registers ON registers.lesson_id = lessons.id
"""


class LessonStore:
    """The tables of lessons and their groups."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, lesson_id: LessonId) -> Lesson:
        """One lesson.

        Raises:
            NotFound: `lesson_unknown`.
        """
        record = first(self._database, _SELECT + "WHERE lessons.id = ?", lesson_id)
        if record is None:
            raise NotFound("lesson_unknown")
        return _lesson(record)

    def find(self, title: str, starts_at: datetime, groups: frozenset[GroupId]) -> Lesson | None:
        """The lesson that a timetable row speaks of."""
        where = "WHERE lessons.starts_at = ? AND lessons.title = ?"
        found = records(self._database, _SELECT + where, from_moment(starts_at), title)
        lessons = (_lesson(record) for record in found)
        return next((lesson for lesson in lessons if lesson.group_ids == groups), None)

    def overviews(self, first_moment: datetime, before: datetime) -> tuple[LessonOverview, ...]:
        """Lessons that start in the stretch, by start."""
        found = records(
            self._database,
            _SELECT + "WHERE lessons.starts_at >= ? AND lessons.starts_at < ? "
            "ORDER BY lessons.starts_at, lessons.title, lessons.id",
            from_moment(first_moment),
            from_moment(before),
        )
        return tuple(_overview(record) for record in found)

    def teaches(self, staff_id: StaffId, groups: Collection[GroupId]) -> bool:
        """True where one of the groups has a lesson that is this teacher's or nobody's."""
        found = first(
            self._database,
            "SELECT 1 FROM lessons JOIN lesson_groups ON lesson_groups.lesson_id = lessons.id "
            "LEFT JOIN registers ON registers.lesson_id = lessons.id "
            "WHERE group_id IN (SELECT value FROM json_each(?)) AND "
            "(teacher_id IS NULL OR teacher_id = ? OR substitute_id = ?) LIMIT 1",
            listed(groups),
            staff_id,
            staff_id,
        )
        return found is not None

    def save(self, lesson: Lesson) -> None:
        """Add or replace."""
        with self._database.atomic():
            self._save_row(lesson)
            write(self._database, "DELETE FROM lesson_groups WHERE lesson_id = ?", lesson.id)
            for group_id in sorted(lesson.group_ids):
                write(
                    self._database, "INSERT INTO lesson_groups VALUES (?, ?)", lesson.id, group_id
                )

    def _save_row(self, lesson: Lesson) -> None:
        write(
            self._database,
            "INSERT INTO lessons VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
            "title = excluded.title, room = excluded.room, starts_at = excluded.starts_at, "
            "ends_at = excluded.ends_at, teacher_id = excluded.teacher_id",
            lesson.id,
            lesson.title,
            lesson.room,
            from_moment(lesson.starts_at),
            from_moment(lesson.ends_at),
            lesson.teacher_id,
        )


def _lesson(record: Record) -> Lesson:
    groups = json.loads(record["groups_json"])
    return Lesson(
        id=LessonId(record["id"]),
        title=record["title"],
        group_ids=frozenset(GroupId(group_id) for group_id, _ in groups),
        group_names=tuple(name for _, name in groups),
        room=record["room"],
        starts_at=to_moment(record["starts_at"]),
        ends_at=to_moment(record["ends_at"]),
        teacher_id=record["teacher_id"],
    )


def _overview(record: Record) -> LessonOverview:
    return LessonOverview(_lesson(record), _state(record), record["substitute_id"])


def _state(record: Record) -> RegisterState:
    if record["started"] is None:
        return RegisterState.PLANNED
    return RegisterState.OPEN if record["signed_at"] is None else RegisterState.SIGNED
