"""Change one of the school's settings."""

from typing import TypeVar

from app.domain.accounts.staff import Role, StaffMember
from app.settings import Setting
from app.usecases.access import require_role
from app.usecases.ports import School

T = TypeVar("T")


def change_setting(school: School, actor: StaffMember, setting: Setting[T], value: T) -> None:
    """Store a value.

    Raises:
        BadInput: the value is not allowed; the code is that of `Setting.write`.
    """
    require_role(school, actor, Role.ADMINISTRATOR)
    with school.atomic():
        school.settings.put(setting, value)
