"""What a command says, and to whom: people read standard error, programs standard output.

With `--json` the last line on standard output is one JSON object, also when the command fails.
"""

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

Result = Mapping[str, object]
JSON_WANTED = "upprop.json"
"""Under which a command's context notes that a program is reading."""


@dataclass(frozen=True)
class Terminal:
    """One command's way of speaking."""

    as_json: bool = False
    people: Console = field(default_factory=lambda: Console(stderr=True, highlight=False))

    def say(self, text: str) -> None:
        """A line for people."""
        self.people.print(text, markup=False)

    def warn(self, text: str) -> None:
        """A line for people about what went wrong and what to do."""
        self.people.print(text, markup=False, style="bold red")

    def result(self, result: Result) -> None:
        """What came out, for programs; silent without `--json`."""
        if self.as_json:
            sys.stdout.write(json.dumps(result, ensure_ascii=False, sort_keys=False) + "\n")
            sys.stdout.flush()

    def progress(self) -> Progress:
        """A bar that counts and disappears where nobody looks."""
        return Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=self.people,
            transient=True,
        )
