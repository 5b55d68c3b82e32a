"""A mailbox between two threads."""

import threading
from time import monotonic

from app.workers.mailbox import Mailbox


def test_the_newest_item_wins() -> None:
    """What nobody fetched in time is replaced, and the sender learns of it."""
    mailbox = Mailbox[int]()
    assert not mailbox.put(1)
    assert mailbox.put(2)
    assert mailbox.take(0.0) == 2


def test_an_item_comes_out_once() -> None:
    """A second look finds nothing."""
    mailbox = Mailbox[int]()
    mailbox.put(1)
    mailbox.take(0.0)
    assert mailbox.take(0.0) is None


def test_an_empty_mailbox_does_not_wait_for_ever() -> None:
    """Whoever waits in vain gets nothing after the time they named."""
    before = monotonic()
    assert Mailbox[int]().take(0.02) is None
    assert monotonic() - before < 1


def test_clearing_forgets_the_item() -> None:
    """A cleared mailbox is empty and still usable."""
    mailbox = Mailbox[int]()
    mailbox.put(1)
    mailbox.clear()
    assert mailbox.take(0.0) is None
    mailbox.put(2)
    assert mailbox.take(0.0) == 2


def test_closing_wakes_whoever_waits() -> None:
    """A closed mailbox gives nothing more, at once."""
    mailbox = Mailbox[int]()
    got: list[int | None] = []
    waiter = threading.Thread(target=lambda: got.append(mailbox.take(5.0)))
    waiter.start()
    mailbox.close()
    waiter.join(1.0)
    assert got == [None]
    mailbox.put(1)
    assert mailbox.take(0.0) is None
    assert mailbox.is_closed
