"""What ends by its own mechanism and by no rule that anybody sets: told beside the dry run."""

from dataclasses import dataclass
from typing import Final

from app.domain.accounts.staff import StaffMember
from app.settings import BACKUPS_KEPT
from app.usecases.access import require_role
from app.usecases.ports import School
from app.usecases.retention.what_is_due import READERS
from privacy.purposes import Purpose

CONSENTS: Final = "with_consent"
BACKUPS: Final = "backup"
OTHERS: Final = (CONSENTS, "account", "timetable", BACKUPS, "aside_30_days", "until_signed", "log")


@dataclass(frozen=True)
class OtherEnd:
    """One kind of data that no retention rule lists.

    Attributes:
        id: as in `Field.retention`.
        number: how many consents have lapsed and wait to be ended today, or how many backups are
            kept; None where there is nothing to count.
    """

    id: str
    number: int | None = None


def other_ends(school: School, actor: StaffMember) -> tuple[OtherEnd, ...]:
    """Every kind, each with what ends it; changes nothing and names nobody."""
    require_role(school, actor, *READERS)
    counted = {CONSENTS: _lapsed(school), BACKUPS: int(school.settings.get(BACKUPS_KEPT))}
    return tuple(OtherEnd(each, counted.get(each)) for each in OTHERS)


def _lapsed(school: School) -> int:
    """Consents whose last day has passed and whose end is not on record yet."""
    given = ((each, purpose) for purpose in Purpose for each in school.consents.subjects(purpose))
    return sum(school.consents.standing(*each) is None for each in given)
