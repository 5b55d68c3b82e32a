"""What an import would change, told before it is done. Nothing is written, nothing is erased."""

from collections.abc import Sequence
from typing import NoReturn

from typing_extensions import override

from app.domain.accounts.staff import Role, StaffMember
from app.domain.class_list.roster import ImportReport, Roster
from app.domain.roll_call.timetable import TimetableRow
from app.domain.work import UNWATCHED, Work
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


class _Within(Work):
    """The import's work within the transaction of the rehearsal: nobody's mark may go with it."""

    def __init__(self, work: Work) -> None:
        self._work = work

    @override
    def step(self, done: int = 0, of: int = 0) -> None:
        self._work.inner_step(done, of)

    @override
    def inner_step(self, done: int = 0, of: int = 0) -> None:
        self._work.inner_step(done, of)


def rehearse_roster(
    school: School, actor: StaffMember, roster: Roster, work: Work = UNWATCHED
) -> ImportReport:
    """The report that `import_roster` would give; nobody's template is touched."""
    require_role(school, actor, Role.ADMINISTRATOR)
    return plan_import(school, roster, work, lifts=may_see_protected(school, actor)).report


def rehearse_timetable(
    school: School, actor: StaffMember, rows: Sequence[TimetableRow], work: Work = UNWATCHED
) -> ImportReport:
    """The report that `import_timetable` would give.

    Raises:
        BadInput: as the import itself.
    """
    # The import is pure database work, so taking it back leaves nothing.
    try:
        with school.atomic():
            _take_back(import_timetable(school, actor, rows, _Within(work)))
    except _Rehearsed as rehearsed:
        return rehearsed.report


def _take_back(report: ImportReport) -> NoReturn:
    raise _Rehearsed(report)
