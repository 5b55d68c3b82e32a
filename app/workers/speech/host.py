"""The process that speaks: `python -m app.workers.speech.host ENGINE`, Linux only.

It reads lines of JSON from standard input, `{"read": text, "language": code}` and `{"stop": true}`,
and writes `{"found": [codes]}` and `{"speaking": bool}`. It falls silent and ends with its input,
so that nothing is read on when the program has gone; while it waits for the system's voice, an
alarm ends it.
"""

import json
import os
import signal
import sys
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Slot

from app.workers.speech.direct import DirectVoice

LOOKS_SECONDS: Final = 20
_MOST_BYTES: Final = 1 << 16


class Host(QObject):
    """Stands between the lines and the voice."""

    def __init__(self, voice: DirectVoice, source: int) -> None:
        """Read from an open file, by its number."""
        super().__init__()
        self._voice, self._source, self._rest = voice, source, b""
        self._notifier = QSocketNotifier(source, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        voice.found.connect(self._tell_found)
        voice.speaking_changed.connect(self._tell_speaking)

    @Slot()
    def _read(self) -> None:
        got = os.read(self._source, _MOST_BYTES)
        if not got:
            self._notifier.setEnabled(False)
            self._voice.end()
            QCoreApplication.quit()
            return
        *lines, self._rest = (self._rest + got).split(b"\n")
        for line in lines:
            self._obey(json.loads(line))

    def _obey(self, asked: dict[str, str]) -> None:
        if "read" in asked:
            self._voice.say(asked["read"], asked["language"])
        else:
            self._voice.stop()

    @Slot(object)
    def _tell_found(self, languages: frozenset[str]) -> None:
        _tell({"found": sorted(languages)})

    @Slot(bool)
    def _tell_speaking(self, is_speaking: bool) -> None:  # noqa: FBT001 - a signal's argument
        _tell({"speaking": is_speaking})


def _tell(words: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


def main(engine: str) -> int:
    """Speak until the input ends."""
    app = QCoreApplication(sys.argv)
    voice = DirectVoice(engine)
    host = Host(voice, sys.stdin.fileno())
    signal.alarm(LOOKS_SECONDS)
    voice.begin()
    signal.alarm(0)
    status = app.exec()
    del host
    return status


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
