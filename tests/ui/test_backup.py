"""Backups in the window: made, tried out, and put back with a receipt."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.bootstrap.backups import BACKUP_RECIPES
from app.domain.roll_call.mark import MarkKind
from app.storage.school import open_school
from app.ui.backup.view import MADE, TRIED, BackupPage
from app.ui.backup.wizard import RestoreWizard
from app.ui.navigation import Screen
from app.ui.session import AppServices
from app.usecases.consent.withdraw_consent import withdraw_consent
from app.usecases.lessons.mark_by_hand import mark_by_hand
from app.usecases.lessons.start_lesson import start_lesson
from privacy.testing import ONLY_FOR_TESTS
from tests.support.school import PASSPHRASE, SmallSchool
from tests.support.screens import OpenedDesk, open_sheet, unnamed_controls
from tests.support.ui import find, texts


def enrolled(small: SmallSchool) -> None:
    """Somebody whose face is recognised."""
    small.decide()
    small.enrol("1")


@pytest.fixture
def desk_at_school(qtbot: QtBot, services: AppServices, tmp_path: Path) -> OpenedDesk:
    """A school in which somebody is enrolled."""
    return OpenedDesk.over(qtbot, services, tmp_path, enrolled)


@pytest.fixture
def page(desk_at_school: OpenedDesk) -> BackupPage:
    """The page of the administrator."""
    context = desk_at_school.context(desk_at_school.small.administrator, Screen.BACKUP)
    return desk_at_school.show(BackupPage(context, BACKUP_RECIPES))


def make(qtbot: QtBot, page: BackupPage) -> Path:
    """A backup in the usual folder."""
    with qtbot.waitSignal(page.presenter.made):
        page.make_button.click()
    qtbot.waitUntil(lambda: bool(page.presenter.backups) and not page.presenter.is_busy)
    return page.presenter.backups[0].path


def cell(page: BackupPage, column: int) -> str:
    """What stands in the first row."""
    return str(page.table.model().index(0, column).data())


def test_a_backup_is_made_and_tried_out(qtbot: QtBot, page: BackupPage) -> None:
    """The list shows it, and when it was last opened as a test."""
    path = make(qtbot, page)
    assert path.exists()
    assert cell(page, MADE) == "2026-11-23 09:00"
    assert cell(page, TRIED) == "not yet"
    with qtbot.waitSignal(page.presenter.tried):
        find(page, type(page.make_button), "Try it out").click()
    qtbot.waitUntil(lambda: cell(page, TRIED) == "2026-11-23 09:00")


def test_everything_on_the_page_has_a_name(qtbot: QtBot, page: BackupPage) -> None:
    """A screen reader can say what each control is."""
    make(qtbot, page)
    assert not unnamed_controls(page)


def wizard_of(page: BackupPage, path: Path) -> RestoreWizard:
    """The opened wizard."""
    page.begin_restore(path)
    sheet = open_sheet(page)
    assert isinstance(sheet, RestoreWizard)
    return sheet


def test_a_wrong_passphrase_is_told_in_the_wizard(qtbot: QtBot, page: BackupPage) -> None:
    """Nothing is closed, nothing is moved, and it can be typed again."""
    wizard = wizard_of(page, make(qtbot, page))
    find(wizard, QLineEdit, "Passphrase").setText("not this one")
    _, look, _ = wizard.buttons()
    look.click()
    qtbot.waitUntil(lambda: bool(wizard.problem))
    assert look.isEnabled()
    wizard.reject()


def test_what_is_no_backup_is_refused_before_anything_is_asked(
    qtbot: QtBot, page: BackupPage, tmp_path: Path
) -> None:
    """No field for a passphrase is left, only the way out; a file cut short is no better."""
    whole = make(qtbot, page).read_bytes()
    for number, content in enumerate((b"holiday pictures", whole[: len(whole) // 2])):
        file = tmp_path / f"{number}.backup"
        file.write_bytes(content)
        wizard = wizard_of(page, file)
        leave, look, restore = wizard.buttons()
        qtbot.waitUntil(look.isHidden)
        assert file.name in wizard.problem
        assert not find_fields(wizard)
        assert restore.isHidden()
        leave.click()
        qtbot.waitUntil(lambda: not page.findChildren(RestoreWizard))


def find_fields(wizard: RestoreWizard) -> list[QLineEdit]:
    """The fields in sight."""
    return [each for each in wizard.findChildren(QLineEdit) if each.isVisibleTo(wizard)]


def test_the_wizard_says_what_will_be_lost_and_what_it_came_to(
    qtbot: QtBot, desk_at_school: OpenedDesk, page: BackupPage
) -> None:
    """School, date and marks lost before; after it the receipts, and everybody signs in again."""
    desk, small = desk_at_school, desk_at_school.small
    path = make(qtbot, page)
    desk.ask(later)
    wizard = wizard_of(page, path)
    ended: list[None] = []
    page.context.navigator.session_ended.connect(lambda: ended.append(None))
    find(wizard, QLineEdit, "Passphrase").setText(PASSPHRASE)
    leave, look, restore = wizard.buttons()
    look.click()
    qtbot.waitUntil(restore.isVisible)
    said = " ".join(texts(wizard))
    assert "Small school, as it was 2026-11-23 08:00 UTC, with 6 students" in said
    assert "1 step(s) of marks" in said or "1 step of marks" in said
    restore.click()
    qtbot.waitUntil(leave.isEnabled, timeout=10_000)
    assert wizard.problem == ""
    said = " ".join(texts(wizard))
    assert "Receipts in the ledger" in said
    leave.click()
    assert ended
    opened, _ = open_school(
        small.school.paths,
        user_name="office",
        passphrase=PASSPHRASE,
        clock=small.clock,
        key_cost=ONLY_FOR_TESTS,
    )
    kinds = [entry.kind for entry in opened.ledger.entries()]
    opened.close()
    assert kinds.count("template_erased") == 2
    assert "restored" in kinds


def later(small: SmallSchool) -> None:
    """After the backup a mark is set and the consent is withdrawn."""
    small.clock.advance(minutes=5)
    start_lesson(small.school, small.teacher, small.lesson_id())
    student_id, lesson_id = small.id_of("1"), small.lesson_id()
    mark_by_hand(small.school, small.teacher, lesson_id, student_id, MarkKind.PRESENT)
    withdraw_consent(small.school, small.administrator, student_id)
