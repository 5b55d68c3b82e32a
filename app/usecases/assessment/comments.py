"""Read the comments on an assessment. For the controller and the officer, and nobody else."""

from collections.abc import Iterator
from dataclasses import replace

from app.domain.accountability.assessment_comments import CommentThread, Remark
from app.domain.accountability.assessment_sections import Section
from app.domain.accounts.staff import Role, StaffMember
from app.domain.calendar import day_of
from app.usecases.access import require_role
from app.usecases.ports import School
from privacy.consent.assessment import Answers
from privacy.consent.comments import Step, Thread
from privacy.purposes import Purpose


def list_comments(
    school: School, actor: StaffMember, purpose: Purpose
) -> tuple[CommentThread, ...]:
    """Every thread, in the order of the sections and then of time.

    Raises:
        Damaged: `decision_text_missing`; words were changed.
    """
    require_role(school, actor, Role.CONTROLLER, Role.OFFICER)
    draft = school.assessments.latest(purpose)
    answers: Answers = draft.answers if draft else {}
    found = list(_threads(school, purpose, answers))
    places = {section: place for place, section in enumerate(Section)}
    return tuple(sorted(found, key=lambda each: places[each.section]))


def _threads(school: School, purpose: Purpose, answers: Answers) -> Iterator[CommentThread]:
    for number, thread in enumerate(school.comments.of(purpose), start=1):
        section = Section.of_key(thread.section)
        if section is not None:
            yield replace(_thread(school, thread, section, answers), number=number)


def _thread(school: School, thread: Thread, section: Section, answers: Answers) -> CommentThread:
    return CommentThread(
        id=thread.id,
        number=0,
        section=section,
        version=thread.version,
        remarks=tuple(_remark(school, each) for each in thread.steps),
        is_open=thread.is_open,
        is_answered=thread.is_answered,
        is_seen_to=thread.is_seen_to,
        is_changed=section.digest(answers) != thread.about,
    )


def _remark(school: School, step: Step) -> Remark:
    words = school.assessments.find_text(step.text_sha256) if step.text_sha256 else ""
    return Remark(step.said, day_of(step.at), words or "", is_lost=words is None)
