"""A PC with cameras that a test decides, for the camera page."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.settings import DeviceSettings
from app.ui.camera.recipes import CameraRecipes
from app.ui.camera.view import CameraPage
from app.ui.navigation import Navigator, Place, Screen
from app.ui.notices import Notices
from app.ui.session import AppServices, Session
from app.ui.theme import Tone
from app.ui.widgets.page import PageContext
from recognition.errors import SourceUnavailable
from recognition.geometry import RelativeBox
from recognition.ports import FrameSource
from recognition.spot import Spot
from tests.support.ui import ADA
from tests.support.ui_lesson import Room


@dataclass
class Pc:
    """Its cameras by spec, and its real settings file.

    Attributes:
        refusal: what keeping raises.
    """

    file: Path
    rooms: dict[str, Room] = field(default_factory=dict)
    refusal: Exception | None = None

    @property
    def settings(self) -> DeviceSettings:
        """As a program that starts now would read them."""
        return DeviceSettings.load(self.file)

    def list_cameras(self) -> tuple[tuple[str, str], ...]:
        """Every camera that is plugged in."""
        return tuple((spec, f"Camera in {spec}") for spec in self.rooms if "camera" in spec)

    def open(self, spec: str) -> FrameSource:
        """One of them, or what a driver says."""
        if spec not in self.rooms:
            raise SourceUnavailable("camera_missing", source=spec)
        return self.rooms[spec].open()

    def spot_of(self, camera: str) -> Spot:
        """As bootstrap reads it."""
        place = self.settings.place_of(camera)
        return Spot(RelativeBox(*place)) if place else Spot()

    def keep(self, camera: str, spot: Spot) -> None:
        """As bootstrap writes it."""
        if self.refusal is not None:
            raise self.refusal
        region = spot.region
        place = (region.left, region.top, region.right, region.bottom)
        self.settings.with_camera(camera, place).save(self.file)

    def recipes(self, *, is_fixed: bool = False, lost_settings: str = "") -> CameraRecipes:
        """What the page gets."""
        return CameraRecipes(
            list_cameras=self.list_cameras,
            open_source=self.open,
            chosen=lambda: self.settings.camera,
            spot_of=self.spot_of,
            keep=self.keep,
            is_fixed=is_fixed,
            lost_settings=lost_settings,
        )


@dataclass
class CameraDeskAtPc:
    """Shows camera pages on one PC, and hears their notices."""

    qtbot: QtBot
    services: AppServices
    pc: Pc
    told: list[str] = field(default_factory=list)
    pages: list[CameraPage] = field(default_factory=list)

    def leave(self) -> None:
        """Leave every page, as the shell does."""
        for page in self.pages:
            page.leave()

    def page(self, recipes: CameraRecipes | None = None) -> CameraPage:
        """The page in a window of its own."""
        notices = Notices()
        notices.shown.connect(self._hear)
        session = Session(ADA, "Vasaskolan")
        place = Place(Screen.CAMERA)
        context = PageContext(self.services, Navigator(), notices, place, session)
        page = CameraPage(context, recipes or self.pc.recipes())
        notices.setParent(page)
        self.pages.append(page)
        self.qtbot.addWidget(page)
        page.resize(1150, 700)
        page.show()
        page.activateWindow()
        self.qtbot.waitUntil(page.isActiveWindow)
        return page

    def shown(self, recipes: CameraRecipes | None = None) -> CameraPage:
        """The page with a picture on it."""
        page = self.page(recipes)
        self.qtbot.waitUntil(lambda: page.editor.has_picture)
        return page

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait for something."""
        self.qtbot.waitUntil(holds, timeout=8000)

    def _hear(self, words: str, _tone: Tone, _action: str) -> None:
        self.told.append(words)
