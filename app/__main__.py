"""`python -m app`, and what the installed command `upprop` calls."""

import contextlib
import sys

from app.bootstrap.command import command

if sys.platform != "win32":
    import resource


def main() -> None:
    """Run the command line; see `upprop --help`."""
    keep_memory_off_the_disk()
    command()(prog_name="upprop")


def keep_memory_off_the_disk() -> None:
    """A core file of this process would hold frames, templates and the vault key: make none."""
    if sys.platform != "win32":
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    main()
