"""Review and sign: a person decides on everybody, and then puts their name to it."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QStackedWidget
from pytestqt.qtbot import QtBot

from app.domain.ids import LessonId
from app.domain.roll_call.mark import Mark, MarkKind
from app.domain.roll_call.register import Register, RegisterState
from app.storage.reconciling.reconcile import reconcile
from app.ui.history.view import HistoryPage
from app.ui.lesson.panels import MarkBar
from app.ui.navigation import Place, Screen
from app.ui.parts.mark_editor import MarkEditor
from app.ui.review.decision_row import DecisionRow
from app.ui.review.unmarked import UnmarkedCard
from app.ui.review.view import ReviewPage
from app.ui.session import AppServices
from app.ui.widgets.buttons import Button
from app.usecases.lessons.view_register import view_register
from tests.support.papers import needs_poppler, pages_of
from tests.support.school import SmallSchool
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


@pytest.fixture
def desk_at_school(qtbot: QtBot, services: AppServices, tmp_path: Path) -> OpenedDesk:
    """A school whose mathematics lesson has been started: four students, nobody marked."""
    return OpenedDesk.over(qtbot, services, tmp_path, begin)


@pytest.fixture
def page(desk_at_school: OpenedDesk) -> ReviewPage:
    """The review of that lesson, as its teacher sees it."""
    desk = desk_at_school
    lesson_id = desk.ask(lambda small: small.lesson_id())
    context = desk.context(desk.small.teacher, Screen.REVIEW, lesson_id)
    page = desk.show(ReviewPage(context))
    desk.qtbot.waitUntil(lambda: page.presenter.register is not None)
    return page


def rows(page: ReviewPage) -> list[DecisionRow]:
    """The students who are still to be decided."""
    return [row for row in page.findChildren(DecisionRow) if row.isVisibleTo(page)]


def stored(desk: OpenedDesk) -> Register:
    """The register as the database has it."""
    return desk.ask(lambda small: view_register(small.school, small.teacher, small.lesson_id()))


def mark_of(desk: OpenedDesk, number: str) -> Mark | None:
    """The mark that stands for a student."""
    row = stored(desk).row(desk.ask(lambda small: small.id_of(number)))
    return row.mark if row else None


def has_fewer_rows(page: ReviewPage, number: int) -> bool:
    """True once a decision has been taken in."""
    return len(rows(page)) < number


def decide(desk: OpenedDesk, page: ReviewPage, keys: str) -> None:
    """Press one key a student, each on the row that has the keyboard."""
    for key in keys:
        left = len(rows(page))
        row = next(row for row in rows(page) if row.hasFocus())
        press(row, key)
        desk.qtbot.waitUntil(partial(has_fewer_rows, page, left))
        desk.settle()


def test_everybody_is_listed_until_decided(page: ReviewPage) -> None:
    """Whoever is not marked stands on top, and signing is closed."""
    assert [row.student.given_name for row in rows(page)] == ["Ada", "Dag", "Cleo", "Bo"]
    assert not find(page, Button, "Sign the register").isEnabled()


def test_the_keyboard_alone_is_enough(desk_at_school: OpenedDesk, page: ReviewPage) -> None:
    """One key a student, then Ctrl+Enter: the register is signed without a mouse."""
    decide(desk_at_school, page, "1345")
    kinds = [row.mark.kind for row in stored(desk_at_school).rows if row.mark]
    assert kinds == [
        MarkKind.PRESENT,
        MarkKind.ABSENT_NOTIFIED,
        MarkKind.ABSENT,
        MarkKind.OTHER_ACTIVITY,
    ]
    press(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk_at_school.qtbot.waitUntil(lambda: "The register is signed" in texts(page))
    assert stored(desk_at_school).state is RegisterState.SIGNED


def test_the_keys_are_those_of_the_lesson(page: ReviewPage, qtbot: QtBot) -> None:
    """Same words and same letters beside them; each letter decides here, too."""
    bar = MarkBar()
    qtbot.addWidget(bar)
    there = {(each.text(), each.accessibleDescription()) for each in bar.findChildren(Button)}
    ways = rows(page)[0].findChild(QStackedWidget)
    assert ways is not None
    first = ways.widget(0)
    assert first is not None
    choices = first.findChildren(Button)
    assert {(each.text(), each.accessibleDescription()) for each in choices} <= there
    assert len(choices) == len(MarkKind)


def test_late_asks_how_many_minutes(desk_at_school: OpenedDesk, page: ReviewPage) -> None:
    """2, the minutes, Enter: late by exactly that much."""
    row, qtbot = rows(page)[0], desk_at_school.qtbot
    press(row, "2")
    field = row.minutes
    type_words(field, "7")
    press(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(rows(page)) == 3)
    mark = mark_of(desk_at_school, "1")
    assert mark is not None
    assert (mark.kind, mark.minutes_late) == (MarkKind.LATE, 7)


def test_escape_leaves_the_minutes_undecided(desk_at_school: OpenedDesk, page: ReviewPage) -> None:
    """Changing one's mind at the minutes decides nothing."""
    row = rows(page)[0]
    press(row, "2")
    press(row.minutes, Qt.Key.Key_Escape)
    assert row.hasFocus()
    assert mark_of(desk_at_school, "1") is None


def test_arrows_go_from_student_to_student(page: ReviewPage) -> None:
    """Down and up move the keyboard from row to row."""
    press(rows(page)[0], Qt.Key.Key_Down)
    assert rows(page)[1].hasFocus()
    press(rows(page)[1], Qt.Key.Key_Up)
    assert rows(page)[0].hasFocus()


def test_everyone_left_is_absent_takes_two_acts(
    desk_at_school: OpenedDesk, page: ReviewPage
) -> None:
    """The first act only shows whom it would concern; Enter confirms nothing by itself."""
    find(page, Button, "Everyone left is absent…").click()
    assert "Ada Alm, Dag Dahl, Cleo Zetterlund, Bo Åberg" in texts(page)
    focused = page.focusWidget()
    assert not isinstance(focused, Button)
    press(focused, Qt.Key.Key_Return)
    assert len(stored(desk_at_school).unmarked) == 4


def test_going_back_marks_nobody(desk_at_school: OpenedDesk, page: ReviewPage) -> None:
    """Whoever thinks better of it leaves everything as it was."""
    find(page, Button, "Everyone left is absent…").click()
    find(page, Button, "Go back, change nothing").click()
    assert len(rows(page)) == 4
    assert len(stored(desk_at_school).unmarked) == 4


def test_confirming_marks_everyone_left_and_can_be_undone(
    desk_at_school: OpenedDesk, page: ReviewPage
) -> None:
    """The second act marks whoever is left; undo takes the whole act back."""
    qtbot = desk_at_school.qtbot
    decide(desk_at_school, page, "1")
    find(page, Button, "Everyone left is absent…").click()
    find(page, Button, "Yes, 3 student(s) absent").click()
    qtbot.waitUntil(lambda: not rows(page))
    assert stored(desk_at_school).counts == {MarkKind.PRESENT: 1, MarkKind.ABSENT: 3}
    find(page, Button, "Undo").click()
    qtbot.waitUntil(lambda: len(rows(page)) == 3)


def test_a_mark_is_changed_with_minutes_left_early(
    desk_at_school: OpenedDesk, page: ReviewPage
) -> None:
    """A marked student can be edited before the signature, early departure included."""
    qtbot = desk_at_school.qtbot
    decide(desk_at_school, page, "1")
    page.table.selectRow(0)
    find(page, Button, "Change the mark…").click()
    editor = open_sheet(page)
    assert isinstance(editor, MarkEditor)
    editor.early.setValue(10)
    find(editor, Button, "Save the mark").click()
    qtbot.waitUntil(lambda: not editor.isVisible())
    desk_at_school.settle()
    mark = mark_of(desk_at_school, "1")
    assert mark is not None
    assert mark.minutes_early == 10


def test_f9_does_nothing_while_somebody_is_undecided(
    desk_at_school: OpenedDesk, page: ReviewPage
) -> None:
    """The key that signs is as closed as the button."""
    press(page, Qt.Key.Key_F9)
    assert stored(desk_at_school).state is RegisterState.OPEN


def sign(desk: OpenedDesk, page: ReviewPage) -> None:
    """Mark everybody as present and sign."""
    decide(desk, page, "1111")
    find(page, Button, "Sign the register").click()
    desk.qtbot.waitUntil(lambda: "The register is signed" in texts(page))


def test_the_summary_names_signer_fingerprint_and_next_lesson(
    desk_at_school: OpenedDesk, page: ReviewPage
) -> None:
    """After signing the page says who and what comes next; the fingerprint waits for a press."""
    sign(desk_at_school, page)
    assert not any("ledger" in words.lower() for words in texts(page))
    find(page, Button, "Details for checking").click()
    signature = stored(desk_at_school).signature
    assert signature is not None
    said = texts(page)
    assert " ".join(signature.digest[at : at + 4] for at in range(0, 16, 4)) in said
    assert "Tess Teacher at 09:00" in said
    assert "11:00 Swedish · SA24A + SA24B" in said


def test_the_next_lesson_is_one_press_away_when_it_is_near(
    desk_at_school: OpenedDesk, page: ReviewPage
) -> None:
    """A quarter of an hour before it the summary's first button starts it."""
    went: list[Place] = []
    page.context.navigator.went.connect(went.append)
    decide(desk_at_school, page, "1111")
    desk_at_school.small.clock.advance(hours=1, minutes=50)
    find(page, Button, "Sign the register").click()
    desk_at_school.qtbot.waitUntil(lambda: "The register is signed" in texts(page))
    find(page, Button, "Start the next lesson").click()
    desk_at_school.settle()
    swedish = desk_at_school.ask(lambda small: small.lesson_id("Swedish"))
    assert went == [Place(Screen.LESSON, LessonId(swedish))]


def test_a_lesson_far_ahead_is_not_offered_for_a_start(
    desk_at_school: OpenedDesk, page: ReviewPage
) -> None:
    """The way on leads to the lessons; nothing there is grey without a reason."""
    went: list[Place] = []
    page.context.navigator.went.connect(went.append)
    sign(desk_at_school, page)
    find(page, Button, "Back to the lessons").click()
    assert went == [Place(Screen.LESSON)]


def test_everyone_left_is_present_takes_two_acts(
    desk_at_school: OpenedDesk, page: ReviewPage
) -> None:
    """For a lesson that was not reported: who was away by a key, the others by one act."""
    decide(desk_at_school, page, "4")
    find(page, Button, "Everyone left is present…").click()
    assert "Mark 3 student(s) as present the whole lesson?" in texts(page)
    assert len(stored(desk_at_school).unmarked) == 3
    find(page, Button, "Yes, 3 student(s) present").click()
    desk_at_school.qtbot.waitUntil(lambda: page.presenter.can_sign)
    kinds = [row.mark.kind for row in stored(desk_at_school).rows if row.mark]
    assert sorted(kinds) == [MarkKind.ABSENT, *[MarkKind.PRESENT] * 3]


@needs_poppler
def test_the_register_is_saved_as_pdf(
    desk_at_school: OpenedDesk, page: ReviewPage, tmp_path: Path
) -> None:
    """From the summary, with the open identities and a count of the others."""
    sign(desk_at_school, page)
    find(page, Button, "Save as PDF…").click()
    assert pick(page, tmp_path / "register").endswith("2026-11-23 Mathematics.pdf")
    desk_at_school.settle()
    (said,) = pages_of(tmp_path / "register.pdf")
    assert "Alm, Ada" in said
    assert "Zetterlund" not in said


def test_export_tells_how_many_were_left_out(
    desk_at_school: OpenedDesk, page: ReviewPage, tmp_path: Path
) -> None:
    """The file holds the open identities; the notice counts the others."""
    said: list[str] = []
    page.context.notices.shown.connect(lambda words, *_rest: said.append(words))
    sign(desk_at_school, page)
    find(page, Button, "Export as CSV…").click()
    pick(page, tmp_path / "register")
    desk_at_school.qtbot.waitUntil(lambda: bool(said))
    assert "2 line(s) written to register.csv." in said[0]
    assert "2 student(s) left out" in said[0]
    text = (tmp_path / "register.csv").read_text(encoding="utf-8-sig")
    assert "Ada" in text
    assert "Cleo" not in text


def test_what_goes_wrong_is_told_in_a_sentence(
    desk_at_school: OpenedDesk, page: ReviewPage
) -> None:
    """A register that somebody has signed meanwhile is not marked in, and the page says so."""
    said: list[str] = []
    page.context.notices.shown.connect(lambda words, *_rest: said.append(words))
    desk_at_school.ask(lambda small: small.school.close())
    press(rows(page)[0], "1")
    desk_at_school.qtbot.waitUntil(lambda: bool(said))
    assert said[0]


def test_a_signed_register_is_read_and_not_reviewed(
    qtbot: QtBot, services: AppServices, tmp_path: Path
) -> None:
    """Who comes back to a register that is signed is led to where it can be read."""
    desk = OpenedDesk.over(qtbot, services, tmp_path, sign_all)
    lesson_id = desk.ask(lambda small: small.lesson_id())
    context = desk.context(desk.small.teacher, Screen.REVIEW, lesson_id)
    went: list[Place] = []
    context.navigator.went.connect(went.append)
    desk.show(ReviewPage(context))
    qtbot.waitUntil(lambda: went == [Place(Screen.HISTORY, lesson_id)])


def test_a_mark_on_its_way_holds_the_page(page: ReviewPage) -> None:
    """Nobody leaves between the key and the disk without knowing how it went."""
    press(rows(page)[0], "1")
    assert not page.may_leave()


def test_every_control_of_the_review_has_a_name(page: ReviewPage) -> None:
    """A screen reader can name whatever can be pressed or typed in."""
    assert not unnamed_controls(page)


def lose_the_signature(small: SmallSchool) -> None:
    """Signed, and then an old backup was restored in which nobody is decided on."""
    sign_all(small)
    database = small.school.vault.database
    database.execute("UPDATE registers SET signed_by = NULL, signed_at = NULL, digest = NULL")
    database.execute("DELETE FROM marks")
    database.execute("DELETE FROM mark_changes")
    reconcile(small.school)


def test_a_register_signed_before_a_restore_asks_for_a_reason(
    qtbot: QtBot, services: AppServices, tmp_path: Path
) -> None:
    """The page says that it was signed before; without a reason it is not signed again."""
    desk = OpenedDesk.over(qtbot, services, tmp_path, lose_the_signature)
    lesson_id = desk.ask(lambda small: small.lesson_id())
    page = desk.show(ReviewPage(desk.context(desk.small.teacher, Screen.REVIEW, lesson_id)))
    qtbot.waitUntil(lambda: page.presenter.register is not None)
    reason = find(page, QLineEdit, "Why is it signed again?")
    decide(desk, page, "1111")
    assert reason.hasFocus()
    find(page, Button, "Sign the register").click()
    desk.settle()
    assert stored(desk).signature is None
    type_words(reason, "A backup was restored")
    sign_again = find(page, Button, "Sign the register")
    sign_again.click()
    qtbot.waitUntil(lambda: "The register is signed" in texts(page))
    history = desk.show(HistoryPage(desk.context(desk.small.teacher, Screen.HISTORY, lesson_id)))
    qtbot.waitUntil(lambda: history.presenter.opened is not None)
    assert any(
        "by Tess Teacher" in words and "A backup was restored" in words for words in texts(history)
    )


def test_the_row_with_the_keyboard_is_in_sight(page: ReviewPage, qtbot: QtBot) -> None:
    """In a long list, the row that the next key decides on is seen whole."""
    register = page.presenter.register
    assert register is not None
    card = page.findChildren(UnmarkedCard)[0]
    card.show_register(replace(register, rows=register.rows * 5))
    card.focus_row(17)
    row = card.findChildren(DecisionRow)[-3]
    qtbot.waitUntil(lambda: row.visibleRegion().boundingRect().height() == row.height())
    card.focus_row(0)
    card.show_register(replace(register, rows=register.rows * 4))
    first = next(row for row in rows(page) if row.isVisibleTo(card))
    qtbot.waitUntil(lambda: first.visibleRegion().boundingRect().height() == first.height())
