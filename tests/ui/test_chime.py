"""The sound of a check-in: once each, the same for all, and only where the school wants it."""

import sys
import wave
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from app.domain.class_list.people import Protection, Student
from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.checkin import CheckedIn
from app.domain.roll_call.mark import Mark, MarkKind
from app.ui.lesson.chime import SOUND, Chime, ring
from app.ui.lesson.spot_state import SpotPresenter
from app.workers.sound.sound import Sound
from tests.support.school import MONDAY
from tests.support.ui_lesson import Stage

LONGEST_SECONDS = 0.5
LOUDEST = 0.35


def outcome(minute: int, *, already: bool = False) -> CheckedIn:
    """Somebody's check-in."""
    someone = Student(
        StudentId("a"), "Alva", "Ek", "1", frozenset(), None, Protection.NONE, subject_ref="r"
    )
    at = MONDAY.replace(minute=minute)
    mark = Mark(LessonId("l"), someone.id, MarkKind.PRESENT, at)
    return CheckedIn(mark, someone, already)


def test_it_sounds_once_for_each_check_in() -> None:
    """Neither for a refusal, nor again when the confirmation goes."""
    owner, spot = QObject(), SpotPresenter(show_names=True)
    heard: list[bool] = []
    bell = Chime(owner, lambda: None, lambda: heard.append(True))
    spot.changed.connect(bell.follow)
    spot.confirm(outcome(1), "Alva Ek")
    spot.refuse()
    spot.confirm(outcome(2), "Moa Ek")
    spot.stop()
    assert heard == [True, True]


class Loudspeaker(Sound):
    """Found when a test says so; counts what is played."""

    def __init__(self) -> None:
        super().__init__()
        self.begun = self.played = 0

    @override
    def begin(self) -> None:
        self.begun += 1

    @override
    def play(self) -> None:
        self.played += 1


def test_the_loudspeaker_plays_once_it_is_found() -> None:
    """Before, and after it is lost, the bell rings: no check-in is silent."""
    owner, spot, speaker = QObject(), SpotPresenter(show_names=True), Loudspeaker()
    rung: list[bool] = []
    chime = Chime(owner, lambda: speaker, lambda: rung.append(True))
    spot.changed.connect(chime.follow)
    spot.confirm(outcome(1), "Alva Ek")
    assert (speaker.begun, speaker.played, len(rung)) == (1, 0, 1)
    speaker.found.emit(True)
    spot.confirm(outcome(2), "Moa Ek")
    assert (speaker.begun, speaker.played, len(rung)) == (1, 1, 1)
    speaker.found.emit(False)
    spot.confirm(outcome(3), "Ida Ek")
    assert (speaker.begun, speaker.played, len(rung)) == (1, 1, 2)
    spot.stop()


def test_the_file_is_short_and_soft() -> None:
    """Half a second at most, and far from as loud as a file can be."""
    with wave.open(str(SOUND)) as sound:
        seconds = sound.getnframes() / sound.getframerate()
        samples = memoryview(sound.readframes(sound.getnframes())).cast("h")
    assert seconds <= LONGEST_SECONDS
    assert max(map(abs, samples)) <= LOUDEST * 32767


@pytest.mark.skipif(sys.platform == "win32", reason="Windows plays the file itself")
def test_elsewhere_the_bell_rings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system plays no files for a program there is its bell."""
    rung: list[bool] = []
    monkeypatch.setattr(QApplication, "beep", lambda: rung.append(True))
    ring()
    assert rung == [True]


def test_a_school_without_sounds_hears_nothing(stage: Stage) -> None:
    """The setting is what the session says, and the page goes by it."""
    assert not stage.page.context.signed_in.sounds
    assert replace(stage.page.context.signed_in, sounds=True).sounds
    spot = stage.page.presenter.spot
    heard: list[bool] = []
    stage.page._chime._otherwise = lambda: heard.append(True)  # noqa: SLF001 - nothing else is heard
    spot.confirm(outcome(1), "Alva Ek")
    assert heard == []
