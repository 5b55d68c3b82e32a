"""The engine dialog: what there is to choose by, going over, changing, and giving it up."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.roll_call.camera_kind import CameraKind
from app.text.engine_words import TRAINING
from app.text.language import install_translator
from app.ui.engines.dialog import EnginesDialog
from app.ui.engines.words import span_words
from app.ui.navigation import Screen
from app.ui.session import AppServices
from app.ui.widgets.buttons import Button
from privacy.clock import school_day
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from recognition.engines import ENGINES, PRECISE
from recognition.model_files import known_engines
from recognition.shipped_evaluation import MeasuredRate
from tests.support.deciding import complete_answers, record_decision
from tests.support.models import models_or_skip
from tests.support.school import SmallSchool
from tests.support.screens import OpenedDesk, pick
from tests.support.ui import cut_texts, find, texts, unnamed

SPOT = Purpose.FACE_AT_SPOT


@pytest.fixture
def opened_desk(qtbot: QtBot, services: AppServices, tmp_path: Path) -> OpenedDesk:
    """A school of one's own, on the records thread, where nothing was decided."""
    return OpenedDesk.over(
        qtbot, services, tmp_path, lambda small: (small.controller, small.officer)
    )


def opened(desk: OpenedDesk) -> EnginesDialog:
    """The dialog, with everything in it."""
    context = desk.context(desk.small.administrator, Screen.CAMERA)
    dialog = EnginesDialog(context, CameraKind.CAMERA)
    desk.qtbot.addWidget(dialog)
    dialog.show()
    desk.qtbot.waitUntil(lambda: dialog.presenter.view is not None)
    return dialog


def bring(desk: OpenedDesk, dialog: EnginesDialog) -> None:
    """Add each of the precise engine's files by the dialog."""
    for name in known_engines()[PRECISE].files:
        find(dialog, Button, "Add a model file…").click()
        pick(dialog, models_or_skip() / name)
        desk.settle()
        assert f"Added: {name}" in texts(dialog)
    desk.qtbot.waitUntil(lambda: "Go over to this engine" in texts(dialog))


def prepare(small: SmallSchool) -> None:
    """Two enrolled under a decision."""
    decide(small)
    small.enrol("1")
    small.enrol("2")


def decide(small: SmallSchool, engine_id: str = "dlib-resnet-v2") -> None:
    """A decision that covers an engine."""
    until = school_day(small.clock.now()) + timedelta(days=200)
    answers = complete_answers(until, engine=engine_id)
    record_decision(small.school, small.controller, small.officer, answers)


def holds_of_precise(small: SmallSchool) -> bool:
    """Whether Ada has a template of the precise engine."""
    subject = SubjectRef(small.student("1").subject_ref)
    return small.school.vault.holds(subject, SPOT, ENGINES[PRECISE].engine_id)


def test_what_is_missing_and_what_was_measured_is_told(opened_desk: OpenedDesk) -> None:
    """Files, licence, training, promise and decision of each engine, and nothing to press yet."""
    dialog = opened(opened_desk)
    said = "\n".join(texts(dialog))
    assert "Missing: face_detection_yunet_2023mar.onnx" in said
    assert "Licence Apache-2.0, MIT, from github.com/" in said
    assert "1,000 lessons" in said
    assert "Locked: nothing was decided" in said
    assert "Go over to this engine" not in said
    assert unnamed(dialog) == []
    opened_desk.qtbot.waitUntil(lambda: cut_texts(dialog) == [])


def test_from_files_to_the_change(opened_desk: OpenedDesk) -> None:
    """Bring the files, go over, see who is waiting, change: the old templates are erased."""
    desk = opened_desk
    desk.ask(prepare)
    dialog = opened(desk)
    bring(desk, dialog)
    find(dialog, Button, "Go over to this engine").click()
    desk.qtbot.waitUntil(lambda: "Going over to: Precise" in texts(dialog))
    assert any("Still to enrol with it (2): Ada" in each for each in texts(dialog))
    desk.qtbot.waitUntil(lambda: cut_texts(dialog) == [])
    desk.ask(lambda small: decide(small, ENGINES[PRECISE].engine_id))
    find(dialog, Button, "Change now").click()
    desk.qtbot.waitUntil(lambda: "Change now" not in texts(dialog))
    assert "Templates erased: 2. The receipts are on record." in texts(dialog)
    assert desk.ask(lambda small: small.school.engines.in_force.name) == PRECISE
    assert desk.ask(lambda small: small.school.vault.subjects(SPOT)) == ()


def test_a_change_can_be_given_up(opened_desk: OpenedDesk) -> None:
    """Everything is as it was."""
    desk = opened_desk
    desk.ask(prepare)
    dialog = opened(desk)
    bring(desk, dialog)
    find(dialog, Button, "Go over to this engine").click()
    desk.qtbot.waitUntil(lambda: "Give the change up" in texts(dialog))
    find(dialog, Button, "Give the change up").click()
    desk.qtbot.waitUntil(lambda: "Going over to: Precise" not in texts(dialog))
    assert len(desk.ask(lambda small: small.school.vault.subjects(SPOT))) == 2
    assert not desk.ask(holds_of_precise)


def test_another_file_is_refused_in_the_dialog(opened_desk: OpenedDesk, tmp_path: Path) -> None:
    """With the reason, and nothing is kept."""
    desk = opened_desk
    (tmp_path / "net.onnx").write_bytes(b"no such net")
    dialog = opened(desk)
    find(dialog, Button, "Add a model file…").click()
    pick(dialog, tmp_path / "net.onnx")
    desk.settle()
    assert any("net.onnx is not one that Upprop knows" in each for each in texts(dialog))


def test_what_the_models_have_seen_is_told_in_every_language() -> None:
    """The words of the manifest are those that are translated."""
    written = {engine.training for engine in known_engines().values()}
    assert written
    assert written <= set(TRAINING)


def test_figures_are_written_as_the_language_has_them(qapp: QApplication) -> None:
    """A comma in Swedish, a point in English."""
    rate = MeasuredRate(0.929, 0.908, 0.947, 1000)
    install_translator(qapp, "sv")
    assert "92,9" in span_words(rate, 100)
    install_translator(qapp, "en")
    assert "92.9" in span_words(rate, 100)
