"""The overview: a teacher's week, what waits for a report, whose attendance changed."""

from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.accounts.staff import Role
from app.domain.ids import LessonId
from app.domain.roll_call.lesson import Lesson
from app.domain.roll_call.mark import MarkKind
from app.ui.actions import screens_for
from app.ui.navigation import Place, Screen
from app.ui.overview.view import OverviewPage
from app.ui.session import AppServices, Session
from app.ui.widgets.buttons import Button
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.mark_by_hand import mark_by_hand
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.start_lesson import start_lesson
from tests.support.papers import needs_poppler, pages_of
from tests.support.school import MONDAY, SmallSchool
from tests.support.screens import OpenedDesk, pick, unnamed_controls
from tests.support.ui import ADA, KARIN, cut_texts, find, picture, texts

BEFORE, LATELY = (40, 38, 36, 34), (13, 12, 11, 10)


def past(small: SmallSchool, days_ago: int, away: tuple[str, ...]) -> None:
    """A signed lesson of the teacher's, in which these were away."""
    school = small.school
    group = next(each for each in school.groups.every() if each.name == "SA24A")
    starts_at = MONDAY - timedelta(days=days_ago)
    lesson = Lesson(
        id=LessonId(f"past-{days_ago}"),
        title="Mathematics",
        group_ids=frozenset({group.id}),
        group_names=(group.name,),
        room="101",
        starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=1),
        teacher_id=small.teacher.id,
    )
    with school.atomic():
        school.lessons.save(lesson)
    if not away:
        return
    start_lesson(school, small.teacher, lesson.id)
    for number in away:
        mark_by_hand(school, small.teacher, lesson.id, small.id_of(number), MarkKind.ABSENT)
    decide_unmarked(school, small.teacher, lesson.id, MarkKind.PRESENT)
    sign_register(school, small.teacher, lesson.id)


def some_weeks(small: SmallSchool) -> None:
    """Ada (1) and the protected Cleo (3) away lately, Bo (2) always; one lesson not reported."""
    for days in BEFORE:
        past(small, days, ("2",))
    for days in LATELY:
        past(small, days, ("1", "2", "3"))
    past(small, 3, ())


@pytest.fixture
def at_school(qtbot: QtBot, services: AppServices, tmp_path: Path) -> OpenedDesk:
    """A school with some weeks behind it."""
    return OpenedDesk.over(qtbot, services, tmp_path, some_weeks)


@pytest.fixture
def page(at_school: OpenedDesk) -> OverviewPage:
    """The teacher's overview."""
    made = at_school.show(OverviewPage(at_school.context(at_school.small.teacher, Screen.OVERVIEW)))
    at_school.qtbot.waitUntil(lambda: made.presenter.overview is not None)
    return made


def header_button(page: OverviewPage, words: str) -> Button:
    """A button that the page brings into the window's header."""
    buttons = [each for each in page.header_widgets() if isinstance(each, Button)]
    return next(each for each in buttons if each.text() == words)


def test_week_reports_and_changes_are_on_one_page(page: OverviewPage) -> None:
    """Own lessons only, what waits, and counts in words for whoever changed."""
    said = texts(page)
    assert page.table.model().rowCount() == 3  # two of the teacher's, one of nobody's
    assert "Mathematics · SA24A" in said
    assert "Ada Alm · SA24A" in said
    words = "Away from 4 of 4 lessons in the last two weeks; before that from 0 of 4."
    assert words in said
    assert not any("Cleo" in each or "Bo " in each for each in said)
    picture(page, "overview")


def test_a_forgotten_lesson_is_two_acts_from_its_signature(
    at_school: OpenedDesk, page: OverviewPage
) -> None:
    """One press opens its register at the review."""
    went: list[Place] = []
    page.context.navigator.went.connect(went.append)
    find(page, Button, "Review and sign").click()
    at_school.qtbot.waitUntil(lambda: bool(went))
    assert went == [Place(Screen.REVIEW, LessonId("past-3"))]


@needs_poppler
def test_on_paper_shielded_students_are_counted(
    at_school: OpenedDesk, page: OverviewPage, tmp_path: Path
) -> None:
    """The PDF has the week, what waits, and the open identities."""
    header_button(page, "Save as PDF…").click()
    pick(page, tmp_path / "overview")
    at_school.settle()
    said = " ".join(" ".join(pages_of(tmp_path / "overview.pdf")).split())
    assert "Ada Alm · SA24A: Away from 4 of 4" in said
    assert "because their identity is protected: 1" in said
    assert "Room 101" in said
    assert "C. Z." not in said


def test_nothing_signed_this_week_is_nothing_to_export(page: OverviewPage) -> None:
    """The button says why it is closed."""
    export = header_button(page, "Export as CSV…")
    assert not export.isEnabled()
    assert export.toolTip() == "Nothing is signed this week."


def test_it_reads_well_and_by_keyboard(page: OverviewPage) -> None:
    """Every control has a name, and no word is cut."""
    assert not unnamed_controls(page)
    assert not cut_texts(page)


def test_whom_the_side_list_shows_it() -> None:
    """Teachers; a substitute has the timetable of their key's lessons, and neither an office."""
    by_role = {each.role: screens_for(Session(each, "")) for each in (KARIN, ADA)}
    assert Screen.OVERVIEW in by_role[Role.TEACHER]
    assert by_role[Role.TEACHER][0] is Screen.LESSON
    assert Screen.OVERVIEW not in by_role[Role.ADMINISTRATOR]
