"""A real small school behind a records thread, for screens under test; and pages ready to use."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.accounts.staff import StaffMember
from app.domain.ids import LessonId
from app.domain.roll_call.mark import MarkKind
from app.storage.school import School
from app.ui.enrolment.recipes import EnrolmentRecipes
from app.ui.navigation import Navigator, Place, Screen
from app.ui.notices import Notices
from app.ui.parts.controls import Sheet
from app.ui.session import AppServices, Session
from app.ui.widgets.page import Page, PageContext
from app.usecases.lessons.mark_by_hand import mark_by_hand
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.start_lesson import start_lesson
from app.workers.records import RecordsThread
from recognition.spot import Spot
from recognition.testing import ScriptedEngine, ScriptedSource
from tests.support.school import SmallSchool, small_school

NO_CAMERA = EnrolmentRecipes(
    Spot(),
    lambda _student: ScriptedSource(()),
    lambda _path: ScriptedSource(()),
    lambda _name: ScriptedEngine(),
)
T = TypeVar("T")
P = TypeVar("P", bound=Page)
W = TypeVar("W", bound=QWidget)


@dataclass
class OpenedDesk:
    """A school that is open on the records thread, and what a page needs around it."""

    qtbot: QtBot
    records: RecordsThread
    services: AppServices
    small: SmallSchool

    @classmethod
    def over(
        cls,
        qtbot: QtBot,
        services: AppServices,
        folder: Path,
        prepare: Callable[[SmallSchool], object] = lambda _small: None,
        *,
        demo: bool = False,
    ) -> "OpenedDesk":
        """Make a small school on the records thread, where its database belongs."""
        made: list[SmallSchool] = []
        failures: list[Exception] = []

        def make() -> tuple[School, StaffMember]:
            small = small_school(folder / "data", demo=demo)
            prepare(small)
            made.append(small)
            return small.school, small.administrator

        opened: list[StaffMember] = []
        services.records.open(make, opened.append, failures.append)
        qtbot.waitUntil(lambda: bool(opened or failures))
        assert not failures, failures
        return cls(qtbot, services.records, services, made[0])

    def ask(self, job: Callable[[SmallSchool], T]) -> T:
        """What a job on the records thread returns."""
        answers: list[T] = []
        failures: list[Exception] = []
        self.records.submit(lambda _school: job(self.small), answers.append, failures.append)
        self.qtbot.waitUntil(lambda: bool(answers or failures))
        assert not failures, failures
        return answers[0]

    def context(
        self, actor: StaffMember, screen: Screen, lesson_id: LessonId | None = None
    ) -> PageContext:
        """The world around a page."""
        place = Place(screen, lesson_id)
        session = Session(actor, "Small school")
        return PageContext(self.services, Navigator(), Notices(), place, session)

    def show(self, page: P) -> P:
        """A page in a window of its own, with the keyboard."""
        self.qtbot.addWidget(page)
        page.resize(1150, 700)
        page.show()
        page.activateWindow()
        self.qtbot.waitUntil(page.isActiveWindow)
        self.settle()
        return page

    def settle(self) -> None:
        """Wait until the records thread owes nobody an answer."""
        self.ask(lambda _small: True)


def begin(small: SmallSchool, title: str = "Mathematics") -> LessonId:
    """Start the teacher's lesson."""
    lesson_id = small.lesson_id(title)
    start_lesson(small.school, small.teacher, lesson_id)
    return lesson_id


def sign_all(small: SmallSchool, title: str = "Mathematics") -> LessonId:
    """Start the teacher's lesson, mark everybody as present and sign."""
    lesson_id = begin(small, title)
    for row in small.school.registers.rows(lesson_id):
        mark_by_hand(small.school, small.teacher, lesson_id, row.student.id, MarkKind.PRESENT)
    sign_register(small.school, small.teacher, lesson_id)
    return lesson_id


def open_sheet(page: QWidget) -> Sheet:
    """The dialog that stands before a page."""
    sheets = [sheet for sheet in page.findChildren(Sheet) if sheet.isVisible()]
    assert sheets, "no dialog is open"
    sheets[-1].activateWindow()
    QApplication.processEvents()
    return sheets[-1]


def unnamed_controls(parent: QWidget) -> list[str]:
    """Controls that a screen reader could not name."""
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox)
    controls = [control for kind in kinds for control in parent.findChildren(kind)]
    return [
        f"{type(control).__name__} {control.objectName()}"
        for control in controls
        if not (control.accessibleName() or getattr(control, "text", lambda: "")())
        and not isinstance(control.parentWidget(), QAbstractSpinBox | QComboBox | QLineEdit)
        and control.isVisibleTo(parent)
    ]


def press(
    widget: QWidget,
    key: Qt.Key | str,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """One key, as from a keyboard."""
    if isinstance(key, str):
        QTest.keyClicks(widget, key, modifier)
    else:
        QTest.keyClick(widget, key, modifier)


def type_words(widget: QWidget, words: str) -> None:
    """Letter by letter, as from a keyboard."""
    QTest.keyClicks(widget, words)


def child(parent: QWidget, kind: type[W]) -> W:
    """The one widget of a kind below another."""
    found = parent.findChild(kind)
    assert found is not None, f"no {kind.__name__}"
    return found


def pick(parent: QWidget, path: Path) -> str:
    """Choose a path in the file dialog that stands open; what it had proposed."""
    dialog = parent.findChildren(QFileDialog)[-1]
    proposed = dialog.selectedFiles()[0] if dialog.selectedFiles() else ""
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    return proposed
