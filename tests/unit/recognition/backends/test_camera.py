"""Cameras: frames on their own clock, or an error that says why not."""

import sys
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from recognition.backends import camera, list_cameras, open_source
from recognition.errors import SourceLost, SourceUnavailable
from recognition.frame import Frame, Pixels
from recognition.ports import FrameSource


def picture(value: int = 90) -> Pixels:
    """A picture in OpenCV's order whose blue is `value` and whose red is 200."""
    pixels = np.full((48, 64, 3), value, np.uint8)
    pixels[:, :, 2] = 200
    return pixels


def frames_of(source: FrameSource) -> list[Frame]:
    """Everything that the source gives."""
    return list(iter(source.read, None))


class FakeDevice:
    """What cv2.VideoCapture is to a source, from a list; then it is unplugged."""

    def __init__(self, pictures: list[cv2.typing.MatLike]) -> None:
        self.pictures = iter(pictures)
        self.released = 0

    def read(self) -> tuple[bool, cv2.typing.MatLike]:
        """The next picture, or none."""
        pixels = next(self.pictures, None)
        return pixels is not None, np.zeros(0, np.uint8) if pixels is None else pixels

    def release(self) -> None:
        """Count."""
        self.released += 1


def ticking() -> Iterator[float]:
    """Half a second a tick."""
    return iter(np.arange(1000) / 2)


def fake_camera(device: FakeDevice) -> camera.Camera:
    """A camera on a fake device and a fake clock."""
    ticks = ticking()
    return camera.Camera(device, "lid", clock=lambda: next(ticks))


def test_a_camera_gives_rgb_frames_with_its_own_clock() -> None:
    """Red is red, numbers count up, times are those of the clock."""
    device = FakeDevice([picture(), picture()])
    source = fake_camera(device)
    first, second = source.read(), source.read()
    assert first is not None
    assert second is not None
    assert first.pixels[0, 0].tolist() == [200, 90, 90]
    assert [(f.captured_at, f.number) for f in (first, second)] == [(0.0, 0), (0.5, 1)]


def test_an_unplugged_camera_is_lost_and_let_go() -> None:
    """The error names the camera; reading again gives nothing."""
    device = FakeDevice([picture()])
    source = fake_camera(device)
    source.read()
    with pytest.raises(SourceLost) as caught:
        source.read()
    assert (caught.value.code, caught.value.params) == ("camera_unplugged", {"source": "lid"})
    assert device.released == 1
    assert source.read() is None


def test_a_covered_camera_is_told_after_three_seconds() -> None:
    """A moment of darkness is nothing; a closed lid is."""
    black = np.zeros((48, 64, 3), np.uint8)
    source = fake_camera(FakeDevice([black, picture(), *[black] * 20]))
    with pytest.raises(SourceLost, match="camera_black"):
        frames_of(source)


def test_a_dark_room_is_not_black() -> None:
    """Noise is enough to show that the lens is open."""
    dark = np.random.default_rng(1).integers(0, 25, (480, 640, 3), np.uint8)
    source = fake_camera(FakeDevice([dark] * 10))
    with pytest.raises(SourceLost, match="camera_unplugged"):
        frames_of(source)


@pytest.mark.parametrize("garbage", [np.zeros((4, 4, 3), np.uint8), np.ones((48, 64, 5), np.uint8)])
def test_a_camera_that_gives_no_pictures_is_lost(garbage: Pixels) -> None:
    """Pictures that are none are told, not passed on."""
    with pytest.raises(SourceLost, match="source_garbage"):
        fake_camera(FakeDevice([garbage])).read()


def test_a_camera_that_opens_but_stays_silent_is_busy() -> None:
    """Another program has it."""
    device = FakeDevice([])
    with pytest.raises(SourceUnavailable, match="camera_busy"):
        camera.tried(device, "lid")
    assert device.released == 1


def test_a_camera_that_gives_a_picture_is_taken() -> None:
    """The first picture is the proof."""
    source = camera.tried(FakeDevice([picture()]), "lid")
    assert source.name == "lid"


def test_a_camera_that_is_not_there_is_missing() -> None:
    """No camera has number 99 here."""
    with pytest.raises(SourceUnavailable, match="camera_missing"):
        open_source("camera:99")


def test_cameras_are_listed_without_noise(capfd: pytest.CaptureFixture[str]) -> None:
    """Each has a spec that opens it; OpenCV's own warnings stay away from the terminal."""
    for spec, label in list_cameras():
        assert spec.startswith("camera:")
        assert label
    assert capfd.readouterr().err == ""


@pytest.fixture
def linux(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A Linux whose device files lie in a folder of the test."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(camera, "_device_file", lambda index: tmp_path / f"video{index}")
    return tmp_path


class FakeCapture(FakeDevice):
    """An OpenCV capture that opens or does not."""

    opens = True

    def __init__(self, index: int, api: int = 0) -> None:
        super().__init__([picture(), picture()])
        self.index, self.api = index, api
        self.wishes: dict[int, float] = {}

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
        """Whether the device could be had."""
        return self.opens and self.index < 2

    def set(self, what: int, value: float) -> None:
        """Note what was asked for."""
        self.wishes[what] = value


def test_a_camera_is_opened_at_720p(linux: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first picture has been seen when it is handed over, so the next is the second."""
    (linux / "video1").touch()
    monkeypatch.setattr(cv2, "VideoCapture", FakeCapture)
    source = open_source("camera:1")
    assert source.name
    assert source.read() is not None
    with pytest.raises(SourceLost):
        source.read()


@pytest.mark.parametrize(
    ("platform", "code"), [("linux", "camera_busy"), ("win32", "camera_missing")]
)
def test_a_camera_that_does_not_open_says_so(
    linux: Path, monkeypatch: pytest.MonkeyPatch, platform: str, code: str
) -> None:
    """Its device file shows that it is there; where there are none nobody can tell."""
    (linux / "video0").touch()
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(FakeCapture, "opens", False)
    monkeypatch.setattr(cv2, "VideoCapture", FakeCapture)
    with pytest.raises(SourceUnavailable, match=code):
        open_source("0")


def test_on_linux_cameras_are_listed_without_opening_any(
    linux: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By their device files; the second file of a camera carries no pictures and is left out."""
    for index in (0, 1, 2):
        (linux / f"video{index}").touch()
    facts = {(0, "name"): "Lid camera", (0, "index"): "0", (1, "index"): "1", (2, "index"): "0"}
    monkeypatch.setattr(camera, "_kernel_says", lambda index, what: facts.get((index, what), ""))
    monkeypatch.setattr(cv2, "VideoCapture", lambda *_: pytest.fail("a camera was opened"))
    assert list_cameras() == (("camera:0", "Lid camera"), ("camera:2", "camera 2"))


def test_elsewhere_cameras_are_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows and macOS have no device files to look at."""
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(cv2, "VideoCapture", FakeCapture)
    assert [spec for spec, _ in list_cameras()] == ["camera:0", "camera:1"]
