"""A sound through Qt, in this process. An ImportError where the system's sound is missing."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
from typing_extensions import override

from app.workers.sound.sound import Sound


class DirectSound(Sound):
    """Goes to the loudspeaker that the system prefers, also when another one is plugged in."""

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        """Take a WAV file."""
        super().__init__(parent)
        self._file = file
        self._effect: QSoundEffect | None = None
        self._devices: QMediaDevices | None = None

    @override
    def begin(self) -> None:
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._find)
        self._find()

    @override
    def play(self) -> None:
        if self._effect is not None:
            self._effect.play()

    @Slot()
    def _find(self) -> None:
        device = QMediaDevices.defaultAudioOutput()
        if self._effect is not None:
            self._effect.deleteLater()
            self._effect = None
        if device.isNull():
            self.found.emit(False)
            return
        self._effect = QSoundEffect(device, self)
        self._effect.statusChanged.connect(self._tell)
        self._effect.setSource(QUrl.fromLocalFile(str(self._file)))

    @Slot()
    def _tell(self) -> None:
        status = self._effect.status() if self._effect is not None else QSoundEffect.Status.Null
        if status in {QSoundEffect.Status.Ready, QSoundEffect.Status.Error}:
            self.found.emit(status is QSoundEffect.Status.Ready)
