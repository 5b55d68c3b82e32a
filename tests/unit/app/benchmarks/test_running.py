"""Every contender is measured alone, in turn with the others; a failure is told, not guessed."""

from pathlib import Path
from typing import Any

import pytest

from app.benchmarks.job import Contender, Job, Part
from app.benchmarks.plan import Plan
from app.benchmarks.running import PartFailed, measure_apart, run_plan
from recognition.model_files import known_engines


class _Process:
    """Stands for the measuring processes and remembers who was measured."""

    def __init__(self) -> None:
        self.jobs: list[Job] = []

    def __call__(self, job: Job) -> dict[str, Any]:
        """Give a little."""
        self.jobs.append(job)
        if job.part is Part.VISITS:
            visit = {"begins_at": 1.0, "ends_at": 4.0, "good_from": 1.5, "person": "ada"}
            return {"visits": [visit]}
        return {"cpu_s": 1.0}


def _with_precise(folder: Path) -> Path:
    for model in known_engines()["precise"].models:
        (folder / model.name).write_bytes(b"only its place is asked for")
    return folder


def test_contenders_take_turns() -> None:
    """In each round everybody once, every second round in the other order."""
    process = _Process()
    run_plan(Plan(rounds=2, once=()), measure=process)
    order = [job.contender for job in process.jobs if job.part is Part.ROUND]
    naive, standard = Contender.NAIVE, Contender.STANDARD
    assert order == [naive, standard, standard, naive]


def test_the_precise_engine_runs_where_its_files_are(tmp_path: Path) -> None:
    """And only there."""
    assert Plan(models=tmp_path).engines == (Contender.STANDARD,)
    both = (Contender.STANDARD, Contender.PRECISE)
    assert Plan(models=_with_precise(tmp_path)).engines == both


def test_everybody_is_judged_by_the_same_visits() -> None:
    """They are found once, before anything is measured."""
    process = _Process()
    gathered = run_plan(Plan(rounds=1), measure=process)
    assert process.jobs[0].part is Part.VISITS
    assert all(job.visits == gathered.visits for job in process.jobs[1:])
    assert gathered.visits[0].person == "ada"


def test_a_file_has_no_table_of_people_a_minute() -> None:
    """The people of a film cannot be made to come faster."""
    process = _Process()
    run_plan(Plan(rounds=1, source=Path("film.mp4"), enrol=Path("people")), measure=process)
    assert Part.CROWD not in {job.part for job in process.jobs}


def test_progress_counts_to_the_last_job() -> None:
    """Whoever waits sees what is being measured and how much is left."""
    told: list[tuple[int, int]] = []
    run_plan(
        Plan(rounds=1, once=(Part.MEMORY,)),
        measure=_Process(),
        on_progress=lambda _job, done, of: told.append((done, of)),
    )
    assert told == [(0, 0), (0, 3), (1, 3), (2, 3)]


def test_a_process_without_a_result_is_told(tmp_path: Path) -> None:
    """With the last lines of what it said."""
    job = Job(Contender.STANDARD, Part.VISITS, 9.0, 25.0, source=tmp_path / "nothing.mp4")
    with pytest.raises(PartFailed) as caught:
        measure_apart(job)
    assert "source_missing" in caught.value.told
    assert caught.value.job == job
