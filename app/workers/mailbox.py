"""A mailbox with one slot: the newest wins, and what nobody fetched in time is forgotten."""

import threading
from typing import Generic, TypeVar

T = TypeVar("T")


class Mailbox(Generic[T]):
    """Hands the newest item from one thread to another; never queues."""

    def __init__(self) -> None:
        self._arrived = threading.Condition()
        self._item: T | None = None
        self._closed = False

    def put(self, item: T) -> bool:
        """Leave an item in place of an older one.

        Returns:
            True when an older one was still lying there, unread.
        """
        with self._arrived:
            replaced, self._item = self._item is not None, item
            self._arrived.notify()
        return replaced

    def take(self, timeout_seconds: float) -> T | None:
        """Fetch the newest item; None when none came in time or the mailbox was closed."""
        with self._arrived:
            self._arrived.wait_for(lambda: self._item is not None or self._closed, timeout_seconds)
            item, self._item = self._item, None
        return None if self._closed else item

    def clear(self) -> None:
        """Forget what lies there."""
        with self._arrived:
            self._item = None

    def close(self) -> None:
        """Forget what lies there, and wake whoever waits; nothing comes out any more."""
        with self._arrived:
            self._closed = True
            self._item = None
            self._arrived.notify_all()

    @property
    def is_closed(self) -> bool:
        """True after `close`."""
        return self._closed
