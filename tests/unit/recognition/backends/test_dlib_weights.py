"""The weight file: the whole network or a refusal."""

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recognition.backends.dlib_engine import RESNET_FILE
from recognition.backends.dlib_weights import read_network
from recognition.errors import ModelRefused
from recognition.model_files import verified_path


@cache
def weight_file() -> bytes:
    """The installed file."""
    return verified_path(RESNET_FILE).read_bytes()


def test_the_installed_file_holds_the_network_that_is_known_here() -> None:
    """Fourteen residual blocks, three of which halve the picture, and 128 values."""
    network = read_network(weight_file(), RESNET_FILE)
    assert [block.halves for block in network.blocks] == [
        *[False] * 3,
        *[True, False, False, False],
        *[True, False, False],
        *[True, False, False],
        True,
    ]
    assert network.stem.weights.shape == (32, 3, 7, 7)
    assert network.dense.shape == (256, 128)


def test_the_repr_shows_no_weights() -> None:
    """Twenty megabytes do not belong in a log."""
    assert len(repr(read_network(weight_file(), RESNET_FILE).stem)) < 80


@settings(max_examples=15)
@given(st.integers(0, 20_000_000))
def test_a_file_that_ends_early_is_refused(length: int) -> None:
    """However much of it there is."""
    with pytest.raises(ModelRefused, match="model_damaged"):
        read_network(weight_file()[:length], RESNET_FILE)


def test_a_file_with_something_after_its_end_is_refused() -> None:
    """Nothing rides along."""
    with pytest.raises(ModelRefused, match="model_damaged"):
        read_network(weight_file() + b"\x01\x01", RESNET_FILE)


@pytest.mark.parametrize("place", [0, 3, 8, 16])
def test_another_beginning_is_refused(place: int) -> None:
    """Another loss, another input: another network."""
    data = bytearray(weight_file())
    data[place] ^= 0x3F
    with pytest.raises(ModelRefused, match="model_damaged"):
        read_network(bytes(data), RESNET_FILE)
