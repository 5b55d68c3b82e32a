"""The retention screen, as the controller uses it and as others read it."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.accounts.staff import StaffMember
from app.storage.retention import expired
from app.storage.retention.disposing import Disposing
from app.ui.actions import screens_for
from app.ui.navigation import Screen
from app.ui.retention.dialogs import RuleDialog
from app.ui.retention.holds import HoldsDialog
from app.ui.retention.view import RetentionPage
from app.ui.session import AppServices, Session
from app.ui.widgets.buttons import Button
from app.usecases.rights.hold import place_hold
from tests.support.disposing import allow, teach
from tests.support.school import SmallSchool
from tests.support.screens import OpenedDesk, open_sheet, pick, press, type_words, unnamed_controls
from tests.support.ui import find, texts

ATTENDANCE = 0


@pytest.fixture
def opened(qtbot: QtBot, services: AppServices, tmp_path: Path) -> OpenedDesk:
    """A school with two signed lessons out of any period, in which nothing is decided."""
    return OpenedDesk.over(
        qtbot, services, tmp_path, lambda small: (teach(small), small.controller, small.officer)
    )


def shown(opened: OpenedDesk, actor: StaffMember) -> RetentionPage:
    """The page of a person, read."""
    page = opened.show(RetentionPage(opened.context(actor, Screen.RETENTION)))
    opened.qtbot.waitUntil(lambda: page.presenter.shown is not None)
    return page


def as_controller(opened: OpenedDesk) -> RetentionPage:
    """The controller's page."""
    return shown(opened, opened.ask(lambda small: small.controller))


def words_of(page: RetentionPage, row: int) -> list[str]:
    """What a row of the rules says."""
    model = page.rules.model()
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def test_the_controller_sets_a_rule_and_disposes_by_keyboard(opened: OpenedDesk) -> None:
    """Period, decision, numbers, a word for it, and the registers are gone."""
    page = as_controller(opened)
    assert words_of(page, ATTENDANCE)[3] == "No period is set"
    assert not page.dispose_button.isEnabled()
    press(page.set_button, Qt.Key.Key_Space)
    sheet = open_sheet(page)
    assert isinstance(sheet, RuleDialog)
    sheet.months.setValue(24)
    type_words(sheet.number, "UN 2026/117")
    sheet.authority.setText("Utbildningsnämnden")  # QTest types ASCII only
    press(find(sheet, Button, "Set the rule"), Qt.Key.Key_Space)
    opened.qtbot.waitUntil(lambda: "UN 2026/117" in words_of(page, ATTENDANCE))
    opened.qtbot.waitUntil(page.dispose_button.isEnabled)
    press(page.dispose_button, Qt.Key.Key_Space)
    sheet = open_sheet(page)
    assert "Registers: 2" in texts(sheet)
    press(find(sheet, Button, "Dispose of it"), Qt.Key.Key_Space)
    opened.qtbot.waitUntil(lambda: page.protocols.model().rowCount() == 1)
    assert opened.ask(lambda small: len(small.school.registers.heads())) == 0


def test_a_public_record_is_not_set_without_its_decision(opened: OpenedDesk) -> None:
    """The dialog stays and says what is missing."""
    page = as_controller(opened)
    press(page.set_button, Qt.Key.Key_Space)
    sheet = open_sheet(page)
    press(find(sheet, Button, "Set the rule"), Qt.Key.Key_Space)
    opened.qtbot.waitUntil(lambda: "case number" in sheet.problem)
    assert not opened.ask(lambda small: small.school.disposals.settings())


@pytest.mark.parametrize("role", ["officer", "administrator"])
def test_others_read_and_change_nothing(opened: OpenedDesk, role: str) -> None:
    """They see rules and numbers, without the buttons."""
    page = shown(opened, opened.ask(lambda small: getattr(small, role)))
    assert page.rules.model().rowCount() > 5
    assert not page.set_button.isVisible()
    assert not page.dispose_button.isVisible()
    assert not unnamed_controls(page)


def test_a_hold_on_everybody_is_said_at_the_top(opened: OpenedDesk) -> None:
    """Nothing can be disposed of, and the page says why."""

    def hold(small: SmallSchool) -> None:
        allow(small, "attendance")
        place_hold(small.school, small.controller, "inspection")

    opened.ask(hold)
    page = as_controller(opened)
    assert any("legal hold covers all data" in text for text in texts(page))
    assert not page.dispose_button.isEnabled()


def test_a_protocol_is_saved_as_pdf(opened: OpenedDesk, tmp_path: Path) -> None:
    """The chosen file holds the protocol; its name is proposed by its day."""
    opened.ask(lambda small: allow(small, "attendance"))
    page = as_controller(opened)
    page.presenter.dispose("attendance")
    opened.qtbot.waitUntil(page.print_button.isEnabled)
    page.print_button.click()
    proposed = pick(page, tmp_path / "protocol")
    assert Path(proposed).name == "disposal-2029-10-01.pdf"
    target = tmp_path / "protocol.pdf"
    opened.qtbot.waitUntil(target.exists)
    assert target.read_bytes().startswith(b"%PDF")


def test_a_disposal_that_is_cancelled_stands_in_the_list_with_how_far_it_came(
    opened: OpenedDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What has gone is told and counted, the rest can be let go later, and it is no failure."""
    opened.ask(lambda small: allow(small, "attendance"))
    page, notices = as_controller(opened), list[str]()
    page.context.notices.shown.connect(lambda words, _tone, _action: notices.append(words))
    real = Disposing._take  # noqa: SLF001 - somebody cancels while the first rows go

    def take(*given: object) -> Mapping[str, int]:
        work = opened.records.long_work
        assert work is not None
        work.cancel()
        return real(*given)  # type: ignore[arg-type]  # as it was given

    monkeypatch.setattr(Disposing, "_take", take)
    monkeypatch.setattr(expired, "LESSONS_A_CHUNK", 1)
    page.presenter.dispose("attendance")
    opened.qtbot.waitUntil(lambda: page.protocols.model().rowCount() == 1)
    model = page.protocols.model()
    assert str(model.index(0, 3).data()).endswith("cancelled before all had gone")
    gone = model.index(0, 2).data()
    assert any(words.startswith("Cancelled.") and f"{gone} in all" in words for words in notices)
    assert words_of(page, ATTENDANCE)[3] != "0"


def test_teachers_have_no_such_screen(opened: OpenedDesk) -> None:
    """It stands in the side lists of controller, officer and administrator."""
    small = opened.small
    screens = {
        each.role: screens_for(Session(each, "Small school"))
        for each in opened.ask(lambda s: (s.teacher, s.administrator, s.controller, s.officer))
    }
    assert [role for role, found in screens.items() if Screen.RETENTION not in found] == [
        small.teacher.role
    ]


def test_a_hold_is_placed_and_lifted_in_the_window(opened: OpenedDesk) -> None:
    """The controller holds one student's data; nothing of theirs goes until it is lifted."""
    page = as_controller(opened)
    page.holds_button.click()
    dialog = open_sheet(page)
    assert isinstance(dialog, HoldsDialog)
    assert not unnamed_controls(dialog)
    assert not dialog.lift_button.isEnabled()
    dialog.reason.setText("a claim")
    dialog.number.setText("1")
    find(dialog, Button, "Hold from now on").click()
    opened.qtbot.waitUntil(dialog.lift_button.isEnabled)
    assert [dialog.table.model().index(0, each).data() for each in (0, 1)] == [
        "one student's",
        "a claim",
    ]
    dialog.lift_button.click()
    opened.qtbot.waitUntil(lambda: dialog.table.model().rowCount() == 0)
    assert opened.ask(lambda small: small.school.holds.every()[0].lifted_at) is not None


@pytest.mark.parametrize(("number", "until"), [("nobody", ""), ("1", "soon"), ("1", "2020-01-01")])
def test_half_a_hold_is_refused_beneath_what_was_typed(
    opened: OpenedDesk, number: str, until: str
) -> None:
    """A student who is not there, and a day that is none or has passed."""
    page = as_controller(opened)
    page.holds_button.click()
    dialog = open_sheet(page)
    assert isinstance(dialog, HoldsDialog)
    dialog.reason.setText("a claim")
    dialog.number.setText(number)
    dialog.until.setText(until)
    find(dialog, Button, "Hold from now on").click()
    opened.qtbot.waitUntil(lambda: bool(dialog.problem))
    assert dialog.table.model().rowCount() == 0


def test_the_officer_reads_holds_and_changes_none(opened: OpenedDesk) -> None:
    """Why data are held is for the controller and the officer; nobody else sees the button."""
    opened.ask(lambda small: place_hold(small.school, small.controller, "inspection"))
    page = shown(opened, opened.ask(lambda small: small.officer))
    page.holds_button.click()
    dialog = open_sheet(page)
    assert isinstance(dialog, HoldsDialog)
    assert dialog.table.model().rowCount() == 1
    assert not dialog.lift_button.isVisible()
    assert not dialog.reason.isVisible()
    office = shown(opened, opened.ask(lambda small: small.administrator))
    assert not office.holds_button.isVisible()


def test_what_no_rule_lists_is_listed_beneath(opened: OpenedDesk) -> None:
    """With what ends it; nothing can be set or disposed of there."""
    page = as_controller(opened)
    last = page.rules.model().rowCount() - 1
    assert "when the log is written over" in words_of(page, last)
    page.rules.selectRow(last)
    assert not page.set_button.isEnabled()
    assert not page.dispose_button.isEnabled()
