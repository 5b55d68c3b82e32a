"""The window around every screen."""

import sys
import threading
from collections.abc import Iterator, Mapping

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from typing_extensions import override

from app.domain.accounts.staff import StaffMember
from app.domain.ids import LessonId
from app.errors import Refused
from app.ui import main_window
from app.ui.main_window import SMALLEST_SIZE, MainWindow
from app.ui.navigation import Place, Screen
from app.ui.notices import sentence_of
from app.ui.session import AppServices, NewSchool, Session
from app.ui.sign_in.view import SignInPage
from app.ui.theme import Tone
from app.ui.welcome.view import WelcomePage
from app.ui.widgets.buttons import Button
from app.ui.widgets.page import Page, PageContext, PageFactory
from app.workers.records import RecordsThread
from privacy.errors import NotWritten
from tests.support.ui import ADA, KARIN, Desk, find, press, texts


class PlainPage(Page):
    """A page that says where it is, and notes that it was left."""

    left = 0

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.own = Button("Own", key="F8")

    @override
    def title(self) -> str:
        """The screen's key."""
        return str(self.context.place.screen)

    @override
    def subtitle(self) -> str:
        """The lesson."""
        return self.context.place.lesson_id or ""

    @override
    def header_widgets(self) -> tuple[Button]:
        """One button."""
        return (self.own,)

    @override
    def leave(self) -> None:
        """Count."""
        PlainPage.left += 1


def pages() -> Mapping[Screen, PageFactory]:
    """Real first pages, plain others."""
    plain: dict[Screen, PageFactory] = dict.fromkeys(Screen, PlainPage)
    return {**plain, Screen.WELCOME: WelcomePage, Screen.SIGN_IN: SignInPage}


@pytest.fixture
def window(qtbot: QtBot, services: AppServices) -> Iterator[MainWindow]:
    """The window before anything is shown in it."""
    made = MainWindow(services, pages())
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def sign_in(window: MainWindow, actor: StaffMember = KARIN, *, is_demo: bool = False) -> None:
    """Begin a session as the sign-in does."""
    session = Session(actor, "Vasaskolan", is_demo=is_demo)
    window.navigator.session_started.emit(session)


def menu_of(window: MainWindow) -> list[str]:
    """What the side list names."""
    return [
        button.text()
        for button in window.findChildren(QPushButton)
        if button.isCheckable() and button.isVisibleTo(window)
    ]


def test_a_new_pc_is_welcomed(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    """Without data the first screen asks one question."""
    desk.has_school = False
    window.begin()
    qtbot.waitUntil(lambda: isinstance(window.page, WelcomePage))


def test_a_pc_with_a_school_asks_for_a_passphrase(qtbot: QtBot, window: MainWindow) -> None:
    """With data the first screen is the sign-in."""
    window.begin()
    qtbot.waitUntil(lambda: isinstance(window.page, SignInPage))


def test_a_teacher_begins_with_lessons(window: MainWindow) -> None:
    """And is offered nothing of class lists, consent, accounts or backups."""
    sign_in(window)
    assert window.navigator.place == Place(Screen.LESSON)
    assert menu_of(window) == [
        "Lessons",
        "Overview",
        "Timetable",
        "Registers",
        "Incidents",
        "Settings",
    ]
    assert "Karin Lindqvist" in texts(window)


def test_an_administrator_begins_with_students(window: MainWindow) -> None:
    """And marks nobody: lessons are the teachers'."""
    sign_in(window, ADA)
    assert window.navigator.place == Place(Screen.STUDENTS)
    assert "Lessons" not in menu_of(window)


def test_the_demo_says_that_it_is_one(window: MainWindow) -> None:
    """On every screen with a side list."""
    sign_in(window, is_demo=True)
    assert "Demo school" in texts(window)


def test_there_is_always_a_way_back(qtbot: QtBot, window: MainWindow) -> None:
    """The button and its key return to the screen before; at the start there is none."""
    sign_in(window)
    window.navigator.go(Screen.REVIEW, lesson_id=LessonId("maths"))
    assert {"review", "maths", "Back"} <= set(texts(window))
    press(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.navigator.place == Place(Screen.LESSON))
    assert "Back" not in texts(window)
    window.navigator.back()
    assert window.navigator.place == Place(Screen.LESSON)


def test_a_page_is_left_before_the_next_comes(window: MainWindow) -> None:
    """It may stop its camera and timers, and takes its header buttons along."""
    sign_in(window)
    PlainPage.left = 0
    window.navigator.start_at(Screen.HISTORY)
    assert PlainPage.left == 1
    assert len([b for b in window.findChildren(Button) if b.isVisible() and b.text() == "Own"]) <= 1


def test_signing_out_closes_the_data(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    """The records thread lets the school go, and the sign-in comes back."""
    window._services.records.open(desk.opener(), lambda _actor: sign_in(window))  # noqa: SLF001 - the window's own
    qtbot.waitUntil(lambda: window.session is not None)
    window.navigator.session_ended.emit()
    qtbot.waitUntil(lambda: getattr(desk.school, "is_closed", False))
    qtbot.waitUntil(lambda: isinstance(window.page, SignInPage))
    assert window.session is None


def test_signing_out_of_a_demo_on_a_new_pc_leads_to_the_question(
    qtbot: QtBot, desk: Desk, window: MainWindow
) -> None:
    """Without a school of its own there is nothing to sign in to."""
    desk.has_school = False
    sign_in(window, is_demo=True)
    window.navigator.session_ended.emit()
    qtbot.waitUntil(lambda: isinstance(window.page, WelcomePage))


def test_an_error_is_one_sentence_that_stays(window: MainWindow) -> None:
    """It stands under the header until it is closed."""
    sign_in(window)
    error = Refused("register_signed")
    window.notices.show_error(error)
    assert sentence_of(error) in texts(window)
    find(window, Button, "Close this message").click()
    assert sentence_of(error) not in texts(window)


def test_a_notice_may_offer_what_to_do(qtbot: QtBot, window: MainWindow) -> None:
    """Its button is heard by whoever put it up; good news leaves by itself."""
    window.notices.keep("Not saved.", Tone.LATE, "Save again")
    with qtbot.waitSignal(window.notices.acted):
        find(window, Button, "Save again").click()
    window.notices.tell("Saved.")
    assert "Save again" not in texts(window)
    window.notices.dismiss()
    assert "Saved." not in texts(window)


def test_what_no_screen_asked_for_is_told_too(qtbot: QtBot, window: MainWindow) -> None:
    """A job that fails without anybody listening reaches the notices."""
    window._services.records.run(lambda: 1 // 0)  # noqa: SLF001 - the window's own
    wanted = sentence_of(ZeroDivisionError())
    qtbot.waitUntil(lambda: wanted in texts(window))


def test_a_fault_of_the_program_is_said_plainly(qtbot: QtBot, window: MainWindow) -> None:
    """On any thread: a sentence without a traceback, and the program goes on."""
    window.crashes.install()
    try:
        thread = threading.Thread(target=lambda: 1 // 0)
        thread.start()
        thread.join()
        wanted = sentence_of(ZeroDivisionError())
        qtbot.waitUntil(lambda: wanted in texts(window))
        window.notices.dismiss()
        sys.excepthook(ValueError, ValueError("secret"), None)
        qtbot.waitUntil(lambda: wanted in texts(window))
        assert not any("secret" in words for words in texts(window))
    finally:
        window.crashes.uninstall()


def test_the_language_changes_at_once(qtbot: QtBot, desk: Desk, window: MainWindow) -> None:
    """The switch on the sign-in rebuilds the page and is remembered."""
    window.begin()
    qtbot.waitUntil(lambda: isinstance(window.page, SignInPage))
    before = window.page
    find(window, Button, "Svenska").click()
    assert desk.language == "sv"
    assert window.page is not before
    assert isinstance(window.page, SignInPage)


def test_long_titles_leave_room_for_the_buttons(window: MainWindow) -> None:
    """A title that is too long never pushes a button out of the window."""
    sign_in(window)
    window.resize(SMALLEST_SIZE)
    window.navigator.go(Screen.REVIEW, lesson_id=LessonId("x" * 300))
    own = find(window, Button, "Own")
    assert own.mapTo(window, own.rect().bottomRight()).x() <= window.width()
    labels = [each for each in window.findChildren(QLabel) if each.text().startswith("xx")]
    assert labels[0].toolTip() == labels[0].accessibleName()
    assert labels[0].text().endswith("…")


def test_long_work_is_told_until_it_is_done(
    qtbot: QtBot, window: MainWindow, records: RecordsThread
) -> None:
    """The header says so while a job is under way, whatever page is shown, and no longer."""
    sign_in(window)
    ends = threading.Event()
    records.run(lambda: ends.wait(10))
    qtbot.waitUntil(lambda: "Working…" in texts(window))
    ends.set()
    qtbot.waitUntil(lambda: "Working…" not in texts(window))


def test_new_schools_never_print_their_passphrase() -> None:
    """The answer of the first run may end in a log; its passphrase may not."""
    assert "hush" not in repr(NewSchool("Vasaskolan", "Ada", "ada", "hush"))


class HeldPage(PlainPage):
    """A page with something unsaved on it, until it says otherwise."""

    is_held = True

    @override
    def may_leave(self) -> bool:
        """Not while something would be lost."""
        return not HeldPage.is_held


def test_every_unsaved_thing_is_warned_of_on_closing(
    qtbot: QtBot, services: AppServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A warning counts for the try soon after it, not for one an hour or a saving later."""
    monkeypatch.setattr(main_window, "WARNED_MS", 40)
    monkeypatch.setattr(HeldPage, "is_held", True)
    window = MainWindow(services, dict.fromkeys(Screen, HeldPage))
    qtbot.addWidget(window)
    window.show()
    sign_in(window)
    assert not window.close()
    qtbot.wait(50)  # an hour, for this window
    assert not window.close()
    HeldPage.is_held = False
    window.navigator.start_at(Screen.HISTORY)
    HeldPage.is_held = True
    assert not window.close()
    assert window.close()


def test_a_failed_backup_is_told_and_keeps_nobody_out(
    qtbot: QtBot, desk: Desk, services: AppServices, window: MainWindow
) -> None:
    """On a full disk the first page opens as ever, and the notice stays until it is closed."""
    desk.refuse_backup = NotWritten("not_written", file="backups")
    opened: list[StaffMember] = []
    services.records.open(desk.opener(), opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    sign_in(window)
    assert window.navigator.place == Place(Screen.LESSON)
    wanted = "Today's backup could not be written."
    qtbot.waitUntil(lambda: any(wanted in words for words in texts(window)))
    assert desk.backed_up_by == [KARIN]
    assert not window.notices._timer.isActive()  # noqa: SLF001 - or it would leave by itself


def test_a_demo_needs_no_backup(
    qtbot: QtBot, desk: Desk, services: AppServices, window: MainWindow
) -> None:
    """It is gone with the program."""
    sign_in(window, is_demo=True)
    done: list[str] = []
    services.records.run(lambda: "asked", done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert desk.backed_up_by == []
