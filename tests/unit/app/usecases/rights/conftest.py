"""Small schools for the rights of people."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.school import SmallSchool, small_school


@pytest.fixture
def small(tmp_path: Path) -> Iterator[SmallSchool]:
    """The demo school, whose decision unlocks face at the spot."""
    made = small_school(tmp_path / "data", demo=True)
    yield made
    made.school.close()
