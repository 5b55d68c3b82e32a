"""A template made small for a card, and back: 128 whole numbers of one byte, and their scale.

An engine with 128 values loses only what rounding to a byte costs. One with 256 is first turned
into 128 by a projection that is the same everywhere and depends on nobody's face: random signs, a
Walsh-Hadamard transform and half of its rows (Ailon and Chazelle 2009), which keeps distances on
average. What both cost in accuracy is measured in `recognition.evaluation.protocol_cards`.
Templates on cards are compared with probes that went the same way, and never with others.
"""

import hashlib
import struct
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

from recognition.errors import InvalidTemplate
from recognition.face import AlignedFace, DetectedFace
from recognition.frame import Frame
from recognition.ports import FaceEngine
from recognition.template import Template

CARD_VALUES: Final = 128
CARD_BODY_BYTES: Final = 142
_LARGEST: Final = 127
_HEADER: Final = struct.Struct("<8sHf")  # whose values, the engine's version, scale
_PROJECTION: Final = "upprop card projection 1"
_MARK: Final = "+card"

Floats = NDArray[np.float64]


class CardEngine:
    """An engine whose templates are those that fit a card; everything else is as it was.

    Example:
        engine = CardEngine(load_engine("standard"))
        body = to_card(engine.average(looks))
    """

    def __init__(self, engine: FaceEngine) -> None:
        self._engine = engine

    @property
    def engine_id(self) -> str:
        """Not that of the engine behind it: the two kinds of templates are never compared."""
        return card_engine_id(self._engine.engine_id)

    def detect(self, frame: Frame) -> tuple[DetectedFace, ...]:
        """The faces in this picture, largest first."""
        return self._engine.detect(frame)

    def align(self, frame: Frame, face: DetectedFace) -> AlignedFace:
        """The face upright at the net's size."""
        return self._engine.align(frame, face)

    def embed(self, aligned: AlignedFace) -> Template:
        """The values of an aligned face, as a card has them but not rounded."""
        return for_card(self._engine.embed(aligned))

    def average(self, templates: tuple[Template, ...]) -> Template:
        """The mean: of templates made small, whose engine no longer knows them."""
        values = np.mean([template.values for template in templates], axis=0)
        return Template(self.engine_id, templates[0].version, values)


def card_engine_id(engine_id: str) -> str:
    """The name of an engine's templates as they are on cards."""
    return engine_id + _MARK


def for_card(template: Template) -> Template:
    """A template with the values that fit a card.

    Raises:
        InvalidTemplate: template_not_for_card; its engine gives neither 128 nor 256 values.
    """
    values = template.values.astype(np.float64)
    if values.size == 2 * CARD_VALUES:
        values = _projection() @ values
    if values.size != CARD_VALUES:
        raise InvalidTemplate("template_not_for_card")
    return Template(card_engine_id(template.engine_id), template.version, values)


def to_card(template: Template) -> bytes:
    """An engine's template as the `CARD_BODY_BYTES` of a card.

    Raises:
        InvalidTemplate: template_not_for_card.
    """
    small = for_card(template)
    largest = float(np.abs(small.values).max())
    if not largest:
        raise InvalidTemplate("template_not_for_card")
    scale = np.float32(largest / _LARGEST)
    rounded = np.clip(np.rint(small.values / scale), -_LARGEST, _LARGEST).astype(np.int8)
    header = _HEADER.pack(_whose(template.engine_id), template.version, scale)
    return header + rounded.tobytes()


def from_card(body: bytes, engine_id: str) -> Template:
    """The template of a card, to be compared with probes of `CardEngine`.

    Args:
        body: as the card had it.
        engine_id: of the engine that will look; without the mark of cards.

    Raises:
        InvalidTemplate: template_damaged, template_other_engine.
    """
    if len(body) != CARD_BODY_BYTES:
        raise InvalidTemplate("template_damaged")
    whose, version, scale = _HEADER.unpack_from(body)
    if whose != _whose(engine_id):
        raise InvalidTemplate("template_other_engine")
    if not (np.isfinite(scale) and scale > 0):
        raise InvalidTemplate("template_damaged")
    rounded = np.frombuffer(body, np.int8, offset=_HEADER.size).astype(np.float32)
    return Template(card_engine_id(engine_id), version, rounded * np.float32(scale))


def _whose(engine_id: str) -> bytes:
    return hashlib.sha256(f"{_PROJECTION}/{engine_id}".encode()).digest()[:8]


@cache
def _projection() -> Floats:
    """(128, 256): keeps a squared distance on average; its rows are orthogonal."""
    size = 2 * CARD_VALUES
    transform = np.ones((1, 1))
    while len(transform) < size:
        transform = np.kron(np.array([[1.0, 1.0], [1.0, -1.0]]), transform)
    drawn = hashlib.shake_256(_PROJECTION.encode()).digest(3 * size)
    signs = np.where(np.frombuffer(drawn[:size], np.uint8) < CARD_VALUES, 1.0, -1.0)
    order = np.argsort(np.frombuffer(drawn[size:], "<u2"), kind="stable")
    projection = transform[np.sort(order[:CARD_VALUES])] * signs / np.sqrt(CARD_VALUES)
    projection.flags.writeable = False
    return np.asarray(projection, np.float64)
