"""A program that dies between two steps of whatever it is doing to faces.

Nothing is closed properly: what was not on the disk is not there when the school opens again.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any
from unittest.mock import patch

from app.storage.school import School
from privacy.at_rest.vault import TemplateStore
from privacy.rights import erasure


class Crash(BaseException):
    """The program is gone; nothing may catch it."""


class Steps:
    """Counts the steps that are taken, and dies before or after one of them.

    Attributes:
        taken: names of the steps that were completed, in order.
    """

    def __init__(self, dies_at: int | None = None) -> None:
        """Take every step, or die.

        Args:
            dies_at: 0 is before the first step, 1 after it, 2 before the second, and so on.
        """
        self.taken: list[str] = []
        self._left = dies_at

    def around(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        """The same call as a step."""

        def step(*given: Any, **named: Any) -> Any:
            self._may_die()
            result = real(*given, **named)
            self.taken.append(f"{name} {_kind(given[0])}" if name == "ledger" else name)
            self._may_die()
            return result

        return step

    def _may_die(self) -> None:
        if self._left is None:
            return
        if self._left == 0:
            raise Crash
        self._left -= 1


def _kind(first: Any) -> str:
    """Of a fact, or of the first of several that are recorded together."""
    return first if isinstance(first, str) else str(first[0].kind)


@contextmanager
def stepping(school: School, steps: Steps) -> Iterator[None]:
    """Whatever reaches the disk on behalf of a face is a step."""
    vault = school.vault
    with ExitStack() as patched:
        for owner, attribute, name in (
            (school.ledger, "append", "ledger"),
            (school.ledger, "append_all", "ledger"),
            (vault.keys, "destroy", "key destroyed"),
            (vault.keys, "create", "key created"),
            (erasure, "truncate_wal", "log emptied"),
            (school, "keep_ledger_head", "head kept"),
        ):
            step = steps.around(name, getattr(owner, attribute))
            patched.enter_context(patch.object(owner, attribute, step))
        real = TemplateStore.erase

        def erase(self: Any, subject: Any) -> int:
            return int(steps.around("rows erased", real)(self, subject))

        patched.enter_context(patch.object(TemplateStore, "erase", erase))
        yield


def die(school: School) -> None:
    """Let go of files as the system does for a program that is gone; nothing is written."""
    with patch.object(school, "keep_ledger_head", lambda: None):
        school.close()
