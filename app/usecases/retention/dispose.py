"""Let go what is out of period: what needs a decision on the controller's word, the rest by itself.

Every disposal is on record before and after, in numbers; nothing that is gone can be read here any
more. Backups made before hold it until they have gone themselves.
"""

from collections.abc import Collection, Iterable

from app.domain.accounts.staff import Role, StaffMember
from app.domain.rights.disposal import Disposal
from app.domain.work import UNWATCHED, Work
from app.errors import Cancelled, NotFound, Refused
from app.usecases.access import require_role
from app.usecases.ports import School
from app.usecases.retention.schedule import BY_ID, goes_by_itself, rules_of
from app.usecases.retention.what_is_due import Due, due_by
from privacy.rights.retention import Bar, RetentionRule


def dispose(
    school: School,
    actor: StaffMember,
    rule_ids: Collection[str],
    work: Work = UNWATCHED,
) -> tuple[Disposal, ...]:
    """Dispose of what these rules say is out of period today.

    Args:
        school: the opened school.
        actor: the controller, who confirms it by this.
        rule_ids: which rules; one that has nothing to take is passed over.
        work: stepped after every few rows.

    Raises:
        NotFound: `retention_rule_unknown`.
        Refused: `disposal_stopped` (a legal hold covers everybody), `disposal_no_period` or
            `disposal_no_decision`; nothing has gone. `reader_in_the_way`.
        NotWritten: the disk does not take it; the next start goes on.
        Cancelled: `cancelled`, and nothing has gone; or `disposal_cancelled` (gone): what has gone
            stays gone, and its protocol says that it was cancelled.
    """
    require_role(school, actor, Role.CONTROLLER)
    if not set(rule_ids) <= BY_ID.keys():
        raise NotFound("retention_rule_unknown")
    wanted = [rule for rule in rules_of(school) if rule.id in rule_ids]
    for rule in wanted:
        work.step()
        _require_allowed(due_by(school, rule))
    return _carry_out_all(school, wanted, actor.id, work)


def dispose_by_itself(school: School, work: Work = UNWATCHED) -> tuple[Disposal, ...]:
    """Dispose of what needs nobody's word: cards of a past school year, and ended consents' faces.

    Runs when the school is opened, at least once a day where it is in use.

    Raises:
        Cancelled: as `dispose`.
    """
    school.erasing.end_expired()
    mine = [rule for rule in rules_of(school) if goes_by_itself(rule)]
    return _carry_out_all(school, mine, "", work)


def _carry_out_all(
    school: School, rules: Iterable[RetentionRule], by: str, work: Work
) -> tuple[Disposal, ...]:
    done: list[Disposal] = []
    try:
        for rule in rules:
            work.step()
            each = _carry_out(school, due_by(school, rule), by, work)
            done += [] if each is None else [each]
        if any(each.is_cancelled for each in done):
            work.step()  # what was cancelled ends at every step
    except Cancelled:
        if not done:
            raise
        gone = sum(each.found.total for each in done)
        raise Cancelled("disposal_cancelled", gone=gone) from None
    return tuple(done)


def _carry_out(school: School, due: Due, by: str, work: Work) -> Disposal | None:
    """What is due now: an earlier rule of the same run may have made more of it due."""
    if not due.may_go or due.last_event is None or due.rule.months is None:
        return None
    return school.disposing.dispose(
        due.rule.id, due.rule.months, due.last_event, due.rule.decision, by=by, work=work
    )


def _require_allowed(due: Due) -> None:
    if due.is_stopped:
        raise Refused("disposal_stopped")
    if due.bar is Bar.NO_PERIOD:
        raise Refused("disposal_no_period")
    if due.bar is Bar.NO_DECISION:
        raise Refused("disposal_no_decision")
