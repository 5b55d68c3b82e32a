"""The screen of incidents, as teacher, controller and officer use it."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.accounts.staff import StaffMember
from app.ui.incidents.dialogs import AssessDialog, MomentDialog, ReportDialog, WordsDialog
from app.ui.incidents.view import CLOCK, IncidentsPage
from app.ui.navigation import Screen
from app.ui.session import AppServices
from app.ui.widgets.buttons import Button
from app.usecases.incidents.report_incident import report_incident
from privacy.accountability.incidents import Nature, Severity
from tests.support.school import SmallSchool
from tests.support.screens import OpenedDesk, open_sheet, pick, press, type_words, unnamed_controls
from tests.support.ui import find, texts


def report(small: SmallSchool) -> None:
    """A teacher reports what the school knew of 70 hours ago."""
    report_incident(
        small.school,
        small.teacher,
        "A list was left in the copier",
        aware_at=small.clock.now() - timedelta(hours=70),
        natures={Nature.CONFIDENTIALITY},
    )


@pytest.fixture
def opened(qtbot: QtBot, services: AppServices, tmp_path: Path) -> OpenedDesk:
    """A school with somebody in each role."""
    return OpenedDesk.over(
        qtbot, services, tmp_path, lambda small: (small.controller, small.officer)
    )


def shown(opened: OpenedDesk, actor: StaffMember, incidents: int = 0) -> IncidentsPage:
    """The page of a person, read."""
    page = opened.show(IncidentsPage(opened.context(actor, Screen.INCIDENTS)))
    opened.qtbot.waitUntil(lambda: len(page.presenter.views) == incidents)
    opened.settle()
    return page


def controllers(opened: OpenedDesk) -> IncidentsPage:
    """The controller's page with one report on it."""
    opened.ask(report)
    return shown(opened, opened.ask(lambda small: small.controller), 1)


def cell(page: IncidentsPage, column: int) -> str:
    """What the first line of the register says."""
    return str(page.table.model().index(0, column).data())


def test_a_teacher_reports_by_keyboard_and_sees_their_own(opened: OpenedDesk) -> None:
    """R31: what happened, since when, what was lost; and the clock is in words."""
    page = shown(opened, opened.small.teacher)
    press(page.report_button, Qt.Key.Key_Space)
    sheet = open_sheet(page)
    assert isinstance(sheet, ReportDialog)
    type_words(sheet.words, "A list was lost")
    sheet.natures.boxes["availability"].setChecked(True)
    press(find(sheet, Button, "Report"), Qt.Key.Key_Space)
    opened.qtbot.waitUntil(lambda: len(page.presenter.views) == 1)
    assert "left" in cell(page, CLOCK) or "Overdue" in cell(page, CLOCK)
    assert not any(button.isVisible() for button in page.acts.buttons.values())


def test_half_a_report_stays_open_and_says_what_is_missing(opened: OpenedDesk) -> None:
    """Nothing that was typed is lost."""
    page = shown(opened, opened.small.teacher)
    press(page.report_button, Qt.Key.Key_Space)
    sheet = open_sheet(page)
    press(find(sheet, Button, "Report"), Qt.Key.Key_Space)
    opened.qtbot.waitUntil(lambda: "few words" in sheet.problem)


def test_the_controller_goes_from_clock_to_closing(opened: OpenedDesk) -> None:
    """Assess, measures, authority, people, close: each by its button and dialog."""
    page = controllers(opened)
    assert cell(page, CLOCK) == "2 h 0 min left"
    assert not page.acts.buttons["not_notified"].isVisible()
    page.acts.buttons["assess"].click()
    sheet = open_sheet(page)
    assert isinstance(sheet, AssessDialog)
    sheet.whose.boxes["students"].setChecked(True)
    sheet.what.boxes["identity"].setChecked(True)
    sheet.protected.setChecked(True)
    sheet.words.setPlainText("Somebody may have read it")
    find(sheet, Button, "Save the assessment").click()
    opened.qtbot.waitUntil(lambda: page.presenter.views[0].incident.severity is Severity.TOP)
    assert page.acts.buttons["not_notified"].isVisible()
    for name in ("measures", "not_told"):
        page.acts.buttons[name].click()
        words = open_sheet(page)
        assert isinstance(words, WordsDialog)
        words.words.setPlainText("It was shredded")
        find(words, Button, "Save").click()
        opened.settle()
    page.acts.buttons["notified"].click()
    told = open_sheet(page)
    assert isinstance(told, MomentDialog)
    opened.ask(lambda small: small.clock.set(told.moment.moment + timedelta(hours=1)))
    told.words.setPlainText("Nobody was in")
    told.reference.setText("IMY-2026-1")
    find(told, Button, "Save").click()
    opened.settle()
    page.acts.buttons["close"].click()
    opened.qtbot.waitUntil(lambda: cell(page, CLOCK) == "Closed")
    assert page.acts.buttons["reopen"].isVisible()


def test_an_unfinished_incident_stays_open(opened: OpenedDesk) -> None:
    """The window says what is missing."""
    page = controllers(opened)
    page.acts.buttons["close"].click()
    opened.settle()
    assert not page.presenter.views[0].incident.is_closed


def test_the_officer_comments_and_prints(opened: OpenedDesk, tmp_path: Path) -> None:
    """And takes no step."""
    opened.ask(report)
    page = shown(opened, opened.ask(lambda small: small.officer), 1)
    offered = {name for name, button in page.acts.buttons.items() if button.isVisible()}
    assert offered == {"comment", "paper"}
    assert page.acts.buttons["comment"].x() == 0, "a step that is not offered leaves no gap"
    assert any("A list was left in the copier" in words for words in texts(page))
    page.acts.buttons["paper"].click()
    assert Path(pick(page, tmp_path / "paper")).name == "incident-2026-1.pdf"
    opened.qtbot.waitUntil((tmp_path / "paper.pdf").exists)


@pytest.mark.parametrize("role", ["teacher", "controller", "officer", "administrator"])
def test_every_control_has_a_name(opened: OpenedDesk, role: str) -> None:
    """For whoever listens to the screen."""
    opened.ask(report)
    page = shown(opened, opened.ask(lambda small: getattr(small, role)), 1)
    assert not unnamed_controls(page)
    if page.presenter.may_report:
        page.report_button.click()
        assert not unnamed_controls(open_sheet(page))
