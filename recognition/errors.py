"""The error tree of recognition: codes and parameters, never a sentence, never a pixel.

RecognitionError
├── InvalidFrame         a picture that is none: wrong type, shape or size
├── InvalidTemplate      values that no engine can have made
├── GalleryRefused       a gallery that is too large or mixed
├── NotEnoughFrames      an enrolment was asked for its template too early
├── NoLifeSeen           an enrolment saw good pictures, and nothing that lives
├── ModelRefused         a model file is missing, unknown or not the one that was pinned
├── SourceUnavailable    a camera, video or folder cannot be opened
└── SourceLost           an open source stopped giving pictures
"""

from typing import ClassVar


class RecognitionError(Exception):
    """A failure that a person can do something about.

    Attributes:
        code: which sentence tells it (`app.text.sentences`).
        params: what the sentence needs; plain strings and numbers.
    """

    family: ClassVar[str] = "recognition_failed"

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


class InvalidFrame(RecognitionError):
    """A picture that is none."""

    family = "invalid_frame"


class InvalidTemplate(RecognitionError):
    """Values that no engine can have made, or bytes that are no template."""

    family = "invalid_template"


class GalleryRefused(RecognitionError):
    """A gallery that is too large or mixes engines."""

    family = "gallery_refused"


class NotEnoughFrames(RecognitionError):
    """An enrolment was asked for its template before it had enough good frames."""

    family = "not_enough_frames"


class NoLifeSeen(RecognitionError):
    """An enrolment has enough good frames, and nothing in them shows that somebody lives."""

    family = "no_life_seen"


class ModelRefused(RecognitionError):
    """A model file is missing, not in the manifest, or not the one that was pinned."""

    family = "model_refused"


class SourceUnavailable(RecognitionError):
    """A camera, video or folder cannot be opened."""

    family = "source_unavailable"


class SourceLost(RecognitionError):
    """An open source stopped giving pictures."""

    family = "source_lost"
