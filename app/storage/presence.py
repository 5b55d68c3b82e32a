"""Whether this PC holds a school, and whose names its sign-in list has; nothing is opened.

Asked before the first screen, so that it loads no database.
"""

from app.paths import DataPaths
from privacy.at_rest.keys import StaffKeys
from privacy.at_rest.lock import DataLock
from privacy.at_rest.restore import is_restoring
from privacy.errors import Locked, NotWritten


def has_school(paths: DataPaths) -> bool:
    """Whether the folder holds a school, whole or not."""
    files = (paths.staff_keys, paths.database, paths.ledger)
    return is_restoring(paths) or any(path.exists() for path in files)


def staff_names(paths: DataPaths) -> tuple[str, ...]:
    """User names for the sign-in list; needs no passphrase.

    Raises:
        Damaged: the list is missing or damaged.
    """
    return StaffKeys(paths.staff_keys).names()


def is_in_use(paths: DataPaths) -> bool:
    """Whether another copy of the program has the data open; nothing is changed."""
    if not has_school(paths):
        return False
    try:
        DataLock(paths.lock).release()
    except Locked:
        return True
    except NotWritten:
        return False
    return False
