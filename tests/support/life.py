"""Signs of life that come when a test says so."""

from typing_extensions import override

from recognition.face import DetectedFace
from recognition.frame import Frame
from recognition.liveness.signs import Life, Signs


class TimedSigns(Signs):
    """Lives from a time on."""

    def __init__(self, lives_from: float) -> None:
        super().__init__()
        self._lives_from = lives_from
        self._now = 0.0

    @override
    def watch(self, region: Frame, face: DetectedFace) -> None:
        """Note the time."""
        self._now = region.captured_at

    @property
    @override
    def life(self) -> Life:
        """As told."""
        return Life.LIVE if self._now >= self._lives_from else Life.UNSURE
