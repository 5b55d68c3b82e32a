"""In the window waits are counted from stepping up to the mark, once a visit, and shown nowhere."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.domain.accountability.waiting import Waits, Way, after
from app.domain.roll_call.checkin import CheckedIn
from app.domain.roll_call.mark import MarkKind
from app.domain.roll_call.visit_watch import Attempt
from app.ui.lesson.camera_state import CameraNotice, CameraView
from app.ui.lesson.waits import WaitDesk
from app.usecases.cards.show_card import FaceWanted
from app.workers.records import RecordsThread
from privacy.errors import NotWritten
from recognition.gallery import ReferenceId
from recognition.quality import QualityReason
from recognition.sighting import (
    Ambiguous,
    CardShown,
    HolderMatched,
    HolderNotMatched,
    Recognised,
    Sighting,
    TurnHead,
    Unknown,
    Unusable,
)
from recognition.spot import VisitPhase
from recognition.testing import template_of
from tests.support.school import MONDAY
from tests.support.ui_lesson import Stage, give_cards

EMPTY, WAITING = VisitPhase.EMPTY, VisitPhase.WAITING_FOR_CARD
LOOKING, DECIDED = VisitPhase.LOOKING, VisitPhase.DECIDED
CARD = CardShown("payload", 1.0)
SOMEBODY = ReferenceId("somebody")


class Watch:
    """A clock that the test sets."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        """Seconds."""
        return self.now


@pytest.fixture
def watch() -> Watch:
    """At a hundred seconds."""
    return Watch()


def made(qtbot: QtBot, stage: Stage, watch: Watch) -> tuple[WaitDesk, "Heard"]:
    """A desk that hands its jobs to nobody but the test."""
    del qtbot
    heard = Heard()
    return WaitDesk(heard, stage.page, watch), heard  # type: ignore[arg-type] # only submits


class Heard:
    """What was to be counted."""

    def __init__(self) -> None:
        self.done: list[tuple[Way, float]] = []
        self.missed: list[Way] = []

    def submit(self, job: Callable[[Any], object], **_: object) -> None:
        """Do it at once, with a school that counts and nothing else."""
        pending = SimpleNamespace(
            note=lambda way, seconds, _student: self.done.append((way, seconds)),
            note_missed=self.missed.append,
        )
        job(SimpleNamespace(waits=SimpleNamespace(pending=pending)))


def outcome(stage: Stage, *, already: bool = False) -> CheckedIn:
    """Somebody is checked in."""
    register = stage.presenter.register
    assert register is not None
    student = register.rows[0].student
    mark = SimpleNamespace(kind=MarkKind.PRESENT)
    return CheckedIn(mark, student, already)  # type: ignore[arg-type] # whatever mark it is


@pytest.mark.parametrize(
    ("sighting", "way"),
    [(CARD, Way.CARD), (Recognised(SOMEBODY, 1, 1.0), Way.FACE_AT_SPOT)],
)
def test_it_ends_with_the_mark_by_the_way_that_made_it(
    qtbot: QtBot, stage: Stage, watch: Watch, sighting: Sighting, way: Way
) -> None:
    """What the disk takes is part of it; being here already is no wait."""
    desk, heard = made(qtbot, stage, watch)
    desk.follow(WAITING)
    watch.now += 1.5
    attempt = desk.begin(sighting)
    watch.now += 0.25
    desk.end(attempt, outcome(stage))
    assert heard.done == [(way, 1.75)]
    desk.follow(EMPTY)
    desk.end(desk.begin(sighting), outcome(stage, already=True))
    assert len(heard.done) == 1


def test_card_and_face_are_one_wait(qtbot: QtBot, stage: Stage, watch: Watch) -> None:
    """From stepping up with the card to the mark after the face; or to nothing."""
    desk, heard = made(qtbot, stage, watch)
    wanted = FaceWanted(outcome(stage).student.id, template_of(1))
    desk.follow(WAITING)
    desk.end(desk.begin(CARD), wanted)
    watch.now += 3
    assert desk.begin(TurnHead(1.0)) is None
    desk.end(desk.begin(HolderMatched(SOMEBODY, 1.0)), outcome(stage))
    assert heard.done == [(Way.FACE_WITH_CARD, 3.0)]
    desk.follow(EMPTY)
    desk.end(desk.begin(CARD), wanted)
    desk.miss(desk.begin(HolderNotMatched(SOMEBODY, 1.0)))
    assert heard.missed == [Way.FACE_WITH_CARD]
    assert desk.begin(HolderMatched(SOMEBODY, 1.0)) is None


@pytest.mark.parametrize(
    "sighting", [Unknown(1.0), Ambiguous((SOMEBODY, ReferenceId("b")), 1, 1.0)]
)
def test_a_look_that_names_nobody_is_counted_as_missed(
    qtbot: QtBot, stage: Stage, watch: Watch, sighting: Sighting
) -> None:
    """And the card after it, in the same visit, not at all: part of the wait was the face's."""
    desk, heard = made(qtbot, stage, watch)
    desk.follow(WAITING)
    assert desk.begin(Unusable((QualityReason.TOO_DARK,), 1.0)) is None
    desk.miss(desk.begin(sighting))
    desk.end(desk.begin(CARD), outcome(stage))
    assert (heard.missed, heard.done) == ([Way.FACE_AT_SPOT], [])


def test_a_camera_that_went_begins_anew(qtbot: QtBot, stage: Stage, watch: Watch) -> None:
    """Nobody has stood there since before the pause."""
    desk, _ = made(qtbot, stage, watch)
    desk.follow(WAITING)
    desk.follow_camera(CameraView(CameraNotice.NONE))
    watch.now += 3
    assert desk.begin(CARD) == Attempt(Way.CARD, 100.0)
    desk.follow(DECIDED)
    desk.follow(EMPTY)
    desk.follow(WAITING)
    desk.follow_camera(CameraView(CameraNotice.PAUSED))
    watch.now += 300
    assert desk.begin(CARD) is None
    desk.follow(EMPTY)
    assert desk.begin(CARD) == Attempt(Way.CARD, watch.now)


def pending(qtbot: QtBot, records: RecordsThread) -> dict[Way, Waits]:
    """What waits in memory."""
    answers: list[dict[Way, Waits]] = []
    records.submit(
        lambda school: {
            way: each.waits
            for way, each in school.waits.pending._gathering.items()  # noqa: SLF001 - nothing else tells it
        },
        answers.append,
    )
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def test_a_real_visit_with_a_card_is_counted(
    qtbot: QtBot, records: RecordsThread, stage: Stage
) -> None:
    """Through camera, pipeline and records, to the second in which it was shown."""
    answers: list[dict[str, str]] = []
    records.submit(lambda _: give_cards(stage.small), answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=10_000)
    stage.room.card = answers[0]["3"]
    qtbot.waitUntil(lambda: any(line.mark for line in stage.presenter.lines), timeout=10_000)
    assert pending(qtbot, records) in ({Way.CARD: after(0.0)}, {Way.CARD: after(1.0)})


def test_a_strangers_card_is_missed(qtbot: QtBot, records: RecordsThread, stage: Stage) -> None:
    """Whoever shows a card of no school here is not checked in."""
    stage.presenter.camera.sighted.emit(CardShown("no card of ours", 1.0))
    qtbot.waitUntil(lambda: pending(qtbot, records) == {Way.CARD: Waits(missed=1)})


def test_a_mark_that_is_saved_later_is_no_wait(
    qtbot: QtBot, records: RecordsThread, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever stood there has gone by then."""
    student = stage.student("Saga Holm")
    number = stage.presenter.camera.gallery_number
    with monkeypatch.context() as full:
        full.setattr("app.ui.lesson.presenter.check_in_by_face", refuse)
        stage.presenter.camera.sighted.emit(Recognised(ReferenceId(student.id), number, 1.0))
        qtbot.waitUntil(lambda: stage.presenter.has_unsaved)
    stage.presenter.save_again()
    qtbot.waitUntil(lambda: stage.kind_of("Saga Holm") is MarkKind.PRESENT)
    assert pending(qtbot, records) == {}


def refuse(*_: object) -> None:
    """The disk is full."""
    raise NotWritten("disk_full")


def test_ten_are_kept_when_the_lesson_leaves_the_screen(
    qtbot: QtBot, records: RecordsThread, stage: Stage
) -> None:
    """Ten of the class with their faces: one row, of ten, and nothing before the lesson is left."""
    register = stage.presenter.register
    assert register is not None
    number = stage.presenter.camera.gallery_number
    for row in register.rows[:10]:
        stage.presenter.camera.phase_changed.emit(WAITING)
        seen = Recognised(ReferenceId(row.student.id), number, 1.0)
        stage.presenter.camera.sighted.emit(seen)
        stage.presenter.camera.phase_changed.emit(EMPTY)
    qtbot.waitUntil(lambda: sum(1 for line in stage.presenter.lines if line.mark) == 10)
    assert kept(qtbot, records) == {}
    stage.presenter.stop()
    (lots,) = kept(qtbot, records).values()
    assert {way: waits.count for way, waits in lots.items()} == {Way.FACE_AT_SPOT: 10}


def kept(qtbot: QtBot, records: RecordsThread) -> dict[object, dict[Way, Waits]]:
    """What is on disk."""
    answers: list[dict[object, dict[Way, Waits]]] = []
    records.submit(lambda school: dict(school.waits.by_month(MONDAY.date())), answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]
