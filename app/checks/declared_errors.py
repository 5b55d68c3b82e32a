"""The school's own errors laid beside those that were declared for the engine it uses."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from typing_extensions import override

from app.checks.days import days_of_ai_log, hours_of
from app.domain.accountability.consent_numbers import FEWEST
from app.domain.accountability.running_share import Day, interval_of
from app.domain.roll_call.camera_kind import thousandths
from privacy.accountability.ai_log import Outcome as Use
from privacy.accountability.check import (
    NOTHING_HERE,
    AuditCheck,
    Evidence,
    Inspection,
    Outcome,
    Place,
)
from privacy.consent.periods import consent_periods
from privacy.purposes import Purpose
from recognition.model_files import known_engines
from recognition.shipped_evaluation import ShippedEvaluation, shipped_evaluation
from recognition.verification_point import verification_point

DAYS: Final = 90
MARGIN_REPLACED: Final = 0.05
MARGIN_REJECTED: Final = 0.15
"""By so much the share has to lie above what was declared. Strangers and people without a template
who step up are rejected, too, and rightly so: of rejections more is let pass."""

_LOOKED_AT: Final = (Use.PROPOSED, Use.REPEATED, Use.AMBIGUOUS, Use.UNKNOWN)
_USES: Final = """
SELECT method, engine_id, threshold, outcome, overridden, count(*) AS uses
FROM ai_log WHERE at >= ? AND at < ?
GROUP BY method, engine_id, threshold, outcome, overridden
"""


@dataclass(frozen=True)
class Declared:
    """What was declared of one method on one engine at one threshold: the upper ends of intervals.

    Attributes:
        rejected: of people enrolled, those who are not recognised; None where nothing was declared.
        replaced: of proposals, those of somebody else.
    """

    rejected: float | None
    replaced: float | None


class ErrorsAsDeclared(AuditCheck):
    """Faces go wrong here no more often than was declared when they were decided on.

    Compared are uses of the last ninety days at the threshold that was measured; a finding only
    where the whole interval lies above what was declared, and a margin more. Nothing is said of
    methods to which fewer than ten people had agreed.
    """

    id = "errors-as-declared"
    legal = ("AI 15(3)", "AI 26(5)", "GDPR 35(11)", "GDPR 5(1)(d)")
    places = (Place.AI_LOG, Place.MODELS)

    @override
    def run(self, inspection: Inspection) -> Evidence:
        """Reckon the intervals of each method and engine, and lay them beside what was declared."""
        declared, people = _declared(), _people(inspection)
        seen, wrong, furthest = 0, [], 0
        for (method, engine, kind), days in sorted(_days(inspection, declared).items()):
            told = declared[method, engine][1]
            most = told.rejected if kind == "rejected" else told.replaced
            share = interval_of(days) if people[method] >= FEWEST else None
            if share is None or most is None:
                continue
            seen += share.samples.least or 0
            margin = MARGIN_REJECTED if kind == "rejected" else MARGIN_REPLACED
            if share.low > most + margin:
                wrong.append(f"rate:{method}:{kind}")
                furthest = max(furthest, round(1000 * (share.low - most)))
        if not seen:
            return NOTHING_HERE
        outcome = Outcome.FINDING if wrong else Outcome.IN_ORDER
        return Evidence(seen, len(wrong), tuple(wrong), outcome, furthest if wrong else None)


DECLARED_CHECKS: Final[tuple[AuditCheck, ...]] = (ErrorsAsDeclared(),)
_Kind = tuple[str, str, str]
_Rates = dict[tuple[str, str], tuple[int, Declared]]


def _declared() -> _Rates:
    """The threshold and the rates that were declared, by method and engine."""
    found: _Rates = {}
    for engine in (each.engine_id for each in known_engines().values()):
        point, measured = verification_point(engine), shipped_evaluation(engine)
        if measured is not None:
            found[Purpose.FACE_AT_SPOT.value, engine] = (
                thousandths(measured.threshold),
                _among_many(measured),
            )
        if point is not None:
            found[Purpose.FACE_WITH_CARD.value, engine] = (
                thousandths(point.threshold),
                Declared(None, point.false_positive_rate),
            )
    return found


def _among_many(measured: ShippedEvaluation) -> Declared:
    rejected = measured.rates.get("fnir_shipped")
    others = [measured.rates.get(name) for name in ("wrong_identity", "fpir_shipped")]
    ends = [each.high for each in others if each is not None]
    return Declared(rejected.high if rejected else None, max(ends) if ends else None)


def _days(inspection: Inspection, declared: _Rates) -> dict[_Kind, list[Day]]:
    """By method, engine and kind of error: of each day those that went wrong, and all."""
    found: defaultdict[_Kind, list[Day]] = defaultdict(list)
    since = inspection.before(days=DAYS)
    for day in days_of_ai_log(inspection):
        counts: defaultdict[_Kind, list[int]] = defaultdict(lambda: [0, 0])
        for hour in hours_of(inspection, day) if day[1] > since else ():
            for key, is_wrong, uses in _counted(inspection, hour, declared):
                counts[key][0] += uses if is_wrong else 0
                counts[key][1] += uses
        for key, (wrong, every) in counts.items():
            found[key].append((wrong, every))
    return found


def _counted(
    inspection: Inspection, hour: tuple[str, str], declared: _Rates
) -> Iterator[tuple[_Kind, bool, int]]:
    for row in inspection.rows(_USES, *hour):
        method, engine = str(row["method"]), str(row["engine_id"])
        told = declared.get((method, engine))
        if told is None or row["threshold"] != told[0]:
            continue
        if row["outcome"] in _LOOKED_AT:
            is_rejected = row["outcome"] in {Use.AMBIGUOUS, Use.UNKNOWN}
            yield (method, engine, "rejected"), is_rejected, int(row["uses"])
        if row["overridden"] is not None:
            yield (method, engine, "replaced"), bool(row["overridden"]), int(row["uses"])


def _people(inspection: Inspection) -> dict[str, int]:
    """How many had agreed to each method at any time within the days."""
    since = datetime.fromisoformat(inspection.before(days=DAYS))
    agreed: dict[str, set[str]] = {each.value: set() for each in Purpose}
    for period in consent_periods(inspection.entries_in_steps()):
        if period.stood_within(since, inspection.now):
            agreed[period.purpose.value].add(period.subject)
    return {method: len(people) for method, people in agreed.items()}
