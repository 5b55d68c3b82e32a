"""An error stands until something succeeds that the same screen asked for after it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.errors import Refused
from app.ui.notices import Notices
from app.ui.parts.presenter import Asking
from app.ui.session import AppServices
from app.usecases.ports import School
from tests.support.screens import OpenedDesk


@pytest.fixture
def opened(qtbot: QtBot, services: AppServices, tmp_path: Path) -> OpenedDesk:
    """A school that answers."""
    return OpenedDesk.over(qtbot, services, tmp_path)


@pytest.fixture
def told(opened: OpenedDesk) -> tuple[Asking, list[str]]:
    """A screen's presenter, and what its window shows: the words, or nothing where it went."""
    asking, notices, shown = Asking(opened.records), Notices(), list[str]()
    notices.setParent(asking)
    notices.follow(asking)
    notices.shown.connect(lambda words, _tone, _action: shown.append(words))
    notices.hidden.connect(lambda: shown.append(""))
    return asking, shown


def refuse(_school: School) -> None:
    """As a use case does."""
    raise Refused("register_not_signed")


def test_the_next_success_takes_an_error_down(
    opened: OpenedDesk, told: tuple[Asking, list[str]]
) -> None:
    """Once; a success without an error before it touches nothing."""
    asking, shown = told
    asking.ask(bool, lambda _: None)
    asking.ask(refuse, lambda _: None)
    opened.settle()
    assert len(shown) == 1
    asking.ask(bool, lambda _: None)
    asking.ask(bool, lambda _: None)
    opened.settle()
    assert shown[1:] == [""]


def test_what_was_asked_before_it_takes_no_error_down(
    opened: OpenedDesk, told: tuple[Asking, list[str]]
) -> None:
    """A page reads two things at once: that the second came does not hide that the first failed."""
    asking, shown = told
    asking.ask(refuse, lambda _: None)
    asking.ask(bool, lambda _: None)
    opened.settle()
    assert len(shown) == 1
    assert shown[0]
