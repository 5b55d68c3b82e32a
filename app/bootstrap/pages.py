"""Which page belongs to which screen.

Only the first pages are loaded at the start; the others while somebody reads or types there.
"""

from collections.abc import Mapping
from functools import partial

from app.bootstrap.services import Composition
from app.ui.navigation import Screen
from app.ui.sign_in.view import SignInPage
from app.ui.welcome.view import WelcomePage
from app.ui.widgets.page import Page, PageContext, PageFactory

SIGNED_IN = (
    Screen.START,
    Screen.LESSON,
    Screen.OVERVIEW,
    Screen.REVIEW,
    Screen.HISTORY,
    Screen.STUDENTS,
    Screen.CONSENTS,
    Screen.KIOSK,
    Screen.STAFF,
    Screen.TIMETABLE,
    Screen.CAMERA,
    Screen.BACKUP,
    Screen.SETTINGS,
    Screen.REQUESTS,
    Screen.RETENTION,
    Screen.AUDIT,
    Screen.INCIDENTS,
    Screen.LOGS,
    Screen.DECISIONS,
    Screen.ASSESSMENT,
    Screen.PROCESSING,
    Screen.NUMBERS,
)


def pages(composition: Composition) -> Mapping[Screen, PageFactory]:
    """Every screen's factory."""
    later = dict.fromkeys(SIGNED_IN, partial(_page, composition))
    return {Screen.WELCOME: WelcomePage, Screen.SIGN_IN: SignInPage, **later}


def load_ahead() -> None:
    """Load what is needed after signing in; on any thread, while nobody waits."""
    import app.bootstrap.demo  # noqa: PLC0415 - late, for a fast start
    import app.bootstrap.opening  # noqa: PLC0415 - late, for a fast start
    import app.bootstrap.signed_in  # noqa: F401, PLC0415 - late, for a fast start
    from recognition.backends import (  # noqa: PLC0415 - late, for a fast start
        import_what_a_lesson_needs,
    )

    import_what_a_lesson_needs()


def _page(composition: Composition, context: PageContext) -> Page:
    from app.bootstrap.signed_in import make_page  # noqa: PLC0415 - late, for a fast start

    return make_page(composition, context)
