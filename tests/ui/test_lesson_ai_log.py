"""In the window, too, each look at a face leaves its line in the AI log, and nothing on screen."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from app.domain.ids import StudentId
from app.domain.roll_call.mark import MarkKind
from app.workers.records import RecordsThread
from privacy.accountability.ai_log import AiUse
from recognition.gallery import ReferenceId
from recognition.sighting import Ambiguous, HolderNotMatched, Recognised, Sighting, Unknown
from tests.support.school import MONDAY
from tests.support.ui_lesson import Stage

A_WHILE = timedelta(days=1)


def logged(qtbot: QtBot, records: RecordsThread) -> tuple[AiUse, ...]:
    """What stands in the log."""
    answers: list[tuple[AiUse, ...]] = []
    records.submit(
        lambda school: school.ai_log.between(MONDAY - A_WHILE, MONDAY + A_WHILE), answers.append
    )
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def students(stage: Stage) -> list[StudentId]:
    """Those on the register."""
    register = stage.presenter.register
    assert register is not None
    return [row.student.id for row in register.rows]


def test_whoever_is_recognised_is_marked_and_logged(
    qtbot: QtBot, records: RecordsThread, stage: Stage
) -> None:
    """One mark, one line, and the line says that it proposed it."""
    number = stage.presenter.camera.gallery_number
    student = students(stage)[0]
    stage.presenter.camera.sighted.emit(Recognised(ReferenceId(student), number, 1.0))
    qtbot.waitUntil(lambda: any(line.mark for line in stage.presenter.lines))
    mark = next(each.mark for each in stage.presenter.lines if each.student.id == student)
    assert mark is not None
    assert mark.kind is MarkKind.PRESENT
    assert [each.outcome.value for each in logged(qtbot, records)] == ["proposed"]


@pytest.mark.parametrize("outcome", ["unknown", "ambiguous", "not matched"])
def test_a_look_that_ends_in_no_mark_is_logged(
    qtbot: QtBot, records: RecordsThread, stage: Stage, outcome: str
) -> None:
    """A stranger, two who are alike, and a card's holder who was not matched."""
    first, second = (ReferenceId(each) for each in students(stage)[:2])
    sightings: dict[str, Sighting] = {
        "unknown": Unknown(1.0),
        "ambiguous": Ambiguous((first, second), stage.presenter.camera.gallery_number, 1.0),
        "not matched": HolderNotMatched(first, 1.0),
    }
    stage.presenter.camera.sighted.emit(sightings[outcome])
    (use,) = logged(qtbot, records)
    assert use.outcome.value == outcome.replace("not matched", "unknown")
    assert all(line.mark is None for line in stage.presenter.lines)


def test_how_near_a_check_in_lay_is_noted_once_after_the_mark(
    qtbot: QtBot, records: RecordsThread, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The office learns in time which templates age; a second look adds nothing."""
    noted: list[tuple[StudentId, float]] = []
    monkeypatch.setattr(
        "app.ui.lesson.presenter.note_distance",
        lambda _school, student, distance: noted.append((student, distance)),
    )
    number, student = stage.presenter.camera.gallery_number, students(stage)[0]
    for _ in range(2):
        seen = Recognised(ReferenceId(student), number, 1.0, 0.2)
        stage.presenter.camera.sighted.emit(seen)
        qtbot.waitUntil(lambda: any(line.mark for line in stage.presenter.lines))
    logged(qtbot, records)
    qtbot.waitUntil(lambda: bool(noted))
    logged(qtbot, records)
    assert noted == [(student, 0.2)]
