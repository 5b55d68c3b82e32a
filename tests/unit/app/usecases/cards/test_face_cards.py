"""Card with face: written at enrolment, opened under a permit, as good as any card without one."""

from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest

from app.domain.class_list.card import PrintedCard
from app.domain.class_list.people import Protection
from app.domain.roll_call.camera_kind import CameraKind, FaceUse
from app.domain.roll_call.checkin import CheckedIn
from app.errors import Refused, Unavailable
from app.usecases.cards.enrol_on_card import enrol_on_card, may_enrol_on_card
from app.usecases.cards.issue_cards import issue_cards
from app.usecases.cards.renew_card import renew_card
from app.usecases.cards.show_card import FaceWanted, show_card
from app.usecases.consent.record_consent import record_consent
from app.usecases.consent.withdraw_consent import withdraw_consent
from app.usecases.lessons.act_on_sighting import HolderEyes, act_on_sighting
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.people.students import set_protection
from privacy.consent.card import Locator
from privacy.consent.consent import ActedBy, Method
from privacy.errors import NoPermit
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from recognition.gallery import ReferenceId
from recognition.holder_check import CardHolder
from recognition.sighting import CardShown, HolderMatched, HolderNotMatched
from recognition.template import Template
from recognition.testing import template_of
from tests.support.school import ENGINE_ID, MONDAY, SmallSchool

CARD = Purpose.FACE_WITH_CARD


def template() -> Template:
    """As long as those of the engine that the decision covers."""
    return Template(ENGINE_ID, 1, np.concatenate([template_of(n).values for n in (1, 2)]))


def consent(small: SmallSchool, number: str = "1") -> None:
    """Record that a student agrees to card with face."""
    record_consent(
        small.school,
        small.administrator,
        small.id_of(number),
        CARD,
        acted_by=ActedBy.BOTH,
        method=Method.ON_SCREEN,
        language="sv",
        valid_until=small.clock.now().date() + timedelta(days=200),
    )


def enrolled(small: SmallSchool, number: str = "1") -> PrintedCard:
    """The card of a student who has agreed."""
    consent(small, number)
    student_id = small.id_of(number)
    return enrol_on_card(small.school, small.administrator, student_id, template())


def show(small: SmallSchool, card: PrintedCard, engine: str | None = ENGINE_ID) -> object:
    """The card at the spot."""
    return show_card(small.school, small.lesson_id(), card.payload, MONDAY, engine)


def salts(small: SmallSchool) -> list[Path]:
    """The salts that the school holds."""
    return sorted(small.school.paths.subject_keys.glob("*.salt"))


def has_face(small: SmallSchool, number: str = "1") -> bool:
    """Whether the encrypted database says that a card carries a template."""
    subject = SubjectRef(small.student(number).subject_ref)
    return small.school.erasing.holds_face(subject, CARD)


def listed(small: SmallSchool) -> set[tuple[int, int]]:
    """What a listing of the folder tells of the salts, besides the locators: size and time."""
    return {(path.stat().st_size, path.stat().st_mtime_ns) for path in salts(small)}


@pytest.fixture
def lesson(demo: SmallSchool) -> SmallSchool:
    """A started lesson in a school that has decided on card with face."""
    demo.decide(purpose=CARD)
    start_lesson(demo.school, demo.teacher, demo.lesson_id())
    return demo


def test_a_face_card_asks_for_its_holders_face(lesson: SmallSchool) -> None:
    """With the template that was enrolled, to the rounding of a card; nobody is checked in yet."""
    wanted = show(lesson, enrolled(lesson))
    assert isinstance(wanted, FaceWanted)
    assert wanted.student_id == lesson.id_of("1")
    assert wanted.template.values == pytest.approx(template().values, abs=0.003)
    assert "template" not in repr(wanted)
    assert lesson.school.registers.changes(lesson.lesson_id()) == ()


def test_the_school_holds_a_salt_and_no_template(lesson: SmallSchool) -> None:
    """Neither in the vault nor anywhere else."""
    enrolled(lesson)
    subject = SubjectRef(lesson.student("1").subject_ref)
    assert len(salts(lesson)) == 1
    assert not lesson.school.vault.holds(subject)
    assert lesson.school.erasing.holds_face(subject, CARD)


def test_a_listing_of_the_folder_tells_no_face(lesson: SmallSchool) -> None:
    """Rule 1: the locator stands in clear on a card, so every card has a file like any other."""
    enrolled(lesson)
    issue_cards(lesson.school, lesson.administrator, [lesson.id_of("2"), lesson.id_of("3")])
    locators = {str(each) for each in lesson.school.cards.locators()}
    assert {path.stem for path in salts(lesson)} == locators
    assert len(listed(lesson)) == 1
    withdraw_consent(lesson.school, lesson.administrator, lesson.id_of("1"))
    assert {path.stem for path in salts(lesson)} == locators
    assert len(listed(lesson)) == 1


def test_a_withdrawal_overwrites_the_salt_where_it_lies(lesson: SmallSchool) -> None:
    """The file of before is the file of after, with other content."""
    enrolled(lesson)
    (path,) = salts(lesson)
    before, node = path.read_bytes(), path.stat().st_ino
    withdraw_consent(lesson.school, lesson.administrator, lesson.id_of("1"))
    assert path.read_bytes() != before
    assert path.stat().st_ino == node


def test_a_card_without_its_file_gets_one_at_the_next_start(lesson: SmallSchool) -> None:
    """As after a restore on another PC: no backup holds a salt; the face card is a plain one."""
    card = enrolled(lesson)
    salts(lesson)[0].unlink()
    again = lesson.reopen()
    assert len(salts(again)) == 1
    assert not has_face(again)
    assert isinstance(show(again, card), CheckedIn)
    again.school.close()


def test_both_kinds_of_card_are_alike(lesson: SmallSchool) -> None:
    """R18: what is printed of a student with a template and of one without has the same form."""
    with_face = enrolled(lesson)
    plain = renew_card(lesson.school, lesson.administrator, lesson.id_of("2"))
    assert len(with_face.payload) == len(plain.payload)
    assert with_face.payload[:8] == plain.payload[:8]
    assert len(str(with_face.number)) == len(str(plain.number))


def test_a_plain_card_checks_in_at_once(lesson: SmallSchool) -> None:
    """Also in a lesson that looks at holders of cards."""
    plain = renew_card(lesson.school, lesson.administrator, lesson.id_of("2"))
    assert isinstance(show(lesson, plain), CheckedIn)


def test_a_withdrawal_costs_nothing(lesson: SmallSchool) -> None:
    """The salt is gone, with a receipt, and the very same card goes on as a plain one."""
    card = enrolled(lesson)
    receipt = withdraw_consent(lesson.school, lesson.administrator, lesson.id_of("1"))
    assert (receipt.purpose, receipt.keys_destroyed) == (CARD, 1)
    assert "templates on cards" in receipt.stores
    assert not has_face(lesson)
    assert isinstance(show(lesson, card), CheckedIn)


def test_consent_given_again_does_not_bring_the_template_back(lesson: SmallSchool) -> None:
    """Without its salt the card stays a plain one; whoever wants it enrols again."""
    card = enrolled(lesson)
    withdraw_consent(lesson.school, lesson.administrator, lesson.id_of("1"))
    consent(lesson)
    assert isinstance(show(lesson, card), CheckedIn)


def test_a_renewed_card_is_void_with_all_it_carries(lesson: SmallSchool) -> None:
    """Neither check-in nor template; and the new one is a plain card."""
    card = enrolled(lesson)
    (old,) = salts(lesson)
    new = renew_card(lesson.school, lesson.administrator, lesson.id_of("1"))
    assert not has_face(lesson)
    assert len(salts(lesson)) == 1
    assert old not in salts(lesson)
    with pytest.raises(Refused, match="card_unknown"):
        show(lesson, card)
    assert isinstance(show(lesson, new), CheckedIn)


def test_a_card_that_is_void_stands_on_record(lesson: SmallSchool) -> None:
    """So that no old backup makes it known again; the entry names the card and nobody."""
    first = enrolled(lesson)
    known = lesson.school.cards.find(lesson.id_of("1"))
    assert known is not None
    renew_card(lesson.school, lesson.administrator, lesson.id_of("1"))
    entries = [each for each in lesson.school.ledger.entries() if each.kind == "card_revoked"]
    assert [(each.body, each.subject) for each in entries] == [({"card": known.locator}, None)]
    with pytest.raises(Refused, match="card_unknown"):
        show(lesson, first)


@pytest.mark.parametrize(
    ("threshold", "camera", "asks"),
    [
        ("375", CameraKind.CAMERA, True),
        ("374", CameraKind.CAMERA, False),
        ("375", CameraKind.FILE, False),
    ],
    ids=["covered", "threshold", "camera"],
)
def test_a_holder_is_looked_at_only_as_was_decided(
    demo: SmallSchool, threshold: str, camera: CameraKind, *, asks: bool
) -> None:
    """At no looser threshold and with no other kind of camera; else it is a plain card (R2)."""
    demo.decide(purpose=CARD, threshold=threshold, cameras="camera")
    start_lesson(demo.school, demo.teacher, demo.lesson_id())
    demo.school.face_uses[demo.lesson_id()] = FaceUse(ENGINE_ID, 155, camera)
    outcome = show(demo, enrolled(demo))
    assert isinstance(outcome, FaceWanted if asks else CheckedIn)


@pytest.mark.parametrize("engine", [None, "another-engine"])
def test_where_no_engine_looks_it_is_a_plain_card(lesson: SmallSchool, engine: str | None) -> None:
    """No engine yet, or one that the decision does not cover."""
    assert isinstance(show(lesson, enrolled(lesson), engine), CheckedIn)


def test_a_consent_that_has_ended_makes_it_a_plain_card(lesson: SmallSchool) -> None:
    """From the ledger's entry on, before the salt is destroyed."""
    consent(lesson)
    student_id = lesson.id_of("1")
    card = enrol_on_card(lesson.school, lesson.administrator, student_id, template())
    lesson.school.consents.withdraw(SubjectRef(lesson.student("1").subject_ref), CARD, "office")
    assert has_face(lesson)
    assert isinstance(show(lesson, card), CheckedIn)


def test_a_damaged_salt_costs_the_look_and_nothing_else(lesson: SmallSchool) -> None:
    """The student checks in as everybody does."""
    card = enrolled(lesson)
    salts(lesson)[0].write_bytes(b"{}")
    assert isinstance(show(lesson, card), CheckedIn)


def test_nobody_is_looked_at_twice(lesson: SmallSchool) -> None:
    """Whoever is here already is told so, without another look."""
    card = enrolled(lesson)
    show(lesson, card, None)
    again = show(lesson, card)
    assert isinstance(again, CheckedIn)
    assert again.already


def test_a_forged_card_is_unknown(lesson: SmallSchool) -> None:
    """Somebody else's locator with a secret of one's own."""
    one = enrolled(lesson)
    other = renew_card(lesson.school, lesson.administrator, lesson.id_of("2"))
    mixed = one.payload[:40] + other.payload[40:]
    with pytest.raises(Refused, match="card_unknown"):
        show_card(lesson.school, lesson.lesson_id(), mixed, MONDAY, ENGINE_ID)


def test_only_who_agreed_to_this_method_is_enrolled(lesson: SmallSchool) -> None:
    """Not the protected, and not on a consent to something else."""
    with pytest.raises(NoPermit, match="no_consent"):
        may_enrol_on_card(lesson.school, lesson.administrator, lesson.id_of("1"))
    with pytest.raises(Refused, match="student_protected"):
        enrol_on_card(lesson.school, lesson.administrator, lesson.id_of("3"), template())
    assert salts(lesson) == []


def test_protection_ends_the_template_and_not_the_card(lesson: SmallSchool) -> None:
    """The salt goes with the school's word, and the card stays as good as any."""
    card = enrolled(lesson)
    set_protection(lesson.school, lesson.administrator, lesson.id_of("1"), Protection.PROTECTED)
    assert not has_face(lesson)
    assert isinstance(show(lesson, card), CheckedIn)


def test_a_card_that_was_not_printed_leaves_nothing(lesson: SmallSchool) -> None:
    """No salt, no row; the earlier card goes on."""

    def fail(_cards: object) -> None:
        raise Unavailable("file_not_written")

    consent(lesson)
    (before,) = issue_cards(lesson.school, lesson.administrator, [lesson.id_of("1")])
    with pytest.raises(Unavailable):
        enrol_on_card(lesson.school, lesson.administrator, lesson.id_of("1"), template(), fail)
    assert len(salts(lesson)) == 1
    assert not has_face(lesson)
    assert isinstance(show(lesson, before), CheckedIn)


def test_what_a_power_cut_left_is_tidied_at_the_next_start(lesson: SmallSchool) -> None:
    """A salt whose card came to nothing, and the row of a card that was revoked on record."""
    card = enrolled(lesson)
    known = lesson.school.cards.find(lesson.id_of("1"))
    assert known is not None
    folder = lesson.school.paths.subject_keys
    (folder / "0123456789abcdef.salt").write_bytes(salts(lesson)[0].read_bytes())
    lesson.school.ledger.append("card_revoked", {"card": known.locator})
    again = lesson.reopen()
    assert salts(again) == []
    with pytest.raises(Refused, match="card_unknown"):
        show(again, card)
    again.school.close()


def test_a_restart_keeps_what_stands(lesson: SmallSchool) -> None:
    """The face card goes on asking for its holder's face."""
    card = enrolled(lesson)
    again = lesson.reopen()
    assert isinstance(show(again, card), FaceWanted)
    again.school.close()


def test_a_salt_without_a_consent_is_ended_at_the_next_start(lesson: SmallSchool) -> None:
    """As a template in the vault would be."""
    card = enrolled(lesson)
    locator = lesson.school.cards.find(lesson.id_of("1"))
    assert locator is not None
    assert lesson.school.card_salts.has(Locator(locator.locator))
    lesson.clock.advance(days=201)
    again = lesson.reopen()
    assert not has_face(again)
    assert len(salts(again)) == 1
    assert again.school.cards.find(again.id_of("1")) is not None
    assert card.number == again.school.cards.numbers()[again.id_of("1")]
    again.school.close()


def test_a_match_checks_in_and_no_match_does_not(lesson: SmallSchool) -> None:
    """Through the same use case as every sighting; nobody is ever absent for it."""
    card = enrolled(lesson)
    asked: list[CardHolder] = []
    eyes, lesson_id = HolderEyes(ENGINE_ID, asked.append), lesson.lesson_id()
    shown = CardShown(card.payload, 3.5)
    assert act_on_sighting(lesson.school, lesson_id, shown, MONDAY, eyes) is None
    assert [(str(each.reference), each.shown_at) for each in asked] == [(lesson.id_of("1"), 3.5)]
    not_matched = HolderNotMatched(asked[0].reference, 5.0)
    assert act_on_sighting(lesson.school, lesson_id, not_matched, MONDAY, eyes) is None
    assert lesson.school.registers.mark(lesson_id, lesson.id_of("1")) is None
    matched = HolderMatched(ReferenceId(lesson.id_of("1")), 6.0)
    found = act_on_sighting(lesson.school, lesson_id, matched, MONDAY, eyes)
    assert found is not None
    assert found.mark.proposed
