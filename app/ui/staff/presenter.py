"""Decisions of the staff screen: accounts for administrators, one's own passphrase for all.

Passphrases pass through once and are kept nowhere here. It knows no widget.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.accounts.staff import DutyHeld, Role, StaffMember
from app.domain.class_list.people import Group
from app.domain.ids import LessonId, StaffId
from app.printing.recovery_sheet import print_recovery_sheet
from app.printing.substitute_key import print_substitute_key
from app.ui.exporting.presenter import with_suffix
from app.ui.parts.presenter import Presenter
from app.ui.session import Session
from app.usecases.lessons.overviews import lessons_of_day
from app.usecases.lessons.start_unplanned_lesson import list_groups
from app.usecases.ports import School
from app.usecases.staff.add_staff import add_staff
from app.usecases.staff.change_passphrase import change_passphrase
from app.usecases.staff.duties import end_duty, grant_duty, list_duties
from app.usecases.staff.list_staff import list_staff
from app.usecases.staff.make_substitute_key import make_substitute_key
from app.usecases.staff.recovery import RecoverySheet, make_recovery_sheet, recovery_sheet_state
from app.usecases.staff.remove_staff import remove_staff
from app.workers.records import RecordsThread


@dataclass(frozen=True)
class NewAccount:
    """What was filled in for an account; `repr` does not show the passphrase."""

    user_name: str
    display_name: str
    role: Role
    passphrase: str = field(repr=False)


class StaffPresenter(Presenter):
    """The accounts in use.

    Signals:
        listed: the list was read anew; see `members`.
        added: an account was made; carries the `StaffMember`.
        passphrase_changed: one's own passphrase is another now.
        printed: a sheet is on paper; carries its path.
        sheet_known: the `SheetState` of the recovery sheet.
        lessons_read: the `LessonOverview`s of a day, for a substitute's key.
        duties_read: the groups there are, and the `DutyHeld`s that stand.
    """

    listed = Signal()
    added = Signal(object)
    passphrase_changed = Signal()
    printed = Signal(object)
    sheet_known = Signal(object)
    lessons_read = Signal(object)
    duties_read = Signal(object, object)

    def __init__(
        self, records: RecordsThread, session: Session, parent: QObject | None = None
    ) -> None:
        super().__init__(records, session, parent)
        self.members: tuple[StaffMember, ...] = ()

    def open(self) -> None:
        """Read the accounts anew."""
        actor = self.session.actor
        self.ask(lambda school: list_staff(school, actor), self._list)

    def may_remove(self, member: StaffMember) -> bool:
        """Everybody but oneself, so that there is always an administrator."""
        return member.id != self.session.actor.id

    def add(self, account: NewAccount) -> None:
        """Make an account."""
        actor = self.session.actor

        def job(school: School) -> tuple[StaffMember, tuple[StaffMember, ...]]:
            member = add_staff(
                school,
                actor,
                account.user_name,
                account.display_name,
                account.role,
                account.passphrase,
            )
            return member, list_staff(school, actor)

        self.ask(job, self._take_added)

    def remove(self, staff_id: StaffId) -> None:
        """Take an account out of use."""
        actor = self.session.actor

        def job(school: School) -> tuple[StaffMember, ...]:
            remove_staff(school, actor, staff_id)
            return list_staff(school, actor)

        self.ask(job, self._list)

    def change_passphrase(self, old: str, new: str) -> None:
        """Replace one's own passphrase."""
        actor = self.session.actor
        self.ask(
            lambda school: change_passphrase(school, actor, old, new),
            lambda _nothing: self.passphrase_changed.emit(),
        )

    def ask_for_sheet(self) -> None:
        """Whether a recovery sheet was printed, and whether it was used."""
        actor = self.session.actor
        self.ask(lambda school: recovery_sheet_state(school, actor), self.sheet_known.emit)

    def print_sheet(self, path: Path) -> None:
        """Print a new recovery sheet; the one before is void."""
        actor, target = self.session.actor, with_suffix(path, ".pdf")

        def write(sheet: RecoverySheet) -> None:
            print_recovery_sheet(
                target, school_name=sheet.school_name, made_at=sheet.made_at, code=sheet.code
            )

        def job(school: School) -> Path:
            make_recovery_sheet(school, actor, write)
            return target

        self.ask(job, self.printed.emit)

    def read_lessons(self, day: date) -> None:
        """The lessons of a day, to choose from."""
        actor = self.session.actor
        self.ask(lambda school: lessons_of_day(school, actor, day), self.lessons_read.emit)

    def print_key(self, display_name: str, lesson_ids: Sequence[LessonId], path: Path) -> None:
        """Make and print a substitute's key."""
        actor, target = self.session.actor, with_suffix(path, ".pdf")

        def job(school: School) -> tuple[Path, tuple[StaffMember, ...]]:
            make_substitute_key(
                school, actor, display_name, lesson_ids, partial(print_substitute_key, target)
            )
            return target, list_staff(school, actor)

        self.ask(job, self._take_printed)

    def read_duties(self) -> None:
        """Which groups there are, and which duties stand."""
        actor = self.session.actor
        self.ask(
            lambda school: (list_groups(school, actor), list_duties(school, actor)),
            lambda both: self.duties_read.emit(*both),
        )

    def set_duties(self, staff_id: StaffId, wanted: frozenset[DutyHeld]) -> None:
        """Let exactly these duties stand on an account."""
        actor = self.session.actor

        def job(school: School) -> tuple[tuple[Group, ...], tuple[DutyHeld, ...]]:
            standing = {each for each in list_duties(school, actor) if each.staff_id == staff_id}
            for each in wanted - standing:
                grant_duty(school, actor, staff_id, each.duty, each.group_id)
            for each in standing - wanted:
                end_duty(school, actor, staff_id, each.duty, each.group_id)
            return list_groups(school, actor), list_duties(school, actor)

        self.ask(job, lambda both: self.duties_read.emit(*both))

    def _take_printed(self, outcome: tuple[Path, tuple[StaffMember, ...]]) -> None:
        path, members = outcome
        self._list(members)
        self.printed.emit(path)

    def _list(self, members: tuple[StaffMember, ...]) -> None:
        self.members = members
        self.listed.emit()

    def _take_added(self, outcome: tuple[StaffMember, tuple[StaffMember, ...]]) -> None:
        member, members = outcome
        self._list(members)
        self.added.emit(member)
