"""What recognition asks of cameras, card readers and engines. No implementation lives here."""

from typing import Protocol

from recognition.face import AlignedFace, DetectedFace
from recognition.frame import Frame
from recognition.template import Template


class FrameSource(Protocol):
    """A camera, a video file or a folder of pictures. Used from one thread; paces itself."""

    @property
    def name(self) -> str:
        """What to call the source on a screen."""
        ...

    def read(self) -> Frame | None:
        """The next frame; None when there will be no more. May block for a frame's time.

        Raises:
            SourceLost: the source stopped giving pictures.
        """
        ...

    def close(self) -> None:
        """Let the device or file go. Safe to call twice; `read` gives None afterwards."""
        ...


class CardReader(Protocol):
    """Reads cards in a picture."""

    def read(self, frame: Frame) -> str | None:
        """The text of a card in this picture, or None."""
        ...


class FaceDetector(Protocol):
    """Finds faces in a picture."""

    def detect(self, frame: Frame) -> tuple[DetectedFace, ...]:
        """The faces in this picture, largest first."""
        ...


class FaceEngine(FaceDetector, Protocol):
    """Finds, aligns and embeds faces."""

    @property
    def engine_id(self) -> str:
        """The name of this way of embedding; stands in each of its templates."""
        ...

    def align(self, frame: Frame, face: DetectedFace) -> AlignedFace:
        """The face upright at the net's size; `frame` is the one it was detected in."""
        ...

    def embed(self, aligned: AlignedFace) -> Template:
        """The values of an aligned face.

        Raises:
            InvalidTemplate: the net gave something that is no template.
        """
        ...

    def average(self, templates: tuple[Template, ...]) -> Template:
        """One template for several of the same person, as this engine's values are averaged."""
        ...
