"""The audit screen, as the officer uses it."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.bootstrap.checks import CHECKS
from app.domain.accounts.access_log import Read
from app.text.findings import summary_of
from app.ui.actions import screens_for
from app.ui.audit.view import OUTCOME, AuditPage
from app.ui.navigation import Screen
from app.ui.session import AppServices, Session
from privacy.accountability.audit import is_genuine
from tests.support.auditing import officer_of_another_hand
from tests.support.school import SmallSchool
from tests.support.screens import OpenedDesk, pick, press, unnamed_controls
from tests.support.ui import texts


def _prepare(small: SmallSchool) -> None:
    officer_of_another_hand(small)
    small.decide()
    small.enrol("1")


@pytest.fixture
def opened(qtbot: QtBot, services: AppServices, tmp_path: Path) -> OpenedDesk:
    """A school with a template, in which nothing is wrong."""
    return OpenedDesk.over(qtbot, services, tmp_path, _prepare)


def shown(opened: OpenedDesk, role: str = "officer") -> AuditPage:
    """The page of a person, read."""
    actor = opened.ask(lambda small: getattr(small, role))
    page = opened.show(AuditPage(opened.context(actor, Screen.AUDIT), CHECKS))
    opened.qtbot.waitUntil(lambda: page.presenter.past is not None)
    return page


def run(opened: OpenedDesk, page: AuditPage) -> None:
    """Press the one button, and wait for what comes of it."""
    before = len(page.presenter.past or ())
    press(page.run_button, Qt.Key.Key_Space)
    opened.qtbot.waitUntil(lambda: len(page.presenter.past or ()) > before, timeout=10_000)


def plant(small: SmallSchool) -> None:
    """Give somebody with a template a protected identity, past the program."""
    sql = "UPDATE students SET protection = 'protected' WHERE school_number = '1'"
    small.school.vault.database.execute(sql)


def words_of(page: AuditPage, row: int) -> list[str]:
    """What a row of the checks says."""
    model = page.table.model()
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def test_one_button_runs_every_check(opened: OpenedDesk) -> None:
    """Where nothing is wrong every check is listed, and none has found anything."""
    page = shown(opened)
    assert not page.table.isVisible()
    run(opened, page)
    assert page.table.model().rowCount() == len(CHECKS)
    assert all(words_of(page, row)[OUTCOME] != "Finding" for row in range(len(CHECKS)))
    assert not unnamed_controls(page)


def test_what_had_nothing_to_look_at_is_counted_apart(opened: OpenedDesk) -> None:
    """In order is what was looked at; no row says that nothing of nothing was in order."""
    page = shown(opened)
    run(opened, page)
    rows = [words_of(page, row) for row in range(len(CHECKS))]
    outcomes = [row[OUTCOME] for row in rows]
    good, empty = outcomes.count("In order"), outcomes.count("Nothing to look at")
    assert good
    assert empty
    assert f"{good} of {len(CHECKS)}" in texts(page)
    assert f"{empty} with nothing to look at" in texts(page)
    assert not any(row[2].startswith("0 ") for row in rows)
    assert page.presenter.chosen is not None
    bad = outcomes.count("Finding")
    said = f"{good} in order, {empty} with nothing to look at, {bad} finding(s)."
    assert said in summary_of(page.presenter.chosen.report)
    assert page.table.columnWidth(0) > page.table.width() * 2 // 5


def test_a_finding_stands_first_with_what_to_do(opened: OpenedDesk) -> None:
    """The row says so in words; beneath stand ground, pointer and remedy, and no name."""
    page = shown(opened)
    run(opened, page)
    opened.ask(plant)
    run(opened, page)
    assert words_of(page, 0)[OUTCOME] == "Finding"
    detail = page.detail.text()
    assert "Nobody with a protected identity has a template" in detail
    assert "What to do: End the method" in detail
    assert "Where: the person " in detail
    assert "Ada" not in detail
    assert "Alm" not in detail


def test_a_name_is_shown_only_when_it_is_asked_for_and_on_record(opened: OpenedDesk) -> None:
    """Whoever has to put it right opens the pointer; the access log says so."""
    page = shown(opened)
    opened.ask(plant)
    run(opened, page)
    press(page.open_button, Qt.Key.Key_Space)
    opened.qtbot.waitUntil(lambda: "A. A." in page.detail.text())
    assert "What to do" in page.detail.text()

    def lines(small: SmallSchool) -> list[Read]:
        now = small.clock.now()
        found = small.school.access_log.between(now, now.replace(year=2027))
        return [each.what for each in found if each.staff_id == small.officer.id]

    assert Read.STUDENT in opened.ask(lines)


def test_an_earlier_audit_can_be_looked_at_again(opened: OpenedDesk) -> None:
    """The list of audits leads back to what was found then."""
    page = shown(opened)
    run(opened, page)
    opened.ask(plant)
    run(opened, page)
    assert page.history.count() == 2
    page.history.activated.emit(1)
    assert words_of(page, 0)[OUTCOME] != "Finding"


def test_the_report_and_the_signed_file_are_saved(opened: OpenedDesk, tmp_path: Path) -> None:
    """The one is a PDF, the other is genuine by its own key."""
    page = shown(opened, "controller")
    run(opened, page)
    for button, name in ((page.pdf_button, "audit.pdf"), (page.export_button, "audit.json")):
        opened.qtbot.waitUntil(button.isEnabled)
        button.click()
        pick(page, tmp_path / name)
        opened.qtbot.waitUntil((tmp_path / name).exists)
    assert (tmp_path / "audit.pdf").read_bytes().startswith(b"%PDF")
    assert is_genuine(json.loads((tmp_path / "audit.json").read_text(encoding="utf-8")))


def test_only_officer_and_controller_have_the_screen(opened: OpenedDesk) -> None:
    """It stands in their side lists and in no other."""
    every = opened.ask(lambda s: (s.teacher, s.administrator, s.controller, s.officer))
    has_it = {each.role.value for each in every if Screen.AUDIT in screens_for(Session(each, "S"))}
    assert has_it == {"controller", "officer"}
