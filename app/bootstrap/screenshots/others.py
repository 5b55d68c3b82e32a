"""Every page that the scenes of a day have not shown, for each kind of member of staff."""

from collections.abc import Iterator
from typing import Final

from app.bootstrap.screenshots.studio import Studio
from app.ui.actions import screens_for
from app.ui.navigation import Screen
from app.ui.sign_in.view import SignInPage

SHOWN_ALREADY: Final = {Screen.LESSON, Screen.HISTORY, Screen.STUDENTS, Screen.STAFF}
READS_FOR_MS = 400


def every_other_page(studio: Studio) -> Iterator[str]:
    """Show one after the other; gives the name of each picture when it can be taken."""
    hint = studio.composition.services().demo()
    if hint is None:
        raise LookupError("the demo is not at hand")
    people = {
        "teacher": hint.teacher,
        "administrator": hint.administrator,
        "controller": hint.controller,
        "officer": hint.officer,
    }
    for role, user_name in people.items():
        _come_in(studio, user_name, hint.passphrase)
        session = studio.window.session
        if session is None:
            raise LookupError("nobody is signed in")
        for screen in screens_for(session):
            if screen not in SHOWN_ALREADY:
                studio.window.navigator.start_at(screen)
                studio.ask_school(lambda _school: True)
                studio.wait(READS_FOR_MS)
                yield f"{role}-{screen.value.replace('_', '-')}"
    studio.window.help.toggle()
    studio.wait(READS_FOR_MS)
    yield "help"
    studio.window.help.close()


def _come_in(studio: Studio, user_name: str, passphrase: str) -> None:
    studio.close_dialogs()
    window = studio.window
    window.navigator.session_ended.emit()
    page = studio.page(SignInPage)
    studio.until(lambda: page.name.count() > 0)
    page.presenter.sign_in(user_name, passphrase)
    studio.until(lambda: window.session is not None and window.session.actor.user_name == user_name)
