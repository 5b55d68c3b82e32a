"""Reads QR cards with zxing-cpp: some 5 ms a picture, down to about 1.4 pixels a module.

A picture in which nothing is read is looked at once more at twice the size, because the reader
works on whole pixels: at 50 cm that makes 100 of 100 frames readable where 22 were (docs/cards.md).
What a card says is handed on as it is; whose card it is, is not known here.
"""

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray

from recognition.frame import Frame

LONGEST_PAYLOAD = 400
MOST_PIXELS_ENLARGED = 600_000  # a spot at 720p has 260,000; larger pictures have modules enough
_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


class ZxingCards:
    """A `CardReader` for QR codes whose text begins with a given prefix."""

    def __init__(self, prefix: str = "") -> None:
        """Set what counts as a card.

        Args:
            prefix: the beginning of a card's text. A code without it (on a shirt, on a phone) is
                not a card and does not touch the visit.
        """
        self._prefix = prefix

    def read(self, frame: Frame) -> str | None:
        """The text of the card in the picture; of the largest when several are held up."""
        grey = np.asarray(cv2.cvtColor(frame.pixels, cv2.COLOR_RGB2GRAY), np.uint8)
        found = self._cards_in(grey)
        if not found and grey.size <= MOST_PIXELS_ENLARGED:
            twice = cv2.resize(grey, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
            found = self._cards_in(np.asarray(twice, np.uint8))
        return max(found, key=_area).text if found else None

    def _cards_in(self, grey: NDArray[np.uint8]) -> list[zxingcpp.Barcode]:
        codes = zxingcpp.read_barcodes(grey, _QR, text_mode=zxingcpp.TextMode.Plain)
        return [code for code in codes if self._is_card(code)]

    def _is_card(self, code: zxingcpp.Barcode) -> bool:
        text = code.text
        is_sound = 0 < len(text) <= LONGEST_PAYLOAD and text.isprintable()
        return code.valid and is_sound and text.startswith(self._prefix)


def _area(code: zxingcpp.Barcode) -> float:
    """Of the code's outline, in square pixels (the shoelace formula)."""
    place = code.position
    corners = [place.top_left, place.top_right, place.bottom_right, place.bottom_left]
    turns = zip(corners, corners[1:] + corners[:1], strict=True)
    return abs(sum(a.x * b.y - b.x * a.y for a, b in turns)) / 2
