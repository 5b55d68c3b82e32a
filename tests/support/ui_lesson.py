"""A class of a Swedish school and a room with painted people, for the lesson's screens."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from time import monotonic
from weakref import WeakSet

from typing_extensions import override

from app.domain.accounts.staff import Role, StaffMember
from app.domain.class_list.people import Protection, Student
from app.domain.class_list.roster import Roster, RosterStudent
from app.domain.roll_call.mark import MarkKind
from app.domain.roll_call.timetable import TimetableRow
from app.storage.school import School
from app.ui.lesson.presenter import LessonPresenter
from app.ui.lesson.view import LessonPage
from app.ui.main_window import MainWindow
from app.usecases.cards.issue_cards import issue_cards
from app.usecases.people.import_roster import import_roster
from app.usecases.people.import_timetable import import_timetable
from app.usecases.staff.add_staff import add_staff
from app.workers.parts import SeesFrames, StationParts
from recognition.frame import Frame
from recognition.gallery import Gallery
from recognition.pipeline import Pipeline
from recognition.ports import FaceEngine
from recognition.spot import Spot
from recognition.testing import (
    SCRIPTED_ENGINE_ID,
    SCRIPTED_OPERATING_POINT,
    ScriptedCards,
    ScriptedEngine,
    scene,
)
from tests.support.school import MONDAY, PASSPHRASE, SmallSchool, empty_school, occasion, pupil

FRAME_SECONDS = 0.04
NAMES = (
    "Moa Ek, Mia Ek, Hugo Nyström, Alva Bergström, Yusuf Demir, Elias Lund, Saga Holm,"
    " Amina Warsame, Leo Sandberg, Wilma Åberg, Oscar Lindholm, Ebba Sjögren, Noah Karlsson,"
    " Freja Öberg, Liam Hansson, Astrid Nilsson, Omar Haddad, Vera Lundqvist, Theo Blom,"
    " Ida Jakobsson, Samir Nouri, Tuva Ström, Adam Wallin, Signe Ahlgren, Milo Björk,"
    " Lovisa Fransson, Anton Kjellberg, Selma Dahlin"
)


def class_list() -> Roster:
    """28 students of two classes; one of them protected."""
    students: list[RosterStudent] = []
    for number, name in enumerate(NAMES.split(", ")):
        given, family = name.strip().split(" ")
        group = "SA24A" if number % 2 else "SA24B"
        shield = Protection.PROTECTED if given == "Vera" else Protection.NONE
        students.append(pupil(str(number), given, family, groups=(group,), protection=shield))
    return Roster(tuple(students))


def class_school(folder: Path) -> SmallSchool:
    """The class, and three lessons of its teacher's: now, later, and one unsigned of last week."""
    small = empty_school(folder)
    office = small.administrator
    teacher = add_staff(small.school, office, "karin", "Karin Lindqvist", Role.TEACHER, PASSPHRASE)
    small.school.door.sign_in(teacher.user_name, PASSPHRASE)
    import_roster(small.school, office, class_list())
    import_timetable(small.school, office, timetable())
    small.teacher = teacher
    return small


def timetable() -> tuple[TimetableRow, ...]:
    """One lesson now, two later today."""
    both = ("SA24A", "SA24B")
    return (
        occasion(1, "Matematik 2b", both, MONDAY, teacher="karin"),
        occasion(2, "Svenska 2", ("SA24A",), MONDAY + timedelta(hours=2), teacher="karin"),
        occasion(3, "Matematik 2b", ("SA24B",), MONDAY + timedelta(hours=4), teacher="karin"),
        occasion(4, "Engelska 6", ("SA24B",), MONDAY + timedelta(hours=5), teacher="sam"),
    )


def give_cards(small: SmallSchool) -> dict[str, str]:
    """A card for everybody; payloads by school number."""
    students = small.school.students.every()
    printed = issue_cards(small.school, small.administrator, [each.id for each in students])
    return {
        student.school_number: card.payload for student, card in zip(students, printed, strict=True)
    }


class Room:
    """A camera whose picture the test decides, frame by frame, in real time.

    Attributes:
        on_spot: the painted people on the spot.
        card: the card that is held up.
        lost: what the camera raises instead of a picture.
        opened: how often it was opened.
        alive: the frames that somebody still holds.
    """

    def __init__(self) -> None:
        self.on_spot: tuple[int, ...] = ()
        self.card: str | None = None
        self.lost: Exception | None = None
        self.opened = 0
        self.alive: WeakSet[Frame] = WeakSet()
        self._number = 0
        self._closed = threading.Event()

    @property
    def name(self) -> str:
        """What the room's camera is called."""
        return "Room 101 camera"

    def open(self) -> "Room":
        """Open the camera, unless it is lost."""
        if self.lost is not None:
            raise self.lost
        self.opened += 1
        self._closed.clear()
        return self

    def read(self) -> Frame | None:
        """The room as it is now."""
        if self._closed.wait(FRAME_SECONDS):
            return None
        if self.lost is not None:
            raise self.lost
        self._number += 1
        frame = scene(monotonic(), self._number, on_spot=self.on_spot, size=(640, 360))
        self.alive.add(frame)
        return frame

    def close(self) -> None:
        """Let the camera go."""
        self._closed.set()


class RoomCards(ScriptedCards):
    """Reads the card that the test holds up."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room

    @override
    def read(self, frame: Frame) -> str | None:
        """The card in the room."""
        del frame
        return self._room.card


def station_parts(
    room: Room, load_engine: Callable[[], FaceEngine] | None = ScriptedEngine
) -> StationParts:
    """A station that sees the room; without a way to load an engine, cards only."""

    def make_pipeline(engine: FaceEngine | None) -> SeesFrames:
        return Pipeline(Spot(), RoomCards(room), engine, Gallery.empty(), SCRIPTED_OPERATING_POINT)

    return StationParts(
        spot=Spot(),
        open_source=room.open,
        make_pipeline=make_pipeline,
        engine_id=SCRIPTED_ENGINE_ID if load_engine else None,
        load_engine=load_engine,
    )


@dataclass
class Stage:
    """A running lesson on screen, with a room that the test moves people in."""

    window: MainWindow
    page: LessonPage
    room: Room
    small: SmallSchool

    @property
    def presenter(self) -> LessonPresenter:
        """The lesson's decisions."""
        return self.page.presenter

    def student(self, name: str) -> Student:
        """The student of that name on the register."""
        register = self.presenter.register
        assert register is not None
        return next(row.student for row in register.rows if row.student.name == name)

    def kind_of(self, name: str) -> MarkKind | None:
        """How a student is marked on the screen."""
        lines = {line.student.name: line.mark for line in self.presenter.lines}
        mark = lines[name]
        return mark.kind if mark else None


class Later:
    """Keeps the class that the records thread makes, for whoever asks for it later."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.small: SmallSchool | None = None

    def make(self) -> tuple[School, StaffMember]:
        """Make the class on the thread that asks."""
        self.small = class_school(self._folder)
        return self.small.school, self.small.teacher
