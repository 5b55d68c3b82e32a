"""Where the tour stops, what is said there, and what leads on to the next stop."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.lesson.choice_view import LessonChoicePage
from app.ui.lesson.view import LessonPage
from app.ui.widgets.buttons import Button, Kind
from app.ui.widgets.page import Page

Find = Callable[[Page], QWidget | None]


def _nothing(_page: Page) -> None:
    """Going on needs no act."""


@dataclass(frozen=True)
class Stop:
    """One stop.

    Attributes:
        find: the widget that is spoken of; None while its page is not there yet.
        title, words: what is said.
        go_on: what is done on the page before the next stop.
    """

    find: Find
    title: str
    words: str
    go_on: Callable[[Page], None] = _nothing


def _start(page: Page) -> QWidget | None:
    """The button that starts the lesson."""
    if not isinstance(page, LessonChoicePage) or page.presenter.day is None:
        return None
    buttons = page.findChildren(Button)
    return next((each for each in buttons if each.property("kind") == Kind.PRIMARY.value), None)


def _begin_lesson(page: Page) -> None:
    if isinstance(page, LessonChoicePage):
        page.presenter.start_now()


def _in_lesson(pick: Callable[[LessonPage], QWidget | None]) -> Find:
    return lambda page: pick(page) if isinstance(page, LessonPage) else None


def stops() -> tuple[Stop, ...]:
    """All of them, in the language of the moment."""
    return (*_before(), *_while_they_come(), *_afterwards())


def _before() -> tuple[Stop, ...]:
    return (
        Stop(
            _start,
            QCoreApplication.translate("tour", "The lesson that is on now"),
            QCoreApplication.translate(
                "tour", "It is chosen already. Enter starts it; the tour does that for you."
            ),
            _begin_lesson,
        ),
    )


def _while_they_come() -> tuple[Stop, ...]:
    return (
        Stop(
            _in_lesson(lambda page: page.preview),
            QCoreApplication.translate("tour", "The check-in spot"),
            QCoreApplication.translate(
                "tour",
                "Students step up one by one, with a card or, where a decision allows it, with"
                " their face. Outside the spot nothing is examined and all is blurred.",
            ),
        ),
        Stop(
            _in_lesson(lambda page: page.students.list),
            QCoreApplication.translate("tour", "The list"),
            QCoreApplication.translate(
                "tour",
                "Whoever checks in moves to Present by themselves. The machine only proposes:"
                " until you sign, every mark can be changed. One key marks the chosen row.",
            ),
        ),
        Stop(
            _in_lesson(lambda page: page.students.search),
            QCoreApplication.translate("tour", "Roll call by name"),
            QCoreApplication.translate(
                "tour", "Type a few letters. That alone takes the whole roll, without any camera."
            ),
        ),
    )


def _afterwards() -> tuple[Stop, ...]:
    return (
        Stop(
            _in_lesson(lambda page: page.events),
            QCoreApplication.translate("tour", "What just happened"),
            QCoreApplication.translate("tour", "The last events, each of which can be undone."),
        ),
        Stop(
            _in_lesson(lambda page: next(reversed(page.header_widgets()), None)),
            QCoreApplication.translate("tour", "Review and sign"),
            QCoreApplication.translate(
                "tour",
                "Whoever has no mark is decided by you. Then you sign, and the register counts.",
            ),
        ),
        Stop(
            lambda page: page.window().findChild(QWidget, "header"),
            QCoreApplication.translate("tour", "Other people, other screens"),
            QCoreApplication.translate(
                "tour",
                "Back leads to the start, where your name signs you out. Come in again as the"
                " administrator, the principal or the data protection officer: the sign-in page"
                " names them. F1 helps on every screen.",
            ),
        ),
    )
