"""Every kind of paper that the program makes, and how to make one from the demo school."""

import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from app.demo.school import SCHOOL_NAME
from app.domain.calendar import day_of
from app.domain.document import Document
from app.printing.assessment import assessment_document
from app.printing.audit_report import print_audit
from app.printing.cards import print_cards
from app.printing.consent_form import print_consent_form
from app.printing.consent_receipt import print_consent_receipt
from app.printing.disposal_protocol import print_disposal_protocol
from app.printing.document import print_document
from app.printing.figures import figures_document, with_running
from app.printing.incident_report import print_incident
from app.printing.model_card import (
    Cards,
    instructions_document,
    model_card_document,
    technical_document,
)
from app.printing.overview import PrintedOverview, print_overview
from app.printing.personal_code_slips import print_code_slips
from app.printing.prior_consultation import write_consultation
from app.printing.record_of_processing import record_document
from app.printing.recovery_sheet import print_recovery_sheet
from app.printing.register import print_registers_on
from app.printing.reply import print_reply
from app.printing.substitute_key import print_substitute_key
from app.settings import CARDS_ON_SHEETS
from app.storage.data_map import data_map_of
from app.text.dates import local_date
from app.text.engine_words import build_values
from app.text.language import current_language
from app.usecases.assessment.assessment_file import assessment_file
from app.usecases.consent.consent_papers import consent_history, issue_receipt, make_form
from app.usecases.figures.view_figures import view_figures, view_running
from app.usecases.lessons.attendance_changes import print_attendance_changes
from app.usecases.lessons.lessons_of_week import lessons_of_week, monday_of
from app.usecases.lessons.overviews import unsigned_lessons
from app.usecases.lessons.print_registers import print_registers
from app.usecases.model_card.model_cards import model_cards
from app.usecases.records_of_processing.view_record import view_record
from app.usecases.retention.schedule import BY_ID
from app.usecases.staff.make_substitute_key import make_substitute_key
from app.usecases.staff.recovery import RecoverySheet, make_recovery_sheet
from privacy.accountability.ai_log import Outcome
from privacy.purposes import Purpose
from tests.support.busy_school import busy_school, look, register_requests
from tests.support.papers.demo import (
    CHANGED_MIND,
    Office,
    audit_of,
    cards_of,
    disposal_of,
    incident_of,
    reply_of,
    slips_of,
)

REQUESTS: Final = 12
LOOKS: Final = ((Outcome.PROPOSED, 160), (Outcome.UNKNOWN, 24))


@dataclass(frozen=True)
class Kind:
    """One kind of paper.

    Attributes:
        name: of its pictures.
        title: in the documents.
        sentence: what it is for, and who asks for it.
        made_by: what of `app.printing` makes it.
        write: makes one, in the language of the moment.
    """

    name: str
    title: str
    sentence: str
    made_by: str
    write: Callable[[Office, Path], None]


def _register(office: Office, path: Path) -> None:
    print_registers_on(path, print_registers(office.school, office.teacher, office.lessons))


def _overview(office: Office, path: Path) -> None:
    school, teacher = office.school, office.teacher
    now = school.clock.now()
    monday = monday_of(day_of(now))
    changes = print_attendance_changes(school, teacher)
    week = tuple(line.overview for line in lessons_of_week(school, teacher, monday))
    unsigned = unsigned_lessons(school, teacher)
    paper = PrintedOverview(
        SCHOOL_NAME, teacher.display_name, now, monday, week, unsigned, changes.changes
    )
    print_overview(path, paper)


def _cards(office: Office, path: Path) -> None:
    print_cards(path, cards_of(office), school_name=SCHOOL_NAME, paper=CARDS_ON_SHEETS)


def _slips(office: Office, path: Path) -> None:
    print_code_slips(path, SCHOOL_NAME, slips_of(office))


def _form(office: Office, path: Path) -> None:
    student, language = office.student("Begić"), current_language()
    asked = make_form(office.school, office.administrator, student, Purpose.FACE_AT_SPOT, language)
    print_consent_form(path, asked)


def _receipt(office: Office, path: Path) -> None:
    school, actor, language = office.school, office.administrator, current_language()
    student = office.student(CHANGED_MIND)
    receipt = consent_history(school, actor, student).receipts[0]
    print_consent_receipt(path, issue_receipt(school, actor, student, receipt.id, language))


def _recovery(office: Office, path: Path) -> None:
    def write(sheet: RecoverySheet) -> None:
        print_recovery_sheet(
            path, school_name=sheet.school_name, made_at=sheet.made_at, code=sheet.code
        )

    make_recovery_sheet(office.school, office.administrator, write)


def _substitute(office: Office, path: Path) -> None:
    lessons = [each.id for each in office.to_come]
    write = partial(print_substitute_key, path)
    make_substitute_key(office.school, office.administrator, "Vera Nordin", lessons, write)


def _reply(office: Office, path: Path) -> None:
    reply = reply_of(office, current_language())
    print_reply(path, reply.case, school=reply.school, person=reply.person)


def _protocol(office: Office, path: Path) -> None:
    print_disposal_protocol(
        path,
        disposal_of(office),
        BY_ID["attendance"],
        school_name=SCHOOL_NAME,
        confirmed_by=office.controller.display_name,
    )


def _incident(office: Office, path: Path) -> None:
    print_incident(path, incident_of(office))


def _audit(office: Office, path: Path) -> None:
    audited = audit_of(office)
    by = office.officer.display_name
    print_audit(path, audited.report, audited.difference, school_name=SCHOOL_NAME, by=by)


def _assessment(office: Office, path: Path) -> None:
    told = assessment_file(office.school, office.controller, Purpose.FACE_AT_SPOT)
    print_document(path, assessment_document(told, build_values(model_cards())))


def _consultation(office: Office, path: Path) -> None:
    """The letter alone: what is enclosed with it are papers of their own."""
    told = assessment_file(office.school, office.controller, Purpose.FACE_AT_SPOT)
    record = view_record(office.school, office.controller, data_map_of(office.school.stores))
    package = path.with_suffix(".zip")
    write_consultation(package, told, record, values=build_values(model_cards()), pia="{}")
    with zipfile.ZipFile(package) as packed:
        path.write_bytes(packed.read(packed.namelist()[0]))


def _record(office: Office, path: Path) -> None:
    record = view_record(office.school, office.controller, data_map_of(office.school.stores))
    print_document(path, record_document(record))


def _figures(_office: Office, path: Path) -> None:
    """Of a school with more behind it: at the demo school nearly nothing may be told."""
    with TemporaryDirectory(prefix="upprop-busy-") as folder:
        busy = busy_school(Path(folder))
        try:
            register_requests(busy, REQUESTS)
            for outcome, count in LOOKS:
                look(busy, outcome, count)
            figures = view_figures(busy.school, busy.controller)
        finally:
            busy.school.close()
    print_document(path, figures_document(figures, SCHOOL_NAME))


def _model_card(office: Office, path: Path) -> None:
    card = model_card_document(model_cards(), SCHOOL_NAME, _today(office))
    print_document(path, with_running(card, view_running(office.school, office.controller)))


def _of_the_build(make: Callable[[Cards, str, str], Document]) -> Callable[[Office, Path], None]:
    def write(office: Office, path: Path) -> None:
        print_document(path, make(model_cards(), SCHOOL_NAME, _today(office)))

    return write


def _today(office: Office) -> str:
    return local_date(office.school.clock.now())


KINDS: Final = (
    Kind(
        "register",
        "Register",
        "A signed register as the teacher prints it: marks and minutes, what was corrected and "
        "why, and the checksum that the signature stands on; with no word of how anybody checked "
        "in.",
        "print_registers_on",
        _register,
    ),
    Kind(
        "overview",
        "Overview",
        "A teacher's week, what is not reported yet, and whose attendance has changed.",
        "print_overview",
        _overview,
    ),
    Kind(
        "cards",
        "Cards",
        "The cards of a class, ten to a sheet with marks to cut along, or one to a page for a "
        "card printer; all alike, whoever holds them.",
        "print_cards",
        _cards,
    ),
    Kind(
        "slips",
        "Slips with codes",
        "Codes for one use at My choice, to be cut apart and handed over folded.",
        "print_code_slips",
        _slips,
    ),
    Kind(
        "consent-form",
        "Consent form",
        "For a student and a guardian to sign on paper: nothing is ticked, the notice is there in "
        "full, and the code leads back to the form when the signed page is opened.",
        "print_consent_form",
        _form,
    ),
    Kind(
        "consent-receipt",
        "Receipt of consent",
        "What was agreed to, or what was erased, with the entries of the ledger that vouch for it.",
        "print_consent_receipt",
        _receipt,
    ),
    Kind(
        "reply",
        "Answer to a request",
        "What was decided on a request, why, and where to complain, in the language of whoever "
        "asked.",
        "print_reply",
        _reply,
    ),
    Kind(
        "recovery-sheet",
        "Recovery sheet",
        "The code that opens the school when a passphrase is forgotten, to lie where keys lie.",
        "print_recovery_sheet",
        _recovery,
    ),
    Kind(
        "substitute-key",
        "Key for a substitute",
        "User name and passphrase for one day's lessons.",
        "print_substitute_key",
        _substitute,
    ),
    Kind(
        "audit",
        "Data protection audit",
        "What was found, what to do, every check, and how to verify the report.",
        "print_audit",
        _audit,
    ),
    Kind(
        "assessment",
        "Impact assessment",
        "Every part of Art. 35(7), the four ways side by side, the officer's advice, and what was "
        "decided.",
        "assessment_document",
        _assessment,
    ),
    Kind(
        "consultation",
        "Prior consultation",
        "The letter to the authority, point by point as Art. 36(3) asks; assessment and record "
        "are enclosed in one file.",
        "write_consultation",
        _consultation,
    ),
    Kind(
        "record",
        "Record of processing",
        "Each purpose with people, data, grounds, recipients and periods (Art. 30), made from the "
        "program's own tables.",
        "record_document",
        _record,
    ),
    Kind(
        "disposal",
        "Disposal protocol",
        "What was disposed of, by which rule and whose decision, in numbers, with lines to sign "
        "on.",
        "print_disposal_protocol",
        _protocol,
    ),
    Kind(
        "incident",
        "Incident",
        "A personal data breach in the order in which the authority asks (Art. 33(3)).",
        "print_incident",
        _incident,
    ),
    Kind(
        "figures",
        "Figures of the school",
        "Twelve months in tens and nothing under ten, each as a picture and as a table.",
        "figures_document",
        _figures,
    ),
    Kind(
        "model-card",
        "Model card",
        "Origin, files, error rates and limits of each engine, and how it has fared at the school.",
        "model_card_document",
        _model_card,
    ),
    Kind(
        "instructions",
        "Instructions for use",
        "For the school as the user of an AI system (AI Act, Art. 13(3)).",
        "instructions_document",
        _of_the_build(instructions_document),
    ),
    Kind(
        "technical",
        "Technical documentation",
        "The nine points of Annex IV of the AI Act.",
        "technical_document",
        _of_the_build(technical_document),
    ),
)
