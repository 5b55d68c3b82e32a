"""Nothing on the screen moves by itself: whoever asked for less motion has nothing to turn off."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MOVING = (
    "QAbstractAnimation",
    "QAnimationGroup",
    "QGraphicsBlurEffect",
    "QGraphicsOpacityEffect",
    "QMovie",
    "QParallelAnimationGroup",
    "QPauseAnimation",
    "QPropertyAnimation",
    "QSequentialAnimationGroup",
    "QTimeLine",
    "QVariantAnimation",
)
SOURCES = sorted((ROOT / "app").rglob("*.py"))


def moving_parts(source: str) -> list[str]:
    """What of Qt's animations a source names, and bars that run to and fro without an end."""
    found = []
    for node in ast.walk(ast.parse(source)):
        name = getattr(node, "id", getattr(node, "attr", getattr(node, "name", None)))
        if name in MOVING:
            found.append(f"{name} in line {getattr(node, 'lineno', 0)}")
        if isinstance(node, ast.Call) and _is_endless(node):
            found.append(f"an endless bar in line {node.lineno}")
    return found


def _is_endless(call: ast.Call) -> bool:
    """A progress bar from 0 to 0 is a bar that Qt lets run to and fro."""
    bounds = [each.value for each in call.args if isinstance(each, ast.Constant)]
    return getattr(call.func, "attr", "") == "setRange" and bounds == [0, 0]


def test_nothing_moves_by_itself() -> None:
    """No animation, no moving picture, no bar that runs to and fro."""
    found = {path.name: moving_parts(path.read_text("utf-8")) for path in SOURCES}
    assert not {name: parts for name, parts in found.items() if parts}


@pytest.mark.parametrize(
    "source",
    [
        "from PySide6.QtCore import QPropertyAnimation",
        "import PySide6.QtGui as g; m = g.QMovie('x.gif')",
        "bar.setRange(0, 0)",
    ],
)
def test_what_moves_is_found(source: str) -> None:
    """Imported by name, reached through a module, or begun without an end."""
    assert moving_parts(source)
