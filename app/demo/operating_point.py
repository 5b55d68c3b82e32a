"""Where "the same person" begins for drawn people. It says nothing about accuracy on real ones.

Drawn people lie nearer to each other than real ones, so the demo has an operating point of its
own; a real lesson never uses it.
"""

from typing import Final

from recognition.operating_point import OperatingPoint

DEMO_OPERATING_POINT: Final = OperatingPoint(
    engine_id="dlib-resnet-v1",
    threshold=0.33,
    margin=0.05,
    looks_needed=3,
    looks_at_most=8,
    false_positive_rate=0.0,
    measured_on="TBD",
)
