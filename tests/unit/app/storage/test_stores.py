"""What the stores add to what use cases try of them."""

from datetime import timedelta

import pytest

from app.domain.class_list.people import Group
from app.domain.ids import LessonId, StaffId, StudentId
from app.errors import NotFound
from app.settings import LATE_AFTER_MINUTES, SCHOOL_NAME
from app.storage.rows import from_moment, to_moment
from privacy.at_rest.database import Database
from tests.support.school import MONDAY, SmallSchool


def test_what_is_not_there_is_said_by_name(demo: SmallSchool) -> None:
    """Each store has its own code for an id that leads nowhere."""
    for act, code in (
        (lambda: demo.school.students.get(StudentId("x")), "student_unknown"),
        (lambda: demo.school.lessons.get(LessonId("x")), "lesson_unknown"),
        (lambda: demo.school.staff.get(StaffId("x")), "staff_unknown"),
    ):
        with pytest.raises(NotFound, match=code):
            act()


def test_a_class_is_found_by_its_exact_name(demo: SmallSchool) -> None:
    """Capitals matter: SA24A is not sa24a."""
    found = demo.school.groups.find("SA24A")
    assert isinstance(found, Group)
    assert demo.school.groups.find("sa24a") is None


def test_a_setting_that_this_version_would_not_allow_falls_back(
    demo: SmallSchool, database: Database
) -> None:
    """A value of another version does not stop a lesson."""
    settings = demo.school.settings
    database.execute("INSERT INTO settings VALUES ('late_after_minutes', '99')")
    assert settings.get(LATE_AFTER_MINUTES) == LATE_AFTER_MINUTES.default
    settings.put(LATE_AFTER_MINUTES, 7)
    assert settings.get(LATE_AFTER_MINUTES) == 7
    assert settings.get(SCHOOL_NAME) == "Small school"


def test_moments_keep_their_order_as_text() -> None:
    """With and without microseconds, and from any zone."""
    moments = [MONDAY + timedelta(microseconds=n) for n in (0, 1, 10, 1_000_000)]
    texts = [from_moment(moment) for moment in moments]
    assert texts == sorted(texts)
    assert [to_moment(text) for text in texts] == moments


def test_a_whole_transaction_is_taken_back(demo: SmallSchool) -> None:
    """What fails inside leaves nothing of itself."""

    class Fails(Exception):
        """The reason to take it back."""

    def write_and_fail() -> None:
        with demo.school.atomic():
            demo.school.settings.put(LATE_AFTER_MINUTES, 9)
            demo.school.students.save(demo.student("1"))
            raise Fails

    with pytest.raises(Fails):
        write_and_fail()
    assert demo.school.settings.get(LATE_AFTER_MINUTES) == LATE_AFTER_MINUTES.default


def test_a_commit_waits_for_the_disk(database: Database) -> None:
    """A confirmed mark outlives a power cut: write-ahead log, synchronous in full."""
    assert database.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert database.execute("PRAGMA synchronous").fetchone() == (2,)
