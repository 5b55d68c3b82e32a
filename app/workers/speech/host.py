"""The process that speaks: `python -m app.workers.speech.host ENGINE`, Linux only.

It is given `{"read": text, "language": code}` and `{"stop": true}`, and answers with
`{"found": [codes]}` and `{"speaking": bool}`. It falls silent with its input, so that nothing is
read on when the program has gone; while it waits for the system's voice, an alarm ends it.
"""

import signal
import sys
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.workers.apart.orders import Orders, answer
from app.workers.speech.direct import DirectVoice

LOOKS_SECONDS: Final = 20


def main(engine: str = "") -> int:
    """Speak until the input ends."""
    app = QCoreApplication(sys.argv)
    voice, orders = DirectVoice(engine), Orders(sys.stdin.fileno())

    def obey(asked: Mapping[str, str]) -> None:
        if "read" in asked:
            voice.say(asked["read"], asked["language"])
        else:
            voice.stop()

    voice.found.connect(lambda languages: answer(found=sorted(languages)))
    voice.speaking_changed.connect(lambda is_speaking: answer(speaking=is_speaking))
    orders.given.connect(obey)
    orders.ended.connect(voice.end)
    signal.alarm(LOOKS_SECONDS)
    voice.begin()
    signal.alarm(0)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
