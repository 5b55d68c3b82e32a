"""The process that plays: `python -m app.workers.sound.host FILE`, Linux only.

It is given `{"play": true}`, and answers with `{"found": bool}`. It ends with its input; while it
waits for the system's sound, an alarm ends it.
"""

import signal
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.workers.apart.orders import Orders, answer
from app.workers.sound.direct import DirectSound

LOOKS_SECONDS: Final = 20


def main(file: str) -> int:
    """Play when asked, until the input ends."""
    app = QCoreApplication(sys.argv)
    sound, orders = DirectSound(Path(file)), Orders(sys.stdin.fileno())
    sound.found.connect(lambda is_found: answer(found=is_found))
    orders.given.connect(lambda _asked: sound.play())
    signal.alarm(LOOKS_SECONDS)
    sound.begin()
    signal.alarm(0)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
