"""Kills a process in the middle of a lesson, again and again, and looks what is left.

Run as `python -m tests.support.killing FOLDER ROUNDS SEED` in a process of its own (the program
is imported once, no Qt, no threads): each round forks a child that takes a roll call, kills it
with SIGKILL at a random moment, opens the school and compares. POSIX only. The report comes as one
line of JSON.
"""

import json
import os
import random
import select
import signal
import sys
import time
import traceback
from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path

from app.paths import DataPaths
from privacy.testing import FixedClock
from tests.support.killing_lesson import RollCall
from tests.support.killing_school import open_as_teacher, people_of
from tests.support.killing_story import Story, Teller, read_story
from tests.support.killing_vault_witness import VaultWitness
from tests.support.killing_witness import RegisterWitness

LONGEST_DELAY_SECONDS = 0.15
ONE_IN_SO_MANY_WHILE_OPENING = 4
STUCK_AFTER_SECONDS = 20.0


@dataclass
class Report:
    """What a campaign came to.

    Attributes:
        rounds: processes that were killed.
        opening: of them, those that had not opened the school yet.
        between: of the others, those that were not in the middle of an act.
        confirmed: acts whose use case had returned before the kill.
        verbs: the same by verb.
        kept: unconfirmed acts on registers that were there all the same.
        dropped: unconfirmed acts on registers of which nothing was there.
        faults: what was not as it should be, with the round.
    """

    rounds: int = 0
    opening: int = 0
    between: int = 0
    confirmed: int = 0
    kept: int = 0
    dropped: int = 0
    seconds: float = 0.0
    verbs: dict[str, int] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    @property
    def working(self) -> int:
        """Processes that were killed in the middle of an act of the lesson."""
        return self.rounds - self.opening - self.between


class Campaign:
    """Rounds of killing on one data folder."""

    def __init__(self, paths: DataPaths, clock: FixedClock, chance: random.Random) -> None:
        self._paths = paths
        self._clock = clock
        self._chance = chance
        self._registers = RegisterWitness()
        self._vault = VaultWitness()
        self._verbs: Counter[str] = Counter()
        self.report = Report()

    def run(self, rounds: int) -> Report:
        """Kill so many times, then look at everything once more."""
        began = time.monotonic()
        self._look(Story(), is_last=False)
        for _ in range(rounds):
            story = self._kill_one()
            self._count(story)
            self._look(story, is_last=False)
        self._look(Story(), is_last=True)
        report = self.report
        report.verbs = dict(self._verbs)
        report.kept, report.dropped = self._registers.kept, self._registers.dropped
        report.seconds = round(time.monotonic() - began, 1)
        return report

    def _kill_one(self) -> Story:
        reading, writing = os.pipe()
        seed = self._chance.randrange(2**32)
        child = os.fork()
        if child == 0:
            os.close(reading)
            _live(self._paths, self._clock, Teller(writing), random.Random(seed))  # noqa: S311 - a seeded order of events
        os.close(writing)
        while_opening = self._chance.randrange(ONE_IN_SO_MANY_WHILE_OPENING) == 0
        told = b"" if while_opening else _read_until_open(reading)
        # Nothing is read meanwhile: that would interrupt the child between its acts, not in them.
        time.sleep(self._chance.uniform(0, LONGEST_DELAY_SECONDS))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        told += _read_to_end(reading)
        os.close(reading)
        return read_story(told)

    def _count(self, story: Story) -> None:
        self.report.rounds += 1
        self.report.opening += not story.is_open
        self.report.between += story.is_open and story.trying is None
        self.report.confirmed += len(story.confirmed)
        self._verbs.update(act.verb for act in story.confirmed)
        # The child's clock died with it; this one goes on well behind all that it wrote.
        lessons = sum(act.verb == "start_unplanned_lesson" for act in story.confirmed)
        self._clock.advance(minutes=lessons + 2, seconds=len(story.confirmed))

    def _look(self, story: Story, *, is_last: bool) -> None:
        school = open_as_teacher(self._paths, self._clock)
        try:
            found = self._registers.check(school, story) + self._vault.check(school, story)
            if is_last:
                found += self._registers.check_all(school)
        finally:
            school.close()
        trying = story.trying.verb if story.trying else "nothing"
        place = f"round {self.report.rounds}, {len(story.confirmed)} confirmed, trying {trying}"
        self.report.faults += [f"{place}: {fault}" for fault in found]


def _live(paths: DataPaths, clock: FixedClock, teller: Teller, chance: random.Random) -> None:
    """The child: opens the school and works until it is killed. Never returns."""
    try:
        school = open_as_teacher(paths, clock)
        teller.opened()
        RollCall(school, people_of(school), clock, teller, chance).run()
    except BaseException:  # noqa: BLE001 - whatever it was, the parent has to hear of it
        teller.failed(traceback.format_exc())
    os._exit(1)


def _read_until_open(pipe: int) -> bytes:
    until = time.monotonic() + STUCK_AFTER_SECONDS
    told = b""
    while b"\n" not in told and time.monotonic() < until:
        told += _read_for(pipe, 0.05)
    return told


def _read_for(pipe: int, seconds: float) -> bytes:
    """What comes out of the pipe first, if anything comes in that time."""
    ready, _, _ = select.select([pipe], [], [], seconds)
    return os.read(pipe, 1 << 16) if ready else b""


def _read_to_end(pipe: int) -> bytes:
    told = b""
    while part := os.read(pipe, 1 << 16):
        told += part
    return told


def main(folder: str, rounds: str, seed: str) -> None:
    """Run a campaign on a school that is there."""
    chance = random.Random(seed)  # noqa: S311 - a seeded order of events
    campaign = Campaign(DataPaths(Path(folder)), FixedClock(), chance)
    report = campaign.run(int(rounds))
    sys.stdout.write(json.dumps(asdict(report)) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
