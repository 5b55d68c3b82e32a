"""Takes the pictures of one language, scene by scene, on a school that is gone afterwards."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.bootstrap.screenshots.corner import corner
from app.bootstrap.screenshots.lessons import LESSONS
from app.bootstrap.screenshots.office import OFFICE
from app.bootstrap.screenshots.others import every_other_page
from app.bootstrap.screenshots.studio import USUAL, Look, Studio

SMALLEST_FILE = 0  # Qt's "quality" of a PNG is how little it is compressed


def take_pictures(
    folder: Path, language: str, look: Look = USUAL, *, whole: bool = True
) -> Iterator[Path]:
    """Write a picture of every screen; gives each file's path when it is written.

    Args:
        folder: where the files go.
        language: that the screens speak.
        look: theme, scale and size of letters.
        whole: False for a day's scenes alone, without every other page, dialog and corner.
    """
    app = QApplication.instance() or QApplication(["upprop"])
    if not isinstance(app, QApplication):
        raise TypeError("pictures of a window need a QApplication")
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="upprop-pictures-") as scratch:
        studio = Studio(app, Path(scratch), language, look=look)
        try:
            for name, show in (*LESSONS, *OFFICE):
                picture = show(studio) or studio.picture()
                yield _written(folder / f"{name}.png", picture)
            if not whole:
                return
            for name in every_other_page(studio):
                yield _written(folder / f"{name}.png", studio.picture())
            for name, picture in corner(studio):
                yield _written(folder / f"{name}.png", picture)
        finally:
            studio.close()


def _written(path: Path, picture: QImage) -> Path:
    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    plain.save(str(path), quality=SMALLEST_FILE)
    return path
