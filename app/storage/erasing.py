"""Ends consents and erases what stood on them, and erases whole people, with proof of each.

Ends no consent without its order to erase, and leaves no order behind that could be carried out.
"""

from collections.abc import Collection, Sequence
from typing import Final

from app.domain.accountability.waiting import Way
from app.domain.class_list.people import Student
from app.storage.stores import Stores
from privacy.accountability.ledger import Entry
from privacy.consent.consent import ConsentLedger, EndReason, ErasureOrder
from privacy.purposes import Purpose
from privacy.rights.erasure import ErasureReceipt, carry_out_erasures
from privacy.rights.person_erasure import erase_person, order_erasure
from privacy.subjects import SubjectRef

FACES: Final = tuple(purpose for purpose in Purpose if purpose.is_face)


class Erasing:
    """What is here of faces, and the end of it: one person's, or everybody's to one purpose."""

    def __init__(self, stores: Stores, consents: ConsentLedger) -> None:
        self._stores = stores
        self._consents = consents

    def holds_face(self, subject: SubjectRef, purpose: Purpose) -> bool:
        """Whether anything here belongs to a template of theirs, in the vault or on a card."""
        on_cards = self._stores.face_cards
        is_on_card = purpose is Purpose.FACE_WITH_CARD and on_cards.holds(subject)
        return is_on_card or self._stores.vault.holds(subject, purpose)

    def with_face(self, purpose: Purpose) -> tuple[SubjectRef, ...]:
        """Who has a template for a purpose, in the vault or on a card."""
        stores = self._stores
        on_cards = stores.face_cards.subjects() if purpose is Purpose.FACE_WITH_CARD else ()
        return tuple(dict.fromkeys((*stores.vault.subjects(purpose), *on_cards)))

    def end_face(
        self,
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
            if self._has_face(subject, purpose):
                self._consents.end(subject, purpose, reason, recorded_by)
        orders = [
            each
            for each in self._consents.open_erasures()
            if each.subject == subject and each.purpose in purposes
        ]
        receipts = [self.carry_out([order])[0] for order in orders]
        return receipts[-1] if receipts else None

    def end_purpose(self, purpose: Purpose, reason: EndReason, recorded_by: str) -> int:
        """End every consent to a purpose and erase what stood on them; how many erasures.

        The ends are one write, and the erasures are carried out together. Cut off in between, the
        next start goes on where it was.
        """
        held = sorted({*self._consents.subjects(purpose), *self.with_face(purpose)})
        self._consents.end_all([(subject, purpose) for subject in held], reason, recorded_by)
        orders = [each for each in self._consents.open_erasures() if each.purpose is purpose]
        return len(self.carry_out(orders))

    def end_expired(self) -> int:
        """Erase what stood on consents whose last day has passed; how many erasures."""
        return len(self.carry_out(self._consents.end_expired()))

    def carry_out(self, orders: Sequence[ErasureOrder]) -> tuple[ErasureReceipt, ...]:
        """Erase what orders name, all in one go, and prove it."""
        stores = self._stores
        for order in orders:
            stores.waits.pending.let_go(order.subject, [Way(order.purpose.value)])
        receipts = carry_out_erasures(
            orders, vault=stores.vault, stores=stores.stores, ledger=stores.ledger
        )
        if receipts:
            stores.keep_ledger_head()
        return receipts

    def erase_person(self, subject: SubjectRef, recorded_by: str) -> None:
        """Erase a person from every store, on record, so that no backup brings them back."""
        order = order_erasure(self._stores.ledger, subject, recorded_by)
        self.carry_out_on_person(order, subject)

    def carry_out_on_person(self, order: Entry, subject: SubjectRef) -> None:
        """Carry out an order to erase a person."""
        stores = self._stores
        stores.waits.pending.let_go(subject)
        erase_person(
            order, subject, stores=stores.stores, database=stores.database, ledger=stores.ledger
        )
        stores.keep_ledger_head()

    def _has_face(self, subject: SubjectRef, purpose: Purpose) -> bool:
        has_consent = self._consents.standing(subject, purpose) is not None
        return has_consent or self.holds_face(subject, purpose)
