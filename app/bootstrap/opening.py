"""The ways into this PC's school: sign in, recover an account, set a school up.

Loaded on the records thread when somebody comes in: what opens a database is a third of all that
the program loads, and the first screen needs none of it.
"""

from contextlib import ExitStack

from app.domain.accounts.staff import StaffMember, typed_user_name
from app.paths import DataPaths
from app.settings import SCHOOL_KIND
from app.storage.school import School, create_school, open_school, open_with_sheet
from app.ui.session import NewSchool, Recovery
from app.usecases.safekeeping.change_settings import change_settings
from app.usecases.staff.recovery import recover_administrator, reset_passphrase
from privacy.clock import Clock

Opened = tuple[School, StaffMember]


def sign_in(paths: DataPaths, clock: Clock, user_name: str, passphrase: str) -> Opened:
    """The school, for whoever knows a passphrase.

    Raises:
        as `app.storage.school.open_school`.
    """
    return open_school(paths, user_name=user_name, passphrase=passphrase, clock=clock)


def recover(paths: DataPaths, clock: Clock, recovery: Recovery) -> Opened:
    """The school, for whoever has a recovery sheet, with the new passphrase."""
    with ExitStack() as undo:
        school = _opened_to_recover(paths, clock, recovery, undo)
        member = school.door.sign_in(typed_user_name(recovery.user_name), recovery.passphrase)
        undo.pop_all()
    return school, member


def set_up(paths: DataPaths, clock: Clock, new: NewSchool) -> Opened:
    """A new school, and its administrator."""
    school = create_school(
        paths,
        school_name=new.school_name,
        administrator=(new.user_name, new.display_name, new.passphrase),
        clock=clock,
    )
    with ExitStack() as undo:
        undo.callback(school.close)
        administrator = school.staff.every()[0]
        change_settings(school, administrator, {SCHOOL_KIND.key: new.kind})
        undo.pop_all()
    return school, administrator


def _opened_to_recover(
    paths: DataPaths, clock: Clock, recovery: Recovery, undo: ExitStack
) -> School:
    """The school, by colleague and sheet or by the sheet alone; the passphrase is set."""
    name, code, new = recovery.user_name, recovery.code, recovery.passphrase
    if not recovery.colleague:
        school = open_with_sheet(paths, code=code, clock=clock)
        undo.callback(school.close)
        recover_administrator(school, name, new)
        return school
    school, colleague = open_school(
        paths,
        user_name=recovery.colleague,
        passphrase=recovery.colleague_passphrase,
        clock=clock,
    )
    undo.callback(school.close)
    reset_passphrase(school, colleague, name, code, new)
    return school
