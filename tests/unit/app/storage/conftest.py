"""The small school for tests of storage."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from privacy.at_rest.database import Database
from tests.support.school import SmallSchool, small_school


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[SmallSchool]:
    """A demo school, whose decision unlocks face at the spot."""
    made = small_school(tmp_path / "demo", demo=True)
    yield made
    made.school.close()


@pytest.fixture
def database(demo: SmallSchool) -> Database:
    """The demo school's own connection, to do what no use case would."""
    return demo.school.vault.database
