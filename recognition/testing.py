"""Doubles that ship beside the real parts and pass the same contract suites. No model, no camera.

The people are painted: a block whose colour says who it is, so that a whole pipeline runs on
ordinary frames without a real face. Nothing here recognises a human being.
"""

from collections.abc import Iterable, Mapping, Sequence

import cv2
import numpy as np

from recognition.errors import RecognitionError, SourceLost
from recognition.face import AlignedFace, DetectedFace
from recognition.frame import Frame, Pixels
from recognition.geometry import Box
from recognition.operating_point import OperatingPoint
from recognition.spot import DEFAULT_REGION
from recognition.template import Template

SCRIPTED_ENGINE_ID = "scripted-v1"
SCRIPTED_OPERATING_POINT = OperatingPoint(
    engine_id=SCRIPTED_ENGINE_ID,
    threshold=0.3,
    margin=0.1,
    looks_needed=3,
    looks_at_most=8,
    false_positive_rate=0.0,
    measured_on="painted people; says nothing about anybody",
)
MOST_PEOPLE = 100
_KEY = 201  # the red of a painted face; nothing else painted here has it
_FIRST_GREEN = 90
_LIGHT, _DARK = 150, 90  # the blue of its squares
_SQUARE = 8
_CHIP = 60
_SMALLEST = 20
_VALUES = 64
_LENGTH = 0.6
_LANDMARKS = np.array([[0.75, 0.35], [0.6, 0.35], [0.25, 0.35], [0.4, 0.35], [0.5, 0.6]])


class ScriptedSource:
    """A source that gives the frames it was handed, and raises the errors among them."""

    def __init__(self, script: Iterable[Frame | RecognitionError], name: str = "script") -> None:
        self._script = iter(script)
        self._name = name

    @property
    def name(self) -> str:
        """What the script is called."""
        return self._name

    def read(self) -> Frame | None:
        """The next frame of the script, or None after the last."""
        step = next(self._script, None)
        if isinstance(step, RecognitionError):
            raise step
        return step

    def close(self) -> None:
        """Give no more frames."""
        self._script = iter(())

    @classmethod
    def that_breaks(
        cls, frames: Sequence[Frame], code: str = "camera_unplugged"
    ) -> "ScriptedSource":
        """A source that is lost after these frames."""
        return cls([*frames, SourceLost(code, source="script")])


class ScriptedCards:
    """A reader that sees cards by frame number, whatever the picture shows."""

    def __init__(self, payloads: Mapping[int, str] | None = None) -> None:
        self._payloads = dict(payloads or {})
        self.sizes: list[tuple[int, int]] = []

    def read(self, frame: Frame) -> str | None:
        """The card that the script has for this frame."""
        self.sizes.append((frame.width, frame.height))
        return self._payloads.get(frame.number)


class ScriptedEngine:
    """An engine for painted people; counts what it was asked to do.

    Attributes:
        sizes: (width, height) of each picture that was searched for faces.
        embeddings: how many faces were embedded.
    """

    def __init__(self) -> None:
        self.sizes: list[tuple[int, int]] = []
        self.embeddings = 0

    @property
    def engine_id(self) -> str:
        """The name of this double."""
        return SCRIPTED_ENGINE_ID

    def detect(self, frame: Frame) -> tuple[DetectedFace, ...]:
        """The painted people in the picture, largest first."""
        self.sizes.append((frame.width, frame.height))
        mask = (frame.pixels[:, :, 0] == _KEY).astype(np.uint8)
        _, _, stats, _ = cv2.connectedComponentsWithStats(mask)
        boxes = [Box(x, y, x + w, y + h) for x, y, w, h in stats[1:, :4].tolist()]
        faces = [_painted_face(box) for box in boxes if box.width >= _SMALLEST]
        return tuple(sorted(faces, key=lambda face: -face.box.width))

    def align(self, frame: Frame, face: DetectedFace) -> AlignedFace:
        """The block at a fixed size."""
        part = frame.pixels[face.box.top : face.box.bottom, face.box.left : face.box.right]
        chip = cv2.resize(part, (_CHIP, _CHIP), interpolation=cv2.INTER_NEAREST)
        return AlignedFace(np.asarray(chip, np.uint8), face)

    def embed(self, aligned: AlignedFace) -> Template:
        """Values that depend on the painted person alone."""
        self.embeddings += 1
        return template_of(int(np.median(aligned.chip[:, :, 1])) - _FIRST_GREEN)

    def average(self, templates: tuple[Template, ...]) -> Template:
        """The mean."""
        values = np.mean([template.values for template in templates], axis=0)
        return Template(SCRIPTED_ENGINE_ID, 1, values)


def _painted_face(box: Box) -> DetectedFace:
    landmarks = _LANDMARKS * (box.width, box.height) + (box.left, box.top)
    return DetectedFace(box, landmarks, confidence=1.0)


def template_of(person: int) -> Template:
    """The template that `ScriptedEngine` makes of a painted person."""
    values = np.random.default_rng(person % 251).normal(size=_VALUES)
    return Template(SCRIPTED_ENGINE_ID, 1, _LENGTH * values / np.linalg.norm(values))


def paint_person(pixels: Pixels, person: int, box: Box, *, blurred: bool = False) -> None:
    """Paint a person's face into a picture that is still writable.

    Args:
        pixels: height x width x 3, RGB; changed in place.
        person: 0 to 99.
        box: where the face goes; must lie inside the picture.
        blurred: without squares, so that the quality gate calls it blurred.
    """
    if not 0 <= person < MOST_PEOPLE:
        msg = f"painted people are numbered 0 to {MOST_PEOPLE - 1}"
        raise ValueError(msg)
    rows, columns = np.indices((box.height, box.width)) // _SQUARE
    squares = np.where((rows + columns) % 2, _LIGHT, _LIGHT if blurred else _DARK)
    face = pixels[box.top : box.bottom, box.left : box.right]
    face[:, :, 0] = _KEY
    face[:, :, 1] = _FIRST_GREEN + person
    face[:, :, 2] = squares


def scene(
    at: float,
    number: int,
    *,
    on_spot: Sequence[int] = (),
    outside: Sequence[int] = (),
    size: tuple[int, int] = (1280, 720),
) -> Frame:
    """A picture of a room with painted people on the spot and beside it.

    Whoever is there sways by a pixel or two from frame to frame, as the living do.

    Args:
        at: seconds.
        number: the frame's number.
        on_spot: up to three people who share the spot.
        outside: up to two people who pass by, at the left and the right edge.
        size: width and height.
    """
    width, height = size
    pixels = np.full((height, width, 3), 120, np.uint8)
    spot = DEFAULT_REGION.on(width, height)
    sway = number % 3
    for place, person in enumerate(on_spot):
        left = spot.left + (place + 1) * spot.width // (len(on_spot) + 1) + sway
        _paint_standing(pixels, person, left, spot)
    for person, left in zip(outside, (width // 8, 7 * width // 8), strict=False):
        _paint_standing(pixels, person, left + sway, spot)
    return Frame(pixels, at, number)


def _paint_standing(pixels: Pixels, person: int, middle: int, spot: Box) -> None:
    """A face above a dark body, a quarter of the spot wide."""
    half = max(_SMALLEST // 2, spot.width // 7)
    top = spot.top + spot.height // 5
    body = pixels[top + 2 * half : spot.bottom, middle - half : middle + half]
    body[:] = (40, 45, 60)
    paint_person(pixels, person, Box(middle - half, top, middle + half, top + 2 * half))
