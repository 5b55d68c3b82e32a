"""Whatever ends a consent reaches the lesson that is on within a second."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.domain.class_list.people import Protection
from app.domain.roll_call.register import Register
from app.errors import Refused
from app.ui.lesson import gallery_keeper
from app.ui.lesson.camera_desk import CameraDesk
from app.ui.session import AppServices
from app.usecases.consent.withdraw_consent import withdraw_consent
from app.usecases.decisions.revoke_decision import revoke_decision
from app.usecases.faces.enrol import enrol
from app.usecases.faces.live_gallery import live_gallery
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.people.students import set_protection
from privacy.purposes import Purpose
from recognition.gallery import Gallery
from recognition.sighting import Recognised, Sighting
from recognition.testing import SCRIPTED_ENGINE_ID, template_of
from tests.support.school import MONDAY, SmallSchool
from tests.support.screens import OpenedDesk
from tests.support.ui_lesson import Room, station_parts

ADA = 3
DAYS_OF_DECISION, DAYS_OF_CONSENT = 300, 200


def prepare(small: SmallSchool) -> None:
    """Ada is enrolled with an engine that the decision covers."""
    small.decide(days=DAYS_OF_DECISION, engine=SCRIPTED_ENGINE_ID)
    small.consent("1")
    template = template_of(ADA).to_bytes()
    enrol(small.school, small.administrator, small.id_of("1"), template, SCRIPTED_ENGINE_ID)


@dataclass
class Lesson:
    """A lesson that is on, its camera's desk, and what came of it."""

    qtbot: QtBot
    opened: OpenedDesk
    desk: CameraDesk
    room: Room
    galleries: list[Gallery]
    sightings: list[Sighting] = field(default_factory=list)

    def act(self, job: Callable[[SmallSchool], object]) -> float:
        """Do something to the school; the moment when it was done."""

        def timed(small: SmallSchool) -> float:
            job(small)
            return monotonic()

        return self.opened.ask(timed)


@pytest.fixture
def lesson(
    qtbot: QtBot, services: AppServices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Lesson]:
    """A lesson of a demo school, with the scripted engine looking for Ada."""
    opened = OpenedDesk.over(qtbot, services, tmp_path, prepare, demo=True)
    room, parent, galleries = Room(), QObject(), list[Gallery]()
    services = replace(
        services,
        make_gallery=live_gallery,
        prepare_station=lambda _school, _lesson: station_parts(room),
        now=lambda: MONDAY,
    )
    use = services.station.use_gallery

    def note(gallery: Gallery) -> None:
        galleries.append(gallery)
        use(gallery)

    monkeypatch.setattr(services.station, "use_gallery", note)

    def start(small: SmallSchool) -> Register:
        return start_lesson(small.school, small.teacher, small.lesson_id())

    register = opened.ask(start)
    desk = CameraDesk(services, opened.small.teacher, register.lesson.id, parent)
    made = Lesson(qtbot, opened, desk, room, galleries)
    desk.sighted.connect(made.sightings.append)
    desk.begin(register)
    qtbot.waitUntil(lambda: bool(galleries) and len(galleries[-1]) == 1, timeout=8000)
    yield made
    desk.stop()


def withdraw(small: SmallSchool) -> None:
    """Ada takes her consent back."""
    withdraw_consent(small.school, small.administrator, small.id_of("1"))


def protect(small: SmallSchool) -> None:
    """Ada's identity becomes protected."""
    set_protection(small.school, small.administrator, small.id_of("1"), Protection.PROTECTED)


def expire(small: SmallSchool) -> None:
    """The last day of the consent has passed."""
    small.clock.advance(days=DAYS_OF_CONSENT + 1)


def lock(small: SmallSchool) -> None:
    """The last day of the decision has passed."""
    small.clock.advance(days=400)


def revoke(small: SmallSchool) -> None:
    """The controller takes the decision back."""
    revoke_decision(small.school, small.controller, Purpose.FACE_AT_SPOT, "Thought again.")


@pytest.mark.parametrize("ending", [withdraw, protect, expire, lock, revoke])
def test_the_end_of_a_consent_empties_the_gallery(
    lesson: Lesson, ending: Callable[[SmallSchool], None]
) -> None:
    """Within a second nobody is compared with the template any more, whatever ended it."""
    ended_at = lesson.act(ending)
    lesson.qtbot.waitUntil(lambda: len(lesson.galleries[-1]) == 0, timeout=3000)
    assert monotonic() - ended_at < 1.0
    assert lesson.galleries[-1].number == lesson.desk.gallery_number
    assert lesson.desk.sees_faces is (ending not in {lock, revoke})


def test_whoever_withdraws_is_not_recognised_at_their_next_visit(lesson: Lesson) -> None:
    """Recognised before, not after, with the engine running all the time."""
    lesson.qtbot.wait(1200)  # the empty spot is learned first
    lesson.room.on_spot = (ADA,)
    lesson.qtbot.waitUntil(lambda: bool(lesson.sightings), timeout=8000)
    assert isinstance(lesson.sightings[0], Recognised)
    lesson.room.on_spot = ()
    lesson.act(withdraw)
    lesson.qtbot.waitUntil(lambda: len(lesson.galleries[-1]) == 0, timeout=3000)
    lesson.qtbot.wait(600)
    lesson.room.on_spot = (ADA,)
    lesson.qtbot.wait(2500)
    assert not [each for each in lesson.sightings[1:] if isinstance(each, Recognised)]


def test_a_gallery_stays_while_nothing_changes(lesson: Lesson) -> None:
    """Looks made so far are not dropped without a reason."""
    lesson.qtbot.wait(3 * gallery_keeper.ASK_MS)
    assert len(lesson.galleries) == 1


def test_nobody_is_recognised_while_consents_cannot_be_read(
    lesson: Lesson, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is said once; when they can be read again the gallery is back."""

    def refuse(*_args: object) -> None:
        raise Refused("no")

    told: list[Exception] = []
    lesson.desk.failed.connect(told.append)
    with monkeypatch.context() as broken:
        broken.setattr(gallery_keeper, "face_ground", refuse)
        lesson.qtbot.waitUntil(lambda: len(lesson.galleries[-1]) == 0, timeout=3000)
        lesson.qtbot.wait(2 * gallery_keeper.ASK_MS)
    lesson.qtbot.waitUntil(lambda: len(lesson.galleries[-1]) == 1, timeout=3000)
    assert len(told) == 1
