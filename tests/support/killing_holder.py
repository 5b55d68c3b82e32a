"""A copy of the program that has the data open until it is killed.

Run as `python -m tests.support.killing_holder FOLDER`; says `open` and waits for its input to end.
"""

import sys
from pathlib import Path

from app.paths import DataPaths
from privacy.testing import FixedClock
from tests.support.killing_school import open_as_teacher

if __name__ == "__main__":
    school = open_as_teacher(DataPaths(Path(sys.argv[1])), FixedClock())
    sys.stdout.write("open\n")
    sys.stdout.flush()
    sys.stdin.read()
    school.close()
