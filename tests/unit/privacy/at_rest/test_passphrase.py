"""Keys from passphrases."""

import pytest

from privacy.at_rest.keys import StaffKeys
from privacy.at_rest.passphrase import RFC_9106, Argon2Parameters, derive_key
from privacy.testing import ONLY_FOR_TESTS
from tests.unit.privacy.harness import Folder

SALT = b"0123456789abcdef"


def test_the_default_is_that_of_the_standard(folder: Folder) -> None:
    """Unless a test says otherwise, a guess costs 64 MiB, three passes and four lanes."""
    StaffKeys(folder.staff_keys).create("anna", "a passphrase")
    written = folder.staff_keys.read_text()
    assert Argon2Parameters(memory_kib=65_536, iterations=3, lanes=4) == RFC_9106
    assert '"iterations":3,"lanes":4,"memory_kib":65536' in written


def test_the_derived_key_never_changes() -> None:
    """A known passphrase gives the key that it gave when the format was released."""
    key = derive_key("blue stones", SALT, ONLY_FOR_TESTS)
    assert key.hex() == "5ab481a1616d2b12bcf7cb7a252c56de56d8aa73df6c342782af8449f020ba81"


def test_the_same_letters_give_the_same_key() -> None:
    """A letter with its ring typed as one sign or as two opens the same."""
    one, two = "\u00e5ngstr\u00f6m", "a\u030angstro\u0308m"
    assert derive_key(one, SALT, ONLY_FOR_TESTS) == derive_key(two, SALT, ONLY_FOR_TESTS)


@pytest.mark.parametrize(
    "numbers", [(7, 1, 1), (2**21, 3, 4), (64, 0, 4), (64, 3, 0), (64, 1000, 4), (2**20, 3, 100)]
)
def test_numbers_that_would_stall_the_pc_are_refused(numbers: tuple[int, int, int]) -> None:
    """A forged file cannot make a sign-in take a gigabyte or an hour."""
    with pytest.raises(ValueError, match="out of range"):
        Argon2Parameters(*numbers)
