"""Values brought to length 1, so that only their direction counts."""

import numpy as np
from numpy.typing import NDArray

from recognition.errors import InvalidTemplate


def unit(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """The same direction with length 1.

    Raises:
        InvalidTemplate: template_not_finite when the values are not numbers, or all zero.
    """
    wide = values.astype(np.float64)
    length = float(np.sqrt(wide @ wide))
    if not 0 < length < np.inf:
        raise InvalidTemplate("template_not_finite")
    return (wide / length).astype(np.float32)
