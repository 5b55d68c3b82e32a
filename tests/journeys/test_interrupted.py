"""Ctrl+C in a command that takes its time: one sentence, status 130, and nothing half made."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from app.bootstrap.command import command
from app.paths import DataPaths
from tests.support.interrupting import AT_THE_STEP
from tests.support.school import PASSPHRASE, small_school

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the signal is sent as POSIX does")
SECONDS = 60
CANCELLED = 130


@pytest.fixture
def paths(tmp_path: Path) -> DataPaths:
    """The files of a small school with an officer, closed."""
    small = small_school(tmp_path / "data")
    assert small.officer.user_name
    small.school.close()
    (tmp_path / "passphrase").write_text(PASSPHRASE + "\n", encoding="utf-8")
    return small.school.paths


def interrupted(paths: DataPaths, step: int, *words: str) -> tuple[int, dict[str, str], str]:
    """Press Ctrl+C when the command has come to a step: status, result, what people read."""
    process = subprocess.Popen(  # noqa: S603 - this program
        [sys.executable, "-m", "tests.support.interrupting", str(step), *words, *access(paths)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "UPPROP_LANGUAGE": "en", "QT_QPA_PLATFORM": "offscreen"},
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == AT_THE_STEP
        process.send_signal(signal.SIGINT)
        told, read = process.communicate(timeout=SECONDS)
    return process.returncode, json.loads(told.splitlines()[-1]), read.strip()


def access(paths: DataPaths) -> tuple[str, ...]:
    """The options of signing in."""
    file = paths.root.parent / "passphrase"
    return "--data", str(paths.root), "--passphrase-file", str(file), "--json"


def files_of(folder: Path) -> dict[str, bytes]:
    """What lies in a folder."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_backup_that_is_interrupted_leaves_no_file(paths: DataPaths, tmp_path: Path) -> None:
    """The ledger is as it was, no lock is left behind, and the next backup is whole."""
    before = files_of(paths.ledger)
    stick = tmp_path / "stick"
    status, result, read = interrupted(paths, 1, "backup", str(stick), "--user", "office")
    assert (status, result["error"]) == (CANCELLED, "cancelled")
    assert read == "Cancelled. Nothing was changed."
    assert list(stick.rglob("*")) == []
    assert files_of(paths.ledger) == before
    again = CliRunner().invoke(
        command(), ["backup", str(stick), "--user", "office", *access(paths)]
    )
    assert again.exit_code == 0
    assert len(list(stick.iterdir())) == 1


def test_an_audit_that_is_interrupted_was_none(paths: DataPaths) -> None:
    """Neither the ledger nor the history knows of it, and nobody is told of half of it."""
    before = files_of(paths.ledger)
    status, result, read = interrupted(paths, 40, "audit", "--user", "dora")
    assert (status, result["error"]) == (CANCELLED, "cancelled")
    assert read == "Cancelled. Nothing was changed."
    assert files_of(paths.ledger) == before
