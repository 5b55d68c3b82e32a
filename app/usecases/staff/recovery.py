"""The way back in when a passphrase is forgotten: a printed sheet, and a colleague beside it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from app.domain.accounts.staff import Role, StaffMember, check_passphrase, typed_user_name
from app.errors import NotAllowed, NotFound, Refused
from app.settings import SCHOOL_NAME
from app.usecases.access import require_role
from app.usecases.ports import School
from privacy.at_rest.recovery_code import new_recovery_code

PRINTED, USED, ADDED = "recovery_sheet_made", "passphrase_recovered", "staff_added"
APART = frozenset({Role.CONTROLLER, Role.OFFICER})
"""Whose accounts advise and decide: no one person may get into both."""
SETTLED_AFTER = timedelta(days=30)
"""An account that was made or reset later than that ago resets none of theirs."""


@dataclass(frozen=True)
class RecoverySheet:
    """What is printed, once. `repr` does not show the code."""

    school_name: str
    made_at: datetime
    code: str = field(repr=False)


@dataclass(frozen=True)
class SheetState:
    """What the staff page says of the sheet.

    Attributes:
        made_at: None where none was ever printed.
        used_at: when it was used last since then; a new one should be printed.
    """

    made_at: datetime | None = None
    used_at: datetime | None = None


def make_recovery_sheet(
    school: School, actor: StaffMember, write: Callable[[RecoverySheet], object]
) -> RecoverySheet:
    """Print a new code; the sheet before opens nothing from here on. On record.

    Args:
        school: opened.
        actor: an administrator.
        write: puts the sheet on paper. Where it raises, the sheet before stays in force.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    name, code = school.settings.get(SCHOOL_NAME), new_recovery_code()
    sheet = RecoverySheet(name, school.clock.now(), code)
    write(sheet)
    school.ledger.append(PRINTED, {"by": actor.id})
    school.door.use_sheet(code)
    return sheet


def recovery_sheet_state(school: School, actor: StaffMember) -> SheetState:
    """Whether there is a sheet, and whether it has been used."""
    require_role(school, actor, Role.ADMINISTRATOR, Role.OFFICER)
    if not school.door.has_sheet():
        return SheetState()
    made_at = used_at = None
    for entry in school.ledger.entries():
        if entry.kind == PRINTED:
            made_at, used_at = entry.at, None
        elif entry.kind == USED:
            used_at = entry.at
    return SheetState(made_at, used_at)


def reset_passphrase(
    school: School, actor: StaffMember, user_name: str, code: str, new: str
) -> StaffMember:
    """A colleague with the sheet gives somebody a new passphrase. On record, for the officer.

    Args:
        school: opened.
        actor: the colleague, who has just shown their own passphrase.
        user_name: who has forgotten theirs.
        code: of the recovery sheet.
        new: the passphrase from now on.

    Raises:
        WrongPassphrase: `sheet_code_wrong`, `too_soon`.
        Refused: `no_recovery_sheet`, `recovery_own_account`, `recovery_not_for_substitutes`,
            `recovery_other_office` for whoever advises or decides: not by an administrator, not by
            whoever printed the sheet, and not by an account that is new or was reset just now.
        NotFound: `staff_unknown`. BadInput: `passphrase_short`.
    """
    require_role(school, actor, Role.TEACHER, Role.ADMINISTRATOR, Role.CONTROLLER, Role.OFFICER)
    check_passphrase(new)
    if not school.door.has_sheet():
        raise Refused("no_recovery_sheet")
    member = _forgetful(school, user_name)
    if member == actor:
        raise Refused("recovery_own_account")
    if member.role in APART and not _stands_apart(school, actor):
        raise Refused("recovery_other_office")
    school.door.check_sheet(code)
    _replace(school, member, new, by=actor.id)
    return member


def recover_administrator(school: School, user_name: str, new: str) -> StaffMember:
    """The sheet alone, where nobody is left who remembers: an administrator gets in again.

    Raises:
        NotAllowed: `not_signed_in`, the school was not opened with the sheet.
        Refused: `recovery_needs_colleague`, for any other account.
        NotFound: `staff_unknown`. BadInput: `passphrase_short`.
    """
    if not school.door.is_opened_by_sheet:
        raise NotAllowed("not_signed_in")
    check_passphrase(new)
    member = _forgetful(school, user_name)
    if member.role is not Role.ADMINISTRATOR:
        raise Refused("recovery_needs_colleague")
    _replace(school, member, new, by="")
    return member


def _forgetful(school: School, user_name: str) -> StaffMember:
    member = school.staff.find(typed_user_name(user_name))
    if member is None:
        raise NotFound("staff_unknown")
    if member.role is Role.SUBSTITUTE:
        raise Refused("recovery_not_for_substitutes")
    return member


def _stands_apart(school: School, colleague: StaffMember) -> bool:
    """Whether the sheet and this account are in two hands, as far as the record can tell."""
    settled, printed_by = school.clock.now() - SETTLED_AFTER, ""
    for entry in school.ledger.entries():
        is_theirs = entry.kind in {ADDED, USED} and entry.body.get("staff") == colleague.id
        if is_theirs and entry.at > settled:
            return False
        if entry.kind == PRINTED:
            printed_by = str(entry.body.get("by"))
    return colleague.role is not Role.ADMINISTRATOR and colleague.id != printed_by


def _replace(school: School, member: StaffMember, new: str, *, by: str) -> None:
    school.ledger.append(USED, {"staff": member.id, "by": by})
    with school.atomic():
        school.door.grant_key(member.user_name, new)
