"""Who may do what: checked in every use case, denied by default."""

import ast
import importlib
import inspect
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import app.usecases
from app.domain.accounts.staff import Role, StaffMember
from app.domain.class_list.people import Protection
from app.domain.class_list.roster import Roster
from app.domain.ids import StaffId
from app.domain.roll_call.mark import MarkKind
from app.errors import NotAllowed
from app.settings import SCHOOL_NAME
from app.storage.school import open_school
from app.usecases.access import require_lesson, require_role, require_student
from app.usecases.cards.enrol_on_card import enrol_on_card, may_enrol_on_card
from app.usecases.cards.issue_cards import issue_cards
from app.usecases.cards.renew_card import renew_card
from app.usecases.consent.record_consent import record_consent
from app.usecases.consent.withdraw_consent import withdraw_consent
from app.usecases.faces.enrol import enrol, may_enrol
from app.usecases.faces.ways_to_enrol import ways_to_enrol
from app.usecases.lessons.correct_mark import correct_mark
from app.usecases.lessons.decide_unmarked import decide_unmarked
from app.usecases.lessons.export_registers import export_registers
from app.usecases.lessons.mark_by_hand import mark_by_hand
from app.usecases.lessons.sign_register import sign_register
from app.usecases.lessons.start_lesson import start_lesson
from app.usecases.lessons.undo_mark import undo_mark
from app.usecases.lessons.view_register import view_register
from app.usecases.people.import_roster import import_roster
from app.usecases.people.import_timetable import import_timetable
from app.usecases.people.students import list_students, say_not_protected, set_protection
from app.usecases.safekeeping.backup import backup
from app.usecases.safekeeping.change_setting import change_setting
from app.usecases.staff.add_staff import add_staff
from app.usecases.staff.list_staff import list_staff
from app.usecases.staff.remove_staff import remove_staff
from privacy.consent.consent import ActedBy, Method
from privacy.errors import WrongPassphrase
from privacy.purposes import Purpose
from recognition.testing import template_of
from tests.support.school import PASSPHRASE, SmallSchool

CHECKS = {"require_role", "require_lesson", "require_teaching", "require_student"}
SESSION_CHECKS = {"require_session"}
OF_SESSIONS = {"require_session", "sign_out_student"}
"""The check itself, and what ends a session that may have ended."""

HANDED_ON = {"import_timetable"}
"""Use cases that others hand their actor to; each checks it itself."""
ACTOR_CHECKS = frozenset(CHECKS | HANDED_ON)

FOLDER = Path(inspect.getfile(app.usecases)).parent


def public_functions() -> Iterator[tuple[str, ast.FunctionDef]]:
    """Every public function of every use case module, with the module's name in the folder."""
    for path in sorted(FOLDER.rglob("*.py")):
        name = ".".join(path.relative_to(FOLDER).with_suffix("").parts)
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                yield name, node


def takes_actor(function: ast.FunctionDef) -> bool:
    """True where somebody acts."""
    return any(argument.arg == "actor" for argument in function.args.args)


def takes_session(function: ast.FunctionDef) -> bool:
    """True where a student acts."""
    return any(argument.arg == "session" for argument in function.args.args)


def checks_first(
    function: ast.FunctionDef, who: str = "actor", checks: frozenset[str] = ACTOR_CHECKS
) -> bool:
    """True where a check of the actor comes before anything is written."""
    calls = [node for node in ast.walk(function) if isinstance(node, ast.Call)]
    for call in calls:
        names_actor = any(isinstance(each, ast.Name) and each.id == who for each in call.args)
        if isinstance(call.func, ast.Name) and call.func.id in checks and names_actor:
            return True
    return False


ACTING = [
    (module, node)
    for module, node in public_functions()
    if takes_actor(node) and node.name != "require_role"
]


@pytest.mark.parametrize(("module", "function"), ACTING, ids=[node.name for _, node in ACTING])
def test_whoever_acts_is_checked(module: str, function: ast.FunctionDef) -> None:
    """Each use case that takes an actor asks what their role covers."""
    assert checks_first(function), f"{module}.{function.name} never checks its actor"


STUDENTS_ACTS = [
    (module, node)
    for module, node in public_functions()
    if takes_session(node) and node.name not in OF_SESSIONS
]


@pytest.mark.parametrize(
    ("module", "function"), STUDENTS_ACTS, ids=[node.name for _, node in STUDENTS_ACTS]
)
def test_whichever_student_acts_is_checked(module: str, function: ast.FunctionDef) -> None:
    """Each use case that takes a student's session asks whether it stands, and no staff member."""
    is_checked = checks_first(function, "session", frozenset(SESSION_CHECKS))
    assert is_checked, f"{module}.{function.name} never checks its session"
    assert not takes_actor(function)


def test_use_cases_without_an_actor_are_known() -> None:
    """What the program does by itself is on this list, and nothing else is."""
    found = {
        f"{module}.{node.name}"
        for module, node in public_functions()
        if not takes_actor(node) and (not takes_session(node) or node.name in OF_SESSIONS)
    }
    assert found == {
        "access.mentors",
        "access.overview_of",
        "access.require_on_register",
        "access.require_open",
        "access.teaches",
        "reading.may_see_protected",
        "staff.make_substitute_key.end_substitute_keys",
        "staff.recovery.recover_administrator",
        "reading.read_register",
        "reading.read_student",
        "reading.read_students",
        "ai_log.note_use.note_recognised",
        "ai_log.note_use.note_unrecognised",
        "incidents.stepping.checked_words",
        "incidents.stepping.open_incident",
        "incidents.stepping.take_step",
        "lessons.act_on_sighting.act_on_sighting",
        "lessons.check_in_by_face.check_in_by_face",
        "decisions.face_standing.face_standing",
        "assessment.prefill.reasons_for_a_no",
        "assessment.prefill.suggested",
        "model_card.model_cards.model_cards",
        "decisions.reasons.advice_fault",
        "decisions.reasons.comment_fault",
        "decisions.reasons.kept_reasons",
        "decisions.reasons.over_comments_fault",
        "decisions.reasons.reasons_fault",
        "decisions.reasons.reasons_over_comments",
        "engines.change_engine.files_missing",
        "engines.enrolling_engine.enrolling_engine",
        "faces.add_model.add_model",
        "faces.add_model.find_models",
        "lessons.check_in.check_in",
        "lessons.check_in.is_here_already",
        "lessons.act_on_sighting.holder_of",
        "cards.show_card.show_card",
        "cards.holder_permit.holder_permit",
        "cards.making.into_the_hand",
        "cards.making.number_of",
        "cards.making.present_student",
        "cards.making.printed",
        "cards.making.replace_card",
        "faces.face_ground.face_ground",
        "faces.face_methods.face_methods",
        "faces.face_methods.is_covered",
        "faces.spot_permit.is_spot_unlocked",
        "faces.spot_permit.spot_permit",
        "people.import_roster.plan_import",
        "rights.casework.case_at_work",
        "rights.casework.checked_words",
        "rights.casework.take_step",
        "rights.decide_request.require_decidable",
        "rights.decide_request.rule",
        "rights.disposal_bar.disposal_bar",
        "rights.make_access_package.collect",
        "rights.make_access_package.everybody",
        "rights.make_access_package.require_of_one",
        "faces.ageing.note_distance",
        "faces.ageing.reason_to_renew",
        "faces.lesson_gallery.lesson_gallery",
        "faces.live_gallery.live_gallery",
        "lessons.marking.apply_absence",
        "lessons.marking.checked_in_mark",
        "lessons.marking.hand_mark",
        "lessons.marking.write_by_hand",
        "lessons.start_lesson.open_register",
        "safekeeping.verify_ledger.verify_ledger",
        "lessons.view_register.register_of",
        "consent.consent_papers.controller_of",
        "consent.consent_papers.receipt_for",
        "consent.end_lapsed.end_lapsed",
        "consent.give_consent.give_consent",
        "consent.give_consent.may_consent",
        "consent.give_consent.require_may_have_template",
        "consent.withdraw_consent.take_back",
        "lessons.lessons_of_week.monday_of",
        "figures.note_waiting.keep_waits",
        "figures.note_waiting.note_outcome",
        "figures.waiting.waiting_by_month",
        "figures.waiting.waiting_figures",
        "figures.waiting.waiting_here",
        "retention.dispose.dispose_by_itself",
        "retention.schedule.goes_by_itself",
        "retention.schedule.is_public",
        "retention.schedule.rules_of",
        "retention.what_is_due.due_by",
        "faces.ageing.distance_to_note",
        "rights.rectify.value_of",
        "kiosk.access.require_session",
        "kiosk.open_kiosk.leave_kiosk",
        "kiosk.sign_in_by_number.sign_in_by_number",
        "kiosk.sign_in_student.check_card",
        "kiosk.sign_in_student.sign_in_student",
        "figures.people_over_time.audits",
        "figures.people_over_time.consents",
        "figures.people_over_time.holders_by_month",
        "figures.people_over_time.requests",
        "figures.running.running_figures",
        "kiosk.sign_in_student.sign_out_student",
        "kiosk.view_my_choice.notice_for",
    }


def test_every_module_can_be_imported() -> None:
    """No use case hides behind an import error."""
    for name in {name for name, _ in public_functions()}:
        importlib.import_module(f"app.usecases.{name}")


Act = Callable[[SmallSchool, StaffMember], Any]

ONLY_ADMINISTRATORS: dict[str, Act] = {
    "import_roster": lambda s, who: import_roster(s.school, who, Roster(())),
    "import_timetable": lambda s, who: import_timetable(s.school, who, ()),
    "list_students": lambda s, who: list_students(s.school, who),
    "set_protection": lambda s, who: set_protection(
        s.school, who, s.id_of("1"), Protection.PROTECTED
    ),
    "say_not_protected": lambda s, who: say_not_protected(s.school, who, [s.id_of("1")]),
    "record_consent": lambda s, who: record_consent(
        s.school,
        who,
        s.id_of("1"),
        Purpose.FACE_AT_SPOT,
        acted_by=ActedBy.BOTH,
        method=Method.ON_SCREEN,
        language="sv",
        valid_until=date(2027, 1, 1),
    ),
    "withdraw_consent": lambda s, who: withdraw_consent(s.school, who, s.id_of("1")),
    "ways_to_enrol": lambda s, who: ways_to_enrol(s.school, who, s.id_of("1")),
    "may_enrol": lambda s, who: may_enrol(s.school, who, s.id_of("1")),
    "enrol": lambda s, who: enrol(s.school, who, s.id_of("1"), b"x", "engine"),
    "issue_cards": lambda s, who: issue_cards(s.school, who, [s.id_of("1")]),
    "may_enrol_on_card": lambda s, who: may_enrol_on_card(s.school, who, s.id_of("1")),
    "enrol_on_card": lambda s, who: enrol_on_card(s.school, who, s.id_of("1"), template_of(1)),
    "renew_card": lambda s, who: renew_card(s.school, who, s.id_of("1")),
    "add_staff": lambda s, who: add_staff(
        s.school, who, "x", "X", Role.TEACHER, "long enough it is"
    ),
    "list_staff": lambda s, who: list_staff(s.school, who),
    "remove_staff": lambda s, who: remove_staff(s.school, who, StaffId("x")),
    "change_setting": lambda s, who: change_setting(s.school, who, SCHOOL_NAME, "x"),
    "backup": lambda s, who: backup(s.school, who, Path("/nowhere")),
    "export protected": lambda s, who: export_registers(s.school, who, [], include_protected=True),
}

ONLY_TEACHERS_OF_IT: dict[str, Act] = {
    "mark_by_hand": lambda s, who: mark_by_hand(
        s.school, who, s.lesson_id(), s.id_of("1"), MarkKind.PRESENT
    ),
    "undo_mark": lambda s, who: undo_mark(s.school, who, s.lesson_id(), s.id_of("1")),
    "decide_unmarked": lambda s, who: decide_unmarked(s.school, who, s.lesson_id()),
    "sign_register": lambda s, who: sign_register(s.school, who, s.lesson_id()),
    "correct_mark": lambda s, who: correct_mark(
        s.school, who, s.lesson_id(), s.id_of("1"), MarkKind.PRESENT, reason="x"
    ),
}


@pytest.mark.parametrize("act", ONLY_ADMINISTRATORS.values(), ids=ONLY_ADMINISTRATORS)
def test_a_teacher_cannot_do_office_work(small: SmallSchool, act: Act) -> None:
    """Consent, enrolment, class lists, cards, accounts and settings are the administrator's."""
    before = small.school.ledger.head
    with pytest.raises(NotAllowed):
        act(small, small.teacher)
    assert small.school.ledger.head == before


@pytest.mark.parametrize("act", ONLY_TEACHERS_OF_IT.values(), ids=ONLY_TEACHERS_OF_IT)
def test_nobody_writes_in_a_register_that_is_not_theirs(small: SmallSchool, act: Act) -> None:
    """Neither another teacher nor the administrator."""
    start_lesson(small.school, small.teacher, small.lesson_id())
    before = small.school.registers.changes(small.lesson_id())
    for who in (small.substitute, small.administrator):
        with pytest.raises(NotAllowed):
            act(small, who)
    assert small.school.registers.changes(small.lesson_id()) == before


def test_an_administrator_does_not_start_lessons(small: SmallSchool) -> None:
    """Whoever handles consent does not take the roll."""
    with pytest.raises(NotAllowed):
        start_lesson(small.school, small.administrator, small.lesson_id())


def test_roles_are_denied_by_default(small: SmallSchool) -> None:
    """No role named, no way in, and the refusal says which one it takes."""
    require_role(small.school, small.teacher, Role.TEACHER)
    with pytest.raises(NotAllowed) as refused:
        require_role(small.school, small.teacher, Role.ADMINISTRATOR)
    assert refused.value.params == {"role": "administrator"}


def test_nobody_gives_themselves_a_role(small: SmallSchool) -> None:
    """A teacher who calls themselves administrator is nobody who has signed in."""
    with pytest.raises(NotAllowed, match="not_signed_in"):
        list_students(small.school, replace(small.teacher, role=Role.ADMINISTRATOR))


def test_nobody_acts_for_another_account(small: SmallSchool) -> None:
    """Whoever opened the school acts as themselves; another needs their own passphrase."""
    paths, name = small.school.paths, small.teacher.user_name
    small.school.close()
    school, teacher = open_school(paths, user_name=name, passphrase=PASSPHRASE, clock=small.clock)
    assert school.door.signed_in == {teacher}
    with pytest.raises(NotAllowed, match="not_signed_in"):
        list_students(school, small.administrator)
    with pytest.raises(WrongPassphrase):
        school.door.sign_in(small.administrator.user_name, PASSPHRASE + "!")
    school.door.sign_in(small.administrator.user_name, PASSPHRASE)
    assert list_students(school, small.administrator)
    school.close()


def test_an_account_out_of_use_acts_no_more(small: SmallSchool) -> None:
    """From the moment it is removed, also where it had signed in."""
    remove_staff(small.school, small.administrator, small.teacher.id)
    with pytest.raises(NotAllowed, match="not_signed_in"):
        start_lesson(small.school, small.teacher, small.lesson_id())


def test_teachers_read_only_their_own_lessons(small: SmallSchool) -> None:
    """The administrator reads every register, a teacher not another's."""
    assert view_register(small.school, small.administrator, small.lesson_id()).rows
    with pytest.raises(NotAllowed, match="lesson_not_yours"):
        require_lesson(small.school, small.substitute, small.lesson_id())


def test_teachers_reach_only_students_they_teach(small: SmallSchool) -> None:
    """A student of one's groups is reached, another is not."""
    ada = small.id_of("1")
    assert require_student(small.school, small.teacher, ada).id == ada
    assert require_student(small.school, small.administrator, ada).id == ada
    with pytest.raises(NotAllowed, match="student_not_yours"):
        require_student(small.school, small.substitute, ada)
