"""Fixtures of the privacy tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from privacy.testing import FixedClock
from tests.unit.privacy.harness import Folder, Installation


@pytest.fixture
def clock() -> FixedClock:
    """A clock that stands at a Monday in November."""
    return FixedClock()


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """The places of an installation that is not there yet."""
    return Folder(tmp_path / "data")


@pytest.fixture
def demo(folder: Folder, clock: FixedClock) -> Iterator[Installation]:
    """A demo installation with a decision."""
    installation = Installation.create(folder.root, clock)
    yield installation
    installation.close()
