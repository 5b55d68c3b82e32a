"""The kiosk as a student meets it: in with card and code, read, no, yes, back again, data, out."""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from app.domain.ids import StudentId
from app.ui.kiosk.agree_view import AgreeView
from app.ui.kiosk.card_view import CardView
from app.ui.kiosk.choice_view import ChoiceView
from app.ui.kiosk.data_view import DataView
from app.ui.kiosk.leaving import LeavingDialog
from app.ui.kiosk.presenter import IDLE_SECONDS, PACKAGE_NAME
from app.ui.kiosk.recipes import KioskRecipes
from app.ui.kiosk.sign_in_view import CodeView
from app.ui.kiosk.start_view import KioskStartPage
from app.ui.kiosk.window import KioskWindow
from app.ui.navigation import Screen
from app.ui.session import AppServices
from app.ui.widgets.buttons import Button
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from recognition.spot import Spot
from tests.support.kiosk import CODE
from tests.support.kiosk_corner import Corner, register_of
from tests.support.school import PASSPHRASE, SmallSchool
from tests.support.screens import OpenedDesk
from tests.support.ui import cut_texts, find, unnamed
from tests.support.ui_lesson import Room, RoomCards

LANGUAGES = ("sv", "en", "ar")
SMALL = QSize(683, 384)
SETTLES = 25


def stands(corner: Corner) -> bool:
    """Whether Ada's yes stands."""

    def look(small: SmallSchool) -> bool:
        subject = SubjectRef(small.student("1").subject_ref)
        return small.school.consents.standing(subject, Purpose.FACE_AT_SPOT) is not None

    return corner.desk.ask(look)


def test_the_whole_way(corner: Corner) -> None:
    """No, come back, yes with a guardian, take it back, take the data along; nobody sees it."""
    corner.sign_in()
    corner.press("No thanks")
    corner.wait_to_read("nothing has been written down")
    corner.press("Done")
    corner.wait_for(CardView)

    corner.room.card = corner.hand.payload
    corner.wait_for(CodeView)
    corner.room.card = None
    corner.type_code(CODE)
    corner.wait_for(ChoiceView)
    corner.press("Yes")
    view = corner.window.view
    assert isinstance(view, AgreeView)
    view.name.setText("Maj Alm")
    find(view, QCheckBox, "I am the guardian and agree").setChecked(True)
    corner.press("Yes, I agree")
    corner.wait_to_read("Your yes is on record")
    assert stands(corner)
    corner.press("My data")
    corner.wait_for(DataView)
    corner.press("Take back every yes")
    find(corner.window, Button, "Take back every yes").click()
    corner.wait_to_read("Taken back and erased")
    assert not stands(corner)
    (corner.stick / PACKAGE_NAME).write_bytes(b"somebody else's")
    corner.press("Take everything along")
    corner.wait_to_read("It is not locked")
    corner.press("Save on Blue stick")
    corner.wait_to_read("Saved as")
    assert (corner.stick / PACKAGE_NAME).read_bytes() == b"somebody else's"
    saved = corner.stick / "upprop-my-data-2.zip"
    assert "data.json" in zipfile.ZipFile(saved).namelist()
    assert corner.desk.ask(register_of) == corner.before


def test_leaving_before_the_yes_changes_nothing(corner: Corner) -> None:
    """The notice was open, and the student walks away."""
    corner.sign_in()
    corner.press("Yes")
    assert isinstance(corner.window.view, AgreeView)
    for _ in range(IDLE_SECONDS):
        corner.window.presenter.count_down()
    assert isinstance(corner.window.view, CardView)
    assert not stands(corner)
    assert not corner.says("Ada")


def test_a_touch_keeps_the_session(corner: Corner) -> None:
    """It ends a minute after the last touch, and says so before."""
    corner.sign_in()
    for _ in range(IDLE_SECONDS - 5):
        corner.window.presenter.count_down()
    assert corner.says("Ends in 5 s")
    QTest.keyClick(corner.window, Qt.Key.Key_Shift)
    assert not corner.says("Ends in")
    corner.window.presenter.count_down()
    assert isinstance(corner.window.view, ChoiceView)


@pytest.mark.parametrize("way", ["close", "escape"])
def test_no_way_out_without_the_passphrase(corner: Corner, way: str) -> None:
    """Closing and Escape ask; a wrong passphrase stays; the right one goes back to the staff."""
    left: list[object] = []
    corner.window.left.connect(left.append)
    if way == "close":
        assert not corner.window.close()
    else:
        QTest.keyClick(corner.window, Qt.Key.Key_Escape)
    assert corner.window.findChild(LeavingDialog)
    dialog = corner.window.findChild(LeavingDialog)
    assert isinstance(dialog, LeavingDialog)
    dialog.passphrase.setText("a student's guess")
    dialog.passphrase.returnPressed.emit()
    corner.desk.settle()
    assert corner.window.isVisible()
    assert dialog.problem
    dialog.reject()
    corner.desk.qtbot.waitUntil(lambda: not corner.window.findChildren(LeavingDialog))
    corner.leave()
    corner.desk.qtbot.waitUntil(lambda: bool(left))


def test_wrong_codes_and_unknown_cards_are_told_plainly(corner: Corner) -> None:
    """One sentence each, and the student stays where they are."""
    corner.room.card = "UP:GARBAGE"
    corner.wait_to_read("not known here")
    corner.room.card = corner.hand.payload
    corner.wait_for(CodeView)
    corner.room.card = None
    corner.type_code("999999")
    corner.wait_to_read("does not fit")
    assert isinstance(corner.window.view, CodeView)


def test_both_buttons_are_alike_and_neither_is_chosen(corner: Corner) -> None:
    """Same size, same kind, no default, no focus (R2)."""
    corner.sign_in()
    yes = find(corner.window, Button, "Yes")
    no = find(corner.window, Button, "No thanks")
    assert abs(yes.width() - no.width()) <= 1
    assert yes.height() == no.height()
    assert yes.property("kind") == no.property("kind")
    assert not any(each.isDefault() or each.hasFocus() for each in (yes, no))
    assert no.x() < yes.x()
    view = corner.window.view
    assert isinstance(view, ChoiceView)
    widths = [panel.width() for panel in view.panels]
    assert max(widths) - min(widths) <= 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_whole_in_each_language(spoken_languages: Corner, language: str) -> None:
    """Named for screen readers, not cut, and in Arabic from the right."""
    corner = spoken_languages
    corner.sign_in()
    corner.window.use_language(language)
    corner.desk.settle()
    window = corner.window
    faults = [*unnamed(window), *cut_texts(window)]
    is_mirrored = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert is_mirrored is (language == "ar")
    assert isinstance(window.view, ChoiceView)
    window.view.yes_pressed.emit(window.view.faces[0])
    QTest.qWait(20)
    faults += [*unnamed(window), *cut_texts(window)]
    window.presenter.show_data()
    corner.wait_for(DataView)
    QTest.qWait(20)
    faults += [*unnamed(window), *cut_texts(window)]
    assert faults == []
    assert corner.spoken[-1] == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_small_screen_shows_every_page_across(spoken_languages: Corner, language: str) -> None:
    """At 200 percent on a small screen: what stands beside goes beneath, and no way out is cut."""
    corner = spoken_languages
    window = corner.window
    window.use_language(language)
    faults = across(corner)
    window.use_language("en")
    corner.sign_in()
    window.use_language(language)
    corner.desk.settle()
    faults += across(corner)
    assert isinstance(window.view, ChoiceView)
    window.view.yes_pressed.emit(window.view.faces[0])
    faults += across(corner)
    window.presenter.show_data()
    corner.wait_for(DataView)
    window.top.warn(14)
    faults += across(corner)
    assert faults == []


def across(corner: Corner) -> list[str]:
    """What is still cut, or to be scrolled to sideways, when a small screen has settled."""
    corner.window.resize(SMALL)
    faults: list[str] = []
    for _ in range(SETTLES):
        QTest.qWait(20)
        faults = _across(corner.window)
        if not faults:
            break
    return faults


def _across(window: KioskWindow) -> list[str]:
    name = type(window.view).__name__
    areas = window.findChildren(QScrollArea)
    sideways = [each for each in areas if each.horizontalScrollBar().maximum()]
    faults = [f"{name}: {len(sideways)} to scroll"] if sideways else []
    if window.size() != SMALL:
        faults.append(f"{name}: {window.size()}")
    return [*faults, *cut_texts(window)]


def test_asking_is_two_steps_and_reaches_the_office(corner: Corner) -> None:
    """A correction: press, write and send; the case has a number."""
    corner.sign_in()
    corner.press("My data")
    corner.wait_for(DataView)
    corner.press("Object to how data are used")
    corner.press("Send")
    corner.wait_to_read("The office has it now")
    found = corner.desk.ask(lambda small: small.school.requests.every())
    assert [case.right.value for case in found] == ["objection"]


def test_a_pc_without_a_voice_says_so(corner: Corner) -> None:
    """The button is there and says why it cannot be pressed."""
    assert not find(corner.window, Button, "No voice here").isEnabled()


def test_the_camera_rests_while_somebody_reads(corner: Corner) -> None:
    """It watches for a card at the start and at no other time."""
    watch = corner.window.watch
    states = [watch.is_watching]
    corner.sign_in()
    states.append(watch.is_watching)
    assert corner.window.findChildren(QLineEdit) == []
    corner.press("Done")
    states.append(watch.is_watching)
    assert states == [True, False, True]


def test_the_office_prints_codes_and_hands_the_pc_over(
    qtbot: QtBot, services: AppServices, tmp_path: Path
) -> None:
    """Slips for whoever is ticked; then the office's window is gone until its passphrase."""
    desk, room = OpenedDesk.over(qtbot, services, tmp_path), Room()
    recipes = KioskRecipes(
        room.open,
        lambda: RoomCards(room),
        Spot(),
        tuple,
        lambda _code: None,
        before_camera="Ada Alm",
        is_full_screen=False,
    )
    context = desk.context(desk.small.administrator, Screen.KIOSK)
    page = desk.show(KioskStartPage(context, recipes))
    assert not unnamed(page)
    assert cut_texts(page) == []
    find(page, Button, "Print codes…").click()
    assert not page.findChildren(QFileDialog)
    find(page, Button, "Tick all").click()
    path = tmp_path / "codes.pdf"
    page.presenter.print_slips([StudentId(each) for each in page.ticks.chosen()], path)
    desk.settle()
    assert path.read_bytes().startswith(b"%PDF")
    find(page, Button, "Open My choice on this PC").click()
    qtbot.waitUntil(lambda: page.kiosk is not None)
    kiosk = page.kiosk
    assert isinstance(kiosk, KioskWindow)
    assert not page.isVisible()
    kiosk.presenter.leave(PASSPHRASE)
    qtbot.waitUntil(page.isVisible)
    assert page.kiosk is None
