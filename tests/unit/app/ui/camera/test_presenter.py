"""The camera page's decisions, without a widget."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.errors import Unavailable
from app.settings import DeviceSettings
from app.ui.camera.presenter import CameraChoice, CameraPresenter
from app.workers.parts import CameraState
from recognition.geometry import RelativeBox
from recognition.spot import DEFAULT_REGION
from tests.support.ui_camera import Pc
from tests.support.ui_lesson import Room

ELSEWHERE = RelativeBox(0.1, 0.1, 0.5, 0.6)


@pytest.fixture
def pc(tmp_path: Path) -> Pc:
    """A PC with one camera."""
    return Pc(tmp_path / "device.json", {"camera:0": Room()})


@pytest.fixture
def presenter(qtbot: QtBot, pc: Pc) -> Iterator[CameraPresenter]:
    """A visit to the page, its camera listed."""
    made = CameraPresenter(pc.recipes())
    with qtbot.waitSignal(made.viewfinder.cameras_found):
        made.look_for_cameras()
    qtbot.waitUntil(lambda: not made.is_looking)
    yield made
    assert made.stop()


def test_the_camera_in_use_is_shown(qtbot: QtBot, presenter: CameraPresenter) -> None:
    """The page opens with the PC's camera, and nothing to save."""
    assert presenter.choices == (CameraChoice("camera:0", "Camera in camera:0"),)
    assert presenter.chosen == "camera:0"
    assert not presenter.is_changed
    qtbot.waitUntil(lambda: presenter.viewfinder.status.state is CameraState.RUNNING)


def test_a_draft_is_no_setting(presenter: CameraPresenter, pc: Pc) -> None:
    """What was placed counts only once it is saved."""
    presenter.place(ELSEWHERE)
    assert presenter.is_changed
    assert pc.settings.place_of("0") is None
    presenter.save()
    assert pc.settings.place_of("0") == (0.1, 0.1, 0.5, 0.6)
    assert not presenter.is_changed


def test_another_camera_is_a_change(presenter: CameraPresenter, pc: Pc) -> None:
    """To use another camera has to be saved, also with the spot left where it is."""
    presenter.choose_video(Path("/a/film.mp4"))
    assert presenter.is_changed
    assert presenter.choices[-1] == CameraChoice("/a/film.mp4", "film.mp4", is_there=False)
    presenter.save()
    assert pc.settings.camera == "/a/film.mp4"
    assert presenter.spot.region == DEFAULT_REGION


def test_a_draft_outlives_a_look_at_another_camera(presenter: CameraPresenter) -> None:
    """Each camera's draft waits until its turn comes again."""
    presenter.place(ELSEWHERE)
    presenter.choose("camera:1")
    assert presenter.spot.region == DEFAULT_REGION
    presenter.choose("camera:0")
    assert presenter.spot.region == ELSEWHERE


def test_a_refusal_is_told_and_keeps_the_draft(presenter: CameraPresenter, pc: Pc) -> None:
    """Where the disk is full the draft stays."""
    told: list[object] = []
    presenter.failed.connect(told.append)
    presenter.place(ELSEWHERE)
    pc.refusal = Unavailable("file_not_written", file="device.json")
    presenter.save()
    assert told == [pc.refusal]
    assert presenter.is_changed


def test_a_path_too_long_to_keep_is_told(presenter: CameraPresenter, pc: Pc) -> None:
    """What the settings refuse is told by its code; the camera in use stays."""
    told: list[object] = []
    presenter.failed.connect(told.append)
    presenter.choose_video(Path("/" + "f" * 300))
    presenter.save()
    assert [getattr(error, "code", "") for error in told] == ["setting_too_long"]
    assert pc.settings == DeviceSettings()


def test_in_the_demo_nothing_is_chosen_or_kept(qtbot: QtBot, pc: Pc) -> None:
    """The drawn camera stays; its spot can be tried out."""
    del qtbot
    fixed = CameraPresenter(pc.recipes(is_fixed=True))
    fixed.choose("camera:1")
    fixed.place(ELSEWHERE)
    fixed.save()
    assert fixed.chosen == "camera:0"
    assert fixed.spot.region == ELSEWHERE
    assert not fixed.is_changed
    assert not pc.file.exists()
