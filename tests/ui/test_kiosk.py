"""The kiosk as a student meets it: in with card and code, read, no, yes, back again, data, out."""

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.ids import StudentId
from app.domain.lesson import Lesson
from app.text.language import forget_language, install_translator
from app.ui.kiosk.agree_view import AgreeView
from app.ui.kiosk.choice_view import ChoiceView
from app.ui.kiosk.data_view import DataView
from app.ui.kiosk.leaving import LeavingDialog
from app.ui.kiosk.presenter import IDLE_SECONDS, PACKAGE_NAME, Step
from app.ui.kiosk.recipes import KioskRecipes
from app.ui.kiosk.sign_in_view import CardView, CodeView
from app.ui.kiosk.start_view import KioskStartPage
from app.ui.kiosk.window import KioskWindow
from app.ui.navigation import Screen
from app.ui.session import AppServices, Session
from app.ui.widgets.buttons import Button
from app.usecases.kiosk.open_kiosk import open_kiosk
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.lessons.view_register import view_register
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from recognition.spot import Spot
from tests.support.kiosk import CODE, InHand, in_hand
from tests.support.school import PASSPHRASE, SmallSchool
from tests.support.screens import OpenedDesk
from tests.support.ui import cut_texts, find, texts, unnamed
from tests.support.ui_lesson import Room, RoomCards

LANGUAGES = ("sv", "en", "ar")


class Corner:
    """A kiosk over a small school, its camera's room, and what one student holds in their hand."""

    def __init__(self, desk: OpenedDesk, folder: Path) -> None:
        self.desk, self.room, self.spoken = desk, Room(), list[str]()
        self.speak: Callable[[str], object] = bool
        self.stick = folder / "stick"
        self.stick.mkdir()
        self.hand: InHand = desk.ask(lambda small: in_hand(small, "1"))
        self.before = desk.ask(_register)
        desk.ask(lambda small: open_kiosk(small.school, small.administrator))
        recipes = KioskRecipes(
            self.room.open,
            lambda: RoomCards(self.room),
            Spot(),
            lambda: (("Blue stick", self.stick),),
            self.use_language,
            is_full_screen=False,
        )
        session = Session(desk.small.administrator, "Small school")
        self.window = KioskWindow(desk.services, session, recipes)
        self.window.resize(1366, 768)
        self.window.begin()
        desk.qtbot.waitExposed(self.window)

    def use_language(self, code: str) -> None:
        """What bootstrap does, where a test wants it."""
        self.spoken.append(code)
        self.speak(code)

    def wait_for(self, kind: type) -> None:
        """Until this page is on."""
        self.desk.qtbot.waitUntil(lambda: isinstance(self.window.view, kind), timeout=5000)
        self.desk.settle()

    def press(self, words: str) -> None:
        """A button by its words."""
        find(self.window, QPushButton, words).click()
        self.desk.settle()

    def says(self, words: str) -> bool:
        """Whether a text with these words stands somewhere."""
        return any(words in each for each in texts(self.window))

    def wait_to_read(self, words: str) -> None:
        """Until it stands there."""
        self.desk.qtbot.waitUntil(lambda: self.says(words), timeout=5000)

    def sign_in(self) -> None:
        """Card, slip, own code."""
        self.room.card = self.hand.payload
        self.wait_for(CodeView)
        self.room.card = None
        self.type_code(self.hand.slip)
        self.desk.qtbot.waitUntil(lambda: self.window.presenter.step is Step.NEW_CODE, timeout=5000)
        self.type_code(CODE, twice=True)
        self.wait_for(ChoiceView)

    def type_code(self, code: str, *, twice: bool = False) -> None:
        """By keyboard."""
        view = self.window.view
        assert isinstance(view, CodeView)
        QTest.keyClicks(view.code, code)
        if twice:
            QTest.keyClicks(view.again, code)
        self.press("Go on")

    def leave(self, passphrase: str = PASSPHRASE) -> None:
        """As staff do."""
        self.window.ask_to_leave()
        dialog = self.window.findChild(LeavingDialog)
        assert isinstance(dialog, LeavingDialog)
        dialog.passphrase.setText(passphrase)
        dialog.passphrase.returnPressed.emit()
        self.desk.settle()


def _register(small: SmallSchool) -> tuple[Lesson, object]:
    lesson_id = small.lesson_id()
    if small.school.registers.head(lesson_id) is None:
        start_lesson(small.school, small.teacher, lesson_id)
    register = view_register(small.school, small.teacher, lesson_id)
    return register.lesson, register.rows


@pytest.fixture
def corner(qtbot: QtBot, services: AppServices, tmp_path: Path) -> Iterator[Corner]:
    """An open kiosk."""
    made = Corner(OpenedDesk.over(qtbot, services, tmp_path, demo=True), tmp_path)
    left: list[object] = []
    made.window.left.connect(left.append)
    yield made
    if not left:
        made.window.presenter.end()
        made.leave()
        qtbot.waitUntil(lambda: bool(left))


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
    corner.press("Take everything along")
    corner.press("Save on Blue stick")
    corner.wait_to_read("Saved as")
    assert "data.json" in zipfile.ZipFile(corner.stick / PACKAGE_NAME).namelist()
    assert corner.desk.ask(_register) == corner.before


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


@pytest.fixture
def spoken_languages(qapp: QApplication, corner: Corner) -> Iterator[Corner]:
    """A kiosk that really speaks; afterwards the program does as before."""
    before = QLocale()
    corner.speak = lambda code: install_translator(qapp, code)
    yield corner
    corner.speak = bool
    forget_language(qapp)
    QLocale.setDefault(before)


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
    has_voice = corner.window.voice.has_voice(corner.window.presenter.language)
    button = find(corner.window, Button, "Read aloud" if has_voice else "No voice here")
    assert button.isEnabled() is has_voice


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
