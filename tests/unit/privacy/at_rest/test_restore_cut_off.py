"""A restore that a power cut or a full disk stopped."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from privacy.at_rest import backup_file, restore
from privacy.at_rest.documents import write_document
from privacy.at_rest.keys import StaffKeys
from privacy.at_rest.restore import (
    finish_restore,
    is_restoring,
    restore_backup,
)
from privacy.errors import Damaged, NotWritten, Refused
from privacy.testing import anybody
from tests.unit.privacy.at_rest.restoring import backup, contents, disk_full, opened_template
from tests.unit.privacy.harness import (
    TEMPLATE,
    Installation,
)


def test_what_was_unpacked_lasts_before_anything_is_moved(
    demo: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A power cut after the plan was written must not find the unpacked files gone."""
    path = backup(demo)
    demo.close()
    flushed: list[str] = []
    monkeypatch.setattr(backup_file, "sync_folder", lambda folder: flushed.append(folder.name))
    into = demo.folder.root / "stage"
    into.mkdir()
    backup_file.unpack(path, into)
    assert sorted(flushed) == ["ledger", "stage"]


def test_a_disk_that_is_too_small_is_said_first(
    demo: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Room is asked for before anything is unpacked."""
    path = backup(demo)
    demo.close()
    usage = shutil.disk_usage(path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1000))
    with pytest.raises(Refused) as refusal:
        restore_backup(path, demo.folder, demo.clock, admit=anybody)
    assert refusal.value.code == "disk_too_small"
    assert refusal.value.params == {"needed_megabytes": 2}


def counting_cuts(limit: int) -> Iterator[None]:
    """Let so many moves pass, then cut the power."""
    for _ in range(limit):
        yield
    raise ZeroDivisionError


@pytest.mark.parametrize("moves_done", range(6))
def test_a_restore_that_was_cut_off_is_finished(
    demo: Installation, monkeypatch: pytest.MonkeyPatch, moves_done: int
) -> None:
    """Once files are being moved, the next start moves the rest; nothing is lost either way."""
    subject = demo.enrolled()
    path = backup(demo)
    (demo.folder.ledger / "2026.jsonl").write_bytes(b"damaged\n")
    demo.close()
    cuts, move = counting_cuts(moves_done), restore._move  # noqa: SLF001  # where the power goes

    def move_or_cut(source: Path, target: Path) -> None:
        next(cuts)
        move(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(restore, "_move", move_or_cut)
        with pytest.raises((ZeroDivisionError, RuntimeError)):
            restore_backup(path, demo.folder, demo.clock, admit=anybody)
    assert is_restoring(demo.folder)
    assert finish_restore(demo.folder)
    assert not is_restoring(demo.folder)
    assert not finish_restore(demo.folder)
    again = Installation.open(demo.folder.root, demo.clock)
    assert opened_template(again, subject) == TEMPLATE
    aside = next(demo.folder.root.glob("aside-*"))
    assert (aside / "ledger" / "2026.jsonl").read_bytes() == b"damaged\n"
    assert (aside / "upprop.db").exists()
    assert list(demo.folder.root.glob(".restoring-*")) == []
    again.close()


@pytest.mark.parametrize("fails", ["rename", "unlink"])
def test_a_move_that_the_disk_refuses_is_said(
    demo: Installation, monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    """It is tried again later, and ends as if nothing had been in the way."""
    path = backup(demo)
    demo.close()
    with monkeypatch.context() as patch:
        patch.setattr(Path, fails, disk_full)
        with pytest.raises(NotWritten):
            restore_backup(path, demo.folder, demo.clock, admit=anybody)
    assert finish_restore(demo.folder)
    Installation.open(demo.folder.root, demo.clock).close()


def test_a_disk_that_fills_up_while_unpacking_changes_nothing(
    demo: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk is said, and nothing of the unpacking is left."""
    path = backup(demo)
    demo.close()
    before = contents(demo.folder.root)
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", disk_full)
        with pytest.raises(NotWritten):
            restore_backup(path, demo.folder, demo.clock, admit=anybody)
    assert contents(demo.folder.root) == before


def test_a_plan_that_leads_elsewhere_is_not_followed(demo: Installation) -> None:
    """Moves stay inside the data folder, and a damaged plan is named."""
    plan = demo.folder.root / "restore.json"
    moves = {"count": 1, "move_000": "staff.json\n../../elsewhere"}
    write_document(plan, {"format": "upprop-restore", "version": 1, **moves})
    with pytest.raises(Damaged) as failure:
        finish_restore(demo.folder)
    assert failure.value.params == {"file": str(plan)}
    assert StaffKeys(demo.folder.staff_keys).names() == ("anna",)
