"""Whatever is done in whatever order, nothing is unlocked without assessment, advice and yes."""

from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from hypothesis import given, settings
from hypothesis import strategies as st

from privacy.accountability.ledger import Ledger
from privacy.clock import school_day
from privacy.consent.advice import Stance
from privacy.consent.assessment import complete
from privacy.consent.decision import DecisionLedger
from privacy.errors import Refused
from privacy.purposes import Purpose
from privacy.testing import FixedClock
from tests.support.deciding import ENOUGH, complete_answers

SPOT: Final = Purpose.FACE_AT_SPOT
CONTROLLER, OFFICER = "controller", "officer"
VERSIONS: Final = 2

Act = tuple[str, int]
ACTS: Final = st.lists(
    st.tuples(
        st.sampled_from(["assess", "for", "against", "own", "yes", "yes_because", "no", "revoke"]),
        st.integers(0, VERSIONS - 1),
    )
    | st.tuples(st.just("wait"), st.integers(1, 150)),
    max_size=14,
)


@dataclass
class Told:
    """What has truly been done, as an onlooker notes it down."""

    latest: int = -1
    stance: dict[int, Stance] = field(default_factory=dict)
    digests: dict[int, str] = field(default_factory=dict)
    unlocked_by: int = -1


class Office:
    """A ledger, and acts on it that may be refused."""

    def __init__(self, folder: Path) -> None:
        self.clock = FixedClock()
        self.folder = folder / "ledger"
        self.ledger = Ledger.create(
            self.folder, installation_id="pc", clock=self.clock, signer=None
        )
        self.decisions = DecisionLedger(self.ledger)
        self.told = Told()

    def do(self, act: Act) -> None:
        """One act; what is refused leaves no trace in what is told."""
        name, number = act
        with suppress(Refused):
            getattr(self, f"_{name}")(number)

    def _wait(self, days: int) -> None:
        self.clock.advance(days=days)

    def _assess(self, version: int) -> None:
        today = school_day(self.clock.now())
        until = today + timedelta(days=100)
        answers = complete_answers(until, risks=f"Version {version}. {ENOUGH}")
        made = complete(SPOT, answers, today)
        self.decisions.put_forward(made, CONTROLLER)
        told = self.told
        told.latest, told.digests[version] = version, made.sha256
        told.stance.pop(version, None)

    def _for(self, version: int) -> None:
        self._advise(version, Stance.FOR, OFFICER)

    def _against(self, version: int) -> None:
        self._advise(version, Stance.AGAINST, OFFICER)

    def _own(self, version: int) -> None:
        self._advise(version, Stance.FOR, CONTROLLER)

    def _advise(self, version: int, stance: Stance, by: str) -> None:
        digest = self.told.digests.get(version, "0" * 64)
        self.decisions.advise(digest, stance, "ab" * 32, by)
        assert by == OFFICER
        self.told.stance[version] = stance

    def _yes(self, version: int) -> None:
        self._decide(version, "")

    def _yes_because(self, version: int) -> None:
        self._decide(version, "cd" * 32)

    def _decide(self, version: int, reasons: str) -> None:
        today = school_day(self.clock.now())
        digest = self.told.digests.get(version, "0" * 64)
        self.decisions.decide_yes(
            digest, decided_on=today, today=today, reasons_sha256=reasons, by=CONTROLLER
        )
        assert version == self.told.latest
        assert version in self.told.stance
        assert reasons or self.told.stance[version] is not Stance.AGAINST
        self.told.unlocked_by = version

    def _no(self, _version: int) -> None:
        self.decisions.decide_no(SPOT, reasons_sha256="", by=CONTROLLER)
        self.told.unlocked_by = -1

    def _revoke(self, _version: int) -> None:
        self.decisions.revoke(SPOT, reasons_sha256="ab" * 32, by=CONTROLLER)
        self.told.unlocked_by = -1


@settings(max_examples=60, deadline=None)
@given(ACTS)
def test_nothing_is_unlocked_without_assessment_advice_and_yes(acts: list[Act]) -> None:
    """Every standing decision has all three behind it, also when the ledger is read anew (R2)."""
    with TemporaryDirectory() as folder:
        office = Office(Path(folder))
        for act in acts:
            office.do(act)
            now = office.clock.now()
            standing = office.decisions.standing(SPOT, now)
            if standing is not None:
                assert office.told.unlocked_by >= 0
                assert school_day(now) <= standing.valid_until
        again = Ledger.open(office.folder, clock=office.clock, signer=None)
        read = DecisionLedger(again)
        now = office.clock.now()
        assert read.standing(SPOT, now) == office.decisions.standing(SPOT, now)
        assert read.submission(SPOT) == office.decisions.submission(SPOT)
