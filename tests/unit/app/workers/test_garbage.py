"""Parts of the window end on the window's thread, whichever thread makes garbage."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.workers.garbage import GarbageCollection

PLENTY = 200_000


@pytest.fixture
def collection(qapp: QApplication) -> Iterator[GarbageCollection]:
    """At work; afterwards nothing collects by itself, as between all tests."""
    made = GarbageCollection(qapp)
    made.start()
    yield made
    made.stop()
    gc.disable()
    made.deleteLater()


def part_in_a_cycle() -> "weakref.ref[QObject]":
    """A part with a timer that only a cycle keeps."""
    part = QObject()
    part.setProperty("timer", QTimer(part, interval=5))
    part.itself = part  # type: ignore[attr-defined]  # the cycle
    return weakref.ref(part)


def make_garbage() -> None:
    """More than Python's collector would let lie."""
    kept = [[number] for number in range(PLENTY)]
    del kept


def test_another_thread_ends_no_part_of_the_window(collection: GarbageCollection) -> None:
    """It may make as much garbage as it likes; the part goes when the window's thread collects."""
    assert not gc.isenabled()
    part = part_in_a_cycle()
    thread = threading.Thread(target=make_garbage)
    thread.start()
    thread.join()
    assert part() is not None
    held: list[list[int]] = [[] for _ in range(gc.get_threshold()[0] + 1)]
    collection.collect_due()
    assert part() is None
    assert held


def test_python_collects_again_afterwards(collection: GarbageCollection) -> None:
    """Whoever comes after the window finds the collector as it was."""
    collection.stop()
    assert gc.isenabled()
