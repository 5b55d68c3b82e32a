"""A template on a card: its size, what rounding costs, and what is refused."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacy.consent.card import BODY_BYTES
from recognition.card_template import CARD_BODY_BYTES, from_card, to_card
from recognition.errors import InvalidTemplate
from recognition.template import Template

ENGINE = "engine-v1"


def template(size: int, seed: int = 1, engine_id: str = ENGINE) -> Template:
    """Values of length one, as engines give them."""
    values = np.random.default_rng(seed).normal(size=size)
    return Template(engine_id, 3, values / np.linalg.norm(values))


@pytest.mark.parametrize(("size", "most"), [(128, 0.008), (256, 0.13)])
def test_a_template_comes_back_nearly_as_it_was(size: int, most: float) -> None:
    """A byte a value or half of one: near in comparison with the distance of two people."""
    one = template(size)
    body = to_card(one)
    back = from_card(body, ENGINE)
    assert len(body) == CARD_BODY_BYTES == BODY_BYTES
    assert (back.engine_id, back.version, back.values.size) == (ENGINE, 3, size)
    assert float(np.linalg.norm(back.values - one.values)) < most


@pytest.mark.parametrize("size", [128, 256])
def test_every_value_is_off_by_half_a_step_at_most(size: int) -> None:
    """Also the largest, at either end."""
    one = template(size)
    step = np.abs(one.values).max() / (128 if size == 128 else 8)
    error = np.abs(from_card(to_card(one), ENGINE).values - one.values)
    assert float(error.max()) <= float(step) * 0.501


@pytest.mark.parametrize("size", [1, 127, 129, 512])
def test_other_sizes_have_no_room(size: int) -> None:
    """Said when somebody is enrolled, not when they check in."""
    with pytest.raises(InvalidTemplate, match="template_not_for_card"):
        to_card(template(size))


def test_nothing_but_zeros_is_no_face() -> None:
    """Such a template is near to none and has no scale."""
    with pytest.raises(InvalidTemplate, match="template_not_for_card"):
        to_card(Template(ENGINE, 1, np.zeros(128, np.float32)))


def test_another_engine_does_not_read_it() -> None:
    """Values of two engines are never compared; nor are those of two sizes."""
    with pytest.raises(InvalidTemplate, match="template_other_engine"):
        from_card(to_card(template(128)), "engine-v2")


@given(body=st.binary(max_size=200))
def test_no_bytes_do_more_than_being_refused(body: bytes) -> None:
    """Whatever a card should say that was sealed by somebody else."""
    with pytest.raises(InvalidTemplate):
        from_card(body, ENGINE)


@pytest.mark.parametrize("step", [b"\x00\x00\x80\x7f", b"\x00\x00\xc0\x7f", b"\x00\x00\x80\xbf"])
def test_a_step_that_is_no_step_is_refused(step: bytes) -> None:
    """Infinite, no number, and below nought."""
    body = to_card(template(128))
    with pytest.raises(InvalidTemplate, match="template_damaged"):
        from_card(body[:10] + step + body[14:], ENGINE)


def test_nothing_of_the_values_is_shown() -> None:
    """As of any template."""
    assert "values" not in repr(from_card(to_card(template(128)), ENGINE))
