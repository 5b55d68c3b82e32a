"""Many orders carried out in one go: as whole as one, cut off anywhere as well."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from privacy.accountability.ledger import Entry, Fact, Ledger
from privacy.at_rest import atomic_file
from privacy.at_rest.database import Database, truncate_wal
from privacy.consent.consent import EndReason
from privacy.consent.orders import ErasureOrder
from privacy.purposes import Purpose
from privacy.rights import erasure
from privacy.rights.erasure import carry_out_erasures
from tests.support.decrypted_pages import is_on_any_page
from tests.unit.privacy.harness import SPOT, Installation

CARD = Purpose.FACE_WITH_CARD


class PowerCutError(Exception):
    """The power goes."""


def ended(demo: Installation, count: int) -> tuple[ErasureOrder, ...]:
    """So many consents come to their end together, with their templates in place."""
    ending = [(demo.enrolled(), SPOT) for _ in range(count)]
    return demo.consents.end_all(ending, EndReason.DECISION_ENDED, "staff-1")


def carry_out(demo: Installation, orders: tuple[ErasureOrder, ...]) -> None:
    """Erase."""
    carry_out_erasures(orders, vault=demo.vault, stores=[], ledger=demo.ledger)


def test_each_order_has_its_own_receipt(demo: Installation) -> None:
    """In the order given, each with the key and the row that went, and each in the ledger."""
    orders = ended(demo, 3)
    receipts = carry_out_erasures(orders, vault=demo.vault, stores=[], ledger=demo.ledger)
    assert [each.order_id for each in receipts] == [order.id for order in orders]
    assert {(each.keys_destroyed, each.rows_erased) for each in receipts} == {(1, 1)}
    hashes = {entry.hash for entry in demo.ledger.entries()}
    assert {each.ledger_hash for each in receipts} <= hashes
    assert demo.consents.open_erasures() == ()
    demo.ledger.verify()


def test_nothing_of_any_of_them_can_be_read(demo: Installation) -> None:
    """Every row is off every page, and no key file is left."""
    orders = ended(demo, 3)
    database, key = demo.folder.database, demo.vault_key.database_key()
    assert all(is_on_any_page(order.subject.encode(), database, key) for order in orders)
    carry_out(demo, orders)
    assert not any(is_on_any_page(order.subject.encode(), database, key) for order in orders)
    assert list(demo.folder.subject_keys.iterdir()) == []


def test_the_log_is_emptied_once_and_the_ledger_written_once(
    demo: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What costs a wait for the disk does not grow with the number of people."""
    orders = ended(demo, 5)
    calls: list[str] = []

    def emptied(database: Database) -> None:
        calls.append("log")
        truncate_wal(database)

    real = Ledger.append_all

    def appended(
        ledger: Ledger, facts: Sequence[Fact], *, checkpoint: bool = False
    ) -> tuple[Entry, ...]:
        calls.append("ledger")
        return real(ledger, facts, checkpoint=checkpoint)

    monkeypatch.setattr(erasure, "truncate_wal", emptied)
    monkeypatch.setattr(Ledger, "append_all", appended)
    carry_out(demo, orders)
    assert calls == ["log", "ledger"]


def test_orders_of_both_methods_go_together(demo: Installation) -> None:
    """Each takes its own template and leaves the other's to its own order."""
    subject = demo.enrolled()
    demo.enrol(subject, purpose=CARD)
    demo.consents.end_all([(subject, SPOT), (subject, CARD)], EndReason.LEFT, "staff-1")
    carry_out(demo, demo.consents.open_erasures())
    assert not demo.vault.holds(subject)
    assert demo.consents.open_erasures() == ()


def test_repeating_some_of_them_does_no_harm(demo: Installation) -> None:
    """Those done give the receipts that they have; only the open one writes."""
    first, second = ended(demo, 2)
    (done,) = carry_out_erasures([first], vault=demo.vault, stores=[], ledger=demo.ledger)
    both = carry_out_erasures([first, second], vault=demo.vault, stores=[], ledger=demo.ledger)
    assert both[0] == done
    head = demo.ledger.head
    again = carry_out_erasures([first, second], vault=demo.vault, stores=[], ledger=demo.ledger)
    assert (again, demo.ledger.head) == (both, head)


def test_what_a_cut_off_write_left_goes_as_well(demo: Installation) -> None:
    """Half a key beside the whole one is no less a key; another's stays."""
    first, second = ended(demo, 2)
    stays = demo.enrolled()
    for order in (first, second):
        (key,) = demo.folder.subject_keys.glob(f"{order.subject}.*")
        key.with_name(f".{key.name}.abc.part").write_bytes(key.read_bytes())
    receipts = carry_out_erasures([first, second], vault=demo.vault, stores=[], ledger=demo.ledger)
    assert [each.keys_destroyed for each in receipts] == [1, 1]
    (left,) = demo.folder.subject_keys.iterdir()
    assert left.name.startswith(stays)


def test_no_orders_are_none(demo: Installation) -> None:
    """Nothing to erase writes nothing."""
    head = demo.ledger.head
    carry_out(demo, ())
    assert demo.consents.end_all([], EndReason.EXPIRED, "") == ()
    assert demo.ledger.append_all([]) == ()
    assert demo.ledger.head == head


@pytest.mark.parametrize("keys_first", [0, 1, 2, 3])
def test_cut_off_between_two_keys_the_next_start_ends_it(
    demo: Installation, monkeypatch: pytest.MonkeyPatch, keys_first: int
) -> None:
    """However many keys were destroyed by then, all orders stay open, and all are carried out."""
    orders = ended(demo, 3)
    destroyed: list[Path] = []
    real = atomic_file._overwrite  # noqa: SLF001 - the step after which the power goes

    def overwrite(path: Path) -> bool:
        if len(destroyed) == keys_first:
            raise PowerCutError
        destroyed.append(path)
        return real(path)

    def cut(_database: object) -> None:
        raise PowerCutError

    with monkeypatch.context() as patch:
        patch.setattr(atomic_file, "_overwrite", overwrite)
        patch.setattr(erasure, "truncate_wal", cut)
        with pytest.raises(PowerCutError):
            carry_out(demo, orders)
    demo.close()
    again = Installation.open(demo.folder.root, demo.clock)
    assert again.consents.open_erasures() == orders
    carry_out(again, again.consents.open_erasures())
    assert not any(again.vault.holds(order.subject) for order in orders)
    assert again.consents.open_erasures() == ()
    again.close()
