"""A page of the kiosk of which nothing is out of reach."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from app.ui.parts.controls import scrolled


def whole(view: QWidget) -> QScrollArea:
    """However small the screen or large the letters, all of it can be scrolled to."""
    area = scrolled(view)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    return area
