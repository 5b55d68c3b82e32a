"""A template: the values that an engine made of a face. The repr never shows one of them.

Nothing here knows how many values an engine makes, or how they are compared.
"""

import struct
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from recognition.errors import InvalidTemplate

MOST_VALUES = 4096
LONGEST_ENGINE_ID = 64
_FORMAT = 1
_HEADER = struct.Struct("<BBHI")  # format, bytes of the engine's id, version, number of values


@dataclass(frozen=True, eq=False)
class Template:
    """Values of one face (a probe or a reference).

    Attributes:
        engine_id: which engine made it; templates of two engines are never compared.
        version: the engine's own template version, 0 to 65535.
        values: (n,) float32, read-only, finite.

    Raises:
        InvalidTemplate: template_wrong_shape, template_not_finite, template_wrong_engine_id.
    """

    engine_id: str
    version: int
    values: NDArray[np.float32] = field(repr=False)

    def __post_init__(self) -> None:
        if not 1 <= len(self.engine_id.encode()) <= LONGEST_ENGINE_ID:
            raise InvalidTemplate("template_wrong_engine_id")
        values = np.array(self.values, dtype=np.float32)
        if values.ndim != 1 or not 1 <= values.size <= MOST_VALUES:
            raise InvalidTemplate("template_wrong_shape")
        if not np.isfinite(values).all():
            raise InvalidTemplate("template_not_finite")
        values.flags.writeable = False
        object.__setattr__(self, "values", values)

    def to_bytes(self) -> bytes:
        """The template as bytes, to be sealed by whoever keeps it."""
        engine = self.engine_id.encode()
        header = _HEADER.pack(_FORMAT, len(engine), self.version, self.values.size)
        return header + engine + self.values.astype("<f4").tobytes()

    @classmethod
    def from_bytes(cls, data: bytes) -> "Template":
        """What `to_bytes` made.

        Raises:
            InvalidTemplate: template_damaged for anything else.
        """
        try:
            form, id_length, version, count = _HEADER.unpack_from(data)
            start = _HEADER.size + id_length
            engine_id = data[_HEADER.size : start].decode()
        except (struct.error, UnicodeDecodeError) as error:
            raise InvalidTemplate("template_damaged") from error
        if form != _FORMAT or count > MOST_VALUES or len(data) != start + 4 * count:
            raise InvalidTemplate("template_damaged")
        return cls(engine_id, version, np.frombuffer(data, "<f4", offset=start))
