"""Ids are types, so that a lesson's id is never taken for a student's. Each is a random UUID."""

from typing import NewType
from uuid import uuid4

StudentId = NewType("StudentId", str)
GroupId = NewType("GroupId", str)
LessonId = NewType("LessonId", str)
StaffId = NewType("StaffId", str)
AbsenceId = NewType("AbsenceId", str)
RequestId = NewType("RequestId", str)


def new_id() -> str:
    """A fresh random id, to be wrapped in its type: `StudentId(new_id())`."""
    return str(uuid4())
