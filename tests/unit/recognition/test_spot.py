"""The order of a visit, told as short stories; properties hold the rest."""

import pytest

from recognition.spot import GIVE_UP_SECONDS, Scene, Spot, Visit, VisitPhase

OCCUPIED, VACANT, REPLACED = Scene.OCCUPIED, Scene.VACANT, Scene.REPLACED


def visit_until(at: float) -> Visit:
    """A visit that began at 0 and has lasted that long, frame after frame."""
    visit = Visit()
    for tenth in range(round(at * 10) + 1):
        visit.observe(tenth / 10, OCCUPIED)
    return visit


def test_the_spot_is_the_middle_of_the_picture() -> None:
    """Where one person stands before a camera at 1280 x 720."""
    box = Spot().region.on(1280, 720)
    assert (box.left, box.top, box.right, box.bottom) == (397, 144, 883, 677)


def test_a_visit_begins_with_cards_alone() -> None:
    """For 700 ms nobody's face is looked for; then it may be."""
    assert visit_until(0.6).phase is VisitPhase.WAITING_FOR_CARD
    assert visit_until(0.7).may_examine_face


def test_a_card_ends_the_face_path_however_late_it_comes() -> None:
    """A card shown while faces are looked for ends that at once."""
    visit = visit_until(1.0)
    assert visit.observe(1.1, OCCUPIED, "UP:A")
    assert visit.phase is VisitPhase.DECIDED
    assert not visit.observe(2.5, OCCUPIED)
    assert not visit.may_examine_face


def test_a_card_counts_even_after_a_decision_by_face() -> None:
    """Whoever was not recognised can still show the card."""
    visit = visit_until(1.0)
    visit.decide()
    assert visit.observe(1.1, OCCUPIED, "UP:A")


def test_the_same_card_is_news_again_for_the_next_visit() -> None:
    """A card is forgotten once its visit is over and a moment has passed."""
    visit = Visit()
    assert visit.observe(0.0, OCCUPIED, "UP:A")
    assert not visit.observe(0.1, OCCUPIED, "UP:A")
    for tenth in range(2, 30):
        visit.observe(tenth / 10, VACANT)
    assert visit.observe(3.0, OCCUPIED, "UP:A")


def test_a_card_that_presence_does_not_notice_is_told_once() -> None:
    """A hand at the edge holds a card: one report, though the spot looks empty in between."""
    visit, news = Visit(), 0
    for tenth in range(30):
        card = None if tenth % 5 else "UP:A"
        news += visit.observe(tenth / 10, VACANT, card)
    assert news == 1


def test_somebody_else_may_follow_without_a_gap() -> None:
    """Where a scene has changed altogether for 300 ms a new visit begins, cards first again."""
    visit = visit_until(1.0)
    visit.decide()
    for tenth in range(11, 16):
        visit.observe(tenth / 10, REPLACED)
    assert visit.phase is VisitPhase.WAITING_FOR_CARD
    assert visit.began_at == pytest.approx(1.45, abs=0.06)


def test_after_a_card_only_emptiness_ends_the_visit() -> None:
    """Whoever showed a card may move as they like and is not looked at."""
    visit = Visit()
    visit.observe(0.0, OCCUPIED, "UP:A")
    for tenth in range(1, 50):
        visit.observe(tenth / 10, REPLACED)
    assert visit.phase is VisitPhase.DECIDED


def test_a_short_gap_does_not_end_a_visit() -> None:
    """Presence may flicker for two frames."""
    visit = visit_until(1.0)
    visit.observe(1.1, VACANT)
    visit.observe(1.2, VACANT)
    visit.observe(1.3, OCCUPIED)
    assert visit.began_at == 0.0


def test_nobody_is_examined_without_end() -> None:
    """After twenty seconds without a decision the visit rests."""
    assert visit_until(GIVE_UP_SECONDS).phase is VisitPhase.DECIDED


def test_somebody_else_in_an_undecided_visit_gets_time_for_a_card() -> None:
    """The 700 ms begin anew where another face has taken the place."""
    visit = visit_until(1.0)
    visit.begin_anew(1.0)
    assert (visit.phase, visit.began_at) == (VisitPhase.WAITING_FOR_CARD, 1.0)
    visit.observe(1.6, OCCUPIED)
    assert not visit.may_examine_face
    visit.observe(1.75, OCCUPIED)
    assert visit.may_examine_face


def test_nothing_begins_anew_after_a_card_or_a_decision() -> None:
    """Only an undecided face path can begin anew."""
    visit = visit_until(1.0)
    visit.observe(1.1, OCCUPIED, "UP:A")
    visit.begin_anew(1.2)
    assert visit.phase is VisitPhase.DECIDED


def test_people_who_change_places_are_not_examined_without_end() -> None:
    """The twenty seconds count from when the spot was first occupied."""
    visit = visit_until(15.0)
    visit.begin_anew(15.0)
    for tenth in range(151, 201):
        visit.observe(tenth / 10, OCCUPIED)
    assert visit.phase is VisitPhase.DECIDED


@pytest.mark.parametrize("at", [-1.0, 3600.0])
def test_a_gap_in_time_begins_a_new_visit(at: float) -> None:
    """A laptop that was closed, a film that starts again: whoever stands there gets 700 ms."""
    visit = visit_until(1.0)
    visit.observe(at, OCCUPIED)
    assert (visit.phase, visit.began_at) == (VisitPhase.WAITING_FOR_CARD, at)


def test_a_decision_outside_the_face_path_changes_nothing() -> None:
    """An empty spot cannot be decided."""
    visit = Visit()
    visit.decide()
    assert visit.phase is VisitPhase.EMPTY
