"""The Qt binding that the lock file names is fit for long lessons."""

import sys

from PySide6.QtCore import QObject

CALLS = 1000


def test_calls_without_a_result_keep_none_alive() -> None:
    """PySide6 6.12.0 dropped a reference to None per call, and Python 3.11 aborted in the end."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - CALLS // 2
