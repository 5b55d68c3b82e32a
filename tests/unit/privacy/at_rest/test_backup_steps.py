"""A backup while the school goes on: in steps, with what happens between them, tried out after."""

import zipfile
from pathlib import Path

import pytest

from privacy.at_rest import backup as backups
from privacy.at_rest import backup_check
from privacy.at_rest.backup import make_backup, newest_backup
from privacy.at_rest.backup_check import try_backup
from privacy.at_rest.database import open_database, truncate_wal
from privacy.errors import Damaged, NotWritten, Refused
from privacy.rights.erasure import carry_out_erasure
from privacy.steps import Between, nothing
from tests.support.decrypted_pages import is_on_any_page
from tests.unit.privacy.harness import SPOT, Installation

FILLER = 4000


def grown(demo: Installation) -> None:
    """Give the database some two megabytes, so that a copy takes several steps."""
    demo.database.conn.execute("CREATE TABLE filler (number INTEGER PRIMARY KEY, content BLOB)")
    with demo.database.atomic():
        rows = ((bytes([number % 251]) * 500,) for number in range(FILLER))
        demo.database.conn.executemany("INSERT INTO filler (content) VALUES (?)", rows)


def backup(demo: Installation, between: Between = nothing) -> Path:
    """A backup with something to do meanwhile."""
    folder = demo.folder
    return make_backup(
        folder, folder.backups, demo.database, demo.clock, key=demo.vault_key, between=between
    )


def database_in(path: Path, into: Path) -> Path:
    """The database as the backup holds it."""
    with zipfile.ZipFile(path) as archive:
        return Path(archive.extract("database", into))


def test_no_step_leaves_a_reader_behind(demo: Installation) -> None:
    """Between any two steps the write-ahead log can be emptied, so no erasure ever waits."""
    grown(demo)
    calls: list[None] = []

    def between(_done: int, _of: int) -> None:
        with demo.database.atomic():
            demo.database.conn.execute("DELETE FROM filler WHERE number = ?", (len(calls) + 1,))
        truncate_wal(demo.database)
        calls.append(None)

    backup(demo, between)
    assert len(calls) > 4


def test_a_step_is_half_a_megabyte(demo: Installation, monkeypatch: pytest.MonkeyPatch) -> None:
    """The time that a mark waits does not grow with the school."""
    grown(demo)
    pages = demo.database.conn.execute("PRAGMA page_count").fetchone()[0]
    monkeypatch.setattr(backups, "do_beside", lambda work, _: work(nothing))
    calls: list[tuple[int, int]] = []
    backup(demo, lambda *progress: calls.append(progress))
    assert len(calls) >= pages // 128
    assert calls == sorted(calls)
    assert all(done * 3 <= of for done, of in calls)


def test_what_is_written_meanwhile_is_in_the_backup(demo: Installation, tmp_path: Path) -> None:
    """The copy is that of the moment at which it ended, whole."""
    grown(demo)
    written: list[int] = []

    def between(_done: int, _of: int) -> None:
        if len(written) < 3:
            with demo.database.atomic():
                number = FILLER + len(written) + 1
                demo.database.conn.execute("INSERT INTO filler VALUES (?, x'00')", (number,))
                demo.ledger.append("seen", {"n": number})
            written.append(number)

    path = backup(demo, between)
    copy = open_database(database_in(path, tmp_path), demo.vault_key.database_key())
    (count,) = copy.conn.execute("SELECT count(*) FROM filler").fetchone()
    copy.close()
    assert count == FILLER + 3


def test_an_erasure_meanwhile_reaches_the_copy(demo: Installation, tmp_path: Path) -> None:
    """Whoever withdraws while a backup is written is erased at once, and is not in it."""
    subject, stays = demo.enrolled(), demo.enrolled(b"another template " * 20)
    grown(demo)
    key_id = key_id_of(demo, subject)
    kept = key_id_of(demo, stays)
    done: list[int] = []

    def between(_done: int, _of: int) -> None:
        done.append(0)
        if len(done) == 3:
            order = demo.consents.withdraw(subject, SPOT, "staff-1")
            carry_out_erasure(order, vault=demo.vault, stores=[], ledger=demo.ledger)

    path = backup(demo, between)
    assert not demo.vault.holds(subject)
    copy, key = database_in(path, tmp_path), demo.vault_key.database_key()
    assert is_on_any_page(kept, copy, key)
    assert not is_on_any_page(key_id, copy, key)


def key_id_of(demo: Installation, subject: str) -> bytes:
    """What names a template's key in its row."""
    row = demo.database.conn.execute(
        "SELECT key_id FROM templates WHERE subject = ?", (subject,)
    ).fetchone()
    return str(row[0]).encode()


def test_what_does_not_open_again_is_no_backup(
    demo: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that loses what it was given is found out at once, and nothing is left behind."""
    real = backups._pack  # noqa: SLF001 - the disk is played here

    def losing(path: Path, *rest: object) -> None:
        real(path, *rest)  # type: ignore[arg-type]  # as it was given
        content = bytearray(path.read_bytes())
        content[6000:6010] = bytes(10)
        path.write_bytes(content)

    monkeypatch.setattr(backups, "_pack", losing)
    with pytest.raises(NotWritten, match="file_not_written"):
        backup(demo)
    assert newest_backup(demo.folder.backups) is None
    assert list(demo.folder.backups.iterdir()) == []


def test_a_failure_meanwhile_is_told(demo: Installation) -> None:
    """What fails between two steps ends the backup, and leaves nothing behind."""

    def fails(_done: int, _of: int) -> None:
        raise ValueError("full")

    grown(demo)
    with pytest.raises(ValueError, match="full"):
        backup(demo, fails)
    assert list(demo.folder.backups.iterdir()) == []


class Cancelled(Exception):
    """Somebody does not want it any more."""


def ending_at(number: int) -> Between:
    """Ends the work at its step of that number, and at each one after it."""
    steps: list[int] = []

    def between(_done: int, _of: int) -> None:
        steps.append(0)
        if len(steps) >= number:
            raise Cancelled

    return between


@pytest.mark.parametrize("number", [1, 2, 4, 6, 8])
def test_a_cancelled_backup_leaves_nothing_behind(demo: Installation, number: int) -> None:
    """While it is copied, packed or tried out; and the next one is whole."""
    grown(demo)
    with pytest.raises(Cancelled):
        backup(demo, ending_at(number))
    assert list(demo.folder.backups.iterdir()) == []
    assert backup(demo).is_file()


def test_a_trial_can_be_ended_at_each_of_its_steps(
    demo: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Unpacking, reading the ledger, or looking at the database: the folder is as it was."""
    monkeypatch.setattr(backup_check, "_CALCULATIONS_A_STEP", 500)
    grown(demo)
    path, key = backup(demo), demo.vault_key
    before = sorted(demo.folder.root.rglob("*"))
    steps: list[tuple[int, int]] = []
    try_backup(path, key.database_key(), key.id, demo.folder.root, lambda *step: steps.append(step))
    unpacked = steps.index((0, 0))
    assert len(steps) > unpacked + 4
    for number in (*range(1, unpacked + 3), len(steps)):
        with pytest.raises(Cancelled):
            try_backup(path, key.database_key(), key.id, demo.folder.root, ending_at(number))
        assert sorted(demo.folder.root.rglob("*")) == before


def test_a_backup_that_is_tried_says_what_it_is(demo: Installation) -> None:
    """Tried out in a folder of its own: when it was made, whose it is, how far its ledger goes."""
    path = backup(demo)
    key = demo.vault_key
    before = sorted(demo.folder.root.rglob("*"))
    tried = try_backup(path, key.database_key(), key.id, demo.folder.root)
    assert tried.made_at == demo.clock.now().isoformat()
    assert (tried.entries, tried.head) == demo.ledger.head
    assert tried.installation_id == "pc-1"
    assert sorted(demo.folder.root.rglob("*")) == before


def test_a_damaged_backup_is_found_when_it_is_tried(demo: Installation) -> None:
    """One byte is enough; of another key it is said that only a restore can tell."""
    path, key = backup(demo), demo.vault_key
    with pytest.raises(Refused, match="backup_key_older"):
        try_backup(path, key.database_key(), "another", demo.folder.root)
    content = bytearray(path.read_bytes())
    content[9000] ^= 1
    path.write_bytes(content)
    with pytest.raises(Damaged, match="backup_damaged"):
        try_backup(path, key.database_key(), key.id, demo.folder.root)
