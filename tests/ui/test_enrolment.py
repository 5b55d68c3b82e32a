"""Enrolment: good pictures become one sealed template, refusals are told, and nothing is kept."""

import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.ui.enrolment.presenter import Stage
from app.ui.enrolment.recipes import EnrolmentRecipes
from app.ui.enrolment.view import EnrolmentDialog
from app.ui.navigation import Screen
from app.ui.session import AppServices
from app.ui.students.view import StudentsPage
from app.ui.widgets.buttons import Button
from app.usecases.consent.record_consent import record_consent
from app.workers.enrolment import EnrolmentParts, EnrolmentWorker
from privacy.consent.consent import ActedBy, Method
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from recognition.errors import RecognitionError, SourceUnavailable
from recognition.frame import Frame
from recognition.liveness.signs import Signs
from recognition.ports import FaceEngine, FrameSource
from recognition.spot import Spot
from recognition.template import Template
from recognition.testing import ScriptedEngine, ScriptedSource, scene
from tests.support.school import ENGINE_ID, SmallSchool
from tests.support.screens import OpenedDesk, open_sheet, pick, unnamed_controls
from tests.support.ui import find, texts

Script = Iterable[Frame | RecognitionError]


class DecidedEngine(ScriptedEngine):
    """The double under the id that the demo school's decision covers."""

    @property
    @override
    def engine_id(self) -> str:
        """The decided one."""
        return ENGINE_ID

    @override
    def average(self, templates: tuple[Template, ...]) -> Template:
        """The mean, under the decided id."""
        return replace(super().average(templates), engine_id=ENGINE_ID)


class WaitingSource(ScriptedSource):
    """Gives its frames, then waits like a camera before an empty spot, until it is closed."""

    def __init__(self, script: Script) -> None:
        super().__init__(script)
        self.is_closed = threading.Event()

    @override
    def read(self) -> Frame | None:
        """The next frame of the script, and then empty ones at a camera's pace."""
        frame = super().read()
        if frame is None:
            self.is_closed.wait(0.02)
            return scene(1000.0, 1000)
        return frame

    @override
    def close(self) -> None:
        """Note that the device was let go."""
        self.is_closed.set()


def consented(small: SmallSchool) -> None:
    """Ada may be enrolled; Bo has not consented."""
    small.consent("1")


@pytest.fixture
def desk_at_school(qtbot: QtBot, services: AppServices, tmp_path: Path) -> OpenedDesk:
    """A demo school with one consent."""
    return OpenedDesk.over(qtbot, services, tmp_path, consented, demo=True)


def good_frames(number: int, person: int = 7) -> list[Frame]:
    """Pictures of one painted person on the spot, far enough apart in time."""
    return [scene(index * 0.5, index, on_spot=[person]) for index in range(number)]


def parts(
    open_source: Callable[[], FrameSource],
    load_engine: Callable[[], FaceEngine] = DecidedEngine,
) -> EnrolmentParts:
    """Recipes for a worker alone."""
    return EnrolmentParts(Spot(), open_source, load_engine)


@pytest.fixture
def worker() -> Iterator[EnrolmentWorker]:
    """An idle worker."""
    idle = EnrolmentWorker()
    yield idle
    assert idle.stop()


def test_five_good_pictures_make_one_template(qtbot: QtBot, worker: EnrolmentWorker) -> None:
    """Progress counts up to five; then the template comes and the worker is idle."""
    counted: list[int] = []
    worker.progressed.connect(lambda progress: counted.append(progress.accepted))
    with qtbot.waitSignal(worker.finished) as finished:
        worker.start(parts(lambda: ScriptedSource(good_frames(9))))
    assert isinstance(finished.args[0], Template)
    assert counted == [1, 2, 3, 4, 5]
    assert not worker.is_running


def test_three_good_pictures_are_enough_where_there_are_no_more(
    qtbot: QtBot, worker: EnrolmentWorker
) -> None:
    """A short video or a folder of three pictures will do."""
    with qtbot.waitSignal(worker.finished):
        worker.start(parts(lambda: ScriptedSource(good_frames(3))))


def test_too_few_good_pictures_fail_in_words(qtbot: QtBot, worker: EnrolmentWorker) -> None:
    """Two pictures are too few, and the failure says how many there were."""
    with qtbot.waitSignal(worker.failed) as failed:
        worker.start(parts(lambda: ScriptedSource(good_frames(2))))
    assert failed.args[0].code == "enrolment_not_enough_frames"
    assert failed.args[0].params["accepted"] == 2


def test_a_source_that_breaks_fails(qtbot: QtBot, worker: EnrolmentWorker) -> None:
    """A camera that is pulled out in the middle ends the enrolment with its own error."""
    with qtbot.waitSignal(worker.failed) as failed:
        worker.start(parts(lambda: ScriptedSource.that_breaks(good_frames(2))))
    assert failed.args[0].code == "camera_unplugged"


def test_an_engine_that_does_not_load_fails(qtbot: QtBot, worker: EnrolmentWorker) -> None:
    """Without an engine no source is opened at all."""
    opened: list[str] = []

    def no_engine() -> FaceEngine:
        raise RecognitionError("model_changed", name="x")

    def note() -> FrameSource:
        opened.append("source")
        return ScriptedSource(())

    with qtbot.waitSignal(worker.failed):
        worker.start(parts(note, no_engine))
    assert not opened


def test_stopping_lets_the_camera_go_and_says_nothing_more(
    qtbot: QtBot, worker: EnrolmentWorker
) -> None:
    """After `stop` the device is closed and no signal comes."""
    source = WaitingSource(good_frames(2))
    with qtbot.waitSignal(worker.progressed):
        worker.start(parts(lambda: source))
    with qtbot.assertNotEmitted(worker.failed, wait=50):
        assert worker.stop()
    assert source.is_closed.is_set()


def test_the_preview_is_veiled_outside_the_spot(qtbot: QtBot, worker: EnrolmentWorker) -> None:
    """The picture for the screen has no sharp edge of whoever passes by."""
    sharp = scene(0.0, 0, outside=[3, 4])
    with qtbot.waitSignal(worker.preview_ready):
        worker.start(parts(lambda: WaitingSource([sharp])))
    image = worker.take_preview()
    assert image is not None
    left_edge = {image.pixelColor(x, image.height() // 3).red() for x in range(0, 200, 2)}
    assert 201 not in left_edge  # the red of a painted face


def recipes(open_source: Callable[[], FrameSource]) -> EnrolmentRecipes:
    """Every source is the same one."""
    return EnrolmentRecipes(
        Spot(),
        lambda _student: open_source(),
        lambda _path: open_source(),
        lambda _name: DecidedEngine(),
    )


def opened(
    desk: OpenedDesk,
    open_source: Callable[[], FrameSource] = lambda: ScriptedSource(()),
    given_name: str = "Ada",
    engine: Callable[[], FaceEngine] = DecidedEngine,
    new_signs: Callable[[], Signs] | None = None,
) -> EnrolmentDialog:
    """The dialog of a student, with an answer whether they may be enrolled."""
    context = desk.context(desk.small.administrator, Screen.STUDENTS)
    chosen = replace(recipes(open_source), load_engine=lambda _name: engine(), new_signs=new_signs)
    page = desk.show(StudentsPage(context, chosen))
    everybody = page.presenter.everybody
    wanted = next(each for each in everybody if each.student.given_name == given_name)
    page.presenter.choose(wanted.student.id)
    find(page, Button, "Enrol…").click()
    desk.settle()
    dialog = open_sheet(page)
    assert isinstance(dialog, EnrolmentDialog)
    desk.qtbot.waitUntil(lambda: dialog.presenter.stage is not Stage.ASKING)
    return dialog


def is_enrolled(small: SmallSchool) -> bool:
    """Whether Ada has a template."""
    return small.school.vault.holds(SubjectRef(small.student("1").subject_ref))


def test_from_camera_to_sealed_template(desk_at_school: OpenedDesk) -> None:
    """One press; the template is in the vault, and the dialog says that no picture was kept."""
    desk = desk_at_school
    dialog = opened(desk, lambda: ScriptedSource(good_frames(6)))
    find(dialog, Button, "Use the camera").click()
    desk.qtbot.waitUntil(lambda: dialog.presenter.stage is Stage.DONE)
    assert "One template is sealed. The pictures are gone; none was kept." in texts(dialog)
    assert "5 of 5 good pictures" in texts(dialog)
    assert desk.ask(is_enrolled)


@pytest.mark.parametrize("words", ["Use a video…", "Use a folder of pictures…"])
def test_from_files(desk_at_school: OpenedDesk, words: str, tmp_path: Path) -> None:
    """A video or a folder of pictures does the same."""
    desk = desk_at_school
    frames = [scene(i * 0.5, i, on_spot=[7]) for i in range(6)]
    dialog = opened(desk, lambda: ScriptedSource(frames))
    find(dialog, QCheckBox, "The student is here, and the pictures show them").click()
    find(dialog, Button, words).click()
    pick(dialog, tmp_path)
    desk.qtbot.waitUntil(lambda: dialog.presenter.stage is Stage.DONE)
    assert desk.ask(is_enrolled)


def test_pictures_wait_for_somebody_to_answer_for_them(desk_at_school: OpenedDesk) -> None:
    """They cannot show that anybody lives, so it has to be said that the student is there."""
    dialog = opened(desk_at_school, lambda: ScriptedSource([]))
    folder = find(dialog, Button, "Use a folder of pictures…")
    assert not folder.isEnabled()
    answer = find(dialog, QCheckBox, "The student is here, and the pictures show them")
    assert answer.width() >= answer.sizeHint().width(), "what is answered for is not cut"
    answer.click()
    assert folder.isEnabled()


def test_a_flat_picture_before_the_camera_is_refused(desk_at_school: OpenedDesk) -> None:
    """The dialog asks for a turn of the head, then says why nobody was enrolled."""
    desk = desk_at_school
    frames = [scene(i * 0.5, i, on_spot=[7]) for i in range(30)]
    dialog = opened(desk, lambda: ScriptedSource(frames), new_signs=Signs)
    find(dialog, Button, "Use the camera").click()
    desk.qtbot.waitUntil(lambda: dialog.presenter.stage is Stage.CHOOSING)
    assert any("Nothing showed that a living person is there" in each for each in texts(dialog))
    assert not desk.ask(is_enrolled)


def test_refused_pictures_say_what_to_do(desk_at_school: OpenedDesk) -> None:
    """Before an empty spot the dialog asks to look into the camera, and counts nothing."""
    desk = desk_at_school
    source = WaitingSource([scene(0.0, 0)])
    dialog = opened(desk, lambda: source)
    find(dialog, Button, "Use the camera").click()
    desk.qtbot.waitUntil(lambda: "Nothing to go by yet. Look into the camera." in texts(dialog))
    assert "0 of 5 good pictures" in texts(dialog)
    dialog.reject()
    assert source.is_closed.wait(1)


class CardSizedEngine(DecidedEngine):
    """Its templates have as many values as fit on a card."""

    @override
    def average(self, templates: tuple[Template, ...]) -> Template:
        """The mean, twice over."""
        mean = super().average(templates)
        return replace(mean, values=np.tile(mean.values, 2))


def decided_on_cards(small: SmallSchool) -> None:
    """Ada has agreed to card with face, and to nothing else."""
    small.decide(purpose=Purpose.FACE_WITH_CARD)
    record_consent(
        small.school,
        small.administrator,
        small.id_of("1"),
        Purpose.FACE_WITH_CARD,
        acted_by=ActedBy.BOTH,
        method=Method.ON_SCREEN,
        language="sv",
        valid_until=small.clock.now().date() + timedelta(days=200),
    )


def test_a_template_goes_on_the_card_and_nowhere_else(
    qtbot: QtBot, services: AppServices, tmp_path: Path
) -> None:
    """From the camera to the card's PDF; the school is left with a salt and no template."""
    desk = OpenedDesk.over(qtbot, services, tmp_path, decided_on_cards)
    dialog = opened(desk, lambda: ScriptedSource(good_frames(6)), engine=CardSizedEngine)
    find(dialog, Button, "Use the camera").click()
    desk.qtbot.waitUntil(lambda: dialog.presenter.stage is Stage.WRITING)
    find(dialog, Button, "Save the card as PDF…").click()
    pick(dialog, tmp_path / "card.pdf")
    desk.qtbot.waitUntil(lambda: dialog.presenter.stage is Stage.DONE)
    assert "The template is on the card alone. The pictures are gone." in texts(dialog)
    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF")
    assert not desk.ask(is_enrolled)
    subject = desk.ask(lambda small: SubjectRef(small.student("1").subject_ref))
    assert desk.ask(lambda small: small.school.erasing.holds_face(subject, Purpose.FACE_WITH_CARD))


def test_stopping_goes_back_to_the_choice(desk_at_school: OpenedDesk) -> None:
    """Stop lets the camera go and offers the ways again; nothing is kept."""
    desk = desk_at_school
    dialog = opened(desk, lambda: WaitingSource(good_frames(2)))
    find(dialog, Button, "Use the camera").click()
    desk.qtbot.waitUntil(lambda: dialog.presenter.stage is Stage.LOOKING)
    find(dialog, Button, "Stop").click()
    assert find(dialog, Button, "Use the camera").isVisible()
    assert not desk.ask(is_enrolled)


def test_without_consent_there_is_only_the_reason(desk_at_school: OpenedDesk) -> None:
    """No camera can be chosen for somebody who has not consented."""
    dialog = opened(desk_at_school, given_name="Bo")
    assert dialog.presenter.stage is Stage.REFUSED
    assert any("consent" in words for words in texts(dialog))
    assert "Use the camera" not in texts(dialog)


def test_a_camera_that_is_busy_says_so_and_can_be_tried_again(
    desk_at_school: OpenedDesk,
) -> None:
    """The sentence stands in the dialog, with the ways on above it."""
    desk = desk_at_school

    def busy() -> FrameSource:
        raise SourceUnavailable("camera_busy", source="0")

    dialog = opened(desk, busy)
    find(dialog, Button, "Use the camera").click()
    desk.qtbot.waitUntil(lambda: bool(dialog.problem))
    assert find(dialog, Button, "Use the camera").isVisible()


def test_an_engine_that_the_decision_does_not_cover_keeps_nothing(
    desk_at_school: OpenedDesk,
) -> None:
    """A template of another engine is refused and said so."""
    desk = desk_at_school
    dialog = opened(desk, lambda: ScriptedSource(good_frames(6)), engine=ScriptedEngine)
    find(dialog, Button, "Use the camera").click()
    desk.qtbot.waitUntil(lambda: bool(dialog.problem))
    assert not desk.ask(is_enrolled)


def test_leaving_the_page_lets_the_camera_go(desk_at_school: OpenedDesk) -> None:
    """A page that goes away in the middle of an enrolment leaves no thread and no device."""
    source = WaitingSource(good_frames(2))
    dialog = opened(desk_at_school, lambda: source)
    find(dialog, Button, "Use the camera").click()
    desk_at_school.qtbot.waitUntil(lambda: dialog.presenter.stage is Stage.LOOKING)
    page = dialog.parent()
    assert isinstance(page, StudentsPage)
    page.leave()
    assert source.is_closed.wait(1)


def test_every_control_of_the_enrolment_dialog_has_a_name(desk_at_school: OpenedDesk) -> None:
    """A screen reader can name whatever can be pressed."""
    assert not unnamed_controls(opened(desk_at_school))
