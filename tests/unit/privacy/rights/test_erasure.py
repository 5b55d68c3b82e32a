"""Erasure on a real encrypted database, looked at page by page."""

import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from privacy.at_rest import subject_keys
from privacy.at_rest.database import open_database
from privacy.errors import NoPermit, Refused
from privacy.purposes import Purpose
from privacy.rights import erasure
from privacy.rights.erasure import carry_out_erasure
from privacy.rights.stores import Field
from privacy.subjects import SubjectRef
from tests.support.decrypted_pages import decrypted_pages, is_on_any_page
from tests.unit.privacy.harness import ENGINE, SPOT, TEMPLATE, Installation


class Note:
    """A store that keeps one word about somebody in the same database."""

    name = "notes"
    fields = (Field("notes.word", "test", "none"),)

    def __init__(
        self, demo: Installation, *, purpose: Purpose = SPOT, forgets: bool = True
    ) -> None:
        self.purpose = purpose
        self._conn = demo.database.conn
        self._forgets = forgets
        self._conn.execute("CREATE TABLE IF NOT EXISTS notes (subject TEXT, word TEXT)")

    def write(self, subject: SubjectRef, word: str) -> None:
        """Keep a word."""
        self._conn.execute("INSERT INTO notes VALUES (?, ?)", (subject, word))

    def export(self, subject: SubjectRef) -> Mapping[str, object]:
        """Nothing: not under test."""
        return {"subject": subject}

    def erase(self, subject: SubjectRef) -> int:
        """Forget, unless told not to."""
        if not self._forgets:
            return 0
        return int(self._conn.execute("DELETE FROM notes WHERE subject = ?", (subject,)).rowcount)

    def holds(self, subject: SubjectRef) -> bool:
        """Whether there is a word."""
        found = self._conn.execute("SELECT 1 FROM notes WHERE subject = ?", (subject,)).fetchone()
        return found is not None


def wrapped_key(demo: Installation) -> bytes:
    """The only file of the key folder, as it lies on the disk."""
    (path,) = demo.folder.subject_keys.iterdir()
    return path.read_bytes()


def on_disk(root: Path) -> bytes:
    """Everything below a folder, one file after the other."""
    return b"".join(path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file())


def test_nothing_of_a_template_can_be_read_after_a_withdrawal(demo: Installation) -> None:
    """The row, the sealed blob and the wrapped key are found before the erasure, none after it."""
    subject = demo.enrolled()
    database, key = demo.folder.database, demo.vault_key.database_key()
    ((sealed,),) = demo.database.conn.execute("SELECT sealed FROM templates").fetchall()
    wrapped = wrapped_key(demo)
    assert is_on_any_page(subject.encode(), database, key)
    assert is_on_any_page(sealed[:200], database, key)
    assert wrapped in on_disk(demo.folder.root)

    order = demo.consents.withdraw(subject, SPOT, "staff-1")
    carry_out_erasure(order, vault=demo.vault, stores=[], ledger=demo.ledger)

    assert not is_on_any_page(subject.encode(), database, key)
    assert not is_on_any_page(sealed[:200], database, key)
    assert wrapped not in on_disk(demo.folder.root)
    assert list(demo.folder.subject_keys.iterdir()) == []
    assert database.with_name(database.name + "-wal").stat().st_size == 0


def test_a_deleted_row_alone_can_still_be_read(demo: Installation) -> None:
    """Without the truncation of the log the blob stays: the search above does find things."""
    subject = demo.enrolled()
    ((sealed,),) = demo.database.conn.execute("SELECT sealed FROM templates").fetchall()
    demo.vault.store(SPOT).erase(subject)
    assert is_on_any_page(sealed[:200], demo.folder.database, demo.vault_key.database_key())


def test_the_reader_sees_every_page(demo: Installation) -> None:
    """The reader of pages decrypts the schema, which every SQLite database has on page 1."""
    pages = list(decrypted_pages(demo.folder.database, demo.vault_key.database_key()))
    assert any(b"CREATE TABLE templates" in page for page in pages)


def test_the_template_in_the_clear_never_reaches_the_disk(demo: Installation) -> None:
    """Not even with the database key is the template itself to be found."""
    demo.enrolled()
    needle = TEMPLATE[:40]
    assert needle not in on_disk(demo.folder.root)
    assert not is_on_any_page(needle, demo.folder.database, demo.vault_key.database_key())


def test_the_receipt_says_what_was_done(demo: Installation) -> None:
    """A receipt counts keys and rows, names the stores and stands in the ledger."""
    subject = demo.enrolled()
    notes = Note(demo)
    notes.write(subject, "word")
    order = demo.consents.withdraw(subject, SPOT, "staff-1")
    receipt = carry_out_erasure(order, vault=demo.vault, stores=[notes], ledger=demo.ledger)
    assert (receipt.keys_destroyed, receipt.rows_erased) == (1, 2)
    assert receipt.stores == ("templates.face_at_spot", "notes")
    assert receipt.ledger_hash in {entry.hash for entry in demo.ledger.entries()}
    assert demo.consents.open_erasures() == ()


def test_data_of_another_purpose_stays(demo: Installation) -> None:
    """A withdrawal does not reach what is held for attendance, nor another template."""
    subject = demo.enrolled()
    demo.enrol(subject, purpose=Purpose.FACE_WITH_CARD)
    notes = Note(demo, purpose=Purpose.ATTENDANCE)
    notes.write(subject, "word")
    order = demo.consents.withdraw(subject, SPOT, "staff-1")
    carry_out_erasure(order, vault=demo.vault, stores=[notes], ledger=demo.ledger)
    assert notes.holds(subject)
    permit = demo.consents.require(subject, Purpose.FACE_WITH_CARD)
    assert demo.vault.open(permit).template == TEMPLATE


def test_an_erasure_inside_a_transaction_is_refused(demo: Installation) -> None:
    """What is not decided yet cannot be truncated away; the order stays open."""
    order = demo.consents.withdraw(demo.enrolled(), SPOT, "staff-1")
    demo.database.begin()
    with pytest.raises(Refused, match="reader_in_the_way"):
        carry_out_erasure(order, vault=demo.vault, stores=[], ledger=demo.ledger)
    demo.database.rollback()
    assert demo.consents.open_erasures() == (order,)


def test_no_permit_stands_from_the_withdrawal_on(demo: Installation) -> None:
    """Before anything is erased, permits of before and new ones are already worth nothing."""
    subject = demo.enrolled()
    permit = demo.consents.require(subject, SPOT)
    demo.consents.withdraw(subject, SPOT, "staff-1")
    with pytest.raises(NoPermit, match="no_consent"):
        demo.vault.open(permit)
    with pytest.raises(NoPermit, match="no_consent"):
        demo.vault.enrol(permit, TEMPLATE, "any")


def test_repeating_an_erasure_does_no_harm(demo: Installation) -> None:
    """An order that was carried out gives the same receipt, and the ledger no second one."""
    order = demo.consents.withdraw(demo.enrolled(), SPOT, "staff-1")
    first = carry_out_erasure(order, vault=demo.vault, stores=[], ledger=demo.ledger)
    head = demo.ledger.head
    assert carry_out_erasure(order, vault=demo.vault, stores=[], ledger=demo.ledger) == first
    assert demo.ledger.head == head


@pytest.mark.parametrize(
    "step", [(subject_keys, "shred"), (erasure, "truncate_wal"), (erasure, "_receipt")]
)
def test_a_crash_is_repaired_at_the_next_start(
    demo: Installation, monkeypatch: pytest.MonkeyPatch, step: tuple[object, str]
) -> None:
    """Wherever the power goes, the order stays open or is answered, and the next start ends it."""
    subject = demo.enrolled()
    order = demo.consents.withdraw(subject, SPOT, "staff-1")
    with monkeypatch.context() as patch:
        patch.setattr(step[0], step[1], power_cut)
        with pytest.raises(ZeroDivisionError):
            carry_out_erasure(order, vault=demo.vault, stores=[], ledger=demo.ledger)
    demo.close()

    again = Installation.open(demo.folder.root, demo.clock)
    for waiting in again.consents.open_erasures():
        carry_out_erasure(waiting, vault=again.vault, stores=[], ledger=again.ledger)
    assert again.consents.open_erasures() == ()
    assert not again.vault.holds(subject)
    assert not is_on_any_page(
        subject.encode(), again.folder.database, again.vault_key.database_key()
    )
    again.close()


def power_cut(*_: object) -> None:
    """What a power cut looks like from here."""
    raise ZeroDivisionError


def test_a_reader_in_the_way_leaves_the_order_open(demo: Installation) -> None:
    """While somebody reads there is no receipt, and afterwards there is."""
    subject = demo.enrolled()
    order = demo.consents.withdraw(subject, SPOT, "staff-1")
    reader = open_database(demo.folder.database, demo.vault_key.database_key())
    demo.database.conn.execute("PRAGMA busy_timeout = 10")
    reader.conn.execute("BEGIN")
    reader.conn.execute("SELECT count(*) FROM templates").fetchone()
    with pytest.raises(Refused, match="reader_in_the_way"):
        carry_out_erasure(order, vault=demo.vault, stores=[], ledger=demo.ledger)
    assert demo.consents.open_erasures() == (order,)
    reader.close()
    carry_out_erasure(order, vault=demo.vault, stores=[], ledger=demo.ledger)
    assert demo.consents.open_erasures() == ()


def test_a_store_that_does_not_forget_gets_no_receipt(demo: Installation) -> None:
    """The receipt is written only when every store says that it holds nothing."""
    subject = demo.enrolled()
    notes = Note(demo, forgets=False)
    notes.write(subject, "word")
    order = demo.consents.withdraw(subject, SPOT, "staff-1")
    with pytest.raises(Refused) as refusal:
        carry_out_erasure(order, vault=demo.vault, stores=[notes], ledger=demo.ledger)
    assert (refusal.value.code, refusal.value.params) == ("erasure_incomplete", {"store": "notes"})
    assert demo.consents.open_erasures() == (order,)


def test_a_withdrawal_is_carried_out_within_a_second(demo: Installation) -> None:
    """From the withdrawal to the receipt it takes less than a second, among fifty others."""
    subjects = [demo.enrolled() for _ in range(50)]
    began = time.perf_counter()
    order = demo.consents.withdraw(subjects[20], SPOT, "staff-1")
    carry_out_erasure(order, vault=demo.vault, stores=[], ledger=demo.ledger)
    assert time.perf_counter() - began < 1


def test_a_key_that_somebody_copied_opens_nothing_new(demo: Installation) -> None:
    """After the erasure a new enrolment has another key than the one that was destroyed."""
    subject = demo.enrolled()
    before = demo.keys.open(subject, SPOT, ENGINE)
    order = demo.consents.withdraw(subject, SPOT, "staff-1")
    carry_out_erasure(order, vault=demo.vault, stores=[], ledger=demo.ledger)
    demo.enrol(subject)
    after = demo.keys.open(subject, SPOT, ENGINE)
    assert before.id != after.id
    assert before.secret != after.secret
