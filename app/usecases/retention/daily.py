"""What a day asks for by itself: first what has lapsed ends, then disposal, then the backup."""

from pathlib import Path

from app.domain.accounts.staff import Role, StaffMember
from app.domain.work import UNWATCHED, Work
from app.errors import Cancelled
from app.usecases.access import require_role
from app.usecases.consent.end_lapsed import end_lapsed
from app.usecases.ports import School
from app.usecases.retention.dispose import dispose_by_itself
from app.usecases.safekeeping.backup import backup_if_due


def do_daily(school: School, actor: StaffMember, work: Work = UNWATCHED) -> Path | None:
    """End lapsed consents and let go what rules end, so that the day's backup does not hold it.

    Runs when somebody signs in, and once a day while the program is open. Whatever is in the way
    of the one keeps nobody from the other.

    Returns:
        The new backup; None where today's is there already, or for roles that make none.

    Raises:
        Refused: `reader_in_the_way`.
        NotWritten: the disk does not take it.
        Cancelled: `cancelled` or `disposal_cancelled`; then no backup is made either.
    """
    require_role(school, actor, *Role)
    try:
        end_lapsed(school)
        dispose_by_itself(school, work)
    except Cancelled:
        raise
    except BaseException:
        _back_up(school, actor, work)
        raise
    return _back_up(school, actor, work)


def _back_up(school: School, actor: StaffMember, work: Work) -> Path | None:
    makes_one = actor.role in {Role.TEACHER, Role.ADMINISTRATOR}
    return backup_if_due(school, actor, work) if makes_one else None
