"""Going through the pages of everybody, and what could not be used there."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog, QLineEdit, QPushButton, QWidget

from app.bootstrap.screenshots.studio import Studio
from app.domain.accounts.staff import StaffMember
from app.storage.school import School
from app.ui.actions import screens_for
from app.ui.navigation import Screen
from app.ui.session import Session
from tests.support.school import PASSPHRASE
from tests.support.ui import controls, cut_texts, unnamed
from tests.support.ui_focus import is_one_of_several, jumps_back

ACCOUNTS = {
    "administrator": "office",
    "teacher": "tess",
    "substitute": "sam",
    "controller": "conny",
    "officer": "dora",
}
SMALLEST_TARGET = 24
PATIENCE = 20


def sign_in(studio: Studio, user_name: str) -> Session:
    """Begin somebody's session as the sign-in page does."""
    services = studio.composition.services()
    begun: list[Session] = []

    def describe(actor: StaffMember) -> None:
        services.records.submit(lambda school: services.describe(school, actor), begun.append)

    services.records.open(services.open_school(user_name, PASSPHRASE), describe)
    studio.until(lambda: bool(begun))
    studio.window.navigator.session_started.emit(begun[0])
    return begun[0]


def is_small(button: QAbstractButton) -> bool:
    """Smaller than 24 pixels one way; a tick or a dot is hit by its words, too."""
    return min(button.width(), button.height()) < SMALLEST_TARGET


def is_out_of_reach(widget: QWidget) -> bool:
    """What the keyboard never comes to; a sign inside a line to type in is part of the line."""
    is_inside = isinstance(widget.parent(), QLineEdit) or is_one_of_several(widget)
    return not is_inside and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus


def faults(window: QWidget) -> list[str]:
    """What somebody could not use there."""
    pressed = [
        each
        for each in controls(window)
        if isinstance(each, QAbstractButton) and not isinstance(each.parent(), QLineEdit)
    ]
    small = [f"small: {each.text()} {each.size().toTuple()}" for each in pressed if is_small(each)]
    return [
        *(f"no name: {each}" for each in unnamed(window)),
        *small,
        *(f"not by keyboard: {each}" for each in controls(window) if is_out_of_reach(each)),
        *(f"cut: {words}" for words in cut_texts(window)),
    ]


def settled_faults(studio: Studio, window: QWidget) -> list[str]:
    """What is still wrong when everything has been read and laid out."""
    found = faults(window)
    for _ in range(PATIENCE):
        studio.wait(30)
        found = faults(window)
        if not found:
            break
    return found


def open_dialogs(window: QWidget) -> list[QDialog]:
    """The dialogs that stand before the page."""
    return [each for each in window.findChildren(QDialog) if each.isVisible()]


def faults_in_dialogs(studio: Studio) -> list[str]:
    """Press each button that promises a dialog, look at what opens, and close it unused."""
    window, found = studio.window, []
    doors = [
        each
        for each in window.findChildren(QPushButton)
        if each.text().endswith("…") and each.isVisible() and each.isEnabled() and not each.menu()
    ]
    for door in doors:
        door.click()
        studio.wait(20)
        for dialog in open_dialogs(window):
            if not isinstance(dialog, QFileDialog):
                wrong = settled_faults(studio, dialog) + jumps_back(dialog)
                found += [f"{door.text()}: {fault}" for fault in wrong]
            dialog.reject()
        studio.wait(10)
    return found


def walk(studio: Studio, role: str, look: Callable[[Screen], list[str]]) -> list[str]:
    """What `look` finds on each page of the side list of whoever has a role."""
    found: list[str] = []
    for screen in screens_for(sign_in(studio, ACCOUNTS[role])):
        studio.window.navigator.start_at(screen)
        studio.ask_school(lambda school: isinstance(school, School))
        found += [f"{screen}: {fault}" for fault in look(screen)]
    return found
