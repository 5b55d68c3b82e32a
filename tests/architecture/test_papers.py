"""Every paper that the program makes is shown in docs/papers.md."""

import re
from importlib import import_module
from inspect import getmembers, isfunction
from pathlib import Path
from types import ModuleType

from tests.support.papers.kinds import KINDS
from tests.support.papers.page import FOLDER, PAGE

ROOT = Path(__file__).resolve().parents[2]
FRAME = "app.printing.document"
"""Draws the papers of others."""


def test_every_kind_of_paper_is_made_for_the_documents() -> None:
    """What prints, writes or composes in app.printing has its kind, and each kind its maker."""
    modules = (ROOT / "app/printing").glob("[a-z]*.py")
    names = sorted(f"app.printing.{path.stem}" for path in modules)
    makers = {name for each in names if each != FRAME for name in _makers(import_module(each))}
    assert makers == {kind.made_by for kind in KINDS}
    assert len({kind.name for kind in KINDS}) == len(KINDS)


def _makers(module: ModuleType) -> list[str]:
    """What writes a file; of a module that leaves this to others, what composes a document."""
    own = [
        name
        for name, function in getmembers(module, isfunction)
        if function.__module__ == module.__name__ and not name.startswith("_")
    ]
    writing = [name for name in own if name.startswith(("print_", "write_"))]
    return writing or [name for name in own if name.endswith("_document")]


def test_every_kind_of_paper_stands_on_the_page() -> None:
    """Under its title, with its sentence, its Swedish pages and the first English one."""
    parts = (ROOT / PAGE).read_text(encoding="utf-8").split("\n## ")
    shown = {part.partition("\n")[0]: part for part in parts[1:]}
    for kind in KINDS:
        part = shown[kind.title]
        assert kind.sentence in part
        names = re.findall(r"\(pictures/papers/([^)]+)\)", part)
        assert names[0] == f"{kind.name}-1.png"
        assert names[-1] == f"{kind.name}-en-1.png"


def test_the_pictures_of_papers_are_those_on_the_page() -> None:
    """None is missing, and none is left from an older look."""
    text = (ROOT / PAGE).read_text(encoding="utf-8")
    named = set(re.findall(r"\(pictures/papers/([^)]+)\)", text))
    assert named == {path.name for path in (ROOT / FOLDER).iterdir()}
