"""Pages of a PDF as small pictures: few colours, for they are ink on paper."""

import subprocess
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

DOTS_PER_INCH: Final = 75
_SHADES: Final = 24
_SMALLEST: Final = 0


def pictures_of(pdf: Path, folder: Path, name: str, *, last: int = 0) -> list[Path]:
    """Write every page of a PDF as `<name>-<number>.png`.

    Args:
        pdf: the paper.
        folder: for the pictures.
        name: that theirs begin with.
        last: the last page wanted; 0 for all.
    """
    until = ["-l", str(last)] if last else []
    begins = pdf.with_suffix("")
    command = ["pdftoppm", "-r", str(DOTS_PER_INCH), *until, "-png", str(pdf), str(begins)]
    subprocess.run(command, check=True)  # noqa: S603 - a fixed command on a file made here
    found = []
    for number, page in enumerate(sorted(pdf.parent.glob(f"{begins.name}-*.png")), start=1):
        target = folder / f"{name}-{number}.png"
        _small(QImage(str(page))).save(str(target), quality=_SMALLEST)
        page.unlink()
        found.append(target)
    return found


def _small(page: QImage) -> QImage:
    """The same page in few colours."""
    return page.convertToFormat(QImage.Format.Format_Indexed8, Qt.ImageConversionFlag.DiffuseDither)
