"""What the kiosk is given: this PC's camera or the demo's, its voice, and memory sticks."""

import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStorageInfo
from PySide6.QtWidgets import QApplication

from app.bootstrap.demo import DemoAtHand
from app.bootstrap.services import Composition
from app.demo.camera import SyntheticCamera
from app.demo.script import Script, Side, Turn
from app.domain.card import PREFIX
from app.text.language import install_translator
from app.ui.kiosk.recipes import KioskRecipes
from recognition.backends import open_source, standard_cards
from recognition.spot import Spot

REMOVABLE_ROOTS = ("/media/", "/run/media/", "/Volumes/")
FIRST_STICK_DRIVE = "D"
DEMO_STAYS, DEMO_EVERY, DEMO_SECONDS = 4.0, 12, 3600


def kiosk_recipes(composition: Composition) -> KioskRecipes:
    """The recipes of whichever school is at hand."""
    demo, camera = composition.demo, composition.settings.camera
    if demo is not None:
        return _drawn(demo)
    return KioskRecipes(
        open_camera=partial(open_source, camera),
        make_reader=partial(standard_cards, PREFIX),
        spot=composition.spot_of(camera),
        sticks=memory_sticks,
        use_language=_speak,
    )


def _drawn(at_hand: DemoAtHand) -> KioskRecipes:
    """The first of the film who has a card steps up with it, again and again."""
    demo = at_hand.demo
    turn = next(each for each in demo.script.turns if each.card is not None)
    script = Script(
        tuple(
            Turn(turn.person, begins_at, DEMO_STAYS, Side.LEFT, turn.card)
            for begins_at in range(1, DEMO_SECONDS, DEMO_EVERY)
        )
    )
    shown = next(one for one in demo.people.values() if one.face == turn.person)
    return KioskRecipes(
        open_camera=partial(SyntheticCamera, script, paced=True),
        make_reader=partial(standard_cards, PREFIX),
        spot=Spot(),
        sticks=memory_sticks,
        use_language=_speak,
        before_camera=f"{shown.given_name} {shown.family_name}",
    )


def memory_sticks() -> tuple[tuple[str, Path], ...]:
    """What is plugged in now and can be written to, by the names people gave."""
    found = (each for each in QStorageInfo.mountedVolumes() if each.isReady())
    return tuple(
        (each.displayName() or each.rootPath(), Path(each.rootPath()))
        for each in found
        if not each.isReadOnly() and not each.isRoot() and is_stick(each.rootPath())
    )


def is_stick(root: str, platform: str = sys.platform) -> bool:
    """Whether a volume's place is one where sticks appear."""
    if platform == "win32":
        return root[:1].upper() >= FIRST_STICK_DRIVE
    return root.startswith(REMOVABLE_ROOTS)


def _speak(language: str) -> None:
    app = QApplication.instance()
    if app is not None:
        install_translator(app, language)
