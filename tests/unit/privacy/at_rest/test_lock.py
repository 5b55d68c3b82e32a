"""One copy of the program at a time."""

import subprocess
import sys
from pathlib import Path

import pytest

from privacy.at_rest.lock import DataLock
from privacy.errors import Locked, NotWritten
from tests.unit.privacy.harness import Folder


def test_a_second_copy_is_refused(folder: Folder) -> None:
    """Whoever comes second is told which folder is in use, at once."""
    with DataLock(folder.lock):
        with pytest.raises(Locked) as refusal:
            DataLock(folder.lock)
        assert refusal.value.code == "data_in_use"
        assert refusal.value.params == {"folder": str(folder.root)}
    DataLock(folder.lock).release()


def test_the_lock_dies_with_the_program(folder: Folder) -> None:
    """A program that was killed leaves nothing that has to be cleaned up."""
    holder = (
        "import os, sys; from pathlib import Path; from privacy.at_rest.lock import DataLock; "
        "lock = DataLock(Path(sys.argv[1])); os.kill(os.getpid(), 9)"
    )
    command = [sys.executable, "-c", holder, str(folder.lock)]
    assert subprocess.run(command, check=False).returncode == -9  # noqa: S603  # our own words
    DataLock(folder.lock).release()


def test_a_lock_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    """A folder where the lock should be is a sentence, not a traceback."""
    (tmp_path / "upprop.lock").mkdir()
    with pytest.raises(NotWritten):
        DataLock(tmp_path / "upprop.lock")


def test_the_lock_file_is_for_this_user_only(tmp_path: Path) -> None:
    """Nobody else on the PC can keep the school from opening by holding it."""
    path = tmp_path / "data" / "upprop.lock"
    with DataLock(path):
        assert path.stat().st_mode & 0o077 == 0
