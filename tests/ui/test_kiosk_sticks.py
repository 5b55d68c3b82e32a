"""Memory sticks at the kiosk: looked for when asked, and never on the thread that draws."""

import threading
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.ui.kiosk.request_view import RequestView
from app.ui.widgets.buttons import Button
from tests.support.ui import find, texts


def test_sticks_are_looked_for_off_the_thread_that_draws(qtbot: QtBot) -> None:
    """A volume that does not answer holds up nobody; nothing is looked for before it is asked."""
    threads: list[threading.Thread] = []

    def sticks() -> tuple[tuple[str, Path], ...]:
        threads.append(threading.current_thread())
        return (("Blue stick", Path("blue")),)

    view = RequestView(sticks)
    qtbot.addWidget(view)
    view.show()
    assert not threads
    find(view, Button, "Take everything along").click()
    qtbot.waitUntil(lambda: any("It is not locked" in said for said in texts(view)))
    assert threads != [threading.main_thread()]
    with qtbot.waitSignal(view.stick_chosen) as chosen:
        find(view, Button, "Save on Blue stick").click()
    assert chosen.args == [Path("blue")]
