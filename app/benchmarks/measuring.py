"""What one measuring process does with its job. Gives plain values; prints nothing."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

import cv2

from app.benchmarks.contenders import NaiveContender, UppropContender, load_naive, load_upprop
from app.benchmarks.film import (
    FIRST_AT,
    STAYS,
    Film,
    film_for,
    looped,
)
from app.benchmarks.job import Contender, Job, Part, Visit
from app.benchmarks.memory import now_mb, peak_mb
from app.benchmarks.playing import Played, play_every_frame, play_live, score
from app.benchmarks.timing import Stage, StageClock
from app.demo.script import GAP_SECONDS, WALK_SECONDS
from recognition.face import AlignedFace
from recognition.pipeline import choose_face
from recognition.ports import FaceEngine
from recognition.spot import DEFAULT_REGION

GALLERY_SIZES: Final = (10, 30, 100, 300)
PEOPLE_A_MINUTE: Final = (4, 8, 12, 15)
CROWD: Final = 4
SAMPLES: Final = 40
NEW_VISIT_AFTER: Final = 1.0  # seconds without a good face, in a film of which nothing is known
FOR_EVER: Final = 1e9
_ONE_VISIT: Final = STAYS + 2 * WALK_SECONDS

Measured = Mapping[str, object]


def measure(job: Job) -> Measured:
    """Do the job.

    Raises:
        RecognitionError: a model file or the film is not what it should be.
    """
    cv2.setNumThreads(1)  # the film's own drawing must not keep threads busy beside the contender
    parts: dict[Part, Callable[[Job], Measured]] = {
        Part.VISITS: find_visits,
        Part.ROUND: play_round,
        Part.STAGES: time_stages,
        Part.GALLERY: vary_gallery,
        Part.CROWD: vary_crowd,
        Part.MEMORY: watch_memory,
    }
    return parts[job.part](job)


def find_visits(job: Job) -> Measured:
    """Who is at the spot when, and from when on a good face is: as one engine sees every frame."""
    film = film_for(job)
    upprop, _ = load_upprop(job, film)
    seen = list(_good_moments(film, upprop.engine))
    visits = _turns(film, seen) if film.turns else stretches(seen)
    return {"visits": [vars(visit) for visit in visits]}


def play_round(job: Job) -> Measured:
    """Every frame, then live."""
    film = film_for(job)
    load = load_naive if job.contender is Contender.NAIVE else load_upprop
    contender, ready_seconds = load(job, film)
    whole = play_every_frame(film, contender.player(job.gallery_size))
    plain = contender.player_by_the_loops_rule(job.gallery_size)
    live = score(play_live(film, plain).said, job.visits)
    return {
        **_awaiting_life(contender, film, job),
        **_costs(whole, job),
        "ready_s": ready_seconds,
        "live_right": live.right,
        "decision_ms": live.decision_ms,
        "looking_ms": live.looking_ms,
        "peak_rss_mb": peak_mb(),
    }


def _awaiting_life(contender: NaiveContender | UppropContender, film: Film, job: Job) -> Measured:
    """How long a decision takes as a lesson makes it; nothing for the loop."""
    if isinstance(contender, NaiveContender):
        return {}
    said = play_live(film, contender.player(job.gallery_size)).said
    return {"life_ms": score(said, job.visits).looking_ms}


def time_stages(job: Job) -> Measured:
    """CPU milliseconds of each part, and the whole."""
    film = film_for(job)
    upprop, _ = load_upprop(job, film)
    clock = StageClock()
    whole = play_every_frame(film, upprop.timed_player(job.gallery_size, clock))
    twice = clock.seconds[Stage.PRESENCE] + clock.seconds[Stage.QUALITY]
    rest = whole.cpu_seconds - sum(clock.seconds.values()) - twice
    stages: dict[str, object] = {stage.value: _stage(clock, stage) for stage in Stage}
    stages["rest"] = _shown(whole.frames, max(0.0, rest))
    return {**_costs(whole, job), "stages": stages}


def vary_gallery(job: Job) -> Measured:
    """The same film against more and more templates."""
    film = film_for(job)
    upprop, _ = load_upprop(job, film)
    return {"rows": [_against(upprop, film, job, size) for size in GALLERY_SIZES]}


def vary_crowd(job: Job) -> Measured:
    """More and more people a minute, in a film of the same length."""
    return {"rows": [_crowded(job, people) for people in PEOPLE_A_MINUTE]}


def watch_memory(job: Job) -> Measured:
    """The film over and over; memory counts from when it has been played once."""
    film = film_for(job)
    upprop, _ = load_upprop(job, film)
    player = upprop.player(job.gallery_size)
    once = sum(1 for _ in film.moments())
    step = max(1, job.frames // SAMPLES)
    sizes = []
    for frame in looped(film, job.frames):
        player.see(frame)
        if frame.number >= min(once, job.frames // 2) and frame.number % step == 0:
            sizes.append(now_mb())
    known = [size for size in sizes if size is not None]
    growth = known[-1] - known[0] if known else None
    most = max(known) - known[0] if known else None
    return {"frames": job.frames, "growth_mb": growth, "most_mb": most, "peak_rss_mb": peak_mb()}


def _good_moments(film: Film, engine: FaceEngine) -> Iterator[float]:
    for moment in film.moments():
        frame = moment.show()
        spot = frame.crop(DEFAULT_REGION.on(frame.width, frame.height))
        if isinstance(choose_face(engine, spot), AlignedFace):
            yield moment.at


def _turns(film: Film, seen: list[float]) -> list[Visit]:
    """The drawn people's visits; without one whose face was never good."""
    visits = []
    for turn in film.turns:
        good = [at for at in seen if turn.begins_at <= at < turn.ends_at]
        if good:
            visits.append(Visit(turn.begins_at, turn.ends_at, good[0], turn.person))
    return visits


def stretches(seen: list[float]) -> list[Visit]:
    """Stretches with a good face, each until the next one begins."""
    firsts = [
        at
        for at, before in zip(seen, [-NEW_VISIT_AFTER, *seen], strict=False)
        if at - before >= NEW_VISIT_AFTER
    ]
    ends = [*firsts[1:], FOR_EVER]
    return [Visit(first, end, first) for first, end in zip(firsts, ends, strict=False)]


def _costs(played: Played, job: Job) -> dict[str, object]:
    result = score(played.said, job.visits)
    return {
        "frames": played.frames,
        "cpu_s": played.cpu_seconds,
        "right": result.right,
        "wrong": result.wrong,
        "cpu_s_each": played.cpu_seconds / result.right if result.right else None,
    }


def _stage(clock: StageClock, stage: Stage) -> dict[str, float]:
    return _shown(clock.calls[stage], clock.seconds[stage])


def _shown(calls: int, seconds: float) -> dict[str, float]:
    return {"calls": calls, "ms": 1000 * seconds / calls if calls else 0.0, "total_s": seconds}


def _against(upprop: UppropContender, film: Film, job: Job, size: int) -> Measured:
    clock = StageClock()
    whole = play_every_frame(film, upprop.player(size))
    play_every_frame(film, upprop.timed_player(size, clock))
    identify = _stage(clock, Stage.IDENTIFY)["ms"]
    return {"gallery": size, **_costs(whole, job), "identify_ms": identify}


def _crowded(job: Job, people: int) -> Measured:
    gap = max(GAP_SECONDS, 60 / people - _ONE_VISIT)
    film = film_for(job.but(seconds=FIRST_AT + CROWD * 60 / people + GAP_SECONDS), gap)
    upprop, _ = load_upprop(job, film)
    whole = play_every_frame(film, upprop.player(job.gallery_size))
    visits = tuple(Visit(t.begins_at, t.ends_at, t.begins_at, t.person) for t in film.turns)
    share = whole.cpu_seconds / (whole.frames / job.rate)
    return {"people_a_minute": people, **_costs(whole, job.but(visits=visits)), "core": share}
