"""Tests are held to rules of their own."""

import ast

from tests.support.source_tree import parse, short, source_files


def test_every_test_states_a_promise() -> None:
    """Each test function opens with a sentence that says what it promises."""
    silent = [
        f"{short(path)}: {node.name}"
        for path in source_files("tests")
        for node in ast.walk(parse(path))
        if isinstance(node, ast.FunctionDef)
        and node.name.startswith("test_")
        and not ast.get_docstring(node)
    ]
    assert not silent


def test_ignores_have_a_code_and_a_reason() -> None:
    """Every noqa and every type ignore names its code and says why in words."""
    bare = [
        f"{short(path)}:{number}"
        for path in source_files("app", "privacy", "recognition", "tests")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if is_bare_ignore(line)
    ]
    assert not bare


def is_bare_ignore(line: str) -> bool:
    """True where an ignore comment has no code or nothing behind the code."""
    for marker in ("# noqa", "# type: ignore"):
        if marker in line and "line" not in marker and '"' + marker not in line:
            rest = line.split(marker, 1)[1]
            words = rest.replace("[", " ").replace("]", " ").replace(":", " ").split()
            has_code = rest.startswith((":", "["))
            return not has_code or len(words) < 3
    return False
