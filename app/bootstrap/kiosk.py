"""What the kiosk is given: this PC's camera or the demo's, its voice, and memory sticks."""

import ctypes
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStorageInfo
from PySide6.QtWidgets import QApplication

from app.bootstrap.demo import DemoAtHand
from app.bootstrap.services import Composition
from app.demo.camera import SyntheticCamera
from app.demo.script import Script, Side, Turn
from app.domain.class_list.card import PREFIX
from app.text.language import install_translator
from app.ui.kiosk.recipes import KioskRecipes
from app.workers.read_aloud import voice_of_system
from recognition.backends import open_source, standard_cards
from recognition.spot import Spot

REMOVABLE_ROOTS = ("/media/", "/run/media/", "/Volumes/")
DRIVE_REMOVABLE = 2
"""What Windows calls a drive that can be taken out; shares and further disks are others."""
OF_STICKS = frozenset(
    {
        "vfat",
        "msdos",
        "fat",
        "fat32",
        "exfat",
        "ntfs",
        "ntfs3",
        "fuseblk",
        "ext2",
        "ext3",
        "ext4",
        "hfs",
        "apfs",
        "udf",
        "btrfs",
        "xfs",
        "f2fs",
    }
)
"""File systems of sticks; every other, a share of the network above all, is none."""
DEMO_STAYS, DEMO_EVERY, DEMO_SECONDS = 4.0, 12, 3600


def kiosk_recipes(composition: Composition) -> KioskRecipes:
    """The recipes of whichever school is at hand."""
    demo, camera = composition.demo, composition.settings.camera
    if demo is not None:
        return _drawn(demo)
    return KioskRecipes(
        open_camera=partial(open_source, camera),
        make_reader=partial(standard_cards, PREFIX),
        spot=composition.spot_of(camera),
        sticks=memory_sticks,
        use_language=_speak,
        make_voice=voice_of_system,
    )


def _drawn(at_hand: DemoAtHand) -> KioskRecipes:
    """The first of the film who has a card steps up with it, again and again."""
    demo = at_hand.demo
    turn = next(each for each in demo.script.turns if each.card is not None)
    script = Script(
        tuple(
            Turn(turn.person, begins_at, DEMO_STAYS, Side.LEFT, turn.card)
            for begins_at in range(1, DEMO_SECONDS, DEMO_EVERY)
        )
    )
    shown = next(one for one in demo.people.values() if one.face == turn.person)
    return KioskRecipes(
        open_camera=partial(SyntheticCamera, script, paced=True),
        make_reader=partial(standard_cards, PREFIX),
        spot=Spot(),
        sticks=memory_sticks,
        use_language=_speak,
        make_voice=voice_of_system,
        before_camera=f"{shown.given_name} {shown.family_name}",
    )


def memory_sticks() -> tuple[tuple[str, Path], ...]:
    """What is plugged in now and can be written to, by the names people gave."""
    found = (each for each in QStorageInfo.mountedVolumes() if each.isReady())
    return tuple(
        (each.displayName() or each.rootPath(), Path(each.rootPath()))
        for each in found
        if not each.isReadOnly()
        and not each.isRoot()
        and is_stick(each.rootPath(), each.fileSystemType().toStdString())
    )


def is_stick(
    root: str,
    file_system: str,
    platform: str = sys.platform,
    drive_type: Callable[[str], int] | None = None,
) -> bool:
    """Whether a volume is a stick: by what Windows says of the drive, elsewhere by place and kind.

    Args:
        root: where it is mounted, or the drive.
        file_system: of the volume.
        platform: as `sys.platform`.
        drive_type: what Windows answers; None for the real one.
    """
    if platform == "win32":
        return (drive_type or _drive_type)(root) == DRIVE_REMOVABLE
    return root.startswith(REMOVABLE_ROOTS) and file_system.casefold() in OF_STICKS


def _drive_type(root: str) -> int:
    if sys.platform == "win32":
        return int(ctypes.windll.kernel32.GetDriveTypeW(root.replace("/", "\\")))
    return 0


def _speak(language: str) -> None:
    app = QApplication.instance()
    if app is not None:
        install_translator(app, language)
