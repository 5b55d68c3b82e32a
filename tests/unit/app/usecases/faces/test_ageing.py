"""Ageing of templates at a school: noted at check-in, told to the administrator, gone with it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.class_list.ageing import RenewalReason
from app.usecases.faces.ageing import note_distance, reason_to_renew
from app.usecases.lessons.act_on_sighting import act_on_sighting
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.people.students import list_students
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from recognition.gallery import ReferenceId
from recognition.sighting import Recognised
from tests.support.school import MONDAY, SmallSchool, small_school


@pytest.fixture
def small(tmp_path: Path) -> Iterator[SmallSchool]:
    """A school with faces unlocked, and Ada enrolled."""
    made = small_school(tmp_path / "demo", demo=True)
    made.enrol("1")
    yield made
    made.school.close()


def trend_of(small: SmallSchool, number: str) -> bytes:
    """What is noted beside a student's template."""
    subject = SubjectRef(small.student(number).subject_ref)
    return small.school.vault.trend(small.school.consents.require(subject, Purpose.FACE_AT_SPOT))


def test_a_check_in_by_face_is_noted_once(small: SmallSchool) -> None:
    """With the mark on disk; a second sighting of the same student adds nothing."""
    start_lesson(small.school, small.teacher, small.lesson_id())
    seen = Recognised(ReferenceId(small.id_of("1")), 1, 0.0, 0.2)
    for _ in range(2):
        act_on_sighting(small.school, small.lesson_id(), seen, MONDAY)
    assert trend_of(small, "1") == b"1 200 200"


def test_who_has_no_template_is_no_obstacle(small: SmallSchool) -> None:
    """Nothing is noted and nothing fails."""
    note_distance(small.school, small.id_of("2"), 0.2)
    assert reason_to_renew(small.school, small.student("2")) is None


def test_the_administrator_reads_the_reason(small: SmallSchool) -> None:
    """And only of whom it holds."""
    for distance in [0.2] * 10 + [0.35] * 20:
        note_distance(small.school, small.id_of("1"), distance)
    listed = {o.student.school_number: o for o in list_students(small.school, small.administrator)}
    assert listed["1"].renewal is RenewalReason.LESS_SURE
    assert listed["2"].renewal is None


def test_a_new_template_begins_anew(small: SmallSchool) -> None:
    """What was noted of the old one is gone with it."""
    note_distance(small.school, small.id_of("1"), 0.2)
    small.enrol("1")
    assert trend_of(small, "1") == b""
