"""The decisions screen, as the controller and the data protection officer use it."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.accountability.assessment_sections import Section, sections_for
from app.domain.accounts.staff import StaffMember
from app.domain.roll_call.camera_kind import CameraKind, FaceUse
from app.ui.actions import first_screen, screens_for
from app.ui.decisions.recipes import DecisionRecipes
from app.ui.decisions.standing import StandingText
from app.ui.decisions.view import DecisionsPage
from app.ui.navigation import Screen
from app.ui.session import AppServices, Session
from app.ui.widgets.buttons import Button, Kind
from app.usecases.decisions.give_advice import give_advice
from app.usecases.decisions.put_forward import put_forward
from app.usecases.decisions.save_assessment import save_assessment
from privacy.consent.advice import Stance
from privacy.consent.assessment import TEXTS, Part
from privacy.purposes import Purpose
from tests.support.deciding import ENOUGH, complete_answers
from tests.support.school import MONDAY, SmallSchool
from tests.support.screens import OpenedDesk, open_sheet, unnamed_controls
from tests.support.ui import find, texts

SPOT = Purpose.FACE_AT_SPOT
RECIPES = DecisionRecipes({"dlib-resnet-v2": 420}, (CameraKind.CAMERA, CameraKind.FILE))
ANSWERS = complete_answers((MONDAY + timedelta(days=200)).date(), cameras="camera", threshold="420")


@pytest.fixture
def opened(qtbot: QtBot, services: AppServices, tmp_path: Path) -> OpenedDesk:
    """A real school in which nothing was decided, with a controller and an officer."""
    return OpenedDesk.over(
        qtbot, services, tmp_path, lambda small: (small.controller, small.officer)
    )


def shown(opened: OpenedDesk, actor: StaffMember) -> DecisionsPage:
    """The page of a person, with its case."""
    page = opened.show(DecisionsPage(opened.context(actor, Screen.DECISIONS), RECIPES))
    opened.qtbot.waitUntil(lambda: page.presenter.case is not None)
    return page


def controller(opened: OpenedDesk) -> StaffMember:
    """Whoever decides."""
    return opened.ask(lambda small: small.controller)


def officer(opened: OpenedDesk) -> StaffMember:
    """Whoever advises."""
    return opened.ask(lambda small: small.officer)


def bring_forward(small: SmallSchool) -> str:
    """A complete assessment, put forward."""
    save_assessment(small.school, small.controller, SPOT, ANSWERS)
    return put_forward(small.school, small.controller, SPOT).sha256


def advise(small: SmallSchool, stance: Stance = Stance.FOR) -> None:
    """Advice on an assessment that is put forward."""
    give_advice(small.school, small.officer, bring_forward(small), stance, ENOUGH)


def is_unlocked(small: SmallSchool) -> bool:
    """Whether a decision stands."""
    return small.school.decisions.standing(SPOT, small.clock.now()) is not None


def confirm(page: DecisionsPage, words: str) -> None:
    """Press what the open sheet asks about."""
    find(open_sheet(page), Button, words).click()


def turn_to_card(opened: OpenedDesk, page: DecisionsPage) -> None:
    """Show the other method."""
    page.methods[Purpose.FACE_WITH_CARD].click()
    opened.qtbot.waitUntil(lambda: Part.OPINION not in page.form.fields)


def fill_in(page: DecisionsPage) -> None:
    """Answer every section through its own fields."""
    for part in TEXTS & page.form.fields.keys():
        editor = page.form.fields[part].editor
        assert isinstance(editor, QPlainTextEdit)
        editor.setPlainText(f"{part.value}: {ENOUGH}")
    for part in (Part.CONSULTATION, Part.BASIS, Part.GROUND, Part.ENGINE):
        combo = page.form.fields[part].editor
        assert isinstance(combo, QComboBox)
        combo.setCurrentIndex(1)
    for part in (Part.BODY, Part.CASE_NUMBER):
        line = page.form.fields[part].editor
        assert isinstance(line, QLineEdit)
        line.setText("IMY-2026-7")
    find(page.form.fields[Part.CAMERAS], QCheckBox, "A camera of this PC").setChecked(True)


def test_they_begin_with_decisions_and_see_no_class_list(opened: OpenedDesk) -> None:
    """Controller and officer start here; neither is offered students or lessons."""
    for actor in (controller(opened), officer(opened)):
        session = Session(actor, "Small school")
        assert first_screen(session) is Screen.DECISIONS
        assert not {Screen.STUDENTS, Screen.LESSON, Screen.STAFF} & set(screens_for(session))


def test_the_controller_writes_assesses_and_puts_forward(opened: OpenedDesk) -> None:
    """Every section through its fields; kept by itself; then it waits for advice (R2, R3)."""
    page = shown(opened, controller(opened))
    assert not page.form.put_forward_button.isEnabled()
    fill_in(page)
    assert page.form.put_forward_button.isEnabled()
    assert page.presenter.answers[Part.THRESHOLD] == "420"
    page.form.put_forward_button.click()
    said = "Put forward on 23 November 2026. The officer has not advised on it yet."
    opened.qtbot.waitUntil(lambda: said in texts(page))
    assert "A yes needs the officer's advice." in texts(page)
    assert page.controller is not None
    assert not page.controller.yes_button.isEnabled()


def test_what_is_typed_is_kept_when_the_page_is_left(opened: OpenedDesk) -> None:
    """Nobody presses save; and the other method's assessment is another one."""
    page = shown(opened, controller(opened))
    editor = page.form.fields[Part.RISKS].editor
    assert isinstance(editor, QPlainTextEdit)
    editor.setPlainText("Half a sentence on")
    page.leave()
    opened.settle()
    again = shown(opened, controller(opened))
    assert again.form.fields[Part.RISKS].answer() == "Half a sentence on"
    turn_to_card(opened, again)
    assert again.form.fields[Part.RISKS].answer() == ""
    assert Part.OPINION not in again.form.fields


def test_the_officer_advises_and_has_nothing_to_decide_with(opened: OpenedDesk) -> None:
    """The assessment is there to read; the advice is on record; no button decides."""
    opened.ask(bring_forward)
    page = shown(opened, officer(opened))
    editor = page.form.fields[Part.RISKS].editor
    assert isinstance(editor, QPlainTextEdit)
    assert editor.isReadOnly()
    assert not page.form.put_forward_button.isVisible()
    assert not any(button.text().startswith("Decide") for button in page.findChildren(Button))
    panel = page.officer
    assert panel is not None
    panel.stances[Stance.AGAINST].setChecked(True)
    assert not panel.advise_button.isEnabled()
    panel.words.setPlainText(ENOUGH)
    panel.advise_button.click()
    opened.qtbot.waitUntil(lambda: "Given on 23 November 2026" in texts(page))
    assert "Against" in texts(page)
    assert panel.words.toPlainText() == ""


def test_short_advice_is_refused_at_its_field(opened: OpenedDesk) -> None:
    """The real limits stand beneath, counted as one types; the field has the keyboard."""
    opened.ask(bring_forward)
    page = shown(opened, officer(opened))
    assert page.officer is not None
    page.officer.stances[Stance.FOR].setChecked(True)
    page.officer.words.setPlainText("We find that this can well be done.")
    counted = "35 of at least 40 characters, 8 of at least 6 words."
    assert counted in texts(page)
    page.officer.advise_button.setFocus()
    page.officer.advise_button.click()
    assert "Write why: at least 6 words and 40 characters, at most 4000 characters." in texts(page)
    assert page.focusWidget() is page.officer.words
    page.officer.words.setPlainText(ENOUGH)
    assert not any(words.startswith("Write why") for words in texts(page))
    assert page.officer.length.text().startswith("Long enough")


def test_advice_that_was_begun_is_not_lost_unawares(opened: OpenedDesk) -> None:
    """The page asks before it is left; the other method has words of its own."""
    opened.ask(bring_forward)
    page = shown(opened, officer(opened))
    panel = page.officer
    assert panel is not None
    assert page.may_leave()
    panel.stances[Stance.CONDITIONS].setChecked(True)
    panel.words.setPlainText("Half a thought")
    turn_to_card(opened, page)
    assert panel.words.toPlainText() == ""
    assert not page.may_leave()
    page.methods[SPOT].click()
    opened.qtbot.waitUntil(lambda: panel.words.toPlainText() == "Half a thought")
    assert panel.stances[Stance.CONDITIONS].isChecked()
    assert not page.may_leave()
    assert page.may_leave()


def test_short_reasons_against_the_advice_are_told_at_their_field(opened: OpenedDesk) -> None:
    """Before anything is asked; what they take is counted beneath."""
    opened.ask(lambda small: advise(small, Stance.AGAINST))
    page = shown(opened, controller(opened))
    assert page.controller is not None
    page.controller.reasons.setPlainText("Because.")
    assert "8 of at least 40 characters, 1 of at least 6 words." in texts(page)
    page.controller.yes_button.click()
    assert any("at least 6 words and 40 characters" in words for words in texts(page))
    assert page.focusWidget() is page.controller.reasons
    assert not opened.ask(is_unlocked)


def test_yes_unlocks_after_a_word(opened: OpenedDesk) -> None:
    """With advice in favour; the page says until when and what it covers."""
    opened.ask(advise)
    page = shown(opened, controller(opened))
    assert page.controller is not None
    page.controller.yes_button.click()
    confirm(page, "Go back")
    assert not opened.ask(is_unlocked)
    page.controller.yes_button.click()
    confirm(page, "Decide yes")
    opened.qtbot.waitUntil(lambda: "Unlocked until 11 June 2027" in texts(page))
    assert opened.ask(is_unlocked)
    assert "Engine dlib-resnet-v2, threshold at most 0.420, a camera of this PC" in texts(page)


def test_yes_and_no_are_alike(opened: OpenedDesk) -> None:
    """Same kind, same size, side by side, one question each; no needs nothing before it."""
    opened.ask(advise)
    page = shown(opened, controller(opened))
    panel = page.controller
    assert panel is not None
    yes, no = panel.yes_button, panel.no_button
    assert abs(yes.width() - no.width()) <= 1
    assert (yes.height(), yes.property("kind")) == (no.height(), Kind.SECONDARY.value)
    assert yes.property("kind") == no.property("kind")
    other = shown(opened, controller(opened))
    turn_to_card(opened, other)
    assert other.controller is not None
    assert other.controller.no_button.isEnabled()
    assert not other.controller.yes_button.isEnabled()
    other.controller.no_button.click()
    confirm(other, "Decide no")
    opened.qtbot.waitUntil(lambda: "Locked: it was decided against" in texts(other))


def test_yes_against_the_advice_waits_for_reasons(opened: OpenedDesk) -> None:
    """The page says so, and opens the button once they are written."""
    opened.ask(lambda small: advise(small, Stance.AGAINST))
    page = shown(opened, controller(opened))
    assert page.controller is not None
    assert "The advice is against it: a yes needs written reasons." in texts(page)
    assert not page.controller.yes_button.isEnabled()
    page.controller.reasons.setPlainText(ENOUGH)
    page.controller.yes_button.click()
    confirm(page, "Decide yes")
    opened.qtbot.waitUntil(lambda: opened.ask(is_unlocked))


def test_a_decision_is_revoked_with_a_reason(opened: OpenedDesk) -> None:
    """The method is locked, and the page tells the reason."""
    opened.ask(lambda small: small.decide(days=200))
    page = shown(opened, controller(opened))
    assert page.controller is not None
    assert page.controller.revoke_button.isVisible()
    page.controller.revoke_button.click()
    assert "Write the reasons first; they are kept." in texts(page)
    assert page.focusWidget() is page.controller.reasons
    page.controller.reasons.setPlainText("Too many were mistaken.")
    page.controller.revoke_button.click()
    confirm(page, "Revoke the decision")
    opened.qtbot.waitUntil(lambda: "Locked: the decision was revoked" in texts(page))
    assert "Too many were mistaken." in texts(page)
    assert not opened.ask(is_unlocked)


def test_a_change_after_the_advice_closes_the_yes(opened: OpenedDesk) -> None:
    """What is decided on is what was advised on; putting back every word opens it again."""
    opened.ask(advise)
    page = shown(opened, controller(opened))
    assert page.controller is not None
    editor = page.form.fields[Part.RISKS].editor
    assert isinstance(editor, QPlainTextEdit)
    before = editor.toPlainText()
    editor.setPlainText(before + " One more risk.")
    assert not page.controller.yes_button.isEnabled()
    assert page.form.put_forward_button.isEnabled()
    editor.setPlainText(before)
    assert page.controller.yes_button.isEnabled()


def test_every_section_can_be_reached_and_named(opened: OpenedDesk) -> None:
    """By keyboard from the list; each control has a name for a screen reader."""
    page = shown(opened, controller(opened))
    assert page.first_focus() is page.form.sections
    for row, section in enumerate(sections_for(SPOT)):
        page.form.sections.setCurrentRow(row)
        assert page.form.fields[section.value[0]].isVisible()
        assert not unnamed_controls(page)
    assert Section.OPINION not in sections_for(Purpose.FACE_WITH_CARD)


def test_the_camera_page_tells_what_is_locked(opened: OpenedDesk) -> None:
    """Method by method, and why what this PC uses is not covered."""
    opened.ask(lambda small: small.decide(days=200, threshold="300"))
    administrator = opened.small.administrator
    context = opened.context(administrator, Screen.CAMERA)
    use = FaceUse("dlib-resnet-v2", 420, CameraKind.CAMERA)
    told = StandingText(context, lambda _school: use)
    opened.qtbot.addWidget(told)
    opened.qtbot.waitUntil(lambda: bool(told.text()))
    spot, card = told.text().splitlines()
    assert spot.startswith(
        "Face at the spot (1:N). Unlocked until 11 June 2027. Recognition is set"
    )
    assert card == "Card + face (1:1). Locked: nothing was decided."
