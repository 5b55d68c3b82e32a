"""`upprop assessment comment` and its kin: the officer's comments, and the controller's answers.

Words come from files, never from the command line: a shell remembers.
"""

from pathlib import Path
from typing import Final

import click

from app.cli.deciding import METHODS, method_argument, text_file, text_of
from app.cli.opening import Access, with_access
from app.domain.accountability.assessment_comments import CommentThread
from app.domain.accountability.assessment_sections import Section
from app.domain.accounts.staff import StaffMember
from app.storage.school import School
from app.text.comment_words import open_numbers, section_name, thread_text
from app.usecases.assessment.answer_comment import answer_comment
from app.usecases.assessment.comment import close_comment, comment, comment_further
from app.usecases.assessment.comments import list_comments
from app.usecases.assessment.versions import list_versions
from privacy.errors import Refused


@click.command("comments")
@method_argument
@click.option("--open", "is_open_only", is_flag=True, help="Only those that are open.")
@with_access
def comments_command(access: Access, method: str, *, is_open_only: bool) -> None:
    """Show the officer's comments, section by section, with what was answered."""
    with access.opened() as (school, actor):
        _tell(access, school, actor, method, is_open_only=is_open_only)


@click.command("comment")
@method_argument
@click.argument("place")
@click.argument("file", type=text_file)
@click.option("--on-version", "version", type=int, help="Which version; the newest if not given.")
@with_access
def comment_command(
    access: Access, method: str, place: str, file: Path, *, version: int | None
) -> None:
    """Comment, as the officer, with the words in FILE.

    PLACE is a section (see `upprop assessment sections`), or the number of a comment to go on with.
    """
    words = text_of(file)
    with access.opened() as (school, actor):
        if place.isdecimal():
            comment_further(school, actor, _thread_id(school, actor, method, int(place)), words)
        else:
            section, number = Section.of_key(place), version or _newest(school, actor, method)
            if section is None:
                raise Refused("comment_section")
            comment(school, actor, METHODS[method], section, number, words)
        _tell(access, school, actor, method, is_open_only=True)


@click.command("answer")
@method_argument
@click.argument("number", type=int)
@click.argument("file", type=text_file, required=False)
@click.option("--seen-to", "is_seen_to", is_flag=True, help="Say that the comment is met.")
@with_access
def answer_command(
    access: Access, method: str, number: int, file: Path | None, *, is_seen_to: bool
) -> None:
    """Answer, as the controller, the comment of that NUMBER with the words in FILE."""
    words = text_of(file) if file else ""
    with access.opened() as (school, actor):
        thread_id = _thread_id(school, actor, method, number)
        answer_comment(school, actor, thread_id, words, is_seen_to=is_seen_to)
        _tell(access, school, actor, method, is_open_only=True)


@click.command("close")
@method_argument
@click.argument("number", type=int)
@with_access
def close_command(access: Access, method: str, number: int) -> None:
    """Close, as the officer, the comment of that NUMBER."""
    with access.opened() as (school, actor):
        close_comment(school, actor, _thread_id(school, actor, method, number))
        _tell(access, school, actor, method, is_open_only=True)


@click.command("sections")
def sections_command() -> None:
    """Show the sections that can be commented on."""
    for section in Section:
        click.echo(f"{section.key}: {section_name(section)}")


COMMENT_COMMANDS: Final = (
    comments_command,
    comment_command,
    answer_command,
    close_command,
    sections_command,
)


def _newest(school: School, actor: StaffMember, method: str) -> int:
    versions = list_versions(school, actor, METHODS[method])
    return versions[-1].version if versions else 0


def _thread_id(school: School, actor: StaffMember, method: str, number: int) -> str:
    """The thread of a number.

    Raises:
        Refused: `comment_unknown`.
    """
    threads = list_comments(school, actor, METHODS[method])
    found = next((each.id for each in threads if each.number == number), None)
    if found is None:
        raise Refused("comment_unknown")
    return found


def _tell(
    access: Access, school: School, actor: StaffMember, method: str, *, is_open_only: bool
) -> None:
    every = list_comments(school, actor, METHODS[method])
    shown = [each for each in every if each.is_open or not is_open_only]
    for thread in shown:
        access.terminal.say(thread_text(thread))
    access.terminal.say(f"{open_numbers(every)}.")
    access.terminal.result(
        {"open": sum(each.is_open for each in every), "comments": [_result(each) for each in shown]}
    )


def _result(thread: CommentThread) -> dict[str, object]:
    return {
        "number": thread.number,
        "section": thread.section.key,
        "version": thread.version,
        "open": thread.is_open,
        "answered": thread.is_answered,
        "seen_to": thread.is_seen_to,
        "section_changed": thread.is_changed,
        "said": [each.said.value for each in thread.remarks],
    }
