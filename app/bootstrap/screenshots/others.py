"""Every page that the scenes of a day have not shown, and what each button with dots opens there.

For each kind of member of staff. A dialog that several pages or roles share is shown once.
"""

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtWidgets import QPushButton, QTabWidget

from app.bootstrap.screenshots.cases import fill
from app.bootstrap.screenshots.studio import Studio
from app.ui.actions import screens_for
from app.ui.audit.view import AuditPage
from app.ui.navigation import Screen
from app.ui.parts.controls import Sheet
from app.ui.session import DemoHint, Session
from app.ui.sign_in.view import SignInPage
from app.ui.widgets.tables import DataTable
from app.usecases.ports import School

SHOWN_ALREADY: Final = {Screen.LESSON, Screen.HISTORY, Screen.STUDENTS, Screen.STAFF}
READS_FOR_MS = 400
OPENS_FOR_MS = 60
DOTS = "…"


def every_other_page(studio: Studio) -> Iterator[str]:
    """Show one after the other; gives the name of each picture when it can be taken."""
    hint = studio.composition.services().demo()
    if hint is None:
        raise LookupError("the demo is not at hand")
    shown: set[str] = set()
    for role, user_name in _people(hint).items():
        come_in(studio, user_name, hint.passphrase)
        session = studio.window.session
        if session is None:
            raise LookupError("nobody is signed in")
        _fill(studio, session)
        for screen in screens_for(session):
            _go_to(studio, screen)
            name = f"{role}-{screen.value.replace('_', '-')}"
            if screen not in SHOWN_ALREADY:
                yield name
            yield from _leaves(studio, name, shown)
            yield from _dialogs(studio, name, shown)
    _run_an_audit(studio)
    yield "officer-audit-run"
    studio.window.help.toggle()
    studio.wait(READS_FOR_MS)
    yield "help"
    studio.window.help.close()
    studio.window.lock()
    yield "locked"


def _fill(studio: Studio, session: Session) -> None:
    """What has happened before, so that pages and dialogs have something to show."""

    def job(school: School) -> bool:
        fill(school, session.actor, studio.language)
        return True

    studio.ask_school(job)


def _people(hint: DemoHint) -> dict[str, str]:
    return {
        "teacher": hint.teacher,
        "administrator": hint.administrator,
        "controller": hint.controller,
        "officer": hint.officer,
    }


def _go_to(studio: Studio, screen: Screen) -> None:
    studio.window.navigator.start_at(screen)
    studio.ask_school(lambda _school: True)
    studio.wait(READS_FOR_MS)
    for table in studio.window.findChildren(DataTable):
        if table.isVisible() and not table.currentIndex().isValid():
            table.selectRow(0)


def _leaves(studio: Studio, page: str, shown: set[str]) -> Iterator[str]:
    """What stands behind each tab but the first; the same of another role is not shown again."""
    for tabs in studio.window.findChildren(QTabWidget):
        for number in range(1, tabs.count()):
            name = f"{tabs.accessibleName()} {tabs.tabText(number)}"
            if tabs.isVisible() and name not in shown:
                shown.add(name)
                tabs.setCurrentIndex(number)
                studio.ask_school(lambda _school: True)
                studio.wait(READS_FOR_MS)
                yield f"{page}-leaf-{number}-{len(shown)}"
        if tabs.isVisible():
            tabs.setCurrentIndex(0)


def _dialogs(studio: Studio, page: str, shown: set[str]) -> Iterator[str]:
    """Open what each button with dots opens, and close it unused."""
    words = [each.text() for each in _doors(studio)]
    for door in words:
        button = next((each for each in _doors(studio) if each.text() == door), None)
        if button is None:
            continue
        button.click()
        studio.wait(OPENS_FOR_MS)
        sheet = next((each for each in _sheets(studio)), None)
        if sheet is not None:
            studio.ask_school(lambda _school: True)
            studio.wait(READS_FOR_MS)
            name = _called(sheet)
            if name not in shown:
                shown.add(name)
                yield f"{page}-{_slug(type(sheet).__name__)}-{len(shown)}"
        studio.close_dialogs()


def _doors(studio: Studio) -> list[QPushButton]:
    buttons: list[QPushButton] = studio.window.findChildren(QPushButton)
    return [
        each
        for each in buttons
        if each.text().endswith(DOTS)
        and each.isVisible()
        and each.isEnabled()
        and each.menu() is None
    ]


def _sheets(studio: Studio) -> list[Sheet]:
    return [each for each in studio.window.findChildren(Sheet) if each.isVisible()]


def _called(sheet: Sheet) -> str:
    return f"{type(sheet).__name__} {sheet.windowTitle()}"


def _slug(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name).lower()


def _run_an_audit(studio: Studio) -> None:
    _go_to(studio, Screen.AUDIT)
    page = studio.page(AuditPage)
    page.presenter.run()
    studio.until(lambda: page.presenter.chosen is not None)
    studio.wait(READS_FOR_MS)


def come_in(studio: Studio, user_name: str, passphrase: str) -> None:
    """Sign in as somebody else."""
    studio.close_dialogs()
    window = studio.window
    window.navigator.session_ended.emit()
    page = studio.page(SignInPage)
    studio.until(lambda: page.name.count() > 0)
    page.presenter.sign_in(user_name, passphrase)
    studio.until(lambda: window.session is not None and window.session.actor.user_name == user_name)
