"""Words about cameras that more than one place says."""

from PySide6.QtCore import QCoreApplication


def lost_settings_words(file: str) -> str:
    """What to do after this PC's settings were damaged and set aside in a file."""
    told = QCoreApplication.translate(
        "CameraPage",
        "The settings of this computer were damaged and lie in {file} now. "
        "Choose the camera and place the spot again.",
    )
    return told.format(file=file)
