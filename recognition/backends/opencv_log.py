"""Silence while OpenCV loads a net: it warns of graphics cards that nobody asked for."""

from collections.abc import Iterator
from contextlib import contextmanager

from cv2.utils import logging


@contextmanager
def only_errors() -> Iterator[None]:
    """OpenCV writes nothing but errors to standard error; afterwards what it wrote before."""
    level = logging.getLogLevel()
    logging.setLogLevel(logging.LOG_LEVEL_ERROR)
    try:
        yield
    finally:
        logging.setLogLevel(level)
