"""Where a student can save: on memory sticks, and nowhere on this PC."""

import pytest

from app.bootstrap.kiosk import is_stick


@pytest.mark.parametrize(
    ("root", "platform", "is_one"),
    [
        ("/", "linux", False),
        ("/home", "linux", False),
        ("/media/ada/KINGSTON", "linux", True),
        ("/run/media/ada/KINGSTON", "linux", True),
        ("/Volumes/KINGSTON", "darwin", True),
        ("C:/", "win32", False),
        ("E:/", "win32", True),
    ],
)
def test_a_stick_is_known_by_its_place(root: str, platform: str, is_one: bool) -> None:  # noqa: FBT001 - a case
    """The system's own disk is never offered."""
    assert is_stick(root, platform) is is_one
