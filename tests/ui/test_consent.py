"""Consent: nothing chosen beforehand, refused with the reason, withdrawn in one act."""

import hashlib
from pathlib import Path

import pytest
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from app.domain.class_list.guardians import end_of_school_year
from app.ui.actions import screens_for
from app.ui.consent.ending import ConsentsPage
from app.ui.consent.steps import AskingStep, PageStep
from app.ui.consent.view import ConsentDialog
from app.ui.navigation import Screen
from app.ui.session import AppServices, Session
from app.ui.students.view import StudentsPage
from app.ui.widgets.buttons import Button
from app.usecases.consent.withdraw_consent import withdraw_consent
from privacy.at_rest.vault import Vault
from privacy.consent.form import FormReference
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from tests.support.forms import code_image
from tests.support.school import MONDAY, SmallSchool
from tests.support.screens import NO_CAMERA, OpenedDesk, child, open_sheet, pick, unnamed_controls
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


def asking(desk: OpenedDesk, given_name: str = "Bo") -> tuple[ConsentDialog, AskingStep]:
    """The dialog, at the question."""
    dialog = opened(desk, given_name)
    find(dialog, Button, "Ask for consent…").click()
    step = child(dialog, AskingStep)
    desk.qtbot.waitUntil(step.isVisible)
    return dialog, step


def answer(step: AskingStep, who: str = "The student and a guardian") -> None:
    """Both questions answered."""
    for words in (who, "The end of the school year, 30 June 2027"):
        find(step, QRadioButton, words).setChecked(True)


def test_r16_nothing_is_chosen_beforehand(unlocked: OpenedDesk) -> None:
    """Every answer is the person's own; yes opens when all are there, no is open at once."""
    _, step = asking(unlocked)
    assert not any(radio.isChecked() for radio in step.findChildren(QRadioButton))
    assert not step.yes.isEnabled()
    assert step.no.isEnabled()
    answer(step)
    unlocked.qtbot.waitUntil(step.yes.isEnabled)


def test_yes_and_no_are_alike(unlocked: OpenedDesk) -> None:
    """Neither button is larger, coloured or beneath the keyboard."""
    _, step = asking(unlocked)
    assert step.yes.size() == step.no.size()
    assert step.yes.property("kind") == step.no.property("kind")
    assert not step.yes.hasFocus()


def test_a_long_notice_is_read_to_its_end(unlocked: OpenedDesk) -> None:
    """Until the last line has been in sight there is no yes."""
    _, step = asking(unlocked)
    step.notice.setPlainText("line\n" * 500)
    step._is_read = False  # noqa: SLF001 - as for a notice of that length from the beginning
    answer(step)
    assert not step.yes.isEnabled()
    bar = step.notice.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert step.yes.isEnabled()


def test_saying_no_records_nothing(unlocked: OpenedDesk) -> None:
    """No leads back to where one was, and the ledger is as it was."""
    head = unlocked.ask(lambda small: small.school.ledger.head)
    dialog, step = asking(unlocked)
    step.no.click()
    unlocked.settle()
    assert find(dialog, Button, "Ask for consent…").isVisible()
    assert unlocked.ask(lambda small: small.school.ledger.head) == head


def test_r16_a_consent_is_recorded_as_it_was_given(unlocked: OpenedDesk) -> None:
    """Who, how and until when stand in the ledger with the notice that was shown."""
    dialog, step = asking(unlocked)
    answer(step)
    unlocked.qtbot.waitUntil(step.yes.isEnabled)
    step.yes.click()
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
    _, step = asking(unlocked)
    assert "Notice (en)" in step.notice.toPlainText()
    step.language.setCurrentIndex(step.language.findData("sv"))
    assert "Notice (sv)" in step.notice.toPlainText()


def test_a_receipt_is_written_where_somebody_says(unlocked: OpenedDesk, tmp_path: Path) -> None:
    """As PDF, and as JSON where the file is called so; for what happened before, too."""
    dialog = opened(unlocked, "Ada")
    for name, begins in (("receipt.pdf", b"%PDF-"), ("receipt.json", b"{")):
        find(dialog, Button, "Receipt…").click()
        pick(dialog, tmp_path / name)
        unlocked.qtbot.waitUntil((tmp_path / name).exists)
        unlocked.settle()
        assert (tmp_path / name).read_bytes().startswith(begins)


def test_a_signed_form_is_opened_and_recorded(unlocked: OpenedDesk, tmp_path: Path) -> None:
    """The code on the page leads to the form; the digest of the file is on record."""

    def reference(small: SmallSchool) -> FormReference:
        subject = SubjectRef(small.student("2").subject_ref)
        return FormReference(subject, Purpose.FACE_AT_SPOT, "2026-11", "sv")

    page = tmp_path / "page.png"
    assert code_image(unlocked.ask(reference).payload()).save(str(page))
    dialog = opened(unlocked, "Bo")
    find(dialog, Button, "Open a signed form…").click()
    pick(dialog, page)
    unlocked.qtbot.waitUntil(lambda: bool(dialog.findChildren(PageStep)))
    step = child(dialog, PageStep)
    assert not step.record.isEnabled()
    for words in ("The student and a guardian", "The end of the school year, 30 June 2027"):
        find(step, QRadioButton, words).setChecked(True)
    step.record.click()
    unlocked.qtbot.waitUntil(lambda: "The consent is on record" in texts(dialog))

    def digest(small: SmallSchool) -> str:
        subject = SubjectRef(small.student("2").subject_ref)
        given = small.school.consents.standing(subject, Purpose.FACE_AT_SPOT)
        assert given is not None
        return given.page_sha256

    assert unlocked.ask(digest) == hashlib.sha256(page.read_bytes()).hexdigest()


def test_the_form_is_written_where_somebody_says(unlocked: OpenedDesk, tmp_path: Path) -> None:
    """A PDF with the notice in full."""
    dialog = opened(unlocked, "Bo")
    find(dialog, Button, "Form as PDF…").click()
    pick(dialog, tmp_path / "form.pdf")
    unlocked.qtbot.waitUntil((tmp_path / "form.pdf").exists)
    unlocked.settle()
    assert (tmp_path / "form.pdf").read_bytes().startswith(b"%PDF-")


def test_a_locked_school_says_why(locked: OpenedDesk) -> None:
    """Without a decision there is no form, only the reason."""
    dialog = opened(locked, "Bo")
    assert any("no decision stands" in words for words in texts(dialog))
    assert not dialog.findChildren(QRadioButton)
    assert "Ask for consent…" not in texts(dialog)


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
    dialog, _ = asking(unlocked)
    assert not unnamed_controls(dialog)


def ending_page(desk: OpenedDesk) -> ConsentsPage:
    """The page of consents that end soon, filled."""
    page = desk.show(ConsentsPage(desk.context(desk.small.administrator, Screen.CONSENTS)))
    desk.settle()
    return page


def rows(page: ConsentsPage) -> list[list[str]]:
    """What the list says."""
    model = page.table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_office_sees_what_ends_within_a_month_and_asks_again(unlocked: OpenedDesk) -> None:
    """Nothing far ahead; what is near leads to the same question as the first time."""
    page = ending_page(unlocked)
    assert rows(page) == []
    assert not page.ask_button.isEnabled()
    unlocked.ask(lambda small: small.clock.advance(days=180))
    page.presenter.open()
    unlocked.settle()
    unlocked.qtbot.waitUntil(lambda: bool(rows(page)))
    assert rows(page) == [
        ["Ada Alm", "Face at the spot", "11 June 2027", "the time runs out"],
    ]
    page.ask_button.click()
    unlocked.qtbot.waitUntil(lambda: bool(page.findChildren(ConsentDialog)))
    unlocked.settle()
    dialog = open_sheet(page)
    find(dialog, Button, "Ask again…").click()
    step = child(dialog, AskingStep)
    unlocked.qtbot.waitUntil(step.isVisible)
    unlocked.qtbot.wait(10)  # until the dialog has its place
    assert not any(radio.isChecked() for radio in step.findChildren(QRadioButton))


def test_r18_only_the_office_has_the_page(unlocked: OpenedDesk) -> None:
    """Nobody who sets marks is offered the list of who agreed to what."""
    for actor in (unlocked.small.administrator, unlocked.small.teacher):
        offered = screens_for(Session(actor, "Small school"))
        assert (Screen.CONSENTS in offered) is (actor == unlocked.small.administrator)
