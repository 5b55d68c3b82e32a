"""Presentation attacks made here: a photograph as a flat card, moved and tilted before a wall.

Rendered by the pinhole model with a camera's noise, so they show what a plane does and nothing of
printing ink or of a screen's pixels. Real recordings of attacks would be another matter.
"""

from collections.abc import Iterator

import cv2
import numpy as np

from recognition.frame import Frame, Pixels

WIDTH, HEIGHT = 486, 533  # the spot's part of a 1280 x 720 picture
_FOCAL, _CARD_HEIGHT = 900.0, 380.0
_RATES = (0.5, 0.4, 0.7, 0.6, 0.35, 0.8)  # swings a second


def held_up(
    picture: Pixels, *, frames: int = 12, amount: float = 1.0, noise: float = 2.0, seed: int = 0
) -> Iterator[Frame]:
    """Ten frames a second of a photograph held up by a hand.

    Args:
        picture: height x width x 3, RGB.
        frames: how many.
        amount: 1 for tilts of up to 14 degrees, 0.15 for a hand that is nearly still.
        noise: of the camera, in grey levels.
        seed: of the movement and the noise.
    """
    rng = np.random.default_rng(seed)
    wall = cv2.GaussianBlur(rng.integers(60, 190, (HEIGHT, WIDTH, 3), np.uint8), (0, 0), 12)
    phases = rng.uniform(0, 2 * np.pi, len(_RATES))
    for number in range(frames):
        swing = amount * np.sin(2 * np.pi * np.multiply(_RATES, number / 10) + phases)
        seen = _shown(picture, np.asarray(wall, np.uint8), swing)
        noisy = seen + rng.normal(0, noise, seen.shape)
        yield Frame(np.clip(noisy, 0, 255).astype(np.uint8), number / 10, number)


def _shown(picture: Pixels, wall: Pixels, swing: np.ndarray) -> Pixels:
    height, width = picture.shape[:2]
    corners = np.array([[-1, -1, 0], [1, -1, 0], [1, 1, 0], [-1, 1, 0]]) / 2
    card = corners * (_CARD_HEIGHT * width / height, _CARD_HEIGHT, 1)
    yaw, pitch, roll = np.radians(swing[:3] * (14, 10, 4))
    for turn in ((0, 0, roll), (0, yaw, 0), (pitch, 0, 0)):
        card = card @ cv2.Rodrigues(np.array(turn))[0].T
    card = card + swing[3:] * (15, 10, 30) + (0, 0, _FOCAL)
    places = (card[:, :2] / card[:, 2:] * _FOCAL + (WIDTH / 2, HEIGHT / 2)).astype(np.float32)
    own = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(own, places)
    shown = cv2.warpPerspective(picture, matrix, (WIDTH, HEIGHT), flags=cv2.INTER_AREA)
    whole = np.full((height, width), 255, np.uint8)
    cover = cv2.warpPerspective(whole, matrix, (WIDTH, HEIGHT)) > 127
    return np.asarray(np.where(cover[..., np.newaxis], shown, wall), np.uint8)
