"""The vault key changes when somebody leaves."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from privacy.at_rest import rotation
from privacy.at_rest.database import create_database, open_database, opens_with, truncate_wal
from privacy.at_rest.keys import StaffKeys, SubjectKeys
from privacy.at_rest.vault_key import VaultKey
from privacy.errors import Damaged, Refused, WrongPassphrase
from tests.unit.privacy.harness import ENGINE, PASSPHRASE, SPOT, TEMPLATE, Installation

LEAVER = "bo"


def remove(demo: Installation, name: str = LEAVER) -> VaultKey:
    """Remove a member as the use case does."""
    return rotation.remove_member(
        demo.staff_keys,
        demo.vault_key,
        name,
        places=demo.folder,
        database=demo.database,
        subject_keys=demo.keys,
    )


@pytest.fixture
def staffed(demo: Installation) -> Installation:
    """A demo with a second member of staff and a template."""
    demo.staff_keys.add(demo.vault_key, LEAVER, "leaving soon")
    return demo


def test_whoever_leaves_opens_nothing(staffed: Installation) -> None:
    """The leaver's passphrase is void, and the key they had opens neither database nor keys."""
    subject = staffed.enrolled()
    old = staffed.staff_keys.unlock(LEAVER, "leaving soon")
    remove(staffed)
    with pytest.raises(WrongPassphrase):
        staffed.staff_keys.unlock(LEAVER, "leaving soon")
    assert not opens_with(staffed.folder.database, old.database_key())
    with pytest.raises(Refused, match="subject_key_of_other_vault"):
        SubjectKeys(staffed.folder.subject_keys, old).open(subject, SPOT, ENGINE)


def test_whoever_stays_notices_nothing(staffed: Installation) -> None:
    """Nobody else's passphrase is asked for; database, templates and signatures go on."""
    subject = staffed.enrolled()
    fresh = remove(staffed)
    permit = staffed.consents.require(subject, SPOT)
    assert staffed.vault.open(permit).template == TEMPLATE
    assert staffed.database.conn.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    staffed.close()
    again = Installation.open(staffed.folder.root, staffed.clock)
    assert again.vault_key.secret() == fresh.secret()
    assert again.vault.open(again.consents.require(subject, SPOT)).template == TEMPLATE
    signed_before = again.ledger.verify().checkpoints
    again.ledger.append("test", {}, checkpoint=True)
    assert again.ledger.verify().checkpoints == signed_before + 1
    assert sum(entry.kind == "signing_key" for entry in again.ledger.entries()) == 1
    again.close()


def test_the_last_member_cannot_be_removed(demo: Installation) -> None:
    """Somebody can always open the vault; a refused removal changes nothing."""
    before = demo.folder.staff_keys.read_bytes()
    with pytest.raises(Refused, match="last_member"):
        remove(demo, "anna")
    with pytest.raises(Refused, match="user_name_unknown"):
        remove(demo, "nobody")
    assert demo.folder.staff_keys.read_bytes() == before


def test_a_reader_in_the_way_stops_it_before_it_begins(staffed: Installation) -> None:
    """While another connection reads, nothing is changed and the message says so."""
    reader = open_database(staffed.folder.database, staffed.vault_key.database_key())
    reader.conn.execute("BEGIN")
    reader.conn.execute("SELECT count(*) FROM templates").fetchone()
    staffed.database.conn.execute("PRAGMA busy_timeout = 10")
    staffed.database.conn.execute("DELETE FROM templates")
    with pytest.raises(Refused, match="reader_in_the_way"):
        remove(staffed)
    reader.close()
    assert staffed.staff_keys.has(LEAVER)


def test_a_reader_who_comes_late_only_delays_it(
    staffed: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A rekeying that somebody's reading stops is finished at the next sign-in."""
    reader = open_database(staffed.folder.database, staffed.vault_key.database_key())
    staffed.database.conn.execute("PRAGMA busy_timeout = 10")
    monkeypatch.setattr(rotation, "truncate_wal", lambda _: None)
    with pytest.raises(Refused, match="reader_in_the_way"):
        remove(staffed)
    assert staffed.database.conn.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    reader.close()
    staffed.close()
    again = Installation.open(staffed.folder.root, staffed.clock)
    assert again.staff_keys.names() == ("anna",)
    again.close()


def test_the_old_key_is_not_forgotten_on_a_promise(
    staffed: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only a database that answers to the new key ends the rotation."""
    monkeypatch.setattr(rotation, "raw_key", lambda _: "x'" + "00" * 32 + "'")
    with pytest.raises(Damaged, match="database_damaged"):
        remove(staffed)
    assert staffed.staff_keys.unlock("anna", PASSPHRASE).successor is not None


def test_an_installation_without_a_signing_key_rotates_too(staffed: Installation) -> None:
    """What is not there need not be sealed anew."""
    (staffed.folder.ledger / "signing.key").unlink()
    remove(staffed)
    assert staffed.staff_keys.names() == ("anna",)


def power_cut(*_: object, **__: object) -> None:
    """What a power cut looks like from here."""
    raise ZeroDivisionError


def after(step: Callable[..., object]) -> Callable[..., object]:
    """The step itself, and the power cut right after it."""

    def done_then_cut(*arguments: object, **named: object) -> None:
        step(*arguments, **named)
        power_cut()

    return done_then_cut


CUTS = [
    (SubjectKeys, "rewrap", False),
    (SubjectKeys, "rewrap", True),
    (SubjectKeys, "_write", True),
    (rotation, "_reseal_signer", True),
    (rotation, "_rekey", False),
    (rotation, "_rekey", True),
    (StaffKeys, "end_rotation", False),
    (StaffKeys, "end_rotation", True),
]


@pytest.mark.parametrize(
    ("owner", "step", "is_after"), CUTS, ids=[f"{step} {after}" for _, step, after in CUTS]
)
def test_a_rotation_that_was_cut_off_is_finished(
    staffed: Installation,
    monkeypatch: pytest.MonkeyPatch,
    owner: object,
    step: str,
    is_after: bool,  # noqa: FBT001  # a case of the table above
) -> None:
    """Wherever the power goes, everybody who stays signs in and finds everything."""
    subjects = [staffed.enrolled(), staffed.enrolled()]
    with monkeypatch.context() as patch:
        patch.setattr(owner, step, after(getattr(owner, step)) if is_after else power_cut)
        with pytest.raises(ZeroDivisionError):
            remove(staffed)
    staffed.close()

    again = Installation.open(staffed.folder.root, staffed.clock)
    for subject in subjects:
        assert again.vault.open(again.consents.require(subject, SPOT)).template == TEMPLATE
    assert again.staff_keys.unlock("anna", PASSPHRASE).successor is None
    assert again.vault_key.secret() != staffed.vault_key.secret()
    with pytest.raises(WrongPassphrase):
        again.staff_keys.unlock(LEAVER, "leaving soon")
    again.close()


def test_no_member_is_added_while_a_rotation_waits(staffed: Installation) -> None:
    """A half-done rotation is finished by signing in before the list changes again."""
    fresh = staffed.staff_keys.begin_rotation(staffed.vault_key, without=LEAVER)
    with pytest.raises(Refused, match="vault_key_outdated"):
        staffed.staff_keys.add(staffed.vault_key, "cecilia", "three")
    with pytest.raises(Refused, match="vault_key_outdated"):
        staffed.staff_keys.end_rotation(VaultKey.new())
    staffed.staff_keys.end_rotation(fresh)
    assert staffed.staff_keys.names() == ("anna",)


@pytest.mark.slow
@pytest.mark.parametrize("delay_seconds", [0.005, 0.02, 0.04])
def test_a_kill_in_the_middle_of_the_rekeying_loses_nothing(
    tmp_path: Path, delay_seconds: float
) -> None:
    """The database answers to the old key or to the new one, and has every row."""
    path, old, fresh = tmp_path / "a.db", VaultKey.new(), VaultKey.new()
    with create_database(path, old.database_key()) as database:
        database.conn.execute("CREATE TABLE words (word BLOB)")
        rows = [(os.urandom(3000),) for _ in range(1000)]
        with database.atomic():
            database.conn.executemany("INSERT INTO words VALUES (?)", rows)
        truncate_wal(database)
    kill_while_rekeying(path, old, fresh, delay_seconds)
    key = fresh if opens_with(path, fresh.database_key()) else old
    with open_database(path, key.database_key()) as database:
        found = database.conn.execute("SELECT word FROM words ORDER BY rowid").fetchall()
    assert found == rows


REKEYING = """
import sys
from pathlib import Path
from privacy.at_rest.database import open_database
from privacy.at_rest.rotation import _rekey
from privacy.at_rest.vault_key import VaultKey
path, old, fresh = sys.stdin.read().split("\\n")
database = open_database(Path(path), VaultKey(bytes.fromhex(old)).database_key())
print("begins", flush=True)
_rekey(database, Path(path), VaultKey(bytes.fromhex(fresh)))
"""


def kill_while_rekeying(path: Path, old: VaultKey, fresh: VaultKey, delay_seconds: float) -> None:
    """Rekey in another process and kill it so long after it began."""
    command = [sys.executable, "-c", REKEYING]
    with subprocess.Popen(  # noqa: S603  # our own words
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        keys = f"{path}\n{old.secret().hex()}\n{fresh.secret().hex()}"
        child.stdin.write(keys.encode())
        child.stdin.close()
        assert child.stdout.readline() == b"begins\n"
        time.sleep(delay_seconds)
        child.kill()
