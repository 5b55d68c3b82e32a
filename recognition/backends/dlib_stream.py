"""dlib's own way of writing numbers, strings and tensors to a file, read back with care.

Reads from bytes in memory whose digest has been verified; a surprise is still refused, never
guessed at. Knows no network.
"""

import math

import numpy as np
from numpy.typing import NDArray

from recognition.errors import ModelRefused

Floats = NDArray[np.float32]

_NEGATIVE = 0x80
_COUNT = 0x0F
_WIDEST_INTEGER = 8
_LONGEST_TEXT = 64
_LARGEST_TENSOR = 8_000_000
_TENSOR_VERSION = 2
_ALIAS_VERSION = 1


class DlibStream:
    """A cursor over the bytes of one file."""

    def __init__(self, data: bytes, name: str) -> None:
        self._data = memoryview(data)
        self._at = 0
        self._name = name

    def refuse(self) -> ModelRefused:
        """The error to raise when the file is not what it should be."""
        return ModelRefused("model_damaged", name=self._name)

    def expect(self, found: object, wanted: object) -> None:
        """Refuse the file unless the two are equal."""
        if found != wanted:
            raise self.refuse()

    def expect_end(self) -> None:
        """Refuse the file if anything is left over."""
        self.expect(self._at, len(self._data))

    def take(self, count: int) -> memoryview:
        """The next bytes."""
        end = self._at + count
        if count < 0 or end > len(self._data):
            raise self.refuse()
        part = self._data[self._at : end]
        self._at = end
        return part

    def peek(self, count: int) -> bytes:
        """The next bytes, left in place; fewer at the end of the file."""
        return bytes(self._data[self._at : self._at + count])

    def integer(self) -> int:
        """A control byte (sign and byte count), then a little-endian magnitude."""
        control = self.take(1)[0]
        count = control & _COUNT
        if control & ~(_NEGATIVE | _COUNT) or not 1 <= count <= _WIDEST_INTEGER:
            raise self.refuse()
        magnitude = int.from_bytes(self.take(count), "little")
        return -magnitude if control & _NEGATIVE else magnitude

    def integers(self, count: int) -> tuple[int, ...]:
        """Several integers."""
        return tuple(self.integer() for _ in range(count))

    def real(self) -> float:
        """An integer mantissa and a power of two."""
        mantissa, exponent = self.integers(2)
        try:
            return math.ldexp(float(mantissa), exponent)
        except OverflowError as error:
            raise self.refuse() from error

    def reals(self, count: int) -> tuple[float, ...]:
        """Several floating-point numbers."""
        return tuple(self.real() for _ in range(count))

    def flag(self) -> bool:
        """A truth value: the character 0 or 1."""
        character = bytes(self.take(1))
        if character not in {b"0", b"1"}:
            raise self.refuse()
        return character == b"1"

    def text(self) -> str:
        """A length, then that many ASCII characters."""
        length = self.integer()
        if not 0 <= length <= _LONGEST_TEXT:
            raise self.refuse()
        return bytes(self.take(length)).decode("ascii", "replace")

    def tensor(self) -> Floats:
        """Four dimensions, then little-endian 32-bit floats."""
        self.expect(self.integer(), _TENSOR_VERSION)
        shape = self.integers(4)
        if min(shape) < 0 or math.prod(shape) > _LARGEST_TENSOR:
            raise self.refuse()
        return np.frombuffer(self.take(4 * math.prod(shape)), "<f4").reshape(shape)

    def parts(self, block: Floats, count: int) -> tuple[Floats, ...]:
        """A block of parameters cut into the `count` parts whose shapes follow in the file."""
        flat, parts = block.ravel(), []
        for _ in range(count):
            self.expect(self.integer(), _ALIAS_VERSION)
            shape = self.integers(4)
            size = math.prod(shape)
            if min(shape) < 0 or size > flat.size:
                raise self.refuse()
            parts.append(flat[:size].reshape(shape))
            flat = flat[size:]
        self.expect(flat.size, 0)
        return tuple(parts)
