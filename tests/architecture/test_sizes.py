"""Files, functions and signatures stay small enough to be read whole."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.source_tree import PACKAGES, parse, short, source_files

LONGEST_FILE = 400
LONGEST_FUNCTION = 50
MOST_PARAMETERS = 6


def functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function of a file, methods included."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def body_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines from the first statement after the docstring to the last."""
    statements = function.body[1:] if ast.get_docstring(function) else function.body
    if not statements:
        return 0
    last = statements[-1]
    return (last.end_lineno or last.lineno) - statements[0].lineno + 1


@pytest.mark.parametrize("path", list(source_files(*PACKAGES, "tests")), ids=short)
def test_a_file_fits_in_the_head(path: Path) -> None:
    """No source file is longer than 400 lines, and no file of tests."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


@pytest.mark.parametrize("path", list(source_files()), ids=short)
def test_a_function_fits_in_the_eye(path: Path) -> None:
    """No function is longer than 50 lines or takes more than six parameters by position."""
    too_big = [
        f"{function.name} line {function.lineno}"
        for function in functions(parse(path))
        if body_lines(function) > LONGEST_FUNCTION
        or len(function.args.args) > MOST_PARAMETERS + 1  # self is not counted
    ]
    assert not too_big
