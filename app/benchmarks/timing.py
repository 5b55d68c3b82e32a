"""Doubles that time the parts of the pipeline from outside; they do what the real parts do.

Time is the CPU time of this process, so that a busy machine does not count.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from time import process_time

from typing_extensions import override

from app.benchmarks.playing import Player
from recognition.evidence import Decision
from recognition.face import AlignedFace, DetectedFace
from recognition.frame import Frame
from recognition.gallery import Candidate, Gallery, ReferenceId
from recognition.ports import CardReader, FaceEngine
from recognition.presence import Presence
from recognition.quality import judge
from recognition.spot import Spot
from recognition.template import Template


class Stage(StrEnum):
    """A part of what is done with a frame."""

    CARDS = "cards"
    PRESENCE = "presence"
    DETECT = "detect"  # with the landmarks, which the engines find in the same step
    ALIGN = "align"
    QUALITY = "quality"
    EMBED = "embed"
    IDENTIFY = "identify"


@dataclass
class StageClock:
    """How long each part took, and how often it was called."""

    seconds: dict[Stage, float] = field(default_factory=lambda: dict.fromkeys(Stage, 0.0))
    calls: dict[Stage, int] = field(default_factory=lambda: dict.fromkeys(Stage, 0))

    @contextmanager
    def timed(self, stage: Stage) -> Iterator[None]:
        """Count what happens inside to this part."""
        started = process_time()
        try:
            yield
        finally:
            self.seconds[stage] += process_time() - started
            self.calls[stage] += 1


class TimedPlayer:
    """A player, beside which the presence is judged once more and timed: it has no port."""

    def __init__(self, player: Player, spot: Spot, clock: StageClock) -> None:
        self._player = player
        self._spot = spot
        self._clock = clock
        self._presence = Presence()

    @property
    def may_examine_face(self) -> bool:
        """As the player says."""
        return self._player.may_examine_face

    def see(self, frame: Frame) -> Decision | None:
        """As the player sees."""
        with self._clock.timed(Stage.PRESENCE):
            self._presence.judge(frame.crop(self._spot.region.on(frame.width, frame.height)))
        return self._player.see(frame)


class TimedCards:
    """A card reader, timed."""

    def __init__(self, cards: CardReader, clock: StageClock) -> None:
        self._cards = cards
        self._clock = clock

    def read(self, frame: Frame) -> str | None:
        """What the real reader reads."""
        with self._clock.timed(Stage.CARDS):
            return self._cards.read(frame)


class TimedEngine:
    """A face engine, timed. The quality is judged once more beside it: it has no port."""

    def __init__(self, engine: FaceEngine, clock: StageClock) -> None:
        self._engine = engine
        self._clock = clock

    @property
    def engine_id(self) -> str:
        """The real engine's."""
        return self._engine.engine_id

    def detect(self, frame: Frame) -> tuple[DetectedFace, ...]:
        """What the real engine finds."""
        with self._clock.timed(Stage.DETECT):
            return self._engine.detect(frame)

    def align(self, frame: Frame, face: DetectedFace) -> AlignedFace:
        """What the real engine aligns."""
        with self._clock.timed(Stage.ALIGN):
            aligned = self._engine.align(frame, face)
        with self._clock.timed(Stage.QUALITY):
            judge(aligned, frame.width, frame.height)
        return aligned

    def embed(self, aligned: AlignedFace) -> Template:
        """What the real engine's net makes of it."""
        with self._clock.timed(Stage.EMBED):
            return self._engine.embed(aligned)

    def average(self, templates: tuple[Template, ...]) -> Template:
        """As the real engine does; not timed, for it is no part of a check-in."""
        return self._engine.average(templates)


class TimedGallery(Gallery):
    """A gallery, timed."""

    def __init__(
        self, templates: Mapping[ReferenceId, Template], number: int, clock: StageClock
    ) -> None:
        super().__init__(templates, number)
        self._clock = clock

    @override
    def identify(self, probe: Template) -> tuple[Candidate, ...]:
        with self._clock.timed(Stage.IDENTIFY):
            return super().identify(probe)
