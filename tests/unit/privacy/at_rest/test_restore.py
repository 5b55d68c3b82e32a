"""Bringing a backup back."""

from pathlib import Path

import pytest

from privacy.accountability.chain import verify_ledger
from privacy.accountability.ledger import Ledger
from privacy.at_rest.backup import make_backup
from privacy.at_rest.database import create_database
from privacy.at_rest.ledger_choice import LedgerSource
from privacy.at_rest.lock import DataLock
from privacy.at_rest.restore import (
    RESTORED,
    Admitted,
    restore_backup,
)
from privacy.at_rest.rotation import remove_member
from privacy.errors import Locked, Refused, WrongPassphrase
from privacy.rights.erasure import carry_out_erasure
from privacy.subjects import SubjectRef
from privacy.testing import FixedClock, anybody
from tests.unit.privacy.at_rest.restoring import backup, contents, opened_template, restored
from tests.unit.privacy.harness import (
    ADMINISTRATOR,
    ENGINE,
    PASSPHRASE,
    SPOT,
    TEMPLATE,
    Folder,
    Installation,
    staff_keys,
)


def before_the_restore(ledger: Ledger) -> str:
    """The hash of the last entry that the ledger brought along."""
    return next(entry.previous for entry in ledger.entries() if entry.kind == RESTORED)


def withdraw(demo: Installation, subject: SubjectRef) -> None:
    """Withdraw and erase."""
    order = demo.consents.withdraw(subject, SPOT, "staff-1")
    carry_out_erasure(order, vault=demo.vault, stores=[], ledger=demo.ledger)


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
        again.keys.open(subject, SPOT, ENGINE)

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
