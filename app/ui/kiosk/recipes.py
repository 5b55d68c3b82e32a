"""What the kiosk needs of the world outside the screens; bootstrap fills it in."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.workers.speech.voice import Voice
from recognition.ports import CardReader, FrameSource
from recognition.spot import Spot

Sticks = Callable[[], tuple[tuple[str, Path], ...]]


@dataclass(frozen=True)
class KioskRecipes:
    """This PC's camera and voice, and where a student can put a file.

    Attributes:
        open_camera: off the UI thread; raises where it is not to be had.
        make_reader: of cards; off the UI thread.
        spot: where a card is held.
        sticks: memory sticks that are plugged in now, as (name, folder). No dialog of the system
            is opened: it would lead out of the kiosk.
        use_language: speaks a language at once, without remembering it.
        before_camera: in the demo, who is drawn before the camera with their card; else empty.
        make_voice: what reads aloud; None where there can be nothing.
        is_full_screen: False only where a test looks on.
    """

    open_camera: Callable[[], FrameSource]
    make_reader: Callable[[], CardReader]
    spot: Spot
    sticks: Sticks
    use_language: Callable[[str], None]
    before_camera: str = ""
    make_voice: Callable[[], Voice | None] = lambda: None
    is_full_screen: bool = True
