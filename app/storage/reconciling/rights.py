"""Bring cases, restrictions, holds and erased people in line with the ledger.

A power cut leaves the ledger one step ahead; an old backup many. A case that has to be made anew
lacks what people wrote, because the ledger never had it. Whoever was erased stays erased.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from app.domain.ids import StaffId
from app.domain.rights.request import RequestCase
from app.domain.rights.request_facts import KINDS, RECEIVED, case_from, with_step
from app.domain.rights.restriction import Hold, Restriction, RestrictionReason
from app.errors import NotFound
from app.storage.opened import School
from privacy.accountability.ledger import Entry
from privacy.rights.person_erasure import orders_to_carry_out

_UNTOLD = "…"


def reconcile_rights(school: School, entries: Sequence[Entry]) -> int:
    """Do all of it; how much there was to do. Repeating it changes nothing."""
    facts = [entry for entry in entries if entry.subject is not None]
    done = _cases(school, facts)
    done += sum(_restriction(school, entry) for entry in facts)
    done += sum(_hold(school, entry) for entry in entries)
    return done + _erase_again(school, entries)


def _cases(school: School, facts: Iterable[Entry]) -> int:
    told: dict[str, RequestCase] = {}
    for entry in facts:
        if entry.kind == RECEIVED:
            told[entry.text("case")] = case_from(str(entry.subject), entry.body)
        elif entry.kind in KINDS and entry.text("case") in told:
            case = told[entry.text("case")]
            told[case.id] = with_step(case, entry.kind, entry.at, entry.body)
    return sum(_case(school, case) for case in told.values())


def _case(school: School, told: RequestCase) -> bool:
    try:
        held = school.requests.get(told.id)
    except NotFound:
        held = None
    if held is not None and _steps(held) == _steps(told):
        return False
    with school.atomic():
        school.requests.save(_with_words(told, held))
    return True


def _steps(case: RequestCase) -> tuple[object, ...]:
    acts = (case.identified, case.extension, case.ruling, case.replied, case.closed)
    return tuple(act.at if act else None for act in acts)


def _with_words(told: RequestCase, held: RequestCase | None) -> RequestCase:
    """The case as the ledger has it; of what people wrote, what is still here."""
    if held is None:
        return told
    same_ruling = told.ruling and held.ruling and told.ruling.at == held.ruling.at
    same_extension = told.extension and held.extension
    return RequestCase(
        id=told.id,
        number=held.number,
        subject_ref=told.subject_ref,
        right=told.right,
        received=held.received,
        identified=told.identified,
        extension=held.extension if same_extension else told.extension,
        ruling=held.ruling if same_ruling else told.ruling,
        replied=told.replied,
        closed=told.closed,
        is_cut=held.is_cut,
    )


def _restriction(school: School, entry: Entry) -> bool:
    subject, by = str(entry.subject), StaffId(str(entry.body.get("by")))
    with school.atomic():
        if entry.kind == "restriction_set":
            restriction_id = entry.text("restriction")
            if any(each.id == restriction_id for each in school.restrictions.of(subject)):
                return False
            reason = RestrictionReason(entry.text("reason"))
            made = Restriction(restriction_id, subject, reason, entry.at, by)
            school.restrictions.add(made)
            return True
        if entry.kind == "restriction_lifted":
            standing = [e for e in school.restrictions.of(subject) if e.lifted_at is None]
            if any(each.set_at < entry.at for each in standing):
                return school.restrictions.lift(subject, entry.at, by) > 0
    return False


def _hold(school: School, entry: Entry) -> bool:
    if entry.kind not in {"hold_placed", "hold_lifted"}:
        return False
    found = [each for each in school.holds.every() if each.id == entry.text("hold")]
    by = StaffId(str(entry.body.get("by")))
    with school.atomic():
        if entry.kind == "hold_lifted":
            return school.holds.lift(entry.text("hold"), entry.at, by) > 0
        if found:
            return False
        until = entry.body.get("until")
        last = date.fromisoformat(str(until)) if until else None
        school.holds.place(Hold(entry.text("hold"), entry.subject, _UNTOLD, entry.at, by, last))
    return True


def _erase_again(school: School, entries: Iterable[Entry]) -> int:
    orders = orders_to_carry_out(entries, school.stores)
    for order, subject in orders:
        school.erasing.carry_out_on_person(order, subject)
    return len(orders)
