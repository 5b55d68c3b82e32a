"""What is wrong with a file, cell by cell, so that all of it can be mended in one go."""

from dataclasses import dataclass, field

from app.errors import BadInput

MOST_TOLD = 50


@dataclass(frozen=True)
class Problem:
    """One thing to mend.

    Attributes:
        row: line of the file, the first is 1; 0 where the whole file is meant.
        column: heading as it stands in the file; empty where the whole row or file is meant.
        code: which sentence tells it (`app.text.file_problems`).
        params: what the sentence needs.
    """

    row: int
    column: str
    code: str
    params: dict[str, str | int] = field(default_factory=dict)


class BadFile(BadInput):
    """A file that was not taken in, with the reasons. Nothing was changed.

    Attributes:
        problems: the first of them, in the order of the file; `params["count"]` says how many
            there are in all.
    """

    def __init__(self, file: str, problems: tuple[Problem, ...], count: int) -> None:
        super().__init__("file_not_taken_in", file=file, count=count)
        self.problems = problems


class Problems:
    """Collects what is wrong while a file is read to its end."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._told: list[Problem] = []
        self._count = 0

    def add(self, row: int, column: str, code: str, /, **params: str | int) -> None:
        """Note one problem; from the fiftieth on they are only counted."""
        self._count += 1
        if len(self._told) < MOST_TOLD:
            self._told.append(Problem(row, column, code, dict(params)))

    def stop(self, code: str, /, *, at_row: int = 0, **params: str | int) -> BadFile:
        """The error for a file that makes no sense to read on, with what was found before."""
        self.add(at_row, "", code, **params)
        return self._error()

    def is_clean(self) -> bool:
        """True while nothing has been found."""
        return self._count == 0

    def raise_any(self) -> None:
        """Refuse the file if anything at all was wrong with it.

        Raises:
            BadFile: with all that was noted.
        """
        if self._count:
            raise self._error()

    def _error(self) -> BadFile:
        return BadFile(self._file, tuple(self._told), self._count)
