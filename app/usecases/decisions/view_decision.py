"""How a face method stands: what was written on it, advised and decided, and whether it is locked.

The controller sees the assessment as it is being written; the officer what was put forward, and
beside it what is being written, to comment on.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.accountability.assessment_comments import CommentThread
from app.domain.accounts.staff import Role, StaffMember
from app.domain.calendar import day_of
from app.usecases.access import require_role
from app.usecases.assessment.comments import list_comments
from app.usecases.ports import School
from privacy.consent.advice import Advice
from privacy.consent.assessment import (
    Answers,
    AssessmentDraft,
    Flaw,
    Part,
    answers_in,
    digest,
    flaws,
)
from privacy.consent.decision import Decision, Ended, Submission
from privacy.purposes import Purpose


@dataclass(frozen=True)
class DecisionCase:
    """One method's case.

    Attributes:
        answers: of the draft for the controller, of what was put forward for the officer.
        version: which one they are of; 0 where there is none.
        under_work: the version that is being written, for the officer.
        flaws: what the answers still lack.
        submission: what was put forward last; None where nothing was.
        is_current: whether the answers are exactly what was put forward.
        advice: on what was put forward.
        decision: the last that unlocked; it may have expired.
        is_unlocked: whether it stands today.
        ended: the refusal or revocation that holds.
        comments: the officer's, with what was answered.
        is_lost: words that the ledger names are not here: an older backup was restored. What was
            recorded stands; put forward and advised on again, they are here again.
    """

    purpose: Purpose
    today: date
    answers: Answers
    flaws: Mapping[Part, Flaw]
    submission: Submission | None
    is_current: bool
    advice: Advice | None
    advice_text: str
    decision: Decision | None
    is_unlocked: bool
    ended: Ended | None
    ended_text: str
    is_lost: bool = False
    version: int = 0
    under_work: AssessmentDraft | None = None
    comments: tuple[CommentThread, ...] = ()

    @property
    def open_comments(self) -> int:
        """How many comments are open."""
        return sum(each.is_open for each in self.comments)


def view_decision(school: School, actor: StaffMember, purpose: Purpose) -> DecisionCase:
    """The case of a method.

    Raises:
        Damaged: `decision_text_missing`; words that the ledger names were changed.
    """
    require_role(school, actor, Role.CONTROLLER, Role.OFFICER)
    now, decisions = school.clock.now(), school.decisions
    submission, ended = decisions.submission(purpose), decisions.ended(purpose)
    advice = decisions.advice(submission.sha256) if submission else None
    named = {
        "submission": submission.sha256 if submission else "",
        "advice": advice.text_sha256 if advice else "",
        "ended": ended.text_sha256 if ended else "",
    }
    words = {name: school.assessments.find_text(it) if it else "" for name, it in named.items()}
    draft = school.assessments.latest(purpose)
    answers: Answers = draft.answers if draft else {}
    version = draft.version if draft else 0
    if actor.role is Role.OFFICER:
        answers = answers_in(words["submission"]) if words["submission"] else {}
        version = _put_forward_as(school, submission)
    return DecisionCase(
        purpose=purpose,
        today=day_of(now),
        answers=answers,
        flaws=flaws(purpose, answers, day_of(now)),
        submission=submission,
        is_current=submission is not None and digest(purpose, answers) == submission.sha256,
        advice=advice,
        advice_text=words["advice"] or "",
        decision=decisions.last(purpose),
        is_unlocked=decisions.standing(purpose, now) is not None,
        ended=ended,
        ended_text=words["ended"] or "",
        is_lost=None in words.values(),
        version=version,
        under_work=draft if draft and not draft.sha256 and actor.role is Role.OFFICER else None,
        comments=list_comments(school, actor, purpose),
    )


def _put_forward_as(school: School, submission: Submission | None) -> int:
    """The number of the version that was put forward; 0 where none was, or it is not here."""
    if submission is None:
        return 0
    versions = reversed(school.assessments.versions(submission.purpose))
    return next((each.version for each in versions if each.sha256 == submission.sha256), 0)
