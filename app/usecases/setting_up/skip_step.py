"""Leave a step of setting up for another day, or for never."""

from app.domain.accounts.staff import Role, StaffMember
from app.domain.setting_up import Step, steps_named
from app.settings import NOTHING_SKIPPED, SET_UP_SKIPPED
from app.usecases.access import require_role
from app.usecases.ports import School


def skip_step(school: School, actor: StaffMember, step: Step, *, is_skipped: bool = True) -> None:
    """Remember it in the school, for every administrator; `is_skipped=False` takes it up again."""
    require_role(school, actor, Role.ADMINISTRATOR)
    others = steps_named(school.settings.get(SET_UP_SKIPPED)) - {step}
    wanted = others | {step} if is_skipped else others
    names = ",".join(each.value for each in Step if each in wanted)
    school.settings.put(SET_UP_SKIPPED, names or NOTHING_SKIPPED)
