"""Reads QR cards with zxing-cpp: 2 ms a picture, down to about 1.4 pixels a module.

What a card says is handed on as it is; whose card it is, is not known here.
"""

import cv2
import zxingcpp

from recognition.frame import Frame

LONGEST_PAYLOAD = 400
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
        grey = cv2.cvtColor(frame.pixels, cv2.COLOR_RGB2GRAY)
        codes = zxingcpp.read_barcodes(grey, _QR, text_mode=zxingcpp.TextMode.Plain)
        cards = [code for code in codes if self._is_card(code)]
        return max(cards, key=_area).text if cards else None

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
