"""How much memory this process holds, as its operating system counts it."""

import sys
from pathlib import Path
from typing import Final

_STATUS: Final = Path("/proc/self/status")
_MEGABYTE: Final = 1024


def peak_mb() -> float | None:
    """The most that was ever in memory at once; None where it cannot be asked for."""
    value = _from_status("VmHWM")
    return _from_resource() if value is None else value


def now_mb() -> float | None:
    """What is in memory now; None where it cannot be asked for."""
    return _from_status("VmRSS")


def _from_status(name: str) -> float | None:
    """Linux: of this process image alone, where `getrusage` remembers its parent's."""
    if not _STATUS.is_file():
        return None
    lines = _STATUS.read_text("ascii", "replace").splitlines()
    line = next((one for one in lines if one.startswith(f"{name}:")), None)
    return None if line is None else int(line.split()[1]) / _MEGABYTE


def _from_resource() -> float | None:
    if sys.platform == "win32":
        return None
    import resource  # noqa: PLC0415 - Windows has no such module

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (_MEGABYTE * _MEGABYTE if sys.platform == "darwin" else _MEGABYTE)
