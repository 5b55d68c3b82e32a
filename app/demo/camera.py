"""A camera that shows the script's people. Real frames for the real pipeline; nobody is real.

Every frame depends on its number alone, so a film is the same at any speed.
"""

from threading import Event
from time import monotonic
from typing import Final

import numpy as np

from app.demo.held_card import held_card
from app.demo.people.cast import CAST
from app.demo.people.identity import skin_colour
from app.demo.people.palette import SKIN, for_screen
from app.demo.pictures import Pixels, Sprite, distant_sprite, require_pictures, room, sprite
from app.demo.script import Place, Script, Turn
from app.text.language import translate
from recognition.frame import Frame

FRAMES_A_SECOND: Final = 12.5

# From the middle of the eyes to a sprite's top, as rendered.
_ABOVE_SPRITE, _ABOVE_DISTANT = 210, 130
_CARD_BELOW_EYES = 232


class SyntheticCamera:
    """A `FrameSource` without a lens.

    Example:
        camera = SyntheticCamera(script, paced=False)
        while (frame := camera.read()) is not None:
            ...
    """

    def __init__(self, script: Script, *, paced: bool, begins_at: float = 0.0) -> None:
        """Look for the script's people.

        Args:
            script: who steps up when.
            paced: give frames at the speed of a camera and, when the script is over, go on
                showing the empty room; otherwise at once, and end with the script.
            begins_at: second of the film to begin with.

        Raises:
            SourceUnavailable: source_missing (source).
        """
        self._script = script
        self._paced = paced
        self._closed = Event()
        self._number = round(begins_at * FRAMES_A_SECOND)
        self._started_at: float | None = None
        self._cards: dict[str, Sprite] = {}
        require_pictures(script.people)

    @property
    def name(self) -> str:
        """What to call the source on a screen."""
        return translate("demo", "Synthetic camera")

    @property
    def at(self) -> float:
        """Second of the film that comes next."""
        return self._number / FRAMES_A_SECOND

    def read(self) -> Frame | None:
        """The next frame; None when closed, and at the script's end unless paced."""
        at = self.at
        if not self._paced and at > self._script.seconds:
            return None
        if self._paced:
            self._wait_until(at)
        if self._closed.is_set():
            return None
        frame = Frame(self.picture(at), at, self._number)
        self._number += 1
        return frame

    def close(self) -> None:
        """Stop; whoever waits in `read` gets None at once."""
        self._closed.set()

    def picture(self, at: float) -> Pixels:
        """What is seen at a moment of the film, RGB 1280 x 720."""
        picture = room().copy()
        for passing in self._script.passing:
            if (place := passing.place(at)) is not None:
                _lay(distant_sprite(passing.person), picture, place, _ABOVE_DISTANT)
        turn = self._script.turn_at(at)
        place = turn.place(at) if turn else None
        if turn is not None and place is not None:
            self._show(turn, place, picture)
        return picture

    def _show(self, turn: Turn, place: Place, picture: Pixels) -> None:
        _lay(sprite(turn.person, place.view), picture, place, _ABOVE_SPRITE)
        if turn.card is not None:
            card = self._card(turn.person, turn.card)
            centre = Place(place.x + 18, place.y + _CARD_BELOW_EYES, 0)
            _lay(card, picture, centre, card.whole[1] // 2)

    def _card(self, person: str, payload: str) -> Sprite:
        if payload not in self._cards:
            rgb = for_screen(skin_colour(CAST[person].skin, SKIN)).astype(int)
            tilt = 9.0 * np.sin(len(self._cards) * 2.4 + 0.6)
            skin = (int(rgb[0]), int(rgb[1]), int(rgb[2]))
            self._cards[payload] = held_card(payload, skin, float(tilt))
        return self._cards[payload]

    def _wait_until(self, at: float) -> None:
        now = monotonic()
        if self._started_at is None:
            self._started_at = now - at
        self._closed.wait(max(0.0, self._started_at + at - now))


def _lay(cut_out: Sprite, picture: Pixels, place: Place, above: int) -> None:
    cut_out.lay(picture, place.x - cut_out.whole[0] // 2, place.y - above)
