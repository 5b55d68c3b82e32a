"""Engines, capture devices and card decoding: the only place that imports dlib, zxing or cv2.dnn.

The functions here are the way in; each imports its part when it is first called, so that opening
a film needs no engine and starting the app loads nothing.
"""

# ruff: noqa: PLC0415 - late imports are what this module is for

from recognition.ports import CardReader, FaceEngine, FrameSource


def load_standard_engine() -> FaceEngine:
    """The standard engine (`dlib-resnet-v1`); takes about a second, so not on a UI thread.

    Raises:
        ModelRefused: model_missing, model_wrong_size, model_wrong_digest, model_damaged.
    """
    from recognition.backends.dlib_engine import StandardEngine

    return StandardEngine.load()


def standard_cards(prefix: str = "") -> CardReader:
    """The QR reader; texts that do not begin with `prefix` are not cards."""
    from recognition.backends.zxing_cards import ZxingCards

    return ZxingCards(prefix)


def open_source(spec: str, *, paced: bool = True) -> FrameSource:
    """A camera, a video file or a folder of pictures.

    Args:
        spec: "0" or "camera:0" for a camera, else the path of a video, a picture or a folder.
        paced: files give their frames at the speed at which they were taken; with False at once.
            `captured_at` is the same either way. A camera always has its own pace.

    Raises:
        SourceUnavailable: camera_missing, camera_busy, source_missing, source_empty,
            source_garbage (source).
    """
    from recognition.backends.capture import open_source as open_any

    return open_any(spec, paced=paced)


def list_cameras() -> tuple[tuple[str, str], ...]:
    """The cameras of this PC as (spec, label); probes cheaply and opens none on Linux."""
    from recognition.backends.capture import list_cameras as list_all

    return list_all()
