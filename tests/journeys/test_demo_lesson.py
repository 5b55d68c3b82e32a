"""The demo lesson from the first frame to the signed register, with the real engine."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.demo.clock import FilmClock
from app.demo.lesson import (
    DemoOutcome,
    Event,
    LessonBegan,
    NotProposed,
    Signed,
    SteppedUp,
    TeacherDecided,
    play_demo_lesson,
)
from app.demo.roster import STRANGERS, STUDENTS, Way
from app.demo.school import DemoSchool, create_demo_school
from app.domain.class_list.card import PREFIX
from app.domain.roll_call.mark import MarkKind
from app.paths import DataPaths
from app.usecases.lessons.view_register import view_register
from privacy.subjects import SubjectRef
from privacy.testing import ONLY_FOR_TESTS
from recognition.backends import load_standard_engine, standard_cards
from recognition.face import AlignedFace, DetectedFace
from recognition.frame import Frame
from recognition.ports import CardReader, FaceEngine
from recognition.spot import DEFAULT_REGION
from recognition.template import Template

BEGINS = datetime(2026, 11, 23, 7, 20, tzinfo=UTC)
SPOT = DEFAULT_REGION.on(1280, 720)


@dataclass
class WatchedEngine:
    """The real engine, which notes what it was shown and when."""

    engine: FaceEngine
    shown: set[tuple[int, int]] = field(default_factory=set)
    detected_at: list[float] = field(default_factory=list)
    embedded_at: list[float] = field(default_factory=list)
    _aligned_at: float = 0.0

    @property
    def engine_id(self) -> str:
        """As the real one's."""
        return self.engine.engine_id

    def detect(self, frame: Frame) -> tuple[DetectedFace, ...]:
        """Note size and time, then detect."""
        self.shown.add((frame.width, frame.height))
        self.detected_at.append(frame.captured_at)
        return self.engine.detect(frame)

    def align(self, frame: Frame, face: DetectedFace) -> AlignedFace:
        """Remember which frame the next embedding is made of."""
        self._aligned_at = frame.captured_at
        return self.engine.align(frame, face)

    def embed(self, aligned: AlignedFace) -> Template:
        """Note the time, then embed."""
        self.embedded_at.append(self._aligned_at)
        return self.engine.embed(aligned)

    def average(self, templates: tuple[Template, ...]) -> Template:
        """As the real one does."""
        return self.engine.average(templates)

    def forget(self) -> None:
        """Start counting anew, after the enrolment."""
        self.shown.clear()
        self.detected_at.clear()
        self.embedded_at.clear()


@dataclass
class WatchedCards:
    """The real reader, which notes how large a part of the frame it was shown."""

    cards: CardReader
    shown: set[tuple[int, int]] = field(default_factory=set)

    def read(self, frame: Frame) -> str | None:
        """Note the size, then read."""
        self.shown.add((frame.width, frame.height))
        return self.cards.read(frame)


@dataclass
class Played:
    """One lesson that was played, and everything that was noted."""

    demo: DemoSchool
    outcome: DemoOutcome
    engine: WatchedEngine
    cards: WatchedCards
    events: list[Event]

    def enrolled_faces(self) -> set[str]:
        """Drawn people of whom there is a template."""
        school = self.demo.school
        return {
            one.face
            for student_id, one in self.demo.people.items()
            if school.vault.holds(SubjectRef(school.students.get(student_id).subject_ref))
        }


@pytest.fixture(scope="module", name="played")
def the_lesson(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Played]:
    """The whole demo, once for all tests here."""
    folder: Path = tmp_path_factory.mktemp("demo")
    clock = FilmClock(BEGINS)
    engine = WatchedEngine(load_standard_engine())
    cards = WatchedCards(standard_cards(PREFIX))
    events: list[Event] = []
    demo = create_demo_school(DataPaths(folder), clock, engine, key_cost=ONLY_FOR_TESTS)
    engine.forget()
    outcome = play_demo_lesson(demo, clock, engine, cards, events.append)
    yield Played(demo, outcome, engine, cards, events)
    demo.school.close()


def test_at_least_eighteen_check_in_themselves(played: Played) -> None:
    """Of twenty-four students at least eighteen need no click from the teacher."""
    assert played.outcome.students == 24
    assert played.outcome.checked_in >= 18


def test_nobody_is_taken_for_somebody_else(played: Played) -> None:
    """No student is checked in while another stands on the spot, look-alikes included."""
    assert played.outcome.wrong_identity == 0


def test_strangers_are_nobody(played: Played) -> None:
    """Two strangers step up, are looked at, and no name is proposed for either."""
    assert played.outcome.strangers_proposed == 0
    turns = [turn for turn in played.demo.script.turns if turn.person in STRANGERS]
    looked_at = [
        any(turn.begins_at <= at < turn.ends_at for at in played.engine.embedded_at)
        for turn in turns
    ]
    assert looked_at == [True, True]
    assert sum(isinstance(event, NotProposed) for event in played.events) >= 2


def test_the_register_is_signed_and_the_ledger_holds(played: Played) -> None:
    """The teacher decides what is open and signs; the ledger verifies against the printed head."""
    assert played.outcome.signed
    assert played.outcome.ledger_ok
    demo = played.demo
    register = view_register(demo.school, demo.teacher, demo.lesson_id)
    assert register.unmarked == ()
    assert register.signature is not None


def test_a_card_makes_no_embedding(played: Played) -> None:
    """While somebody with a plain card is at the spot nothing is embedded, nor even detected."""
    turns = [turn for turn in played.demo.script.turns if turn.card]
    assert len(turns) == 7
    for turn in turns:
        assert not [at for at in played.engine.embedded_at if turn.begins_at <= at < turn.ends_at]
        assert not [at for at in played.engine.detected_at if turn.begins_at <= at < turn.ends_at]


def test_only_the_spot_is_examined(played: Played) -> None:
    """Engine and card reader never see more of a frame than the spot."""
    spot = {(SPOT.right - SPOT.left, SPOT.bottom - SPOT.top)}
    assert played.engine.shown == spot
    assert played.cards.shown == spot


def test_the_empty_spot_is_not_examined(played: Played) -> None:
    """While only passers-by are in the picture no face is looked for."""
    script = played.demo.script
    idle = [at for at in played.engine.detected_at if script.turn_at(at) is None]
    assert idle == []


def test_only_who_agreed_has_a_template(played: Played) -> None:
    """Whoever said no, and the protected identity, have no template; everybody else has."""
    assert played.enrolled_faces() == {one.face for one in STUDENTS if one.has_consent}
    began = [event for event in played.events if isinstance(event, LessonBegan)]
    assert [event.templates for event in began] == [21]


def test_each_is_marked_as_they_came(played: Played) -> None:
    """Who stepped up is here, the announced absence stands, and the teacher decided the rest."""
    demo = played.demo
    register = view_register(demo.school, demo.teacher, demo.lesson_id)
    kinds = {demo.people[row.student.id].face: row.mark.kind for row in register.rows if row.mark}
    here = {MarkKind.PRESENT, MarkKind.LATE}
    for one in STUDENTS:
        if one.way.steps_up:
            assert kinds[one.face] in here
    ways = {one.way: kinds[one.face] for one in STUDENTS if not one.way.steps_up}
    assert ways == {
        Way.AWAY_KNOWN: MarkKind.ABSENT_NOTIFIED,
        Way.LATE_BY_HAND: MarkKind.LATE,
        Way.NEVER: MarkKind.ABSENT,
    }


def test_how_long_they_waited_is_told_of_ten_or_nobody(played: Played) -> None:
    """By card and by face in seconds, and only where ten people came by the same way."""
    (lots,) = played.demo.school.waits.by_month(date.min).values()
    assert lots
    assert all(each.count >= 10 for each in lots.values())
    assert sum(each.count for each in lots.values()) <= played.outcome.checked_in
    assert not any(each.done[-1] for each in lots.values())


def test_a_protected_name_is_said_nowhere(played: Played) -> None:
    """Events show initials for all, so none tells who is protected; the export leaves them out."""
    names = [event.name for event in played.events if isinstance(event, SteppedUp | TeacherDecided)]
    assert names
    assert set(names) <= {one.given_name[0] + one.family_name[0] for one in STUDENTS}
    signed = [event for event in played.events if isinstance(event, Signed)]
    assert [(event.exported_rows, event.held_back) for event in signed] == [(23, 1)]
