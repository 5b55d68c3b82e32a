"""Gather everything on one method's assessment, for paper and for other programs."""

from typing import Final

from app.domain.accountability.assessment_file import AssessmentFile
from app.domain.accounts.staff import Role, StaffMember
from app.domain.calendar import day_of
from app.settings import CONTACT, CONTROLLER, EMAIL, PHONE, POSTAL_ADDRESS, SCHOOL_NAME
from app.usecases.access import require_role
from app.usecases.assessment.history import decision_history
from app.usecases.decisions.view_decision import view_decision
from app.usecases.ports import School
from privacy.consent.assessment import Answers, answers_in
from privacy.purposes import Purpose

_WAYS: Final = (POSTAL_ADDRESS, EMAIL, PHONE)


def assessment_file(school: School, actor: StaffMember, purpose: Purpose) -> AssessmentFile:
    """What was put forward, or the draft; the advice, the decisions and the prior consultation.

    Raises:
        Damaged: `decision_text_missing`; words were changed.
    """
    require_role(school, actor, Role.CONTROLLER, Role.OFFICER)
    case = view_decision(school, actor, purpose)
    sha256 = case.submission.sha256 if case.submission else ""
    kept = school.assessments.find_text(sha256) if sha256 else None
    draft = school.assessments.latest(purpose)
    told: Answers = draft.answers if draft else {}
    number = draft.version if draft else 0
    if kept:
        told, number = answers_in(kept), _version(school, purpose, sha256)
    return AssessmentFile(
        school=school.settings.get(SCHOOL_NAME),
        controller=school.settings.get(CONTROLLER) or school.settings.get(SCHOOL_NAME),
        officer=school.settings.get(CONTACT),
        purpose=purpose,
        made_on=day_of(school.clock.now()),
        version=number,
        answers=told,
        is_draft=kept is None,
        sha256=sha256 if kept else "",
        is_unlocked=case.is_unlocked,
        stance=case.advice.stance if case.advice else None,
        advice_words=case.advice_text,
        events=decision_history(school, actor, purpose),
        consultation=school.consultations.of(purpose),
        comments=case.comments,
        contact=tuple(text for way in _WAYS if (text := school.settings.get(way))),
    )


def _version(school: School, purpose: Purpose, sha256: str) -> int:
    """The number of what was put forward; 0 where an older backup has taken it away."""
    versions = reversed(school.assessments.versions(purpose))
    return next((each.version for each in versions if each.sha256 == sha256), 0)
