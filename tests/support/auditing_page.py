"""Writes the table of docs/audit.md: `python -m tests.support.auditing_page`."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from app.bootstrap.checks import CHECKS
from app.text.findings_titles import TITLES
from tests.support.planting import PLANTS, Plant
from tests.support.planting_in_files import PLANTS_IN_FILES

FILE: Final = Path(__file__).resolve().parents[2] / "docs" / "audit.md"
MARK: Final = "<!-- From here on written by `python -m tests.support.auditing_page`. -->"
HEADS: Final = (
    "| Check | Law | Weight | Planted | Found |",
    "|---|---|---|---|---|",
)


def check_of(plant: Plant) -> str:
    """The check that has to find it; the plant is named after it."""
    return plant.__name__.replace("_", "-")


def table() -> str:
    """Every check, what is planted against it, and that the test finds exactly that."""
    return "\n".join((MARK, "", *HEADS, *_rows())) + "\n"


def _rows() -> Iterator[str]:
    planted = {check_of(each): each.__doc__ or "" for each in (*PLANTS, *PLANTS_IN_FILES)}
    for each in CHECKS:
        cells = (
            f"{TITLES[each.id]} (`{each.id}`)",
            ", ".join(each.legal),
            each.severity.value,
            planted.get(each.id, "nothing").removesuffix("."),
            "yes, and nothing else" if each.id in planted else "not tried",
        )
        yield f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    head, _, _ = FILE.read_text(encoding="utf-8").partition(MARK)
    FILE.write_text(head + table(), encoding="utf-8")
