"""What the journeys of killed, traced and damaged schools begin with."""

from pathlib import Path

import pytest

from app.paths import DataPaths
from tests.support.killing_school import full_school


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
