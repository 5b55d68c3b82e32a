"""Settings in the window: this computer's for everybody, the school's for administrators."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.accounts.staff import StaffMember
from app.errors import Unavailable
from app.settings import LATE_AFTER_MINUTES, SCHOOL_NAME
from app.ui.navigation import Screen
from app.ui.session import AppServices
from app.ui.settings.recipes import DeviceRecipes
from app.ui.settings.view import SettingsPage
from app.ui.staff.dialogs import PassphraseDialog
from app.ui.widgets.buttons import Button
from tests.support.school import PASSPHRASE, SmallSchool
from tests.support.screens import OpenedDesk, unnamed_controls
from tests.support.ui import cut_texts, find, texts

NEW = "a quite different sentence"


@pytest.fixture
def desk_at_school(qtbot: QtBot, services: AppServices, tmp_path: Path) -> OpenedDesk:
    """A school with three accounts."""
    return OpenedDesk.over(qtbot, services, tmp_path)


class Pc:
    """Remembers which appearance was chosen; `full` refuses to keep it."""

    def __init__(self, *, full: bool = False) -> None:
        self.theme = "light"
        self._full = full

    def use(self, theme: str) -> None:
        """Keep it, or say why not."""
        if self._full:
            raise Unavailable("disk_full")
        self.theme = theme


def shown(desk: OpenedDesk, actor: StaffMember, pc: Pc | None = None) -> SettingsPage:
    """The page of a person, with what is kept in it."""
    pc = pc or Pc()
    recipes = DeviceRecipes(theme=lambda: pc.theme, use_theme=pc.use)
    page = desk.show(SettingsPage(desk.context(actor, Screen.SETTINGS), recipes))
    desk.qtbot.waitUntil(lambda: not page.presenter.is_busy)
    return page


def type_in(page: SettingsPage, key: str, text: str) -> None:
    """Put a value into the field of a setting as typing would."""
    page.presenter.type_in(key, text)


def choose(box: QComboBox, value: str) -> None:
    """Choose one of a list as a click would."""
    place = box.findData(value)
    box.setCurrentIndex(place)
    box.activated.emit(place)


def test_the_form_shows_what_is_kept(desk_at_school: OpenedDesk) -> None:
    """Every declared setting has a field with its label, and nothing is cut or unnamed."""
    page = shown(desk_at_school, desk_at_school.small.administrator)
    assert page.presenter.values["school_name"] == "Small school"
    assert {"Name of the school", "Late after (minutes)", "Appearance"} <= set(texts(page))
    assert len(page.fields) == len(page.presenter.values)
    assert unnamed_controls(page) == []
    assert cut_texts(page) == []


def test_an_administrator_changes_several_at_once(desk_at_school: OpenedDesk) -> None:
    """Saved together; the button is there only while there is something to save."""
    desk = desk_at_school
    page = shown(desk, desk.small.administrator)
    save = page.save_button
    assert not save.isEnabled()
    type_in(page, SCHOOL_NAME.key, "Ådalsskolan")
    type_in(page, LATE_AFTER_MINUTES.key, "7")
    assert save.isEnabled()
    with desk.qtbot.waitSignal(page.presenter.saved):
        save.click()
    kept = desk.ask(lambda small: (small.school.settings.get(SCHOOL_NAME), late(small)))
    assert kept == ("Ådalsskolan", 7)
    assert not save.isEnabled()


def late(small: SmallSchool) -> int:
    """After how many minutes somebody is late."""
    return small.school.settings.get(LATE_AFTER_MINUTES)


def test_what_is_not_allowed_is_told_at_its_field(desk_at_school: OpenedDesk) -> None:
    """An empty name cannot be saved and says why; the kept one stands."""
    page = shown(desk_at_school, desk_at_school.small.administrator)
    type_in(page, SCHOOL_NAME.key, " ")
    assert not page.save_button.isEnabled()
    field = next(field for field in page.fields if field.setting is SCHOOL_NAME)
    assert field.editor.property("invalid") is True


def test_unsaved_changes_are_not_lost_by_leaving(desk_at_school: OpenedDesk) -> None:
    """The first try to leave is refused; a second one is meant."""
    page = shown(desk_at_school, desk_at_school.small.administrator)
    assert page.may_leave()
    type_in(page, SCHOOL_NAME.key, "Other")
    assert not page.may_leave()
    assert page.may_leave()


def test_a_teacher_changes_only_this_computer(desk_at_school: OpenedDesk) -> None:
    """Appearance and language, and nothing of the school's."""
    pc = Pc()
    page = shown(desk_at_school, desk_at_school.small.teacher, pc)
    assert page.fields == ()
    assert "The school" not in texts(page)
    choose(page.theme, "dark")
    assert pc.theme == "dark"


def test_an_appearance_that_cannot_be_kept_is_told(desk_at_school: OpenedDesk) -> None:
    """A full disk is one plain sentence, not a crash."""
    page = shown(desk_at_school, desk_at_school.small.teacher, Pc(full=True))
    with desk_at_school.qtbot.waitSignal(page.context.notices.shown):
        choose(page.theme, "dark")


def test_a_language_is_spoken_at_once(desk_at_school: OpenedDesk) -> None:
    """The window is asked to change it."""
    page = shown(desk_at_school, desk_at_school.small.teacher)
    with desk_at_school.qtbot.waitSignal(page.context.navigator.language_chosen) as chosen:
        choose(page.language, "en")
    assert chosen.args == ["en"]


@pytest.mark.parametrize("who", ["administrator", "teacher", "controller", "officer"])
def test_everybody_changes_their_own_passphrase(desk_at_school: OpenedDesk, who: str) -> None:
    """A button on this page opens the dialog; the new passphrase opens, the old one does not."""
    desk = desk_at_school
    actor: StaffMember = desk.ask(lambda small: getattr(small, who))
    page = shown(desk, actor)
    page.passphrase_button.click()
    dialog = page.findChildren(PassphraseDialog)[-1]
    old, new, again = dialog.findChildren(QLineEdit)
    for line, typed in ((old, PASSPHRASE), (new, NEW), (again, NEW)):
        line.setText(typed)
    with desk.qtbot.waitSignal(dialog.accepted, timeout=10_000):
        find(dialog, Button, "Change the passphrase").click()
    assert desk.ask(lambda small: small.school.door.sign_in(actor.user_name, NEW)) == actor
