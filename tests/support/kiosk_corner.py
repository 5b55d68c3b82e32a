"""A kiosk on screen, and what a student does there."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.domain.roll_call.lesson import Lesson
from app.ui.kiosk.choice_view import ChoiceView
from app.ui.kiosk.leaving import LeavingDialog
from app.ui.kiosk.presenter import Step
from app.ui.kiosk.recipes import KioskRecipes
from app.ui.kiosk.sign_in_view import CodeView
from app.ui.kiosk.window import KioskWindow
from app.ui.session import Session
from app.usecases.kiosk.open_kiosk import open_kiosk
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.lessons.view_register import view_register
from app.workers.speech.voice import Voice
from recognition.spot import Spot
from tests.support.kiosk import CODE, InHand, in_hand
from tests.support.school import PASSPHRASE, SmallSchool
from tests.support.screens import OpenedDesk
from tests.support.ui import find, texts
from tests.support.ui_lesson import Room, RoomCards


class Corner:
    """A kiosk over a small school, its camera's room, and what one student holds in their hand."""

    def __init__(
        self, desk: OpenedDesk, folder: Path, make_voice: Callable[[], Voice | None] = lambda: None
    ) -> None:
        self.desk, self.room, self.spoken = desk, Room(), list[str]()
        self.speak: Callable[[str], object] = bool
        self.stick = folder / "stick"
        self.stick.mkdir()
        self.hand: InHand = desk.ask(lambda small: in_hand(small, "1"))
        self.before = desk.ask(register_of)
        desk.ask(lambda small: open_kiosk(small.school, small.administrator))
        recipes = KioskRecipes(
            self.room.open,
            lambda: RoomCards(self.room),
            Spot(),
            lambda: (("Blue stick", self.stick),),
            self.use_language,
            make_voice=make_voice,
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
        self.desk.qtbot.waitUntil(
            lambda: isinstance(self.window.view, kind) and self.window.view.isVisible(),
            timeout=5000,
        )
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
        self.desk.qtbot.waitUntil(view.isVisible)  # Qt shows a new page one turn later
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


def register_of(small: SmallSchool) -> tuple[Lesson, object]:
    """The lesson that is on, and the rows of its register."""
    lesson_id = small.lesson_id()
    if small.school.registers.head(lesson_id) is None:
        start_lesson(small.school, small.teacher, lesson_id)
    register = view_register(small.school, small.teacher, lesson_id)
    return register.lesson, register.rows
