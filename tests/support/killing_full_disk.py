"""A lesson on a disk that fills up. Run in a process of its own, on a disk or limit of its own.

`python -m tests.support.killing_full_disk FOLDER HOW` with HOW `filler` (a file takes what room is
left; the folder lies on a small disk) or `limit` (no file may grow). Says as one line of JSON what
was refused and how, and what stood before, meanwhile and afterwards.
"""

import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.mark import MarkKind
from app.storage.school import School
from app.usecases.consent.withdraw_consent import withdraw_consent
from app.usecases.lessons.check_in import check_in
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.mark_by_hand import mark_by_hand
from app.usecases.lessons.sign_register import sign_register
from privacy.errors import NotWritten
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from tests.support.killing_school import begin_lesson, full_school, open_as_teacher
from tests.support.killing_story import Step, plain
from tests.support.school import SmallSchool

if sys.platform != "win32":
    import resource

ENROLLED = "S000"
CONFIRMED_BEFORE = 3


class Room:
    """The room on the disk, which can be taken away and given back."""

    def __init__(self, folder: Path, how: str) -> None:
        self._filler = folder / "filler"
        self._ledger = folder / "data" / "ledger" / "2026.jsonl"
        self._how = how

    def take(self, *, leaving: int = 0) -> None:
        """Leave that many bytes, or next to none: a line of the ledger is cut off in its middle."""
        if self._how == "filler":
            with self._filler.open("wb", buffering=0) as file, suppress(OSError):
                while file.write(bytes(4096)):
                    pass
            os.truncate(self._filler, self._filler.stat().st_size - leaving)
        else:
            self._limit(self._ledger.stat().st_size + 10)

    def give_back(self) -> None:
        """As at first."""
        self._filler.unlink(missing_ok=True)
        if self._how == "limit":
            self._limit(resource.RLIM_INFINITY)

    @staticmethod
    def _limit(size: int) -> None:
        _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))


class FullDiskLesson:
    """The lesson: some marks, then the disk is full, then there is room again."""

    def __init__(self, folder: Path, how: str) -> None:
        self._small: SmallSchool = full_school(folder / "data")
        self._small.enrol(ENROLLED)
        self._decided: LessonId = self._decided_lesson()
        register = begin_lesson(self._small.school)
        self._lesson: LessonId = register.lesson.id
        self._students = [row.student.id for row in register.rows]
        self._room = Room(folder, how)
        self._backups = folder / "backups"

    def run(self) -> dict[str, object]:
        """All of it; what is to be told."""
        for student in self._students[:CONFIRMED_BEFORE]:
            self._check_in(student)
        before = self._state()
        self._room.take()
        refused = {name: self._refusal(act) for name, act in self._acts().items()}
        meanwhile = self._state()
        self._use_up_ledger()
        head = self._small.school.ledger.head
        refused["sign_register, once more"] = self._refusal(self._sign)
        refused["withdraw_consent"] = self._refusal(self._withdraw)
        is_ledger_as_before = self._small.school.ledger.head == head
        meanwhile_still = self._state()
        self._room.give_back()
        self._go_on()
        refused["sign_in"] = self._refused_sign_in()
        told = {"refused": refused, "before": before, "meanwhile": [meanwhile, meanwhile_still]}
        return {**told, "is_ledger_as_before": is_ledger_as_before, **self._afterwards()}

    def _acts(self) -> dict[str, Callable[[], object]]:
        school, teacher = self._small.school, self._small.teacher
        next_one = self._students[CONFIRMED_BEFORE]
        return {
            "check_in": lambda: self._check_in(next_one),
            "mark_by_hand": lambda: mark_by_hand(
                school, teacher, self._lesson, next_one, MarkKind.PRESENT
            ),
            "decide_unmarked": lambda: decide_unmarked(school, teacher, self._lesson),
            "sign_register": self._sign,
            "backup": lambda: school.backups.write(self._backups),
        }

    def _check_in(self, student: StudentId) -> None:
        school = self._small.school
        check_in(school, self._lesson, student, school.clock.now())

    def _sign(self) -> None:
        sign_register(self._small.school, self._small.teacher, self._decided)

    def _decided_lesson(self) -> LessonId:
        lesson = begin_lesson(self._small.school).lesson.id
        decide_unmarked(self._small.school, self._small.teacher, lesson)
        return lesson

    def _withdraw(self) -> None:
        student_id = self._small.id_of(ENROLLED)
        withdraw_consent(self._small.school, self._small.administrator, student_id)

    @staticmethod
    def _refusal(act: Callable[[], object]) -> list[str]:
        """The class and the code of the error; empty where there was none."""
        try:
            act()
        except Exception as error:  # noqa: BLE001 - which error it is, is the question
            return [type(error).__name__, str(getattr(error, "code", error))]
        return []

    def _refused_sign_in(self) -> list[str]:
        """With room for a small file, but not for what the database needs to open."""
        self._small.school.close()
        self._room.take(leaving=8192)
        refused = self._refusal(
            lambda: open_as_teacher(self._small.school.paths, self._small.clock)
        )
        self._room.give_back()
        return refused

    def _use_up_ledger(self) -> None:
        """Fill what the ledger's last block still holds."""
        with suppress(NotWritten):
            while True:
                self._small.school.ledger.append("note", {})

    def _state(self) -> dict[str, object]:
        school = self._small.school
        student = self._small.student(ENROLLED)
        purpose = Purpose.FACE_AT_SPOT
        head = school.registers.head(self._decided)
        changes = school.registers.changes(self._lesson)
        permit = school.consents.require(SubjectRef(student.subject_ref), purpose)
        return {
            "marks": self._marks(school),
            "history": [Step.of(change).student for change in changes],
            "is_signed": head is not None and head.signature is not None,
            "template": school.vault.open(permit).template.hex(),
            "backups": sorted(path.name for path in self._backups.glob("*")),
        }

    def _go_on(self) -> None:
        """What was refused, once more; without a restart."""
        acts = self._acts()
        for name in ("check_in", "decide_unmarked", "sign_register", "backup"):
            acts[name]()
        self._withdraw()

    def _afterwards(self) -> dict[str, object]:
        small = self._small.reopen(self._small.teacher)
        school = small.school
        head = school.registers.head(self._decided)
        told = {
            "marks": self._marks(school),
            "is_signed": head is not None and head.signature is not None,
            "holds": school.vault.holds(SubjectRef(small.student(ENROLLED).subject_ref)),
            "ledger_head_is_verified": school.ledger.verify().head == school.ledger.head[1],
            "students": len(self._students),
        }
        school.close()
        return {"afterwards": told}

    def _marks(self, school: School) -> list[list[str | int]]:
        marks = school.registers.marks(self._lesson)
        return sorted([mark.student_id, *plain(mark)] for mark in marks)


if __name__ == "__main__":
    answer = FullDiskLesson(Path(sys.argv[1]), sys.argv[2]).run()
    sys.stdout.write(json.dumps(answer) + "\n")
