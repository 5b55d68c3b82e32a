"""The demo school in the window: made fresh in a folder of its own, gone when the program ends."""

from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from app.bootstrap.station import Eyes, station
from app.demo.camera import SyntheticCamera
from app.demo.film import sitting
from app.demo.operating_point import DEMO_OPERATING_POINT
from app.demo.school import CONTROLLER, OFFICER, DemoSchool, create_demo_school
from app.demo.script import Script
from app.domain.accounts.staff import StaffMember
from app.domain.ids import LessonId, StudentId
from app.domain.roll_call.camera_kind import CameraKind
from app.paths import DataPaths
from app.storage.school import School
from app.ui.session import DemoHint
from app.usecases.ports import School as SchoolPort
from app.workers.parts import StationParts
from privacy.clock import SystemClock
from recognition.ports import FaceEngine, FrameSource


class Film:
    """A film that goes on where it was when its camera is opened again, as after a pause."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self._begins_at = 0.0
        self._camera: SyntheticCamera | None = None

    @property
    def at(self) -> float:
        """Second of the film that comes next."""
        return self._camera.at if self._camera else self._begins_at

    def wind_to(self, second: float) -> None:
        """Go on from there when the camera is opened next."""
        self._begins_at, self._camera = second, None

    def open(self) -> FrameSource:
        """A camera that shows the rest of the film."""
        self._camera = SyntheticCamera(self._script, paced=True, begins_at=self.at)
        return self._camera


@dataclass(frozen=True)
class DemoAtHand:
    """A demo school that was made in this run of the program."""

    folder: "TemporaryDirectory[str]"
    demo: DemoSchool
    _films: dict[LessonId, Film] = field(default_factory=dict)

    @property
    def paths(self) -> DataPaths:
        """Where its data are, for as long as the program runs."""
        return DataPaths(Path(self.folder.name))

    @property
    def school(self) -> School:
        """The opened school, as it was made."""
        return self.demo.school

    @property
    def teacher(self) -> StaffMember:
        """Whose lesson is on."""
        return self.demo.teacher

    @property
    def hint(self) -> DemoHint:
        """How to sign in to it."""
        demo = self.demo
        return DemoHint(
            teacher=demo.teacher.user_name,
            administrator=demo.administrator.user_name,
            controller=CONTROLLER[0],
            officer=OFFICER[0],
            passphrase=demo.passphrase,
        )

    def station(self, school: SchoolPort, lesson_id: LessonId) -> StationParts:
        """The drawn camera: people step up in the joint lesson; in others the room is empty."""
        eyes = Eyes(self.film(lesson_id).open, CameraKind.DRAWN)
        return station(school, lesson_id, eyes, DEMO_OPERATING_POINT)

    def film(self, lesson_id: LessonId) -> Film:
        """What the drawn camera shows in a lesson."""
        script = self.demo.script if lesson_id == self.demo.lesson_id else Script(())
        return self._films.setdefault(lesson_id, Film(script))

    def onlooker(self) -> FrameSource:
        """The drawn camera from its beginning, for whoever looks at the spot; moves no film."""
        return SyntheticCamera(self.demo.script, paced=True)

    def sitting(self, student_id: StudentId) -> FrameSource:
        """The drawn camera with one student before it, for an enrolment."""
        return SyntheticCamera(sitting(self.demo.people[student_id]), paced=True)

    def delete(self) -> None:
        """Delete its folder; nobody may have the school open."""
        self.folder.cleanup()


def make_demo(engine: FaceEngine) -> DemoAtHand:
    """Make a demo school whose lesson begins now; takes some seconds."""
    folder = TemporaryDirectory(prefix="upprop-demo-", ignore_cleanup_errors=True)
    demo = create_demo_school(DataPaths(Path(folder.name)), SystemClock(), engine)
    return DemoAtHand(folder, demo)
