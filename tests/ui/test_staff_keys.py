"""What opens the school from paper, and the duties of an account: made on the page Staff."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.accounts.staff import Duty, DutyHeld
from app.ui.navigation import Screen
from app.ui.parts.controls import Sheet
from app.ui.session import AppServices
from app.ui.staff.ticks import TickList
from app.ui.staff.view import StaffPage
from app.ui.widgets.buttons import Button
from tests.support.screens import OpenedDesk, open_sheet
from tests.support.ui import find, texts


@pytest.fixture
def at_school(qtbot: QtBot, services: AppServices, tmp_path: Path) -> OpenedDesk:
    """A school with three accounts."""
    return OpenedDesk.over(qtbot, services, tmp_path)


@pytest.fixture
def page(at_school: OpenedDesk) -> StaffPage:
    """The administrator's page, with the teacher chosen."""
    context = at_school.context(at_school.small.administrator, Screen.STAFF)
    made = at_school.show(StaffPage(context))
    made.table.selectRow(2)
    return made


def save_as(sheet: Sheet, path: Path) -> None:
    """Answer the question where the PDF goes."""
    dialog = sheet.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(path))
    dialog.reject()


def test_a_recovery_sheet_is_printed(
    at_school: OpenedDesk, page: StaffPage, tmp_path: Path
) -> None:
    """The dialog says that there is none, then the PDF is there and a code opens the school."""
    find(page, Button, "Recovery sheet…").click()
    sheet = open_sheet(page)
    none_yet = "No sheet has been printed yet. Print one today."
    at_school.qtbot.waitUntil(lambda: none_yet in texts(sheet))
    find(sheet, Button, "Print a new sheet…").click()
    save_as(sheet, tmp_path / "sheet")
    at_school.qtbot.waitUntil(lambda: at_school.ask(lambda small: small.school.door.has_sheet()))
    assert (tmp_path / "sheet.pdf").exists()


def test_a_substitute_key_is_printed(
    at_school: OpenedDesk, page: StaffPage, tmp_path: Path
) -> None:
    """A name and a ticked lesson; the account is in the list when the paper is there."""
    find(page, Button, "New substitute key…").click()
    sheet = open_sheet(page)
    lessons = sheet.findChild(TickList)
    assert lessons is not None
    page.presenter.read_lessons(at_school.small.clock.now().date())
    at_school.qtbot.waitUntil(lambda: bool(lessons.boxes))
    find(sheet, Button, "Print the key…").click()
    assert sheet.problem == "Write the name of the substitute."
    find(sheet, QLineEdit, "Name of the substitute").setText("Vera Visitor")
    find(sheet, Button, "Print the key…").click()
    assert sheet.problem == "Tick at least one lesson."
    next(iter(lessons.boxes.values())).setChecked(True)
    find(sheet, Button, "Print the key…").click()
    save_as(sheet, tmp_path / "key.pdf")
    at_school.qtbot.waitUntil(lambda: len(page.presenter.members) == 4)
    assert (tmp_path / "key.pdf").exists()


def test_duties_are_ticked(at_school: OpenedDesk, page: StaffPage) -> None:
    """A teacher mentors a class and sees protected identities, from the moment it is saved."""
    find(page, Button, "Duties…").click()
    sheet = open_sheet(page)
    groups = sheet.findChild(TickList)
    assert groups is not None
    at_school.qtbot.waitUntil(lambda: len(groups.boxes) == 2)
    next(iter(groups.boxes.values())).setChecked(True)
    protected = "Sees the names of students whose identity is protected"
    find(sheet, QCheckBox, protected).setChecked(True)
    find(sheet, Button, "Save the duties").click()
    teacher = at_school.small.teacher.id

    def held() -> set[Duty]:
        standing: tuple[DutyHeld, ...] = at_school.ask(lambda small: small.school.duties.every())
        return {each.duty for each in standing if each.staff_id == teacher}

    at_school.qtbot.waitUntil(lambda: held() == set(Duty))
