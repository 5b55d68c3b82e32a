"""OpenCV's pictures as frames: red before blue, checked, or the source counts as lost."""

import cv2
import numpy as np

from recognition.errors import InvalidFrame, SourceLost
from recognition.frame import Frame


def frame_of(picture: cv2.typing.MatLike, captured_at: float, number: int, source: str) -> Frame:
    """A frame of what OpenCV gave, or SourceLost when that is no picture."""
    try:
        rgb = np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2RGB), np.uint8)
        return Frame(rgb, captured_at, number)
    except (cv2.error, InvalidFrame) as error:
        raise SourceLost("source_garbage", source=source) from error
