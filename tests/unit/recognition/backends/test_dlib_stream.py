"""dlib's way of writing numbers: read back exactly, refused when it is something else."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognition.backends.dlib_stream import DlibStream
from recognition.errors import ModelRefused


def written(value: int) -> bytes:
    """An integer as dlib writes it."""
    magnitude = abs(value).to_bytes(max(1, (abs(value).bit_length() + 7) // 8), "little")
    return bytes([len(magnitude) | (0x80 if value < 0 else 0)]) + magnitude


def stream(*parts: bytes) -> DlibStream:
    """A stream of these bytes."""
    return DlibStream(b"".join(parts), "a.dat")


def tensor(*shape: int, values: bytes) -> bytes:
    """A tensor as dlib writes it."""
    return b"".join([written(2), *(written(n) for n in shape), values])


@given(st.integers(-(2**63) + 1, 2**63 - 1))
def test_integers_come_back(value: int) -> None:
    """Sign and magnitude, in as few bytes as they need."""
    assert stream(written(value)).integer() == value


@given(st.integers(-(2**53), 2**53), st.integers(-60, 60))
def test_reals_come_back(mantissa: int, exponent: int) -> None:
    """A mantissa and a power of two."""
    assert stream(written(mantissa), written(exponent)).real() == mantissa * 2.0**exponent


def test_texts_flags_and_tensors_come_back() -> None:
    """The few kinds of values that the weight file is made of."""
    read = stream(
        written(5), b"relu_", b"1", tensor(1, 1, 1, 2, values=struct.pack("<2f", 0.5, -2))
    )
    assert (read.text(), read.flag(), read.tensor().ravel().tolist()) == (
        "relu_",
        True,
        [0.5, -2.0],
    )
    read.expect_end()


def test_a_block_of_parameters_is_cut_as_the_file_says() -> None:
    """Weights and biases are one tensor with two shapes after it."""
    shapes = [1, 1, 1, 1, 2], [1, 1, 1, 1, 1]
    read = stream(
        tensor(1, 1, 1, 3, values=struct.pack("<3f", 1, 2, 3)),
        *(written(n) for shape in shapes for n in shape),
    )
    one, other = read.parts(read.tensor(), 2)
    assert (one.ravel().tolist(), other.ravel().tolist()) == ([1.0, 2.0], [3.0])


@pytest.mark.parametrize(
    ("data", "method"),
    [
        (b"", "integer"),
        (b"\x00", "integer"),
        (b"\x09" + bytes(9), "integer"),
        (b"\x41\x01", "integer"),
        (written(1) + written(5000), "real"),
        (b"x", "flag"),
        (written(65) + bytes(65), "text"),
        (written(-1), "text"),
        (written(3) + written(1) * 4, "tensor"),
        (tensor(1, 1, 1, -1, values=b""), "tensor"),
        (tensor(9000, 9000, 1, 1, values=b""), "tensor"),
        (tensor(1, 1, 1, 2, values=b"only"), "tensor"),
    ],
)
def test_anything_else_is_refused(data: bytes, method: str) -> None:
    """A damaged file is named; it neither crashes nor allocates."""
    with pytest.raises(ModelRefused) as caught:
        getattr(stream(data), method)()
    assert (caught.value.code, caught.value.params) == ("model_damaged", {"name": "a.dat"})


@pytest.mark.parametrize("shape", [(1, 1, 1, 4), (1, 1, 1, -1), (1, 1, 1, 2)])
def test_parts_that_do_not_fill_the_block_are_refused(shape: tuple[int, ...]) -> None:
    """Too long, negative, or leaving something over."""
    values = tensor(1, 1, 1, 3, values=bytes(12))
    read = stream(values, written(1), *(written(n) for n in shape))
    with pytest.raises(ModelRefused):
        read.parts(read.tensor(), 1)


def test_leftover_bytes_are_refused() -> None:
    """The whole file is understood, or none of it."""
    with pytest.raises(ModelRefused):
        stream(b"x").expect_end()
