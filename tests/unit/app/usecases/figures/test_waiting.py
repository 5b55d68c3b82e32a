"""Waits at the spot: ten people at a time, of nobody, for the whole school, and gone in time."""

import random
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlcipher3.dbapi2 import IntegrityError

from app.domain.accountability.figures import FigureName, Span
from app.domain.accountability.waiting import EDGES, Waits, Way, _Gathering
from app.errors import NotAllowed
from app.storage.rows import records
from app.usecases.assessment.prefill import InUse, suggested
from app.usecases.consent.withdraw_consent import withdraw_consent
from app.usecases.figures.note_waiting import keep_waits
from app.usecases.figures.view_figures import view_figures
from app.usecases.figures.waiting import view_waiting
from app.usecases.retention.dispose import dispose_by_itself
from privacy.consent.assessment import Part
from privacy.errors import NotWritten
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from tests.support.school import SmallSchool, empty_school, small_school

NOVEMBER = date(2026, 11, 1)
CARD, FACE = Way.CARD, Way.FACE_AT_SPOT
Visit = tuple[Way, float, SubjectRef]


@pytest.fixture
def small(tmp_path: Path) -> Iterator[SmallSchool]:
    """A school without a lesson."""
    made = empty_school(tmp_path / "data", demo=True)
    yield made
    made.school.close()


def rows(small: SmallSchool) -> list[Mapping[str, object]]:
    """All that is kept of waits."""
    return list(records(small.school.database, "SELECT * FROM waits ORDER BY month, way"))


def visits(way: Way, seconds: float, people: int) -> list[Visit]:
    """As many people, each after as long."""
    return [(way, seconds, SubjectRef(f"{way}-{number}")) for number in range(people)]


def take(small: SmallSchool, every: list[Visit]) -> None:
    """A lesson's visits, and its end."""
    for way, seconds, student in every:
        small.school.waits.pending.note(way, seconds, student)
    keep_waits(small.school)


def test_ten_people_become_a_count(small: SmallSchool) -> None:
    """By month and way, and nothing else is kept of them."""
    take(small, visits(CARD, 1.5, 12))
    assert small.school.waits.by_month(NOVEMBER) == {
        NOVEMBER: {CARD: Waits((0, 12, 0, 0, 0, 0, 0))}
    }
    (row,) = rows(small)
    edges = [f"from_{edge}" for edge in EDGES]
    assert set(row) == {"month", "way", *edges, "missed"}


def test_a_few_are_on_no_disk(small: SmallSchool) -> None:
    """Nine wait in memory for a tenth, who may come in another lesson."""
    take(small, visits(FACE, 1.5, 9))
    small.school.waits.pending.note_missed(FACE)
    keep_waits(small.school)
    assert rows(small) == []
    take(small, [(FACE, 5.0, SubjectRef("tenth"))])
    (row,) = rows(small)
    assert (row["from_1"], row["from_4"], row["missed"]) == (9, 1, 1)


def test_one_person_is_never_ten(small: SmallSchool) -> None:
    """However often the same few check in."""
    for _ in range(20):
        take(small, visits(FACE, 1.5, 2))
    assert rows(small) == []


def test_what_was_kept_is_forgotten(small: SmallSchool) -> None:
    """Nobody is counted twice, and those who were counted are no part of the next ten."""
    take(small, visits(CARD, 1.5, 10))
    take(small, visits(CARD, 1.5, 9))
    (row,) = rows(small)
    assert row["from_1"] == 10


@pytest.mark.parametrize("added", [9, 1])
def test_the_database_refuses_fewer_than_ten(small: SmallSchool, added: int) -> None:
    """Neither a new row of nine nor nine more in an old one: two readings tell of nobody."""
    take(small, visits(CARD, 1.5, 10))
    few = {CARD: Waits((added, 0, 0, 0, 0, 0, 0))}
    for month in (NOVEMBER, date(2026, 12, 1)):
        with pytest.raises(IntegrityError), small.school.atomic():
            small.school.waits.add(month, few)
    (row,) = rows(small)
    assert row["from_0"] == 0


def test_counts_never_go_down(small: SmallSchool) -> None:
    """Nobody can be taken out of a count again, not even where others are added."""
    take(small, visits(CARD, 1.5, 10))
    for change in ("from_2 = 9", "from_1 = 9, from_2 = 40", "month = '2026-10'", "missed = -1"):
        with pytest.raises(IntegrityError):
            small.school.database.execute(f"UPDATE waits SET {change}")  # noqa: S608 - this test's own


SECONDS = st.sampled_from([0.5, 1.5, 3.0, 6.0, 10.0, 20.0, 45.0])
LESSON = st.lists(st.tuples(st.sampled_from(Way), SECONDS), max_size=40)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(LESSON, st.randoms(use_true_random=False))
def test_the_table_does_not_tell_who_said_yes(
    small: SmallSchool, lesson: list[tuple[Way, float]], order: random.Random
) -> None:
    """Whoever of the class went which way, and in whatever order: the same rows.

    Each visit is given to another student, in another order; every row and every addition to one
    is of ten people or more.
    """
    people = [SubjectRef(str(number)) for number in range(len(lesson))]
    found = []
    for _ in range(2):
        every = [(*visit, student) for visit, student in zip(lesson, people, strict=True)]
        before = kept(small)
        take(small, every)
        grown = {way: more(kept(small)[way], before.get(way)) for way in kept(small)}
        found.append(grown)
        assert all(each.count == 0 or each.count >= 10 for each in grown.values())
        small.school.waits.pending.forget(Way)
        order.shuffle(people)
        order.shuffle(lesson)
    assert {way: each for way, each in found[0].items() if each.count} == {
        way: each for way, each in found[1].items() if each.count
    }


def kept(small: SmallSchool) -> Mapping[Way, Waits]:
    """What stands in the month's rows."""
    return small.school.waits.by_month(NOVEMBER).get(NOVEMBER, {})


def more(now: Waits, before: Waits | None) -> Waits:
    """What was added."""
    old = before or Waits()
    done = tuple(mine - theirs for mine, theirs in zip(now.done, old.done, strict=True))
    return Waits(done, now.missed - old.missed)


def test_a_full_disk_keeps_nobody_from_anything(
    small: SmallSchool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What could not be written waits for the next time."""

    def refuse(*_: object) -> None:
        raise NotWritten("disk_full")

    with monkeypatch.context() as full:
        full.setattr(small.school.waits, "add", refuse)
        take(small, visits(CARD, 1.5, 10))
    assert rows(small) == []
    keep_waits(small.school)
    assert len(rows(small)) == 1


def test_officer_and_controller_are_told(small: SmallSchool) -> None:
    """By month and over all; of a way by which too few came, nothing."""
    take(small, [*visits(CARD, 3.0, 40), *visits(FACE, 1.5, 30), *visits(Way.FACE_WITH_CARD, 9, 9)])
    figures = view_figures(small.school, small.officer)
    waiting = next(each for each in figures.figures if each.name is FigureName.WAITING)
    assert {each.name: each.spans[-1] for each in waiting.series} == {
        "card": Span(2, 4),
        "face_with_card": Span(),
        "face_at_spot": Span(1, 2),
    }
    assert figures.waiting == view_waiting(small.school, small.controller)
    assert [(each.way, each.counted) for each in figures.waiting.ways] == [
        (CARD, Span(40, 49)),
        (FACE, Span(30, 39)),
    ]
    difference = figures.waiting.difference
    assert difference is not None
    assert (difference.least, difference.most) == (0, 3)


def test_nobody_who_teaches_is_told(small: SmallSchool) -> None:
    """Neither teachers nor the office."""
    for who in (small.teacher, small.administrator):
        with pytest.raises(NotAllowed, match="role_needed"):
            view_waiting(small.school, who)


@pytest.mark.usefixtures("qapp")
def test_the_assessment_weighs_them(small: SmallSchool) -> None:
    """Where waits were counted the alternatives tell them; where none were, they do not."""
    purpose, in_use = Purpose.FACE_AT_SPOT, InUse("dlib-resnet-v2", 295, "webcam")
    assert "Waiting time" not in suggested(small.school, purpose, in_use)[Part.ALTERNATIVES]
    take(small, [*visits(CARD, 1.5, 40), *visits(FACE, 3.0, 30)])
    weighed = suggested(small.school, purpose, in_use)[Part.ALTERNATIVES]
    assert "Card: half within 1\u20132 s (of 40\u201349); Face at the spot" in weighed
    assert weighed.endswith("Without a face half wait 0 to 3 s less.")


def test_who_was_erased_or_said_no_is_in_no_memory(tmp_path: Path) -> None:
    """A withdrawal takes them out of the face's ten, an erasure out of all; the waits stay."""
    small = small_school(tmp_path / "data")
    small.decide()
    small.enrol("1")
    school, subject = small.school, SubjectRef(small.student("1").subject_ref)
    take(small, [(way, 1.5, subject) for way in (CARD, FACE)])
    withdraw_consent(school, small.administrator, small.id_of("1"))
    take(small, visits(FACE, 1.5, 9))
    assert rows(small) == []
    school.erasing.erase_person(subject, small.administrator.id)
    take(small, visits(CARD, 1.5, 9))
    assert rows(small) == []
    assert subject not in repr([each.people for each in gathering(small)])
    take(small, [(CARD, 1.5, SubjectRef("tenth"))])
    (row,) = rows(small)
    assert row["from_1"] == 11
    school.close()


def gathering(small: SmallSchool) -> list[_Gathering]:
    """What is in memory."""
    return list(small.school.waits.pending._gathering.values())  # noqa: SLF001 - nothing else tells it


def test_counts_go_after_a_year(small: SmallSchool) -> None:
    """By their own rule, without anybody's word, twelve months after their month was over."""
    take(small, visits(CARD, 1.5, 10))
    small.clock.set(small.clock.now() + timedelta(days=372))  # the thirtieth of November
    dispose_by_itself(small.school)
    assert len(rows(small)) == 1
    small.clock.set(small.clock.now() + timedelta(days=2))
    dispose_by_itself(small.school)
    assert rows(small) == []


def test_they_are_in_nobodys_access_package(small: SmallSchool) -> None:
    """No store of personal data names the table: nothing in it is of anybody."""
    names = {field.name for store in small.school.stores for field in store.fields}
    assert not [name for name in names if name.startswith("waits")]
