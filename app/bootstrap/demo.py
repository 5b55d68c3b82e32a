"""The demo school in the window: made fresh in a folder of its own, gone when the program ends."""

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from app.bootstrap.station import station
from app.demo.camera import SyntheticCamera
from app.demo.film import sitting
from app.demo.operating_point import DEMO_OPERATING_POINT
from app.demo.school import DemoSchool, create_demo_school
from app.domain.ids import LessonId, StudentId
from app.domain.staff import StaffMember
from app.paths import DataPaths
from app.storage.school import School
from app.usecases.ports import School as SchoolPort
from app.workers.parts import StationParts
from privacy.clock import SystemClock
from recognition.backends import load_standard_engine
from recognition.ports import FrameSource


@dataclass(frozen=True)
class DemoAtHand:
    """A demo school that was made in this run of the program."""

    folder: "TemporaryDirectory[str]"
    demo: DemoSchool

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

    def station(self, school: SchoolPort, lesson_id: LessonId) -> StationParts:
        """The drawn camera: people step up in the joint lesson; in others the room is empty."""
        script = self.demo.script
        if lesson_id != self.demo.lesson_id:
            script = type(script)((), ())
        return station(school, lambda: SyntheticCamera(script, paced=True), DEMO_OPERATING_POINT)

    def sitting(self, student_id: StudentId) -> FrameSource:
        """The drawn camera with one student before it, for an enrolment."""
        return SyntheticCamera(sitting(self.demo.people[student_id]), paced=True)


def make_demo() -> DemoAtHand:
    """Make a demo school whose lesson begins now; takes some seconds."""
    folder = TemporaryDirectory(prefix="upprop-demo-", ignore_cleanup_errors=True)
    demo = create_demo_school(DataPaths(Path(folder.name)), SystemClock(), load_standard_engine())
    return DemoAtHand(folder, demo)
