"""A process of our own, from the window's side: told in lines of JSON what to do.

Linux's services for speech and sound are asked in calls that wait: 1.3 to 1.8 s for a list of
voices, and for ever where a service hangs, as both were seen to do. Qt keeps Python's lock
meanwhile, so that a thread would stop the window as well. A process can be let go.
"""

import json
import subprocess
import sys
from collections.abc import Mapping
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal, Slot

ENDS_MS: Final = 2_000
"""How long a process may take to end with its input before it is ended."""


def command(module: str, *given: str) -> tuple[str, list[str]]:
    """What starts the process: this Python, and what it is given."""
    return sys.executable, ["-m", module, *given]


def ask_apart(module: str, *given: str, seconds: float) -> Mapping[str, Any] | None:
    """What a module of this program writes last, waited for here: never on the UI thread.

    Returns:
        its last line, or None where it failed or took longer.
    """
    program, arguments = command(module, *given)
    try:
        done = subprocess.run(  # noqa: S603 - this program itself
            [program, *arguments],
            capture_output=True,
            check=True,
            timeout=seconds,
            stdin=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        told: Mapping[str, Any] = json.loads(done.stdout.splitlines()[-1])
    except (OSError, subprocess.SubprocessError, ValueError, IndexError):
        return None
    return told


class OwnProcess(QObject):
    """A module of this program as a process that ends with its owner.

    Signals:
        told: a line that it wrote, as a dict.
        lost: it has ended by itself, or could not be started.
    """

    told = Signal(object)
    lost = Signal()

    def __init__(self, parent: QObject | None, module: str, *given: str) -> None:
        super().__init__(parent)
        self._process: QProcess | None = QProcess(QCoreApplication.instance())
        self._command = command(module, *given)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._listen)
        self._process.finished.connect(self._lose)
        self._process.errorOccurred.connect(self._lose)
        self.destroyed.connect(partial(_let_go, self._process))

    def start(self) -> None:
        """Begin; nothing is waited for."""
        if self._process is not None:
            self._process.start(*self._command)

    def tell(self, **words: object) -> None:
        """Write it a line; nobody hears it where there is no process any more."""
        if self._process is not None:
            self._process.write(json.dumps(words).encode() + b"\n")

    def kill(self) -> None:
        """End it, whatever it does; it is told as lost."""
        if self._process is not None:
            self._process.kill()

    @Slot()
    def _listen(self) -> None:
        while self._process is not None and self._process.canReadLine():
            self.told.emit(json.loads(bytes(self._process.readLine().data())))

    @Slot()
    def _lose(self) -> None:
        if self._process is not None:
            self._process = None
            self.lost.emit()


def end_all() -> None:
    """At the program's end: each may end with its input, and is ended where it does not.

    Qt would end those that are still there without asking, and complain of it.
    """
    application = QCoreApplication.instance()
    for process in application.findChildren(QProcess) if application is not None else ():
        process.closeWriteChannel()
        if not process.waitForFinished(ENDS_MS):
            process.kill()
            process.waitForFinished()


def _let_go(process: QProcess, _owner: object = None) -> None:
    """Close its input, with which it ends; it outlives its owner by two seconds at most."""
    if process.state() is QProcess.ProcessState.NotRunning:
        process.deleteLater()
        return
    process.finished.connect(process.deleteLater)
    QTimer.singleShot(ENDS_MS, process, process.kill)
    process.closeWriteChannel()
