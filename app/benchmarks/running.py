"""Sends each job to a process of its own, one at a time, and gathers what they measured."""

import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from app.benchmarks.job import Contender, Job, Part, Visit
from app.benchmarks.plan import Plan

LONGEST_SECONDS: Final = 3600.0
_TOLD_LINES: Final = 3

Measured = Mapping[str, Any]
Measure = Callable[[Job], Measured]
OnProgress = Callable[[Job, int, int], None]


class PartFailed(Exception):
    """A measuring process ended without a result.

    Attributes:
        job: what it was to do.
        told: the last lines of what it said.
    """

    def __init__(self, job: Job, told: str) -> None:
        super().__init__(f"{job.contender} {job.part}")
        self.job = job
        self.told = told


@dataclass
class Gathered:
    """What all processes measured.

    Attributes:
        visits: who is at the spot when.
        rounds: by contender, one entry for each round.
        once: by engine and part.
    """

    plan: Plan
    visits: tuple[Visit, ...] = ()
    rounds: dict[Contender, list[Measured]] = field(default_factory=dict)
    once: dict[tuple[Contender, Part], Measured] = field(default_factory=dict)


def measure_apart(job: Job) -> Measured:
    """Do a job in a fresh process, so that its CPU time and memory are its own.

    Raises:
        PartFailed: it ended without a result.
    """
    command = [sys.executable, "-m", "app.benchmarks"]
    try:
        done = subprocess.run(  # noqa: S603 - this program itself, the job on standard input
            command,
            input=job.to_json(),
            capture_output=True,
            check=False,
            encoding="utf-8",
            timeout=LONGEST_SECONDS,
        )
    except subprocess.TimeoutExpired as error:
        raise PartFailed(job, "timeout") from error
    lines = done.stdout.splitlines()
    # The peer's library ends with status 0 when a part of it is missing: only a result counts.
    if done.returncode or not lines or not lines[-1].startswith("{"):
        raise PartFailed(job, "\n".join(done.stderr.splitlines()[-_TOLD_LINES:]))
    measured: Measured = json.loads(lines[-1])
    return measured


def run_plan(
    plan: Plan, *, measure: Measure = measure_apart, on_progress: OnProgress | None = None
) -> Gathered:
    """Measure everything, one process after the other.

    Args:
        plan: how much.
        measure: does one job.
        on_progress: called with the job at hand, the number done and of how many.

    Raises:
        PartFailed: a measuring process ended without a result.
    """
    tell = on_progress or _in_silence
    tell(plan.finding, 0, 0)
    found = measure(plan.finding)["visits"]
    gathered = Gathered(plan, tuple(Visit(**visit) for visit in found))
    rounds = [job for jobs in plan.rounds_of_jobs(gathered.visits) for job in jobs]
    jobs = rounds + plan.jobs_once(gathered.visits)
    for done, job in enumerate(jobs):
        tell(job, done, len(jobs))
        measured = measure(job)
        if job.part is Part.ROUND:
            gathered.rounds.setdefault(job.contender, []).append(measured)
        else:
            gathered.once[job.contender, job.part] = measured
    return gathered


def _in_silence(_job: Job, _done: int, _of: int) -> None:
    """Nobody wants to know."""
