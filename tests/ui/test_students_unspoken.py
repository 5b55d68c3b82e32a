"""A class list that is silent about protected identities: said before, said after, and mended."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.accounts.staff import Duty
from app.domain.class_list.people import Protection
from app.ui.navigation import Screen
from app.ui.session import AppServices
from app.ui.students.import_dialog import ImportDialog
from app.ui.students.importing import ListKind
from app.ui.students.unspoken import NotProtectedDialog
from app.ui.students.view import StudentsPage
from app.ui.widgets.buttons import Button
from app.usecases.people.students import set_protection
from app.usecases.staff.duties import grant_duty
from tests.support.school import SmallSchool
from tests.support.screens import NO_CAMERA, OpenedDesk, open_sheet, pick
from tests.support.ui import find, texts

SILENT = """förnamn;efternamn;elevnummer;klass
Ny;Elev;77;SA24A
Nya;Elev;78;SA24A
"""


def prepared(small: SmallSchool) -> None:
    """Of Ada nobody has spoken, Bo is protected, and the office has the duty."""
    school, office = small.school, small.administrator
    set_protection(school, office, small.id_of("1"), Protection.UNKNOWN)
    set_protection(school, office, small.id_of("2"), Protection.PROTECTED)
    grant_duty(school, office, office.id, Duty.SEE_PROTECTED)


@pytest.fixture
def desk(qtbot: QtBot, services: AppServices, tmp_path: Path) -> OpenedDesk:
    """A school with one of whom nobody has spoken."""
    return OpenedDesk.over(qtbot, services, tmp_path, prepared)


@pytest.fixture
def page(desk: OpenedDesk) -> StudentsPage:
    """The office's list."""
    context = desk.context(desk.small.administrator, Screen.STUDENTS)
    made = desk.show(StudentsPage(context, NO_CAMERA))
    desk.qtbot.waitUntil(lambda: bool(made.presenter.everybody))
    return made


def test_a_silent_list_says_so_before_it_is_imported(
    desk: OpenedDesk, page: StudentsPage, tmp_path: Path
) -> None:
    """How many, what it means, and which column to add; nothing has changed yet."""
    file = tmp_path / "list.csv"
    file.write_text(SILENT, encoding="utf-8")
    page.ask_file(ListKind.CLASS_LIST)
    pick(page, file)
    dialog = open_sheet(page)
    assert isinstance(dialog, ImportDialog)
    desk.qtbot.waitUntil(lambda: not dialog.is_reading)
    told = " ".join(texts(dialog))
    assert "2 student(s) are treated as protected" in told
    assert "column “skyddad”" in told
    assert "Import" in texts(dialog)


def test_who_was_not_spoken_for_is_spoken_for_at_once(desk: OpenedDesk, page: StudentsPage) -> None:
    """Only after the tick; the protected one stays, and the line above the list goes."""
    assert page.unspoken.isVisibleTo(page)
    page.unspoken.act.click()
    sheet = open_sheet(page)
    assert isinstance(sheet, NotProtectedDialog)
    assert not sheet.go.isEnabled()
    sheet.checked.setChecked(True)
    find(sheet, Button, "Not protected").click()
    desk.qtbot.waitUntil(lambda: not page.unspoken.isVisibleTo(page))
    said = {each.student.school_number: each.student for each in page.presenter.everybody}
    assert said["1"].protection is Protection.NONE
    assert said["2"].protection is Protection.PROTECTED


def test_nothing_stands_above_a_list_that_is_spoken_for(
    desk: OpenedDesk, page: StudentsPage
) -> None:
    """A class without anybody unknown shows no line and offers no act."""
    assert desk.qtbot is not None
    page.group.setCurrentIndex(page.group.findText("SA24B"))
    assert not page.unspoken.isVisibleTo(page)


def test_a_failure_goes_with_the_next_success(desk: OpenedDesk, page: StudentsPage) -> None:
    """What went wrong before does not stand beneath what went well; what is kept stays."""
    notices, hidden = page.context.notices, list[None]()
    notices.hidden.connect(lambda: hidden.append(None))
    ada = next(each for each in page.presenter.unspoken)
    notices.show_error(OSError())
    page.presenter.say_not_protected((ada.student.id,))
    desk.qtbot.waitUntil(lambda: len(hidden) == 1)
    notices.keep("until it is over")
    notices.settle()
    assert len(hidden) == 1
