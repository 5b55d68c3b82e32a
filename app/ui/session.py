"""What the screens are given: the services of the program, and who is signed in.

Bootstrap fills `AppServices` in. Everything that reads or writes data at rest is a factory or a
job for the records thread; calling a field of `AppServices` on the UI thread never blocks.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from typing_extensions import override

from app.domain.accounts.staff import Role, StaffMember
from app.domain.ids import LessonId
from app.domain.safekeeping import BackupContents, RestoreOutcome
from app.domain.work import Work
from app.settings import SCHOOL_KIND
from app.usecases.ports import School
from app.workers.check_in_station import CheckInStation
from app.workers.parts import StationParts
from app.workers.records import Opener, RecordsThread
from recognition.gallery import Gallery

LOCAL_ZONE = ZoneInfo("Europe/Stockholm")


def local(at: datetime) -> datetime:
    """The same moment as clocks in the school show it."""
    return at.astimezone(LOCAL_ZONE)


@dataclass(frozen=True)
class Session:
    """Who is signed in, and what of the school's settings the screens need.

    Attributes:
        show_name_at_spot: whether the name, or initials where anybody is shielded, appears at
            the spot after a check-in.
        idle_minutes: untouched that long, the window asks for the passphrase again.
        sounds: whether a check-in is heard.
        is_set_up: False while an administrator has steps of setting the school up before them.
    """

    actor: StaffMember
    school_name: str
    is_demo: bool = False
    show_name_at_spot: bool = True
    idle_minutes: int = 10
    is_set_up: bool = True
    sounds: bool = False

    @property
    def is_administrator(self) -> bool:
        """True for whoever handles class lists, consent and enrolment."""
        return self.actor.role is Role.ADMINISTRATOR


@dataclass(frozen=True)
class NewSchool:
    """The answers of the first run; `kind` as in the setting. `repr` shows no passphrase."""

    school_name: str
    display_name: str
    user_name: str
    passphrase: str
    kind: str = SCHOOL_KIND.default

    @override
    def __repr__(self) -> str:
        return f"NewSchool({self.school_name!r}, user_name={self.user_name!r})"


@dataclass(frozen=True)
class Recovery:
    """What somebody types who has forgotten their passphrase. `repr` shows no secret.

    Attributes:
        user_name: whose passphrase is forgotten.
        code: of the printed recovery sheet.
        passphrase: the new one.
        colleague: user name of the colleague; empty where an administrator has the sheet alone.
    """

    user_name: str
    code: str = field(repr=False)
    passphrase: str = field(repr=False)
    colleague: str = ""
    colleague_passphrase: str = field(default="", repr=False)


@dataclass(frozen=True)
class DemoHint:
    """How to sign in to the demo school; no secret, for everybody in it is invented.

    Attributes:
        teacher, administrator, controller, officer: a user name for each role.
    """

    teacher: str
    administrator: str
    controller: str
    officer: str
    passphrase: str


@dataclass(frozen=True)
class AppServices:
    """Everything that screens may ask of the program outside themselves.

    Attributes:
        records: the one thread that touches data at rest; started.
        station: the check-in station, idle until a lesson starts.
        language: "sv" or "en", as remembered on this PC.
        use_language: installs the translation at once and remembers it.
        has_school: whether this PC holds a school's data (runs on the records thread).
        staff_names: user names for the sign-in list (runs on the records thread).
        open_school: (user name, passphrase) -> opener for `records.open`.
        recover: a forgotten passphrase's answers -> opener; the account has its new passphrase.
        is_in_use: whether another copy of the program has the data (runs on the records thread).
        create_school: the first run's answers -> opener.
        require_backup_form: (file); raises where it is no backup; runs on the records thread.
        look_into_backup: (file, (user name, passphrase), work) -> what is in it, on a PC without a
            school; runs on the records thread.
        put_back: (file, (user name, passphrase), work) -> what it came to; the same.
        open_demo: opener of a fresh demo school.
        demo: how to sign in to the demo school while it is at hand.
        leave_demo: goes back to this PC's own school and deletes the demo's data (runs on the
            records thread, with no school open).
        describe: (school, actor) -> Session; runs on the records thread after an opener.
        back_up: (school, actor, work); does what a day asks for by itself, and writes its backup
            where it is due. A job of its own on the records thread, so that a full disk keeps
            nobody from the school.
        prepare_station: (school, lesson) -> what the station needs for that lesson; runs on the
            records thread; raises with a code that has a sentence where none can be had.
        make_gallery: (school, lesson, engine id, number) -> the lesson's gallery of templates
            under standing permits, empty where locked; runs on the records thread.
        now: the clock that lessons go by.
    """

    records: RecordsThread
    station: CheckInStation
    language: Callable[[], str]
    use_language: Callable[[str], None]
    has_school: Callable[[], bool]
    staff_names: Callable[[], tuple[str, ...]]
    open_school: Callable[[str, str], Opener]
    recover: Callable[[Recovery], Opener]
    is_in_use: Callable[[], bool]
    create_school: Callable[[NewSchool], Opener]
    require_backup_form: Callable[[Path], None]
    look_into_backup: Callable[[Path, tuple[str, str], Work], BackupContents]
    put_back: Callable[[Path, tuple[str, str], Work], RestoreOutcome]
    open_demo: Callable[[], Opener]
    demo: Callable[[], DemoHint | None]
    leave_demo: Callable[[], None]
    describe: Callable[[School, StaffMember], Session]
    back_up: Callable[[School, StaffMember, Work], object]
    prepare_station: Callable[[School, LessonId], StationParts]
    make_gallery: Callable[[School, LessonId, str, int], Gallery]
    now: Callable[[], datetime]
