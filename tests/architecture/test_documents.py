"""What the documents point at is there: files, commands, modules. They claim nothing forbidden."""

import re
from importlib.util import find_spec
from pathlib import Path

import click
import pytest

from app.bootstrap.command import command
from app.domain.accounts.staff import Role
from app.ui.actions import FOR_TEACHERS, SCREENS, name_of
from tests.support.source_tree import ROOT, short

DOCUMENTS = (
    *sorted(ROOT.glob("*.md")),
    *sorted((ROOT / "docs").glob("*.md")),
    *sorted((ROOT / "assets" / "i18n").glob("*.md")),
    *sorted((ROOT / "assets" / "help").rglob("*.md")),
)
LINK = re.compile(r"\]\(([^)\s]+)\)")
CODE = re.compile(r"`([^`\n]+)`|^ {4,}(.+)$", re.MULTILINE)
OUR_PLACE = re.compile(r"^(?:app|assets|docs|privacy|recognition|tests)/[\w./-]+(?=[\s:,;)]|$)")
VERB = re.compile(
    r"(?:^|[\s/])(?:upprop|\./run|run\.cmd) ([a-z][a-z-]*)(?: ([a-z][a-z-]*)(?![\w./=]))?",
    re.MULTILINE,
)
CALL = re.compile(r"(?:^|[\s/])(?:upprop|\./run|run\.cmd) ([a-z][a-z-]*)([^#]*)")
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")
MODULE = re.compile(r"python -m ((?:app|tests)\.[\w.]+)")
NOT_A_VERB = {"test"}
"""`./run test` is the start script's own."""
CLAIM = re.compile(
    r"\b(?:gdpr|ai act)[- ]complian|\bcomplian\w+ with the (?:gdpr|ai act)", re.IGNORECASE
)
MACHINE = re.compile(
    r"(?:^|[\s`\"'(=])(?:/work|/home|/root|/tmp|/Users|[A-Za-z]:\\Users)(?:[/\\]|\b)", re.MULTILINE
)
REGISTRY = re.compile(
    r"pythonhosted\.org|pypi\.org|(?:registry|mirror|proxy|artifactory|nexus)\.[\w-]+\.\w+"
    r"|--index-url|PIP_INDEX|UV_INDEX",
    re.IGNORECASE,
)


def words(path: Path) -> str:
    """A document's text."""
    return path.read_text(encoding="utf-8")


def code(path: Path) -> list[str]:
    """What stands in a document as code: in a line, or as lines of its own."""
    return [within or alone for within, alone in CODE.findall(words(path))]


def links(path: Path) -> list[str]:
    """The files that a document points at."""
    return [each.partition("#")[0] for each in LINK.findall(words(path)) if "://" not in each]


def is_there(verb: str, second: str) -> bool:
    """Whether the command has this verb, and a verb with verbs of its own the second one."""
    group = command()
    found = group.get_command(click.Context(group), verb)
    if isinstance(found, click.Group) and second:
        return found.get_command(click.Context(found), second) is not None
    return found is not None


@pytest.mark.parametrize("path", DOCUMENTS, ids=short)
def test_every_link_leads_to_a_file(path: Path) -> None:
    """A link to a file of ours leads there from where the document lies."""
    assert [each for each in links(path) if each and not (path.parent / each).exists()] == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=short)
def test_every_file_that_is_named_is_there(path: Path) -> None:
    """What is written as a file or folder of this tree is one."""
    named = [found[0] for each in code(path) if (found := OUR_PLACE.match(each))]
    assert [each for each in named if not (ROOT / each).exists()] == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=short)
def test_every_command_that_is_named_is_there(path: Path) -> None:
    """`upprop VERB` and `./run VERB` name a verb of the program, `python -m` a module of ours."""
    text = "\n".join(code(path))
    unknown = [
        f"{verb} {second}".strip()
        for verb, second in VERB.findall(text)
        if verb not in NOT_A_VERB and not is_there(verb, second)
    ]
    unknown += [each for each in MODULE.findall(text) if find_spec(each) is None]
    assert unknown == []


def options(verb: str, seconds: str) -> set[str]:
    """Every option of a verb, or of those of its own verbs that are named: `pdf|versions`."""
    found = command().get_command(click.Context(command()), verb)
    commands = [found] if found is not None else []
    if isinstance(found, click.Group):
        named = (found.get_command(click.Context(found), each) for each in seconds.split("|"))
        commands += [each for each in named if each is not None]
    params = [param for each in commands for param in each.params]
    return {"--help", *(name for param in params for name in (*param.opts, *param.secondary_opts))}


@pytest.mark.parametrize("path", DOCUMENTS, ids=short)
def test_every_option_that_is_named_is_there(path: Path) -> None:
    """What is written behind a verb as an option is one of that verb."""
    calls = [
        call for each in code(path) for call in CALL.findall(each) if call[0] not in NOT_A_VERB
    ]
    unknown = [
        f"{verb} {option}"
        for verb, rest in calls
        for option in OPTION.findall(rest)
        if option not in options(verb, next(iter(rest.split()), ""))
    ]
    assert unknown == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=short)
def test_nothing_is_claimed_and_no_machine_is_named(path: Path) -> None:
    """No conformity is claimed for anybody, and nobody's folder or package index is named."""
    text = words(path)
    found = [each[0].strip() for rule in (CLAIM, MACHINE, REGISTRY) for each in rule.finditer(text)]
    assert found == []


def test_every_page_can_be_found() -> None:
    """Each page in docs is linked from the README or from another page."""
    linked = {(path.parent / each).resolve() for path in DOCUMENTS for each in links(path)}
    assert [short(path) for path in (ROOT / "docs").glob("*.md") if path not in linked] == []


@pytest.mark.parametrize("role", list(Role))
def test_the_readme_names_every_page_of_a_role(role: Role) -> None:
    """The line of a role in the README names the pages that the window has for it, in order."""
    lines = words(ROOT / "README.md").splitlines()
    line = next(each for each in lines if each.startswith(f"| **{role.value.capitalize()}**"))
    pages = [name_of(each) for each in SCREENS.get(role, FOR_TEACHERS)]
    assert line.split("|")[2].strip().split(" · ") == pages
