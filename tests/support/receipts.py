"""Receipts of consents, as the ledger of a small school tells them. Factories only."""

from datetime import date

from app.domain.class_list.consent_paper import IssuedReceipt
from app.settings import CONTACT, CONTROLLER, EMAIL
from app.usecases.consent.consent_papers import consent_history, issue_receipt
from app.usecases.consent.record_consent import record_form
from app.usecases.consent.withdraw_consent import withdraw_consent
from app.usecases.faces.enrol import enrol
from app.usecases.safekeeping.change_setting import change_setting
from privacy.consent.consent import ActedBy
from privacy.consent.form import FormReference
from privacy.purposes import Purpose
from privacy.subjects import SubjectRef
from tests.support.school import ENGINE_ID, SmallSchool

PAGE = "ab" * 32


def signed_on_paper(small: SmallSchool) -> None:
    """Ada and her guardian have signed the form, and Ada is enrolled."""
    for setting, text in ((CONTROLLER, "The board"), (CONTACT, "The office"), (EMAIL, "a@b.se")):
        change_setting(small.school, small.administrator, setting, text)
    record_form(
        small.school,
        small.administrator,
        small.id_of("1"),
        FormReference(
            SubjectRef(small.student("1").subject_ref), Purpose.FACE_AT_SPOT, "2026-11", "sv"
        ),
        PAGE,
        acted_by=ActedBy.BOTH,
        valid_until=date(2027, 6, 1),
    )
    enrol(small.school, small.administrator, small.id_of("1"), b"template", ENGINE_ID)


def withdrawn(small: SmallSchool) -> None:
    """Ada has changed her mind."""
    withdraw_consent(small.school, small.administrator, small.id_of("1"))


def newest(small: SmallSchool, language: str = "sv") -> IssuedReceipt:
    """Ada's newest receipt."""
    actor, ada = small.administrator, small.id_of("1")
    receipt = consent_history(small.school, actor, ada).receipts[0]
    return issue_receipt(small.school, actor, ada, receipt.id, language)
