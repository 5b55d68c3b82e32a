"""What the window is given: openers of schools, the station's recipes, the language."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from app.domain.accounts.staff import Role, StaffMember
from app.domain.ids import LessonId, StudentId
from app.domain.safekeeping import BackupContents, RestoreOutcome
from app.domain.work import Work
from app.paths import DataPaths
from app.settings import (
    IDLE_MINUTES,
    SCHOOL_NAME,
    SHOW_NAME_AT_SPOT,
    SOUND_AT_CHECK_IN,
    THEME,
    DeviceSettings,
)
from app.storage.presence import has_school, is_in_use, staff_names
from app.text.language import install_translator
from app.ui.session import AppServices, NewSchool, Recovery, Session
from app.ui.theme import apply_theme, follow_system, palette_of
from app.usecases.faces.face_methods import face_methods
from app.usecases.faces.live_gallery import live_gallery
from app.usecases.ports import School as SchoolPort
from app.usecases.retention.daily import do_daily
from app.usecases.setting_up.set_up_state import set_up_state
from app.workers.apart.process import end_all
from app.workers.check_in_station import CheckInStation
from app.workers.engine_stock import EngineStock
from app.workers.opened import OpenedSchool
from app.workers.parts import StationParts
from app.workers.records import Opener, RecordsThread
from privacy.clock import SystemClock
from recognition.engines import ENGINES, STANDARD
from recognition.geometry import RelativeBox
from recognition.ports import FaceEngine, FrameSource
from recognition.spot import Spot

if TYPE_CHECKING:
    from app.bootstrap.demo import DemoAtHand


class Composition:
    """The parts of one running program, and which school is at hand: this PC's, or the demo's."""

    def __init__(self, app: QApplication, paths: DataPaths) -> None:
        self._app = app
        self._own_paths = paths
        self._clock = SystemClock()
        self._demo: DemoAtHand | None = None
        self.settings = DeviceSettings.load(paths.device_settings)
        self.records = RecordsThread()
        self.station = CheckInStation()
        self.engines = EngineStock()

    @property
    def demo(self) -> "DemoAtHand | None":
        """The demo school while it is at hand."""
        return self._demo

    @property
    def models(self) -> Path:
        """Where the files lie that the school at hand has brought."""
        return self._paths.models

    def close(self) -> None:
        """End everything in order: processes and devices, the data, then a demo's folder."""
        end_all()
        self.engines.close()
        self.station.stop()
        if self.records.stop():
            self.leave_demo()

    def leave_demo(self) -> None:
        """Go back to this PC's own school and delete the demo's folder, once it is closed."""
        demo, self._demo = self._demo, None
        if demo is not None:
            demo.delete()

    def open_enrolment_camera(self, student_id: StudentId) -> FrameSource:
        """This PC's camera; in the demo a drawn one with this student before it."""
        if self._demo is not None:
            return self._demo.sitting(student_id)
        from recognition.backends import open_source  # noqa: PLC0415 - late, for a fast start

        return open_source(self.settings.camera)

    def services(self) -> AppServices:
        """Everything that screens may ask for."""
        return AppServices(
            records=self.records,
            station=self.station,
            language=lambda: self.settings.language,
            use_language=self.use_language,
            has_school=lambda: has_school(self._paths),
            staff_names=lambda: staff_names(self._paths),
            open_school=self._open_school,
            recover=self._recover,
            is_in_use=lambda: is_in_use(self._paths),
            create_school=self._create_school,
            require_backup_form=self._require_backup_form,
            look_into_backup=self._look_into_backup,
            put_back=self._put_back,
            open_demo=lambda: self._open_demo,
            demo=lambda: self._demo.hint if self._demo else None,
            leave_demo=self.leave_demo,
            describe=self._describe,
            back_up=do_daily,
            prepare_station=self._prepare_station,
            make_gallery=live_gallery,
            now=self._now,
        )

    def use_language(self, language: str) -> None:
        """Speak it from now on, and after the next start."""
        install_translator(self._app, language)
        self.settings = replace(self.settings, language=language)
        self.settings.save(self._own_paths.device_settings)

    def use_theme(self, theme: str) -> None:
        """Look like it from now on, and after the next start."""
        settings = self.settings.changed(THEME.key, theme)
        settings.save(self._own_paths.device_settings)
        self.settings = settings
        apply_theme(self._app, palette_of(theme))

    def follow_system(self) -> None:
        """The system's letters, or its light and dark, have changed."""
        follow_system(self._app, self.settings.theme)

    def spot_of(self, camera: str) -> Spot:
        """Where people check in before a camera; the demo's camera is drawn around one place."""
        place = None if self._demo is not None else self.settings.place_of(camera)
        return Spot() if place is None else Spot(RelativeBox(*place))

    def use_camera(self, camera: str, spot: Spot) -> None:
        """Use a camera from the next lesson on, with its spot, and after the next start."""
        region = spot.region
        place = (region.left, region.top, region.right, region.bottom)
        settings = self.settings.with_camera(camera, place)
        settings.save(self._own_paths.device_settings)
        self.settings = settings

    @property
    def _paths(self) -> DataPaths:
        return self._demo.paths if self._demo else self._own_paths

    def _now(self) -> datetime:
        return self._clock.now()

    def _open_school(self, user_name: str, passphrase: str) -> Opener:
        def opener() -> tuple[OpenedSchool, StaffMember]:
            from app.bootstrap.opening import sign_in  # noqa: PLC0415 - late, for a fast start

            return sign_in(self._paths, self._clock, user_name, passphrase)

        return opener

    def _recover(self, recovery: Recovery) -> Opener:
        def opener() -> tuple[OpenedSchool, StaffMember]:
            from app.bootstrap.opening import recover  # noqa: PLC0415 - late, for a fast start

            return recover(self._paths, self._clock, recovery)

        return opener

    def _create_school(self, new: NewSchool) -> Opener:
        def opener() -> tuple[OpenedSchool, StaffMember]:
            from app.bootstrap.opening import set_up  # noqa: PLC0415 - late, for a fast start

            return set_up(self._own_paths, self._clock, new)

        return opener

    @staticmethod
    def _require_backup_form(backup: Path) -> None:
        from privacy.at_rest.backup_file import (  # noqa: PLC0415 - late, for a fast start
            require_form,
        )

        require_form(backup)

    def _look_into_backup(self, backup: Path, who: tuple[str, str], work: Work) -> BackupContents:
        from app.storage.looking_into import look_into  # noqa: PLC0415 - late, for a fast start

        return look_into(self._own_paths, backup, None, who=who, clock=self._clock, work=work)

    def _put_back(self, backup: Path, who: tuple[str, str], work: Work) -> RestoreOutcome:
        from app.storage.looking_into import (  # noqa: PLC0415 - late, for a fast start
            restore_with_receipt,
        )

        return restore_with_receipt(self._own_paths, backup, who=who, clock=self._clock, work=work)

    def _open_demo(self) -> tuple[OpenedSchool, StaffMember]:
        from app.bootstrap.demo import make_demo  # noqa: PLC0415 - late, for a fast start

        self.leave_demo()
        engine = self.engine(STANDARD)
        self._demo = make_demo(engine)
        self.engines.rest(engine)
        return self._demo.school, self._demo.teacher

    def _describe(self, school: SchoolPort, actor: StaffMember) -> Session:
        self._make_lesson_ready(school)
        return Session(
            actor=actor,
            school_name=school.settings.get(SCHOOL_NAME),
            is_demo=school.is_demo,
            show_name_at_spot=school.settings.get(SHOW_NAME_AT_SPOT),
            sounds=school.settings.get(SOUND_AT_CHECK_IN),
            idle_minutes=school.settings.get(IDLE_MINUTES),
            is_set_up=not self._has_steps_left(school, actor),
        )

    def _make_lesson_ready(self, school: SchoolPort) -> None:
        """While the window still says that it opens: later somebody would have to wait."""
        from recognition.backends import (  # noqa: PLC0415 - late, for a fast start
            import_what_a_lesson_needs,
        )

        import_what_a_lesson_needs()
        if not face_methods(school, self._now()):
            self.engines.clear()
            return
        chosen = ENGINES[STANDARD] if self._demo is not None else school.engines.in_force
        self.engines.make_ready(chosen.engine_id, lambda: self._load_engine(chosen.name))

    def engine(self, name: str) -> FaceEngine:
        """The engine of that name, for whoever gives it back; slow where none is ready.

        Raises:
            ModelRefused: as `recognition.backends.load_engine`.
        """
        return self.engines.take(ENGINES[name].engine_id, lambda: self._load_engine(name))

    def _load_engine(self, name: str) -> FaceEngine:
        from recognition.backends import load_engine  # noqa: PLC0415 - late, for a fast start

        return load_engine(name, self.models)

    def _has_steps_left(self, school: SchoolPort, actor: StaffMember) -> bool:
        if actor.role is not Role.ADMINISTRATOR or school.is_demo:
            return False
        return bool(set_up_state(school, actor, has_camera=self.has_camera()).left)

    def has_camera(self) -> bool:
        """Whether somebody has chosen a camera of this PC and placed its spot."""
        return self.settings.place_of(self.settings.camera) is not None

    def _prepare_station(self, school: SchoolPort, lesson_id: LessonId) -> StationParts:
        if self._demo is not None:
            return self.engines.lend_to(self._demo.station(school, lesson_id))
        from app.bootstrap.station import real_station  # noqa: PLC0415 - late, for a fast start

        camera = self.settings.camera
        parts = real_station(school, lesson_id, camera, self.spot_of(camera))
        return self.engines.lend_to(parts)
