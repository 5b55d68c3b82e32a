"""What a long piece of work is handed, so that it shows how far it has come and can be cancelled.

A use case calls it between its steps. One that has been cancelled ends at the next step with
`Cancelled`, and leaves behind what was there before it began; what cannot be taken back any more
is done to its end. This one is for work that nobody watches: it never ends early.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Final, TypeVar

from typing_extensions import override

T = TypeVar("T")


class Work:
    """Watched by nobody. The window and the terminal have their own, which can be cancelled."""

    def step(self, done: int = 0, of: int = 0) -> None:
        """Between two steps, in no transaction: what is urgent is done now.

        Args:
            done: how much of it is done.
            of: how much there is; 0 where nobody knows.

        Raises:
            Cancelled: `cancelled`; the person does not want it any more.
        """

    def inner_step(self, done: int = 0, of: int = 0) -> None:
        """As `step`, where a transaction is open: nothing else is done meanwhile.

        Raises:
            Cancelled: `cancelled`.
        """

    def last_chance(self) -> None:
        """From here on it is done to its end; whoever has cancelled has done so by now.

        Raises:
            Cancelled: `cancelled`.
        """


class Stepping(Work):
    """Does something between two steps, and never ends early."""

    def __init__(self, between: Callable[[], object]) -> None:
        self._between = between

    @override
    def step(self, done: int = 0, of: int = 0) -> None:
        self._between()


UNWATCHED: Final = Work()
_ITEMS_A_STEP: Final = 2000


def stepped(items: Iterable[T], work: Work) -> Iterator[T]:
    """Hand on what is only read, such as the entries of the ledger; a step at every so many.

    Raises:
        Cancelled: `cancelled`.
    """
    for number, item in enumerate(items):
        if number % _ITEMS_A_STEP == 0:
            work.step()
        yield item
