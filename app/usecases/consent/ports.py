"""What the use cases of consent need: the end of what stood on one."""

from collections.abc import Collection
from typing import Protocol

from app.domain.class_list.people import Student
from privacy.consent.consent import EndReason
from privacy.purposes import Purpose
from privacy.rights.erasure import ErasureReceipt
from privacy.subjects import SubjectRef


class Erasing(Protocol):
    """What is here of faces, the end of it, and the end of everything about a person."""

    def holds_face(self, subject: SubjectRef, purpose: Purpose) -> bool:
        """Whether anything here belongs to a template of theirs, in the vault or on a card."""

    def end_face(
        self,
        student: Student,
        reason: EndReason,
        recorded_by: str,
        purposes: Collection[Purpose] = ...,
    ) -> ErasureReceipt | None:
        """End a student's face consents, to all methods or some, and prove what was erased.

        None where there was neither consent nor template.
        """

    def end_purpose(self, purpose: Purpose, reason: EndReason, recorded_by: str) -> int:
        """End every consent to a purpose and erase what stood on them; how many erasures."""

    def end_expired(self) -> int:
        """Erase what stood on consents whose last day has passed; how many erasures."""

    def erase_person(self, subject: SubjectRef, recorded_by: str) -> None:
        """Erase a person from every store, on record, so that no backup brings them back."""
