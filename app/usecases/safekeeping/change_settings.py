"""Read and change several of the school's settings in one go, as a form does."""

from collections.abc import Mapping
from typing import Any

from app.domain.accounts.staff import Role, StaffMember
from app.settings import SCHOOL_SETTINGS, Setting
from app.usecases.access import require_role
from app.usecases.ports import School

_DECLARED: tuple[Setting[Any], ...] = SCHOOL_SETTINGS


def read_settings(school: School, actor: StaffMember) -> dict[str, str]:
    """Every setting of the school as text, by key."""
    require_role(school, actor, Role.ADMINISTRATOR)
    return {each.key: each.write(school.settings.get(each)) for each in _DECLARED}


def change_settings(school: School, actor: StaffMember, texts: Mapping[str, str]) -> None:
    """Store typed texts under their keys, all of them or none.

    Raises:
        BadInput: one of them is not allowed; names the setting, and nothing was changed.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    wanted = [each for each in _DECLARED if each.key in texts]
    with school.atomic():
        for setting in wanted:
            school.settings.put(setting, setting.parse(texts[setting.key]))
