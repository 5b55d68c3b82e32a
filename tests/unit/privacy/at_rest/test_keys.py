"""Who can open the vault."""

import json

import pytest

from privacy.at_rest.documents import write_document
from privacy.at_rest.keys import StaffKeys
from privacy.at_rest.vault_key import VaultKey
from privacy.errors import Damaged, PrivacyError, Refused, WrongPassphrase
from privacy.testing import FixedClock
from tests.unit.privacy.harness import Folder, staff_keys


@pytest.fixture
def keys(folder: Folder, clock: FixedClock) -> StaffKeys:
    """A list of staff that is not there yet."""
    return staff_keys(folder, clock)


def same(one: VaultKey, other: VaultKey) -> bool:
    """Whether two are the same key."""
    return one.secret() == other.secret()


def test_the_right_passphrase_opens(keys: StaffKeys) -> None:
    """Each member opens the same vault with a passphrase of their own."""
    vault_key = keys.create("anna", "one")
    keys.add(vault_key, "bo", "two")
    assert same(keys.unlock("anna", "one"), vault_key)
    assert same(keys.unlock("bo", "two"), vault_key)
    assert keys.names() == ("anna", "bo")
    assert keys.has("bo")
    assert not keys.has("cecilia")


@pytest.mark.parametrize(
    ("name", "passphrase"), [("anna", "two"), ("bo", "one"), ("nobody", "one")]
)
def test_a_wrong_pair_does_not_open(keys: StaffKeys, name: str, passphrase: str) -> None:
    """Whether the name or the passphrase was wrong is not told."""
    keys.add(keys.create("anna", "one"), "bo", "two")
    with pytest.raises(WrongPassphrase) as failure:
        keys.unlock(name, passphrase)
    assert (failure.value.code, failure.value.params) == ("wrong_passphrase", {"wait_seconds": 0})


def test_one_members_wrap_is_no_use_to_another(keys: StaffKeys) -> None:
    """Moving a member's row to another name opens nothing."""
    keys.add(keys.create("anna", "one"), "bo", "two")
    forge(keys, lambda staff: staff.__setitem__("bo", staff["anna"]))
    with pytest.raises(WrongPassphrase):
        keys.unlock("bo", "one")


def test_a_new_passphrase_voids_the_old_one(keys: StaffKeys) -> None:
    """After a change the new one opens the same vault and the old one nothing."""
    vault_key = keys.create("anna", "one")
    keys.set_passphrase(vault_key, "anna", "other")
    assert same(keys.unlock("anna", "other"), vault_key)
    with pytest.raises(WrongPassphrase):
        keys.unlock("anna", "one")


def test_a_second_list_is_never_made_over_the_first(keys: StaffKeys) -> None:
    """Creating where there is a list, even a damaged one, is refused."""
    keys.create("anna", "one")
    keys.path.write_bytes(b"damaged")
    with pytest.raises(Refused, match="staff_keys_exist"):
        keys.create("anna", "two")
    assert keys.path.read_bytes() == b"damaged"


@pytest.mark.parametrize(
    ("name", "passphrase", "code"),
    [
        ("anna", "other", "user_name_taken"),
        ("", "two", "user_name_unusable"),
        ("b\n", "two", "user_name_unusable"),
        ("b" * 201, "two", "user_name_unusable"),
        ("bo", "", "passphrase_empty"),
    ],
)
def test_unusable_members_are_refused(
    keys: StaffKeys, name: str, passphrase: str, code: str
) -> None:
    """Names are unique, printable and of sane length, and a passphrase is never empty."""
    vault_key = keys.create("anna", "one")
    with pytest.raises(Refused, match=code):
        keys.add(vault_key, name, passphrase)


def test_nobody_unknown_gets_a_passphrase(keys: StaffKeys) -> None:
    """A passphrase is set for members only."""
    vault_key = keys.create("anna", "one")
    with pytest.raises(Refused, match="user_name_unknown"):
        keys.set_passphrase(vault_key, "bo", "two")


def test_a_key_that_is_not_in_force_changes_nothing(keys: StaffKeys) -> None:
    """Only the holder of the vault key in force writes the list."""
    keys.create("anna", "one")
    with pytest.raises(Refused, match="vault_key_outdated"):
        keys.add(VaultKey.new(), "bo", "two")


def test_wrong_passphrases_make_the_next_try_wait(keys: StaffKeys, clock: FixedClock) -> None:
    """The first three cost nothing; then one second, two, four, up to a minute."""
    keys.create("anna", "one")
    waits = []
    for _ in range(12):
        with pytest.raises(WrongPassphrase) as failure:
            keys.unlock("anna", "wrong")
        waits.append(failure.value.params["wait_seconds"])
        clock.advance(seconds=60)
    assert waits == [0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]


def fail(keys: StaffKeys, times: int, name: str = "anna") -> None:
    """Give wrong passphrases."""
    for _ in range(times):
        with pytest.raises(WrongPassphrase):
            keys.unlock(name, "wrong")


def test_too_soon_is_not_tried_at_all(keys: StaffKeys, clock: FixedClock) -> None:
    """While the wait runs even the right passphrase is not taken, and afterwards it is."""
    keys.create("anna", "one")
    fail(keys, 4)
    with pytest.raises(WrongPassphrase) as failure:
        keys.unlock("anna", "one")
    assert (failure.value.code, failure.value.params) == ("too_soon", {"wait_seconds": 1})
    clock.advance(seconds=1)
    keys.unlock("anna", "one")


def test_the_wait_survives_a_restart(keys: StaffKeys, folder: Folder, clock: FixedClock) -> None:
    """Closing the program does not give fresh tries."""
    keys.create("anna", "one")
    fail(keys, 4)
    with pytest.raises(WrongPassphrase, match="too_soon"):
        staff_keys(folder, clock).unlock("anna", "one")


def test_success_forgets_the_failures(keys: StaffKeys) -> None:
    """Whoever gets it right starts from nothing the next time."""
    keys.create("anna", "one")
    fail(keys, 3)
    keys.unlock("anna", "one")
    fail(keys, 3)
    keys.unlock("anna", "one")


def test_one_members_failures_do_not_lock_out_another(keys: StaffKeys) -> None:
    """Guessing at one name makes only that name wait."""
    keys.add(keys.create("anna", "one"), "bo", "two")
    fail(keys, 4)
    keys.unlock("bo", "two")


def test_guessing_at_names_waits_too(keys: StaffKeys) -> None:
    """All names that nobody has share one count, so that the file cannot be made to grow."""
    keys.create("anna", "one")
    for number in range(4):
        fail(keys, 1, name=f"guess-{number}")
    with pytest.raises(WrongPassphrase, match="too_soon"):
        keys.unlock("guess-5", "one")


def test_a_clock_that_is_set_back_does_not_lock_anybody_out(
    keys: StaffKeys, clock: FixedClock
) -> None:
    """However wrong the clock, nobody waits longer than the delay itself."""
    keys.create("anna", "one")
    fail(keys, 4)
    clock.advance(days=-400)
    with pytest.raises(WrongPassphrase) as failure:
        keys.unlock("anna", "one")
    assert failure.value.params["wait_seconds"] == 1


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"version":1}'])
def test_a_damaged_count_locks_nobody_out(keys: StaffKeys, content: bytes) -> None:
    """The count of failures is worth less than a school that cannot sign in."""
    keys.create("anna", "one")
    keys.path.with_name("attempts.json").write_bytes(content)
    keys.unlock("anna", "one")


@pytest.mark.parametrize(
    "content", [b"", b"\x00" * 100, b"{}", b"[1]", b"[" * 100_000, b'{"version": 1}', b"\xff\xfe"]
)
def test_a_damaged_list_is_named_and_left_alone(keys: StaffKeys, content: bytes) -> None:
    """A damaged staff.json is told from a wrong passphrase, and not overwritten."""
    keys.create("anna", "one")
    keys.path.write_bytes(content)
    with pytest.raises(Damaged) as failure:
        keys.unlock("anna", "one")
    assert (failure.value.code, failure.value.params) == (
        "file_damaged",
        {"file": str(keys.path)},
    )
    assert keys.path.read_bytes() == content


def test_a_missing_list_is_named(keys: StaffKeys) -> None:
    """A staff.json that is gone is damage, not a wrong passphrase."""
    with pytest.raises(Damaged, match="file_missing"):
        keys.unlock("anna", "one")


def test_every_changed_letter_of_the_list_is_noticed(keys: StaffKeys) -> None:
    """One wrong byte anywhere is damage: nobody is told that their passphrase is wrong."""
    keys.create("anna", "one")
    whole = keys.path.read_bytes()
    for position in range(0, len(whole) - 1, 7):
        changed = bytearray(whole)
        changed[position] ^= 1
        keys.path.write_bytes(changed)
        with pytest.raises(Damaged):
            keys.unlock("anna", "one")


def forge(keys: StaffKeys, change: object) -> None:
    """Change the list and make its checksum right again, as somebody with the file could."""
    document = json.loads(keys.path.read_bytes())
    document.pop("sha256")
    assert callable(change)
    change(document["staff"])
    write_document(keys.path, document)


def test_a_half_written_rotation_is_damage(keys: StaffKeys) -> None:
    """A successor that the member does not hold is no rotation that could be finished."""
    keys.create("anna", "one")
    document = json.loads(keys.path.read_bytes())
    document.pop("sha256")
    write_document(keys.path, {**document, "successor": "00" * 8})
    with pytest.raises(Damaged):
        keys.unlock("anna", "one")


def test_a_list_that_was_changed_without_the_vault_key_is_not_added_to(keys: StaffKeys) -> None:
    """Whoever is signed in does not put their seal under what somebody else wrote."""
    vault_key = keys.create("anna", "one")
    forge(keys, lambda staff: staff.__setitem__("mallory", staff["anna"]))
    with pytest.raises(Damaged):
        keys.add(vault_key, "bo", "two")


def test_a_count_without_a_zone_locks_nobody_out(keys: StaffKeys) -> None:
    """A moment that cannot be compared is no moment."""
    keys.create("anna", "one")
    rows = {"anna": {"count": 9, "last_at": "2026-11-23T08:00:00"}}
    path = keys.path.with_name("attempts.json")
    write_document(path, {"format": "upprop-attempts", "version": 1, "failures": rows})
    keys.unlock("anna", "one")


def test_nobody_adds_themselves_to_the_list(keys: StaffKeys, folder: Folder) -> None:
    """A row that no holder of the vault key wrote is damage at the next sign-in."""
    keys.create("anna", "one")
    other = staff_keys(Folder(folder.root / "other"), FixedClock())
    other.create("mallory", "evil")
    row = json.loads(other.path.read_bytes())["staff"]["mallory"]
    forge(keys, lambda staff: staff.__setitem__("mallory", row))
    with pytest.raises(Damaged):
        keys.unlock("anna", "one")


@pytest.mark.parametrize(
    "change",
    [
        lambda staff: staff["anna"].__setitem__("argon2id", {}),
        lambda staff: staff["anna"]["argon2id"].__setitem__("memory_kib", 2**40),
        lambda staff: staff["anna"]["argon2id"].__setitem__("lanes", True),
        lambda staff: staff["anna"].__setitem__("public_key", "not base64!"),
        lambda staff: staff.__setitem__("anna", "no row"),
        lambda staff: staff["anna"].__setitem__("vault_keys", {}),
        lambda staff: staff["anna"]["vault_keys"].update(
            dict.fromkeys(staff["anna"]["vault_keys"], "AAAA")
        ),
        lambda staff: staff["anna"]["argon2id"].__setitem__("salt", "AAAA"),
        lambda staff: staff["anna"].__setitem__("public_key", "AAAA"),
    ],
    ids=[
        "no cost",
        "endless cost",
        "not a number",
        "not base64",
        "no row",
        "no key",
        "broken key",
        "short salt",
        "short public key",
    ],
)
def test_rows_out_of_shape_are_damage(keys: StaffKeys, change: object) -> None:
    """What cannot have been written by the program is refused before it is used."""
    keys.create("anna", "one")
    forge(keys, change)
    with pytest.raises(Damaged):
        keys.unlock("anna", "one")


def test_no_error_tells_a_secret(keys: StaffKeys) -> None:
    """Neither passphrase nor key stands in an error, its parameters or its causes."""
    vault_key = keys.create("anna", "correct horse")
    for attempt in (
        lambda: keys.unlock("anna", "battery staple"),
        lambda: keys.add(vault_key, "anna", "battery staple"),
        lambda: keys.set_passphrase(vault_key, "bo", "battery staple"),
    ):
        with pytest.raises(PrivacyError) as failure:
            attempt()
        told = f"{failure.value!r} {failure.value.params} {failure.value.__cause__!r}"
        assert "battery" not in told
        assert vault_key.secret().hex() not in told


def test_no_file_holds_a_secret_in_the_clear(keys: StaffKeys, folder: Folder) -> None:
    """Neither the passphrase nor the vault key stands in any file."""
    vault_key = keys.create("anna", "correct horse")
    keys.unlock("anna", "correct horse")
    for path in folder.root.iterdir():
        content = path.read_bytes()
        assert b"correct horse" not in content
        assert vault_key.secret() not in content
        assert vault_key.secret().hex().encode() not in content
