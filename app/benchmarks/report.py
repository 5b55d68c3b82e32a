"""From what was measured to one flat report: medians over rounds, and ratios within a round."""

from collections.abc import Callable, Sequence
from statistics import median
from typing import Any

from app.benchmarks.job import Contender, Part
from app.benchmarks.running import Gathered, Measured

_NAIVE, _ENGINES = Contender.NAIVE, (Contender.STANDARD, Contender.PRECISE)

Report = dict[str, Any]
Figure = Callable[[Measured], float | None]


def report_of(gathered: Gathered) -> Report:
    """One JSON object; null for an engine whose files are absent, and for what cannot be said.

    CPU-seconds are those of a rightly decided check-in. `decision_ms` begins when nothing but
    the work stands between a good face and a decision, `decision_from_face_ms` with the good
    face itself, so that it holds what is left of the 700 ms that are kept for cards. Both by the
    loop's rule; `decision_with_life_ms` is `decision_ms` with the wait for a sign of life, which
    every lesson asks for, and with which the CPU-seconds are counted.
    """
    report: Report = {}
    for contender in Contender:
        report[f"{contender}_cpu_s"] = _middle(_column(gathered, contender, "cpu_s_each"))
    for engine in _ENGINES:
        report[f"ratio_{engine}"] = _ratio(gathered, engine, _cost)
    report |= _times(gathered) | _sizes(gathered)
    report["stages_ms"] = {str(engine): _stages(gathered, engine) for engine in _ENGINES}
    report["stages"] = _each(gathered, Part.STAGES, "stages")
    report["by_gallery_size"] = _each(gathered, Part.GALLERY, "rows")
    report["by_people_a_minute"] = _each(gathered, Part.CROWD, "rows")
    return report | _conditions(gathered)


def _times(gathered: Gathered) -> Report:
    report: Report = {}
    for contender in Contender:
        report[f"decision_ms_{contender}"] = _decision(gathered, contender, "looking_ms")
        report[f"decision_from_face_ms_{contender}"] = _decision(gathered, contender, "decision_ms")
    for engine in _ENGINES:
        report[f"decision_with_life_ms_{engine}"] = _decision(gathered, engine, "life_ms")
        report[f"sooner_{engine}"] = _ratio(gathered, engine, _looking)
        report[f"sooner_from_face_{engine}"] = _ratio(gathered, engine, _from_face)
    for contender in Contender:
        report[f"ready_s_{contender}"] = _middle(_column(gathered, contender, "ready_s"))
    return report


def _sizes(gathered: Gathered) -> Report:
    """Memory; `peak_rss_mb` is the standard engine's, the others carry their names."""
    report: Report = {}
    for contender in Contender:
        peaks = _column(gathered, contender, "peak_rss_mb")
        watched = gathered.once.get((contender, Part.MEMORY), {}).get("peak_rss_mb")
        known = [*peaks, watched] if watched is not None else peaks
        report[f"peak_rss_mb_{contender}"] = max(known, default=None)
    report["peak_rss_mb"] = report["peak_rss_mb_standard"]
    for engine in _ENGINES:
        memory = gathered.once.get((engine, Part.MEMORY), {})
        report[f"memory_growth_mb_{engine}"] = memory.get("growth_mb")
    return report


def _conditions(gathered: Gathered) -> Report:
    plan = gathered.plan
    right = {c.value: _counts(gathered, c, "right") for c in gathered.rounds}
    return {
        "right": right,
        "wrong": {c.value: _counts(gathered, c, "wrong") for c in gathered.rounds},
        "right_live": {c.value: _counts(gathered, c, "live_right") for c in gathered.rounds},
        "check_ins": len(gathered.visits),
        "truth_known": all(visit.person is not None for visit in gathered.visits),
        "frames": _counts(gathered, _NAIVE, "frames"),
        "memory_frames": plan.frames,
        "frames_a_second": plan.rate if plan.source is None else None,
        "rounds": plan.rounds,
        "source": None if plan.source is None else plan.source.name,
    }


def _column(gathered: Gathered, contender: Contender, name: str) -> list[float]:
    rows = gathered.rounds.get(contender, [])
    return [row[name] for row in rows if row[name] is not None]


def _middle(values: Sequence[float]) -> float | None:
    return median(values) if values else None


def _counts(gathered: Gathered, contender: Contender, name: str) -> float | None:
    return _middle(_column(gathered, contender, name))


def _decision(gathered: Gathered, contender: Contender, name: str) -> float | None:
    return _middle([ms for row in gathered.rounds.get(contender, []) for ms in row.get(name, ())])


def _cost(row: Measured) -> float | None:
    each: float | None = row["cpu_s_each"]
    return each


def _looking(row: Measured) -> float | None:
    return _middle(row["looking_ms"])


def _from_face(row: Measured) -> float | None:
    return _middle(row["decision_ms"])


def _ratio(gathered: Gathered, engine: Contender, of: Figure) -> float | None:
    """The naive loop's figure over the engine's, round by round; the median of those."""
    pairs = zip(gathered.rounds.get(_NAIVE, []), gathered.rounds.get(engine, []), strict=False)
    figures = [(of(naive), of(ours)) for naive, ours in pairs]
    return _middle([naive / ours for naive, ours in figures if naive and ours])


def _each(gathered: Gathered, part: Part, name: str) -> Report:
    return {str(engine): gathered.once.get((engine, part), {}).get(name) for engine in _ENGINES}


def _stages(gathered: Gathered, engine: Contender) -> Report | None:
    """Milliseconds of one call."""
    measured = gathered.once.get((engine, Part.STAGES))
    if measured is None:
        return None
    return {name: stage["ms"] for name, stage in measured["stages"].items()}
