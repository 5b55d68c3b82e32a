"""The disk fills up in the middle of a lesson: what is refused is refused whole, and said."""

import json
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCENARIO = [sys.executable, "-m", "tests.support.killing_full_disk"]
ACTS = {
    "check_in",
    "mark_by_hand",
    "decide_unmarked",
    "sign_register",
    "sign_register, once more",
    "withdraw_consent",
    "backup",
    "sign_in",
}
# A mount of its own in a name space of its own: gone with the process, seen by nobody else. With
# room for the data, a backup, and the same once more, which is what trying a backup out takes.
ON_SMALL_DISK = 'mount -t tmpfs -o size=4m none "$0" && exec "$@"'


def answer_of(command: Sequence[str]) -> "subprocess.CompletedProcess[str]":
    """What a process said."""
    return subprocess.run(  # noqa: S603 - fixed commands
        command, check=False, capture_output=True, text=True, cwd=ROOT, timeout=60
    )


def own_mounts(folder: Path) -> list[str]:
    """How to run a command on a small disk at the folder; skips where nobody may mount one."""
    unshare = shutil.which("unshare")
    for options in ("-m", "-rm"):
        if unshare is not None:
            command = [unshare, options, "sh", "-c", ON_SMALL_DISK, str(folder)]
            if answer_of([*command, "true"]).returncode == 0:
                return command
    pytest.skip("this system lets us mount no small disk")


@pytest.fixture(scope="module", params=["small disk", "limit on file sizes"])
def told(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Mapping[str, Any]:
    """What happened in a lesson whose disk filled up."""
    folder = tmp_path_factory.mktemp("disk")
    if request.param == "small disk":
        done = answer_of([*own_mounts(folder), *SCENARIO, str(folder), "filler"])
    elif sys.platform == "win32":
        pytest.skip("file sizes cannot be limited on this system")
    else:
        done = answer_of([*SCENARIO, str(folder), "limit"])
    assert done.returncode == 0, done.stderr
    answer: Mapping[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer


def test_nothing_is_confirmed_that_the_disk_did_not_take(told: Mapping[str, Any]) -> None:
    """Every act that writes is refused while the disk is full."""
    assert {act for act, error in told["refused"].items() if error} == ACTS


def test_every_refusal_says_that_the_disk_is_the_matter(told: Mapping[str, Any]) -> None:
    """Whatever was refused, the error names a file that could not be written."""
    assert {tuple(error) for error in told["refused"].values()} == {
        ("NotWritten", "file_not_written")
    }


def test_nothing_is_half_done_on_a_full_disk(told: Mapping[str, Any]) -> None:
    """Marks, history, signature, template and backups are as before; no mark is lost."""
    assert len(told["before"]["marks"]) == 3
    assert told["meanwhile"] == [told["before"], told["before"]]


def test_a_line_that_the_ledger_could_not_take_is_no_part_of_it(told: Mapping[str, Any]) -> None:
    """A signature that was cut off in the ledger leaves its head where it was."""
    assert told["is_ledger_as_before"]


def test_the_lesson_goes_on_when_there_is_room_again(told: Mapping[str, Any]) -> None:
    """Without a restart all that was refused works, and stands after one."""
    after = told["afterwards"]
    assert [mark for mark in told["before"]["marks"] if mark not in after["marks"]] == []
    assert len(after["marks"]) == after["students"]
    assert after["is_signed"]
    assert not after["holds"]
    assert after["ledger_head_is_verified"]
