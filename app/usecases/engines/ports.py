"""What choosing an engine needs of an opened school."""

from typing import Protocol

from app.domain.work import UNWATCHED, Work
from recognition.engines import EngineChoice


class Engines(Protocol):
    """The engine in force and the next one; `app.storage.engines` provides it."""

    @property
    def in_force(self) -> EngineChoice:
        """What lessons recognise with."""

    @property
    def next(self) -> EngineChoice | None:
        """What students are enrolled anew with; None while no change has been begun."""

    def begin(self, chosen: EngineChoice, by: str) -> None:
        """Go over to another engine."""

    def give_up(self, by: str, work: Work = UNWATCHED) -> int:
        """Stay with the engine in force; how many templates of the other were erased."""

    def change(self, by: str, work: Work = UNWATCHED) -> int:
        """Use the next engine from now on; how many templates of the old one were erased."""
