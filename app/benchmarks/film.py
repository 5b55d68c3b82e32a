"""The video that all contenders see: drawn in memory, or a file that somebody brings.

A moment is drawn or decoded when it is asked for and never kept, so that a film of any length
costs no memory and its making stays outside what is timed.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from math import ceil
from pathlib import Path
from typing import Final, Protocol

from app.benchmarks.job import Job
from app.demo.camera import SyntheticCamera
from app.demo.film import sitting
from app.demo.roster import STUDENTS, DemoStudent, Way
from app.demo.script import GAP_SECONDS, WALK_SECONDS, Script, Side, Turn
from recognition.backends import open_source
from recognition.frame import Frame
from recognition.geometry import WHOLE_PICTURE, RelativeBox
from recognition.spot import DEFAULT_REGION

FIRST_AT: Final = 1.8  # the spot is empty before, so that it is known what empty looks like
STAYS: Final = 2.1  # as in the demo lesson
_AFTER: Final = 1.5
_ENROLMENT_STEP: Final = 0.32  # another view of the head each time
_ENROLMENT_FRAMES: Final = 8
_PEOPLE: Final = tuple(one for one in STUDENTS if one.way is Way.FACE and one.family_name != "Ek")

Sitters = Mapping[str, Callable[[], Iterator[Frame]]]


@dataclass(frozen=True)
class Moment:
    """One frame of a film, not yet made."""

    at: float
    number: int
    show: Callable[[], Frame] = field(repr=False)


class Reel(Protocol):
    """Frames in their order."""

    def moments(self) -> Iterator[Moment]:
        """Every frame, from the beginning."""
        ...


class Film(Reel, Protocol):
    """A video with the people to be enrolled for it."""

    @property
    def region(self) -> RelativeBox:
        """The part of an enrolment picture in which a face is looked for."""
        ...

    @property
    def sitters(self) -> Sitters:
        """Pictures of each person, for the enrolment."""
        ...

    @property
    def turns(self) -> tuple[Turn, ...]:
        """Who is really there when; empty where nobody has told."""
        ...


class DrawnFilm:
    """People of the demo's cast step up one after the other; nobody is real."""

    region = DEFAULT_REGION

    def __init__(self, seconds: float, rate: float, gap: float = GAP_SECONDS) -> None:
        """Write the script.

        Args:
            seconds: how long the film may be at most; at least one person steps up.
            rate: frames a second.
            gap: seconds between one person's leaving and the next one's coming.
        """
        step = STAYS + 2 * WALK_SECONDS + gap
        count = max(1, int((seconds - FIRST_AT - _AFTER + gap) / step))
        self.turns = tuple(_turn(index, FIRST_AT + index * step) for index in range(count))
        self._rate = rate
        script = Script(self.turns)
        self._count = ceil(script.seconds * rate)
        self._camera = SyntheticCamera(script, paced=False)

    @property
    def sitters(self) -> Sitters:
        """Each of the people alone on the spot, the head turned differently in each picture."""
        keys = {turn.person for turn in self.turns}
        return {one.face: _sitting(one) for one in _PEOPLE if one.face in keys}

    def moments(self) -> Iterator[Moment]:
        """Every frame, from the beginning."""
        for number in range(self._count):
            at = number / self._rate
            yield Moment(at, number, _drawn(self._camera, at, number))


class FileFilm:
    """A film file, its people enrolled from a folder of pictures for each."""

    region = WHOLE_PICTURE
    turns: tuple[Turn, ...] = ()

    def __init__(self, path: Path, seconds: float, enrol: Path | None) -> None:
        """Take the file; it is opened anew for each playing.

        Raises:
            SourceUnavailable: source_missing, source_garbage (source).
        """
        self._path, self._seconds, self._enrol = path, seconds, enrol
        open_source(str(path), paced=False).close()

    @property
    def sitters(self) -> Sitters:
        """One person for each folder in the enrolment folder."""
        if self._enrol is None:
            return {}
        folders = sorted(path for path in self._enrol.iterdir() if path.is_dir())
        return {folder.name: _pictures(folder) for folder in folders}

    def moments(self) -> Iterator[Moment]:
        """Every frame, from the beginning, for as long as was asked for."""
        for frame in _frames(self._path):
            if frame.captured_at > self._seconds:
                return
            yield Moment(frame.captured_at, frame.number, _ready(frame))


def film_for(job: Job, gap: float = GAP_SECONDS) -> Film:
    """The film that a job plays.

    Raises:
        SourceUnavailable: the file is missing or no film.
    """
    if job.source is not None:
        return FileFilm(job.source, job.seconds, job.enrol)
    return DrawnFilm(job.seconds, job.rate, gap)


def looped(film: Reel, frames: int) -> Iterator[Frame]:
    """That many frames: the film over and over, in a time that only goes on."""
    number, begins_at, last_at = 0, 0.0, 0.0
    while True:
        for moment in film.moments():
            if number == frames:
                return
            last_at = begins_at + moment.at
            yield Frame(moment.show().pixels, last_at, number)
            number += 1
        if number == 0:
            return
        begins_at = last_at + 1.0


def _turn(index: int, begins_at: float) -> Turn:
    side = Side.LEFT if index % 2 else Side.RIGHT
    return Turn(_PEOPLE[index % len(_PEOPLE)].face, begins_at, STAYS, side)


def _drawn(camera: SyntheticCamera, at: float, number: int) -> Callable[[], Frame]:
    return lambda: Frame(camera.picture(at), at, number)


def _ready(frame: Frame) -> Callable[[], Frame]:
    return lambda: frame


def _sitting(one: DemoStudent) -> Callable[[], Iterator[Frame]]:
    def frames() -> Iterator[Frame]:
        camera = SyntheticCamera(sitting(one), paced=False)
        for number in range(_ENROLMENT_FRAMES):
            at = WALK_SECONDS + number * _ENROLMENT_STEP
            yield Frame(camera.picture(at), at, number)

    return frames


def _pictures(folder: Path) -> Callable[[], Iterator[Frame]]:
    return lambda: _frames(folder)


def _frames(path: Path) -> Iterator[Frame]:
    source = open_source(str(path), paced=False)
    try:
        while (frame := source.read()) is not None:
            yield frame
    finally:
        source.close()
