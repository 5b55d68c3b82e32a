"""Bringing a backup back."""

import hashlib
import json
import os
import shutil
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from privacy.accountability.chain import verify_ledger
from privacy.accountability.ledger import Ledger
from privacy.at_rest import backup_file, restore
from privacy.at_rest.backup import make_backup
from privacy.at_rest.database import create_database
from privacy.at_rest.documents import write_document
from privacy.at_rest.keys import StaffKeys
from privacy.at_rest.ledger_choice import LedgerSource
from privacy.at_rest.lock import DataLock
from privacy.at_rest.restore import (
    RESTORED,
    Admitted,
    Restored,
    finish_restore,
    is_restoring,
    restore_backup,
)
from privacy.at_rest.rotation import remove_member
from privacy.errors import Damaged, Locked, NotWritten, Refused, WrongPassphrase
from privacy.rights.erasure import carry_out_erasure
from privacy.subjects import SubjectRef
from privacy.testing import FixedClock, anybody
from tests.unit.privacy.harness import (
    ADMINISTRATOR,
    PASSPHRASE,
    SPOT,
    TEMPLATE,
    Folder,
    Installation,
    staff_keys,
)


def backup(demo: Installation) -> Path:
    """A backup somewhere else."""
    target = demo.folder.root.parent / "elsewhere"
    return make_backup(demo.folder, target, demo.database, demo.clock, key=demo.vault_key)


def restored(demo: Installation, path: Path) -> Restored:
    """Close everything and bring a backup back."""
    demo.close()
    return restore_backup(path, demo.folder, demo.clock, admit=anybody)


def before_the_restore(ledger: Ledger) -> str:
    """The hash of the last entry that the ledger brought along."""
    return next(entry.previous for entry in ledger.entries() if entry.kind == RESTORED)


def withdraw(demo: Installation, subject: SubjectRef) -> None:
    """Withdraw and erase."""
    order = demo.consents.withdraw(subject, SPOT, "staff-1")
    carry_out_erasure(order, vault=demo.vault, stores=[], ledger=demo.ledger)


def opened_template(demo: Installation, subject: SubjectRef) -> bytes:
    """The template of a student."""
    return demo.vault.open(demo.consents.require(subject, SPOT)).template


def contents(root: Path) -> dict[str, bytes]:
    """Every file below a folder but the lock."""
    return {
        str(path.relative_to(root)): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and path.suffix != ".lock"
    }


def test_what_was_there_comes_back(demo: Installation) -> None:
    """After a loss the data of the backup is in use, and the damaged file is still there."""
    subject = demo.enrolled()
    path = backup(demo)
    demo.close()
    demo.folder.database.write_bytes(b"damaged")
    done = restore_backup(path, demo.folder, demo.clock, admit=anybody)
    assert done.ledger is LedgerSource.KEPT
    assert (done.aside / "upprop.db").read_bytes() == b"damaged"
    again = Installation.open(demo.folder.root, demo.clock)
    assert opened_template(again, subject) == TEMPLATE
    assert again.vault.reconcile() == 0
    again.close()


def test_a_new_pc_gets_everything_but_templates(demo: Installation, clock: FixedClock) -> None:
    """On another PC staff, data and ledger are there; faces are enrolled again."""
    subject = demo.enrolled()
    path = backup(demo)
    head = demo.ledger.head
    other = Folder(demo.folder.root.parent / "new pc")
    assert restore_backup(path, other, clock, admit=anybody).ledger is LedgerSource.FROM_BACKUP
    again = Installation.open(other.root, clock)
    assert again.ledger.verify(head[1]).entries == head[0] + 2  # the restore, and the new signer
    with pytest.raises(Refused, match="template_unreadable"):
        opened_template(again, subject)
    assert again.vault.reconcile() == 1
    assert again.vault.subjects(SPOT) == ()
    again.close()


def test_a_restored_template_never_opens_after_its_withdrawal(demo: Installation) -> None:
    """The row comes back with the backup, the key does not, and the order is carried out again."""
    subject = demo.enrolled()
    path = backup(demo)
    withdraw(demo, subject)
    restored(demo, path)
    again = Installation.open(demo.folder.root, demo.clock)
    assert again.vault.subjects(SPOT) == (subject,)
    assert not again.keys.has(subject, SPOT)
    assert again.consents.standing(subject, SPOT) is None
    with pytest.raises(Refused, match="subject_key_missing"):
        again.keys.open(subject, SPOT)

    (order,) = again.consents.erasures_in_force()
    receipt = carry_out_erasure(order, vault=again.vault, stores=[], ledger=again.ledger)
    assert (receipt.keys_destroyed, receipt.rows_erased) == (0, 1)
    assert not again.vault.holds(subject)
    again.close()


def test_the_ledger_does_not_go_back_in_time(demo: Installation) -> None:
    """What was recorded after the backup is still there after the restore."""
    path = backup(demo)
    later = demo.ledger.append("register_signed", {"digest": "ab"})
    assert restored(demo, path).ledger is LedgerSource.KEPT
    assert verify_ledger(demo.folder.ledger, later.hash).entries == later.sequence + 1


def test_whoever_is_not_admitted_changes_nothing(demo: Installation) -> None:
    """They are asked when the backup is known to be whole, and before anything is moved."""
    path = backup(demo)
    demo.close()
    before = contents(demo.folder.root)

    def nobody(staged: Path) -> Admitted:
        assert (staged / "staff.json").exists()
        raise WrongPassphrase("wrong_passphrase", wait_seconds=0)

    with pytest.raises(WrongPassphrase):
        restore_backup(path, demo.folder, demo.clock, admit=nobody)
    assert contents(demo.folder.root) == before


def test_a_list_of_staff_that_stays_is_not_touched(demo: Installation) -> None:
    """Where whoever is admitted says so: it is neither moved aside nor replaced."""
    path = backup(demo)
    demo.close()
    demo.folder.staff_keys.write_bytes(demo.folder.staff_keys.read_bytes() + b"\n")
    before = demo.folder.staff_keys.read_bytes()
    done = restore_backup(
        path, demo.folder, demo.clock, admit=lambda _: Admitted("staff-1", keeps_staff=True)
    )
    assert demo.folder.staff_keys.read_bytes() == before
    assert not (done.aside / "staff.json").exists()


def test_a_damaged_ledger_is_saved_up_to_the_damage(demo: Installation) -> None:
    """Sound entries after the backup are kept, and the damaged file goes aside."""
    subject = demo.enrolled()
    path = backup(demo)
    withdraw(demo, subject)
    demo.ledger.append("seen", {})
    last = demo.ledger.append("seen", {})
    segment = demo.folder.ledger / "2026.jsonl"
    damaged = segment.read_bytes()[:-5] + b'x"}}\n'
    segment.write_bytes(damaged)
    done = restored(demo, path)
    assert done.ledger is LedgerSource.SALVAGED
    assert (done.aside / "ledger" / "2026.jsonl").read_bytes() == damaged
    again = Installation.open(demo.folder.root, demo.clock)
    assert before_the_restore(again.ledger) == last.previous
    assert again.consents.standing(subject, SPOT) is None
    again.close()


def test_a_lost_ledger_comes_from_the_backup(demo: Installation) -> None:
    """A ledger that is gone or worse than the backup's is taken from there."""
    path = backup(demo)
    head = demo.ledger.head[1]
    (demo.folder.ledger / "2026.jsonl").write_bytes(b"damaged from the first line on\n")
    assert restored(demo, path).ledger is LedgerSource.FROM_BACKUP
    again = Installation.open(demo.folder.root, demo.clock)
    assert before_the_restore(again.ledger) == head
    again.close()


@pytest.mark.parametrize("name", ["signing.key", "public.key"])
def test_a_damaged_key_of_the_ledger_is_mended(demo: Installation, name: str) -> None:
    """The way to the last backup leads out of every kind of damage."""
    path = backup(demo)
    (demo.folder.ledger / name).write_bytes(b"damaged")
    assert restored(demo, path).ledger is LedgerSource.SALVAGED
    Installation.open(demo.folder.root, demo.clock).close()


def test_a_ledger_without_signatures_is_backed_up_and_saved(
    folder: Folder, clock: FixedClock
) -> None:
    """Where the vault was never unlocked for it, the ledger has no public key, and needs none."""
    Ledger.create(folder.ledger, installation_id="pc-1", clock=clock, signer=None)
    keys = staff_keys(folder, clock)
    key = keys.create(ADMINISTRATOR, PASSPHRASE)
    database = create_database(folder.database, key.database_key())
    path = make_backup(folder, folder.backups, database, clock, key=key)
    database.close()
    Ledger.open(folder.ledger, clock=clock, signer=None).append("seen", {})
    with (folder.ledger / "2026.jsonl").open("ab") as file:
        file.write(b"damaged\n")
    assert restore_backup(path, folder, clock, admit=anybody).ledger is LedgerSource.SALVAGED
    assert verify_ledger(folder.ledger).entries == 3


def test_another_installations_backup_is_refused(demo: Installation, clock: FixedClock) -> None:
    """Two histories are never mixed; nothing is changed."""
    other = Installation.create(demo.folder.root.parent / "other", clock)
    path = backup(other)
    other.close()
    demo.close()
    before = contents(demo.folder.root)
    with pytest.raises(Refused, match="ledger_diverged"):
        restore_backup(path, demo.folder, demo.clock, admit=anybody)
    assert contents(demo.folder.root) == before


def test_a_backup_from_before_a_removal_opens_with_the_passphrases_of_its_time(
    demo: Installation,
) -> None:
    """Templates whose keys were wrapped anew since are enrolled again; nothing is damage."""
    subject = demo.enrolled()
    demo.staff_keys.add(demo.vault_key, "bo", "leaving soon")
    path = backup(demo)
    remove_member(
        demo.staff_keys,
        demo.vault_key,
        "bo",
        places=demo.folder,
        database=demo.database,
        subject_keys=demo.keys,
    )
    restored(demo, path)
    again = Installation.open(demo.folder.root, demo.clock)
    assert again.staff_keys.names() == ("anna", "bo")
    with pytest.raises(Refused, match="template_unreadable"):
        opened_template(again, subject)
    assert again.vault.reconcile() == 2
    assert again.ledger.verify().entries == again.ledger.head[0]
    again.close()


def test_nothing_is_restored_while_the_data_is_open(demo: Installation) -> None:
    """A restore takes the lock like any other copy of the program."""
    path = backup(demo)
    with DataLock(demo.folder.lock), pytest.raises(Locked):
        restore_backup(path, demo.folder, demo.clock, admit=anybody)


Change = Callable[[dict[str, bytes]], object]


def forged(path: Path, change: Change, *, sign: bool) -> Path:
    """A backup whose parts were changed, with digests made right again if asked for."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    if sign:
        manifest = json.loads(parts["manifest.json"])
        others = [name for name in parts if name != "manifest.json"]
        manifest["sha256"] = {name: hashlib.sha256(parts[name]).hexdigest() for name in others}
        parts["manifest.json"] = json.dumps(manifest).encode()
    target = path.with_name("forged.backup")
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target


FORGERIES: dict[str, tuple[Change, bool]] = {
    "database changed": (lambda parts: parts.update(database=b"x"), False),
    "part missing": (lambda parts: parts.pop("staff.json"), True),
    "no ledger": (lambda parts: parts.pop("ledger/2026.jsonl"), True),
    "path out": (lambda parts: parts.update({"../evil": b"x"}), True),
    "absolute path": (lambda parts: parts.update({"/tmp/evil": b"x"}), True),  # noqa: S108  # forged
    "students' key": (lambda parts: parts.update({"keys/x.key": b"x"}), True),
    "signing key": (lambda parts: parts.update({"ledger/signing.key": b"x"}), True),
    "not in manifest": (lambda parts: parts.update({"ledger/2025.jsonl": b"x"}), False),
    "staff damaged": (lambda parts: parts.update({"staff.json": b"{}"}), True),
    "ledger damaged": (lambda parts: parts.update({"ledger/2026.jsonl": b"{}\n"}), True),
    "manifest no json": (lambda parts: parts.update({"manifest.json": b"{"}), False),
    "manifest a list": (lambda parts: parts.update({"manifest.json": b"[]"}), False),
    "manifest huge": (lambda parts: parts.update({"manifest.json": b" " * 2_000_000}), False),
    "other version": (
        lambda parts: parts.update({"manifest.json": b'{"format":"upprop-backup","version":2}'}),
        False,
    ),
    "digests no digests": (
        lambda parts: parts.update(
            {"manifest.json": b'{"format":"upprop-backup","version":1,"sha256":{"database":1}}'}
        ),
        False,
    ),
    "many parts": (
        lambda parts: parts.update({f"ledger/{n}.jsonl": b"x" for n in range(3000, 3300)}),
        True,
    ),
}


@pytest.mark.parametrize("name", FORGERIES)
def test_a_forged_backup_changes_nothing(demo: Installation, name: str) -> None:
    """Whatever is wrong with it is found before anything is touched, and the file is named."""
    change, sign = FORGERIES[name]
    path = forged(backup(demo), change, sign=sign)
    demo.close()
    before = contents(demo.folder.root.parent)
    with pytest.raises(Damaged) as failure:
        restore_backup(path, demo.folder, demo.clock, admit=anybody)
    assert (failure.value.code, failure.value.params) == ("backup_damaged", {"file": str(path)})
    assert contents(demo.folder.root.parent) == before


def test_a_compressed_backup_is_refused(demo: Installation) -> None:
    """Nothing in a backup may grow while it is unpacked."""
    path = backup(demo)
    bomb = path.with_name("bomb.backup")
    with (
        zipfile.ZipFile(path) as archive,
        zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as packed,
    ):
        for name in archive.namelist():
            packed.writestr(name, archive.read(name))
    demo.close()
    with pytest.raises(Damaged, match="backup_damaged"):
        restore_backup(bomb, demo.folder, demo.clock, admit=anybody)


@pytest.mark.parametrize("content", [b"", b"no zip at all", b"PK\x05\x06" + b"\x00" * 18])
def test_what_is_no_backup_is_said(demo: Installation, tmp_path: Path, content: bytes) -> None:
    """Any other file is named as no backup."""
    (tmp_path / "file").write_bytes(content)
    demo.close()
    with pytest.raises(Damaged, match="backup_damaged"):
        restore_backup(tmp_path / "file", demo.folder, demo.clock, admit=anybody)
    with pytest.raises(Damaged, match="backup_damaged"):
        restore_backup(tmp_path / "missing", demo.folder, demo.clock, admit=anybody)


def test_every_kind_of_rot_is_found(demo: Installation, tmp_path: Path) -> None:
    """A wrong byte anywhere that matters is damage; where it does not, the data is right."""
    path = backup(demo)
    demo.close()
    whole = path.read_bytes()
    rotten = path.with_name("rotten.backup")
    for number, position in enumerate(range(0, len(whole), len(whole) // 40)):
        changed = bytearray(whole)
        changed[position] ^= 0x55
        rotten.write_bytes(changed)
        target = Folder(tmp_path / f"target {number}")
        try:
            restore_backup(rotten, target, demo.clock, admit=anybody)
        except Damaged:
            assert not target.staff_keys.exists()
        else:
            Installation.open(target.root, demo.clock).close()


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


def disk_full(*_: object, **__: object) -> None:
    """What a full disk says."""
    raise OSError(28, "No space left on device")


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
