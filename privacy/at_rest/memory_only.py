"""For what may be held in memory and nowhere else: keys and templates in the clear."""

from typing import NoReturn, SupportsIndex

from typing_extensions import override


class MemoryOnly:
    """Cannot be pickled or copied, so it gets into no file, pipe or cache by mistake."""

    @override
    def __reduce_ex__(self, protocol: SupportsIndex) -> NoReturn:
        """Refuse.

        Raises:
            TypeError: always; it names the class and shows nothing of it.
        """
        raise TypeError(f"{type(self).__name__} stays in memory")
