"""The officer's comments on an assessment: threads, whose turn it is, and what they hold up."""

from datetime import timedelta

import pytest

from app.domain.accountability.assessment_comments import LONGEST_COMMENT, CommentThread, open_in
from app.domain.accountability.assessment_file import Event
from app.domain.accountability.assessment_sections import Section
from app.errors import NotAllowed
from app.storage.rows import write
from app.usecases.assessment.answer_comment import answer_comment
from app.usecases.assessment.assessment_file import assessment_file
from app.usecases.assessment.comment import close_comment, comment, comment_further
from app.usecases.assessment.comments import list_comments
from app.usecases.assessment.history import decision_history
from app.usecases.decisions.decide import decide_no, decide_yes
from app.usecases.decisions.give_advice import give_advice
from app.usecases.decisions.put_forward import put_forward
from app.usecases.decisions.save_assessment import save_assessment
from app.usecases.decisions.view_decision import view_decision
from privacy.consent.advice import Stance
from privacy.consent.assessment import Part
from privacy.consent.comments import Said
from privacy.errors import Refused
from privacy.purposes import Purpose
from tests.support.deciding import ENOUGH, complete_answers
from tests.support.school import MONDAY, SmallSchool

SPOT, CARD = Purpose.FACE_AT_SPOT, Purpose.FACE_WITH_CARD
ANSWERS = complete_answers((MONDAY + timedelta(days=200)).date())
NEVER = "11111111-1111-4111-8111-111111111111"


def commented(small: SmallSchool, section: Section = Section.RISKS) -> str:
    """A draft, and a comment of the officer's on it."""
    save_assessment(small.school, small.controller, SPOT, ANSWERS)
    return comment(small.school, small.officer, SPOT, section, 1, "Twins are left out.").id


def the_thread(small: SmallSchool) -> CommentThread:
    """The only one, as the controller reads it."""
    (thread,) = list_comments(small.school, small.controller, SPOT)
    return thread


def test_a_thread_goes_to_and_fro(small: SmallSchool) -> None:
    """The officer comments, the controller answers and sees to it, the officer closes it or not."""
    thread_id = commented(small)
    assert the_thread(small).section is Section.RISKS
    answer_comment(small.school, small.controller, thread_id, "Which twins?")
    assert the_thread(small).is_answered
    comment_further(small.school, small.officer, thread_id, "All of them.")
    assert not the_thread(small).is_answered
    answer_comment(small.school, small.controller, thread_id, "", is_seen_to=True)
    assert the_thread(small).is_seen_to
    assert the_thread(small).is_open
    close_comment(small.school, small.officer, thread_id)
    thread = the_thread(small)
    assert not thread.is_open
    assert [each.words for each in thread.remarks] == [
        "Twins are left out.",
        "Which twins?",
        "All of them.",
        "",
        "",
    ]
    comment_further(small.school, small.officer, thread_id, "Not quite.")
    assert the_thread(small).is_open


def test_threads_are_there_again_when_the_school_is_opened(small: SmallSchool) -> None:
    """They are read from the ledger; the words lie beside it and not in it."""
    thread_id = commented(small)
    answer_comment(small.school, small.controller, thread_id, "Added.", is_seen_to=True)
    before = the_thread(small)
    assert "Twins" not in str([entry.body for entry in small.school.ledger.entries()])
    again = small.reopen()
    assert the_thread(again) == before
    again.school.close()


def test_what_was_changed_since_is_told(small: SmallSchool) -> None:
    """A comment knows which version was read, and whether its section still says the same."""
    commented(small)
    assert (the_thread(small).version, the_thread(small).is_changed) == (1, False)
    save_assessment(small.school, small.controller, SPOT, {**ANSWERS, Part.VIEWS: "Other views."})
    assert not the_thread(small).is_changed
    save_assessment(small.school, small.controller, SPOT, {**ANSWERS, Part.RISKS: "Twins, too."})
    assert the_thread(small).is_changed


def test_the_officer_reads_what_is_being_written(small: SmallSchool) -> None:
    """Beside what was put forward, on which alone advice is given."""
    commented(small)
    case = view_decision(small.school, small.officer, SPOT)
    assert case.under_work is not None
    assert case.under_work.answers == ANSWERS
    assert (case.answers, case.open_comments) == ({}, 1)
    put_forward(small.school, small.controller, SPOT, ENOUGH)
    case = view_decision(small.school, small.officer, SPOT)
    assert (case.under_work, case.version) == (None, 1)


def test_nothing_is_put_forward_silently_over_open_comments(small: SmallSchool) -> None:
    """It is said, and goes on with a reason that is kept and told; closed ones hold up nothing."""
    thread_id = commented(small)
    with pytest.raises(Refused, match="comments_open") as refused:
        put_forward(small.school, small.controller, SPOT)
    assert refused.value.params == {"number": 1}
    with pytest.raises(Refused, match="comments_reasons_short"):
        put_forward(small.school, small.controller, SPOT, "So what")
    assert small.school.decisions.submission(SPOT) is None
    put_forward(small.school, small.controller, SPOT, ENOUGH)
    told = decision_history(small.school, small.officer, SPOT)
    assert [each.event for each in told] == [Event.COMMENTED, Event.PUT_FORWARD]
    assert (told[1].open_comments, told[1].words) == (1, ENOUGH)
    close_comment(small.school, small.officer, thread_id)
    save_assessment(small.school, small.controller, SPOT, {**ANSWERS, Part.RISKS: ENOUGH})
    put_forward(small.school, small.controller, SPOT)
    assert decision_history(small.school, small.officer, SPOT)[-1].open_comments == 0


def test_nothing_is_decided_silently_over_open_comments(small: SmallSchool) -> None:
    """A yes needs a reason, also where the officer advised for it; a no needs nothing."""
    save_assessment(small.school, small.controller, SPOT, ANSWERS)
    sha256 = put_forward(small.school, small.controller, SPOT).sha256
    give_advice(small.school, small.officer, sha256, Stance.FOR, ENOUGH)
    comment(small.school, small.officer, SPOT, Section.COVERAGE, 1, "A year is long.")
    for reasons, code in (("", "comments_open"), ("We like it", "comments_reasons_short")):
        with pytest.raises(Refused, match=code):
            decide_yes(small.school, small.controller, SPOT, sha256, reasons=reasons)
    decide_yes(small.school, small.controller, SPOT, sha256, reasons=ENOUGH)
    (decided,) = (
        each
        for each in decision_history(small.school, small.officer, SPOT)
        if each.event is Event.YES
    )
    assert (decided.open_comments, decided.words) == (1, ENOUGH)
    decide_no(small.school, small.controller, SPOT)
    assert not view_decision(small.school, small.controller, SPOT).is_unlocked


def test_comments_on_one_method_are_not_on_the_other(small: SmallSchool) -> None:
    """Neither in number nor in what they hold up."""
    commented(small)
    assert list_comments(small.school, small.officer, CARD) == ()
    save_assessment(small.school, small.controller, CARD, ANSWERS)
    put_forward(small.school, small.controller, CARD)


def test_they_stand_in_the_order_of_the_sections(small: SmallSchool) -> None:
    """As the form has them, and counted section by section."""
    commented(small, Section.VIEWS)
    comment(small.school, small.officer, SPOT, Section.DESCRIPTION, 1, "Which rooms?")
    threads = list_comments(small.school, small.officer, SPOT)
    assert [each.section for each in threads] == [Section.DESCRIPTION, Section.VIEWS]
    assert open_in(Section.VIEWS, threads) == 1
    assert open_in(Section.RISKS, threads) == 0


def test_words_that_a_backup_took_away_are_told_to_be_gone(small: SmallSchool) -> None:
    """The thread stands; that its words are not here is said."""
    commented(small)
    write(small.school.vault.database, "DELETE FROM decision_texts")
    (remark,) = the_thread(small).remarks
    assert (remark.said, remark.words, remark.is_lost) == (Said.COMMENT, "", True)
    events = decision_history(small.school, small.officer, SPOT)
    assert events[0].is_lost


@pytest.mark.parametrize(
    ("text", "code"), [(" \n", "comment_empty"), ("x" * (LONGEST_COMMENT + 1), "comment_long")]
)
def test_a_comment_has_words_and_not_too_many(small: SmallSchool, text: str, code: str) -> None:
    """Neither a comment nor an answer; nothing comes on record."""
    thread_id = commented(small)
    with pytest.raises(Refused, match=code):
        comment(small.school, small.officer, SPOT, Section.RISKS, 1, text)
    with pytest.raises(Refused, match=code):
        comment_further(small.school, small.officer, thread_id, text)
    with pytest.raises(Refused, match=code):
        answer_comment(small.school, small.controller, thread_id, text)
    assert len(the_thread(small).remarks) == 1


def test_what_is_not_there_cannot_be_commented_on(small: SmallSchool) -> None:
    """No such version, no section of another method, no thread that nobody began or is closed."""
    thread_id = commented(small)
    save_assessment(small.school, small.controller, CARD, ANSWERS)
    for purpose, section, version in (
        (SPOT, Section.RISKS, 2),
        (CARD, Section.OPINION, 1),
    ):
        with pytest.raises(Refused, match="comment_section"):
            comment(small.school, small.officer, purpose, section, version, "Why?")
    with pytest.raises(Refused, match="comment_unknown"):
        comment_further(small.school, small.officer, NEVER, "Why?")
    close_comment(small.school, small.officer, thread_id)
    with pytest.raises(Refused, match="comment_closed"):
        answer_comment(small.school, small.controller, thread_id, "", is_seen_to=True)
    with pytest.raises(Refused, match="comment_closed"):
        close_comment(small.school, small.officer, thread_id)


def test_the_officer_comments_the_controller_answers_and_nobody_else_reads(
    small: SmallSchool,
) -> None:
    """Whoever wrote the text neither comments on it nor closes what was remarked."""
    thread_id = commented(small)
    for who in (small.controller, small.teacher, small.administrator):
        with pytest.raises(NotAllowed, match="role_needed"):
            comment(small.school, who, SPOT, Section.RISKS, 1, "Fine.")
        with pytest.raises(NotAllowed, match="role_needed"):
            comment_further(small.school, who, thread_id, "Fine.")
        with pytest.raises(NotAllowed, match="role_needed"):
            close_comment(small.school, who, thread_id)
    for who in (small.officer, small.teacher, small.administrator):
        with pytest.raises(NotAllowed, match="role_needed"):
            answer_comment(small.school, who, thread_id, "Fine.", is_seen_to=True)
    for who in (small.teacher, small.administrator):
        with pytest.raises(NotAllowed, match="role_needed"):
            list_comments(small.school, who, SPOT)


def test_the_file_has_them(small: SmallSchool) -> None:
    """For paper and for other programs."""
    commented(small)
    (thread,) = assessment_file(small.school, small.officer, SPOT).comments
    assert thread.remarks[0].words == "Twins are left out."
