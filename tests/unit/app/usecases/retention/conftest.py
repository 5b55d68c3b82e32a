"""A school whose first lessons were signed long ago."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.disposing import taught_school
from tests.support.school import SmallSchool


@pytest.fixture
def taught(tmp_path: Path) -> Iterator[SmallSchool]:
    """Two signed lessons of last school year, a card, an announced absence; it is autumn 2029."""
    made = taught_school(tmp_path / "data")
    yield made
    made.school.close()
