"""What the journeys of killed, traced and damaged schools begin with."""

from pathlib import Path

import pytest

from app.paths import DataPaths
from privacy.at_rest import keys, staff_file
from privacy.at_rest.passphrase import Argon2Parameters, derive_key
from privacy.testing import ONLY_FOR_TESTS
from tests.support.killing_school import full_school


@pytest.fixture
def quick_passphrases(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever cost a key file names, a guess costs next to nothing in this process."""

    def quickly(passphrase: str, salt: bytes, _named: Argon2Parameters) -> bytes:
        return derive_key(passphrase, salt, ONLY_FOR_TESTS)

    for module in (keys, staff_file):
        monkeypatch.setattr(module, "derive_key", quickly)


@pytest.fixture
def made_school(tmp_path: Path) -> DataPaths:
    """A school of two classes, closed."""
    return _made(tmp_path / "data")


@pytest.fixture(scope="module")
def module_school(tmp_path_factory: pytest.TempPathFactory) -> DataPaths:
    """The same, one for all tests of a file."""
    return _made(tmp_path_factory.mktemp("school") / "data")


def _made(folder: Path) -> DataPaths:
    school = full_school(folder).school
    school.close()
    return school.paths
