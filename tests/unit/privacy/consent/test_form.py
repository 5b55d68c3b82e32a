"""The code on a printed form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacy.consent.form import FormReference, read_form
from privacy.errors import Refused
from privacy.purposes import Purpose
from privacy.subjects import new_subject_ref


@pytest.mark.parametrize("purpose", [Purpose.FACE_AT_SPOT, Purpose.FACE_WITH_CARD])
def test_a_form_is_known_again(purpose: Purpose) -> None:
    """Student, method, notice and language come back."""
    form = FormReference(new_subject_ref(), purpose, "2026-11.1", "sv")
    assert read_form(form.payload()) == form


def test_the_code_is_no_cards() -> None:
    """A form before the camera is no card, and touches no visit."""
    form = FormReference(new_subject_ref(), Purpose.FACE_AT_SPOT, "2026-11", "sv")
    assert not form.payload().startswith("UP:")


@given(st.text(max_size=90))
def test_anything_else_is_refused(text: str) -> None:
    """Whatever a code says that is no form's."""
    with pytest.raises(Refused, match="form_unreadable"):
        read_form(text)


@pytest.mark.parametrize(
    "wrong", ["UPFORM1:S:2026-11:sv:" + "0" * 31, "UPFORM1:A:2026-11:sv:" + "0" * 32]
)
def test_a_damaged_code_is_refused(wrong: str) -> None:
    """A reference that is too short, or a method that there is not."""
    with pytest.raises(Refused, match="form_unreadable"):
        read_form(wrong)
