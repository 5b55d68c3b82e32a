"""What a whole benchmark measures, and the jobs it takes."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.benchmarks.job import Contender, Job, Part, Visit
from recognition.model_files import known_engines, path_of

USUAL_SECONDS: Final = 20.0
USUAL_RATE: Final = 25.0
USUAL_ROUNDS: Final = 3
USUAL_FRAMES: Final = 10_000
_ONCE: Final = (Part.STAGES, Part.GALLERY, Part.CROWD, Part.MEMORY)


@dataclass(frozen=True)
class Plan:
    """How much is measured.

    Attributes:
        seconds: of film.
        rate: frames a second of the drawn film.
        rounds: how often each contender plays, in turn with the others.
        frames: how many the memory is watched over.
        source: a film file; None for the drawn film.
        enrol: folder with one folder of pictures for each person in the file.
        models: folder with the model files that the school has brought.
        once: what is measured once for each engine.
    """

    seconds: float = USUAL_SECONDS
    rate: float = USUAL_RATE
    rounds: int = USUAL_ROUNDS
    frames: int = USUAL_FRAMES
    source: Path | None = None
    enrol: Path | None = None
    models: Path | None = None
    once: tuple[Part, ...] = _ONCE

    @classmethod
    def quick(cls, models: Path | None = None) -> "Plan":
        """One person, few frames: shows that everything runs; its figures are worth little."""
        few = (Part.STAGES, Part.MEMORY)
        return cls(seconds=1.0, rate=5.0, rounds=1, frames=60, models=models, once=few)

    @property
    def engines(self) -> tuple[Contender, ...]:
        """The engines whose files are here."""
        has_precise = _has_files(Contender.PRECISE, self.models)
        return (Contender.STANDARD, Contender.PRECISE) if has_precise else (Contender.STANDARD,)

    @property
    def finding(self) -> Job:
        """The job that comes first: when is a good face on the spot."""
        return self._job(Contender.STANDARD, Part.VISITS, ())

    def rounds_of_jobs(self, visits: tuple[Visit, ...]) -> Iterator[list[Job]]:
        """For each round every contender once; every second round in the other order."""
        everybody = (Contender.NAIVE, *self.engines)
        for number in range(self.rounds):
            order = everybody[::-1] if number % 2 else everybody
            yield [self._job(contender, Part.ROUND, visits) for contender in order]

    def jobs_once(self, visits: tuple[Visit, ...]) -> list[Job]:
        """What is measured once for each engine."""
        parts = [part for part in self.once if part is not Part.CROWD or self.source is None]
        return [self._job(engine, part, visits) for part in parts for engine in self.engines]

    def _job(self, contender: Contender, part: Part, visits: tuple[Visit, ...]) -> Job:
        return Job(
            contender,
            part,
            self.seconds,
            self.rate,
            self.frames,
            self.source,
            self.enrol,
            self.models,
            visits=visits,
        )


def _has_files(contender: Contender, models: Path | None) -> bool:
    engine = known_engines().get(contender.value)
    if engine is None:
        return False
    paths = [path_of(model, models) for model in engine.models]
    return all(path is not None and path.is_file() for path in paths)
