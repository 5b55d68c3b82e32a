"""Consents as a fold over the ledger, and the one place where permits come from.

There is no table of consents that could say something else than the ledger. The end of a consent
and the order to erase are one entry: there is no moment in which the one is recorded and the
other is not.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final
from uuid import uuid4

from privacy.accountability.ledger import Entry, Fact, Ledger
from privacy.clock import Clock, school_day
from privacy.consent.decision import Decision, DecisionLedger
from privacy.consent.orders import ActedBy, Consent, ConsentAct, EndReason, ErasureOrder, Method
from privacy.consent.permit import Ground, Permit, mint_permit
from privacy.errors import NoPermit, Refused
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef, checked_subject_ref

__all__ = [
    "ActedBy",
    "Consent",
    "ConsentAct",
    "ConsentLedger",
    "EndReason",
    "ErasureOrder",
    "Method",
]

GIVEN: Final = "consent_given"
ENDED: Final = "consent_ended"
ERASED: Final = "template_erased"
MOST_DAYS: Final = 366
"""A school year."""

_SHA256: Final = re.compile(r"[0-9a-f]{64}", re.ASCII)
_AGES = range(3, 121)
_Key = tuple[SubjectRef, Purpose]


class ConsentLedger:
    """The consents that the ledger holds, kept up as it grows."""

    def __init__(self, ledger: Ledger, decisions: DecisionLedger, clock: Clock) -> None:
        """Fold what the ledger holds so far.

        Raises:
            Damaged: `ledger_damaged`.
        """
        self._ledger = ledger
        self._decisions = decisions
        self._clock = clock
        self._given: dict[_Key, Consent] = {}
        self._orders: dict[_Key, list[ErasureOrder]] = {}
        self._done: set[str] = set()
        self._history: dict[SubjectRef, list[Entry]] = {}
        ledger.follow(self._take)

    def give(self, subject: SubjectRef, purpose: Purpose, act: ConsentAct) -> Consent:
        """Record a consent; it takes the place of one that stands for the same.

        Raises:
            Refused: `consent_not_for_this_purpose`, `consent_needs_decision`,
                `consent_period` with most_days, `consent_age`, `consent_page` (on paper, the
                scanned page's digest belongs to it, and nowhere else), or `erasure_open` (an
                earlier erasure has to be completed first).
            NotWritten: the ledger could not be written.
        """
        checked_subject_ref(subject)
        decision = self._decision_for(purpose)
        self._require_sound(act)
        if any(order.id not in self._done for order in self._orders.get((subject, purpose), ())):
            raise Refused("erasure_open")
        body = {
            "consent": str(uuid4()),
            **_act_body(act),
            "purpose": purpose.value,
            "decision": decision.id,
        }
        # Signed in the same write: one that is not was written by nobody who could open the school.
        return consent_in(self._ledger.append(GIVEN, body, subject, checkpoint=True), subject)

    def withdraw(self, subject: SubjectRef, purpose: Purpose, recorded_by: str) -> ErasureOrder:
        """Record that a consent is withdrawn; from here on no permit stands for it.

        Withdrawing what was never given is taken too: it erases whatever is there.

        Returns:
            the order to erase, which is part of the same entry.

        Raises:
            NotWritten: the ledger could not be written; the consent stands.
        """
        return self.end(subject, purpose, EndReason.WITHDRAWN, recorded_by)

    def end(
        self, subject: SubjectRef, purpose: Purpose, reason: EndReason, recorded_by: str
    ) -> ErasureOrder:
        """Record that a consent has come to its end for a stated reason; see `withdraw`."""
        return self.end_all([(subject, purpose)], reason, recorded_by)[0]

    def end_all(
        self,
        ending: Sequence[tuple[SubjectRef, Purpose]],
        reason: EndReason,
        recorded_by: str,
    ) -> tuple[ErasureOrder, ...]:
        """Record that several have come to their end, in one write; an order for each."""
        facts = []
        for subject, purpose in ending:
            standing = self._given.get((checked_subject_ref(subject), purpose))
            body = {
                "consent": standing.id if standing else "",
                "purpose": purpose.value,
                "reason": reason.value,
                "recorded_by": recorded_by,
                "erasure_order": str(uuid4()),
            }
            facts.append(Fact(ENDED, body, subject))
        entries = self._ledger.append_all(facts)
        subjects = (subject for subject, _ in ending)
        return tuple(_order(*each) for each in zip(entries, subjects, strict=True))

    def end_expired(self) -> tuple[ErasureOrder, ...]:
        """End every consent whose last day has passed; what has to be erased for that."""
        today = self._today()
        expired = [key for key, consent in self._given.items() if consent.valid_until < today]
        return self.end_all(expired, EndReason.EXPIRED, "")

    def require(
        self,
        subject: SubjectRef,
        purpose: Purpose,
        *,
        engine_id: str | None = None,
        threshold: int | None = None,
        camera_kind: str | None = None,
    ) -> Permit:
        """A permit, if a decision and a consent stand.

        Args:
            subject: for whom.
            purpose: what for.
            engine_id: the engine that will be used, which the decision must cover.
            threshold: the distance that will be used, in thousandths; covered likewise.
            camera_kind: where the frames will come from; covered likewise.

        Raises:
            NoPermit: `purpose_needs_no_permit`, `no_decision`, `decision_other_engine`,
                `decision_other_threshold`, `decision_other_camera`, `no_consent` or
                `consent_expired`.
        """

        def grounds() -> tuple[Decision, Consent]:
            decision, consent = self._grounds(subject, purpose, engine_id)
            decision.require_covered(engine_id, threshold, camera_kind)
            return decision, consent

        decision, consent = grounds()
        ground = Ground(
            kind="consent",
            decision_id=decision.id,
            notice_version=consent.notice_version,
            valid_until=min(decision.valid_until, consent.valid_until),
        )

        def require_standing() -> None:
            grounds()

        return mint_permit(subject, purpose, ground, require_standing)

    def standing(self, subject: SubjectRef, purpose: Purpose) -> Consent | None:
        """The consent that stands today; whether a decision stands is another matter."""
        consent = self._given.get((subject, purpose))
        return consent if consent and self._today() <= consent.valid_until else None

    def subjects(self, purpose: Purpose) -> tuple[SubjectRef, ...]:
        """Whose consent to a purpose has not come to its end on record."""
        return tuple(subject for subject, given_for in self._given if given_for is purpose)

    def all_standing(self) -> tuple[Consent, ...]:
        """Every consent that stands today, of everybody."""
        today = self._today()
        return tuple(each for each in self._given.values() if today <= each.valid_until)

    def history(self, subject: SubjectRef) -> tuple[Entry, ...]:
        """The entries about a person's consents and erasures, oldest first."""
        return tuple(self._history.get(subject, ()))

    def open_erasures(self) -> tuple[ErasureOrder, ...]:
        """Orders that no receipt answers: carry them out at the next start."""
        return tuple(order for order in self._all_orders() if order.id not in self._done)

    def erasures_in_force(self) -> tuple[ErasureOrder, ...]:
        """The last order of each person and purpose without a consent after it, done or not.

        After an old backup was restored these are carried out again.
        """
        return tuple(orders[-1] for key, orders in self._orders.items() if key not in self._given)

    def _grounds(
        self, subject: SubjectRef, purpose: Purpose, engine_id: str | None
    ) -> tuple[Decision, Consent]:
        if not purpose.is_face:
            raise NoPermit("purpose_needs_no_permit")
        decision = self._decisions.standing(purpose, self._clock.now(), engine_id)
        if decision is None:
            raise NoPermit("no_decision")
        consent = self._given.get((subject, purpose))
        if consent is None:
            raise NoPermit("no_consent")
        if consent.valid_until < self._today():
            raise NoPermit("consent_expired")
        return decision, consent

    def _decision_for(self, purpose: Purpose) -> Decision:
        if not purpose.is_face:
            raise Refused("consent_not_for_this_purpose")
        decision = self._decisions.standing(purpose, self._clock.now())
        if decision is None:
            raise Refused("consent_needs_decision")
        return decision

    def _require_sound(self, act: ConsentAct) -> None:
        today = self._today()
        if not today <= act.valid_until <= today + timedelta(days=MOST_DAYS):
            raise Refused("consent_period", most_days=MOST_DAYS)
        if act.age is not None and act.age not in _AGES:
            raise Refused("consent_age")
        is_digest = _SHA256.fullmatch(act.page_sha256) is not None
        if is_digest is not (act.method is Method.PAPER) or (act.page_sha256 and not is_digest):
            raise Refused("consent_page")

    def _today(self) -> date:
        return school_day(self._clock.now())

    def _all_orders(self) -> tuple[ErasureOrder, ...]:
        every = (order for orders in self._orders.values() for order in orders)
        return tuple(sorted(every, key=lambda order: order.sequence))

    def _take(self, entry: Entry) -> None:
        if entry.kind not in (GIVEN, ENDED, ERASED) or entry.subject is None:
            return
        self._history.setdefault(entry.subject, []).append(entry)
        key = (entry.subject, Purpose(entry.text("purpose")))
        if entry.kind == GIVEN:
            self._given[key] = consent_in(entry, entry.subject)
        elif entry.kind == ENDED:
            self._given.pop(key, None)
            self._orders.setdefault(key, []).append(_order(entry, entry.subject))
        else:
            self._done.add(entry.text("erasure_order"))


def _act_body(act: ConsentAct) -> dict[str, object]:
    return {
        "notice": act.notice.version,
        "language": act.notice.language,
        "notice_sha256": act.notice.sha256,
        "acted_by": act.acted_by.value,
        "age": act.age,
        "method": act.method.value,
        "page_sha256": act.page_sha256,
        "valid_until": act.valid_until.isoformat(),
        "recorded_by": act.recorded_by,
    }


def consent_in(entry: Entry, subject: SubjectRef) -> Consent:
    """The consent that an entry of kind `GIVEN` records."""
    age = entry.body["age"]
    return Consent(
        id=_text_if_any(entry, "consent") or entry.hash,
        subject=subject,
        purpose=Purpose(entry.text("purpose")),
        notice_version=entry.text("notice"),
        notice_language=entry.text("language"),
        notice_sha256=entry.text("notice_sha256"),
        acted_by=ActedBy(entry.text("acted_by")),
        age=age if isinstance(age, int) else None,
        method=Method(entry.text("method")),
        decision_id=entry.text("decision"),
        given_at=entry.at,
        valid_until=date.fromisoformat(entry.text("valid_until")),
        recorded_by=entry.text("recorded_by"),
        page_sha256=_text_if_any(entry, "page_sha256"),
    )


def _text_if_any(entry: Entry, name: str) -> str:
    """A text that the entries of version 0.1.0 did not have yet (tests/vectors)."""
    return entry.text(name) if name in entry.body else ""


def _order(entry: Entry, subject: SubjectRef) -> ErasureOrder:
    return ErasureOrder(
        id=entry.text("erasure_order"),
        subject=subject,
        purpose=Purpose(entry.text("purpose")),
        ordered_at=entry.at,
        sequence=entry.sequence,
    )
