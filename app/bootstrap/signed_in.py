"""The pages of whoever is signed in, with all that they load; imported after the first page."""

from collections.abc import Iterable, Sequence

from app.bootstrap.backups import BACKUP_RECIPES
from app.bootstrap.cameras import camera_recipes
from app.bootstrap.checks import CHECKS
from app.bootstrap.kiosk import kiosk_recipes
from app.bootstrap.services import Composition
from app.demo.operating_point import DEMO_OPERATING_POINT
from app.domain.roll_call.camera_kind import CameraKind, thousandths
from app.storage.data_map import data_map_of
from app.ui.assessment.presenter import AssessmentRecipes
from app.ui.assessment.view import AssessmentPage
from app.ui.audit.view import AuditPage
from app.ui.backup.view import BackupPage
from app.ui.camera.view import CameraPage
from app.ui.consent.ending import ConsentsPage
from app.ui.decisions.recipes import DecisionRecipes
from app.ui.decisions.view import DecisionsPage
from app.ui.enrolment.recipes import EnrolmentRecipes
from app.ui.history.view import HistoryPage
from app.ui.incidents.view import IncidentsPage
from app.ui.kiosk.start_view import KioskStartPage
from app.ui.lesson.choice_view import LessonChoicePage
from app.ui.lesson.view import LessonPage
from app.ui.logs.view import LogsPage
from app.ui.navigation import Screen
from app.ui.numbers.view import NumbersPage
from app.ui.overview.view import OverviewPage
from app.ui.processing.view import ProcessingPage
from app.ui.requests.view import RequestsPage
from app.ui.retention.view import RetentionPage
from app.ui.review.view import ReviewPage
from app.ui.settings.recipes import DeviceRecipes
from app.ui.settings.view import SettingsPage
from app.ui.staff.view import StaffPage
from app.ui.students.view import StudentsPage
from app.ui.timetable.view import TimetablePage
from app.ui.welcome.start_view import StartPage
from app.ui.widgets.page import Page, PageContext, PageFactory
from app.usecases.assessment.prefill import InUse
from app.workers.signs_of_life import signs_with
from privacy.purposes import Purpose
from recognition.backends import open_source
from recognition.engines import ENGINES, EngineChoice
from recognition.operating_point import OperatingPoint
from recognition.verification_point import verification_point

PLAIN: dict[Screen, PageFactory] = {
    Screen.OVERVIEW: OverviewPage,
    Screen.REVIEW: ReviewPage,
    Screen.HISTORY: HistoryPage,
    Screen.CONSENTS: ConsentsPage,
    Screen.TIMETABLE: TimetablePage,
    Screen.STAFF: StaffPage,
    Screen.REQUESTS: RequestsPage,
    Screen.RETENTION: RetentionPage,
    Screen.INCIDENTS: IncidentsPage,
    Screen.LOGS: LogsPage,
    Screen.NUMBERS: NumbersPage,
}
"""Pages that need nothing of this PC."""


def make_page(composition: Composition, context: PageContext) -> Page:
    """The page of a place."""

    def students(context: PageContext) -> Page:
        return StudentsPage(context, recipes(composition))

    def camera(context: PageContext) -> Page:
        return CameraPage(context, camera_recipes(composition))

    def settings(context: PageContext) -> Page:
        return SettingsPage(context, device_recipes(composition))

    def decisions(context: PageContext) -> Page:
        return DecisionsPage(context, decision_recipes(composition))

    def assessment(context: PageContext) -> Page:
        return AssessmentPage(context, assessment_recipes(composition))

    def backup(context: PageContext) -> Page:
        return BackupPage(context, BACKUP_RECIPES)

    def start(context: PageContext) -> Page:
        return StartPage(context, composition.has_camera)

    def kiosk(context: PageContext) -> Page:
        return KioskStartPage(context, kiosk_recipes(composition))

    def audit(context: PageContext) -> Page:
        return AuditPage(context, CHECKS)

    factories: dict[Screen, PageFactory] = {
        **PLAIN,
        Screen.KIOSK: kiosk,
        Screen.START: start,
        Screen.LESSON: lesson_page,
        Screen.STUDENTS: students,
        Screen.CAMERA: camera,
        Screen.BACKUP: backup,
        Screen.SETTINGS: settings,
        Screen.AUDIT: audit,
        Screen.DECISIONS: decisions,
        Screen.ASSESSMENT: assessment,
        Screen.PROCESSING: processing_page,
    }
    return factories[context.place.screen](context)


def decision_recipes(composition: Composition) -> DecisionRecipes:
    """What a decision can cover: engines that may be chosen here, and where frames come from."""
    if composition.demo is not None:
        return _decided_on([DEMO_OPERATING_POINT], CameraKind.DRAWN, CameraKind.FILE)
    points = [each.point for each in ENGINES.values()]
    return _decided_on(points, CameraKind.CAMERA, CameraKind.FILE)


def _decided_on(points: Sequence[OperatingPoint], *kinds: CameraKind) -> DecisionRecipes:
    one_to_one = (verification_point(point.engine_id) for point in points)
    with_card = _shipped(point for point in one_to_one if point is not None)
    return DecisionRecipes(_shipped(points), kinds, with_card)


def _shipped(points: Iterable[OperatingPoint]) -> dict[str, int]:
    return {point.engine_id: thousandths(point.threshold) for point in points}


def assessment_recipes(composition: Composition) -> AssessmentRecipes:
    """What an assessment is filled in with: the first engine that a decision can cover."""
    recipes = decision_recipes(composition)

    def in_use(purpose: Purpose) -> InUse:
        engine_id, threshold = next(iter(recipes.thresholds(purpose).items()), ("", 0))
        return InUse(engine_id, threshold, recipes.camera_kinds[0].value)

    return AssessmentRecipes(in_use, lambda school: data_map_of(school.stores))


def processing_page(context: PageContext) -> Page:
    """The record of processing, from what the stores declare."""
    return ProcessingPage(context, lambda school: data_map_of(school.stores))


def lesson_page(context: PageContext) -> Page:
    """The lesson that is on, or the choice of one."""
    lesson_id = context.place.lesson_id
    return LessonPage(context, lesson_id) if lesson_id else LessonChoicePage(context)


def recipes(composition: Composition) -> EnrolmentRecipes:
    """Devices and engine for an enrolment."""

    def point_of(chosen: EngineChoice) -> OperatingPoint:
        return DEMO_OPERATING_POINT if composition.demo else chosen.point

    return EnrolmentRecipes(
        spot=composition.spot_of(composition.settings.camera),
        open_camera=composition.open_enrolment_camera,
        open_path=lambda path: open_source(str(path)),
        load_engine=composition.engine,
        give_back_engine=composition.engines.give_back,
        new_signs=lambda: signs_with(composition.models),
        point_of=point_of,
    )


def device_recipes(composition: Composition) -> DeviceRecipes:
    """This PC's appearance."""
    return DeviceRecipes(theme=lambda: composition.settings.theme, use_theme=composition.use_theme)
