"""A template made small for a card, and back: 128 bytes of whole numbers, and their scale.

An engine with 128 values gets a byte for each, one with 256 half a byte. Neither costs accuracy
that could be measured, and a projection of 256 values to 128 did, so there is none
(`recognition.evaluation.protocol_cards` measures all three).
"""

import hashlib
import struct
from typing import Final

import numpy as np
from numpy.typing import NDArray

from recognition.errors import InvalidTemplate
from recognition.template import Template

CARD_BODY_BYTES: Final = 142
_PACKED_BYTES: Final = 128
_HEADER: Final = struct.Struct("<8sHf")  # whose values, the engine's version, the step
_FORM: Final = "upprop card template 1"

_Bytes = NDArray[np.uint8]


def to_card(template: Template) -> bytes:
    """An engine's template as the `CARD_BODY_BYTES` of a card.

    Raises:
        InvalidTemplate: template_not_for_card; it has neither 128 nor 256 values, or none but 0.
    """
    levels = _levels(template.values.size)
    step = np.float32(np.abs(template.values).max() / (levels / 2))
    if not step > 0:
        raise InvalidTemplate("template_not_for_card")
    places = np.clip(np.floor(template.values / step) + levels / 2, 0, levels - 1)
    packed = places.astype(np.uint8)
    if packed.size > _PACKED_BYTES:
        packed = packed[0::2] << 4 | packed[1::2]
    header = _HEADER.pack(_whose(template.engine_id, template.values.size), template.version, step)
    return bytes(header + packed.tobytes())


def from_card(body: bytes, engine_id: str) -> Template:
    """The template of a card, to be compared as any other of that engine.

    Args:
        body: as the card had it.
        engine_id: of the engine that will look.

    Raises:
        InvalidTemplate: template_damaged, template_other_engine.
    """
    if len(body) != CARD_BODY_BYTES:
        raise InvalidTemplate("template_damaged")
    whose, version, step = _HEADER.unpack_from(body)
    sizes = {_whose(engine_id, size): size for size in (_PACKED_BYTES, 2 * _PACKED_BYTES)}
    if whose not in sizes:
        raise InvalidTemplate("template_other_engine")
    if not (np.isfinite(step) and step > 0):
        raise InvalidTemplate("template_damaged")
    packed = np.frombuffer(body, np.uint8, offset=_HEADER.size)
    places = packed if sizes[whose] == _PACKED_BYTES else _halves(packed)
    # The middle of each step, so that rounding draws nobody nearer to nought.
    middle = places.astype(np.float32) + np.float32(0.5 - _levels(sizes[whose]) / 2)
    return Template(engine_id, version, middle * np.float32(step))


def _levels(values: int) -> int:
    if values == _PACKED_BYTES:
        return 256
    if values == 2 * _PACKED_BYTES:
        return 16
    raise InvalidTemplate("template_not_for_card")


def _halves(packed: _Bytes) -> _Bytes:
    return np.stack([packed >> 4, packed & 15], axis=1).reshape(-1)


def _whose(engine_id: str, values: int) -> bytes:
    return hashlib.sha256(f"{_FORM}/{values}/{engine_id}".encode()).digest()[:8]
