"""What a decision covers, as it names it: where frames come from, and how near is near."""

import re
from dataclasses import dataclass
from enum import StrEnum

_NUMBERED = re.compile(r"(?:camera:)?[0-9]{1,2}", re.ASCII)


class CameraKind(StrEnum):
    """A kind of source; a decision covers some of them."""

    CAMERA = "camera"
    FILE = "file"
    DRAWN = "drawn"


@dataclass(frozen=True)
class FaceUse:
    """What a lesson recognises faces with, as its permits are asked for it.

    Attributes:
        threshold: the distance, in thousandths.
    """

    engine_id: str
    threshold: int
    camera_kind: CameraKind


def camera_kind(source: str) -> CameraKind:
    """The kind of what somebody typed or chose: a camera's number, or else a file or folder."""
    return CameraKind.CAMERA if _NUMBERED.fullmatch(source.strip()) else CameraKind.FILE


def thousandths(distance: float) -> int:
    """A distance as decisions and the ledger write it."""
    return round(distance * 1000)
