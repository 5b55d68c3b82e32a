"""Opening a school for one command: who asks, with what passphrase, and closing it again.

A passphrase is typed without echo or read from a file; it never stands on a command line.
"""

import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO, TypeVar

import click

from app.cli.terminal import JSON_WANTED, Terminal
from app.domain.accounts.staff import StaffMember
from app.paths import DataPaths, default_data_folder
from app.storage.school import School, open_school
from app.text.language import translate
from privacy.clock import SystemClock

R = TypeVar("R")
LONGEST_PASSPHRASE = 1024


@dataclass(frozen=True)
class Access:
    """Which school, and who wants in. The passphrase is asked for when it is needed."""

    paths: DataPaths
    user_name: str | None
    passphrase_file: TextIO | None
    terminal: Terminal

    @contextmanager
    def opened(self) -> Iterator[tuple[School, StaffMember]]:
        """The opened school and who is signed in; closed at the end, whatever happens."""
        school, member = open_school(
            self.paths,
            user_name=self.typed_user_name(),
            passphrase=self.passphrase(translate("cli", "Passphrase")),
            clock=SystemClock(),
        )
        try:
            yield school, member
        finally:
            school.close()

    def typed_user_name(self) -> str:
        """The user name from the options, or typed."""
        return self.user_name or str(click.prompt(translate("cli", "User name"), err=True))

    def passphrase(self, prompt: str, *, confirm: bool = False) -> str:
        """The passphrase from the file's first line, or typed."""
        if self.passphrase_file is not None:
            return self.passphrase_file.readline(LONGEST_PASSPHRASE).rstrip("\r\n")
        typed = click.prompt(prompt, hide_input=True, confirmation_prompt=confirm, err=True)
        return str(typed)


def data_option(command: Callable[..., R]) -> Callable[..., R]:
    """`--data FOLDER`: another installation than this user's own."""
    return click.option(
        "--data",
        "folder",
        type=click.Path(file_okay=False, path_type=Path),
        help="The folder with the school's data; otherwise $UPPROP_DATA or this user's own.",
    )(command)


def json_option(command: Callable[..., R]) -> Callable[..., R]:
    """`--json`: the result for programs."""
    return click.option(
        "--json",
        "as_json",
        is_flag=True,
        is_eager=True,
        callback=_remember_json,
        help="End with one JSON object on standard output.",
    )(command)


def _remember_json(context: click.Context, _parameter: click.Parameter, value: bool) -> bool:  # noqa: FBT001 - click calls it so
    """Let whoever reports a failure know that a program is reading."""
    context.meta[JSON_WANTED] = value
    return value


def chosen_paths(folder: Path | None) -> DataPaths:
    """The files of the chosen installation."""
    return DataPaths(folder.absolute() if folder else default_data_folder())


def with_access(command: Callable[..., R]) -> Callable[..., R]:
    """Give a command the options of signing in, and an `Access` as its first argument."""

    @json_option
    @data_option
    @click.option("--user", "user_name", envvar="UPPROP_USER", help="User name.")
    @click.option(
        "--passphrase-file",
        type=click.File(encoding="utf-8"),
        help="File whose first line is the passphrase; - reads standard input.",
    )
    @functools.wraps(command)
    def wrapper(**given: Any) -> R:
        access = Access(
            chosen_paths(given.pop("folder")),
            given.pop("user_name"),
            given.pop("passphrase_file"),
            Terminal(given.pop("as_json")),
        )
        return command(access, **given)

    return wrapper
