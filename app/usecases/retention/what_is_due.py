"""The dry run: what each rule would take today, in numbers. Changes nothing and names nobody."""

from dataclasses import dataclass
from datetime import date

from app.domain.accounts.staff import Role, StaffMember
from app.domain.calendar import day_of
from app.domain.rights.disposal import Disposal, Found
from app.domain.work import UNWATCHED, Work
from app.errors import NotFound
from app.usecases.access import require_role
from app.usecases.ports import School
from app.usecases.retention.schedule import goes_by_itself, is_public, rules_of
from privacy.rights.retention import Bar, RetentionRule

READERS = (Role.CONTROLLER, Role.ADMINISTRATOR, Role.OFFICER)


@dataclass(frozen=True)
class Due:
    """One rule and what it would take.

    Attributes:
        bar: why it takes nothing; None where it may.
        last_event: data of this day and earlier ones are out of period; None under a bar.
        is_stopped: a legal hold covers everybody.
        needs_confirmation: nothing goes before the controller has said so.
    """

    rule: RetentionRule
    bar: Bar | None
    last_event: date | None
    found: Found
    is_stopped: bool
    needs_confirmation: bool
    is_public: bool

    @property
    def may_go(self) -> bool:
        """True where something can be disposed of now."""
        return self.bar is None and not self.is_stopped and self.found.total > 0


def what_is_due(school: School, actor: StaffMember, work: Work = UNWATCHED) -> tuple[Due, ...]:
    """Every rule, in the order in which they would be carried out.

    Raises:
        Cancelled: `cancelled`.
    """
    require_role(school, actor, *READERS)
    rules, found = rules_of(school), list[Due]()
    for rule in rules:
        work.step(len(found), len(rules))
        found.append(due_by(school, rule, work))
    return tuple(found)


def due_by(school: School, rule: RetentionRule, work: Work = UNWATCHED) -> Due:
    """What one rule would take; asks no role."""
    public = is_public(school)
    bar = rule.bar(public_school=public)
    last = None if bar else rule.last_event(day_of(school.clock.now()))
    found = Found() if last is None else school.disposing.look(rule.id, last, work)
    return Due(
        rule, bar, last, found, school.disposing.is_stopped, not goes_by_itself(rule), public
    )


def list_disposals(school: School, actor: StaffMember) -> tuple[Disposal, ...]:
    """Every disposal there was, newest first."""
    require_role(school, actor, *READERS)
    return school.disposals.every()


def view_disposal(school: School, actor: StaffMember, disposal_id: str) -> Disposal:
    """One disposal, for its protocol.

    Raises:
        NotFound: `disposal_unknown`.
    """
    require_role(school, actor, *READERS)
    found = school.disposals.find(disposal_id)
    if found is None:
        raise NotFound("disposal_unknown")
    return found
