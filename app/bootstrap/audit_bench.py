"""`upprop bench audit`: a year of a large school, audited; how long it takes, and who has to wait.

The school is invented, lies in a temporary folder and goes with it. Its lessons are written
straight into the database, and its signatures into the ledger, as a year of use leaves them.
"""

import gc
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from time import perf_counter, thread_time
from typing import Final
from uuid import uuid4

import click
from typing_extensions import override

from app.benchmarks.many_faces import ManyFaces, many_faces
from app.benchmarks.memory import now_mb, peak_mb
from app.bootstrap.checks import CHECKS
from app.cli.benching import bench_command
from app.cli.opening import json_option
from app.cli.terminal import Terminal
from app.domain.accounts.staff import StaffMember
from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.mark import Mark, MarkKind
from app.domain.roll_call.signing import digest_of
from app.domain.work import Work
from app.usecases.audit.run_audit import run_audit
from privacy.accountability.ledger import Fact

SCHOOL_DAYS: Final = 178
A_YEAR: Final = 365
HOURS: Final = (7, 8, 9, 10, 12, 13, 14)
ON_A_REGISTER: Final = 25
MONTHS_OF_AI_LOG: Final = 180
BAR_MS: Final = 100.0
SLOWEST: Final = 6
_AT: Final = "%Y-%m-%dT%H:%M:%S.000000+00:00"


@click.command("audit")
@click.option("--students", type=click.IntRange(30, 20_000), default=5000, show_default=True)
@click.option("--lessons", type=click.IntRange(1, 2000), default=400, show_default=True)
@click.option("--days", type=click.IntRange(1, SCHOOL_DAYS), default=SCHOOL_DAYS, show_default=True)
@json_option
def audit_command(students: int, lessons: int, days: int, *, as_json: bool) -> None:
    """How long an audit takes, and how long a mark waits for it at most."""
    terminal = Terminal(as_json)
    measured = measure_audit(students, lessons, days)
    for name, value in measured.items():
        terminal.say(f"{name.replace('_', ' ')}: {value}")
    terminal.result(measured)


bench_command.add_command(audit_command)


def measure_audit(students: int, lessons: int, days: int) -> Mapping[str, object]:
    """Make the school, audit it, and time every step between two chances for a mark."""
    with many_faces(students) as faces:
        began = perf_counter()
        _live_a_year(faces, lessons, days)
        made, before = perf_counter() - began, now_mb()
        # As in the window, where the collector works on the UI thread alone.
        gc.disable()
        steps = _Steps()
        began = perf_counter()
        report = run_audit(faces.school, _officer(faces), CHECKS, steps).report
        steps.step()
        seconds = perf_counter() - began
        gc.enable()
        size = sum(path.stat().st_size for path in faces.school.paths.root.glob("upprop.db*"))
    return {
        "students": students,
        "lessons": lessons * days,
        "marks": lessons * days * ON_A_REGISTER,
        "ledger_entries": report.head[0],
        "database_megabytes": round(size / 1024**2),
        "make_seconds": round(made, 1),
        "checks": len(report.checked),
        "findings": [each.id for each in report.findings],
        "not_told": [each.id for each in report.untold],
        "seconds": round(seconds, 1),
        "steps": steps.count,
        "longest_step_ms": round(1000 * steps.longest, 1),
        "steps_over_100_ms": steps.over,
        "longest_step_cpu_ms": round(1000 * steps.longest_cpu, 1),
        "steps_over_100_ms_cpu": steps.over_cpu,
        "slowest_checks_cpu_ms": steps.slowest(),
        "rss_before_mb": before,
        "peak_rss_mb": peak_mb(),
    }


class _Steps(Work):
    """Times what lies between two chances for a mark to be written.

    Beside the time that passed stands this thread's own: what else the machine did is not in it.
    """

    def __init__(self) -> None:
        self.count, self.over, self.longest = 0, 0, 0.0
        self.over_cpu, self.longest_cpu = 0, 0.0
        self._by_check: dict[str, float] = {}
        self._check = ""
        self._since, self._since_cpu = perf_counter(), thread_time()

    @override
    def step(self, done: int = 0, of: int = 0) -> None:
        """A chance."""
        now, now_cpu = perf_counter(), thread_time()
        took, took_cpu = now - self._since, now_cpu - self._since_cpu
        self._since, self._since_cpu = now, now_cpu
        self.count += 1
        self.over += 1000 * took > BAR_MS
        self.over_cpu += 1000 * took_cpu > BAR_MS
        self.longest, self.longest_cpu = max(self.longest, took), max(self.longest_cpu, took_cpu)
        self._by_check[self._check] = max(self._by_check.get(self._check, 0.0), took_cpu)
        if of == len(CHECKS):
            self._check = CHECKS[done].id

    def slowest(self) -> Mapping[str, float]:
        """The longest step of each of the slowest checks."""
        ranked = sorted(self._by_check.items(), key=lambda each: -each[1])
        return {check: round(1000 * took, 1) for check, took in ranked[:SLOWEST]}


def _officer(faces: ManyFaces) -> StaffMember:
    return next(each for each in faces.school.staff.every() if each.role.value == "officer")


def _live_a_year(faces: ManyFaces, lessons: int, days: int) -> None:
    today = faces.school.clock.now().replace(hour=0, minute=0, second=0, microsecond=0)
    for number in range(days):
        day = today - timedelta(days=A_YEAR - 1 - number * (A_YEAR - 2) // SCHOOL_DAYS)
        _live_a_day(faces, day, lessons)


def _live_a_day(faces: ManyFaces, day: datetime, lessons: int) -> None:
    held = list(_lessons_of(faces, day, lessons))
    database, teacher = faces.school.vault.database, faces.teacher.id
    with faces.school.atomic():
        conn = database.conn
        conn.executemany(
            "INSERT INTO lessons VALUES (?, 'Measured', '', ?, ?, ?)",
            [(id_, *_hours(at), teacher) for id_, at, _ in held],
        )
        conn.executemany(
            "INSERT INTO registers VALUES (?, ?, NULL, NULL, NULL, NULL, NULL)",
            [(id_, at.strftime(_AT)) for id_, at, _ in held],
        )
        rows = [(id_, student) for id_, _, students in held for student in students]
        conn.executemany("INSERT INTO register_rows VALUES (?, ?)", rows)
        _mark_all(faces, held)
        _sign_all(faces, held)
        _note_uses(faces, held)


def _mark_all(faces: ManyFaces, held: Sequence["_Held"]) -> None:
    conn = faces.school.vault.database.conn
    first = conn.execute("SELECT coalesce(max(sequence), 0) FROM mark_changes").fetchone()[0]
    steps, marks = [], []
    for id_, at, students in held:
        when = at.strftime(_AT)
        for student in students:
            first += 1
            steps.append((first, id_, student, when, when))
            marks.append((id_, student, first))
    conn.executemany(
        "INSERT INTO mark_changes VALUES (?, ?, ?, 'present', ?, 0, 0, 1, ?, NULL, '', 0, 0)",
        steps,
    )
    conn.executemany("INSERT INTO marks VALUES (?, ?, ?)", marks)


def _sign_all(faces: ManyFaces, held: Sequence["_Held"]) -> None:
    teacher, facts, signed = faces.teacher.id, [], []
    for id_, at, students in held:
        digest = digest_of(id_, (_present(id_, each, at) for each in students))
        body = {"lesson": id_, "digest": digest, "staff": teacher}
        facts.append(Fact("register_signed", body))
        signed.append((teacher, at.strftime(_AT), digest, id_))
    faces.school.ledger.append_all(facts, checkpoint=True)
    faces.school.vault.database.conn.executemany(
        "UPDATE registers SET signed_by = ?, signed_at = ?, digest = ? WHERE lesson_id = ?", signed
    )
    faces.school.vault.database.conn.executemany(
        "INSERT INTO access_log VALUES (NULL, ?, ?, 'register', ?, NULL, 1)",
        [(at.strftime(_AT), teacher, id_) for id_, at, _ in held],
    )


def _note_uses(faces: ManyFaces, held: Sequence["_Held"]) -> None:
    """Lines of the AI log as long as it is kept: of people whom the machine did not name.

    The invented school decided today, so the audit finds that they were before any decision.
    """
    since = faces.school.clock.now() - timedelta(days=MONTHS_OF_AI_LOG)
    faces.school.vault.database.conn.executemany(
        "INSERT INTO ai_log VALUES (?, ?, ?, ?, 'face_at_spot', '', NULL, '', ?, ?, NULL)",
        [
            (str(uuid4()), at.strftime(_HOUR), id_, str(uuid4()), outcome, faces.teacher.id)
            for id_, at, _ in held
            if at > since
            for outcome in ("unknown", "unusable", "ambiguous", "unknown", "unusable")
        ],
    )


_HOUR: Final = "%Y-%m-%dT%H:00:00.000000+00:00"
_Held = tuple[LessonId, datetime, Sequence[StudentId]]


def _lessons_of(faces: ManyFaces, day: datetime, lessons: int) -> Iterator[_Held]:
    for number in range(lessons):
        at = day + timedelta(hours=HOURS[number % len(HOURS)])
        first = number * ON_A_REGISTER % max(1, len(faces.students) - ON_A_REGISTER)
        students = faces.students[first : first + ON_A_REGISTER]
        yield LessonId(str(uuid4())), at, students


def _hours(at: datetime) -> tuple[str, str]:
    return at.strftime(_AT), (at + timedelta(minutes=50)).strftime(_AT)


def _present(lesson_id: LessonId, student_id: StudentId, at: datetime) -> Mark:
    return Mark(lesson_id, student_id, MarkKind.PRESENT, at, 0, 0, proposed=False)
