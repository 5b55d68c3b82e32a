"""Where "the same person" begins, for one named engine, with the data it was set on."""

from dataclasses import dataclass


@dataclass(frozen=True)
class OperatingPoint:
    """The numbers that turn distances into a decision.

    Attributes:
        engine_id: the engine whose distances are meant.
        threshold: a median distance up to this is near enough.
        margin: the second nearest must be at least this much further away.
        looks_needed: looks (one embedding each) before anything may be decided.
        looks_at_most: looks after which a visit ends as Unknown or Ambiguous.
        false_positive_rate: share of visits by people without a template that end as Recognised,
            against a gallery of a class, as measured.
        measured_on: the data and the protocol of that measurement, in words.
        look_spread: standard deviation of a distance from look to look of one visit; None where
            it was not measured: then no decision is made early.
        look_correlation: rho of `recognition.evidence`; 0, the most careful, where unmeasured.
    """

    engine_id: str
    threshold: float
    margin: float
    looks_needed: int
    looks_at_most: int
    false_positive_rate: float
    measured_on: str
    look_spread: float | None = None
    look_correlation: float = 0.0

    def __post_init__(self) -> None:
        if not (self.threshold > 0 and self.margin >= 0):
            msg = "threshold must be positive and margin not negative"
            raise ValueError(msg)
        if not 1 <= self.looks_needed <= self.looks_at_most:
            msg = "looks_needed must lie between 1 and looks_at_most"
            raise ValueError(msg)
        if not (
            0 <= self.look_correlation <= 1 and (self.look_spread is None or self.look_spread > 0)
        ):
            msg = "look_correlation must lie between 0 and 1, and look_spread must be positive"
            raise ValueError(msg)


STANDARD_OPERATING_POINT = OperatingPoint(
    engine_id="dlib-resnet-v1",
    threshold=0.42,
    margin=0.04,
    looks_needed=3,
    looks_at_most=8,
    false_positive_rate=0.0005,
    measured_on=(
        "1,158 press and studio photographs of 490 adults (LFW and the London and Canada sets), "
        "3 photographs enrolled each, often years apart; 800 simulated lessons with galleries of "
        "30, one photograph as a whole visit. Of 24,000 visits by strangers 3 ended as somebody "
        "(6 in a second series; 5 in 10,000 is stated, for safety). Of 24,000 visits by enrolled "
        "people none ended as somebody else and 89 % were recognised. Not measured on students, "
        "nor in one room with one camera, where people lie nearer to their templates."
    ),
    # Three adults in two films (45 good looks) against the templates of 123 others: from look to
    # look of one track .029 (worst track .046), rho .85. Photographs of 490 adults taken on
    # different days, 20,984 pairs of a stranger and a template: rho .89.
    look_spread=0.03,
    look_correlation=0.85,
)
