"""`upprop settings`: the school's settings, shown or changed one at a time."""

from typing import Any

import click

from app.cli.opening import Access, with_access
from app.settings import SCHOOL_SETTINGS, Setting
from app.storage.school import School
from app.text.words import setting_help, setting_name
from app.usecases.safekeeping.change_setting import change_setting

DECLARED: dict[str, Setting[Any]] = {each.key: each for each in SCHOOL_SETTINGS}


@click.command("settings")
@click.argument("key", required=False, type=click.Choice(list(DECLARED)))
@click.argument("value", required=False)
@with_access
def settings_command(access: Access, key: str | None, value: str | None) -> None:
    """Show the school's settings, or give KEY another VALUE. Only an administrator changes one."""
    with access.opened() as (school, actor):
        if key is not None and value is not None:
            setting = DECLARED[key]
            change_setting(school, actor, setting, setting.parse(value))
        shown = _values(school)
    for name, kept in shown.items():
        if key in {None, name}:
            access.terminal.say(f"{name} = {kept}    {setting_name(name)}. {setting_help(name)}")
    access.terminal.result(shown)


def _values(school: School) -> dict[str, str]:
    return {key: each.write(school.settings.get(each)) for key, each in DECLARED.items()}
