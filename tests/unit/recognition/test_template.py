"""Templates: finite values of one engine, as bytes and back, never shown."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from recognition.errors import InvalidTemplate
from recognition.template import Template

TEMPLATE = Template("engine-x", 3, np.array([0.25, -1.5, 3.0], np.float32))


@given(
    st.text(min_size=1, max_size=10).filter(lambda t: max(t) < "\ud800" or min(t) > "\udfff"),
    st.integers(0, 65535),
    st.lists(st.floats(-10, 10, width=32), min_size=1, max_size=600),
)
def test_bytes_bring_the_same_template_back(
    engine_id: str, version: int, values: list[float]
) -> None:
    """Nothing is lost at rest, whatever the number of values."""
    template = Template(engine_id, version, np.array(values, np.float32))
    again = Template.from_bytes(template.to_bytes())
    assert (again.engine_id, again.version) == (engine_id, version)
    assert again.values.tobytes() == template.values.tobytes()


@given(st.binary(max_size=80))
def test_any_other_bytes_are_refused(data: bytes) -> None:
    """Damaged bytes raise the one error, whatever they are."""
    try:
        template = Template.from_bytes(data)
    except InvalidTemplate:
        return
    assert template.to_bytes() == data


@pytest.mark.parametrize(
    "data",
    [b"", TEMPLATE.to_bytes()[:-1], TEMPLATE.to_bytes() + b"x", b"\xff" + TEMPLATE.to_bytes()[1:]],
)
def test_a_cut_or_grown_template_is_refused(data: bytes) -> None:
    """A template is whole or it is none."""
    with pytest.raises(InvalidTemplate, match="template_damaged"):
        Template.from_bytes(data)


@pytest.mark.parametrize(
    ("values", "code"),
    [
        (np.array([1.0, np.nan]), "template_not_finite"),
        (np.array([np.inf]), "template_not_finite"),
        (np.zeros((2, 2)), "template_wrong_shape"),
        (np.zeros(0), "template_wrong_shape"),
        (np.zeros(5000), "template_wrong_shape"),
    ],
)
def test_values_that_no_engine_makes_are_refused(values: np.ndarray, code: str) -> None:
    """A net that fails gives no template."""
    with pytest.raises(InvalidTemplate, match=code):
        Template("engine-x", 1, values.astype(np.float32))


@pytest.mark.parametrize("engine_id", ["", "x" * 65])
def test_a_template_names_its_engine(engine_id: str) -> None:
    """Templates of unknown origin are not compared with anything."""
    with pytest.raises(InvalidTemplate, match="template_wrong_engine_id"):
        Template(engine_id, 1, np.ones(3, np.float32))


def test_the_repr_shows_no_value() -> None:
    """A template in a log says which engine, not whose face."""
    assert repr(TEMPLATE) == "Template(engine_id='engine-x', version=3)"


def test_values_are_a_read_only_copy() -> None:
    """Whoever made the array cannot change the template afterwards."""
    values = np.ones(3, np.float32)
    template = Template("engine-x", 1, values)
    values[0] = 5
    assert template.values[0] == 1
    with pytest.raises(ValueError, match="read-only"):
        template.values[0] = 5
