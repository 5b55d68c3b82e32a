"""Who is in the demo: people chosen, among 129 drawn ones, so that the engine tells them apart.

Two of them are siblings who share most of their measures and are hard to tell apart on purpose.
What is measured on a chosen cast says nothing about real people.
"""

from typing import Final

from app.demo.people.identity import Identity, person, resembling

_CHOSEN = (
    8, 10, 13, 21, 26, 30, 32, 33, 34, 35, 39, 40, 46,
    54, 66, 68, 79, 80, 86, 90, 96, 106, 108, 113, 124,
)  # fmt: skip
SIBLINGS: Final = ("face-033", "face-533")
_LIKENESS = 0.60


def _key(seed: int) -> str:
    return f"face-{seed:03d}"


CAST: Final[dict[str, Identity]] = {
    **{_key(seed): person(seed) for seed in _CHOSEN},
    SIBLINGS[1]: resembling(person(33), person(533), _LIKENESS),
}
"""Everybody who is rendered, by key; a key is also the beginning of the pictures' names."""
