"""Several good frames of one person become one template. The frames are gone when it returns.

Holds vectors only, and only until `forget`. Whether the person may be enrolled is not asked here.
Where signs of life are asked for, they are looked for in frames of that same person only, so that
nobody can turn their head beside the picture of another.
"""

from dataclasses import dataclass

import numpy as np

from recognition.engines import SAME_PERSON_DISTANCE
from recognition.errors import InvalidTemplate, NoLifeSeen, NotEnoughFrames
from recognition.face import AlignedFace
from recognition.frame import Frame
from recognition.geometry import RelativeBox
from recognition.liveness.signs import Life, Signs
from recognition.pipeline import choose_face
from recognition.ports import FaceEngine
from recognition.quality import QualityReason
from recognition.spot import DEFAULT_REGION
from recognition.template import Template

FEWEST_FRAMES = 3
MOST_FRAMES = 5
FRAMES_APART_SECONDS = 0.15
LIFE_SECONDS = 8.0  # to turn the head after the last good frame
_ROUNDING = 1e-6


@dataclass(frozen=True)
class Progress:
    """How far an enrolment has come.

    Attributes:
        accepted: good frames so far.
        wanted: good frames after which it is done.
        refused: why the last frame was not taken; empty when it was, or came too early.
        awaits_life: no sign of life has been seen yet: the head should be turned a little.
        enough: there are frames enough for a template.
        done: no further frame is needed.
    """

    accepted: int
    wanted: int
    refused: tuple[QualityReason, ...] = ()
    awaits_life: bool = False

    @property
    def enough(self) -> bool:
        """True from three good frames on: `result` works, unless it awaits life."""
        return self.accepted >= FEWEST_FRAMES

    @property
    def done(self) -> bool:
        """True when as many frames as wanted are in, and nothing is awaited any more."""
        return self.accepted >= self.wanted and not self.awaits_life


class Enroller:
    """Takes frames of one person until it has enough that agree with each other."""

    def __init__(
        self,
        engine: FaceEngine,
        *,
        region: RelativeBox = DEFAULT_REGION,
        wanted: int = MOST_FRAMES,
        same_person_distance: float = SAME_PERSON_DISTANCE,
        signs: Signs | None = None,
    ) -> None:
        """Start an enrolment.

        Args:
            engine: whose template is to be made.
            region: the part of each frame that is examined: the spot for a camera or a video of
                the spot, `WHOLE_PICTURE` for portrait pictures.
            wanted: good frames to collect, 3 to 5.
            same_person_distance: frames further apart than this are not the same person.
            signs: gathers signs of life, without which there is no template; None where frames
                cannot show life, as single pictures.
        """
        if not FEWEST_FRAMES <= wanted <= MOST_FRAMES:
            msg = f"wanted must lie between {FEWEST_FRAMES} and {MOST_FRAMES}"
            raise ValueError(msg)
        self._engine = engine
        self._region = region
        self._wanted = wanted
        self._same_person_distance = same_person_distance
        self._templates: list[Template] = []
        self._signs = signs
        self._last_at: float | None = None
        self._complete_at: float | None = None

    def offer(self, frame: Frame) -> Progress:
        """Look at one frame and take it if it is good.

        Raises:
            InvalidFrame: frame_too_small when the region has under 16 pixels.
        """
        at = frame.captured_at
        if self._progress((), at).done or self._is_too_early(at):
            return self._progress((), at)
        region = frame.crop(self._region.on(frame.width, frame.height))
        usable = choose_face(self._engine, region)
        if not isinstance(usable, AlignedFace):
            return self._progress(usable, at)
        return self._progress(self._take(region, usable), at)

    def result(self) -> Template:
        """One template for all frames taken.

        Raises:
            NotEnoughFrames: enrolment_not_enough_frames (accepted, needed).
            NoLifeSeen: enrolment_no_life.
        """
        accepted = len(self._templates)
        if accepted < FEWEST_FRAMES:
            raise NotEnoughFrames(
                "enrolment_not_enough_frames", accepted=accepted, needed=FEWEST_FRAMES
            )
        if self._lacks_life:
            raise NoLifeSeen("enrolment_no_life")
        return self._engine.average(tuple(self._templates))

    def forget(self) -> None:
        """Start anew: nothing of what was seen remains."""
        self._templates.clear()
        self._last_at = self._complete_at = None
        if self._signs is not None:
            self._signs.forget()

    @property
    def _lacks_life(self) -> bool:
        return self._signs is not None and self._signs.life is not Life.LIVE

    def _is_too_early(self, at: float) -> bool:
        return self._last_at is not None and at - self._last_at < FRAMES_APART_SECONDS - _ROUNDING

    def _take(self, region: Frame, aligned: AlignedFace) -> tuple[QualityReason, ...]:
        try:
            template = self._engine.embed(aligned)
        except InvalidTemplate:
            return (QualityReason.NO_FACE,)
        if not all(self._is_same_person(template, other) for other in self._templates):
            return (QualityReason.DIFFERENT_PERSON,)
        self._last_at = region.captured_at
        if self._signs is not None:
            self._signs.watch(region, aligned.face)
        if len(self._templates) < self._wanted:
            self._templates.append(template)
            self._complete_at = region.captured_at
        return ()

    def _is_same_person(self, one: Template, other: Template) -> bool:
        distance = float(np.linalg.norm(one.values - other.values))
        return distance <= self._same_person_distance

    def _progress(self, refused: tuple[QualityReason, ...], at: float) -> Progress:
        since = 0.0 if self._complete_at is None else at - self._complete_at
        awaits_life = self._lacks_life and since < LIFE_SECONDS
        return Progress(len(self._templates), self._wanted, refused, awaits_life)
