"""What the first screen waits for, and what is loaded while somebody reads it."""

import subprocess
import sys

PROBE = """
import sys
import app.bootstrap.window
from app.bootstrap.pages import load_ahead
late = ("app.storage.school", "app.bootstrap.signed_in", "app.bootstrap.demo", "sqlite_utils",
        "dlib", "zxingcpp", "segno",
        "PySide6.QtMultimedia", "PySide6.QtTextToSpeech")
for name in late:
    assert name not in sys.modules, name
load_ahead()
for name in (*late[:3], "app.bootstrap.opening", "recognition.backends.zxing_cards", "numpy.ma"):
    assert name in sys.modules, name
assert "dlib" not in sys.modules
"""


def test_the_first_screen_loads_no_database_and_no_engine() -> None:
    """What is needed after signing in is loaded ahead; an engine only where one is unlocked."""
    done = subprocess.run(  # noqa: S603 - this interpreter with the text above
        [sys.executable, "-c", PROBE], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
