"""What a day asks for by itself: first what has lapsed ends, then disposal, then the backup."""

from pathlib import Path

from app.domain.staff import Role, StaffMember
from app.usecases.access import require_role
from app.usecases.consent.end_lapsed import end_lapsed
from app.usecases.ports import School
from app.usecases.retention.dispose import dispose_by_itself
from app.usecases.retention.ports import Between
from app.usecases.safekeeping.backup import backup_if_due


def do_daily(school: School, actor: StaffMember, between: Between | None = None) -> Path | None:
    """End lapsed consents and let go what rules end, so that the day's backup does not hold it.

    Runs when somebody signs in, and once a day while the program is open. Whatever is in the way
    of the one keeps nobody from the other.

    Returns:
        The new backup; None where today's is there already, or for roles that make none.

    Raises:
        Refused: `reader_in_the_way`.
        NotWritten: the disk does not take it.
    """
    require_role(school, actor, *Role)
    try:
        end_lapsed(school)
        dispose_by_itself(school, between)
    finally:
        made = None
        if actor.role in {Role.TEACHER, Role.ADMINISTRATOR}:
            made = backup_if_due(school, actor, between)
    return made
