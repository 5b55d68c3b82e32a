"""What stands at the spot: equal for everybody."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from app.domain.class_list.people import Protection, Student
from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.checkin import CheckedIn
from app.domain.roll_call.mark import Mark, MarkKind
from app.ui.lesson.spot_state import SpotMessage, SpotPresenter, SpotState
from app.ui.lesson.words import spot_prompt
from recognition.gallery import ReferenceId
from recognition.quality import QualityReason
from recognition.sighting import Ambiguous, TurnHead, Unknown, Unusable
from recognition.spot import VisitPhase

AT = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
NAME = "Alva Bergström"


def student() -> Student:
    """Somebody on the list."""
    none = Protection.NONE
    return Student(StudentId("s"), "Alva", "Bergström", "1", frozenset(), None, none, "ref")


def checked_in(*, already: bool = False) -> CheckedIn:
    """An outcome of a check-in."""
    mark = Mark(LessonId("l"), StudentId("s"), MarkKind.PRESENT, AT)
    return CheckedIn(mark, student(), already)


@pytest.fixture
def spot(qtbot: QtBot) -> Iterator[SpotPresenter]:
    """A spot that shows names."""
    del qtbot
    made = SpotPresenter(show_names=True)
    yield made
    made.stop()


def test_a_check_in_shows_name_and_time(spot: SpotPresenter) -> None:
    """A second check-in of the same student looks as the first."""
    spot.confirm(checked_in(), NAME)
    assert spot.state == SpotState(SpotMessage.CHECKED_IN, NAME, AT)
    spot.confirm(checked_in(already=True), NAME)
    assert spot.state == SpotState(SpotMessage.CHECKED_IN, NAME, AT)


def test_a_school_may_show_no_names(qtbot: QtBot) -> None:
    """With the setting off everybody gets the tick alone."""
    del qtbot
    nameless = SpotPresenter(show_names=False)
    nameless.confirm(checked_in(), NAME)
    assert nameless.state.name == ""
    nameless.stop()


def test_a_confirmation_outlasts_the_visit_for_a_moment(spot: SpotPresenter) -> None:
    """Stepping away at once does not take the tick away at once."""
    spot.confirm(checked_in(), NAME)
    spot.follow(VisitPhase.EMPTY)
    assert spot.state.message is SpotMessage.CHECKED_IN


def test_whoever_is_not_found_reads_the_same_as_whoever_has_no_template(
    qtbot: QtBot, spot: SpotPresenter
) -> None:
    """Unknown to the machine, unusable light and a lesson without faces end in one sentence."""
    spot.hear(Unknown(1.0))
    unknown = spot.state
    spot.follow(VisitPhase.EMPTY)
    spot.hear(Unusable((QualityReason.TOO_DARK,), 2.0))
    unusable = spot.state
    spot.follow(VisitPhase.EMPTY)
    assert spot.state.message is SpotMessage.STEP_UP
    spot.follow(VisitPhase.DECIDED)
    qtbot.waitUntil(lambda: spot.state.message is SpotMessage.ASK)
    assert unknown == unusable == spot.state == SpotState(SpotMessage.ASK)


def test_two_people_are_asked_to_come_one_by_one(spot: SpotPresenter) -> None:
    """Until one of them has left."""
    shown: list[SpotState] = []
    spot.changed.connect(shown.append)
    spot.hear(Unusable((QualityReason.SEVERAL_PEOPLE,), 1.0))
    spot.follow(VisitPhase.LOOKING)
    spot.follow(VisitPhase.WAITING_FOR_CARD)
    assert [state.message for state in shown] == [SpotMessage.ONE_AT_A_TIME, SpotMessage.STEP_UP]


def test_two_near_names_are_the_teachers_to_choose_from(spot: SpotPresenter) -> None:
    """The offer stays until it is decided; the person at the spot reads the neutral prompt."""
    spot.hear(Ambiguous((ReferenceId("a"), ReferenceId("b")), 1, 1.0))
    spot.offer((student(), student()))
    spot.follow(VisitPhase.EMPTY)
    assert len(spot.state.candidates) == 2
    assert spot.state.message is SpotMessage.ASK
    spot.withdraw_offer()
    assert spot.state == SpotState()


def test_a_school_without_faces_invites_to_cards_alone() -> None:
    """Where faces are locked nobody is asked to look into a camera."""
    assert spot_prompt(SpotMessage.STEP_UP, sees_faces=False) == "Hold up your card"


def test_no_prompt_speaks_of_templates_or_consent() -> None:
    """What is read at the spot names no method but the invitation to both."""
    said = " ".join(spot_prompt(message) for message in SpotMessage).lower()
    assert not [
        word for word in ("template", "consent", "enrol", "recognis", "match") if word in said
    ]


def test_who_is_asked_to_turn_their_head_reads_so(spot: SpotPresenter) -> None:
    """The words stay while the visit goes on, and end in those that everybody gets."""
    spot.follow(VisitPhase.LOOKING)
    messages = []
    spot.changed.connect(lambda state: messages.append(state.message))
    spot.hear(TurnHead(1.0))
    assert spot_prompt(spot.state.message) == "Turn your head a little"
    spot.follow(VisitPhase.LOOKING)
    spot.hear(Unknown(5.0))
    assert messages == [SpotMessage.TURN_HEAD, SpotMessage.ASK]
