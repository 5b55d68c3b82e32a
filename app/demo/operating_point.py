"""Where "the same person" begins for drawn people. It says nothing about accuracy on real ones.

Drawn people do not lie where real ones do: one of them, drawn twice, is far nearer to themselves
than any real person to a second photograph, and two of them are nearer to each other. So the demo
has an operating point of its own, and a real lesson never uses it.

Measured on the committed pictures with `dlib-resnet-v2`: the 26 people of the cast, 22 frames
each while they stand on the spot, heads turned up to 10 degrees, templates of five frames as
`app.demo.school` enrols them.

    exactly one usable face                         570 of 572 frames
    distance to one's own template                  mean .078, 95 % below .137, greatest .181
      median of eight looks                         greatest .121
    distance to anybody else's template             mean .395, 95 % above .313, smallest .259
      median of eight looks                         smallest .271
      the same for the two strangers                smallest .310
    the siblings, each to the other's template      smallest median of three looks .174
    from look to look of one visit                  standard deviation .016

The threshold lies below .174, so that a sibling without a template is nobody, too; whoever is not
recognised after three looks is after some more. The cast was chosen among 129 drawn people for
being far apart; other drawn people would not be.
"""

from typing import Final

from recognition.operating_point import OperatingPoint

DEMO_OPERATING_POINT: Final = OperatingPoint(
    engine_id="dlib-resnet-v2",
    threshold=0.155,
    margin=0.04,
    looks_needed=3,
    looks_at_most=8,
    false_positive_rate=0.0,
    measured_on=(
        "26 drawn people chosen for being far apart, 572 frames of one synthetic camera. "
        "It says nothing about people."
    ),
    look_spread=0.016,
)
