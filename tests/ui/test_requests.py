"""The screen of requests: the queue, a case, its steps, each role's part (R21)."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from app.domain.accounts.staff import StaffMember
from app.domain.rights.request import Outcome, Right
from app.ui.navigation import Screen
from app.ui.requests.view import RequestsPage
from app.ui.session import AppServices
from app.ui.widgets.buttons import Button
from app.usecases.rights.decide_request import decide_request
from app.usecases.rights.find_people import FoundPerson
from tests.support.rights import controller, identified, officer, received
from tests.support.school import SmallSchool
from tests.support.screens import OpenedDesk, open_sheet, unnamed_controls
from tests.support.ui import find, texts


def prepared(small: SmallSchool) -> None:
    """Ada asks for access and is late; the protected student asks for erasure; Bo is decided."""
    received(small, Right.ACCESS, "1")
    small.clock.advance(days=31)
    received(small, Right.ERASURE, "3")
    case = identified(small, Right.ACCESS, "2")
    decide_request(small.school, controller(small), case.id, Outcome.GRANTED)
    officer(small)


@pytest.fixture
def queue(qtbot: QtBot, services: AppServices, tmp_path: Path) -> OpenedDesk:
    """A school with three requests."""
    return OpenedDesk.over(qtbot, services, tmp_path, prepared, demo=True)


def shown(desk: OpenedDesk, who: Callable[[SmallSchool], StaffMember] = controller) -> RequestsPage:
    """The page of a person, with the queue read."""
    page = desk.show(RequestsPage(desk.context(desk.ask(who), Screen.REQUESTS)))
    desk.qtbot.waitUntil(lambda: bool(page.presenter.views))
    return page


def cells(page: RequestsPage) -> list[list[str]]:
    """The table in words."""
    model = page.table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def offered(page: RequestsPage) -> set[str]:
    """Acts that are shown on the case."""
    return {name for name, each in page.acts.buttons.items() if each.isVisibleTo(page)}


def choose(combo: QComboBox, code: str) -> None:
    """Choose by code."""
    combo.setCurrentIndex(combo.findData(code))


def row_of(page: RequestsPage, name: str) -> int:
    """The row of a person."""
    return next(row for row, view in enumerate(page.presenter.views) if view.name == name)


def test_what_is_late_stands_first_and_says_so(queue: OpenedDesk) -> None:
    """In words, not in colour alone; who is shielded has no name (R11, R21)."""
    page = shown(queue)
    rows = cells(page)
    assert rows[0][:3] == ["2026-1", "Ada Alm", "Access to one's data (Art. 15)"]
    assert rows[0][4].startswith("Overdue by 1")
    assert rows[1][1] == "Protected identity"
    assert "1 overdue" in page.subtitle()


def test_the_first_case_is_in_hand_at_once(queue: OpenedDesk) -> None:
    """Its steps stand beneath the queue without anything being pressed."""
    page = shown(queue)
    queue.qtbot.waitUntil(lambda: page.presenter.chosen is not None)
    first, chosen = page.presenter.views[0], page.presenter.chosen
    assert chosen is not None
    assert chosen.case.id == first.case.id
    assert page.detail.isVisible()
    assert page.table.currentIndex().row() == 0


def test_the_keyboard_leads_from_the_queue_to_the_act(queue: OpenedDesk) -> None:
    """Arrow keys choose a case, Tab reaches its acts, Enter presses."""
    page = shown(queue)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert page.presenter.chosen is not None
    button = page.acts.buttons["identity"]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert open_sheet(page).windowTitle() == "Who is asking?"


def test_a_case_is_handled_whole(queue: OpenedDesk) -> None:
    """Identity, decision, answer, close: each offered when its time has come (R21)."""
    page, wait = shown(queue), queue.qtbot.waitUntil
    page.table.selectRow(0)
    assert offered(page) == {"identity", "decide", "extend", "taken_back"}
    page.acts.buttons["identity"].click()
    find(open_sheet(page), Button, "Save").click()
    wait(lambda: "package" in offered(page))
    page.acts.buttons["decide"].click()
    sheet = open_sheet(page)
    choose(sheet.findChildren(QComboBox)[0], "refused")
    find(sheet, Button, "Save").click()
    wait(lambda: "reason" in sheet.problem)
    choose(sheet.findChildren(QComboBox)[1], "not_concerned")
    find(sheet, Button, "Save").click()
    wait(lambda: "answer" in offered(page))
    assert any("Nothing of the kind is held" in words for words in texts(page))
    page.acts.buttons["answer"].click()
    find(open_sheet(page), Button, "Save").click()
    wait(lambda: "close" in offered(page))
    page.acts.buttons["close"].click()
    wait(lambda: offered(page) == set())


def test_too_late_to_extend_is_told_in_the_dialog(queue: OpenedDesk) -> None:
    """What was typed stays, and the sentence says by when it had to be (R21)."""
    page = shown(queue)
    page.table.selectRow(0)
    page.acts.buttons["extend"].click()
    sheet = open_sheet(page)
    find(sheet, QLineEdit, "Why").setText("many registers")
    find(sheet, Button, "Save").click()
    queue.qtbot.waitUntil(lambda: "2026-12-23" in sheet.problem)


def test_a_request_is_taken_down(queue: OpenedDesk) -> None:
    """Found by a name, chosen, taken down, and shown with its last day (R21)."""
    page = shown(queue, lambda small: small.administrator)
    page.add_button.click()
    sheet = open_sheet(page)
    find(sheet, Button, "Take it down").click()
    assert sheet.problem == "Search for the student, and choose one."
    find(sheet, QLineEdit, "Student").setText("eva")
    people = sheet.findChildren(QListWidget)[0]
    queue.qtbot.waitUntil(lambda: people.count() == 1)
    assert people.item(0).text() == "Eva Ek · 5 · SA24B"
    find(sheet, Button, "Take it down").click()
    queue.qtbot.waitUntil(lambda: len(page.presenter.views) == 4)
    chosen = page.presenter.chosen
    assert chosen is not None
    assert chosen.name == "Eva Ek"
    assert offered(page) == {"identity"}


def test_a_protected_student_is_found_by_number_only(queue: OpenedDesk) -> None:
    """And shown without a name (R11)."""
    page = shown(queue)
    found: list[tuple[FoundPerson, ...]] = []
    page.presenter.found.connect(found.append)
    page.presenter.search("cleo")
    page.presenter.search("3")
    queue.qtbot.waitUntil(lambda: len(found) == 2)
    assert found[0] == ()
    assert [(each.name, each.number) for each in found[1]] == [("", "3")]


def test_the_officer_follows_and_touches_nothing(queue: OpenedDesk) -> None:
    """No name, no button (R12)."""
    page = shown(queue, officer)
    page.table.selectRow(0)
    assert {row[1] for row in cells(page)} == {"Not shown"}
    assert offered(page) == set()
    assert list(page.header_widgets()) == []


def test_the_package_is_written_where_the_controller_says(
    queue: OpenedDesk, tmp_path: Path
) -> None:
    """After a word on whose it is; the answer is a PDF beside it (R22)."""
    page = shown(queue)
    page.table.selectRow(row_of(page, "Bo Åberg"))
    page.acts.buttons["package"].click()
    sheet = open_sheet(page)
    assert any("theirs to protect" in words for words in texts(sheet))
    find(sheet, Button, "Choose a place…").click()
    page.findChildren(QFileDialog)[-1].fileSelected.emit(str(tmp_path / "bo"))
    queue.qtbot.waitUntil((tmp_path / "bo.zip").exists)
    assert zipfile.is_zipfile(tmp_path / "bo.zip")
    page.acts.buttons["reply"].click()
    page.findChildren(QFileDialog)[-1].fileSelected.emit(str(tmp_path / "bo.pdf"))
    queue.qtbot.waitUntil((tmp_path / "bo.pdf").exists)
    assert (tmp_path / "bo.pdf").read_bytes().startswith(b"%PDF")
    queue.settle()


def test_a_correction_is_made_from_the_case(queue: OpenedDesk) -> None:
    """The value, and why (R23)."""
    queue.ask(lambda small: identified(small, Right.RECTIFICATION, "5"))
    page = shown(queue)
    row = row_of(page, "Eva Ek")
    page.table.selectRow(row)
    page.acts.buttons["rectify"].click()
    sheet = open_sheet(page)
    find(sheet, QLineEdit, "As it should be").setText("Evelina")
    find(sheet, QLineEdit, "Why").setText("wrong from the start")
    find(sheet, Button, "Save").click()
    queue.qtbot.waitUntil(lambda: page.presenter.views[row].name == "Evelina Ek")


def test_a_restriction_is_set_and_lifted_from_the_case(queue: OpenedDesk) -> None:
    """The one is offered where the other stands (R25)."""
    queue.ask(lambda small: identified(small, Right.RESTRICTION, "5"))
    page, wait = shown(queue), queue.qtbot.waitUntil
    page.table.selectRow(row_of(page, "Eva Ek"))
    page.acts.buttons["restrict"].click()
    find(open_sheet(page), Button, "Save").click()
    wait(lambda: "lift" in offered(page))
    assert "Use restricted" in texts(page)
    page.acts.buttons["lift"].click()
    find(open_sheet(page), Button, "Lift it").click()
    wait(lambda: "restrict" in offered(page))


def test_an_erasure_says_what_stays(queue: OpenedDesk) -> None:
    """After a question; the municipal school keeps its registers (R24)."""
    queue.ask(lambda small: identified(small, Right.ERASURE, "5"))
    page = shown(queue)
    said: list[str] = []
    page.context.notices.shown.connect(lambda words, *_rest: said.append(words))
    page.table.selectRow(row_of(page, "Eva Ek"))
    page.acts.buttons["erase"].click()
    find(open_sheet(page), Button, "Erase").click()
    queue.qtbot.waitUntil(lambda: "answer" in offered(page))
    assert said == ["Nothing could be erased. The answer says why."]
    assert any("Public record" in words for words in texts(page))


def test_a_request_taken_back_is_closed(queue: OpenedDesk) -> None:
    """After a question."""
    page = shown(queue)
    page.table.selectRow(0)
    page.acts.buttons["taken_back"].click()
    find(open_sheet(page), Button, "Close the case").click()
    queue.qtbot.waitUntil(lambda: page.presenter.views[-1].case.closed is not None)


def test_every_control_has_a_name(queue: OpenedDesk) -> None:
    """A screen reader can name whatever can be pressed or typed in, in each dialog too."""
    page = shown(queue)
    page.table.selectRow(0)
    assert not unnamed_controls(page)
    page.add_button.click()
    assert not unnamed_controls(open_sheet(page))
    open_sheet(page).reject()
    for name in ("identity", "decide", "extend"):
        page.acts.buttons[name].click()
        assert not unnamed_controls(open_sheet(page))
        open_sheet(page).reject()


def test_an_empty_queue_says_what_belongs_here(
    qtbot: QtBot, services: AppServices, tmp_path: Path
) -> None:
    """No table without rows."""
    desk = OpenedDesk.over(qtbot, services, tmp_path, controller)
    page = desk.show(RequestsPage(desk.context(desk.ask(controller), Screen.REQUESTS)))
    desk.settle()
    assert "No requests" in texts(page)
