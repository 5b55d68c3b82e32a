"""Comments on the assessment beside its sections, as the officer and the controller use them."""

from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.accountability.assessment_sections import Section, sections_for
from app.domain.accounts.staff import StaffMember
from app.domain.roll_call.camera_kind import CameraKind
from app.ui.decisions.open_comments import OpenCommentsSheet
from app.ui.decisions.recipes import DecisionRecipes
from app.ui.decisions.thread import ThreadView
from app.ui.decisions.view import DecisionsPage
from app.ui.navigation import Screen
from app.ui.session import AppServices
from app.ui.widgets.buttons import Button
from app.usecases.assessment.answer_comment import answer_comment
from app.usecases.assessment.comment import close_comment, comment
from app.usecases.decisions.put_forward import put_forward
from app.usecases.decisions.save_assessment import save_assessment
from privacy.consent.assessment import Part
from privacy.purposes import Purpose
from tests.support.deciding import ENOUGH, complete_answers
from tests.support.school import MONDAY, SmallSchool
from tests.support.screens import OpenedDesk, open_sheet, unnamed_controls
from tests.support.ui import find, texts

SPOT = Purpose.FACE_AT_SPOT
RECIPES = DecisionRecipes({"dlib-resnet-v2": 420}, (CameraKind.CAMERA, CameraKind.FILE))
ANSWERS = complete_answers((MONDAY + timedelta(days=200)).date(), cameras="camera", threshold="420")
RISKS = sections_for(SPOT).index(Section.RISKS)


def prepare(small: SmallSchool) -> None:
    """A version that was put forward, another one under work, and a comment on each."""
    save_assessment(small.school, small.controller, SPOT, ANSWERS)
    put_forward(small.school, small.controller, SPOT)
    comment(small.school, small.officer, SPOT, Section.RISKS, 1, "Twins are left out.")
    changed = {**ANSWERS, Part.RISKS: f"{ANSWERS[Part.RISKS]} Twins, too."}
    save_assessment(small.school, small.controller, SPOT, changed)
    comment(small.school, small.officer, SPOT, Section.VIEWS, 2, "Who was asked?")


@pytest.fixture
def opened(qtbot: QtBot, services: AppServices, tmp_path: Path) -> OpenedDesk:
    """A school with comments on its assessment."""
    return OpenedDesk.over(qtbot, services, tmp_path, prepare)


def shown(opened: OpenedDesk, actor: StaffMember) -> DecisionsPage:
    """The page of a person on the section of risks, the comments beside it."""
    page = opened.show(DecisionsPage(opened.context(actor, Screen.DECISIONS), RECIPES))
    opened.qtbot.waitUntil(lambda: page.presenter.case is not None)
    page.tabs.setCurrentWidget(page.comments)
    page.form.sections.setCurrentRow(RISKS)
    return page


def officer(opened: OpenedDesk) -> DecisionsPage:
    """The officer's page."""
    return shown(opened, opened.ask(lambda small: small.officer))


def controller(opened: OpenedDesk) -> DecisionsPage:
    """The controller's page."""
    return shown(opened, opened.ask(lambda small: small.controller))


def the_thread(page: DecisionsPage) -> ThreadView:
    """The only one that is shown."""
    (thread,) = page.comments.threads
    return thread


def send(opened: OpenedDesk, page: DecisionsPage) -> None:
    """Put on record what was typed."""
    page.comments.send_button.click()
    opened.settle()
    opened.qtbot.waitUntil(lambda: not page.presenter.is_busy)


def told(opened: OpenedDesk) -> list[str]:
    """Every step on record, thread by thread."""
    threads = opened.ask(lambda small: small.school.comments.of(SPOT))
    return [",".join(step.said.value for step in thread.steps) for thread in threads]


def test_open_comments_are_counted_beside_the_sections(opened: OpenedDesk) -> None:
    """By number, and in words for whoever hears them; both people see them."""
    for page in (officer(opened), controller(opened)):
        row = page.form.sections.item(RISKS)
        assert row.text().endswith("(1)")
        assert page.tabs.tabText(1) == "Comments (2)"
        assert "Twins are left out." in texts(the_thread(page))


def test_the_officer_reads_what_is_put_forward_or_written(opened: OpenedDesk) -> None:
    """One press from one to the other; a comment is on the version that is read."""
    page = officer(opened)
    assert page.presenter.answers[Part.RISKS] == ANSWERS[Part.RISKS]
    page.form.switch_button.click()
    assert page.presenter.answers[Part.RISKS].endswith("Twins, too.")
    assert page.form.fields[Part.RISKS].answer().endswith("Twins, too.")
    page.comments.words.setPlainText("Better. And triplets?")
    send(opened, page)
    assert [each.content.version for each in page.comments.threads] == [1, 2]
    assert page.comments.words.toPlainText() == ""
    assert page.form.sections.item(RISKS).text().endswith("(2)")
    page.form.switch_button.click()
    assert page.presenter.answers[Part.RISKS] == ANSWERS[Part.RISKS]


def test_the_controller_answers_while_writing(opened: OpenedDesk) -> None:
    """What is typed into the text meanwhile is kept; "seen to" needs no words."""
    page = controller(opened)
    assert page.comments.words.isHidden() or not page.comments.words.isVisible()
    page.presenter.answer(Part.RISKS, f"{ENOUGH} Triplets.")
    find(the_thread(page), Button, "Answer…").click()
    assert not page.comments.send_button.isEnabled()
    page.comments.words.setPlainText("Which ones?")
    send(opened, page)
    find(the_thread(page), Button, "Answer…").click()
    page.comments.seen_to.setChecked(True)
    send(opened, page)
    assert told(opened)[0] == "comment,answer,seen_to"
    draft = opened.ask(lambda small: small.school.assessments.latest(SPOT))
    assert draft is not None
    assert draft.answers[Part.RISKS].endswith("Triplets.")


def test_the_officer_goes_on_or_closes(opened: OpenedDesk) -> None:
    """A closed thread stays to be read, counts no more, and can be opened again."""
    page = officer(opened)
    find(the_thread(page), Button, "Go on…").click()
    page.comments.words.setPlainText("And siblings.")
    send(opened, page)
    close = find(the_thread(page), Button, "Close it")
    close.click()
    close.click()
    opened.settle()
    opened.qtbot.waitUntil(lambda: not the_thread(page).content.is_open)
    assert "(" not in page.form.sections.item(RISKS).text()
    find(the_thread(page), Button, "Open again…").click()
    page.comments.words.setPlainText("Not yet.")
    send(opened, page)
    assert told(opened)[0] == "comment,comment,closed,comment"


def test_a_closed_comment_is_the_controllers_to_read(opened: OpenedDesk) -> None:
    """There is nothing to press in it."""

    def close(small: SmallSchool) -> None:
        close_comment(small.school, small.officer, small.school.comments.of(SPOT)[0].id)

    opened.ask(close)
    page = controller(opened)
    assert not the_thread(page).findChildren(Button)


def test_nothing_is_put_forward_before_it_is_said(opened: OpenedDesk) -> None:
    """A sheet names the sections; without reasons it stays, with them it goes on."""
    page = controller(opened)
    page.form.put_forward_button.click()
    sheet = open_sheet(page)
    assert isinstance(sheet, OpenCommentsSheet)
    assert any("Risks: 1" in each for each in texts(sheet))
    sheet.forward_button.click()
    assert sheet.isVisible()
    sheet.reasons.setPlainText(ENOUGH)
    sheet.forward_button.click()
    opened.settle()
    opened.qtbot.waitUntil(lambda: page.presenter.is_current)


def test_where_all_is_closed_nothing_is_asked(opened: OpenedDesk) -> None:
    """It is put forward at once."""

    def close_all(small: SmallSchool) -> None:
        for thread in small.school.comments.of(SPOT):
            close_comment(small.school, small.officer, thread.id)

    opened.ask(close_all)
    page = controller(opened)
    page.form.put_forward_button.click()
    opened.settle()
    opened.qtbot.waitUntil(lambda: page.presenter.is_current)


def test_a_comment_that_was_begun_is_not_lost_silently(opened: OpenedDesk) -> None:
    """It waits on its section, and leaving is refused once."""
    page = officer(opened)
    page.comments.words.setPlainText("Half a")
    page.form.sections.setCurrentRow(RISKS + 1)
    assert page.comments.words.toPlainText() == ""
    page.form.sections.setCurrentRow(RISKS)
    assert page.comments.words.toPlainText() == "Half a"
    assert not page.may_leave()
    assert page.may_leave()


def test_a_thread_closed_meanwhile_is_told(opened: OpenedDesk) -> None:
    """The answer stays typed, and the page says what is the matter."""
    page = controller(opened)
    find(the_thread(page), Button, "Answer…").click()
    page.comments.words.setPlainText("Too late.")

    def close(small: SmallSchool) -> None:
        close_comment(small.school, small.officer, small.school.comments.of(SPOT)[0].id)

    opened.ask(close)
    with opened.qtbot.waitSignal(page.presenter.failed):
        page.comments.send_button.click()
    assert page.comments.words.toPlainText() == "Too late."


def test_everything_has_a_name(opened: OpenedDesk) -> None:
    """For a screen reader, on both pages."""

    def answer(small: SmallSchool) -> None:
        thread = small.school.comments.of(SPOT)[0]
        answer_comment(small.school, small.controller, thread.id, "Yes.")

    opened.ask(answer)
    for page in (officer(opened), controller(opened)):
        assert unnamed_controls(page) == []
