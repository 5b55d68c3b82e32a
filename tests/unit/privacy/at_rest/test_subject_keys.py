"""The keys of students."""

import pytest

from privacy.at_rest.keys import SubjectKeys
from privacy.at_rest.vault_key import VaultKey
from privacy.errors import Damaged, Refused
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef, new_subject_ref
from tests.unit.privacy.harness import ENGINE, SPOT, Folder

CARD = Purpose.FACE_WITH_CARD


@pytest.fixture
def keys(folder: Folder) -> SubjectKeys:
    """A key folder that is not there yet, with the vault unlocked."""
    return SubjectKeys(folder.subject_keys, VaultKey(bytes(range(32))))


def test_a_key_opens_as_it_was_made(keys: SubjectKeys) -> None:
    """One key per student and purpose, each its own."""
    subject = new_subject_ref()
    spot, card = keys.create(subject, SPOT, ENGINE), keys.create(subject, CARD, ENGINE)
    assert keys.open(subject, SPOT, ENGINE) == spot
    assert keys.open(subject, CARD, ENGINE) == card
    assert spot.secret != card.secret
    assert set(keys.all()) == {(subject, SPOT), (subject, CARD)}


def test_a_key_is_destroyed_with_the_vault_locked(keys: SubjectKeys, folder: Folder) -> None:
    """Erasing needs no passphrase."""
    subject = new_subject_ref()
    keys.create(subject, SPOT, ENGINE)
    locked = SubjectKeys(folder.subject_keys, None)
    assert locked.destroy(subject, SPOT)
    assert not locked.has(subject, SPOT)
    assert not locked.destroy(subject, SPOT)
    with pytest.raises(Refused, match="subject_key_missing"):
        keys.open(subject, SPOT, ENGINE)


def test_a_locked_vault_opens_and_makes_no_key(folder: Folder) -> None:
    """Without the vault key there is only destruction."""
    locked = SubjectKeys(folder.subject_keys, None)
    for act in (locked.open, locked.create):
        with pytest.raises(Refused, match="vault_locked"):
            act(new_subject_ref(), SPOT, ENGINE)


def test_a_key_file_moved_to_another_student_does_not_open(
    keys: SubjectKeys, folder: Folder
) -> None:
    """The wrapping is bound to student and purpose."""
    subject, other = new_subject_ref(), new_subject_ref()
    keys.create(subject, SPOT, ENGINE)
    (path,) = folder.subject_keys.iterdir()
    path.rename(folder.subject_keys / path.name.replace(subject, other))
    with pytest.raises(Damaged) as failure:
        keys.open(other, SPOT, ENGINE)
    assert str(other) in str(failure.value.params["file"])


def test_a_damaged_key_is_named_and_left_alone(keys: SubjectKeys, folder: Folder) -> None:
    """A key file that is not what was written is no key, and is not overwritten."""
    subject = new_subject_ref()
    keys.create(subject, SPOT, ENGINE)
    (path,) = folder.subject_keys.iterdir()
    path.write_bytes(path.read_bytes().replace(b'"version":1', b'"version":2'))
    before = path.read_bytes()
    with pytest.raises(Damaged, match="file_damaged"):
        keys.open(subject, SPOT, ENGINE)
    assert path.read_bytes() == before


def test_a_key_of_another_vault_is_told_apart(keys: SubjectKeys, folder: Folder) -> None:
    """After a restore of an older vault the message is not that the file is damaged."""
    subject = new_subject_ref()
    keys.create(subject, SPOT, ENGINE)
    with pytest.raises(Refused, match="subject_key_of_other_vault"):
        SubjectKeys(folder.subject_keys, VaultKey.new()).open(subject, SPOT, ENGINE)


def test_rewrapping_keeps_the_keys(keys: SubjectKeys, folder: Folder) -> None:
    """After a change of the vault key every key opens under the new one, and not the old."""
    subject = new_subject_ref()
    key = keys.create(subject, SPOT, ENGINE)
    fresh = VaultKey.new()
    keys.rewrap(fresh)
    assert keys.open(subject, SPOT, ENGINE) == key
    assert SubjectKeys(folder.subject_keys, fresh).open(subject, SPOT, ENGINE) == key


@pytest.mark.parametrize("untrusted", ["", "../../etc/passwd", "A" * 36, "x" * 36 + ".key"])
def test_only_references_become_file_names(keys: SubjectKeys, untrusted: str) -> None:
    """Nothing but a reference is ever made part of a path."""
    with pytest.raises(Refused, match="subject_malformed"):
        keys.create(SubjectRef(untrusted), SPOT, ENGINE)


def test_other_files_in_the_folder_are_nobodys(keys: SubjectKeys, folder: Folder) -> None:
    """A stray file is neither a key nor in the way."""
    keys.create(new_subject_ref(), SPOT, ENGINE)
    (folder.subject_keys / "notes.key").write_bytes(b"")
    assert len(keys.all()) == 1


def test_the_key_is_not_shown(keys: SubjectKeys) -> None:
    """A printed key tells its id and nothing else."""
    key = keys.create(new_subject_ref(), SPOT, ENGINE)
    assert key.secret.hex() not in repr(key)
    assert repr(key.secret) not in repr(key)
    assert repr(key) == f"SubjectKey(id='{key.id}')"
