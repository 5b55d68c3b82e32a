"""The second way in, without a camera: number and code by keyboard, in three languages."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.ui.kiosk.card_view import CardView
from app.ui.kiosk.choice_view import ChoiceView
from app.ui.kiosk.leaving import LeavingDialog
from app.ui.kiosk.presenter import Step
from app.ui.kiosk.sign_in_view import CodeView
from privacy.errors import WrongPassphrase
from recognition.errors import SourceLost
from tests.support.kiosk import CODE, number_of, unknown_number
from tests.support.kiosk_corner import Corner
from tests.support.ui import cut_texts, texts, unnamed

ARABIC = ("\u0600", "\u06ff")


def is_arabic(words: str) -> bool:
    """Words, and none in Latin letters."""
    has_any = any(ARABIC[0] <= letter <= ARABIC[1] for letter in words)
    return has_any and not any(letter.isascii() and letter.isalpha() for letter in words)


def has_focus(corner: Corner, widget: QWidget) -> bool:
    """Whether what is typed now goes there."""
    return corner.window.focusWidget() is widget


def without_camera(corner: Corner, language: str = "en") -> CardView:
    """The first page after the camera is unplugged."""
    corner.window.use_language(language)
    corner.room.lost = SourceLost("camera_unplugged")
    view = corner.window.view
    assert isinstance(view, CardView)
    corner.desk.qtbot.waitUntil(view.entry.isVisible, timeout=5000)
    return view


def send(field: QWidget, digits: str) -> None:
    """By keyboard alone."""
    QTest.keyClicks(field, digits)
    QTest.keyClick(field, Qt.Key.Key_Return)


def type_number(corner: Corner, number: str) -> CodeView:
    """Type a number and wait to be asked for the code."""
    view = corner.window.view
    assert isinstance(view, CardView)
    assert has_focus(corner, view.entry.number)
    send(view.entry.number, number)
    corner.wait_for(CodeView)
    asked = corner.window.view
    assert isinstance(asked, CodeView)
    assert has_focus(corner, asked.code)
    return asked


@pytest.mark.parametrize("language", ["sv", "en", "ar"])
def test_no_camera_is_no_dead_end(spoken_languages: Corner, language: str) -> None:
    """Number, slip, own code, choice: keyboard only; no name before the code is right."""
    corner = spoken_languages
    without_camera(corner, language)
    faults = [*unnamed(corner.window), *cut_texts(corner.window)]
    asked = type_number(corner, corner.desk.ask(lambda small: number_of(small, "1")))
    assert not corner.says("Ada")
    send(asked.code, corner.hand.slip)
    corner.desk.qtbot.waitUntil(lambda: corner.window.presenter.step is Step.NEW_CODE, timeout=5000)
    chosen = corner.window.view
    assert isinstance(chosen, CodeView)
    send(chosen.code, CODE)
    send(chosen.again, CODE)
    corner.wait_for(ChoiceView)
    assert corner.says("Ada")
    assert faults == []


def test_no_number_tells_whose_it_is(corner: Corner) -> None:
    """A known and an unknown number lead to the same page and the same words."""
    without_camera(corner)
    told = []
    known = corner.desk.ask(lambda small: number_of(small, "1"))
    for number in (known, corner.desk.ask(unknown_number)):
        asked = type_number(corner, number)
        send(asked.code, "999999")
        corner.wait_to_read("do not belong together")
        told.append(texts(corner.window))
        corner.press("Back")
        corner.wait_for(CardView)
        view = corner.window.view
        assert isinstance(view, CardView)
        corner.desk.qtbot.waitUntil(view.entry.isVisible, timeout=5000)
    assert told[0] == told[1]


def test_with_a_camera_a_small_button_leads_there(corner: Corner) -> None:
    """The card is the usual way; whoever presses the button types, and a short number is told."""
    view = corner.window.view
    assert isinstance(view, CardView)
    assert not view.entry.isVisible()
    corner.press("Type the number instead")
    assert has_focus(corner, view.entry.number)
    send(view.entry.number, "123")
    assert corner.says("has five digits")
    assert isinstance(corner.window.view, CardView)


def test_staff_are_refused_in_the_language_of_the_corner(spoken_languages: Corner) -> None:
    """A wrong passphrase in Arabic is answered in Arabic from the right; so is having to wait."""
    corner = spoken_languages
    corner.window.use_language("ar")
    corner.leave("a student's guess")
    dialog = corner.window.findChild(LeavingDialog)
    assert isinstance(dialog, LeavingDialog)
    corner.desk.qtbot.waitUntil(lambda: bool(dialog.problem), timeout=5000)
    assert dialog.layoutDirection() is Qt.LayoutDirection.RightToLeft
    told = [dialog.problem]
    for code in ("too_soon", "account_unknown"):
        dialog.refuse(WrongPassphrase(code, wait_seconds=4))
        told.append(dialog.problem)
    dialog.reject()
    assert len(set(told)) == len(told)
    assert all(is_arabic(words) for words in told)
    corner.desk.qtbot.waitUntil(lambda: not corner.window.findChildren(LeavingDialog))
