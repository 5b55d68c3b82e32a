"""A file that can be heard, wherever it is played."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, Signal


class Sound(QObject):
    """Base of the two ways to play. Nothing here waits.

    No ABC: the metaclass of Qt's objects takes no second one beside it.

    Signals:
        found: True when it can be heard, False where there is no loudspeaker or it is lost.
    """

    found = Signal(bool)

    def begin(self) -> None:
        """Get ready; the answer is `found`."""
        raise NotImplementedError

    def play(self) -> None:
        """Play it from its beginning."""
        raise NotImplementedError


def sound_of_system(file: Path, platform: str = sys.platform) -> Sound | None:
    """What plays a file here; None where Qt's sound cannot be loaded.

    Imported when first needed: Qt's media bring the system's sound along.
    """
    if platform.startswith("linux"):
        from app.workers.sound.apart import SoundApart  # noqa: PLC0415 - as above

        return SoundApart(file)
    try:
        from app.workers.sound.direct import DirectSound  # noqa: PLC0415 - as above
    except ImportError:
        return None
    return DirectSound(file)
