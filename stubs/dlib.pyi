"""The few parts of dlib that the standard engine and its comparison test use."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

class point:
    x: int
    y: int

class points:
    def __iter__(self) -> Iterator[point]: ...

class rectangle:
    def __init__(self, left: int, top: int, right: int, bottom: int) -> None: ...
    def left(self) -> int: ...
    def top(self) -> int: ...
    def right(self) -> int: ...
    def bottom(self) -> int: ...

class full_object_detection:
    def parts(self) -> points: ...

class fhog_object_detector:
    def run(
        self,
        image: NDArray[np.uint8],
        upsample_num_times: int = 0,
        adjust_threshold: float = 0.0,
    ) -> tuple[Sequence[rectangle], Sequence[float], Sequence[int]]: ...

class shape_predictor:
    def __init__(self, path: str) -> None: ...
    def __call__(self, image: NDArray[np.uint8], box: rectangle) -> full_object_detection: ...

class face_recognition_model_v1:
    def __init__(self, path: str) -> None: ...
    def compute_face_descriptor(self, chip: NDArray[np.uint8]) -> Sequence[float]: ...

def get_frontal_face_detector() -> fhog_object_detector: ...
def get_face_chip(
    img: NDArray[np.uint8],
    face: full_object_detection,
    size: int = 150,
    padding: float = 0.25,
) -> NDArray[np.uint8]: ...
