"""How long a withdrawal takes until the template is erased, with a long read beside it.

The read is harder than any in the program: on a connection and a thread of its own it reads every
table over and over, in chunks of a hundred milliseconds with hardly a pause, as an audit may.
"""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from time import perf_counter, sleep
from typing import Final

from app.benchmarks.many_faces import PASSPHRASE, USER_NAME, ManyFaces, many_faces
from app.demo.operating_point import DEMO_OPERATING_POINT
from app.paths import DataPaths
from app.usecases.consent.withdraw_consent import withdraw_consent
from app.usecases.faces.live_gallery import live_gallery
from privacy.at_rest.database import open_database
from privacy.at_rest.keys import StaffKeys
from privacy.subjects import SubjectRef

CHUNK_SECONDS: Final = 0.1
PAUSE_SECONDS: Final = 0.001
BAR_MS: Final = 1000.0


def measure_withdrawals(templates: int, withdrawals: int) -> Mapping[str, object]:
    """From the act to the erased template with its receipt, and to the lesson's new gallery."""
    with many_faces(templates) as faces, _long_read(faces.school.paths) as chunks:
        erased, swapped = [], []
        for number in range(withdrawals):
            one, both = _withdraw(faces, number)
            erased.append(one)
            swapped.append(both)
        held = sum(faces.school.vault.holds(subject) for subject in _withdrawn(faces, withdrawals))
    return {
        "templates": templates,
        "withdrawals": withdrawals,
        "read_chunks_meanwhile": chunks[0],
        "erased_ms": percentiles(erased),
        "erased_and_gallery_ms": percentiles(swapped),
        "still_held": held,
        "bar_ms": BAR_MS,
        "met": not held and percentiles(swapped)["p99"] < BAR_MS,
    }


def percentiles(seconds: list[float]) -> dict[str, float]:
    """Median, 99th percentile (the value that at most one in a hundred is above) and greatest."""
    ordered = sorted(seconds)
    last = len(ordered) - 1
    at = {"p50": ordered[last // 2], "p99": ordered[round(0.99 * last)], "most": ordered[-1]}
    return {name: round(1000 * value, 2) for name, value in at.items()}


def _withdraw(faces: ManyFaces, number: int) -> tuple[float, float]:
    """Not one after the other in the class list: each from another class."""
    student_id = faces.students[_place(faces, number)]
    began = perf_counter()
    withdraw_consent(faces.school, faces.administrator, student_id)
    erased = perf_counter() - began
    live_gallery(faces.school, faces.lesson_id, DEMO_OPERATING_POINT.engine_id, number + 1)
    return erased, perf_counter() - began


def _place(faces: ManyFaces, number: int) -> int:
    """A walk that comes to everybody once, as 7919 is prime and no school has so many."""
    return number * 7919 % len(faces.students)


def _withdrawn(faces: ManyFaces, count: int) -> Iterator[SubjectRef]:
    for number in range(count):
        student = faces.school.students.get(faces.students[_place(faces, number)])
        yield SubjectRef(student.subject_ref)


@contextmanager
def _long_read(paths: DataPaths) -> Iterator[list[int]]:
    """Reads everything for as long as the block lasts; how many chunks it came to."""
    key = StaffKeys(paths.staff_keys).unlock(USER_NAME, PASSPHRASE).database_key()
    stop, chunks = threading.Event(), [0]

    def read() -> None:
        database = open_database(paths.database, key)
        tables = database.table_names()
        while not stop.is_set():
            database.conn.execute("BEGIN")
            until = perf_counter() + CHUNK_SECONDS
            while perf_counter() < until:
                for table in tables:
                    database.conn.execute(
                        f"SELECT * FROM [{table}]"  # noqa: S608 - the schema's own names
                    ).fetchmany(1000)
            database.conn.execute("COMMIT")
            chunks[0] += 1
            sleep(PAUSE_SECONDS)
        database.close()

    thread = threading.Thread(target=read, name="long read")
    thread.start()
    try:
        yield chunks
    finally:
        stop.set()
        thread.join()
