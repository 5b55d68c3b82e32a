"""A wait begins when somebody steps up, and a visit is counted once."""

import pytest

from app.domain.accountability.waiting import Way
from app.domain.roll_call.visit_watch import Attempt, VisitWatch
from recognition.gallery import ReferenceId
from recognition.sighting import CardShown, HolderMatched, TurnHead, Unknown
from recognition.spot import VisitPhase

EMPTY, WAITING = VisitPhase.EMPTY, VisitPhase.WAITING_FOR_CARD
LOOKING, DECIDED = VisitPhase.LOOKING, VisitPhase.DECIDED
CARD = CardShown("payload", 1.0)


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


@pytest.fixture
def visit(watch: Watch) -> VisitWatch:
    """Nobody there yet."""
    return VisitWatch(watch)


def test_a_wait_begins_when_somebody_steps_up(visit: VisitWatch, watch: Watch) -> None:
    """And goes on while the machine looks."""
    visit.follow(WAITING)
    watch.now += 0.7
    visit.follow(LOOKING)
    watch.now += 2
    assert visit.begin(CARD) == Attempt(Way.CARD, 100.0)


def test_a_card_that_comes_first_begins_it_itself(visit: VisitWatch, watch: Watch) -> None:
    """The card and its holder come into the picture in one frame."""
    visit.follow(EMPTY)
    watch.now += 5
    assert visit.begin(CARD) == Attempt(Way.CARD, 105.0)


def test_a_visit_is_counted_once(visit: VisitWatch) -> None:
    """The next card, held up before the spot was empty, has no known beginning."""
    visit.follow(WAITING)
    assert visit.begin(CARD) is not None
    visit.follow(DECIDED)
    assert visit.begin(CARD) is None
    visit.follow(EMPTY)
    assert visit.begin(CARD) is not None


def test_whoever_stood_there_until_it_gave_up_is_left_out(visit: VisitWatch) -> None:
    """Nobody knows whether they asked: perhaps the teacher leans on the desk."""
    visit.follow(WAITING)
    visit.follow(LOOKING)
    visit.follow(DECIDED)
    assert visit.begin(CARD) is None


def test_who_takes_the_place_of_another_has_a_wait_of_their_own(
    visit: VisitWatch, watch: Watch
) -> None:
    """From when they came, not from when the one before them did."""
    visit.follow(WAITING)
    visit.follow(LOOKING)
    watch.now += 9
    visit.follow(WAITING)
    watch.now += 1
    assert visit.begin(Unknown(1.0)) == Attempt(Way.FACE_AT_SPOT, 109.0)


def test_the_same_phase_again_begins_nothing(visit: VisitWatch, watch: Watch) -> None:
    """Frame after frame says that somebody waits; they have waited since the first."""
    visit.follow(WAITING)
    watch.now += 0.5
    visit.follow(WAITING)
    assert visit.begin(CARD) == Attempt(Way.CARD, 100.0)


def test_what_nobody_watched_has_no_beginning(visit: VisitWatch) -> None:
    """Until the spot has been empty, or somebody has taken a place, after the camera came back."""
    visit.follow(WAITING)
    visit.forget()
    assert visit.begin(CARD) is None
    visit.follow(WAITING)
    assert visit.begin(CARD) is not None


def test_a_look_at_the_holder_goes_on_from_the_card(visit: VisitWatch, watch: Watch) -> None:
    """And is told once."""
    holder = HolderMatched(ReferenceId("somebody"), 1.0)
    visit.follow(WAITING)
    attempt = visit.begin(CARD)
    assert attempt is not None
    visit.look_at_holder(attempt)
    watch.now += 2
    assert visit.begin(TurnHead(1.0)) is None
    assert visit.begin(holder) == Attempt(Way.FACE_WITH_CARD, 100.0)
    assert visit.begin(holder) is None
