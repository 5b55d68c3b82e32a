"""Services for screens under test: real threads, a school that the test brings, no camera."""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from app.domain.accounts.staff import Role, StaffMember
from app.domain.ids import LessonId, StaffId
from app.domain.safekeeping import BackupContents, RestoreOutcome
from app.domain.work import Work
from app.ui.session import AppServices, DemoHint, NewSchool, Recovery, Session
from app.usecases.ports import School
from app.workers.check_in_station import CheckInStation
from app.workers.opened import OpenedSchool
from app.workers.parts import StationParts
from app.workers.records import Opener, RecordsThread
from privacy.errors import WrongPassphrase
from recognition.errors import SourceUnavailable
from recognition.gallery import Gallery, ReferenceId
from recognition.template import Template

KARIN = StaffMember(StaffId("karin"), "karin", "Karin Lindqvist", Role.TEACHER)
ADA = StaffMember(StaffId("ada"), "ada", "Ada Berg", Role.ADMINISTRATOR)
MONDAY = datetime(2026, 11, 23, 7, 19, tzinfo=UTC)  # 08:19 in Stockholm


class NoSchool:
    """An opened school with nothing in it, for screens that never ask it anything."""

    def __init__(self) -> None:
        self.is_closed = False

    def close(self) -> None:
        """Note that the records thread let go."""
        self.is_closed = True


@dataclass
class Desk:
    """What a test may change about the world around a screen before it shows it."""

    school: OpenedSchool = field(default_factory=NoSchool)
    actor: StaffMember = KARIN
    has_school: bool = True
    names: tuple[str, ...] = ("ada", "karin")
    language: str = "en"
    now: datetime = MONDAY
    demo: DemoHint | None = None
    refuse_opening: Exception | None = None
    refuse_backup: Exception | None = None
    backed_up_by: list[StaffMember] = field(default_factory=list)
    parts: StationParts | None = None
    templates: dict[ReferenceId, Template] = field(default_factory=dict)
    make_school: Callable[[], tuple[OpenedSchool, StaffMember]] | None = None
    opened_with: list[tuple[str, str]] = field(default_factory=list)
    created: list[NewSchool] = field(default_factory=list)
    recovered: list[Recovery] = field(default_factory=list)
    is_in_use: bool = False
    backup_opens_with: str = ""
    put_back: list[tuple[Path, tuple[str, str]]] = field(default_factory=list)

    def opener(self) -> Opener:
        """An opener that gives the desk's school, or its refusal."""
        return self._open

    def _open(self) -> tuple[OpenedSchool, StaffMember]:
        if self.refuse_opening is not None:
            raise self.refuse_opening
        if self.make_school is not None:
            self.school, self.actor = self.make_school()
        return self.school, self.actor

    def use_language(self, code: str) -> None:
        """Remember the language."""
        self.language = code

    def leave_demo(self) -> None:
        """The demo's data are gone."""
        self.demo = None

    def _open_school(self, user_name: str, passphrase: str) -> Opener:
        self.opened_with.append((user_name, passphrase))
        return self._open

    def _recover(self, recovery: Recovery) -> Opener:
        self.recovered.append(recovery)
        return self._open

    def _create_school(self, new: NewSchool) -> Opener:
        self.created.append(new)
        return self._open

    def _prepare(self, _school: School, _lesson_id: LessonId) -> StationParts:
        if self.parts is None:
            raise SourceUnavailable("camera_missing", source="0")
        return self.parts

    def _make_gallery(
        self, _school: School, _lesson_id: LessonId, _engine_id: str, number: int
    ) -> Gallery:
        return Gallery.of(self.templates, number)

    def _back_up(self, _school: School, actor: StaffMember, work: Work) -> None:
        work.step()
        self.backed_up_by.append(actor)
        if self.refuse_backup is not None:
            raise self.refuse_backup

    def _look_into(self, backup: Path, who: tuple[str, str], work: Work) -> BackupContents:
        del backup
        work.step()
        if who[1] != self.backup_opens_with:
            raise WrongPassphrase("wrong_passphrase", wait_seconds=0)
        return BackupContents("2026-11-20T12:00:00Z", "Vasaskolan", 28, 0)

    def _put_back(self, backup: Path, who: tuple[str, str], work: Work) -> RestoreOutcome:
        work.last_chance()
        self.put_back.append((backup, who))
        self.has_school = True
        return RestoreOutcome("2026-11-20T12:00:00Z", Path("aside"), (), "0" * 64)

    def services(self, records: RecordsThread, station: CheckInStation) -> AppServices:
        """Services as bootstrap would compose them."""
        return AppServices(
            records=records,
            station=station,
            language=lambda: self.language,
            use_language=self.use_language,
            has_school=lambda: self.has_school,
            staff_names=lambda: self.names,
            open_school=self._open_school,
            recover=self._recover,
            is_in_use=lambda: self.is_in_use,
            create_school=self._create_school,
            require_backup_form=lambda _path: None,
            look_into_backup=self._look_into,
            put_back=self._put_back,
            open_demo=self.opener,
            demo=lambda: self.demo,
            leave_demo=self.leave_demo,
            describe=lambda _school, actor: Session(actor, "Vasaskolan"),
            back_up=self._back_up,
            prepare_station=self._prepare,
            make_gallery=self._make_gallery,
            now=lambda: self.now,
        )


def find(parent: QWidget, kind: type[Any], words: str) -> Any:
    """The visible widget of a kind whose text or accessible name is `words`."""
    for widget in parent.findChildren(kind):
        said = getattr(widget, "text", lambda: "")()
        if words in {said, widget.accessibleName()} and widget.isVisibleTo(parent):
            return widget
    raise AssertionError(f"no {kind.__name__} says {words!r}")


def texts(parent: QWidget) -> list[str]:
    """All visible words of labels and buttons, in the order of the widget tree."""
    said = []
    for widget in parent.findChildren(QWidget):
        text = getattr(widget, "text", None)
        if callable(text) and widget.isVisibleTo(parent):
            said.append(cast("Callable[[], str]", text)())
    return [words for words in said if words]


def picture(widget: QWidget, name: str) -> Path:
    """Keep a picture of a window for somebody to look at, outside the repository."""
    path = Path(tempfile.gettempdir()) / "upprop-looks" / f"{name}.png"
    path.parent.mkdir(exist_ok=True)
    widget.grab().save(str(path))
    return path


CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)


def controls(parent: QWidget) -> list[QWidget]:
    """Everything visible that a person can act on, without the insides of other controls."""
    return [
        widget
        for widget in parent.findChildren(QWidget)
        if isinstance(widget, CONTROLS)
        and widget.isVisibleTo(parent)
        and widget.isEnabled()
        and not isinstance(widget.parent(), QComboBox | QAbstractSpinBox | QAbstractScrollArea)
    ]


def unnamed(parent: QWidget) -> list[str]:
    """Controls that a screen reader has no name for."""
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in controls(parent)
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]


def cut_texts(parent: QWidget) -> list[str]:
    """Labels and buttons that have less room than their words need."""
    return [
        widget.text()
        for widget in parent.findChildren(QWidget)
        if isinstance(widget, QLabel | QPushButton) and widget.isVisible() and _is_cut(widget)
    ]


def _is_cut(widget: QLabel | QPushButton) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width())
    needed = widget.sizeHint()
    return bool(widget.text()) and (
        widget.width() < needed.width() or widget.height() < needed.height()
    )


def press(
    widget: QWidget,
    key: Qt.Key | str,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press and release a key."""
    if isinstance(key, str):
        QTest.keyClicks(widget, key, modifiers)
    else:
        QTest.keyClick(widget, key, modifiers)


def type_in(widget: QWidget, text: str) -> None:
    """Type letter by letter."""
    QTest.keyClicks(widget, text)
