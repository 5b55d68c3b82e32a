"""Accounts: made, removed, and everybody's own passphrase."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from app.domain.accounts.staff import Role, StaffMember
from app.ui.navigation import Screen
from app.ui.parts.controls import Sheet
from app.ui.session import AppServices
from app.ui.staff.passphrases import strength
from app.ui.staff.presenter import NewAccount
from app.ui.staff.view import StaffPage
from app.ui.widgets.buttons import Button
from app.usecases.staff.list_staff import list_staff
from tests.support.school import PASSPHRASE, SmallSchool
from tests.support.screens import OpenedDesk, open_sheet, unnamed_controls
from tests.support.ui import find, texts

NEW_PASSPHRASE = "another horse battery"  # noqa: S105 - of a school that lives for one test


@pytest.fixture
def desk_at_school(qtbot: QtBot, services: AppServices, tmp_path: Path) -> OpenedDesk:
    """A school with three accounts."""
    return OpenedDesk.over(qtbot, services, tmp_path)


def shown(desk: OpenedDesk, actor: StaffMember | None = None) -> StaffPage:
    """The page of a person."""
    actor = actor or desk.small.administrator
    return desk.show(StaffPage(desk.context(actor, Screen.STAFF)))


def names(page: StaffPage) -> list[str]:
    """Who stands in the table."""
    model = page.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def user_names(small: SmallSchool) -> set[str]:
    """Who can sign in."""
    return {member.user_name for member in list_staff(small.school, small.administrator)}


def fill(sheet: Sheet, values: dict[str, str]) -> None:
    """Type into the fields of a dialog by their names."""
    for name, words in values.items():
        find(sheet, QLineEdit, name).setText(words)


def test_accounts_stand_in_the_list(desk_at_school: OpenedDesk) -> None:
    """Everybody with an account, by display name."""
    assert names(shown(desk_at_school)) == ["Office", "Sam Stand-in", "Tess Teacher"]


def test_a_teacher_sees_only_their_own_passphrase(desk_at_school: OpenedDesk) -> None:
    """No list, no other account, no button for any."""
    page = shown(desk_at_school, desk_at_school.small.teacher)
    assert "Change your passphrase…" in texts(page)
    assert not any("Office" in words or "Sam" in words for words in texts(page))
    assert list(page.header_widgets()) == []


def test_an_account_is_made(desk_at_school: OpenedDesk) -> None:
    """Name, user name, role and a passphrase typed twice make an account that can sign in."""
    page = shown(desk_at_school)
    page.add_button.click()
    sheet = open_sheet(page)
    fill(
        sheet,
        {
            "Name": "Nina New",
            "User name": "nina",
            "New passphrase": NEW_PASSPHRASE,
            "The same again": NEW_PASSPHRASE,
        },
    )
    find(sheet, QRadioButton, "Teacher: lessons and registers").setChecked(True)
    find(sheet, Button, "Make the account").click()
    desk_at_school.qtbot.waitUntil(lambda: "Nina New" in names(page))
    assert "nina" in desk_at_school.ask(user_names)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"User name": "tess"}, "user name"),
        ({"User name": "n i n a"}, "user name"),
        ({"Name": ""}, "name"),
    ],
    ids=["taken", "spaces", "nameless"],
)
def test_an_account_that_cannot_be_is_refused_in_words(
    desk_at_school: OpenedDesk, changes: dict[str, str], words: str
) -> None:
    """The dialog stays, says what is the matter, and nobody is added."""
    page = shown(desk_at_school)
    page.add_button.click()
    sheet = open_sheet(page)
    usual = {
        "Name": "Nina New",
        "User name": "nina",
        "New passphrase": NEW_PASSPHRASE,
        "The same again": NEW_PASSPHRASE,
    }
    fill(sheet, usual | changes)
    find(sheet, QRadioButton, "Teacher: lessons and registers").setChecked(True)
    find(sheet, Button, "Make the account").click()
    desk_at_school.qtbot.waitUntil(lambda: bool(sheet.problem))
    assert words in sheet.problem.lower()
    assert len(desk_at_school.ask(user_names)) == 3


def test_a_user_name_is_proposed_until_one_is_typed(desk_at_school: OpenedDesk) -> None:
    """It follows the name as it is typed, and never overwrites what the person wrote."""
    page = shown(desk_at_school)
    page.add_button.click()
    sheet = open_sheet(page)
    name, user_name = sheet.findChildren(QLineEdit)[:2]
    QTest.keyClicks(name, "Nina Ny")
    assert user_name.text() == "nina.ny"
    user_name.clear()
    QTest.keyClicks(user_name, "nn")
    QTest.keyClicks(name, "man")
    assert user_name.text() == "nn"


def test_a_role_has_to_be_chosen(desk_at_school: OpenedDesk) -> None:
    """No role is chosen beforehand, and none is guessed."""
    page = shown(desk_at_school)
    page.add_button.click()
    sheet = open_sheet(page)
    assert not any(radio.isChecked() for radio in sheet.findChildren(QRadioButton))
    find(sheet, Button, "Make the account").click()
    assert "Choose what the person is here to do." in texts(sheet)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"The same again": "something else"}, "The two passphrases are not the same."),
        ({"New passphrase": "short", "The same again": "short"}, "Write at least"),
    ],
    ids=["unlike", "short"],
)
def test_a_passphrase_is_refused_at_its_field(
    desk_at_school: OpenedDesk, changes: dict[str, str], words: str
) -> None:
    """The rule stands there before the mistake, and the mistake where it was made."""
    page = shown(desk_at_school)
    page.add_button.click()
    sheet = open_sheet(page)
    assert any(said.startswith("At least") for said in texts(sheet))
    usual = {"New passphrase": NEW_PASSPHRASE, "The same again": NEW_PASSPHRASE}
    fill(sheet, usual | changes)
    find(sheet, QRadioButton, "Teacher: lessons and registers").setChecked(True)
    find(sheet, Button, "Make the account").click()
    assert any(said.startswith(words) for said in texts(sheet))
    assert len(desk_at_school.ask(user_names)) == 3


def test_the_meter_counts_letters_and_words() -> None:
    """Longer is stronger, several words more so, and one letter many times is nothing."""
    typed = (
        "short",
        "aaaaaaaaaaaaaaaa",
        "ten letter",
        "sixteen letters!",
        "horse battery ok yes",
    )
    assert [strength(each) for each in typed] == [0, 0, 1, 2, 3]


def test_ones_own_passphrase_is_changed(desk_at_school: OpenedDesk) -> None:
    """With the old one and the new one twice; the page says that it is done."""
    page = shown(desk_at_school, desk_at_school.small.teacher)
    said: list[str] = []
    page.context.notices.shown.connect(lambda words, *_rest: said.append(words))
    find(page, Button, "Change your passphrase…").click()
    sheet = open_sheet(page)
    fill(
        sheet,
        {
            "Passphrase until now": PASSPHRASE,
            "New passphrase": NEW_PASSPHRASE,
            "The same again": NEW_PASSPHRASE,
        },
    )
    find(sheet, Button, "Change the passphrase").click()
    desk_at_school.qtbot.waitUntil(lambda: said == ["Your passphrase is changed."])


def test_a_wrong_old_passphrase_is_told(desk_at_school: OpenedDesk) -> None:
    """The dialog stays and says so at the field, which has the keyboard."""
    page = shown(desk_at_school)
    find(page, Button, "Change your passphrase…").click()
    sheet = open_sheet(page)
    fill(
        sheet,
        {
            "Passphrase until now": "not this one",
            "New passphrase": NEW_PASSPHRASE,
            "The same again": NEW_PASSPHRASE,
        },
    )
    find(sheet, Button, "Change the passphrase").click()
    told = "This is not your passphrase. Type it again."
    desk_at_school.qtbot.waitUntil(lambda: told in texts(sheet))
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Passphrase until now"


def test_an_account_is_removed_after_a_word(desk_at_school: OpenedDesk) -> None:
    """The dialog says what it means; keeping it is one press, removing another."""
    page = shown(desk_at_school)
    page.table.selectRow(1)
    find(page, Button, "Remove…").click()
    find(open_sheet(page), Button, "Keep the account").click()
    assert "sam" in desk_at_school.ask(user_names)
    find(page, Button, "Remove…").click()
    find(open_sheet(page), Button, "Remove the account").click()
    desk_at_school.qtbot.waitUntil(lambda: "Sam Stand-in" not in names(page))
    assert "sam" not in desk_at_school.ask(user_names)


def test_nobody_removes_their_own_account(desk_at_school: OpenedDesk) -> None:
    """So that there is always an administrator."""
    page = shown(desk_at_school)
    page.table.selectRow(0)
    assert not find(page, Button, "Remove…").isEnabled()


def test_an_account_does_not_show_its_passphrase() -> None:
    """What was filled in can be logged without giving the passphrase away."""
    account = NewAccount("nina", "Nina", Role.TEACHER, "secret")
    assert "secret" not in repr(account)


def test_every_control_of_the_staff_screen_has_a_name(desk_at_school: OpenedDesk) -> None:
    """A screen reader can name whatever can be pressed or typed in, in each dialog too."""
    page = shown(desk_at_school)
    assert not unnamed_controls(page)
    page.add_button.click()
    assert not unnamed_controls(open_sheet(page))
