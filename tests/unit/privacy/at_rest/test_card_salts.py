"""The salts of cards: made and opened under a permit, destroyed by anybody, in no backup."""

import json
import zipfile
from pathlib import Path

import pytest

from privacy.at_rest import rotation
from privacy.at_rest.backup import make_backup
from privacy.at_rest.card_salts import CardSalts
from privacy.at_rest.vault_key import VaultKey
from privacy.consent.card import Locator, new_locator
from privacy.consent.permit import Permit
from privacy.errors import Damaged, NoPermit, Refused
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef, new_subject_ref
from tests.unit.privacy.harness import Installation, act

CARD = Purpose.FACE_WITH_CARD


def permitted(demo: Installation, purpose: Purpose = CARD) -> tuple[SubjectRef, Permit]:
    """A student with a consent, and the permit that follows."""
    subject = new_subject_ref()
    demo.consents.give(subject, purpose, act())
    return subject, demo.consents.require(subject, purpose)


def salts_of(demo: Installation) -> CardSalts:
    """Those in the installation's folder of keys."""
    return CardSalts(demo.folder.subject_keys, demo.vault_key)


def test_a_salt_opens_as_it_was_made(demo: Installation) -> None:
    """One per card, each its own; a card without one has none."""
    _, permit = permitted(demo)
    salts, one, other = salts_of(demo), new_locator(), new_locator()
    made = salts.create(permit, one), salts.create(permit, other)
    assert made[0] != made[1]
    assert (salts.open(permit, one), salts.open(permit, other)) == made
    assert set(salts.all()) == {one, other}
    assert salts.open(permit, new_locator()) is None


def test_a_plain_cards_salt_looks_like_any_other(demo: Installation) -> None:
    """Same form, same length, same time: nothing of a face is told by the folder."""
    _, permit = permitted(demo)
    salts, plain, with_face = salts_of(demo), new_locator(), new_locator()
    salts.create(permit, with_face)
    salts.fill(plain)
    one, other = (demo.folder.subject_keys / f"{each}.salt" for each in (plain, with_face))
    assert one.stat().st_size == other.stat().st_size
    assert one.stat().st_mtime_ns == other.stat().st_mtime_ns
    assert json.loads(one.read_text()).keys() == json.loads(other.read_text()).keys()


def test_a_spent_salt_is_another(demo: Installation) -> None:
    """What opened the template is gone; a file like any other lies there."""
    _, permit = permitted(demo)
    salts, card = salts_of(demo), new_locator()
    salt = salts.create(permit, card)
    salts.spend(card)
    assert salts.has(card)
    assert salts.open(permit, card) not in {salt, None}


def test_a_salt_of_another_length_is_spent_too(demo: Installation) -> None:
    """As one that is damaged: its bytes are overwritten, and a whole one lies there."""
    _, permit = permitted(demo)
    salts, card = salts_of(demo), new_locator()
    salts.create(permit, card)
    (demo.folder.subject_keys / f"{card}.salt").write_bytes(b"{}")
    salts.spend(card)
    assert salts.open(permit, card) is not None


def test_a_salt_is_spent_with_the_vault_locked(demo: Installation) -> None:
    """Then nothing is put in its place until the program starts the next time."""
    _, permit = permitted(demo)
    card = new_locator()
    salts_of(demo).create(permit, card)
    CardSalts(demo.folder.subject_keys, None).spend(card)
    assert not salts_of(demo).has(card)


def test_a_salt_is_destroyed_with_the_vault_locked(demo: Installation) -> None:
    """Erasing needs neither passphrase nor permit."""
    _, permit = permitted(demo)
    salts, card = salts_of(demo), new_locator()
    salts.create(permit, card)
    locked = CardSalts(demo.folder.subject_keys, None)
    assert locked.destroy(card)
    assert not locked.destroy(card)
    assert not locked.has(card)
    assert salts.open(permit, card) is None


def test_a_withdrawn_consent_opens_no_salt(demo: Installation) -> None:
    """A permit from before is worth nothing, and so is one for the other face method."""
    subject, permit = permitted(demo)
    salts, card = salts_of(demo), new_locator()
    salts.create(permit, card)
    _, of_spot = permitted(demo, Purpose.FACE_AT_SPOT)
    with pytest.raises(Refused, match="permit_other_purpose"):
        salts.open(of_spot, card)
    demo.consents.withdraw(subject, CARD, "staff-1")
    for ask in (salts.open, salts.create):
        with pytest.raises(NoPermit, match="no_consent"):
            ask(permit, card)


def test_a_locked_vault_opens_and_makes_no_salt(demo: Installation) -> None:
    """Without the vault key there is only destruction."""
    _, permit = permitted(demo)
    locked = CardSalts(demo.folder.subject_keys, None)
    for ask in (locked.open, locked.create):
        with pytest.raises(Refused, match="vault_locked"):
            ask(permit, new_locator())


def test_a_salt_moved_to_another_card_does_not_open(demo: Installation) -> None:
    """The wrapping is bound to the card."""
    _, permit = permitted(demo)
    salts, card, other = salts_of(demo), new_locator(), new_locator()
    salts.create(permit, card)
    folder = demo.folder.subject_keys
    (folder / f"{card}.salt").rename(folder / f"{other}.salt")
    with pytest.raises(Damaged, match="file_damaged"):
        salts.open(permit, other)


@pytest.mark.parametrize("name", ["", "../staff", "0123456789ABCDEF", "0123456789abcde\n"])
def test_only_a_locator_names_a_file(demo: Installation, name: str) -> None:
    """Nothing that a card says leads out of the folder."""
    with pytest.raises(Refused, match="card_malformed"):
        salts_of(demo).has(Locator(name))


def test_a_changed_vault_key_keeps_the_salts(demo: Installation) -> None:
    """Face cards go on when somebody on the staff leaves; the old vault key opens none."""
    _, permit = permitted(demo)
    card = new_locator()
    salt = salts_of(demo).create(permit, card)
    fresh = VaultKey.new()
    turning = demo.vault_key.followed_by(fresh)
    CardSalts(demo.folder.subject_keys, turning).rewrap(fresh)
    CardSalts(demo.folder.subject_keys, turning).rewrap(fresh)  # as after an interruption
    assert CardSalts(demo.folder.subject_keys, fresh).open(permit, card) == salt
    with pytest.raises(Refused, match="subject_key_of_other_vault"):
        salts_of(demo).open(permit, card)


def test_removing_a_member_takes_the_salts_along(demo: Installation) -> None:
    """As the students' keys: nobody's face card dies because a colleague has left."""
    demo.staff_keys.add(demo.vault_key, "bo", "leaving soon")
    _, permit = permitted(demo)
    card = new_locator()
    salt = salts_of(demo).create(permit, card)
    fresh = rotation.remove_member(
        demo.staff_keys,
        demo.vault_key,
        "bo",
        places=demo.folder,
        database=demo.database,
        subject_keys=demo.keys,
    )
    assert CardSalts(demo.folder.subject_keys, fresh).open(permit, card) == salt


def test_no_backup_holds_a_salt(demo: Installation, tmp_path: Path) -> None:
    """A destroyed salt cannot come back from anywhere."""
    _, permit = permitted(demo)
    card = new_locator()
    salts_of(demo).create(permit, card)
    wrapped = next(demo.folder.subject_keys.iterdir()).read_bytes()
    with zipfile.ZipFile(
        make_backup(demo.folder, tmp_path, demo.database, demo.clock, key=demo.vault_key)
    ) as backup:
        names = backup.namelist()
        assert not [name for name in names if name.endswith(".salt")]
        assert not [name for name in names if wrapped in backup.read(name)]
