"""Slots beside the members': the recovery sheet, keys for a stretch of time, failures told."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from privacy.at_rest.keys import StaffKeys, Stretch, VaultKey
from privacy.at_rest.recovery_code import new_recovery_code
from privacy.errors import Damaged, Refused, WrongPassphrase
from privacy.testing import ONLY_FOR_TESTS, FixedClock

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
WORD = "correct horse battery"


@pytest.fixture
def clock() -> FixedClock:
    """The only source of time."""
    return FixedClock(NOW)


@pytest.fixture
def keys(tmp_path: Path, clock: FixedClock) -> StaffKeys:
    """A list of staff to be."""
    return StaffKeys(tmp_path / "staff.json", clock=clock, parameters=ONLY_FOR_TESTS)


@pytest.fixture
def vault_key(keys: StaffKeys) -> VaultKey:
    """The key in force, with one member."""
    return keys.create("ada", WORD)


def test_a_sheet_opens_and_is_no_member(keys: StaffKeys, vault_key: VaultKey) -> None:
    """It stands in no list of names, and does not keep the last member from being the last."""
    assert not keys.has_sheet()
    code = new_recovery_code()
    keys.set_sheet(vault_key, code)
    assert keys.unlock_with_sheet(code.lower()).id == vault_key.id
    assert keys.names() == ("ada",)
    assert code.encode() not in keys.path.read_bytes()
    with pytest.raises(Refused, match="last_member"):
        keys.begin_rotation(vault_key, without="ada")
    with pytest.raises(WrongPassphrase, match="sheet_code_wrong"):
        keys.unlock_with_sheet(new_recovery_code())


def test_a_void_sheet_opens_nothing(keys: StaffKeys, vault_key: VaultKey) -> None:
    """The members go on; voiding what is void already changes nothing."""
    code = new_recovery_code()
    keys.set_sheet(vault_key, code)
    keys.void_sheet(vault_key)
    keys.void_sheet(vault_key)
    assert not keys.has_sheet()
    with pytest.raises(WrongPassphrase, match="sheet_code_wrong"):
        keys.unlock_with_sheet(code)
    assert keys.unlock("ada", WORD).id == vault_key.id


def test_guessing_a_sheet_is_slow(keys: StaffKeys, vault_key: VaultKey) -> None:
    """Like guessing a passphrase, and without making the members wait."""
    keys.set_sheet(vault_key, new_recovery_code())
    codes = []
    for _ in range(6):
        with pytest.raises(WrongPassphrase) as refused:
            keys.unlock_with_sheet("guess")
        codes.append(refused.value.code)
    assert codes[:4] == ["sheet_code_wrong"] * 4
    assert codes[-1] == "too_soon"
    assert keys.unlock("ada", WORD).id == vault_key.id


def test_a_stretch_begins_and_ends(keys: StaffKeys, vault_key: VaultKey, clock: FixedClock) -> None:
    """Before and after it the right passphrase opens nothing, also after it was set anew."""
    hour = timedelta(hours=1)
    keys.add(vault_key, "visitor", WORD, stretch=Stretch(NOW + hour, NOW + 2 * hour))
    with pytest.raises(Refused, match="key_not_valid_yet"):
        keys.unlock("visitor", WORD)
    clock.advance(hours=1)
    assert keys.unlock("visitor", WORD).id == vault_key.id
    keys.set_passphrase(vault_key, "visitor", WORD + "!")
    assert keys.ended() == ()
    clock.advance(hours=1)
    assert keys.ended() == ("visitor",)
    with pytest.raises(Refused, match="key_not_valid_any_more"):
        keys.unlock("visitor", WORD + "!")


def test_nobody_prolongs_a_stretch_in_the_file(
    keys: StaffKeys, vault_key: VaultKey, clock: FixedClock
) -> None:
    """The end is under the list's seal: a file that says another one does not open."""
    keys.add(vault_key, "visitor", WORD, stretch=Stretch(NOW, NOW + timedelta(hours=1)))
    text = keys.path.read_text(encoding="utf-8")
    until = f"{NOW + timedelta(hours=1):%Y-%m-%dT%H}"
    assert until in text
    keys.path.write_text(text.replace(until, "2099-01-01T00"), encoding="utf-8")
    clock.advance(hours=2)
    with pytest.raises(Damaged):
        keys.unlock("visitor", WORD)


def test_failures_are_told_once_and_stay_counted(keys: StaffKeys, vault_key: VaultKey) -> None:
    """Also those before a success, also of names that nobody has."""
    assert vault_key.id
    for name in ("ada", "ada", "nobody"):
        with pytest.raises(WrongPassphrase):
            keys.unlock(name, "wrong")
    keys.unlock("ada", WORD)
    assert keys.failures() == {"ada": 2, "": 1}
    keys.forget_failures({"ada": 2, "": 1})
    assert keys.failures() == {}
