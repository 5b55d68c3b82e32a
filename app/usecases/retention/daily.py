"""What a day asks for by itself, whoever opens the school: disposal first, then the backup."""

from pathlib import Path

from app.domain.staff import Role, StaffMember
from app.usecases.access import require_role
from app.usecases.ports import School
from app.usecases.retention.dispose import dispose_by_itself
from app.usecases.retention.ports import Between
from app.usecases.safekeeping.backup import backup_if_due


def do_daily(school: School, actor: StaffMember, between: Between | None = None) -> Path | None:
    """Let go what rules end by themselves, so that the day's backup does not hold it any more.

    Whatever is in the way of the one keeps nobody from the other.

    Returns:
        The new backup; None where today's is there already, or for roles that make none.

    Raises:
        Refused: `reader_in_the_way`.
        NotWritten: the disk does not take it.
    """
    require_role(school, actor, *Role)
    try:
        dispose_by_itself(school, between)
    finally:
        made = None
        if actor.role in {Role.TEACHER, Role.ADMINISTRATOR}:
            made = backup_if_due(school, actor, between)
    return made
