"""The process that asks Qt for cameras' names: `python -m app.workers.camera_names.host`.

On Windows Qt opens each camera to ask for its formats, which takes its time. It writes
`{"cameras": [[identity, name]]}` and ends.
"""

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtMultimedia import QMediaDevices

from app.workers.apart.orders import answer


def main() -> int:
    """Ask once."""
    app = QCoreApplication(sys.argv)
    found = QMediaDevices.videoInputs()
    answer(cameras=[[each.id().toStdString(), each.description()] for each in found])
    app.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
