"""A dialog that waits for something itself tells it there, and lets it be cancelled there."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.bootstrap import backups
from app.bootstrap.backups import BACKUP_RECIPES
from app.storage.looking_into import look_into
from app.ui.backup.view import BackupPage
from app.ui.backup.wizard import RestoreWizard
from app.ui.navigation import Screen
from app.ui.session import AppServices
from app.ui.students import importing
from app.ui.students.import_dialog import ImportDialog
from app.ui.students.importing import ListKind
from app.ui.students.view import StudentsPage
from app.ui.widgets.buttons import Button
from app.ui.widgets.work_bar import WorkBar
from app.usecases.people.import_roster import import_roster
from app.usecases.people.students import list_students
from tests.support.school import PASSPHRASE, SmallSchool
from tests.support.screens import NO_CAMERA, OpenedDesk, open_sheet, pick, press, unnamed_controls
from tests.support.ui import find, texts

LIST = "förnamn;efternamn;id;klass;skyddad\nNy;Elev;77;SA24A;nej\n"


@dataclass
class Held:
    """Work that is held up before its first step."""

    goes_on: threading.Event = field(default_factory=threading.Event)

    def before(self, real: object) -> object:
        """The same work, held up."""

        def held(*given: object, **named: object) -> object:
            assert self.goes_on.wait(10)
            return real(*given, **named)  # type: ignore[operator]  # as it was given

        return held


@pytest.fixture
def held() -> Iterator[Held]:
    """Let go with the test."""
    made = Held()
    yield made
    made.goes_on.set()


@pytest.fixture
def desk_at_school(qtbot: QtBot, services: AppServices, tmp_path: Path) -> OpenedDesk:
    """A school with a class list."""
    return OpenedDesk.over(qtbot, services, tmp_path)


def numbers(small: SmallSchool) -> set[str]:
    """Of everybody on a class list."""
    everybody = list_students(small.school, small.administrator)
    return {each.student.school_number for each in everybody}


def planned_import(desk: OpenedDesk, file: Path) -> ImportDialog:
    """The dialog, with what the list would change."""
    page = desk.show(
        StudentsPage(desk.context(desk.small.administrator, Screen.STUDENTS), NO_CAMERA)
    )
    file.write_text(LIST, encoding="utf-8")
    page.ask_file(ListKind.CLASS_LIST)
    pick(page, file)
    dialog = open_sheet(page)
    assert isinstance(dialog, ImportDialog)
    desk.qtbot.waitUntil(lambda: not dialog.is_reading)
    return dialog


def bar_of(dialog: ImportDialog | RestoreWizard) -> WorkBar:
    """The line in it."""
    (bar,) = dialog.findChildren(WorkBar)
    return bar


@pytest.mark.parametrize("by_key", [True, False])
def test_an_import_is_cancelled_in_its_dialog(
    desk_at_school: OpenedDesk,
    held: Held,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    *,
    by_key: bool,
) -> None:
    """By its button or with Escape; the dialog says that nothing was changed, and can go on."""
    desk, before = desk_at_school, desk_at_school.ask(numbers)
    monkeypatch.setattr(importing, "import_roster", held.before(import_roster))
    dialog = planned_import(desk, tmp_path / "list.csv")
    find(dialog, Button, "Import").click()
    bar = bar_of(dialog)
    desk.qtbot.waitUntil(bar.isVisible)
    assert "The list is being taken in." in texts(bar)
    assert unnamed_controls(dialog) == []
    if by_key:
        press(dialog, Qt.Key.Key_Escape)
    else:
        bar.cancel_button.click()
    assert dialog.isVisible()
    assert bar.cancel_button.text() == "Stopping…"
    held.goes_on.set()
    desk.qtbot.waitUntil(lambda: "Cancelled. Nothing was changed." in texts(dialog))
    assert desk.ask(numbers) == before
    find(dialog, Button, "Import").click()
    desk.qtbot.waitUntil(lambda: "Done. This has changed." in texts(dialog))
    assert desk.ask(numbers) != before


def test_whoever_closes_the_wizard_cancels_the_look_into_the_backup(
    desk_at_school: OpenedDesk, held: Held, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody waits for what nobody wants to see any more, and a calm notice says that it ended."""
    desk = desk_at_school
    context = desk.context(desk.small.administrator, Screen.BACKUP)
    page = desk.show(BackupPage(context, BACKUP_RECIPES))
    page.make_button.click()
    desk.qtbot.waitUntil(lambda: bool(page.presenter.backups))
    monkeypatch.setattr(backups, "look_into", held.before(look_into))
    page.begin_restore(page.presenter.backups[0].path)
    wizard = open_sheet(page)
    assert isinstance(wizard, RestoreWizard)
    told: list[str] = []
    context.notices.shown.connect(lambda words, _tone, _action: told.append(words))
    find(wizard, QLineEdit, "Passphrase").setText(PASSPHRASE)
    _, look, _ = wizard.buttons()
    look.click()
    desk.qtbot.waitUntil(bar_of(wizard).isVisible)
    wizard.reject()
    held.goes_on.set()
    desk.qtbot.waitUntil(lambda: told == ["Cancelled. Nothing was changed."])
    assert not page.findChildren(RestoreWizard)
