"""Marks in a running lesson: by card, by face and by hand, confirmed only when on disk."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.roll_call.mark import MarkKind
from app.errors import Refused
from app.ui.lesson.spot_state import SpotMessage, SpotPresenter
from app.ui.notices import sentence_of
from app.ui.widgets.buttons import Button
from recognition.gallery import ReferenceId
from recognition.sighting import (
    Ambiguous,
    CardShown,
    HolderMatched,
    HolderNotMatched,
    Recognised,
    Unknown,
)
from recognition.spot import VisitPhase
from recognition.testing import SCRIPTED_ENGINE_ID, template_of
from tests.support.ui import Desk, find, press, texts, type_in
from tests.support.ui_lesson import Stage, give_cards


def test_a_card_checks_in(qtbot: QtBot, stage: Stage) -> None:
    """A card held up becomes a mark on the list, an event and a tick at the spot."""
    payloads: list[str] = []
    number = stage.student("Alva Bergström").school_number
    records = stage.page.context.services.records
    records.submit(lambda _school: give_cards(stage.small)[number], payloads.append)
    qtbot.waitUntil(lambda: bool(payloads))
    stage.room.card = payloads[0]
    qtbot.waitUntil(lambda: stage.presenter.spot.state.name == "AB", timeout=8000)
    assert stage.kind_of("Alva Bergström") is MarkKind.PRESENT
    assert stage.presenter.events[0].student.name == "Alva Bergström"
    assert "Alva Bergström · present" in texts(stage.page)


def test_a_face_checks_in_with_the_same_words(qtbot: QtBot, desk: Desk, stage: Stage) -> None:
    """With engine and gallery a person on the spot is marked, and nothing says by what method."""
    alva = stage.student("Alva Bergström")
    desk.templates[ReferenceId(alva.id)] = template_of(4)
    stage.page.context.services.station.engine_ready.emit(SCRIPTED_ENGINE_ID)
    qtbot.wait(1200)  # the empty spot is learned first
    stage.room.on_spot = (4,)
    qtbot.waitUntil(lambda: stage.presenter.spot.state.name == alva.initials, timeout=10_000)
    said = " ".join(texts(stage.window)).lower()
    assert not [word for word in ("face", "template", "consent", "by card") if word in said]


def test_a_sighting_of_an_older_gallery_is_dropped(qtbot: QtBot, stage: Stage) -> None:
    """After a withdrawal nobody is checked in from a comparison made before it."""
    services, alva = stage.page.context.services, stage.student("Alva Bergström")
    qtbot.wait(100)
    services.station.engine_ready.emit(SCRIPTED_ENGINE_ID)
    services.station.sighted.emit(Recognised(ReferenceId(alva.id), 0, 1.0))
    qtbot.wait(50)
    assert stage.kind_of(alva.name) is None


def test_an_unknown_person_leaves_no_trace(qtbot: QtBot, stage: Stage) -> None:
    """Whoever matches nobody gets the neutral prompt; list and events stay as they were."""
    stage.page.context.services.station.sighted.emit(Unknown(1.0))
    qtbot.wait(30)
    assert stage.presenter.spot.state.message is SpotMessage.ASK
    assert stage.presenter.events == ()


def test_a_card_of_elsewhere_is_not_named(qtbot: QtBot, stage: Stage) -> None:
    """An unknown card gets a prompt, no error and no name."""
    stage.page.context.services.station.sighted.emit(CardShown("UP:NOBODY", 1.0))
    qtbot.waitUntil(lambda: stage.presenter.spot.state.message is SpotMessage.NOT_THIS_LESSON)
    assert stage.presenter.spot.state.name == ""


def test_the_teacher_decides_between_two(qtbot: QtBot, stage: Stage) -> None:
    """Two near names are buttons among others; pressing one checks that student in."""
    moa, mia = stage.student("Moa Ek"), stage.student("Mia Ek")
    number = stage.presenter.camera.gallery_number
    both = (ReferenceId(moa.id), ReferenceId(mia.id))
    stage.page.context.services.station.sighted.emit(Ambiguous(both, number, 1.0))
    offered = stage.presenter.spot.state.candidates
    assert {moa, mia} < set(offered)
    assert all(find(stage.page.preview, Button, each.name) for each in offered)
    find(stage.page.preview, Button, "Mia Ek").click()
    qtbot.waitUntil(lambda: stage.kind_of("Mia Ek") is MarkKind.PRESENT)
    assert stage.kind_of("Moa Ek") is None
    assert stage.presenter.spot.state.name == "ME"


def test_a_matched_holder_is_checked_in(qtbot: QtBot, stage: Stage) -> None:
    """As by a plain card: the same confirmation, and no word of how it came."""
    alva = stage.student("Alva Bergström")
    matched = HolderMatched(ReferenceId(alva.id), 1.0)
    stage.page.context.services.station.sighted.emit(matched)
    qtbot.waitUntil(lambda: stage.kind_of(alva.name) is MarkKind.PRESENT)
    assert stage.presenter.spot.state.message is SpotMessage.CHECKED_IN


def test_a_holder_who_is_not_matched_goes_to_the_teacher(qtbot: QtBot, stage: Stage) -> None:
    """Among other names, and nobody is marked in any way before the teacher says who it is."""
    alva = stage.student("Alva Bergström")
    not_matched = HolderNotMatched(ReferenceId(alva.id), 1.0)
    stage.page.context.services.station.sighted.emit(not_matched)
    state = stage.presenter.spot.state
    assert state.message is SpotMessage.ASK
    assert alva in state.candidates
    assert 4 <= len(state.candidates) <= 6
    assert stage.presenter.events == ()
    find(stage.page.preview, Button, alva.name).click()
    qtbot.waitUntil(lambda: stage.kind_of(alva.name) is MarkKind.PRESENT)


def test_while_a_card_is_looked_into_nothing_is_asked() -> None:
    """The prompt stays as it was for the time that any card may take; then the teacher is asked."""
    spot = SpotPresenter(show_names=True)
    spot.await_card()
    spot.follow(VisitPhase.DECIDED)
    messages = [spot.state.message]
    for _ in range(2):
        spot._run_out()  # noqa: SLF001 - stands for the time that passes
        messages.append(spot.state.message)
    spot.stop()
    assert messages == [SpotMessage.STEP_UP, SpotMessage.STEP_UP, SpotMessage.ASK]


def test_letters_and_enter_mark_present(qtbot: QtBot, stage: Stage) -> None:
    """A few letters anywhere in the window find the name; Enter marks, and the field is empty."""
    search = stage.page.students.search
    stage.page.events.setFocus()
    type_in(stage.page, "wi")
    assert search.hasFocus()
    assert search.text() == "wi"
    press(search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stage.kind_of("Wilma Åberg") is MarkKind.PRESENT)
    assert search.text() == ""


def test_whom_enter_takes_is_seen_before(qtbot: QtBot, stage: Stage) -> None:
    """The row is marked and the line below names them; without letters nobody is."""
    panel = stage.page.students
    type_in(stage.page, "wi")
    qtbot.waitUntil(lambda: panel.list.hit_row == 0)
    assert any("Wilma Åberg" in text.text() for text in panel.findChildren(QLabel))
    panel.search.clear()
    qtbot.waitUntil(lambda: panel.list.hit_row == -1)
    assert not any("Wilma Åberg" in text.text() for text in panel.findChildren(QLabel))


def test_enter_without_letters_marks_nobody(qtbot: QtBot, stage: Stage) -> None:
    """An empty search has no top hit."""
    press(stage.page.students.search, Qt.Key.Key_Return)
    qtbot.wait(30)
    assert stage.presenter.events == ()


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("p", MarkKind.PRESENT),
        ("n", MarkKind.PRESENT),
        ("f", MarkKind.ABSENT_NOTIFIED),
        ("r", MarkKind.ABSENT_NOTIFIED),
        ("A", MarkKind.ABSENT),
        ("o", MarkKind.ABSENT),
        ("e", MarkKind.OTHER_ACTIVITY),
        ("5", MarkKind.OTHER_ACTIVITY),
        ("d", MarkKind.REMOTE),
        ("6", MarkKind.REMOTE),
    ],
)
def test_one_key_marks_the_chosen_row(qtbot: QtBot, stage: Stage, key: str, kind: MarkKind) -> None:
    """With a row chosen one letter decides, and the next who is waited for is chosen."""
    panel = stage.page.students
    press(panel.search, Qt.Key.Key_Down)
    chosen, following = panel.model.line(0), panel.model.line(1)
    assert chosen is not None
    assert following is not None
    press(panel.list, key)
    qtbot.waitUntil(lambda: stage.kind_of(chosen.student.name) is kind)
    assert panel.chosen is not None
    assert panel.chosen.student == following.student


@pytest.mark.parametrize("key", ["l", "s"])
def test_late_asks_for_the_minutes(qtbot: QtBot, stage: Stage, key: str) -> None:
    """Late proposes the minutes of now; typed ones count, Enter saves."""
    panel = stage.page.students
    press(panel.search, Qt.Key.Key_Down)
    chosen = panel.chosen
    assert chosen is not None
    press(panel.list, key)
    field = panel.findChild(QLineEdit, "qt_spinbox_lineedit")
    assert field is not None
    type_in(field, "7")
    press(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stage.kind_of(chosen.student.name) is MarkKind.LATE)
    assert stage.presenter.events[0].mark.minutes_late == 7


def test_undo_by_key_and_by_button(qtbot: QtBot, stage: Stage) -> None:
    """A mark is taken back with U on its row or with Undo beside the event."""
    panel, name = stage.page.students, "Hugo Nyström"
    hugo = stage.student(name)
    stage.presenter.mark(hugo.id, MarkKind.ABSENT)
    qtbot.waitUntil(lambda: stage.kind_of(name) is MarkKind.ABSENT)
    panel.list.setFocus()
    row = panel.model.row_of(hugo.id)
    assert row is not None
    panel.list.choose(row)
    press(panel.list, "u")
    qtbot.waitUntil(lambda: stage.kind_of(name) is None)
    stage.presenter.mark(hugo.id, MarkKind.PRESENT)
    qtbot.waitUntil(lambda: stage.kind_of(name) is MarkKind.PRESENT)
    find(stage.page.events, Button, f"Undo: {name}").click()
    qtbot.waitUntil(lambda: stage.kind_of(name) is None)


def test_undo_takes_back_what_was_just_marked(qtbot: QtBot, stage: Stage) -> None:
    """The list has gone on to the next; U there and Ctrl+Z undo the latest marks by hand."""
    panel = stage.page.students
    press(panel.search, Qt.Key.Key_Down)
    names: list[str] = []
    for _ in range(2):
        assert panel.chosen is not None
        names.append(panel.chosen.student.name)
        press(panel.list, "p")
        qtbot.waitUntil(lambda: stage.kind_of(names[-1]) is MarkKind.PRESENT)
    press(panel.list, "u")
    qtbot.waitUntil(lambda: stage.kind_of(names[1]) is None)
    assert stage.kind_of(names[0]) is MarkKind.PRESENT
    panel.list.setFocus()
    press(panel.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: stage.kind_of(names[0]) is None)


def test_a_full_disk_keeps_the_mark_on_the_screen(
    qtbot: QtBot, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing looks saved that is not; Save again saves it when there is room."""
    hugo, registers = stage.student("Hugo Nyström"), stage.small.school.registers
    with monkeypatch.context() as full:
        full.setattr(registers, "change", _no_room)
        stage.presenter.mark(hugo.id, MarkKind.PRESENT)
        qtbot.waitUntil(lambda: stage.presenter.has_unsaved)
    first = stage.presenter.lines[0]
    assert (first.student, first.mark, first.unsaved) == (hugo, None, MarkKind.PRESENT)
    assert any("not saved" in words for words in texts(stage.window))
    find(stage.window, Button, "Save again").click()
    qtbot.waitUntil(lambda: stage.kind_of(hugo.name) is MarkKind.PRESENT)
    assert not stage.presenter.has_unsaved
    assert "Everything is saved." in texts(stage.window)


def test_an_unsaved_mark_holds_the_page(
    qtbot: QtBot, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither Back nor F9 nor the first try to close leaves a mark behind that is not on disk."""
    with monkeypatch.context() as full:
        full.setattr(stage.small.school.registers, "change", _no_room)
        stage.presenter.mark(stage.student("Hugo Nyström").id, MarkKind.PRESENT)
        qtbot.waitUntil(lambda: stage.presenter.has_unsaved)
        find(stage.window, Button, "Back").click()
        qtbot.waitUntil(lambda: stage.presenter.has_unsaved)
        find(stage.window, Button, "Review and sign").click()
        qtbot.waitUntil(lambda: stage.presenter.has_unsaved)
        assert not stage.window.close()
        qtbot.waitUntil(lambda: stage.presenter.has_unsaved)
    assert stage.window.page is stage.page
    find(stage.window, Button, "Back").click()  # saves first
    qtbot.waitUntil(lambda: not stage.presenter.has_unsaved)
    qtbot.waitUntil(lambda: stage.kind_of("Hugo Nyström") is MarkKind.PRESENT)
    find(stage.window, Button, "Back").click()
    assert stage.window.page is not stage.page


def test_a_mark_on_its_way_holds_the_page(
    qtbot: QtBot, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody leaves before it is known whether the disk took the mark; if not, that is told."""
    records, disk = stage.page.context.services.records, threading.Event()
    records.submit(lambda _school: disk.wait(5))
    with monkeypatch.context() as full:
        full.setattr(stage.small.school.registers, "change", _no_room)
        stage.presenter.mark(stage.student("Hugo Nyström").id, MarkKind.PRESENT)
        find(stage.window, Button, "Review and sign").click()
        assert "One moment, the last mark is being written." in texts(stage.window)
        assert not stage.window.close()
        disk.set()
        qtbot.waitUntil(lambda: stage.presenter.has_unsaved)
    assert stage.window.page is stage.page
    assert any("not saved" in words for words in texts(stage.window))
    stage.presenter.save_again()
    qtbot.waitUntil(lambda: not stage.presenter.is_busy)
    stage.presenter.undo(stage.student("Hugo Nyström").id)
    assert not stage.page.may_leave()
    qtbot.waitUntil(stage.page.may_leave)


def test_a_check_in_is_not_confirmed_before_it_is_saved(
    qtbot: QtBot, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a full disk the spot says so in place of the tick."""
    alva = stage.student("Alva Bergström")
    monkeypatch.setattr(stage.small.school.registers, "change", _no_room)
    number = stage.presenter.camera.gallery_number
    seen = Recognised(ReferenceId(alva.id), number, 1.0)
    stage.page.context.services.station.sighted.emit(seen)
    qtbot.waitUntil(lambda: stage.presenter.spot.state.message is SpotMessage.NOT_SAVED)
    assert stage.presenter.has_unsaved


def test_a_refusal_is_told_in_words(qtbot: QtBot, stage: Stage) -> None:
    """What a rule refuses is said in the notice bar; nothing stays unsaved."""
    stage.presenter.undo(stage.student("Hugo Nyström").id)
    wanted = sentence_of(Refused("nothing_to_undo"))
    qtbot.waitUntil(lambda: wanted in texts(stage.window))
    assert not stage.presenter.has_unsaved


def test_names_are_chosen_still_after_others_checked_in(qtbot: QtBot, stage: Stage) -> None:
    """While somebody else checks in the same student stays chosen, wherever the row goes."""
    panel = stage.page.students
    press(panel.search, Qt.Key.Key_Down)
    first, third = panel.model.line(0), panel.model.line(2)
    assert first is not None
    assert third is not None
    panel.list.choose(2)
    stage.presenter.mark(first.student.id, MarkKind.PRESENT)
    qtbot.waitUntil(lambda: stage.kind_of(first.student.name) is MarkKind.PRESENT)
    assert panel.chosen is not None
    assert panel.chosen.student == third.student


def _no_room(_change: object) -> None:
    raise OSError(28, "No space left on device")
