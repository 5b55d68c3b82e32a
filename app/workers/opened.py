"""What the records thread must know of an opened school: that it can be closed."""

from typing import Protocol


class OpenedSchool(Protocol):
    """The data of one installation, opened; belongs to the records thread."""

    def close(self) -> None:
        """Let go of the database and of the lock on the folder."""
