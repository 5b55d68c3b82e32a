"""What every frame source promises: cameras, films, folders and the double alike."""

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from recognition.backends import open_source
from recognition.backends.camera import Camera
from recognition.errors import SourceLost
from recognition.frame import Frame
from recognition.ports import FrameSource
from recognition.testing import ScriptedSource, scene

COUNT = 4
PICTURE = np.full((48, 64, 3), 90, np.uint8)


def film(folder: Path) -> FrameSource:
    """A film of four frames."""
    path = folder / "film.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 10.0, (64, 48))
    for _ in range(COUNT):
        writer.write(PICTURE)
    writer.release()
    return open_source(str(path), paced=False)


def pictures(folder: Path) -> FrameSource:
    """A folder of four pictures."""
    for number in range(COUNT):
        data = cv2.imencode(".png", PICTURE)[1].tobytes()
        (folder / f"{number}.png").write_bytes(data)
    return open_source(str(folder), paced=False)


def script(_: Path) -> FrameSource:
    """The double."""
    return ScriptedSource([scene(n / 10, n) for n in range(COUNT)])


class Device:
    """A camera's device that gives pictures for ever."""

    def read(self) -> tuple[bool, cv2.typing.MatLike]:
        """The next picture."""
        return True, PICTURE

    def release(self) -> None:
        """Nothing to let go."""


def camera(_: Path) -> FrameSource:
    """A camera on a device that gives pictures for ever."""
    return Camera(Device(), "fake")


@pytest.fixture(params=[film, pictures, script, camera], ids=lambda make: make.__name__)
def source(request: pytest.FixtureRequest, tmp_path: Path) -> FrameSource:
    """Each source in turn."""
    make: Callable[[Path], FrameSource] = request.param
    return make(tmp_path)


def first_frames(source: FrameSource) -> list[Frame]:
    """As many frames as every source here has."""
    frames = [source.read() for _ in range(COUNT)]
    return [frame for frame in frames if frame is not None]


def test_frames_are_numbered_and_their_times_grow(source: FrameSource) -> None:
    """From zero, without gaps, never backwards."""
    frames = first_frames(source)
    times = [frame.captured_at for frame in frames]
    assert [frame.number for frame in frames] == [0, 1, 2, 3]
    assert times == sorted(times)


def test_a_source_has_a_name_for_the_screen(source: FrameSource) -> None:
    """Whatever it is."""
    assert source.name


def test_frames_are_not_shared(source: FrameSource) -> None:
    """The next read does not overwrite the last frame."""
    first = source.read()
    assert first is not None
    before = first.pixels.tobytes()
    source.read()
    assert first.pixels.tobytes() == before


def test_a_closed_source_gives_nothing(source: FrameSource) -> None:
    """Closing it twice is no mistake."""
    source.read()
    source.close()
    source.close()
    assert source.read() is None


@pytest.mark.parametrize("make", [film, pictures, script], ids=lambda make: make.__name__)
def test_what_ends_says_so_again_and_again(
    make: Callable[[Path], FrameSource], tmp_path: Path
) -> None:
    """None after the last frame, and ever after."""
    source = make(tmp_path)
    first_frames(source)
    assert [source.read(), source.read()] == [None, None]


def test_the_double_can_be_lost() -> None:
    """A screen can be tested with a camera that is pulled out."""
    source = ScriptedSource.that_breaks([scene(0.0, 0)], "camera_unplugged")
    assert source.read() is not None
    with pytest.raises(SourceLost, match="camera_unplugged"):
        source.read()
    assert source.read() is None
