"""The small school for tests of use cases."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.school import SmallSchool, small_school


@pytest.fixture
def small(tmp_path: Path) -> Iterator[SmallSchool]:
    """A real school, without any decision: face methods are locked."""
    made = small_school(tmp_path / "data")
    yield made
    made.school.close()


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[SmallSchool]:
    """A demo school, whose decision unlocks face at the spot."""
    made = small_school(tmp_path / "demo", demo=True)
    yield made
    made.school.close()
