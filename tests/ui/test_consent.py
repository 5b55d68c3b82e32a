"""Consent: nothing chosen beforehand, refused with the reason, withdrawn in one act."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QRadioButton, QTextBrowser
from pytestqt.qtbot import QtBot

from app.domain.guardians import end_of_school_year
from app.ui.consent.view import ConsentDialog
from app.ui.navigation import Screen
from app.ui.session import AppServices
from app.ui.students.view import StudentsPage
from app.ui.widgets.buttons import Button
from app.usecases.consent.withdraw_consent import withdraw_consent
from privacy.at_rest.vault import Vault
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from tests.support.school import MONDAY, SmallSchool
from tests.support.screens import NO_CAMERA, OpenedDesk, child, open_sheet, unnamed_controls
from tests.support.ui import find, texts


def enrol_ada(small: SmallSchool) -> None:
    """Ada has a consent and a template."""
    small.enrol("1")


def withdraw_ada(small: SmallSchool) -> None:
    """Somebody else has withdrawn it meanwhile."""
    withdraw_consent(small.school, small.administrator, small.id_of("1"))


@pytest.fixture
def unlocked(qtbot: QtBot, services: AppServices, tmp_path: Path) -> OpenedDesk:
    """A demo school: its invented decision unlocks faces."""
    return OpenedDesk.over(qtbot, services, tmp_path, enrol_ada, demo=True)


@pytest.fixture
def locked(qtbot: QtBot, services: AppServices, tmp_path: Path) -> OpenedDesk:
    """A real school: no decision can stand yet."""
    return OpenedDesk.over(qtbot, services, tmp_path)


def opened(desk: OpenedDesk, given_name: str) -> ConsentDialog:
    """The dialog of a student, ready."""
    context = desk.context(desk.small.administrator, Screen.STUDENTS)
    page = desk.show(StudentsPage(context, NO_CAMERA))
    everybody = page.presenter.everybody
    wanted = next(each for each in everybody if each.student.given_name == given_name)
    page.presenter.choose(wanted.student.id)
    find(page, Button, "Consent…").click()
    desk.settle()
    dialog = open_sheet(page)
    assert isinstance(dialog, ConsentDialog)
    return dialog


def stands(small: SmallSchool, number: str) -> bool:
    """Whether a face consent stands."""
    subject = SubjectRef(small.student(number).subject_ref)
    return small.school.consents.standing(subject, Purpose.FACE_AT_SPOT) is not None


def test_nothing_is_chosen_beforehand(unlocked: OpenedDesk) -> None:
    """Every answer is the person's own, and recording is closed until all are there."""
    dialog = opened(unlocked, "Bo")
    assert not any(radio.isChecked() for radio in dialog.findChildren(QRadioButton))
    assert not find(dialog, Button, "Record the consent").isEnabled()


def test_a_consent_is_recorded_as_it_was_given(unlocked: OpenedDesk) -> None:
    """Who, how and until when stand in the ledger with the notice that was shown."""
    dialog = opened(unlocked, "Bo")
    for words in ("Both", "Here, on the spot", "The end of the school year, 30 June 2027"):
        find(dialog, QRadioButton, words).setChecked(True)
    find(dialog, Button, "Record the consent").click()
    unlocked.qtbot.waitUntil(lambda: "The consent is on record" in texts(dialog))

    def consent(small: SmallSchool) -> tuple[str, str, str, str]:
        subject = SubjectRef(small.student("2").subject_ref)
        given = small.school.consents.standing(subject, Purpose.FACE_AT_SPOT)
        assert given is not None
        until = given.valid_until.isoformat()
        return given.acted_by.value, given.method, given.notice_language, until

    assert unlocked.ask(consent) == ("both", "on_screen", "en", "2027-06-30")


def test_the_notice_is_shown_in_the_chosen_language(unlocked: OpenedDesk) -> None:
    """Changing the language changes the text that the record will name."""
    dialog = opened(unlocked, "Bo")
    notice, languages = child(dialog, QTextBrowser), child(dialog, QComboBox)
    assert "Notice (en)" in notice.toPlainText()
    languages.setCurrentIndex(languages.findData("sv"))
    assert "Notice (sv)" in notice.toPlainText()


def test_a_locked_school_says_why(locked: OpenedDesk) -> None:
    """Without a decision there is no form, only the reason."""
    dialog = opened(locked, "Bo")
    assert any("no decision stands" in words for words in texts(dialog))
    assert not dialog.findChildren(QRadioButton)
    assert "Record the consent" not in texts(dialog)


@pytest.mark.parametrize("given_name", ["C.", "D."])
def test_protected_and_unknown_identities_are_refused(
    unlocked: OpenedDesk, given_name: str
) -> None:
    """Nobody whose identity is protected, or not known to be open, is ever asked."""
    dialog = opened(unlocked, given_name)
    assert any("identity is protected" in words for words in texts(dialog))
    assert not dialog.findChildren(QRadioButton)


def test_withdrawing_is_one_act_and_gives_a_receipt(unlocked: OpenedDesk) -> None:
    """One press, no question, no reason; the template is gone when the receipt is there."""
    dialog = opened(unlocked, "Ada")
    find(dialog, Button, "Withdraw the consent").click()
    unlocked.qtbot.waitUntil(lambda: "Withdrawn. What stood on it is erased" in texts(dialog))
    assert "23 November 2026 09:00" in texts(dialog)
    assert not unlocked.ask(lambda small: stands(small, "1"))

    def template(small: SmallSchool) -> bool:
        vault: Vault = small.school.vault
        return vault.holds(SubjectRef(small.student("1").subject_ref))

    assert not unlocked.ask(template)


def test_leaving_keeps_everything_as_it_was(unlocked: OpenedDesk) -> None:
    """Closing the dialog records nothing and withdraws nothing."""
    opened(unlocked, "Ada").reject()
    unlocked.settle()
    assert unlocked.ask(lambda small: stands(small, "1"))


def test_a_failure_is_told_in_the_dialog(unlocked: OpenedDesk) -> None:
    """What goes wrong stands in the dialog, which stays open."""
    dialog = opened(unlocked, "Ada")
    unlocked.ask(
        lambda small: withdraw_consent(small.school, small.administrator, small.id_of("1"))
    )
    find(dialog, Button, "Withdraw the consent").click()
    unlocked.qtbot.waitUntil(lambda: bool(dialog.problem))
    assert dialog.isVisible()


def test_a_school_year_ends_in_june() -> None:
    """The longest a consent can hold is the coming thirtieth of June."""
    assert end_of_school_year(MONDAY.date()).isoformat() == "2027-06-30"
    assert end_of_school_year(MONDAY.date().replace(month=3)).isoformat() == "2026-06-30"


def test_every_control_of_the_consent_dialog_has_a_name(unlocked: OpenedDesk) -> None:
    """A screen reader can name whatever can be pressed or typed in."""
    assert not unnamed_controls(opened(unlocked, "Bo"))
