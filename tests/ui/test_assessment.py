"""The pages of the assessment, the record of processing and the numbers, as people use them."""

import json
import zipfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.accountability.assessment_sections import Section
from app.domain.accounts.staff import StaffMember
from app.storage.data_map import data_map_of
from app.ui.actions import screens_for
from app.ui.assessment.presenter import AssessmentRecipes
from app.ui.assessment.view import AssessmentPage
from app.ui.decisions.recipes import DecisionRecipes
from app.ui.decisions.view import DecisionsPage
from app.ui.navigation import Screen
from app.ui.numbers.view import NumbersPage
from app.ui.parts.leaves import WordsTable
from app.ui.processing.view import ProcessingPage
from app.ui.session import AppServices, Session
from app.usecases.assessment.comment import comment
from app.usecases.assessment.prefill import InUse
from app.usecases.decisions.give_advice import give_advice
from app.usecases.decisions.put_forward import put_forward
from app.usecases.decisions.save_assessment import save_assessment
from privacy.consent.advice import Stance
from privacy.consent.assessment import Part
from privacy.consent.consultation import Step
from privacy.purposes import Purpose
from tests.support.deciding import ENOUGH, complete_answers
from tests.support.school import MONDAY, SmallSchool
from tests.support.screens import OpenedDesk, press, unnamed_controls

SPOT, CARD = Purpose.FACE_AT_SPOT, Purpose.FACE_WITH_CARD
ANSWERS = complete_answers((MONDAY + timedelta(days=200)).date())
RECIPES = AssessmentRecipes(
    lambda _purpose: InUse("dlib-resnet-v2", 295, "camera"),
    lambda school: data_map_of(school.stores),
)


def prepare(small: SmallSchool) -> None:
    """Two versions, of which one was put forward and advised on."""
    save_assessment(small.school, small.controller, SPOT, ANSWERS)
    sha256 = put_forward(small.school, small.controller, SPOT).sha256
    give_advice(small.school, small.officer, sha256, Stance.AGAINST, ENOUGH)
    changed = {**ANSWERS, Part.RISKS: f"{ANSWERS[Part.RISKS]} And more."}
    save_assessment(small.school, small.controller, SPOT, changed)


@pytest.fixture
def opened(qtbot: QtBot, services: AppServices, tmp_path: Path) -> OpenedDesk:
    """A school with an assessment."""
    return OpenedDesk.over(qtbot, services, tmp_path, prepare)


def controller(opened: OpenedDesk) -> StaffMember:
    """Whoever decides."""
    return opened.ask(lambda small: small.controller)


def officer(opened: OpenedDesk) -> StaffMember:
    """Whoever advises."""
    return opened.ask(lambda small: small.officer)


def shown(opened: OpenedDesk, actor: StaffMember) -> AssessmentPage:
    """The page of a person, read."""
    page = opened.show(AssessmentPage(opened.context(actor, Screen.ASSESSMENT), RECIPES))
    opened.qtbot.waitUntil(lambda: page.presenter.now is not None)
    return page


def processing(opened: OpenedDesk, actor: StaffMember) -> ProcessingPage:
    """The page of a person, read."""
    context = opened.context(actor, Screen.PROCESSING)
    page = opened.show(ProcessingPage(context, RECIPES.data_map))
    opened.qtbot.waitUntil(lambda: page.presenter.record is not None)
    return page


def is_of(page: AssessmentPage, purpose: Purpose) -> bool:
    """Whether the page shows a method."""
    return page.presenter.now is not None and page.presenter.now.file.purpose is purpose


def rows(table: WordsTable) -> list[list[str]]:
    """What a table says."""
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def write(opened: OpenedDesk, act: Callable[[Path], None], path: Path) -> bytes:
    """What an act has written."""
    act(path)
    opened.settle()
    return path.read_bytes()


def test_only_controller_and_officer_are_offered_them(opened: OpenedDesk) -> None:
    """Three screens beside the decisions; nobody who teaches has them."""
    pages = {Screen.ASSESSMENT, Screen.PROCESSING, Screen.NUMBERS}
    for actor in (controller(opened), officer(opened)):
        assert pages <= set(screens_for(Session(actor, "S")))
    for actor in opened.ask(lambda small: (small.teacher, small.administrator)):
        assert not pages & set(screens_for(Session(actor, "S")))


def test_the_ways_stand_side_by_side(opened: OpenedDesk) -> None:
    """Four ways, a question a line, with the measured rate."""
    page = shown(opened, officer(opened))
    told = rows(page.ways)
    assert {len(row) for row in told} == {5}
    assert "8.6" in str(told)


def test_versions_say_what_changed(opened: OpenedDesk) -> None:
    """Word by word; the officer reads what is being written, too, to comment on it."""
    page = shown(opened, controller(opened))
    page.leaves.setCurrentIndex(1)
    assert len(rows(page.versions)) == 2
    page.versions.selectRow(1)
    assert "{+And more.+}" in page.changes.toPlainText()
    page.versions.selectRow(0)
    assert "first version" in page.changes.toPlainText()
    assert len(rows(shown(opened, officer(opened)).versions)) == 2


def test_comments_stand_with_their_version_and_on_record(opened: OpenedDesk) -> None:
    """Beside what the version changed, step by step in what happened."""

    def remark(small: SmallSchool) -> None:
        comment(small.school, small.officer, SPOT, Section.RISKS, 2, "And triplets?")

    opened.ask(remark)
    page = shown(opened, controller(opened))
    assert [row[3] for row in rows(page.versions)] == ["0", "1"]
    page.versions.selectRow(1)
    assert "And triplets?" in page.changes.toPlainText()
    page.versions.selectRow(0)
    assert "And triplets?" not in page.changes.toPlainText()
    page.events.selectRow(len(rows(page.events)) - 1)
    assert rows(page.events)[-1][0] == "The officer's comment"
    assert page.words.toPlainText() == "Risks. And triplets?"


def test_what_is_on_record_has_its_words(opened: OpenedDesk) -> None:
    """The advice, where it came down and why."""
    page = shown(opened, officer(opened))
    page.leaves.setCurrentIndex(2)
    assert [row[0] for row in rows(page.events)] == [
        "Put forward",
        "Advice of the data protection officer",
    ]
    page.events.selectRow(1)
    assert page.words.toPlainText() == f"Against. {ENOUGH}"


def test_the_controller_fills_in_what_is_known(opened: OpenedDesk) -> None:
    """With the keyboard, into the other method's draft; the officer has no such button."""
    page = shown(opened, controller(opened))
    press(page.methods[CARD], Qt.Key.Key_Space)
    opened.qtbot.waitUntil(lambda: is_of(page, CARD))
    with opened.qtbot.waitSignal(page.presenter.done):
        press(page.prefill_button, Qt.Key.Key_Space)
    draft = opened.ask(lambda small: small.school.assessments.latest(CARD))
    assert draft is not None
    assert Part.RISKS in draft.answers
    assert Part.VIEWS not in draft.answers
    other = shown(opened, officer(opened))
    assert not other.prefill_button.isVisible()
    assert not other.import_button.isVisible()


def test_it_goes_out_and_comes_in(opened: OpenedDesk, tmp_path: Path) -> None:
    """PDF, PIA and the authority's package; and PIA's file is taken over."""
    page = shown(opened, controller(opened))
    presenter = page.presenter
    assert write(opened, presenter.print_pdf, tmp_path / "a.pdf").startswith(b"%PDF")
    assert json.loads(write(opened, presenter.export_pia, tmp_path / "a.json"))["pia"]
    assert write(opened, presenter.write_package, tmp_path / "a.zip")
    assert len(zipfile.ZipFile(tmp_path / "a.zip").namelist()) == 4
    with opened.qtbot.waitSignal(presenter.done):
        presenter.import_pia(tmp_path / "a.json")
    draft = opened.ask(lambda small: small.school.assessments.latest(SPOT))
    assert draft is not None
    assert draft.answers[Part.RISKS] == ANSWERS[Part.RISKS]


def test_the_authoritys_clock_is_shown(opened: OpenedDesk) -> None:
    """The controller notes that it was sent; the day on which the time ends stands there."""
    page = shown(opened, controller(opened))
    page.leaves.setCurrentIndex(3)
    leaf = page.consulting
    assert leaf.step.currentData() == Step.SENT.value
    whole = leaf.step.fontMetrics().horizontalAdvance(leaf.step.currentText())
    assert leaf.step.width() > whole, "what has happened is not cut"
    leaf.day.show_day(date(2026, 11, 23))
    with opened.qtbot.waitSignal(page.presenter.done):
        press(leaf.note_button, Qt.Key.Key_Space)
    assert "18 January 2027" in str(rows(leaf.facts))
    assert Step.SENT.value not in [leaf.step.itemData(n) for n in range(leaf.step.count())]
    read = shown(opened, officer(opened))
    read.leaves.setCurrentIndex(3)
    assert not read.consulting.note_button.isVisible()


def test_the_record_is_read_and_printed(opened: OpenedDesk, tmp_path: Path) -> None:
    """Each activity with its answers; PDF, CSV; and the documents of the build."""
    page = processing(opened, officer(opened))
    page.activities.selectRow(0)
    assert "Roll call" in str(rows(page.activities))
    assert "Legal ground" in str(rows(page.answers))
    presenter = page.presenter
    assert write(opened, presenter.print_record, tmp_path / "r.pdf").startswith(b"%PDF")
    assert b"Purpose" in write(opened, presenter.write_csv, tmp_path / "r.csv")
    page.leaves.setCurrentIndex(1)
    assert "FNIR" in str(rows(page.rates))
    page.engine.setCurrentIndex(page.engine.count() - 1)
    assert {row[1] for row in rows(page.rates)} == {"not measured"}


def test_numbers_tell_of_nobody(opened: OpenedDesk) -> None:
    """In a school of six every number is a dash."""
    page = opened.show(NumbersPage(opened.context(officer(opened), Screen.NUMBERS)))
    opened.qtbot.waitUntil(lambda: bool(page.presenter.numbers))
    assert {row[1] for row in rows(page.standing)} == {"\u2013"}
    assert len(rows(page.months)) == 12
    months = page.months
    assert months.columnWidth(0) >= months.sizeHintForColumn(0)
    assert {cell for row in rows(page.months) for cell in row[1:]} == {"\u2013"}


def test_a_no_has_its_reasons_at_once(opened: OpenedDesk) -> None:
    """One key puts them in; they can be changed, and no is decided with them."""
    recipes = DecisionRecipes({"dlib-resnet-v2": 295}, ())
    actor = controller(opened)
    page = opened.show(DecisionsPage(opened.context(actor, Screen.DECISIONS), recipes))
    opened.qtbot.waitUntil(lambda: page.presenter.case is not None)
    assert page.controller is not None
    press(page.controller.refusal_button, Qt.Key.Key_Space)
    assert "DI-2019-2221" in page.controller.reasons.typed()
    assert page.controller.no_button.isEnabled()


def test_everything_has_a_name(opened: OpenedDesk) -> None:
    """For whoever listens to the screen."""
    for page in (
        shown(opened, controller(opened)),
        processing(opened, officer(opened)),
    ):
        for place in range(page.leaves.count()):
            page.leaves.setCurrentIndex(place)
            assert unnamed_controls(page) == []
