"""The steps of setting a school up: what is done, what was left out, what comes next."""

from dataclasses import dataclass
from enum import StrEnum


class Step(StrEnum):
    """In the order in which they are offered; each can be skipped, none depends on another."""

    ACCOUNTS = "accounts"
    SHEET = "sheet"
    CAMERA = "camera"
    CLASS_LIST = "class_list"


def steps_named(text: str) -> frozenset[Step]:
    """The steps that a comma-separated line names; other words are passed over."""
    return frozenset(each for each in Step if each.value in text.split(","))


@dataclass(frozen=True)
class SetUpState:
    """How far a school has come.

    Attributes:
        done: seen in the school itself, so that nothing has to be ticked.
        skipped: what somebody said to leave out; it can still be done.
        controllers, officers: the names of whoever has such an account.
        twice: names that stand on more than one of the three accounts that should be apart.
    """

    done: frozenset[Step] = frozenset()
    skipped: frozenset[Step] = frozenset()
    controllers: tuple[str, ...] = ()
    officers: tuple[str, ...] = ()
    twice: tuple[str, ...] = ()

    @property
    def left(self) -> tuple[Step, ...]:
        """What is neither done nor skipped, in order."""
        return tuple(each for each in Step if each not in self.done | self.skipped)
