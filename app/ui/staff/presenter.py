"""Decisions of the staff screen: accounts for administrators, one's own passphrase for all.

Passphrases pass through once and are kept nowhere here. It knows no widget.
"""

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from app.domain.ids import StaffId
from app.domain.staff import Role, StaffMember
from app.ui.parts.presenter import Presenter
from app.ui.session import Session
from app.usecases.ports import School
from app.usecases.staff.add_staff import add_staff
from app.usecases.staff.change_passphrase import change_passphrase
from app.usecases.staff.list_staff import list_staff
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
    """

    listed = Signal()
    added = Signal(object)
    passphrase_changed = Signal()

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

    def _list(self, members: tuple[StaffMember, ...]) -> None:
        self.members = members
        self.listed.emit()

    def _take_added(self, outcome: tuple[StaffMember, tuple[StaffMember, ...]]) -> None:
        member, members = outcome
        self._list(members)
        self.added.emit(member)
