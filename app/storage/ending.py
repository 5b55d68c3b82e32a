"""Ends consents and erases what stood on them: one person's, or everybody's to one purpose.

Ends no consent without its order to erase, and leaves no order behind that could be carried out.
"""

from collections.abc import Collection
from typing import TYPE_CHECKING, Final

from app.domain.people import Student
from privacy.consent.consent import EndReason
from privacy.purposes import Purpose
from privacy.rights.erasure import ErasureReceipt
from privacy.subjects import SubjectRef

if TYPE_CHECKING:
    from app.storage.opened import School

FACES: Final = tuple(purpose for purpose in Purpose if purpose.is_face)


def end_face(
    school: "School",
    student: Student,
    reason: EndReason,
    recorded_by: str,
    purposes: Collection[Purpose] = FACES,
) -> ErasureReceipt | None:
    """End a student's face consents, erase what stood on them and prove it.

    An order that an earlier attempt left open is carried out with them.

    Returns:
        the last receipt; None where there was neither consent nor template.
    """
    subject = SubjectRef(student.subject_ref)
    for purpose in purposes:
        if _has_face(school, subject, purpose):
            school.consents.end(subject, purpose, reason, recorded_by)
    orders = [
        each
        for each in school.consents.open_erasures()
        if each.subject == subject and each.purpose in purposes
    ]
    receipts = [school.carry_out(order) for order in orders]
    return receipts[-1] if receipts else None


def end_purpose(school: "School", purpose: Purpose, reason: EndReason, recorded_by: str) -> int:
    """End every consent to a purpose and erase what stood on them; how many erasures.

    The ends are one write, and the erasures are carried out together. Cut off in between, the
    next start goes on where it was.
    """
    held = sorted({*school.consents.subjects(purpose), *school.with_face(purpose)})
    school.consents.end_all([(subject, purpose) for subject in held], reason, recorded_by)
    orders = [each for each in school.consents.open_erasures() if each.purpose is purpose]
    return len(school.carry_out_all(orders))


def _has_face(school: "School", subject: SubjectRef, purpose: Purpose) -> bool:
    has_consent = school.consents.standing(subject, purpose) is not None
    return has_consent or school.holds_face(subject, purpose)
