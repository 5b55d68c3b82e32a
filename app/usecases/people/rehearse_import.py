"""What an import would change, told before it is done. Nothing is written, nothing is erased."""

from collections.abc import Sequence
from typing import NoReturn

from app.domain.roster import ImportReport, Roster
from app.domain.staff import Role, StaffMember
from app.domain.timetable import TimetableRow
from app.usecases.access import require_role
from app.usecases.people.import_roster import plan_import
from app.usecases.people.import_timetable import import_timetable
from app.usecases.ports import School
from app.usecases.reading import may_see_protected


class _Rehearsed(Exception):
    """Takes the report out of a transaction that is not to stand."""

    def __init__(self, report: ImportReport) -> None:
        super().__init__()
        self.report = report


def rehearse_roster(school: School, actor: StaffMember, roster: Roster) -> ImportReport:
    """The report that `import_roster` would give; nobody's template is touched."""
    require_role(school, actor, Role.ADMINISTRATOR)
    return plan_import(school, roster, lifts=may_see_protected(school, actor)).report


def rehearse_timetable(
    school: School, actor: StaffMember, rows: Sequence[TimetableRow]
) -> ImportReport:
    """The report that `import_timetable` would give.

    Raises:
        BadInput: as the import itself.
    """
    # The import is pure database work, so taking it back leaves nothing.
    try:
        with school.atomic():
            _take_back(import_timetable(school, actor, rows))
    except _Rehearsed as rehearsed:
        return rehearsed.report


def _take_back(report: ImportReport) -> NoReturn:
    raise _Rehearsed(report)
