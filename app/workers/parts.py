"""What a check-in station is made of, as recipes: devices and engines are made where they run."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from recognition.frame import Frame
from recognition.gallery import Gallery
from recognition.holder_check import CardHolder
from recognition.ports import FaceEngine, FrameSource
from recognition.sighting import Sighting
from recognition.spot import Spot, VisitPhase


class SeesFrames(Protocol):
    """The pipeline, as far as the recogniser thread knows it."""

    @property
    def phase(self) -> VisitPhase:
        """How far the present visit has come."""

    def see(self, frame: Frame) -> Sighting | None:
        """Take in the next frame."""

    def use_gallery(self, gallery: Gallery) -> None:
        """Compare with this gallery from the next frame on."""

    def check_holder(self, holder: CardHolder) -> None:
        """Compare whoever showed that card with the template on it."""

    def begin_anew(self) -> None:
        """End the visit and drop what was seen in it; shown cards are remembered."""


@dataclass(frozen=True)
class StationParts:
    """Recipes for one lesson's station.

    Attributes:
        spot: the only part of a frame that is examined, and the only one shown sharp.
        open_source: opens the camera; runs in the camera thread, again after each loss; raises
            where the camera is not to be had.
        make_pipeline: quick; runs in the recogniser thread. It is handed an engine that sees
            nothing until it has loaded, or None where faces are locked, and starts with an
            empty gallery: with one no face is examined.
        engine_id: of the engine that `load_engine` will give; None where faces are locked.
        looks_without_card: whether people are recognised who show no card; where only holders of
            cards are compared, nobody is asked to look.
        checks_holders: whether holders of cards are compared with the template on their card.
        load_engine: slow (a second); runs in a thread of its own.
        give_back_engine: told, from any thread, once nothing looks with that engine any more.
    """

    spot: Spot
    open_source: Callable[[], FrameSource]
    make_pipeline: Callable[[FaceEngine | None], SeesFrames]
    engine_id: str | None = None
    load_engine: Callable[[], FaceEngine] | None = None
    looks_without_card: bool = True
    checks_holders: bool = False
    give_back_engine: Callable[[FaceEngine], None] | None = None


class CameraState(StrEnum):
    """What the camera is doing, for the screen."""

    OFF = "off"
    OPENING = "opening"
    RUNNING = "running"
    LOST = "lost"
    PAUSED = "paused"
    ENDED = "ended"


@dataclass(frozen=True)
class CameraStatus:
    """State of the camera with what the screen tells of it.

    Attributes:
        frames_per_second: measured; 0 until two seconds have passed.
        problem: why the camera is lost.
    """

    state: CameraState
    name: str = ""
    width: int = 0
    height: int = 0
    frames_per_second: int = 0
    problem: Exception | None = None
