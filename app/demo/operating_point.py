"""Where "the same person" begins for drawn people. It says nothing about accuracy on real ones.

Drawn people do not lie where real ones do: one of them, drawn twice, is far nearer to themselves
than any real person to a second photograph, and two of them are nearer to each other. So the demo
has an operating point of its own, and a real lesson never uses it.

Measured on the committed pictures with `dlib-resnet-v1`: the 26 people of the cast, 16 frames
each, heads turned up to 10 degrees, templates as the demo enrols them (5 frames).

    faces found by HOG, usable                    416 of 416
    distance to one's own template                mean .128, 95 % below .192, greatest .271
      median of any three looks in a row          greatest .204
    distance to anybody else's template           mean .539, 95 % above .430, smallest .344
      median over a visit                         smallest .380
    strangers, median over a visit                smallest .412
    the two siblings, median of three looks       smallest .253

The threshold lies between .204 and .253, so that a sibling without a template is nobody, too.
The cast was chosen among 129 drawn people for being far apart; other drawn people would not be.
"""

from typing import Final

from recognition.operating_point import OperatingPoint

DEMO_OPERATING_POINT: Final = OperatingPoint(
    engine_id="dlib-resnet-v1",
    threshold=0.23,
    margin=0.05,
    looks_needed=3,
    looks_at_most=8,
    false_positive_rate=0.0,
    measured_on=(
        "26 drawn people chosen for being far apart, 416 frames of one synthetic camera. "
        "It says nothing about people."
    ),
)
