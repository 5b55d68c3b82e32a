"""Bring the database in line with the ledger after a power cut, or after an old backup.

The ledger is written first, so it may be one step ahead; never behind. Completes what it says was
done, carries out what it says was ordered, and refuses a database that claims a signature of which
the ledger knows nothing. A decision that somebody wrote into the file by hand unlocks nothing, and
a consent permits nothing.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.ids import LessonId, StaffId
from app.domain.roll_call.overriding import overridden
from app.domain.roll_call.register import RegisterHead, Signature
from app.domain.roll_call.signing import digest_of
from app.storage.opened import School
from app.storage.reconciling.incidents import reconcile_incidents
from app.storage.reconciling.rights import reconcile_rights
from privacy.accountability.ledger import Entry
from privacy.consent.consent import GIVEN, EndReason
from privacy.consent.decision import DECIDED
from privacy.errors import Damaged
from privacy.purposes import Purpose

CORRECTED, VOID = "register_corrected", "correction_void"
SIGNINGS = frozenset({"register_signed", "register_signed_again"})
STAFF_REMOVED = "staff_removed"
CARD_REVOKED = "card_revoked"


@dataclass(frozen=True)
class Reconciled:
    """What had to be done.

    Attributes:
        signatures_completed: registers that the ledger had signed and the database had not.
        corrections_void: corrections in the ledger that never reached the database.
        erasures: orders carried out.
        signatures_lost: lessons that the ledger had signed with marks that are not here; to sign
            them again needs a reason.
        staff_removed: accounts that the ledger had taken out of use and the database had not.
    """

    signatures_completed: int
    corrections_void: int
    erasures: int
    staff_removed: int = 0
    signatures_lost: int = 0


def reconcile(school: School) -> Reconciled:
    """Do all of it; repeating it changes nothing."""
    # First of all: the next signature covers whatever stands there by then.
    vouched = school.ledger_head.vouched_through()
    _revoke_what_nobody_signed(school, vouched)
    _end_what_nobody_signed(school, vouched)
    school.ledger.finish_disposals()
    entries = tuple(school.ledger.entries())
    acts = _register_acts(entries)
    heads = {head.lesson_id: head for head in school.registers.heads()}
    signed = [_complete(school, heads[each], acts[each]) for each in acts if each in heads]
    voided = [_void(school, heads[each], acts[each]) for each in acts if each in heads]
    standing = {head.lesson_id for head in school.registers.heads() if head.signature}
    lost = [_lose(school, each, acts[each]) for each in acts if each not in standing]
    erasures = _erase(school)
    school.engines.resume(entries)
    school.vault.reconcile()
    _tidy_cards(school, entries)
    reconcile_rights(school, entries)
    school.disposing.resume(entries)
    reconcile_incidents(school, entries)
    removed = _remove_staff(school, entries)
    return Reconciled(sum(signed), sum(voided), erasures, removed, sum(lost))


def _revoke_what_nobody_signed(school: School, vouched: int) -> None:
    """A decision is signed in the write that records it; one without was not made in here."""
    purposes = {
        Purpose(entry.text("purpose"))
        for entry in school.ledger.entries()
        if entry.kind == DECIDED and entry.sequence > vouched
    }
    for purpose in sorted(purposes):
        if school.decisions.last(purpose) is not None:
            school.decisions.revoke(purpose, reasons_sha256="", by="")


def _end_what_nobody_signed(school: School, vouched: int) -> None:
    """A consent, too, is signed in the write that records it; the order to erase comes with it."""
    written = {
        (entry.subject, Purpose(entry.text("purpose")))
        for entry in school.ledger.entries()
        if entry.kind == GIVEN and entry.sequence > vouched and entry.subject is not None
    }
    ending = [each for each in sorted(written) if each[0] in school.consents.subjects(each[1])]
    school.consents.end_all(ending, EndReason.UNVOUCHED, "")


def _register_acts(entries: Iterable[Entry]) -> dict[LessonId, list[Entry]]:
    acts: defaultdict[LessonId, list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.kind in {*SIGNINGS, CORRECTED, VOID}:
            acts[LessonId(entry.text("lesson"))].append(entry)
    return dict(acts)


def require_on_record(school: School) -> None:
    """Refuse a database that claims more than the ledger knows; changes nothing.

    Raises:
        Damaged: `ledger_lacks_signature` with file.
    """
    acts = _register_acts(school.ledger.entries())
    for head in school.registers.heads():
        known = {entry.text("digest") for entry in acts.get(head.lesson_id, ())}
        if head.signature is not None and head.signature.digest not in known:
            raise Damaged("ledger_lacks_signature", file=str(school.paths.ledger))


def _complete(school: School, head: RegisterHead, acts: Sequence[Entry]) -> bool:
    """Put the signature that a power cut kept from the database, if its content is the same."""
    last = acts[-1]
    if head.signature is not None or last.kind not in SIGNINGS:
        return False
    rows = school.registers.rows(head.lesson_id)
    marks = [row.mark for row in rows if row.mark is not None]
    if len(marks) < len(rows) or digest_of(head.lesson_id, marks) != last.text("digest"):
        return False
    signature = Signature(StaffId(last.text("staff")), last.at, last.text("digest"))
    with school.atomic():
        school.registers.sign(head.lesson_id, signature)
        changed = overridden(school.registers.changes(head.lesson_id), marks)
        school.ai_log.confirm(head.lesson_id, signature.staff_id, changed)
    return True


def _lose(school: School, lesson_id: LessonId, acts: Sequence[Entry]) -> bool:
    """Remember a signature whose marks are not here, so that nobody signs as if for the first time.

    The lesson may not even be started here.
    """
    last = next((act for act in reversed(acts) if act.kind in SIGNINGS), acts[-1])
    signature = Signature(StaffId(last.text("staff")), last.at, acts[-1].text("digest"))
    with school.atomic():
        return school.registers.lose(lesson_id, signature)


def _void(school: School, head: RegisterHead, acts: Sequence[Entry]) -> bool:
    """Put on record that the database stands with what was before the last correction."""
    if head.signature is None or head.signature.digest == acts[-1].text("digest"):
        return False
    body = {"lesson": head.lesson_id, "digest": head.signature.digest}
    school.ledger.append(VOID, body)
    return True


def _erase(school: School) -> int:
    """Carry out orders left open, and end what may not stand any more."""
    _end_what_has_no_ground(school)
    orders = list(school.consents.open_erasures())
    again = [
        order
        for order in school.consents.erasures_in_force()
        if order not in orders and school.erasing.holds_face(order.subject, order.purpose)
    ]
    return len(school.erasing.carry_out([*orders, *again]))


def _end_what_has_no_ground(school: School) -> None:
    school.consents.end_expired()
    _end_what_is_locked(school)
    for student in (*school.students.every(), *school.students.gone()):
        if not student.may_have_template:
            reason = EndReason.LEFT if student.left_on else EndReason.PROTECTED
            school.erasing.end_face(student, reason, "")
    ordered = {(order.subject, order.purpose) for order in school.consents.erasures_in_force()}
    for purpose in Purpose:
        for subject in school.erasing.with_face(purpose):
            has_consent = school.consents.standing(subject, purpose) is not None
            if not has_consent and (subject, purpose) not in ordered:
                school.consents.end(subject, purpose, EndReason.EXPIRED, "")


def _end_what_is_locked(school: School) -> None:
    """A decision that was revoked, or whose last day has passed, takes every consent with it."""
    ordered = {(order.subject, order.purpose) for order in school.consents.erasures_in_force()}
    for purpose in Purpose:
        if purpose.is_face and school.decisions.standing(purpose, school.clock.now()) is None:
            held = {*school.consents.subjects(purpose), *school.erasing.with_face(purpose)}
            ending = sorted((each, purpose) for each in held if (each, purpose) not in ordered)
            school.consents.end_all(ending, EndReason.DECISION_ENDED, "")


def _tidy_cards(school: School, entries: Iterable[Entry]) -> None:
    """A card that was revoked stays unknown, though an old backup still knows it.

    Salts of cards that came to nothing go as well.
    """
    revoked = {entry.text("card") for entry in entries if entry.kind == CARD_REVOKED}
    lost = revoked.intersection(school.cards.locators())
    if lost:
        with school.atomic():
            for locator in lost:
                school.cards.remove(locator)
    school.face_cards.tidy()


def _remove_staff(school: School, entries: Iterable[Entry]) -> int:
    """Whoever was removed stays removed, though an old backup still knows their passphrase.

    Except where nobody else could open the school: that would lose it.
    """
    removed = {entry.text("staff") for entry in entries if entry.kind == STAFF_REMOVED}
    accounts = school.staff.every()
    if all(member.id in removed for member in accounts):
        return 0
    gone = [member for member in accounts if member.id in removed]
    for member in gone:
        school.door.revoke_key(member.user_name)
        with school.atomic():
            school.staff.remove(member.id, school.clock.now())
    return len(gone)
