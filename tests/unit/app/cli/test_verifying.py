"""`upprop verify-ledger` on a copy, far from the school that it came from."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from app.cli.verifying import verify_command
from tests.support.ledgers import entry_at, lines_of, real_ledger

LINES = lines_of(real_ledger())
HEAD = entry_at(LINES, -1).hash


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The files of a ledger on a stick, and nothing else."""
    folder = tmp_path / "stick"
    folder.mkdir()
    for name, content in real_ledger().items():
        (folder / name).write_bytes(content)
    return folder


def run(*given: str) -> Result:
    """What the command says."""
    return CliRunner().invoke(verify_command, [*given, "--json"])


def last(result: Result) -> dict[str, Any]:
    """The object in the last line."""
    found: dict[str, Any] = json.loads(result.stdout.splitlines()[-1])
    return found


def test_a_sound_copy_is_told_with_what_cannot_be_known(copy: Path) -> None:
    """Without a hash and a key from elsewhere the command says what nobody can know."""
    done = run(str(copy))
    assert done.exit_code == 0
    assert last(done)["ledger_ok"] is True
    assert (last(done)["entries"], last(done)["end_is_known"]) == (len(LINES), False)
    assert "--head" in done.stderr
    assert "--key" in done.stderr


def test_with_hash_and_key_nothing_is_left_open(copy: Path) -> None:
    """The key may be given as a file; the hash may carry the entry's number."""
    head = f"{len(LINES)}:{HEAD}"
    done = run(str(copy), "--head", head, "--key", str(copy / "public.key"))
    assert done.exit_code == 0
    assert last(done)["end_is_known"] is True
    assert "cannot be known" not in done.stderr


def test_what_was_done_is_named_with_its_place(copy: Path) -> None:
    """Kind, segment and line, for people and for programs, and status 1."""
    path = copy / "2027.jsonl"
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join([*lines[:3], *lines[4:]]))
    done = run(str(copy))
    assert done.exit_code == 1
    (finding,) = last(done)["findings"]
    assert (finding["fault"], finding["segment"], finding["line"]) == ("removed", "2027.jsonl", 4)
    assert "2027.jsonl, line 4" in done.stderr


def test_a_cut_off_end_is_named(copy: Path) -> None:
    """Only with the hash from paper."""
    path = copy / "2028.jsonl"
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:-2]))
    assert run(str(copy)).exit_code == 0
    done = run(str(copy), "--head", HEAD)
    assert done.exit_code == 1
    assert [each["fault"] for each in last(done)["findings"]] == ["end_missing"]


def test_an_installations_folder_will_do(copy: Path) -> None:
    """Whoever copied the whole data folder need not look for the ledger in it."""
    (copy.parent / "data").mkdir()
    copy.rename(copy.parent / "data" / "ledger")
    assert last(run(str(copy.parent / "data")))["entries"] == len(LINES)
