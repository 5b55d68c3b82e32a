"""Which role may use which use case, read from the code: `python -m tests.support.role_table`.

A use case says who may do it in its first check. This reads those checks, follows an actor that is
handed on, and writes the table of docs/roles.md.
"""

import ast
import importlib
import inspect
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import FunctionType
from typing import Any

import app.usecases
from app.domain.accounts.staff import Role

FOLDER = Path(inspect.getfile(app.usecases)).parent
CHECKS = {
    "require_lesson": (Role.TEACHER, Role.SUBSTITUTE, Role.ADMINISTRATOR),
    "require_teaching": (Role.TEACHER, Role.SUBSTITUTE),
    "require_student": (Role.TEACHER, Role.ADMINISTRATOR),
}
NOT_ACTS = {"require_role", *CHECKS}
HEAD = """# Who may do what

This table is read from the use cases; do not edit it. Write it anew with
`python -m tests.support.role_table > docs/roles.md`. A test calls every cell.

A role is where it begins: teachers reach their own lessons and groups only, mentors read those of
their groups, substitutes the lessons of their key while it is valid, and the names of students
whose identity is protected need a duty of their own.
"""


@dataclass(frozen=True)
class UseCase:
    """A function that somebody acts through."""

    name: str
    act: FunctionType
    roles: frozenset[Role]


def use_cases() -> list[UseCase]:
    """All of them, by name."""
    return sorted(_found(), key=lambda each: each.name)


def table() -> str:
    """The document."""
    head = "| use case | " + " | ".join(role.value for role in Role) + " |"
    rule = "|---|" + ":-:|" * len(Role)
    rows = [
        f"| `{each.name}` | " + " | ".join("yes" if r in each.roles else "" for r in Role) + " |"
        for each in use_cases()
    ]
    return "\n".join([HEAD, head, rule, *rows]) + "\n"


def _found() -> Iterator[UseCase]:
    for path in sorted(FOLDER.rglob("*.py")):
        name = ".".join(path.relative_to(FOLDER).with_suffix("").parts)
        module = importlib.import_module(f"app.usecases.{name}")
        for act in vars(module).values():
            is_own = isinstance(act, FunctionType) and act.__module__ == module.__name__
            if is_own and _acts(act) and act.__name__ not in NOT_ACTS:
                yield UseCase(f"{name}.{act.__name__}", act, frozenset(_roles(act)))


def _acts(act: FunctionType) -> bool:
    return not act.__name__.startswith("_") and "actor" in inspect.signature(act).parameters


def _roles(act: FunctionType) -> tuple[Role, ...]:
    """The roles of the first check that the function, or what it hands the actor to, makes."""
    tree = ast.parse(inspect.getsource(act)).body[0]
    for call in _calls(tree):
        if not any(isinstance(each, ast.Name) and each.id == "actor" for each in call.args):
            continue
        called = getattr(call.func, "id", "")
        if called == "require_role":
            return tuple(_named(call, act))
        if called in CHECKS:
            return CHECKS[called]
        handed_to = act.__globals__.get(called)
        if isinstance(handed_to, FunctionType):
            roles = _roles(handed_to)
            if roles:
                return roles
    return ()


def _calls(tree: ast.AST) -> list[ast.Call]:
    """In the order of the source."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return sorted(calls, key=lambda call: (call.lineno, call.col_offset))


def _named(call: ast.Call, act: FunctionType) -> Iterator[Role]:
    """The roles in a call of require_role, as they are where every option has its default."""
    parameters = inspect.signature(act).parameters.values()
    defaults: dict[str, Any] = {each.name: each.default for each in parameters}
    for argument in call.args[2:]:
        is_starred = isinstance(argument, ast.Starred)
        wanted = argument.value if isinstance(argument, ast.Starred) else argument
        code = compile(ast.Expression(wanted), "<roles>", "eval")
        value = eval(code, act.__globals__, defaults)  # noqa: S307 - an expression of our own source
        yield from value if is_starred else (value,)


if __name__ == "__main__":
    sys.stdout.write(table())
