"""How long a mark waits while a backup is written: the longest stretch between two of its steps."""

import os
from collections.abc import Mapping
from time import perf_counter
from typing import Final

from app.benchmarks.many_faces import ManyFaces, many_faces
from app.benchmarks.withdrawing import percentiles
from app.domain.roll_call.mark import MarkKind
from app.domain.work import Stepping
from app.usecases.consent.withdraw_consent import withdraw_consent
from app.usecases.lessons.mark_by_hand import mark_by_hand
from app.usecases.safekeeping.backup import backup

BAR_MS: Final = 250.0
_STUDENTS: Final = 120
_ROW_BYTES: Final = 3000
_EVERY: Final = 10
_WITHDRAW_AT: Final = 5


def measure_backup(megabytes: int) -> Mapping[str, object]:
    """A mark between each ten steps, and an erasure in the middle; both are timed."""
    with many_faces(_STUDENTS) as faces:
        _grow(faces, megabytes)
        gaps: list[float] = []
        marks: list[float] = []
        erasures: list[float] = []
        last = perf_counter()

        def between() -> None:
            nonlocal last
            gaps.append(perf_counter() - last)
            if len(gaps) % _EVERY == 0:
                marks.append(_mark(faces, len(gaps)))
            if len(gaps) == _WITHDRAW_AT:
                erasures.append(_withdraw(faces))
            last = perf_counter()

        target = faces.school.paths.root.parent / "stick"
        last = began = perf_counter()
        path = backup(faces.school, faces.administrator, target, Stepping(between))
        seconds = perf_counter() - began
        size = path.stat().st_size / 1024**2
    return {
        "backup_mb": round(size, 1),
        "seconds": round(seconds, 2),
        "mb_per_second": round(size / seconds, 1),
        "steps": len(gaps),
        "waits_ms": percentiles(gaps),
        "marks": len(marks),
        "marks_ms": percentiles(marks or [0.0]),
        "erasure_meanwhile_ms": round(1000 * max(erasures, default=0.0), 2),
        "bar_ms": BAR_MS,
        "met": percentiles(gaps)["p99"] < BAR_MS,
    }


def _mark(faces: ManyFaces, number: int) -> float:
    register = faces.school.registers.rows(faces.lesson_id)
    student = register[number % len(register)].student
    began = perf_counter()
    mark_by_hand(
        faces.school,
        faces.teacher,
        faces.lesson_id,
        student.id,
        MarkKind.PRESENT if number // _EVERY % 2 else MarkKind.ABSENT,
    )
    return perf_counter() - began


def _withdraw(faces: ManyFaces) -> float:
    began = perf_counter()
    withdraw_consent(faces.school, faces.administrator, faces.students[0])
    return perf_counter() - began


def _grow(faces: ManyFaces, megabytes: int) -> None:
    """As many years' rows as it takes; no table of the program's."""
    database = faces.school.vault.database
    database.conn.execute("CREATE TABLE ballast (number INTEGER PRIMARY KEY, content BLOB)")
    with database.atomic():
        rows = ((os.urandom(_ROW_BYTES),) for _ in range(megabytes * 1024**2 // _ROW_BYTES))
        database.conn.executemany("INSERT INTO ballast (content) VALUES (?)", rows)
