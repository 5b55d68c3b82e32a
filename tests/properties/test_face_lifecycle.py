"""Decide, consent, enrol, withdraw, expire, revoke, back up, restore and crash, in any order.

There is never a template without a standing ground, and never a recognition after a withdrawal.
The school is the real one on a real disk; what it should hold is kept beside it in plain values.
"""

import os
import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from typing_extensions import override

from app.domain.class_list.guardians import end_of_school_year
from app.errors import Refused
from app.storage.restoring import restore_school
from app.usecases.consent.withdraw_consent import withdraw_consent
from app.usecases.decisions.revoke_decision import revoke_decision
from app.usecases.faces.enrol import enrol
from app.usecases.faces.lesson_gallery import lesson_gallery
from app.usecases.lessons.start_lesson import start_lesson
from privacy.clock import school_day
from privacy.errors import NoPermit
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from tests.support.crashing import Crash, Steps, die, stepping
from tests.support.school import ENGINE_ID, PASSPHRASE, reopen, small_school

SPOT = Purpose.FACE_AT_SPOT
STUDENTS = ("1", "2")
CONSENT_DAYS = 200
students = st.sampled_from(STUDENTS)


class Faces(RuleBasedStateMachine):
    """One school, two students, and what ought to be."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="upprop-faces-"))
        self.small = small_school(self.folder / "data")
        self.lesson_id = self.small.lesson_id()
        start_lesson(self.small.school, self.small.teacher, self.lesson_id)
        assert self.small.controller
        assert self.small.officer
        self.decided_until: date | None = None
        self.agreed_until: dict[str, date] = {}
        self.enrolled: set[str] = set()
        self.backups: list[Path] = []
        self.has_aged = False

    @override
    def teardown(self) -> None:
        """Leave nothing behind."""
        self.small.school.close()
        shutil.rmtree(self.folder)

    @property
    def today(self) -> date:
        """At the school."""
        return school_day(self.small.clock.now())

    def has_decision(self) -> bool:
        """Whether a decision ought to stand."""
        return self.decided_until is not None and self.today <= self.decided_until

    def has_ground(self, number: str) -> bool:
        """Whether a permit ought to stand."""
        until = self.agreed_until.get(number)
        return self.has_decision() and until is not None and self.today <= until

    def held(self) -> set[str]:
        """Whose template or key there really is."""
        vault = self.small.school.vault
        return {each for each in STUDENTS if vault.holds(self.subject(each))}

    def subject(self, number: str) -> SubjectRef:
        """A student's pseudonym."""
        return SubjectRef(self.small.student(number).subject_ref)

    def recognised(self) -> set[str]:
        """Who can be recognised in the lesson that is on."""
        gallery = lesson_gallery(self.small.school, self.lesson_id, ENGINE_ID)
        return {each for each in STUDENTS if self.small.id_of(each) in gallery}

    @rule(days=st.integers(20, 300))
    def decide(self, days: int) -> None:
        """Assess, advise and decide, each by their own account."""
        self.small.decide(days=days)
        self.decided_until = self.today + timedelta(days=days)

    @rule()
    def revoke(self) -> None:
        """Revoke; what stood on it ends with it."""
        if self.decided_until is None:
            return
        revoke_decision(self.small.school, self.small.controller, SPOT, "A test has changed it.")
        self.forget_everything()

    def forget_everything(self) -> None:
        """No decision, no consent, no template."""
        self.decided_until = None
        self.agreed_until.clear()
        self.enrolled.clear()

    @rule(number=students)
    def consent(self, number: str) -> None:
        """Agree; possible only under a decision."""
        if not self.has_decision():
            with pytest.raises(Refused):
                self.small.consent(number)
            return
        self.small.consent(number)
        asked = self.small.clock.now().date() + timedelta(days=CONSENT_DAYS)
        self.agreed_until[number] = min(asked, end_of_school_year(self.today))

    @rule(number=students)
    def enrol(self, number: str) -> None:
        """Enrol; possible only under a ground, and then the student is recognised."""
        if not self.has_ground(number):
            with pytest.raises(NoPermit):
                self.enrol_now(number)
            return
        self.enrol_now(number)
        self.enrolled.add(number)
        assert number in self.recognised()

    def enrol_now(self, number: str) -> None:
        """Whatever the ground."""
        small = self.small
        template = f"template of {number}".encode()
        enrol(small.school, small.administrator, small.id_of(number), template, ENGINE_ID)

    @rule(number=students)
    def withdraw(self, number: str) -> None:
        """Withdraw; key and row are gone when it returns."""
        with suppress(Refused):  # there may be nothing to withdraw
            self.withdraw_now(number)
        assert number not in self.held()
        assert number not in self.recognised()
        self.agreed_until.pop(number, None)
        self.enrolled.discard(number)

    def withdraw_now(self, number: str) -> None:
        """Whether there is something or not."""
        small = self.small
        withdraw_consent(small.school, small.administrator, small.id_of(number))

    @rule(days=st.integers(1, 120))
    def wait(self, days: int) -> None:
        """Days pass while the program runs."""
        self.small.clock.advance(days=days)
        self.has_aged = True

    @rule()
    def restart(self) -> None:
        """Close the program and open it again."""
        self.small = self.small.reopen()
        self.settle()

    @rule()
    def back_up(self) -> None:
        """Keep a backup outside the folder."""
        self.backups.append(self.small.school.backups.write(self.folder / "stick"))

    @rule(data=st.data())
    def restore(self, data: st.DataObject) -> None:
        """Put any backup back, however old."""
        if not self.backups:
            return
        path = data.draw(st.sampled_from(self.backups))
        self.small.school.close()
        restore_school(
            self.small.school.paths,
            path,
            user_name=self.small.administrator.user_name,
            passphrase=PASSPHRASE,
            clock=self.small.clock,
        )
        self.small = reopen(self.small, self.small.administrator)
        self.settle()

    @rule(number=students, at=st.integers(0, 16), what=st.sampled_from(["withdraw", "enrol"]))
    def crash(self, number: str, at: int, what: str) -> None:
        """Die before or after any step of a withdrawal or an enrolment, and start again."""
        steps = Steps(at)
        acts: dict[str, Callable[[str], Any]] = {
            "withdraw": self.withdraw_now,
            "enrol": self.enrol_now,
        }
        with suppress(Crash, NoPermit, Refused), stepping(self.small.school, steps):
            acts[what](number)
        die(self.small.school)
        self.small = reopen(self.small, self.small.administrator)
        if "ledger consent_ended" in steps.taken:
            assert number not in self.held()
            self.agreed_until.pop(number, None)
        self.settle()

    def settle(self) -> None:
        """After an opening: what was forgotten or brought back meanwhile is no surprise."""
        self.has_aged = False
        today = self.today
        for number, until in tuple(self.agreed_until.items()):
            if until < today:
                del self.agreed_until[number]
        self.enrolled &= self.held()
        self.enrolled |= {each for each in self.held() if self.has_ground(each)}

    @invariant()
    def nobody_is_recognised_without_a_ground(self) -> None:
        """Not even between an expiry and the next start."""
        assert self.recognised() <= {each for each in STUDENTS if self.has_ground(each)}

    @invariant()
    def no_template_is_without_a_consent(self) -> None:
        """From an opening on; what expires while the program runs ends at the next one."""
        if not self.has_aged:
            assert self.held() <= {each for each in STUDENTS if each in self.agreed_until}

    @invariant()
    def whoever_is_enrolled_is_recognised(self) -> None:
        """The rules above are not kept by recognising nobody."""
        wanted = {each for each in self.enrolled if self.has_ground(each)}
        assert wanted <= self.recognised()


def run(examples: int, steps: int) -> None:
    """Play so many stories of so many steps."""
    run_state_machine_as_test(
        Faces,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_no_story_leaves_a_template_without_a_ground() -> None:
    """Some stories in each run of the suite; as many as `UPPROP_STORIES` says in a campaign."""
    run(examples=int(os.environ.get("UPPROP_STORIES", "8")), steps=25)
