"""The one function of face_recognition that the comparison test calls."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

def face_encodings(
    face_image: NDArray[np.uint8],
    known_face_locations: Sequence[tuple[int, int, int, int]] | None = None,
    num_jitters: int = 1,
    model: str = "small",
) -> list[NDArray[np.float64]]: ...
