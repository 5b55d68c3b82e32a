"""Makes a contender ready: loads what it needs, enrols the film's people, fills the gallery."""

from collections.abc import Mapping
from time import perf_counter

import numpy as np

from app.benchmarks.film import Film
from app.benchmarks.job import Contender, Job
from app.benchmarks.naive import NaiveLoop, enrol, load_peer
from app.benchmarks.playing import PipelinePlayer, Player
from app.benchmarks.points import point_for, same_person_distance
from app.benchmarks.timing import StageClock, TimedCards, TimedEngine, TimedGallery, TimedPlayer
from app.domain.class_list.card import PREFIX
from app.workers.signs_of_life import gates_with
from recognition.backends import load_engine, standard_cards
from recognition.enroller import Enroller
from recognition.gallery import Gallery, ReferenceId
from recognition.liveness.gate import LifeGate
from recognition.operating_point import OperatingPoint
from recognition.pipeline import Pipeline
from recognition.ports import FaceEngine
from recognition.spot import Spot
from recognition.template import Template

Templates = Mapping[ReferenceId, Template]


class NaiveContender:
    """The peer's loop."""

    def __init__(self, film: Film, point: OperatingPoint) -> None:
        """Load the peer's library and enrol the film's people with it."""
        started = perf_counter()
        self._peer = load_peer()
        self.ready_seconds = perf_counter() - started
        self._point = point
        found = {ReferenceId(who): enrol(self._peer, sit()) for who, sit in film.sitters.items()}
        self._templates = {who: one for who, one in found.items() if one is not None}

    def player(self, gallery_size: int) -> Player:
        """The loop at the beginning of a film, with that many templates to compare with."""
        return NaiveLoop(self._peer, filled(self._templates, gallery_size), self._point)

    def player_by_the_loops_rule(self, gallery_size: int) -> Player:
        """The loop: it has but one rule."""
        return self.player(gallery_size)


class UppropContender:
    """Upprop's pipeline with one engine."""

    def __init__(self, job: Job, film: Film, engine: FaceEngine) -> None:
        """Enrol the film's people."""
        self.engine = engine
        self._models = job.models
        self._point = point_for(job.contender, is_drawn=job.source is None)
        apart = same_person_distance(job.contender)
        found = {ReferenceId(who): _enrolled(engine, film, who, apart) for who in film.sitters}
        self._templates = {who: one for who, one in found.items() if one is not None}

    def player(self, gallery_size: int) -> Player:
        """The pipeline at the beginning of a film, with that many templates to compare with."""
        return self._player(self._pipeline(gallery_size))

    def player_by_the_loops_rule(self, gallery_size: int) -> Player:
        """The same, but life is not asked for: the loop does not know what that is."""
        return PipelinePlayer(self._pipeline(gallery_size))

    def _pipeline(self, gallery_size: int) -> Pipeline:
        gallery = Gallery.of(filled(self._templates, gallery_size), 1)
        return Pipeline(Spot(), standard_cards(PREFIX), self.engine, gallery, self._point)

    def timed_player(self, gallery_size: int, clock: StageClock) -> Player:
        """The same, with each of its parts timed."""
        gallery = TimedGallery(filled(self._templates, gallery_size), 1, clock)
        cards = TimedCards(standard_cards(PREFIX), clock)
        engine = TimedEngine(self.engine, clock)
        pipeline = Pipeline(Spot(), cards, engine, gallery, self._point)
        return TimedPlayer(self._player(pipeline), Spot(), clock)

    def _player(self, pipeline: Pipeline) -> Player:
        """As a lesson runs it: no decision before life was seen."""
        pipeline.ask_for_life(gates_with(self._models) if self._models else LifeGate)
        return PipelinePlayer(pipeline)


def load_upprop(job: Job, film: Film) -> tuple[UppropContender, float]:
    """Upprop with the job's engine, and the seconds until that engine was ready.

    Raises:
        ModelRefused: a model file is missing or is another one.
    """
    started = perf_counter()
    engine = load_engine(job.contender.value, job.models)
    ready_seconds = perf_counter() - started
    return UppropContender(job, film, engine), ready_seconds


def load_naive(job: Job, film: Film) -> tuple[NaiveContender, float]:
    """The peer's loop, and the seconds until its library was ready."""
    contender = NaiveContender(film, point_for(Contender.NAIVE, is_drawn=job.source is None))
    return contender, contender.ready_seconds


def filled(templates: Templates, size: int) -> dict[ReferenceId, Template]:
    """These, and random ones as long as they are, until there are `size`.

    Random values lie far from every face, so they cost time and change no decision.
    """
    everybody = dict(templates)
    if not templates:
        return everybody
    like = next(iter(templates.values()))
    length = float(np.mean([np.linalg.norm(one.values) for one in templates.values()]))
    random = np.random.default_rng(1)
    for number in range(size - len(everybody)):
        values = random.normal(size=like.values.size).astype(np.float32)
        values *= np.float32(length / np.linalg.norm(values))
        everybody[ReferenceId(f"nobody-{number}")] = Template(like.engine_id, like.version, values)
    return everybody


def _enrolled(engine: FaceEngine, film: Film, who: str, same_person: float) -> Template | None:
    """A person's template; None where too few of the pictures were good."""
    enroller = Enroller(engine, region=film.region, same_person_distance=same_person)
    progress = [enroller.offer(frame) for frame in film.sitters[who]()]
    return enroller.result() if progress and progress[-1].enough else None
