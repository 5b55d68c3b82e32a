"""Where "the same person" begins, for one named engine, with the data it was set on."""

from dataclasses import dataclass, replace
from typing import Final

from recognition.lesson_risk import Calibrated, LessonRisk, effective_looks, risk_of_lesson

MOST_WRONG_LESSONS: Final = 0.005
STRANGERS: Final = 5  # who step up in a lesson without a card, as assumed
# A threshold is never loosened for a small class: the decision covers no looser one. It is
# tightened for a large one by at most this share; then it says that the aim is missed.
TIGHTEST_SHARE: Final = 0.8
_STEP: Final = 0.005


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
        lesson: the risk that the threshold was chosen for; None for a fixed threshold.
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
    lesson: LessonRisk | None = None

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

    @property
    def look_alike_distance(self) -> float:
        """Two templates nearer than this are look-alikes: a probe of one may be put to both."""
        return self.threshold + self.margin

    def for_lesson(
        self,
        calibration: Calibrated,
        gallery_size: int,
        *,
        strangers: int = STRANGERS,
        most_wrong: float = MOST_WRONG_LESSONS,
    ) -> "OperatingPoint":
        """This point, tightened until few enough lessons see a stranger taken for somebody.

        Args:
            calibration: of the same engine.
            gallery_size: templates in the lesson, at least 1.
            strangers: people without a template who step up without a card.
            most_wrong: share of lessons in which that may go wrong.

        Returns:
            A point whose `lesson` has the risk at its threshold. Where even the tightest
            threshold does not keep to `most_wrong`, that one, and `lesson.rate` says so.

        Raises:
            ValueError: the calibration is another engine's, or a number makes no sense.
        """
        if calibration.engine != self.engine_id or gallery_size < 1 or strangers < 0:
            msg = "a lesson's point needs its own engine's calibration and at least one template"
            raise ValueError(msg)
        looks = effective_looks(self.looks_at_most, self.look_correlation)
        threshold, tightest = self.threshold, TIGHTEST_SHARE * self.threshold
        risk = risk_of_lesson(calibration, threshold, looks, gallery_size, strangers)
        while risk.rate > most_wrong and round(threshold - _STEP, 6) >= round(tightest, 6):
            threshold = round(threshold - _STEP, 6)
            risk = risk_of_lesson(calibration, threshold, looks, gallery_size, strangers)
        return replace(self, threshold=threshold, lesson=risk)

    def describe(self) -> "PointInNumbers":
        """What a person should know of this point, as numbers to be put into words."""
        return PointInNumbers(
            looks_needed=self.looks_needed,
            looks_at_most=self.looks_at_most,
            looks_worth=effective_looks(self.looks_at_most, self.look_correlation),
            strangers_in_10000=self.false_positive_rate * 10_000,
            lesson=self.lesson,
            measured_on=self.measured_on,
        )


@dataclass(frozen=True)
class PointInNumbers:
    """An operating point without its distances, which mean nothing to a person.

    Attributes:
        looks_needed: looks before a decision, unless two are clear.
        looks_at_most: looks after which a visit is over.
        looks_worth: independent looks that these are worth.
        strangers_in_10000: of so many visits by people without a template to a class, how many
            end as somebody, as measured at the shipped threshold.
        lesson: the risk of this lesson; None where the threshold was not chosen for one.
        measured_on: the data, in words.
    """

    looks_needed: int
    looks_at_most: int
    looks_worth: float
    strangers_in_10000: float
    lesson: LessonRisk | None
    measured_on: str


STANDARD_OPERATING_POINT = OperatingPoint(
    engine_id="dlib-resnet-v2",
    threshold=0.295,
    margin=0.03,
    looks_needed=3,
    looks_at_most=8,
    false_positive_rate=0.0005,
    measured_on=(
        "1,158 press and studio photographs of 490 adults (LFW and the London and Canada sets), "
        "3 photographs enrolled each, often years apart; 11,000 simulated lessons with galleries "
        "of 30, one photograph as a whole visit. Of 55,000 visits by strangers 12 ended as "
        "somebody (5 in 10,000 is stated, for safety: the strangers are a few hundred people, "
        "seen again and again). Of 330,000 visits by enrolled people none ended as somebody else "
        "and 93 % were recognised. Not measured on students, nor in one room with one camera, "
        "where people lie nearer to their templates."
    ),
    # By size of gallery and against the look: see docs/recognition.md. One adult in a film (13
    # looks): .019 from look to look, rho .90; with the net's plain values three adults in two films
    # had rho .85. Photographs of different days, 20,984 pairs of a stranger and a template: .88.
    look_spread=0.02,
    look_correlation=0.85,
)
PRECISE_OPERATING_POINT = OperatingPoint(
    engine_id="yunet-retail0095-v1",
    threshold=0.98,  # a cosine of 0.52
    margin=0.10,
    looks_needed=3,
    looks_at_most=8,
    false_positive_rate=0.0005,
    measured_on=(
        "1,160 press and studio photographs of 493 adults (LFW and the London and Canada sets), 3 "
        "photographs enrolled each, often years apart; 8,000 simulated lessons with galleries of "
        "30, one photograph as a whole visit. Of 40,000 visits by strangers 1 ended as somebody (5 "
        "in 10,000 is stated, for safety: the strangers are a few hundred people, seen again and "
        "again). Of 240,000 visits by enrolled people none ended as somebody else and 99.2 % "
        "were recognised. Not measured on students."
    ),
    # Three adults in two films (52 looks): .025 from look to look, the worst .034; rho .83.
    # Photographs of different days, 20,984 pairs of a stranger and a template: rho .76.
    look_spread=0.03,
    look_correlation=0.75,
)
