"""What is remembered of cameras reaches the next lesson and the next start of the program."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import station as station_module
from app.bootstrap.cameras import camera_recipes
from app.bootstrap.services import Composition
from app.bootstrap.station import real_station
from app.bootstrap.window import tell_lost_settings
from app.domain.roll_call.camera_kind import CameraKind
from app.paths import DataPaths
from app.ui.main_window import MainWindow
from app.ui.navigation import Screen
from app.ui.session import Session
from app.ui.widgets.page import Page
from app.usecases.lessons.start_lesson import start_lesson
from recognition.errors import ModelRefused
from recognition.gallery import MOST_TEMPLATES
from recognition.geometry import RelativeBox
from recognition.operating_point import STANDARD_OPERATING_POINT, OperatingPoint
from recognition.spot import Spot
from tests.support.school import small_school
from tests.support.ui import ADA

ELSEWHERE = Spot(RelativeBox(0.1, 0.1, 0.5, 0.6))


def test_what_is_kept_holds_after_the_next_start(qapp: QApplication, tmp_path: Path) -> None:
    """Camera and spot are read back by a program that starts anew; the language stays."""
    recipes = camera_recipes(Composition(qapp, DataPaths(tmp_path)))
    recipes.keep("camera:3", ELSEWHERE)
    assert (recipes.chosen(), recipes.spot_of("camera:3")) == ("camera:3", ELSEWHERE)
    again = camera_recipes(Composition(qapp, DataPaths(tmp_path)))
    assert (again.chosen(), again.spot_of("camera:3")) == ("camera:3", ELSEWHERE)
    assert again.spot_of("camera:0") == Spot()


def test_damaged_settings_are_named(qapp: QApplication, tmp_path: Path) -> None:
    """The page can say where the damaged file lies, until something is saved anew."""
    paths = DataPaths(tmp_path)
    paths.device_settings.parent.mkdir(parents=True, exist_ok=True)
    paths.device_settings.write_text('{"spots": "?"}')
    composition = Composition(qapp, paths)
    assert camera_recipes(composition).lost_settings == "device.json.damaged-1"
    composition.use_camera("camera:0", ELSEWHERE)
    assert not camera_recipes(composition).lost_settings


def test_whoever_signs_in_is_told(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    """Damaged settings are said to the first who can do something about them."""
    paths = DataPaths(tmp_path)
    paths.device_settings.write_text("?")
    composition = Composition(qapp, paths)
    window = MainWindow(composition.services(), dict.fromkeys(Screen, Page))
    qtbot.addWidget(window)
    tell_lost_settings(composition, window)
    told: list[str] = []
    window.notices.shown.connect(lambda words, _tone, _act: told.append(words))
    window.navigator.session_started.emit(Session(ADA, "Vasaskolan"))
    assert [words for words in told if "device.json.damaged-1" in words] == told
    assert len(told) == 1


def test_a_lesson_gets_camera_and_spot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The station of a lesson opens the chosen camera and sees its spot only."""
    opened: list[str] = []
    monkeypatch.setattr(station_module, "open_source", opened.append)
    small = small_school(tmp_path / "data")
    school = small.school
    parts = real_station(school, small.lesson_id(), "camera:3", ELSEWHERE)
    parts.open_source()
    school.close()
    assert parts.spot == ELSEWHERE
    assert opened == ["camera:3"]


def test_a_lesson_gets_the_point_of_a_class_as_large_as_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The students on the register decide; a point is never chosen for a class of another size."""
    made: list[OperatingPoint] = []
    monkeypatch.setattr(station_module, "Pipeline", lambda *parts, **_more: made.append(parts[-1]))
    small = small_school(tmp_path / "data")
    lesson = small.lesson_id()
    start_lesson(small.school, small.teacher, lesson)
    real_station(small.school, lesson, "camera:3", ELSEWHERE).make_pipeline(None)
    students = len(small.school.registers.rows(lesson))
    small.school.close()
    assert made[0].lesson is not None
    assert (made[0].lesson.gallery_size, made[0].engine_id) == (
        students,
        STANDARD_OPERATING_POINT.engine_id,
    )


def test_changed_measurements_load_no_engine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Faces stay off and say why; the lesson and its cards go on."""

    def refuse(_point: OperatingPoint, _size: int) -> OperatingPoint:
        raise ModelRefused("model_wrong_digest", name="calibration.json")

    monkeypatch.setattr(station_module, "point_for_lesson", refuse)
    small = small_school(tmp_path / "data", demo=True)
    school = small.school
    parts = real_station(school, small.lesson_id(), "camera:3", ELSEWHERE)
    school.close()
    assert parts.load_engine is not None
    with pytest.raises(ModelRefused, match="model_wrong_digest"):
        parts.load_engine()


def test_the_page_says_how_rarely_a_lesson_goes_wrong(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In lessons, not in distances; and nothing where the measurements were changed."""
    promise = camera_recipes(Composition(qapp, DataPaths(tmp_path))).face_promise
    assert promise is not None
    school = small_school(tmp_path / "data").school
    assert "1" in promise(school)
    assert str(MOST_TEMPLATES) in promise(school)

    def refuse(_point: OperatingPoint) -> OperatingPoint:
        raise ModelRefused("calibration_damaged")

    monkeypatch.setattr("app.bootstrap.cameras.point_for_most", refuse)
    assert promise(school) == ""
    school.close()


@pytest.mark.parametrize(
    ("covers", "is_unlocked"),
    [({}, True), ({"threshold": "100"}, False), ({"cameras": "file"}, False)],
    ids=["covered", "looser", "another camera"],
)
def test_faces_are_used_as_decided_or_not_at_all(
    tmp_path: Path, covers: dict[str, str], *, is_unlocked: bool
) -> None:
    """Where the decision covers a tighter threshold or another camera, no engine is named (R2)."""
    small = small_school(tmp_path / "data")
    small.decide(**covers)  # type: ignore[arg-type] # only texts are given
    parts = real_station(small.school, small.lesson_id(), "camera:3", ELSEWHERE)
    use = small.school.face_uses[small.lesson_id()]
    small.school.close()
    assert (parts.engine_id is not None) is is_unlocked
    assert (parts.load_engine is not None) is is_unlocked
    assert use.camera_kind is CameraKind.CAMERA
    assert use.engine_id == STANDARD_OPERATING_POINT.engine_id
