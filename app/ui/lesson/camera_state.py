"""What the lesson screen tells of its camera, and when it has to stop."""

from dataclasses import dataclass
from enum import StrEnum

from app.workers.parts import CameraState, CameraStatus


class CameraNotice(StrEnum):
    """What stands in place of the picture."""

    NONE = "none"
    OFF = "off"
    OPENING = "opening"
    PAUSED = "paused"
    LOST = "lost"
    TIME_IS_UP = "time_is_up"
    ENDED = "ended"
    LESSON_OVER = "lesson_over"


@dataclass(frozen=True)
class CameraView:
    """The camera as the screen shows it.

    Attributes:
        sentence: says of a failure what to do; empty for the usual words.
        was_seen: a picture has come since the lesson was opened: what is gone was there.
    """

    notice: CameraNotice = CameraNotice.OFF
    name: str = ""
    width: int = 0
    height: int = 0
    frames_per_second: int = 0
    sentence: str = ""
    was_seen: bool = False

    @property
    def is_seeing(self) -> bool:
        """True while pictures come."""
        return self.notice is CameraNotice.NONE

    @property
    def is_coming(self) -> bool:
        """True while pictures come, or are about to: they need their room."""
        return self.notice in {CameraNotice.NONE, CameraNotice.OPENING}

    @property
    def may_try_again(self) -> bool:
        """True where a camera is wanted and not to be had."""
        return bool(self.sentence) and self.notice in {CameraNotice.OFF, CameraNotice.LOST}

    @property
    def is_on(self) -> bool:
        """True while the camera is in use or tried for: F6 pauses it."""
        return self.notice in {CameraNotice.NONE, CameraNotice.OPENING, CameraNotice.LOST}


NOTICES = {
    CameraState.OFF: CameraNotice.OFF,
    CameraState.OPENING: CameraNotice.OPENING,
    CameraState.RUNNING: CameraNotice.NONE,
    CameraState.LOST: CameraNotice.LOST,
    CameraState.PAUSED: CameraNotice.PAUSED,
    CameraState.ENDED: CameraNotice.ENDED,
}


def view_of(status: CameraStatus, before: CameraView, sentence: str) -> CameraView:
    """The screen's view of a camera's state; the name is kept while the camera is away."""
    notice = NOTICES[status.state]
    if notice is CameraNotice.OPENING and before.notice is CameraNotice.LOST:
        return before  # no flicker between two tries
    return CameraView(
        notice=notice,
        name=status.name or before.name,
        width=status.width,
        height=status.height,
        frames_per_second=status.frames_per_second,
        sentence=sentence,
        was_seen=before.was_seen or notice is CameraNotice.NONE,
    )
