"""What the kiosk needs of the school's records."""

from datetime import datetime
from typing import Protocol

from app.domain.class_list.number_tries import NumberTries
from app.domain.class_list.personal_code import CodelessTries, PersonalCode
from app.domain.class_list.sign_off import GuardianSignOff
from app.domain.ids import StudentId
from privacy.at_rest.passphrase import Argon2Parameters
from privacy.purposes import Purpose


class PersonalCodes(Protocol):
    """What students' codes are known again by."""

    @property
    def cost(self) -> Argon2Parameters:
        """Of one try at a code that is set from now on."""

    def find(self, student_id: StudentId) -> PersonalCode | None:
        """A student's code; None where the office has given none."""

    def put(self, code: PersonalCode) -> None:
        """Keep a code in place of the one before; tries from before there was one are forgotten."""

    def codeless(self, student_id: StudentId) -> CodelessTries:
        """Tries with the card of a student who has no code; none where nobody has tried."""

    def put_codeless(self, tries: CodelessTries) -> None:
        """Keep them in place of those before."""


class NumberTriesKept(Protocol):
    """Wrong tries at numbers of cards, whether anybody has them or not."""

    def of(self, number: int) -> NumberTries:
        """What is kept of a number; nothing wrong where nothing is."""

    def put(self, tries: NumberTries) -> None:
        """Keep them in place of those before."""

    def forget(self, number: int) -> None:
        """Nothing was wrong at this number."""

    def forget_before(self, at: datetime) -> None:
        """Let go of whatever was last tried before a moment."""


class SignOffs(Protocol):
    """Guardians' sign-offs."""

    def add(
        self, student_id: StudentId, purpose: Purpose, at: datetime, signed: GuardianSignOff
    ) -> None:
        """Keep who signed off beside a student."""
