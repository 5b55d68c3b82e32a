"""How well a printed card is read at 720p: rendered as a lens would show it, then degraded.

Nothing here is a photograph. The card's own code is put into space at a distance and a tilt, seen
through a lens of 70 degrees across, and made dark, noisy or blurred; the reader is the one that
lessons use. `python -m app.benchmarks.scanning` prints the table of docs/cards.md.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, radians, sin, tan
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.class_list.card import PREFIX
from app.printing.card_face import CODE
from app.printing.qr import QUIET_MODULES, qr_code
from privacy.consent.card import make_plain_card
from recognition.backends import standard_cards
from recognition.frame import Frame
from recognition.spot import Spot

WIDTH, HEIGHT = 1280, 720
ACROSS_DEGREES: Final = 70.0
_FOCAL: Final = WIDTH / 2 / tan(radians(ACROSS_DEGREES / 2))
_FINER: Final = 4  # rendered so much finer, then averaged, as the cells of a sensor do
_PIXELS_A_MODULE: Final = 12
_PAPER, _INK = 235.0, 25.0
_TURN_DEGREES: Final = 20.0

Grey = NDArray[np.float32]


@dataclass(frozen=True)
class Setting:
    """How a card is held, and how it is seen.

    Attributes:
        centimetres: from the lens.
        tilt_degrees: away from facing the lens.
        light: share of a well lit picture's brightness.
        noise: standard deviation of a pixel, of 255 levels.
        blur: standard deviation of the lens's blur in pixels.
        motion: pixels that the card moves during the exposure.
    """

    name: str
    centimetres: float = 30.0
    tilt_degrees: float = 0.0
    light: float = 1.0
    noise: float = 2.0
    blur: float = 0.5
    motion: int = 0

    @property
    def pixels_a_module(self) -> float:
        """Of the code, where it faces the lens."""
        return module_millimetres() * _FOCAL / (10 * self.centimetres)


SETTINGS: Final = (
    Setting("30 cm"),
    Setting("30 cm, tilted 30 degrees", tilt_degrees=30),
    Setting("30 cm, dim", light=0.2, noise=5),
    Setting("30 cm, tilted 30 degrees, dim", tilt_degrees=30, light=0.2, noise=5),
    Setting("30 cm, out of focus", blur=1.0),
    Setting("30 cm, moving", motion=3),
    Setting("30 cm, tilted 30 degrees, dim, moving", tilt_degrees=30, light=0.2, noise=5, motion=2),
    Setting("25 cm, out of focus", centimetres=25, blur=1.2),
    Setting("20 cm, tilted 45 degrees", centimetres=20, tilt_degrees=45),
    Setting("40 cm", centimetres=40),
    Setting("45 cm", centimetres=45),
    Setting("50 cm", centimetres=50),
)


def module_millimetres() -> float:
    """The side of one module on paper."""
    modules = len(tuple(qr_code(make_plain_card(1).text).matrix)) + 2 * QUIET_MODULES
    return CODE.width() / 100 / modules


def share_read(setting: Setting, tries: int, seed: int = 1) -> float:
    """The share of single frames in which the right text is read.

    Each try is another card, turned, shifted and noisy in its own way.
    """
    chance = np.random.default_rng(seed)
    reader, region = standard_cards(PREFIX), Spot().region.on(WIDTH, HEIGHT)
    read = 0
    for number in range(tries):
        text = make_plain_card(1).text
        frame = Frame(seen(text, setting, chance), float(number), number)
        read += reader.read(frame.crop(region)) == text
    return read / tries


def seen(text: str, setting: Setting, chance: np.random.Generator) -> NDArray[np.uint8]:
    """One frame, RGB, of a card before a dark jumper."""
    code = _code(text)
    to_picture = _projection(len(code), setting, chance)
    size = (_FINER * WIDTH, _FINER * HEIGHT)
    finer = cv2.warpPerspective(code, to_picture, size, borderValue=70.0)
    picture = cv2.resize(finer, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA)
    picture = cv2.GaussianBlur(picture, (0, 0), setting.blur)
    if setting.motion:
        picture = cv2.blur(picture, (setting.motion, 1))
    noisy = setting.light * picture + chance.normal(0, setting.noise, picture.shape)
    grey = np.clip(noisy, 0, 255).astype(np.uint8)
    return np.repeat(grey[:, :, None], 3, axis=2)


def _code(text: str) -> Grey:
    rows = np.array([list(row) for row in qr_code(text).matrix], bool)
    modules = np.pad(np.where(rows, _INK, _PAPER), QUIET_MODULES, constant_values=_PAPER)
    return np.kron(modules, np.ones((_PIXELS_A_MODULE, _PIXELS_A_MODULE))).astype(np.float32)


def _projection(side: int, setting: Setting, chance: np.random.Generator) -> NDArray[np.float64]:
    """(3, 3): from the code's pixels to those of the finer picture, through a pinhole."""
    half = CODE.width() / 200  # millimetres
    turn = radians(chance.uniform(-_TURN_DEGREES, _TURN_DEGREES))
    tilt = radians(setting.tilt_degrees)
    shift = chance.uniform(-15, 15, 2)
    corners = []
    for x, y in ((-half, -half), (half, -half), (half, half), (-half, half)):
        across = x * cos(turn) - y * sin(turn)
        down = x * sin(turn) + y * cos(turn)
        depth = 10 * setting.centimetres + across * sin(tilt)
        place = np.array([across * cos(tilt), down]) + shift
        corners.append(_FINER * (place * _FOCAL / depth + (WIDTH / 2, HEIGHT / 2 + 20)))
    source = np.array([(0, 0), (side, 0), (side, side), (0, side)], np.float32)
    found = cv2.getPerspectiveTransform(source, np.array(corners, np.float32))
    return np.asarray(found, np.float64)


def table(settings: Sequence[Setting], tries: int) -> str:
    """The settings with how many of a hundred frames were read, as Markdown."""
    lines = ["| how the card is held | pixels a module | frames read |", "|---|---:|---:|"]
    for setting in settings:
        share = share_read(setting, tries)
        lines.append(f"| {setting.name} | {setting.pixels_a_module:.1f} | {100 * share:.0f} % |")
    return "\n".join(lines)


if __name__ == "__main__":
    print(table(SETTINGS, 50))  # noqa: T201 - what the command is for
