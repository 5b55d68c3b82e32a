"""What holds for every visit, however people, cards and frame times come."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from recognition.spot import CARD_FIRST_SECONDS, GAP_SECONDS, Scene, Visit, VisitPhase


@dataclass(frozen=True)
class Step:
    """One frame: how long after the last, what the spot looks like, and what was read."""

    after: float
    scene: Scene
    card: str | None
    decides: bool
    somebody_else: bool = False


# Times are sums of 32nds, which floats add without rounding.
STEPS = st.lists(
    st.builds(
        Step,
        after=st.sampled_from([0.0, 1 / 32, 3 / 32, 7 / 32, 13 / 32, 1.0, 5.0]),
        scene=st.sampled_from(Scene),
        card=st.sampled_from([None, None, None, None, "UP:A", "UP:B"]),
        decides=st.booleans(),
        somebody_else=st.sampled_from([False, False, False, True]),
    ),
    max_size=80,
)


@dataclass(frozen=True)
class Seen:
    """The visit after one step."""

    at: float
    step: Step
    phase: VisitPhase
    began_at: float
    may_examine: bool
    is_news: bool


def play(steps: list[Step]) -> list[Seen]:
    """Run the steps through a visit, deciding where the step says so."""
    visit, at, seen = Visit(), 0.0, []
    for step in steps:
        at += step.after
        is_news = visit.observe(at, step.scene, step.card)
        seen.append(Seen(at, step, visit.phase, visit.began_at, visit.may_examine_face, is_news))
        if step.decides and visit.may_examine_face:
            visit.decide()
        elif step.somebody_else:
            visit.begin_anew(at)
    return seen


@given(STEPS)
def test_no_face_is_examined_before_700_ms_of_the_visit(steps: list[Step]) -> None:
    """However fast frames come, the first 700 ms of a visit belong to cards."""
    for seen in play(steps):
        if seen.may_examine:
            assert seen.at - seen.began_at >= CARD_FIRST_SECONDS


@given(STEPS)
def test_no_face_is_examined_after_a_card_until_the_spot_was_empty(steps: list[Step]) -> None:
    """A card ends the face path; only an empty spot (or a gap in time) opens it again."""
    barred = False
    for seen in play(steps):
        if seen.phase is VisitPhase.EMPTY or seen.step.after > GAP_SECONDS:
            barred = False
        if seen.step.card is not None:
            barred = True
        assert not (barred and seen.may_examine)


@given(STEPS)
def test_nothing_is_examined_after_a_decision_while_the_same_person_stands_there(
    steps: list[Step],
) -> None:
    """One decision a visit: no second look until the visit ends or somebody else has come."""
    decided_in: float | None = None
    for seen in play(steps):
        if seen.may_examine:
            assert decided_in != seen.began_at
            decided_in = seen.began_at if seen.step.decides else decided_in


@given(STEPS)
def test_a_card_is_news_at_most_once_a_visit(steps: list[Step]) -> None:
    """Holding a card still does not report it again."""
    told: set[tuple[float, str | None]] = set()
    for seen in play(steps):
        if seen.is_news:
            assert (seen.began_at, seen.step.card) not in told
            told.add((seen.began_at, seen.step.card))


@given(STEPS)
def test_an_empty_spot_ends_every_visit(steps: list[Step]) -> None:
    """After 300 ms of emptiness the next person finds a fresh start."""
    end = Step(0.1, Scene.VACANT, card=None, decides=False)
    assert play([*steps, end, end, end, end, end])[-1].phase is VisitPhase.EMPTY


@given(STEPS)
def test_the_order_is_the_same_at_any_time_of_day(steps: list[Step]) -> None:
    """Only differences of frame times count: a later clock gives the same visits."""
    early, late = (Step(at, Scene.VACANT, card=None, decides=False) for at in (0.0, 2.0**20))
    at_once, later = play([early, *steps]), play([late, *steps])
    assert [seen.phase for seen in at_once] == [seen.phase for seen in later]
