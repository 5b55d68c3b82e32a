"""Words for kinds: every kind has one."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.accounts.staff import Role
from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.mark import Mark, MarkKind
from app.settings import DEVICE_SETTINGS, SCHOOL_SETTINGS
from app.text import words
from app.text.language import install_translator
from recognition.quality import QualityReason
from recognition.spot import VisitPhase


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    """Words are compared in English."""
    install_translator(qapp, "en")


def made(kind: MarkKind, minutes_late: int = 0) -> Mark:
    """A mark of this kind."""
    at = datetime(2026, 11, 23, 7, 24, tzinfo=UTC)
    return Mark(LessonId("lesson"), StudentId("student"), kind, at, minutes_late)


def test_every_kind_has_its_own_word() -> None:
    """No two kinds of mark are called the same, and nobody decided is a word too."""
    told = {words.mark_kind(kind) for kind in (None, *MarkKind)}
    assert len(told) == len(MarkKind) + 1


def test_late_is_told_with_its_minutes() -> None:
    """A late mark says how late; others have nothing to add."""
    assert words.mark(made(MarkKind.LATE, 4)) == "Late 4 min"
    assert words.mark(made(MarkKind.LATE)) == "Late"
    assert words.mark(made(MarkKind.PRESENT)) == "Present"
    assert words.mark(None) == "Not marked"


def test_every_reason_is_something_to_do() -> None:
    """Each reason against a picture is a sentence to act on."""
    assert all(words.quality_reason(reason).endswith(".") for reason in QualityReason)


def test_every_phase_of_a_visit_has_words() -> None:
    """Whoever stands at the spot can always read what to do."""
    assert len({words.visit_phase(phase) for phase in VisitPhase}) == len(VisitPhase)


def test_every_setting_and_choice_has_words() -> None:
    """A form shows labels, helps and choices, never keys."""
    for setting in (*SCHOOL_SETTINGS, *DEVICE_SETTINGS):
        assert words.setting_name(setting.key) != setting.key
        assert words.setting_help(setting.key)
        assert all(words.setting_choice(choice) != choice for choice in setting.choices)


def test_what_is_not_known_is_shown_as_it_is() -> None:
    """A role, choice or setting of another version shows under its key."""
    assert words.role_name("principal") == "principal"
    assert words.setting_choice("blue") == "blue"
    assert words.setting_help("blue") == ""


def test_every_role_has_a_name() -> None:
    """Each role is a word in a sentence."""
    assert all(words.role_name(role) for role in Role)


def test_minutes_are_counted() -> None:
    """The number stands in the words."""
    assert words.minutes(4).startswith("4 minute")


def test_early_is_told_with_its_minutes() -> None:
    """Whoever came late and left early is told with both."""
    mark = replace(made(MarkKind.LATE, 4), minutes_early=10)
    assert words.mark(mark) == "Late 4 min, left 10 min early"


@pytest.mark.parametrize(
    ("name", "told"), [("214", "Room 214"), ("B12", "B12"), ("Aulan", "Aulan"), ("", "")]
)
def test_a_bare_number_is_a_room(name: str, told: str) -> None:
    """A name of its own is left as the school writes it."""
    assert words.room(name) == told


@pytest.mark.parametrize(
    ("label", "told"), [("camera 0", "Camera 0"), ("1", "Camera 1"), ("Logi C270", "Logi C270")]
)
def test_a_camera_without_a_name_has_its_number(label: str, told: str) -> None:
    """The maker's name is left as the system gives it."""
    assert words.camera_name(label) == told
