"""Two copies of the program on the same data are refused. Never waits for the other to finish."""

from pathlib import Path
from types import TracebackType
from typing import Self

from filelock import FileLock, Timeout

from privacy.at_rest.atomic_file import make_private_folder, not_written
from privacy.errors import Locked


class DataLock:
    """Held while the data is open; the system releases it when the program dies."""

    def __init__(self, path: Path) -> None:
        """Take the lock at once.

        Args:
            path: the lock file, inside the data folder.

        Raises:
            Locked: `data_in_use` with folder; another copy has the data.
            NotWritten: the lock file cannot be made.
        """
        make_private_folder(path.parent)
        self._lock = FileLock(path, timeout=0, mode=0o600)
        try:
            self._lock.acquire()
        except Timeout:
            raise Locked("data_in_use", folder=str(path.parent)) from None
        except OSError as error:
            raise not_written(path, error) from error

    def release(self) -> None:
        """Let another copy have the data; doing it twice is harmless."""
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()
