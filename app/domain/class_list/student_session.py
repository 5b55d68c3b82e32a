"""A student who is signed in at the kiosk, and the kiosk itself. No staff member acts there.

Sessions live in memory, on the records thread, and end with the program. While a kiosk is open the
account that opened it is signed out.
"""

import secrets
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from app.domain.ids import StaffId, StudentId
from app.errors import BadInput

SHORTEST_CODE, LONGEST_CODE = 6, 12
SLIP_DIGITS = 8
LONGEST_SESSION = timedelta(minutes=20)
SLIP_HOLDS = timedelta(days=14)
_RUNS = ("01234567890123456789", "98765432109876543210")


@dataclass(frozen=True)
class StudentSession:
    """One student, from the code to leaving.

    Attributes:
        id: drawn at random.
        must_set_code: they came with a slip from the office; nothing else is open to them.
        host: the account that opened the kiosk; it does nothing here.
    """

    id: str = field(repr=False)
    student_id: StudentId
    host: StaffId
    began_at: datetime
    must_set_code: bool = False


class StudentSessions:
    """The kiosk of this PC: open or not, and who is signed in; never two at once."""

    def __init__(self) -> None:
        self.host: StaffId | None = None
        self._session: StudentSession | None = None

    def open(self, host: StaffId) -> None:
        """Let students sign in."""
        self.host, self._session = host, None

    def close(self) -> None:
        """Let nobody sign in; whoever is signed in is out."""
        self.host = self._session = None

    def begin(
        self, student_id: StudentId, now: datetime, *, must_set_code: bool
    ) -> StudentSession | None:
        """Sign a student in; whoever was before them is out. None where no kiosk is open."""
        if self.host is None:
            return None
        made = StudentSession(secrets.token_hex(16), student_id, self.host, now, must_set_code)
        self._session = made
        return made

    def end(self) -> None:
        """Sign out whoever is signed in."""
        self._session = None

    def holds(self, session: StudentSession, now: datetime) -> bool:
        """Whether it is the one that stands, and not too old."""
        is_young = timedelta() <= now - session.began_at <= LONGEST_SESSION
        return session == self._session and is_young


def new_slip_code() -> str:
    """Random digits for a slip from the office."""
    return "".join(secrets.choice("0123456789") for _ in range(SLIP_DIGITS))


def check_code(code: str, birth_date: date | None) -> None:
    """Refuse a code that others guess at once.

    Raises:
        BadInput: `code_form` (shortest, longest), `code_easy`.
    """
    is_number = code.isascii() and code.isdigit()
    if not is_number or not SHORTEST_CODE <= len(code) <= LONGEST_CODE:
        raise BadInput("code_form", shortest=SHORTEST_CODE, longest=LONGEST_CODE)
    is_run = any(code in run for run in _RUNS)
    if is_run or len(set(code)) < 3 or _tells_birthday(code, birth_date):  # noqa: PLR2004 - two digits in turn
        raise BadInput("code_easy")


def _tells_birthday(code: str, birth_date: date | None) -> bool:
    if birth_date is None:
        return False
    forms = ("%Y%m%d", "%y%m%d", "%d%m%Y", "%d%m%y")
    return any(birth_date.strftime(form) in code for form in forms)
