"""Registers gone by: what stands, what was corrected and why, and the way out as a table."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.accounts.staff import StaffMember
from app.domain.roll_call.mark import MarkKind
from app.ui.history.presenter import HistoryPresenter, by_week
from app.ui.history.view import HistoryPage
from app.ui.navigation import Place, Screen
from app.ui.parts.mark_editor import MarkEditor
from app.ui.parts.register_table import MARK, MINUTES
from app.ui.session import AppServices
from app.ui.widgets.buttons import Button
from app.usecases.lessons.correct_mark import correct_mark
from app.usecases.lessons.overviews import signed_lessons
from tests.support.school import MONDAY, SmallSchool
from tests.support.screens import (
    OpenedDesk,
    begin,
    open_sheet,
    pick,
    press,
    sign_all,
    type_words,
    unnamed_controls,
)
from tests.support.ui import find, texts

AFTERNOON = MONDAY + timedelta(hours=4, minutes=30)


def one_signed_one_open(small: SmallSchool) -> None:
    """Mathematics is signed, Swedish was started and left."""
    sign_all(small)
    small.clock.set(MONDAY + timedelta(hours=2))
    begin(small, "Swedish")
    small.clock.set(AFTERNOON)


@pytest.fixture
def desk_at_school(qtbot: QtBot, services: AppServices, tmp_path: Path) -> OpenedDesk:
    """An afternoon after two lessons."""
    return OpenedDesk.over(qtbot, services, tmp_path, one_signed_one_open)


def shown(desk: OpenedDesk, actor: StaffMember, title: str = "Mathematics") -> HistoryPage:
    """The page of a person, with a lesson opened."""
    lesson_id = desk.ask(lambda small: small.lesson_id(title))
    page = desk.show(HistoryPage(desk.context(actor, Screen.HISTORY, lesson_id)))
    desk.qtbot.waitUntil(lambda: page.presenter.opened is not None)
    return page


def lines(page: HistoryPage) -> list[str]:
    """The list of lessons as it reads, headings included."""
    tree = page.lessons.tree
    said, index = [], tree.model().index(0, 0)
    while index.isValid():
        said.append(str(index.data()).split("\n", maxsplit=1)[0])
        index = tree.indexBelow(index)
    return said


def test_what_waits_for_a_signature_stands_first(desk_at_school: OpenedDesk) -> None:
    """Unsigned lessons come before the weeks of signed ones."""
    page = shown(desk_at_school, desk_at_school.small.teacher)
    assert lines(page) == [
        "Waiting for a signature",
        "Swedish · SA24A + SA24B",
        "Week 48",
        "Mathematics · SA24A",
    ]


def test_a_teacher_sees_no_lesson_of_others(desk_at_school: OpenedDesk) -> None:
    """The substitute's list holds neither of the teacher's lessons."""
    page = desk_at_school.show(
        HistoryPage(desk_at_school.context(desk_at_school.small.substitute, Screen.HISTORY))
    )
    assert not any("Mathematics" in line or "Swedish" in line for line in lines(page))


def test_a_lesson_that_waits_leads_to_its_review(desk_at_school: OpenedDesk) -> None:
    """One press goes from an open register to its review."""
    page = shown(desk_at_school, desk_at_school.small.teacher, "Swedish")
    went: list[Place] = []
    page.context.navigator.went.connect(went.append)
    find(page, Button, "Review and sign").click()
    assert [place.screen for place in went] == [Screen.REVIEW]


def corrected(page: HistoryPage, reason: str) -> MarkEditor:
    """Correct the first student to late by five minutes, by keyboard where it can be."""
    page.register.table.selectRow(0)
    page.register.table.setFocus()
    find(page, Button, "Correct the mark…").click()
    editor = open_sheet(page)
    assert isinstance(editor, MarkEditor)
    press(editor, "2")
    type_words(editor.late, "5")
    editor.reason.setText(reason)
    press(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    return editor


def test_a_correction_shows_before_after_author_and_reason(desk_at_school: OpenedDesk) -> None:
    """Whoever opens the register later reads what was changed, by whom, when and why."""
    desk = desk_at_school
    page = shown(desk, desk.small.teacher)
    corrected(page, "Came in behind me")
    desk.qtbot.waitUntil(lambda: "Ada Alm: Present → Late 5 min" in texts(page))
    said = texts(page)
    assert "Tess Teacher, 23 November 2026 at 13:30: Came in behind me" in said


def test_no_minutes_are_lost_in_a_narrow_window(desk_at_school: OpenedDesk) -> None:
    """Where their column does not fit they stand beside the mark."""
    page = shown(desk_at_school, desk_at_school.small.teacher)
    table = page.register.table
    table.resize(900, 300)
    minutes = table.model().index(0, MINUTES).data()
    mark = table.model().index(0, MARK).data()
    assert minutes
    assert not table.isColumnHidden(MINUTES)
    table.resize(400, 300)
    assert table.isColumnHidden(MINUTES)
    assert table.model().index(0, MARK).data() == f"{mark} · {minutes}"


def test_a_correction_needs_a_reason(desk_at_school: OpenedDesk) -> None:
    """Without a reason the dialog stays and says so; nothing is corrected."""
    desk = desk_at_school
    page = shown(desk, desk.small.teacher)
    editor = corrected(page, "   ")
    desk.qtbot.waitUntil(lambda: bool(editor.problem))
    assert editor.problem == "A signed register is corrected with a reason. Write one."
    opened = page.presenter.opened
    assert opened is not None
    assert not opened.corrected


def test_nothing_tells_how_a_mark_came_about(desk_at_school: OpenedDesk) -> None:
    """Steps before the signature are not shown at all."""
    page = shown(desk_at_school, desk_at_school.small.teacher)
    page.register.table.selectRow(0)
    assert not any("→" in words for words in texts(page))


def test_an_administrator_reads_and_does_not_correct(desk_at_school: OpenedDesk) -> None:
    """The office sees the register; correcting is for whoever teaches it."""
    page = shown(desk_at_school, desk_at_school.small.administrator)
    assert "Correct the mark…" not in texts(page)


def test_ticked_registers_are_exported(desk_at_school: OpenedDesk, tmp_path: Path) -> None:
    """Space ticks a signed register; the file holds it and the notice counts who was left out."""
    desk = desk_at_school
    page = shown(desk, desk.small.teacher)
    said: list[str] = []
    page.context.notices.shown.connect(lambda words, *_rest: said.append(words))
    press(page.lessons.tree, Qt.Key.Key_Space)
    find(page, Button, "Export 1 register(s)…").click()
    assert "Mathematics" in pick(page, tmp_path / "out.csv")
    desk.qtbot.waitUntil(lambda: bool(said))
    assert "2 student(s) left out" in said[0]
    assert (tmp_path / "out.csv").exists()


def test_an_export_to_an_impossible_place_says_so(
    desk_at_school: OpenedDesk, tmp_path: Path
) -> None:
    """A place where no file can be gives a sentence, and what is there stays."""
    desk = desk_at_school
    page = shown(desk, desk.small.teacher)
    said: list[str] = []
    page.context.notices.shown.connect(lambda words, *_rest: said.append(words))
    press(page.lessons.tree, Qt.Key.Key_Space)
    find(page, Button, "Export 1 register(s)…").click()
    (tmp_path / "in the way").write_text("kept", encoding="utf-8")
    pick(page, tmp_path / "in the way" / "out.csv")
    desk.qtbot.waitUntil(lambda: bool(said))
    assert said[0]
    assert (tmp_path / "in the way").read_text(encoding="utf-8") == "kept"


def test_an_unsigned_register_cannot_be_ticked(desk_at_school: OpenedDesk) -> None:
    """What nobody has signed does not leave."""
    desk = desk_at_school
    page = shown(desk, desk.small.teacher, "Swedish")
    press(page.lessons.tree, Qt.Key.Key_Space)
    assert not page.lessons.ticked


def test_corrections_of_others_are_not_mixed_in(desk_at_school: OpenedDesk) -> None:
    """The history of a student holds only that student's corrections."""
    desk = desk_at_school

    def correct(small: SmallSchool) -> None:
        correct_mark(
            small.school,
            small.teacher,
            small.lesson_id(),
            small.id_of("1"),
            MarkKind.ABSENT,
            reason="Was elsewhere",
        )

    desk.ask(correct)
    page = shown(desk, desk.small.teacher)
    page.register.table.selectRow(1)
    assert not any("Was elsewhere" in words for words in texts(page))
    page.register.table.selectRow(0)
    assert any("Was elsewhere" in words for words in texts(page))


def test_weeks_run_from_monday_and_newest_first(desk_at_school: OpenedDesk) -> None:
    """Lessons fall into the school's own weeks."""
    signed = desk_at_school.ask(
        lambda small: signed_lessons(small.school, small.teacher, MONDAY.date())
    )
    weeks = by_week(signed)
    assert [week.monday for week in weeks] == [MONDAY.date()]
    assert weeks[0].number == 48


def test_looking_further_back_reads_anew(desk_at_school: OpenedDesk) -> None:
    """Another period asks the records again."""
    desk = desk_at_school
    session = desk.context(desk.small.teacher, Screen.HISTORY).signed_in
    presenter = HistoryPresenter(desk.records, session)
    with desk.qtbot.waitSignal(presenter.lessons_changed):
        presenter.look_back(52)
    assert not presenter.lessons.is_empty


def test_an_empty_history_says_what_will_stand_there(
    qtbot: QtBot, services: AppServices, tmp_path: Path
) -> None:
    """Before the first lesson is over there is a sentence, and not an empty frame."""
    desk = OpenedDesk.over(qtbot, services, tmp_path)
    page = desk.show(HistoryPage(desk.context(desk.small.teacher, Screen.HISTORY)))
    assert "No lessons here yet" in texts(page)


def test_every_control_of_the_history_has_a_name(desk_at_school: OpenedDesk) -> None:
    """A screen reader can name whatever can be pressed or typed in."""
    assert not unnamed_controls(shown(desk_at_school, desk_at_school.small.teacher))
