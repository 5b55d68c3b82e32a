"""The user name that is proposed for a name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.accounts.staff import Role, StaffMember, check_account, proposed_user_name
from app.domain.ids import StaffId


@pytest.mark.parametrize(
    ("name", "proposed"),
    [
        ("Åsa Berg", "asa.berg"),
        ("Anna-Karin Maria  Öhlund", "annakarin.ohlund"),
        ("Cher", "cher"),
        ("  ", ""),
        ("'", ""),
    ],
)
def test_first_and_last_name_are_proposed(name: str, proposed: str) -> None:
    """In small letters that every keyboard has."""
    assert proposed_user_name(name) == proposed


@given(name=st.text(max_size=120))
def test_what_is_proposed_is_accepted(name: str) -> None:
    """Whatever the name is made of."""
    proposed = proposed_user_name(name)
    if proposed:
        check_account(StaffMember(StaffId("s1"), proposed, "Somebody", Role.TEACHER))
