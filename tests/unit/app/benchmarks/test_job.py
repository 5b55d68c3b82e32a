"""A job reaches the measuring process as it was given."""

from pathlib import Path

from app.benchmarks.job import Contender, Job, Part, Visit


def test_a_job_survives_the_way_to_another_process() -> None:
    """Every field is there again, with its type."""
    visits = (Visit(1.0, 4.0, 1.5, "face-008"), Visit(5.0, 9.0, 5.5))
    job = Job(Contender.PRECISE, Part.MEMORY, 20.0, 25.0, 500, models=Path("models"), visits=visits)
    assert Job.from_json(job.to_json()) == job


def test_a_job_can_be_given_again_otherwise() -> None:
    """Only what is named changes."""
    job = Job(Contender.NAIVE, Part.ROUND, 20.0, 25.0)
    other = job.but(contender=Contender.STANDARD)
    assert (other.contender, other.seconds) == (Contender.STANDARD, 20.0)
