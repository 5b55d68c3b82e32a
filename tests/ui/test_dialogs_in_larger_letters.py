"""Every dialog with letters half as large again, on 1366 x 768: whole, nothing in it is cut."""

import importlib
import pkgutil
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)

import app.ui
from app.bootstrap.screenshots.cases import fill
from app.bootstrap.screenshots.office import WITH_PROBLEMS, read_list
from app.bootstrap.screenshots.studio import Look, Studio
from app.domain.accounts.staff import Role
from app.domain.class_list.people import Protection, Student
from app.domain.ids import StudentId
from app.domain.rights.disposal import Found
from app.ui.actions import screens_for
from app.ui.decisions.open_comments import OpenCommentsSheet
from app.ui.kiosk.leaving import LeavingDialog
from app.ui.navigation import Screen
from app.ui.parts.controls import Sheet
from app.ui.parts.mark_editor import MarkEditor
from app.ui.retention.dialogs import DisposeDialog
from app.ui.session import Session
from app.ui.sign_in.forgotten import ForgottenDialog
from app.ui.theme import apply_theme
from app.ui.widgets.tables import DataTable
from app.usecases.decisions.view_decision import view_decision
from app.usecases.ports import School
from app.usecases.retention.schedule import BY_ID
from app.usecases.retention.what_is_due import Due
from privacy.purposes import Purpose
from tests.support.school import small_school
from tests.support.ui import cut_texts
from tests.support.ui_pages import ACCOUNTS, open_dialogs, sign_in

SIZE = QSize(1366, 768)
PATIENCE = 20
GROWTH = 1.5


@pytest.fixture
def studio(qapp: QApplication, tmp_path: Path) -> Iterator[Studio]:
    """The whole program on a small school, in Swedish, whose words are the longer ones."""
    small = small_school(tmp_path / "data")
    assert small.controller
    assert small.officer
    small.school.close()
    made = Studio(qapp, tmp_path, "sv", look=Look(growth=GROWTH))
    made.window.resize(SIZE)
    yield made
    made.close()
    made.composition.use_language("en")
    apply_theme(qapp, growth=1.0)


def every_sheet() -> set[type[Sheet]]:
    """All dialogs of the program."""
    for module in pkgutil.walk_packages(app.ui.__path__, "app.ui."):
        importlib.import_module(module.name)
    return {each for each in below(Sheet) if each.__module__.startswith("app.")}


def below(kind: type[Sheet]) -> Iterator[type[Sheet]]:
    """Its subclasses, and theirs."""
    for each in kind.__subclasses__():
        yield each
        yield from below(each)


def what_is_wrong(dialog: QWidget) -> list[str]:
    """What is cut, what is not wholly on the screen, and buttons outside the dialog."""
    room, frame = dialog.screen().availableGeometry(), dialog.frameGeometry()
    ticks = (*dialog.findChildren(QCheckBox), *dialog.findChildren(QRadioButton))
    buttons = [each for each in dialog.findChildren(QPushButton) if each.isVisible()]
    return [
        *([] if room.contains(frame) else [f"not on the screen: {frame.getRect()}"]),
        *(f"cut: {words}" for words in cut_texts(dialog)),
        *(f"cut: {each.text()}" for each in ticks if is_narrow(each)),
        *(f"outside: {each.text()}" for each in buttons if not is_within(each, dialog)),
    ]


def is_narrow(tick: QWidget) -> bool:
    """Words beside a tick or a dot that have too little room."""
    return tick.isVisible() and tick.width() < tick.sizeHint().width()


def is_within(button: QWidget, dialog: QWidget) -> bool:
    """Whole within the dialog, or within what scrolls there."""
    box = QRect(button.mapTo(dialog, QPoint(0, 0)), button.size())
    areas = dialog.findChildren(QScrollArea)
    return dialog.rect().contains(box) or any(each.isAncestorOf(button) for each in areas)


def settled(studio: Studio, dialog: QWidget) -> list[str]:
    """What is still wrong when everything has been read and laid out."""
    found = what_is_wrong(dialog)
    for _ in range(PATIENCE):
        studio.wait(30)
        found = what_is_wrong(dialog)
        if not found:
            break
    return [f"{type(dialog).__name__}: {each}" for each in found]


class Walker:
    """Opens what each button with dots opens, and remembers what it has seen."""

    def __init__(self, studio: Studio) -> None:
        self.studio = studio
        self.seen: set[type[QWidget]] = set()

    def doors(self) -> Mapping[str, QPushButton]:
        """By their words."""
        every = self.studio.window.findChildren(QPushButton)
        return {
            each.text(): each
            for each in every
            if each.text().endswith("…")
            and each.isVisible()
            and each.isEnabled()
            and not each.menu()
        }

    def look(self) -> list[str]:
        """What is wrong in the dialogs of a page."""
        studio, found = self.studio, list[str]()
        studio.wait(60)
        for table in studio.window.findChildren(DataTable):
            if table.isVisible() and not table.currentIndex().isValid():
                table.selectRow(0)
        for words in self.doors():
            door = self.doors().get(words)
            if door is None:
                continue
            door.click()
            studio.wait(20)
            found += self.look_at_what_is_open()
            studio.close_dialogs()
        return found

    def look_at_what_is_open(self) -> list[str]:
        """And remember it."""
        sheets = [each for each in open_dialogs(self.studio.window) if isinstance(each, Sheet)]
        self.seen |= {type(each) for each in sheets}
        return [fault for each in sheets for fault in settled(self.studio, each)]

    def show(self, sheet: Sheet) -> list[str]:
        """One that no button opens in this school."""
        sheet.open()
        found = self.look_at_what_is_open()
        sheet.reject()
        return found


def filled(studio: Studio, session: Session) -> bool:
    """What has happened before, so that there is something to decide on."""

    def job(school: School) -> bool:
        fill(school, session.actor, "sv")
        return True

    return studio.ask_school(job)


def ready_to_go() -> Due:
    """As where a rule's period is over."""
    found = Found({"lessons": 120, "marks": 2880}, kept=3)
    return Due(
        BY_ID["attendance"],
        None,
        date(2024, 6, 30),
        found,
        is_stopped=False,
        needs_confirmation=True,
        is_public=True,
    )


def somebody() -> Student:
    """With a name that takes its room."""
    names = ("Alexandra-Christina", "von Echstedt Lindenkrona")
    return Student(StudentId("1"), *names, "24001", frozenset(), None, Protection.NONE, "ref")


def others(studio: Studio, session: Session) -> Iterator[Sheet]:
    """Dialogs that take more than a press in a school of one day."""
    window = studio.window
    yield DisposeDialog(ready_to_go(), window)
    yield LeavingDialog("Alexandra von Echstedt Lindenkrona", window)
    yield ForgottenDialog("alexandra", window)
    yield MarkEditor(somebody(), None, 75, needs_reason=True, parent=window)
    case = studio.ask_school(
        lambda school: view_decision(school, session.actor, Purpose.FACE_AT_SPOT)
    )
    yield OpenCommentsSheet(case, parent=window)


@pytest.mark.slow
def test_every_dialog_is_whole_and_uncut(studio: Studio) -> None:
    """Each that a button opens, for everybody, and the few that stand behind more than a press."""
    walker, found = Walker(studio), list[str]()
    for role, user_name in ACCOUNTS.items():
        session = sign_in(studio, user_name)
        filled(studio, session)
        for screen in screens_for(session):
            studio.window.navigator.start_at(screen)
            studio.ask_school(lambda _school: True)
            found += [f"{role}, {screen}: {fault}" for fault in walker.look()]
        if session.actor.role is Role.ADMINISTRATOR:
            studio.window.navigator.start_at(Screen.STUDENTS)
            read_list(studio, "SA24.csv", WITH_PROBLEMS)
            found += walker.look_at_what_is_open()
            studio.close_dialogs()
        if session.actor.role is Role.CONTROLLER:
            for sheet in others(studio, session):
                found += walker.show(sheet)
    assert not found, "\n".join(found)
    assert {each.__name__ for each in every_sheet() - walker.seen} == set()
