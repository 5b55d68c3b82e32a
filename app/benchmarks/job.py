"""What one measuring process is asked to do. Plain values, because they travel as JSON."""

import json
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

CLASS_SIZE: Final = 30


class Contender(StrEnum):
    """Whom a process measures."""

    NAIVE = "naive"
    STANDARD = "standard"
    PRECISE = "precise"


class Part(StrEnum):
    """What a process measures."""

    VISITS = "visits"
    ROUND = "round"
    STAGES = "stages"
    GALLERY = "gallery"
    CROWD = "crowd"
    MEMORY = "memory"


@dataclass(frozen=True)
class Visit:
    """One person's stay at the spot, as it really was.

    Attributes:
        begins_at: seconds of the film; from here on a decision belongs to this visit.
        ends_at: and until here.
        good_from: when the first picture of a good face on the spot was taken.
        person: who it is; None where nobody has told, as in somebody's own film.
    """

    begins_at: float
    ends_at: float
    good_from: float
    person: str | None = None


@dataclass(frozen=True)
class Job:
    """One process's task.

    Attributes:
        seconds: of film.
        rate: frames a second of the drawn film; a file has its own.
        frames: how many the memory is watched over.
        source: a film file; None for the drawn film.
        enrol: folder with one folder of pictures for each person in the file.
        models: folder with the model files that the school has brought.
        visits: as found before; empty for the process that finds them.
        gallery_size: templates to compare with, made up of random ones beyond the film's people.
    """

    contender: Contender
    part: Part
    seconds: float
    rate: float
    frames: int = 0
    source: Path | None = None
    enrol: Path | None = None
    models: Path | None = None
    gallery_size: int = CLASS_SIZE
    visits: tuple[Visit, ...] = field(default=(), repr=False)

    def but(self, **changes: Any) -> "Job":
        """The same task with some things otherwise."""
        return replace(self, **changes)

    def to_json(self) -> str:
        """For the other process."""
        return json.dumps(asdict(self), default=str)

    @classmethod
    def from_json(cls, text: str) -> "Job":
        """What `to_json` wrote."""
        given = json.loads(text)
        for name in ("source", "enrol", "models"):
            given[name] = None if given[name] is None else Path(given[name])
        given["contender"], given["part"] = Contender(given["contender"]), Part(given["part"])
        given["visits"] = tuple(Visit(**visit) for visit in given["visits"])
        return cls(**given)
