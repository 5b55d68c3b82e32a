"""Answer a comment on the assessment, or say that it is seen to. Only the controller does."""

from app.domain.accounts.staff import Role, StaffMember
from app.usecases.access import require_role
from app.usecases.decisions.reasons import comment_fault, kept_reasons
from app.usecases.ports import School
from privacy.consent.comments import Thread
from privacy.errors import Refused


def answer_comment(
    school: School, actor: StaffMember, thread_id: str, text: str, *, is_seen_to: bool = False
) -> Thread:
    """Put an answer on record; the officer closes the thread, or says more.

    Args:
        school: the opened school.
        actor: the controller.
        thread_id: of an open thread.
        text: needed unless it is seen to.
        is_seen_to: whether the text was changed so that the comment is met.

    Raises:
        Refused: `comment_unknown`, `comment_closed`, `comment_empty`, `comment_long` with longest.
        NotWritten: the ledger could not be written.
    """
    require_role(school, actor, Role.CONTROLLER)
    fault = comment_fault(text, is_seen_to=is_seen_to)
    if fault is not None:
        raise fault
    if not school.comments.thread(thread_id).is_open:
        raise Refused("comment_closed")
    sha256 = kept_reasons(school, text)
    return school.comments.answer(thread_id, sha256, actor.id, is_seen_to=is_seen_to)
