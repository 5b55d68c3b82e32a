"""Where a student can save: on memory sticks, and nowhere on this PC."""

import pytest

from app.bootstrap.kiosk import is_stick


@pytest.mark.parametrize(
    ("root", "file_system", "platform", "is_one"),
    [
        ("/", "ext4", "linux", False),
        ("/home", "ext4", "linux", False),
        ("/media/ada/KINGSTON", "vfat", "linux", True),
        ("/run/media/ada/KINGSTON", "exfat", "linux", True),
        ("/media/share", "nfs4", "linux", False),
        ("/media/share", "cifs", "linux", False),
        ("/media/ada/cloud", "fuse.sshfs", "linux", False),
        ("/Volumes/KINGSTON", "exfat", "darwin", True),
        ("/Volumes/share", "smbfs", "darwin", False),
        ("/Volumes/share", "afpfs", "darwin", False),
    ],
)
def test_a_stick_is_known_by_its_place_and_its_kind(
    root: str,
    file_system: str,
    platform: str,
    is_one: bool,  # noqa: FBT001 - a case
) -> None:
    """Neither the system's own disk nor a share of the network is ever offered."""
    assert is_stick(root, file_system, platform) is is_one


@pytest.mark.parametrize(("kind", "is_one"), [(2, True), (3, False), (4, False), (5, False)])
def test_windows_says_which_drive_is_a_stick(kind: int, is_one: bool) -> None:  # noqa: FBT001 - a case
    """A second disk (3), a mapped share (4) and a disc (5) are none, whatever their letter."""
    assert is_stick("E:/", "NTFS", "win32", lambda _root: kind) is is_one
