"""Comment on a section of an assessment that is being written or was put forward; the officer."""

from app.domain.accountability.assessment_sections import Section, sections_for
from app.domain.accounts.staff import Role, StaffMember
from app.usecases.access import require_role
from app.usecases.decisions.reasons import comment_fault, kept_reasons
from app.usecases.ports import School
from privacy.consent.comments import Thread
from privacy.errors import Refused
from privacy.purposes import Purpose


def comment(
    school: School, actor: StaffMember, purpose: Purpose, section: Section, version: int, text: str
) -> Thread:
    """Begin a thread on one section of a version.

    Raises:
        Refused: `comment_section`, the method's assessment has no such section or the version is
            not there; `comment_empty`, `comment_long` with longest.
        NotWritten: the ledger could not be written.
    """
    require_role(school, actor, Role.OFFICER)
    _check(text)
    every = school.assessments.versions(purpose)
    read = next((each for each in every if each.version == version), None)
    if read is None or section not in sections_for(purpose):
        raise Refused("comment_section")
    return school.comments.begin(
        purpose,
        section.key,
        version=version,
        about=section.digest(read.answers),
        text_sha256=kept_reasons(school, text),
        by=actor.id,
    )


def comment_further(school: School, actor: StaffMember, thread_id: str, text: str) -> Thread:
    """Say more in a thread; it is open again.

    Raises:
        Refused: `comment_unknown`, `comment_empty`, `comment_long` with longest.
        NotWritten: the ledger could not be written.
    """
    require_role(school, actor, Role.OFFICER)
    _check(text)
    school.comments.thread(thread_id)
    return school.comments.go_on(thread_id, kept_reasons(school, text), actor.id)


def close_comment(school: School, actor: StaffMember, thread_id: str) -> Thread:
    """Say that nothing is left to be said. Only the officer does.

    Raises:
        Refused: `comment_unknown`, `comment_closed`.
        NotWritten: the ledger could not be written.
    """
    require_role(school, actor, Role.OFFICER)
    return school.comments.close(thread_id, actor.id)


def _check(text: str) -> None:
    fault = comment_fault(text)
    if fault is not None:
        raise fault
