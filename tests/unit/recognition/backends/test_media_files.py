"""Films and folders: frames with times of their own, or an error that says why not."""

import subprocess
import sys
import time
from pathlib import Path

import cv2
import numpy as np
import pytest

from recognition.backends import media_files, open_source
from recognition.errors import SourceUnavailable
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


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """A film of six frames at 12 frames a second."""
    path = tmp_path / "film.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 12.0, (64, 48))
    for number in range(6):
        writer.write(picture(number * 20))
    writer.release()
    return path


def test_a_films_times_come_from_its_frame_rate(film: Path) -> None:
    """However fast it is read, the frames lie a twelfth of a second apart."""
    frames = frames_of(open_source(str(film), paced=False))
    assert [f.number for f in frames] == [0, 1, 2, 3, 4, 5]
    assert [f.captured_at for f in frames] == pytest.approx([n / 12 for n in range(6)])


def test_a_paced_film_waits_until_a_frame_is_due(
    film: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A window shows it at the speed at which it was taken."""
    naps: list[float] = []
    now = 100.0
    monkeypatch.setattr(time, "monotonic", lambda: now + sum(naps))
    monkeypatch.setattr(time, "sleep", naps.append)
    frames_of(open_source(str(film)))
    assert sum(naps) == pytest.approx(5 / 12)


def test_after_a_pause_a_paced_film_goes_on_from_there(
    film: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A window that was closed for a minute does not race through a minute of film."""
    naps: list[float] = []
    clock = iter([100.0, 160.0, 160.0])
    monkeypatch.setattr(time, "monotonic", lambda: next(clock))
    monkeypatch.setattr(time, "sleep", naps.append)
    source = open_source(str(film))
    for _ in range(3):
        source.read()
    assert naps == pytest.approx([0, 0, 1 / 12])


def test_a_closed_film_gives_nothing(film: Path) -> None:
    """And closing it twice is no mistake."""
    source = open_source(str(film), paced=False)
    source.close()
    source.close()
    assert source.read() is None


@pytest.mark.parametrize("rate", [0.0, -1.0, 90_000.0, float("nan")])
def test_a_film_that_does_not_know_its_rate_gets_the_usual_one(rate: float) -> None:
    """25 frames a second."""
    assert media_files.sound_rate(rate) == 25.0


@pytest.mark.parametrize("content", [b"", b"RIFF garbage", b"\x00" * 5000])
def test_garbage_is_told_when_it_is_opened(tmp_path: Path, content: bytes) -> None:
    """One plain error that names the file."""
    path = tmp_path / "film.mp4"
    path.write_bytes(content)
    with pytest.raises(SourceUnavailable) as caught:
        open_source(str(path))
    assert (caught.value.code, caught.value.params) == ("source_garbage", {"source": "film.mp4"})


OPEN_GARBAGE = """
import sys
from recognition.backends import open_source
from recognition.errors import SourceUnavailable
try:
    open_source(sys.argv[1])
except SourceUnavailable as error:
    print(error.code)
"""


def test_garbage_makes_no_noise_on_the_terminal(tmp_path: Path) -> None:
    """FFmpeg's remarks stay away; in a process of its own, since it listens only once."""
    path = tmp_path / "film.mp4"
    path.write_bytes(b"garbage")
    result = subprocess.run(  # noqa: S603 - this interpreter with the text above
        [sys.executable, "-c", OPEN_GARBAGE, str(path)], capture_output=True, text=True, check=True
    )
    assert (result.stdout, result.stderr) == ("source_garbage\n", "")


def test_a_folder_gives_its_pictures_by_name_a_fifth_of_a_second_apart(tmp_path: Path) -> None:
    """Other files are passed over; what looks like a picture and is none is named."""
    for name in ("b.png", "a.PNG", "ö.jpg"):
        data = cv2.imencode(".png", picture())[1]
        (tmp_path / name).write_bytes(data.tobytes())
    (tmp_path / "c.jpg").write_bytes(b"no picture")
    (tmp_path / "notes.txt").write_text("not a picture", encoding="utf-8")
    source = open_source(str(tmp_path), paced=False)
    frames = frames_of(source)
    assert [f.captured_at for f in frames] == pytest.approx([0, 0.2, 0.4])
    assert frames[0].pixels[0, 0].tolist() == [200, 90, 90]
    assert isinstance(source, media_files.PictureFolder)
    assert source.unreadable == ("c.jpg",)


def test_a_single_picture_is_a_source(tmp_path: Path) -> None:
    """Enrolment takes a portrait as it takes a folder."""
    path = tmp_path / "portrait.png"
    path.write_bytes(cv2.imencode(".png", picture())[1].tobytes())
    source = open_source(str(path), paced=False)
    assert source.name == "portrait.png"
    assert len(frames_of(source)) == 1


def test_a_closed_folder_gives_nothing(tmp_path: Path) -> None:
    """Even when pictures are left."""
    for name in ("a.png", "b.png"):
        (tmp_path / name).write_bytes(cv2.imencode(".png", picture())[1].tobytes())
    source = open_source(str(tmp_path), paced=False)
    source.close()
    assert source.read() is None


@pytest.mark.parametrize(
    ("make", "code"),
    [("nothing", "source_missing"), ("empty", "source_empty"), ("garbage", "source_garbage")],
)
def test_what_cannot_be_opened_says_why(tmp_path: Path, make: str, code: str) -> None:
    """A wrong path, an empty folder, a folder without one readable picture."""
    path = tmp_path / make
    if make != "nothing":
        path.mkdir()
    if make == "garbage":
        (path / "a.jpg").write_bytes(b"no picture")
    with pytest.raises(SourceUnavailable, match=code):
        open_source(str(path))


def test_a_picture_that_is_far_too_large_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fifty megabytes are no portrait."""
    monkeypatch.setattr(media_files, "LARGEST_PICTURE_BYTES", 10)
    (tmp_path / "a.png").write_bytes(cv2.imencode(".png", picture())[1].tobytes())
    with pytest.raises(SourceUnavailable, match="source_garbage"):
        open_source(str(tmp_path))
