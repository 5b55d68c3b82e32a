"""Engines, capture devices and card decoding: the only place that imports dlib, zxing or cv2.dnn.

The functions here are the way in; each imports its part when it is first called, so that opening
a film needs no engine and starting the app loads nothing.
"""

# ruff: noqa: PLC0415 - late imports are what this module is for

from collections.abc import Callable
from pathlib import Path

from recognition.errors import ModelRefused
from recognition.liveness.signs import LifeNet
from recognition.ports import CardReader, FaceEngine, FrameSource

STANDARD = "standard"
PRECISE = "precise"
SFACE = "sface"


def load_engine(name: str, models: Path | None = None) -> FaceEngine:
    """An engine by the name that people call it; takes up to a second, so not on a UI thread.

    Args:
        name: "standard", "precise" or "sface".
        models: the folder of the files that the school has brought; the standard engine needs
            none.

    Raises:
        ModelRefused: engine_unknown (name); model_not_added (name, source) when the school has
            not brought a file; model_missing, model_wrong_size, model_wrong_digest,
            model_damaged (name).
    """
    loaders: dict[str, Callable[[], FaceEngine]] = {
        STANDARD: load_standard_engine,
        PRECISE: lambda: _load_precise(models),
        SFACE: lambda: _load_sface(models),
    }
    if name not in loaders:
        raise ModelRefused("engine_unknown", name=name)
    return loaders[name]()


def _load_precise(models: Path | None) -> FaceEngine:
    from recognition.backends.precise_engine import load_precise_engine

    return load_precise_engine(models)


def _load_sface(models: Path | None) -> FaceEngine:
    from recognition.backends.precise_engine import load_sface_engine

    return load_sface_engine(models)


def import_what_a_lesson_needs() -> None:
    """Import now what a lesson would import on its way; later the window would have to wait.

    That takes some 40 ms with Python's lock held; most of it is a part of numpy that its median
    and quantiles import when they are first asked.
    """
    import numpy.ma  # noqa: F401 - it is enough that it is there

    import recognition.backends.capture
    import recognition.backends.minifasnet
    import recognition.backends.zxing_cards  # noqa: F401 - it is enough that it is there


def load_standard_engine() -> FaceEngine:
    """The standard engine (`dlib-resnet-v2`); takes about a second, so not on a UI thread.

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


def load_life_net(models: Path | None) -> LifeNet | None:
    """The net that tells living faces from pictures; None where the school has not brought it.

    Args:
        models: the folder of the files that the school has brought.

    Raises:
        ModelRefused: model_wrong_size, model_wrong_digest, model_damaged (name).
    """
    from recognition.backends.minifasnet import load_minifasnet

    return load_minifasnet(models)
