"""Which pictures of a followed face are worth an embedding.

The first good one is; then only one that is better than the best so far, or as good and
different: two pictures with the same pixels are one picture. Judges pictures, never people.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.face import AlignedFace
from recognition.frame import Pixels
from recognition.quality import shot_value

THUMBNAIL_SIDE = 24
LEAST_DIFFERENCE = 1.0  # grey levels, mean over the thumbnail; a camera's noise alone is below
WORSE = 0.7  # of the best value: blurred by a movement, turned away, half covered
PATIENCE_SECONDS = 0.25  # after so long the moment itself is a difference
_ROUNDING = 1e-6


@dataclass
class BestShots:
    """The shots of one track that were taken: their best value, and a thumbnail of the last."""

    _best: float = 0.0
    _surest: float = 0.0
    _last: NDArray[np.float32] | None = None
    _last_at: float = 0.0

    def wants(self, aligned: AlignedFace, at: float) -> bool:
        """True where this picture adds something; it then counts as taken.

        Args:
            aligned: a face that has passed the quality gate.
            at: its time in seconds.
        """
        thumbnail = _thumbnail(aligned.chip)
        value = self._value(aligned)
        if not self._adds(thumbnail, value, at):
            return False
        self._best = max(self._best, value)
        self._last, self._last_at = thumbnail, at
        return True

    def _value(self, aligned: AlignedFace) -> float:
        """The shot's value, less where the detector is less sure than it was: a hand, hair."""
        sure = max(aligned.face.confidence, 0.0)
        self._surest = max(self._surest, sure)
        share = sure / self._surest if self._surest > 0 else 1.0
        return shot_value(aligned) * (0.5 + 0.5 * share)

    def _adds(self, thumbnail: NDArray[np.float32], value: float, at: float) -> bool:
        if self._last is None or at - self._last_at >= PATIENCE_SECONDS - _ROUNDING:
            return True
        if value < WORSE * self._best:
            return False
        return float(np.abs(thumbnail - self._last).mean()) >= LEAST_DIFFERENCE


def _thumbnail(chip: Pixels) -> NDArray[np.float32]:
    grey = cv2.cvtColor(chip, cv2.COLOR_RGB2GRAY)
    side = THUMBNAIL_SIDE, THUMBNAIL_SIDE
    return np.asarray(cv2.resize(grey, side, interpolation=cv2.INTER_AREA), np.float32)
