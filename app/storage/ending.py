"""Ends consents and erases what stood on them: one person's, or everybody's to one purpose.

Ends no consent without its order to erase, and leaves no order behind that could be carried out.
"""

from collections.abc import Collection, Sequence
from typing import Final, Protocol

from app.domain.people import Student
from privacy.consent.consent import ConsentLedger, EndReason, ErasureOrder
from privacy.purposes import Purpose
from privacy.rights.erasure import ErasureReceipt
from privacy.subjects import SubjectRef

FACES: Final = tuple(purpose for purpose in Purpose if purpose.is_face)


class HoldsFaces(Protocol):
    """The opened school, as far as the end of a consent needs it."""

    @property
    def consents(self) -> ConsentLedger:
        """Consents and orders to erase."""

    def holds_face(self, subject: SubjectRef, purpose: Purpose) -> bool:
        """Whether anything here belongs to a template of theirs."""

    def with_face(self, purpose: Purpose) -> tuple[SubjectRef, ...]:
        """Who has a template for a purpose."""

    def carry_out(self, order: ErasureOrder) -> ErasureReceipt:
        """Erase what an order names, and prove it."""

    def carry_out_all(self, orders: Sequence[ErasureOrder]) -> tuple[ErasureReceipt, ...]:
        """Erase what orders name, all in one go, and prove it."""


def end_face(
    school: HoldsFaces,
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


def end_purpose(school: HoldsFaces, purpose: Purpose, reason: EndReason, recorded_by: str) -> int:
    """End every consent to a purpose and erase what stood on them; how many erasures.

    The ends are one write, and the erasures are carried out together. Cut off in between, the
    next start goes on where it was.
    """
    held = sorted({*school.consents.subjects(purpose), *school.with_face(purpose)})
    school.consents.end_all([(subject, purpose) for subject in held], reason, recorded_by)
    orders = [each for each in school.consents.open_erasures() if each.purpose is purpose]
    return len(school.carry_out_all(orders))


def _has_face(school: HoldsFaces, subject: SubjectRef, purpose: Purpose) -> bool:
    has_consent = school.consents.standing(subject, purpose) is not None
    return has_consent or school.holds_face(subject, purpose)
