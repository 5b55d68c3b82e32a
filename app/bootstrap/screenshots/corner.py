"""The students' own corner: one student of the demo signs in, reads, and looks at what is held."""

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QImage

from app.bootstrap.kiosk import kiosk_recipes
from app.bootstrap.screenshots.others import come_in
from app.bootstrap.screenshots.studio import Studio
from app.ui.kiosk.agree_view import AgreeView
from app.ui.kiosk.choice_view import ChoiceView
from app.ui.kiosk.data_view import DataView
from app.ui.kiosk.leaving import LeavingDialog
from app.ui.kiosk.presenter import Step
from app.ui.kiosk.start_view import KioskStartPage
from app.ui.kiosk.window import KioskWindow
from app.ui.navigation import Screen
from app.usecases.kiosk.make_code_slips import CodeSlip, make_code_slips
from app.usecases.people.students import list_students
from app.usecases.ports import School

OWN_CODE = "730184"
ARABIC = "ar"
"""The corner alone speaks it; its pictures are taken with the English ones."""
Taken = tuple[str, QImage]


def corner(studio: Studio) -> Iterator[Taken]:
    """Each page of it, by name."""
    hint = studio.composition.services().demo()
    if hint is None:
        raise LookupError("the demo is not at hand")
    come_in(studio, hint.administrator, hint.passphrase)
    slips = _slips(studio)
    studio.window.navigator.start_at(Screen.KIOSK)
    page = studio.page(KioskStartPage)
    studio.ask_school(lambda _school: True)
    page.presenter.open()
    studio.until(lambda: page.kiosk is not None)
    kiosk = page.kiosk
    if kiosk is None:
        raise LookupError("the corner is not open")
    kiosk.resize(studio.window.size())
    try:
        yield from _sign_in(studio, kiosk, slips)
        yield from _read(studio, kiosk)
        yield "corner-leaving", _leaving(studio, kiosk)
    finally:
        _take_back(studio, page, kiosk, hint.passphrase)


def _slips(studio: Studio) -> Sequence[CodeSlip]:
    """A code for everybody: whoever steps up has one."""
    session = studio.window.session
    if session is None:
        raise LookupError("nobody is signed in")
    kept: list[CodeSlip] = []

    def make(school: School) -> bool:
        everybody = [each.student.id for each in list_students(school, session.actor)]
        make_code_slips(school, session.actor, everybody, kept.extend)
        return True

    studio.ask_school(make)
    return kept


def _sign_in(studio: Studio, kiosk: KioskWindow, slips: Sequence[CodeSlip]) -> Iterator[Taken]:
    yield "corner-card", studio.picture(kiosk)
    presenter = kiosk.presenter
    studio.until(lambda: presenter.step is Step.CODE)
    yield "corner-code", studio.picture(kiosk)
    name = kiosk_recipes(studio.composition).before_camera
    code = next(slip.code for slip in slips if slip.student.name == name)
    presenter.try_code(code)
    studio.until(lambda: presenter.step is Step.NEW_CODE)
    yield "corner-new-code", studio.picture(kiosk)
    presenter.set_code(OWN_CODE)
    studio.until(lambda: isinstance(kiosk.view, ChoiceView))


def _read(studio: Studio, kiosk: KioskWindow) -> Iterator[Taken]:
    for language in (studio.language, ARABIC) if studio.language == "en" else (studio.language,):
        suffix = "" if language == studio.language else f"-{language}"
        if suffix:
            kiosk.use_language(language)
            studio.until(lambda: not kiosk.presenter.is_busy)
        kiosk.pages.go_to_choice()
        studio.until(lambda: isinstance(kiosk.view, ChoiceView))
        yield f"corner-choice{suffix}", studio.picture(kiosk)
        view = kiosk.view
        if isinstance(view, ChoiceView) and view.faces:
            view.yes_pressed.emit(view.faces[0])
            studio.until(lambda: isinstance(kiosk.view, AgreeView))
            yield f"corner-agree{suffix}", studio.picture(kiosk)
        kiosk.presenter.show_data()
        studio.until(lambda: isinstance(kiosk.view, DataView))
        yield f"corner-data{suffix}", studio.picture(kiosk)


def _leaving(studio: Studio, kiosk: KioskWindow) -> QImage:
    kiosk.ask_to_leave()
    return studio.picture(kiosk)


def _take_back(studio: Studio, page: KioskStartPage, kiosk: KioskWindow, passphrase: str) -> None:
    kiosk.presenter.end()
    kiosk.ask_to_leave()
    dialog = next(each for each in kiosk.findChildren(LeavingDialog) if each.isVisible())
    dialog.passphrase.setText(passphrase)
    dialog.passphrase.returnPressed.emit()
    studio.until(lambda: page.kiosk is None)
